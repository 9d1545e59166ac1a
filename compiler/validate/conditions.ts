import type { RouteEntry } from "../generated/types.ts";
import type { Condition } from "../model/model.ts";
import { routeTooManyConditions } from "../rules/route.ts";
import { conditionWord, conditionWords } from "../words/list.ts";
import { report, type Scope } from "./scope.ts";

const NONE: readonly Condition[] = [];

/**
 * Measured: a line of a map ends at HAProxy's buffer of 16 KiB, and what is left over is read as a line of its own, a condition
 * that begins with anybody's route. Text may be four times as long in an expression (`\x20`), and the site and the path of a
 * group need 5 KiB at most (render/groups.ts).
 */
const MAX_TEXT = 2400;
/** For what stands around the text of one that has a name. */
const AROUND = 16;
/** A network, of which the digits stand in an expression. */
const NETWORK = 16;

/** What a route asks of requests, word by word. */
export function buildConditions(entry: RouteEntry, scope: Scope): readonly Condition[] {
  const said = conditionWords.filter(({ key }) => entry[key] !== undefined);
  if (said.length === 0) return NONE;
  const parts = said.map((word) => ({ key: word.key, conditions: word.read(entry, scope) }));
  const [longest] = parts.toSorted((a, b) => lengthOf(b.conditions) - lengthOf(a.conditions));
  const conditions = parts.flatMap((part) => part.conditions);
  const length = lengthOf(conditions);
  if (longest && length > MAX_TEXT) {
    const message = `The conditions of this route have ${length} characters, and HAProxy can hold ${MAX_TEXT}.`;
    report(scope, routeTooManyConditions, scope.spans.key(entry, longest.key), message);
  }
  return conditions;
}

/** All are ASCII, so characters are bytes. */
function lengthOf(conditions: readonly Condition[]): number {
  return conditions.reduce(
    (sum, { of, name, values }) =>
      sum +
      (conditionWord(of).subject === "source" ? values.length * NETWORK : values.join("|").length) +
      (name === "" ? 0 : name.length + AROUND),
    0,
  );
}
