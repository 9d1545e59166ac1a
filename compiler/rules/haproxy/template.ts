import { defineRule } from "../rule.ts";

/** consul-template refuses a template, or could not render it. */
export const template = defineRule({ code: "haproxy/template", help: "Correct this line." });
