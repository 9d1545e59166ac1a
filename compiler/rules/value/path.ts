import { defineRule } from "../rule.ts";

export const valuePath = defineRule({
  code: "value/path",
  help: "Write a path as people read it: /basket, /café. It begins with / and holds no blanks, ?, #, % or dot segments.",
});
