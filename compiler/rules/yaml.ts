import { defineRule } from "./rule.ts";

export const yamlAlias = defineRule({
  code: "yaml/alias",
  help: "Write the value out where it is used: anchors and aliases are not read.",
});

export const yamlBom = defineRule({ code: "yaml/bom", help: "Save the file as UTF-8 without a byte order mark." });

export const yamlCommentSwallowed = defineRule({
  code: "yaml/comment-swallowed",
  help: "Put the value in quotes: after a blank, # begins a comment.",
});

export const yamlControlCharacter = defineRule({ code: "yaml/control-character", help: "Remove the character." });

export const yamlCrlf = defineRule({ code: "yaml/crlf", help: "Save the file with Unix line ends (LF)." });

export const yamlDirective = defineRule({ code: "yaml/directive", help: "Remove the directive." });

export const yamlDuplicateKey = defineRule({ code: "yaml/duplicate-key", help: "Remove or rename one of the two." });

export const yamlEmpty = defineRule({
  code: "yaml/empty",
  help: "Write at least one route into the file, or delete it.",
});

export const yamlKey = defineRule({ code: "yaml/key", help: "Use plain text as a key." });

export const yamlNoValue = defineRule({
  code: "yaml/no-value",
  help: "Give it a value, indent below it what belongs to it, or remove the key.",
});

export const yamlSeveralDocuments = defineRule({
  code: "yaml/several-documents",
  help: "Put each document into a file of its own.",
});

export const yamlSyntax = defineRule({ code: "yaml/syntax", help: "Correct the YAML at this place." });

export const yamlTab = defineRule({ code: "yaml/tab", help: "Indent with spaces: YAML does not allow tabs there." });

export const yamlTag = defineRule({ code: "yaml/tag", help: "Remove the tag: a value is what its text says." });

export const yamlTooDeep = defineRule({ code: "yaml/too-deep", help: "Use fewer levels." });

export const yamlUnquotedStar = defineRule({ code: "yaml/unquoted-star", help: "Put the value in quotes." });
