import { chainOf, type Backend, type Model, type Route } from "../model/model.ts";
import type { Parameter } from "../words/word.ts";

/** The flag of routes to a backend that another one stands in for, among the frequent ones; no word has the letter. */
export const FALLBACK_FLAG = "B";
export const FALLBACK_MAP = "fallback";

/** What a line of the map says. */
export const FALLBACK_LINES = "route|backend, then the one that gets its requests while it has no usable server";

/** The lines of a route, for each of its backends and those that stand in for it. `backends`: by id. */
export function fallbackLines({ action }: Route, backends: ReadonlyMap<string, Backend>): readonly Parameter[] {
  if (action.kind !== "backend") return [];
  const chains = action.legs.map(({ backend }) => chainOf(backend, backends));
  const pairs = new Map(chains.flatMap((chain) => chain.slice(1).map((next, at) => [chain[at] ?? "", next] as const)));
  return [...pairs].map(([backend, value]) => ({ map: FALLBACK_MAP, tail: `|${backend}`, value }));
}

/** How many backends stand in one after the other at most, for an HTTP route; 0 where none does. */
function longestChain({ backends, routes }: Model): number {
  const byId = new Map(backends.map((one) => [one.id, one]));
  const used = new Set(
    routes.flatMap(({ action }) => (action.kind === "backend" ? action.legs : [])).map((leg) => leg.backend),
  );
  return Math.max(
    0,
    ...backends.flatMap(({ id, fallback }) => (fallback && used.has(id) ? [chainOf(id, byId).length - 1] : [])),
  );
}

/** Of part 6: `txn.be` is the backend, or the first of those behind it that has a usable server; else the last of them. */
export function fallbackStatements(model: Model): string {
  const longest = longestChain(model);
  if (longest === 0) return "";
  const isFlagged = `{ var(txn.f) -m sub ${FALLBACK_FLAG} }`;
  const step = `    http-request set-var(txn.be) var(txn.r),concat(|,txn.be),map_str(maps/${FALLBACK_MAP}.map) if ${isFlagged} { var(txn.be),nbsrv eq 0 }\n`;
  return `    # who stands in for a backend without a usable server
    http-request set-var(txn.be) var(txn.m),field(2," ") if ${isFlagged} !{ var(txn.be) -m found }
${step.repeat(longest)}`;
}
