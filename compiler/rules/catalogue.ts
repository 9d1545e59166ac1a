import { defineRule } from "./rule.ts";

/** A catalogue file's strings become HAProxy syntax, so only plain ones pass. */
export const invalid = defineRule({
  code: "catalogue/invalid",
  help: "Write services as `cart: [{ address: 10.0.0.5, port: 8080, tags: [canary] }]` below `services:`.",
});

/** A private service whose name is misspelled is open to everybody. */
export const unknownPrivate = defineRule({
  code: "catalogue/unknown-private",
  severity: "warning",
  help: "Correct the name, or remove it.",
});

/** A static release has the servers of its catalogue and no others: a backend without one answers 503. */
export const noInstance = defineRule({
  code: "catalogue/no-instance",
  severity: "warning",
  help: "Add an instance to the catalogue, or correct the service's name or tags.",
});
