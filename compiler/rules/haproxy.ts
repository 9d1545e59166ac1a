import { defineRule } from "./rule.ts";

/** What `haproxy -c` refuses, in its own words, at the team's line. */
export const alert = defineRule({ code: "haproxy/alert", help: "Correct this line." });

/** haproxy refuses text that no team wrote: our own, so no line of theirs is at fault. */
export const internal = defineRule({
  code: "haproxy/internal",
  help: "Report this with the route file: Signalbox wrote something that haproxy does not take.",
});

/** haproxy hides errors behind errors (docs/data-path.md), and the check gave up before it saw the end. */
export const more = defineRule({
  code: "haproxy/more",
  severity: "info",
  help: "Correct the errors above and run the check again.",
});

/** What checks here is older than what nodes should run: it may take, or refuse, what they do not. */
export const outdatedProgram = defineRule({
  code: "haproxy/outdated",
  severity: "warning",
  help: "Check with the HAProxy that nodes have.",
});

/** consul-template refuses a template, or could not render it. */
export const template = defineRule({ code: "haproxy/template", help: "Correct this line." });

/**
 * An error, though haproxy would start: measured, a stray `defaults` makes HAProxy drop another file's rules
 * with no more than a warning.
 */
export const warning = defineRule({
  code: "haproxy/warning",
  help: "Correct this line: a warning of haproxy is an error here.",
});
