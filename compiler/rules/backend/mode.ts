import { defineRule } from "../rule.ts";

export const backendMode = defineRule({
  code: "backend/mode",
  help: "Use a backend for HTTP or for TCP; declare a second one for the other.",
});
