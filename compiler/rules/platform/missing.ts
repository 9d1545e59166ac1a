import { defineRule } from "../rule.ts";

export const platformMissing = defineRule({
  code: "platform/missing",
  help: 'Make routes/platform/platform.yaml:\n    listeners:\n      public: { bind: ":80" }\n    teams:\n      shop: { hosts: [shop.example.com] }',
});
