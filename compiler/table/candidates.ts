import { parentPath } from "./precedence.ts";
import { isUnconditional, type Candidate, type Key } from "./table.ts";

/**
 * All exact and prefix routes that can answer a request whose longest key this is, in order of precedence: the key's own, then
 * those of each shorter prefix, down to the first unconditional one (included; then it is the last). They are walked, not
 * copied: what many keys have in common is there once.
 */
export function* candidatesOf(keys: readonly Key[], key: Key): Iterable<Candidate> {
  for (let at: Key | undefined = key; at; at = keyAbove(keys, at)) yield* at.candidates;
}

/** The key whose candidates are asked after this one's own; undefined where an unconditional one ends them. */
export function keyAbove(keys: readonly Key[], { kind, path, candidates }: Key): Key | undefined {
  const last = candidates.at(-1);
  if (last && isUnconditional(last.conditions)) return undefined;
  const prefixes = prefixesOf(keys);
  for (let at = kind === "exact" ? path : parentPath(path); at !== undefined; at = parentPath(at)) {
    const above = prefixes.get(at);
    if (above) return above;
  }
  return undefined;
}

const known = new WeakMap<readonly Key[], ReadonlyMap<string, Key>>();

function prefixesOf(keys: readonly Key[]): ReadonlyMap<string, Key> {
  let prefixes = known.get(keys);
  if (!prefixes) {
    prefixes = new Map(keys.filter(({ kind }) => kind === "prefix").map((key) => [key.path, key]));
    known.set(keys, prefixes);
  }
  return prefixes;
}
