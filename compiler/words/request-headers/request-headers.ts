import { secretVariable } from "../../haproxy/secret-variable.ts";
import {
  changeAction,
  changeFacts,
  changeParameters,
  changeRules,
  changeSteps,
  nearest,
  readChanges,
  type ChangeRule,
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
  isInherited: ({ levels }) => levels.some(({ requestHeaders: some }) => some.length > 0),
  read({ requestHeaders: said = {} }, { scope, levels }) {
    const changes = nearest([readChanges(said, scope) ?? [], ...levels.map((level) => level.requestHeaders)]);
    return changes.length > 0 ? { requestHeaders: changes } : undefined;
  },
  flag: { letter: "H", field: "rare" },
  maps: { "request-headers": "route, then how many changes; route|change|name, then the value" },
  parameters: ({ filters }) => changeParameters("request-headers", filters.requestHeaders),
  statements(input) {
    const rules = changeRules("requestHeaders", input).map((rule) => {
      const looked = `var(txn.r),concat(|${rule.kind}|${rule.name}),map_str(maps/request-headers.map)`;
      if (rule.kind === "secret") return secretRule(rule, looked);
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

/** Without its value, which no node lacks that took the release, the request goes nowhere. */
function secretRule({ marker, name, secret }: ChangeRule, looked: string): string {
  const value = `var(${secretVariable(secret)})`;
  const asked = `{ ${looked} -m str ${secret} }`;
  return `${marker}    http-request deny deny_status 503 if ${asked} !{ ${value} -m found }
${marker}    http-request set-header ${name} "%[${value}]" if ${asked}
`;
}
