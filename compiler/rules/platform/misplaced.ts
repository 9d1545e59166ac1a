import { defineRule } from "../rule.ts";

export const platformMisplaced = defineRule({
  code: "platform/misplaced",
  help: "Move it to routes/platform/: only the platform grants.",
});
