import { defineRule } from "./rule.ts";

/** A team's requests change by a file that is not the team's: it sees nothing of it in its own folder. */
export const surprise = defineRule({
  code: "review/surprise",
  severity: "warning",
  help: "Ask the team to look at this change.",
});
