import { defineRule } from "../rule.ts";

export const yamlCrlf = defineRule({ code: "yaml/crlf", help: "Save the file with Unix line ends (LF)." });
