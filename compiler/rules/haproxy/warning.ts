import { defineRule } from "../rule.ts";

/**
 * An error, though haproxy would start: measured, a stray `defaults` makes HAProxy drop another file's rules
 * with no more than a warning.
 */
export const warning = defineRule({
  code: "haproxy/warning",
  help: "Correct this line: a warning of haproxy is an error here.",
});
