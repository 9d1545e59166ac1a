import { defineRule } from "./rule.ts";

export const teamNotInPlatform = defineRule({
  code: "team/not-in-platform",
  help: "Ask the platform team to add it under teams: in routes/platform/platform.yaml.",
});
