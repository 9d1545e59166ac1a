import { printable } from "../diagnostic/printable.ts";
import type { EveryHostEntry } from "../generated/types.ts";
import type { Action, Located } from "../model/model.ts";
import { routeNoAction, routeSeveralActions } from "../rules/route.ts";
import { actionWords } from "../words/list.ts";
import type { Surroundings } from "../words/word.ts";
import { report } from "./scope.ts";

const ACTIONS = actionWords.flatMap((word) => word.keys.map((key) => ({ key, word })));

/** What a route does: exactly one action. Undefined where it is missing or wrong, which is said. */
export function buildAction(name: Located<string>, entry: EveryHostEntry, at: Surroundings): Action | undefined {
  const { scope } = at;
  const [first, second] = ACTIONS.filter(({ key }) => entry[key] !== undefined);
  if (first === undefined) {
    if (!scope.broken.has(entry))
      report(scope, routeNoAction, name.span, `The route "${printable(name.value)}" does nothing.`);
    return undefined;
  }
  if (second === undefined) return first.word.read(entry, at);
  report(
    scope,
    routeSeveralActions,
    scope.spans.key(entry, second.key),
    `The route "${printable(name.value)}" has two actions: ${first.key} and ${second.key}.`,
    {
      related: [{ message: `"${first.key}" stands here`, span: scope.spans.key(entry, first.key) }],
      here: `"${second.key}" stands here`,
    },
  );
  return undefined;
}
