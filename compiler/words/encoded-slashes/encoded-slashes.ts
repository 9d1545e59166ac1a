import { routeNoEffect } from "../../rules/route.ts";
import { report } from "../../validate/scope.ts";
import type { FilterWord } from "../word.ts";

declare module "../../model/model.ts" {
  interface Filters {
    readonly encodedSlashes?: "refuse";
  }
}

/**
 * `encodedSlashes: refuse`: requests whose path holds `%2F` are a 400. Unless it is said they pass where the path names the same
 * route decoded (docs/adr/0013-what-programs-read-differently.md).
 */
export const encodedSlashes: FilterWord = {
  kind: "filter",
  key: "encodedSlashes",
  read(entry, { scope }) {
    if (entry.encodedSlashes === "refuse") return { encodedSlashes: "refuse" };
    const fix = scope.spans.without(entry, "encodedSlashes");
    report(
      scope,
      routeNoEffect,
      scope.spans.key(entry, "encodedSlashes"),
      '"encodedSlashes: pass" changes nothing: %2F passes by itself where the path names the same route decoded.',
      fix && { fix: { span: fix, text: "" } },
    );
    return undefined;
  },
  flag: { letter: "E", field: "frequent" },
  statements: () => ({
    limits: "    http-request deny deny_status 400 if { var(txn.f) -m sub E } { var(txn.u) -m sub -i %2f }\n",
  }),
  facts: ({ filters }) => (filters.encodedSlashes === "refuse" ? [["encodedSlashes", "refuse"]] : []),
};
