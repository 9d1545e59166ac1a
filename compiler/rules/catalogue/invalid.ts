import { defineRule } from "../rule.ts";

/** A catalogue file's strings become HAProxy syntax, so only plain ones pass. */
export const invalid = defineRule({
  code: "catalogue/invalid",
  help: "Write services as `cart: [{ address: 10.0.0.5, port: 8080, tags: [canary] }]` below `services:`.",
});
