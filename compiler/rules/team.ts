import { defineRule } from "./rule.ts";

export const teamCodeowners = defineRule({
  code: "team/codeowners",
  help: "Type `signalbox owners`, and commit the file.",
});

export const teamNotInPlatform = defineRule({
  code: "team/not-in-platform",
  help: "Ask the platform team to add it under teams: in routes/platform/platform.yaml.",
});
