import { printable } from "../diagnostic/printable.ts";
import type { RouteEntry } from "../generated/types.ts";
import { byText } from "../diagnostic/sort.ts";
import type { Conditions, NameValue } from "../model/model.ts";
import type { Rule } from "../rules/rule.ts";
import { routeTooManyConditions } from "../rules/route/too-many-conditions.ts";
import { valueHeaderName } from "../rules/value/header-name.ts";
import { valueHeaderText } from "../rules/value/header-text.ts";
import { valueMethod } from "../rules/value/method.ts";
import { valueQuery } from "../rules/value/query.ts";
import { yamlDuplicateKey } from "../rules/yaml/duplicate-key.ts";
import { report, take, takeAll, takeKey, type Scope } from "./scope.ts";
import { readHeaderName, readHeaderText } from "./values/header.ts";
import { readMethod } from "./values/name.ts";
import { readQueryName, readQueryValue } from "./values/query.ts";
import type { Reader } from "./values/reading.ts";

const NONE: Conditions = { methods: [], headers: [], query: [] };

/**
 * Measured: a line of a map ends at HAProxy's buffer of 16 KiB, and what is left over is read as a line of its own, a condition
 * that begins with anybody's route. Text may be four times as long in an expression (`\x20`), and the site and the path of a
 * group need 5 KiB at most (render/groups.ts).
 */
const MAX_TEXT = 2400;
/** For what stands around the text of one header or parameter. */
const AROUND = 16;

/** `methods`, `headers` and `query` of a route. */
export function buildConditions(entry: RouteEntry, scope: Scope): Conditions {
  if (!entry.methods && !entry.headers && !entry.query) return NONE;
  const methods = takeAll(scope, valueMethod, entry.methods, readMethod).map(({ value }) => value);
  const conditions: Conditions = {
    methods: [...new Set(methods)].toSorted(byText),
    headers: pairs(entry.headers, [valueHeaderName, readHeaderName], [valueHeaderText, readHeaderText], scope),
    query: pairs(entry.query, [valueQuery, readQueryName], [valueQuery, readQueryValue], scope),
  };
  const named = [...conditions.headers, ...conditions.query];
  // All are ASCII, so characters are bytes.
  const length =
    conditions.methods.join("|").length +
    named.reduce((sum, { name, value }) => sum + name.length + value.length + AROUND, 0);
  const key = (["headers", "query", "methods"] as const).find((one) => entry[one] !== undefined);
  if (length > MAX_TEXT && key) {
    const message = `The conditions of this route have ${length} characters, and HAProxy can hold ${MAX_TEXT}.`;
    report(scope, routeTooManyConditions, scope.spans.key(entry, key), message);
  }
  return conditions;
}

type Reading = readonly [Rule, Reader<string>];

/** Names with values, sorted; names that are the same once read (`X-A`, `x-a`) are said. */
export function pairs(
  map: Readonly<Record<string, string>> | undefined,
  name: Reading,
  value: Reading,
  scope: Scope,
): NameValue[] {
  if (!map) return [];
  const found = new Map<string, NameValue>();
  for (const key of Object.keys(map)) {
    const read = takeKey(scope, name[0], map, key, name[1]);
    const text = take(scope, value[0], map, key, value[1]);
    if (!read || !text) continue;
    const same = found.get(read.value);
    if (same) {
      report(scope, yamlDuplicateKey, read.span, `"${printable(key)}" is given twice: capitals make no difference.`, {
        related: [{ message: "it stands here already", span: same.span }],
      });
    } else found.set(read.value, { name: read.value, value: text.value, span: read.span });
  }
  return [...found.values()].toSorted((a, b) => byText(a.name, b.name));
}
