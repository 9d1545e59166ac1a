import { defineRule } from "../rule.ts";

export const backendUnknown = defineRule({
  code: "backend/unknown",
  help: "Declare it under backends:, or use service: for a Consul service.",
});
