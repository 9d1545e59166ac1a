import { defineRule } from "./rule.ts";

export const listUnknown = defineRule({
  code: "list/unknown",
  help: "Ask the platform team to add it to `lists` in platform.yaml, or write networks: 10.0.0.0/8.",
});

/** A file of networks that is not there, or that cannot be one. */
export const listFile = defineRule({ code: "list/file" });
