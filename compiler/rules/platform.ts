import { defineRule } from "./rule.ts";

export const platformMisplaced = defineRule({
  code: "platform/misplaced",
  help: "Move it to routes/platform/: only the platform grants.",
});

export const platformMissing = defineRule({
  code: "platform/missing",
  help: 'Make routes/platform/platform.yaml:\n    listeners:\n      public: { bind: ":80" }\n    teams:\n      shop: { hosts: [shop.example.com] }',
});

/** Whoever reads a log could be whoever sent the request. */
export const platformSecretHeader = defineRule({ code: "platform/secret-header", help: "Remove it." });

/** What the platform allows a team and nobody asks for is a hole that nobody looks at. */
export const platformUnneededPolicy = defineRule({
  code: "platform/unneeded-policy",
  severity: "warning",
  help: "Remove the entry.",
});
