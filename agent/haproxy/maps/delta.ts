import { tableOf, type Entry } from "../../../compiler/haproxy/maps/entries.ts";
import { isOrdered, type MapKind } from "../../../compiler/haproxy/maps/kinds.ts";
import type { MapChange } from "../../../compiler/haproxy/maps/plan.ts";

/** One line, changed by one command, which every request sees whole or not at all. */
export type Step =
  | { readonly kind: "add" | "set"; readonly key: string; readonly value: string }
  | { readonly kind: "delete"; readonly key: string };

export type Delta =
  /** In groups: between two of them every request that was under way must have ended its look-ups. */
  | { readonly kind: "steps"; readonly groups: readonly (readonly Step[])[] }
  /** The whole content beside the old one, then one commit. */
  | { readonly kind: "whole" };

/**
 * Changing or deleting a line costs 2.6 a walk over all lines of the map, 1 to 4 ms where there are 50,000; the whole content
 * costs it 50 to 150 walks whatever the map's size, and holds up nobody for longer (docs/adr/0008).
 */
const MOST_WALKS = 50;

/**
 * How a change is made. A request takes the longest key of paths.map and every.map, and the most specific one of sites.map: so
 * lines are added most specific first, then changed, then deleted least specific first, and at every step each request finds
 * what the old or what the new content says.
 */
export function deltaOf({ kind, from: before, to: after }: MapChange): Delta {
  if (isOrdered(kind)) {
    // Nobody asks for the lines of a new group yet, so they may come one by one; all else needs the file's order.
    const isLonger = before.every(({ key, value }, at) => after[at]?.key === key && after[at].value === value);
    return isLonger ? { kind: "steps", groups: [after.slice(before.length).map(adding)] } : { kind: "whole" };
  }
  const [old, wanted] = [tableOf(before), tableOf(after)];
  const added = after.filter(({ key }) => !old.has(key));
  const set = after.filter(({ key, value }) => old.has(key) && old.get(key) !== value);
  const deleted = before.filter(({ key }) => !wanted.has(key));
  if (set.length + deleted.length > MOST_WALKS) return { kind: "whole" };
  if (![...set, ...deleted].every(isPlain)) return { kind: "whole" };
  if (kind === "parameters") return { kind: "steps", groups: [[...added.map(adding), ...deleted.map(deleting)]] };
  const bySpecific = (a: Entry, b: Entry) => specific(kind, b.key) - specific(kind, a.key);
  const groups = [
    ...together(kind, added.toSorted(bySpecific)).map((group) => group.map(adding)),
    set.map(({ key, value }): Step => ({ kind: "set", key, value })),
    ...together(
      kind,
      deleted.toSorted((a, b) => bySpecific(b, a)),
    ).map((group) => group.map(deleting)),
  ];
  return { kind: "steps", groups: groups.filter((group) => group.length > 0) };
}

function adding({ key, value }: Entry): Step {
  return { kind: "add", key, value };
}

function deleting({ key }: Entry): Step {
  return { kind: "delete", key };
}

/** A request's look-ups in sites.map go from one kind of key to the next: no two kinds change under it. */
function together(kind: MapKind, sorted: readonly Entry[]): Entry[][] {
  const groups: Entry[][] = [];
  for (const entry of sorted) {
    const last = groups.at(-1);
    const [first] = last ?? [];
    const isNext = kind === "sites" && first && specific(kind, first.key) !== specific(kind, entry.key);
    if (last && !isNext) last.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

/** More is asked first: longer keys; of sites.map hosts before wildcards, and those by their labels. */
function specific(kind: MapKind, key: string): number {
  if (kind !== "sites") return key.length;
  const suffix = key.slice(0, key.indexOf("|"));
  if (!key.includes("|*")) return Number.MAX_SAFE_INTEGER;
  return suffix === "" ? 0 : suffix.split(".").length;
}

/** Nothing that the command line of HAProxy's socket reads as syntax; a key that begins with `#` would be a reference. */
function isPlain({ key, value }: Entry): boolean {
  return !key.startsWith("#") && /^[^\\;"'<\x00-\x1f\x7f-\uffff]*$/.test(key + value);
}
