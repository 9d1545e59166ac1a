import { defineRule } from "../rule.ts";

export const yamlSeveralDocuments = defineRule({
  code: "yaml/several-documents",
  help: "Put each document into a file of its own.",
});
