import { defineRule } from "../rule.ts";

export const yamlCommentSwallowed = defineRule({
  code: "yaml/comment-swallowed",
  help: "Put the value in quotes: after a blank, # begins a comment.",
});
