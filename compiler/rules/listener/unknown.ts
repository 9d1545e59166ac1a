import { defineRule } from "../rule.ts";

export const listenerUnknown = defineRule({
  code: "listener/unknown",
  help: "Use a listener of routes/platform/platform.yaml.",
});
