import { defineRule } from "../rule.ts";

export const sourceNotText = defineRule({ code: "source/not-text", help: "Save the file as UTF-8 text." });
