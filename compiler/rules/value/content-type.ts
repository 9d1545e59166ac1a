import { defineRule } from "../rule.ts";

export const valueContentType = defineRule({
  code: "value/content-type",
  help: "Write a media type, for example text/html; charset=utf-8.",
});
