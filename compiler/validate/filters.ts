import type { EveryHostEntry } from "../generated/types.ts";
import type { Filters } from "../model/model.ts";
import { routeMisplacedKey } from "../rules/route.ts";
import { actionWords, filterWords } from "../words/list.ts";
import type { Surroundings } from "../words/word.ts";
import { report } from "./scope.ts";

const NONE: Filters = {};

/** What happens to requests and answers on the way, word by word. */
export function buildFilters(entry: EveryHostEntry, at: Surroundings): Filters {
  checkPlaces(entry, at);
  const action = actionWords.find(({ keys }) => keys.some((key) => entry[key] !== undefined));
  const said = filterWords.filter(
    (word) =>
      entry[word.key] !== undefined ||
      (word.isInherited?.(at) === true && (!word.needsBackend || action?.hasBackend === true)),
  );
  return said.reduce<Filters>((filters, word) => ({ ...filters, ...word.read(entry, at) }), NONE);
}

/** Keys that have no effect beside the route's action. */
function checkPlaces(entry: EveryHostEntry, { scope }: Surroundings): void {
  const [action, ...others] = actionWords.filter(({ keys }) => keys.some((key) => entry[key] !== undefined));
  if (!action || others.length > 0 || action.hasBackend) return;
  const companions = actionWords.flatMap((word) => (word === action ? [] : (word.companions ?? [])));
  const filters = filterWords.filter(({ needsBackend }) => needsBackend).map(({ key }) => key);
  for (const key of [...filters, ...companions]) {
    if (entry[key] === undefined) continue;
    const message = `"${key}" has no effect beside ${action.action}: no backend sees the request.`;
    report(scope, routeMisplacedKey, scope.spans.key(entry, key), message, {
      help: `Remove ${key}, or use service or backend.`,
    });
  }
}
