import { defineRule } from "./rule.ts";

export const userlistUnknown = defineRule({
  code: "userlist/unknown",
  help: "Ask the platform team to add it to `userlists` in platform.yaml.",
});
