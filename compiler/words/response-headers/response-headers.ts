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
import type { FilterWord, StatementsInput } from "../word.ts";

declare module "../../model/model.ts" {
  interface Filters {
    /** What its file and its team say, too; what the platform says of every answer is none of it. */
    readonly responseHeaders?: readonly HeaderChange[];
  }
  interface Platform {
    /** Of every answer, but of a header's name of which the route says something; missing: none. */
    readonly responseHeaders?: readonly HeaderChange[];
  }
}

/** `responseHeaders: { set: { X-Shop: "1" } }`: what the client gets. */
export const responseHeaders: FilterWord = {
  kind: "filter",
  key: "responseHeaders",
  isInherited: ({ levels }) => levels.some(({ responseHeaders: some }) => some.length > 0),
  read({ responseHeaders: said = {} }, { scope, levels }) {
    const changes = nearest([readChanges(said, scope) ?? [], ...levels.map((level) => level.responseHeaders)]);
    return changes.length > 0 ? { responseHeaders: changes } : undefined;
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
      always: input.responseHeaders.map((change) => ofEveryAnswer(change, rules, input)).join(""),
      response: applied.join(""),
    };
  },
  steps({ filters: { responseHeaders: own = [] } }, _, { responseHeaders: all = [] }) {
    return changeSteps("response", [...own, ...all.filter(({ name }) => own.every((one) => one.name !== name))]);
  },
  facts: ({ filters }) => changeFacts("response", filters.responseHeaders),
};

/** A change of the platform's, where the route says nothing of that header. Its value is the user's text, and so no word of HAProxy's. */
function ofEveryAnswer(
  { kind, name, value, span }: HeaderChange,
  rules: readonly ChangeRule[],
  { marker }: StatementsInput,
): string {
  const value64 = `str(${Buffer.from(value, "latin1").toString("base64")}),b64dec`;
  const own = rules.filter((rule) => rule.name === name).map(({ at }) => `{ var(txn.o${at}) -m found }`);
  const unless = own.length > 0 ? ` unless ${own.join(" or ")}` : "";
  return `${marker(span)}    http-after-response ${changeAction({ kind, name }, value64)}${unless}\n`;
}
