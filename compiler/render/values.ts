import { byEachPath, claimOf, type Model, type Route } from "../model/model.ts";
import { actionWord, happeningWords, says } from "../words/list.ts";
import type { HappeningWord } from "../words/word.ts";
import { FALLBACK_FLAG, FALLBACK_MAP } from "./fallbacks.ts";
import type { RouteParameters } from "./parameters.ts";

/**
 * What stands for each path of a route in maps/paths.map, by `claimOf`: `name pool frequent-flags rare-flags`, where the name is that of its
 * parameters; without a flag `name pool -`.
 */
export function routeValues(
  model: Model,
  parameters: ReadonlyMap<string, RouteParameters>,
): ReadonlyMap<string, string> {
  return new Map(
    model.routes.flatMap(byEachPath).map((route) => {
      const claim = claimOf(route.id, route.path);
      return [claim, valueOf(route, parameters.get(claim))];
    }),
  );
}

function valueOf(route: Route, { name, lines }: RouteParameters = { name: route.id, lines: [] }): string {
  const pool = actionWord(route).pool(route);
  const flagged = happeningWords.filter((word) => isFlagged(word, route));
  const fallback = lines.some(({ map }) => map === FALLBACK_MAP) ? FALLBACK_FLAG : "";
  if (flagged.length === 0 && fallback === "") return `${name} ${pool} -`;
  const letters = (field: "frequent" | "rare") =>
    flagged.map(({ flag }) => (flag?.field === field ? flag.letter : "")).join("");
  return `${name} ${pool} ${`${letters("frequent")}${fallback}` || "+"} ${letters("rare") || "."}`;
}

function isFlagged(word: HappeningWord, route: Route): boolean {
  return says(route, word) && word.flag !== undefined && (word.isFlagged?.(route) ?? true);
}
