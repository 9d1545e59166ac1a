import type { EveryHostEntry } from "../generated/types.ts";
import { routeMisplacedKey } from "../rules/route.ts";
import { report, type Scope } from "../validate/scope.ts";

/** There is a prefix to replace only where the route matches by one. */
export function needsPrefix(entry: EveryHostEntry, parent: { replacePrefix?: string }, scope: Scope): void {
  if (entry.pathPrefix !== undefined || scope.broken.has(entry)) return;
  const message = '"replacePrefix" needs a pathPrefix, and this route has none.';
  report(scope, routeMisplacedKey, scope.spans.key(parent, "replacePrefix"), message, {
    help: "Match by pathPrefix, or give the whole new path.",
  });
}

/** Says that two keys of one object exclude each other; the second is at fault. */
export function bothSaid<K extends string>(
  what: string,
  parent: Partial<Record<K, unknown>>,
  [first, second]: readonly [K, K],
  scope: Scope,
): boolean {
  if (parent[first] === undefined || parent[second] === undefined) return false;
  report(scope, routeMisplacedKey, scope.spans.key(parent, second), `"${what}" has both ${first} and ${second}.`, {
    related: [{ message: `"${first}" stands here`, span: scope.spans.key(parent, first) }],
    here: `"${second}" stands here`,
    help: "Keep one of them.",
  });
  return true;
}
