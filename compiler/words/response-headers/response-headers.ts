import {
  changeAction,
  changeFacts,
  changeParameters,
  changeRules,
  changeSteps,
  readChanges,
  type HeaderChange,
} from "../header-changes.ts";
import type { FilterWord } from "../word.ts";

declare module "../../model/model.ts" {
  interface Filters {
    readonly responseHeaders?: readonly HeaderChange[];
  }
}

/** `responseHeaders: { set: { X-Shop: "1" } }`: what the client gets. */
export const responseHeaders: FilterWord = {
  kind: "filter",
  key: "responseHeaders",
  read({ responseHeaders: said = {} }, { scope }) {
    const changes = readChanges(said, scope);
    return changes && { responseHeaders: changes };
  },
  flag: { letter: "O", field: "rare" },
  maps: { "response-headers": "route, then how many changes; route|change|name, then the value" },
  parameters: ({ filters }) => changeParameters("response-headers", filters.responseHeaders),
  variables: {
    "txn.o0": "the value of the first change of a header, which waits for the response; txn.o1 the next, and so on",
  },
  statements(input) {
    const rules = changeRules("responseHeaders", input);
    const closed =
      "    http-request return status 503 if { var(txn.g) -m sub O } !{ var(txn.r),map_str(maps/response-headers.map) -m found }\n";
    const kept = rules.map(
      ({ kind, name, at }) =>
        `    http-request set-var(txn.o${at}) var(txn.r),concat(|${kind}|${name}),map_str(maps/response-headers.map) if { var(txn.g) -m sub O }\n`,
    );
    const applied = rules.map(
      (rule) =>
        `${rule.marker}    http-after-response ${changeAction(rule, `var(txn.o${rule.at})`)} if { var(txn.o${rule.at}) -m found }\n`,
    );
    return {
      marks: "{ var(txn.g) -m sub O }",
      keep: `${rules.length > 0 ? closed : ""}    # the response may come when the maps say something else of this route, or nothing
${kept.join("")}`,
      response: applied.join(""),
    };
  },
  steps: ({ filters }) => changeSteps("response", filters.responseHeaders),
  facts: ({ filters }) => changeFacts("response", filters.responseHeaders),
};
