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
    readonly requestHeaders?: readonly HeaderChange[];
  }
}

/** `requestHeaders: { set: { X-Shop: "1" } }`: what the backend gets. */
export const requestHeaders: FilterWord = {
  kind: "filter",
  key: "requestHeaders",
  needsBackend: true,
  read({ requestHeaders: said = {} }, { scope }) {
    const changes = readChanges(said, scope);
    return changes && { requestHeaders: changes };
  },
  flag: { letter: "H", field: "rare" },
  maps: { "request-headers": "route, then how many changes; route|change|name, then the value" },
  parameters: ({ filters }) => changeParameters("request-headers", filters.requestHeaders),
  statements(input) {
    const rules = changeRules("requestHeaders", input).map((rule) => {
      const looked = `var(txn.r),concat(|${rule.kind}|${rule.name}),map_str(maps/request-headers.map)`;
      return `${rule.marker}    http-request ${changeAction(rule, looked)} if { ${looked} -m found }\n`;
    });
    return {
      request: `    http-request allow if !{ var(txn.g) -m sub H }
    http-request return status 503 if !{ var(txn.r),map_str(maps/request-headers.map) -m found }
${rules.join("")}`,
    };
  },
  steps: ({ filters }) => changeSteps("request", filters.requestHeaders),
  facts: ({ filters }) => changeFacts("request", filters.requestHeaders),
};
