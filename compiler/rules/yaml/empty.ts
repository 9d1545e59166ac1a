import { defineRule } from "../rule.ts";

export const yamlEmpty = defineRule({
  code: "yaml/empty",
  help: "Write at least one route into the file, or delete it.",
});
