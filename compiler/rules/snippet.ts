import { defineRule } from "./rule.ts";

export const snippetArgument = defineRule({ code: "snippet/argument" });

export const snippetBlock = defineRule({
  code: "snippet/block",
  help: "Use a | block, so that every line stays a line.",
});

export const snippetContinuation = defineRule({
  code: "snippet/continuation",
  help: "Write the whole statement on one line.",
});

/** HAProxy gives up an expression that goes back too often, and serves nobody else until it does. */
export const snippetExpression = defineRule({ code: "snippet/expression" });

export const snippetForbidden = defineRule({ code: "snippet/forbidden" });

export const snippetForm = defineRule({ code: "snippet/form" });

/** A file that HAProxy may not be given, or a line in it. */
export const snippetFile = defineRule({ code: "snippet/file" });

/** HAProxy looks names up whenever it reads its configuration: one that does not resolve would stop every team's release. */
export const snippetName = defineRule({
  code: "snippet/name",
  help: "Write the address, or the server under `servers:`, whose names the agent of each node looks up: HAProxy would look the name up in every check, and one that does not resolve stops every team.",
});

export const snippetNeedsApproval = defineRule({ code: "snippet/needs-approval" });

export const snippetTemplate = defineRule({
  code: "snippet/template",
  help: "Remove {{: Go templates are not supported in haproxy: yet.",
});

export const snippetTooMuch = defineRule({ code: "snippet/too-much" });

export const snippetUnknownWord = defineRule({ code: "snippet/unknown-word" });

/** HAProxy would say so, too, but only where one is there to ask. */
export const snippetUnreadable = defineRule({ code: "snippet/unreadable" });

/** A check has another environment than a node: HAProxy would take a text here and refuse it there, with every team's routes. */
export const snippetVariable = defineRule({
  code: "snippet/variable",
  help: "Write the value itself, which every machine reads alike; a $ that stands for itself is \\$.",
});
