import { PATH } from "../analyze/satisfy.ts";
import { decide, keyOf, type RoutedRequest } from "../table/decide.ts";
import { escapeBytes, percentEncode, rawPath } from "../table/path.ts";
import { conditionWord } from "../words/list.ts";
import type { Asked } from "../words/word.ts";
import type { Changed, PathClass } from "./compare.ts";
import { pathOf, type Budget } from "./expressions.ts";
import type { Side } from "./side.ts";

/** Of those a class may forbid some. */
const METHODS = ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"];

/** A request of the class, asked of both tables; undefined where none of those that come to mind is one. */
export function exampleOf(sides: readonly [Side, Side], changed: Changed, budget: Budget): RoutedRequest | undefined {
  const { listener, hosts, example } = changed;
  const methods = example.get("methods ");
  const bare: Asked = { method: METHODS.find((one) => !methods?.never.includes(one)) ?? "GET", query: "", headers: [] };
  const asked = [...example.values()].reduce<Asked>((request, { thing, only, never }) => {
    if (thing.of === PATH) return request;
    const value = only ? only[0] : conditionWord(thing.of).ranges?.other?.(never);
    return value === undefined ? request : conditionWord(thing.of).fulfil({ ...thing, values: [value] }, request);
  }, bare);
  const host = (hosts[0] ?? "").replace(/^\*\./, "any.").replace(/^\*$/, "any.invalid");
  for (const path of pathsIn(sides, changed, budget)) {
    const request = { listener, host, path, ...asked };
    const [before, after] = sides.map(({ table }) => decide(table, request).outcome);
    const route = (outcome: typeof before) => (outcome?.kind === "route" ? outcome.route : undefined);
    if (route(before) === changed.before && route(after) === changed.after) return request;
  }
  return undefined;
}

/** Paths that may be of the class, the plainest first. */
function* pathsIn(sides: readonly [Side, Side], changed: Changed, budget: Budget): Iterable<string> {
  const { paths, twoNames, at, may } = changed;
  if (may) {
    // What expressions leave is a path of one name.
    const path = twoNames ? undefined : pathOf(changed, budget);
    if (path !== undefined) yield escapeBytes(path);
    return;
  }
  for (const near of paths.flatMap(nearTo)) {
    // The last slash escaped: as it stands a path of the one above, decoded of the one below.
    const path = twoNames ? near.replace(/\/([^/]*)$/, "%2F$1") : near;
    const isNamed = ({ table }: Side, i: number) =>
      keyOf(table, changed.listener, at.sites[i as 0 | 1], rawPath(path)) === at.keys[i as 0 | 1];
    if (twoNames ? path.startsWith("/") : sides.every(isNamed)) yield path;
  }
}

function nearTo({ kind, path }: PathClass): readonly string[] {
  const text = percentEncode(path);
  return kind === "exact" ? [text] : [text, `${text.replace(/\/$/, "")}/any`, `${text.replace(/\/$/, "")}/any/one`];
}
