import { printable } from "../diagnostic/printable.ts";
import type { Located } from "../model/model.ts";
import type { Rule } from "../rules/rule.ts";
import { valueReservedName } from "../rules/value.ts";
import { report, takeKey, type Scope } from "./scope.ts";
import { isReserved } from "./values/name.ts";
import type { Reader } from "./values/reading.ts";

/** A key that is a name of the user's own: plain characters, and none of the names that Signalbox uses itself. */
export function takeName(
  scope: Scope,
  rule: Rule,
  parent: object,
  key: string,
  reader: Reader<string>,
): Located<string> | undefined {
  const name = takeKey(scope, rule, parent, key, reader);
  if (!name || !isReserved(name.value)) return name;
  report(scope, valueReservedName, name.span, `The name "${printable(name.value)}" is reserved.`);
  return undefined;
}
