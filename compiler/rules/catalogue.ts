import { defineRule } from "./rule.ts";

/** A catalogue file's strings become HAProxy syntax, so only plain ones pass. */
export const invalid = defineRule({
  code: "catalogue/invalid",
  help: "Write services as `cart: [{ address: 10.0.0.5, port: 8080, tags: [canary] }]` below `services:`.",
});

/** A static release has the servers of its catalogue and no others: a backend without one answers 503. */
export const noInstance = defineRule({
  code: "catalogue/no-instance",
  severity: "warning",
  help: "Add an instance to the catalogue, or correct the service's name or tags.",
});
