import { sameEntries, type Entry, type Table } from "./entries.ts";

/**
 * A condition line as compiler/render/groups.ts writes it: an expression for `mark groups METHOD …`, where either of the two may
 * be any. Of the groups it names one, which may stand after others and before others. Undefined for a line of another form.
 */
function addressOf({ key }: Entry): readonly [mark: string, group: string] | undefined {
  const [, mark, group] = /^\^((?:[^\\]|\\(?!x20))+)\\x20((?:[^\\]|\\(?!x20))+)\\x20/.exec(key) ?? [];
  if (mark === undefined || group === undefined) return undefined;
  return [mark, group.replace(/\(\?:\\S\*>\d+\)\?~/, "~").replace(/>\\S\*$/, "")];
}

const ANY = "\\S+";

/** `name~hash>depth~hash>…`: the names of all of them. One that stands after others has the first so many segments of their path. */
function namesOf(groups: string): string[] {
  const [first = "", ...above] = groups.split(">");
  return [
    first,
    ...above.map((one) => {
      const [depth = "", hash = ""] = one.split("~");
      const segments = first.split("/").slice(0, Number(depth) + 1);
      return `${segments.join("/")}/~${hash}`;
    }),
  ];
}

/** The union: what HAProxy has, then the lines that it lacks, in their order. */
export function withLinesOf(from: readonly Entry[], to: readonly Entry[]): readonly Entry[] {
  const there = new Set(from.map(textOf));
  return [...from, ...to.filter((entry) => !there.has(textOf(entry)))];
}

/** The same lines, where those that are new stand before the same ones as in `to`: a group before the ones above it. */
export function mergedLines(from: readonly Entry[], to: readonly Entry[]): readonly Entry[] {
  const places = new Map(from.map((entry, at) => [textOf(entry), at]));
  const merged: Entry[] = [];
  let next = 0;
  for (const entry of to) {
    const place = places.get(textOf(entry));
    if (place === undefined) merged.push(entry);
    else for (; next <= place; next++) merged.push(...from.slice(next, next + 1));
  }
  return [...merged, ...from.slice(next)];
}

/**
 * Why a shard's union does not answer for every group as `wanted` does: one sentence; undefined where it does. `lookUps` are
 * the values that lead to this shard, `mark groups` after the shard's name.
 */
export function unionFault(
  path: string,
  union: readonly Entry[],
  wanted: readonly Entry[],
  lookUps: Iterable<readonly [mark: string, groups: string]>,
): string | undefined {
  const [inUnion, inWanted] = [indexOf(union), indexOf(wanted)];
  if (inUnion === undefined || inWanted === undefined) return `${path} has a line that is not of the compiler's form.`;
  for (const [mark, groups] of lookUps) {
    if (!sameEntries(inUnion(mark, groups), inWanted(mark, groups)))
      return `${path} says two things of ${groups === "~" ? mark : groups}, so the old and the new lines cannot stand together.`;
  }
  return undefined;
}

/** The lines that one look-up tries, in order. */
function indexOf(entries: readonly Entry[]): ((mark: string, groups: string) => readonly Entry[]) | undefined {
  const byMark = new Map<string, number[]>();
  const byGroup = new Map<string, number[]>();
  for (const [at, entry] of entries.entries()) {
    const address = addressOf(entry);
    if (address === undefined) return undefined;
    const [mark, group] = address;
    if (group === ANY) push(byMark, mark, at);
    // Groups of a site with regexes stand under any mark, the others under `~`: a group's name is one site's.
    else push(byGroup, group, at);
  }
  return (mark, groups) =>
    [escapeRegex(mark), ANY]
      .flatMap((one) => byMark.get(one) ?? [])
      .concat(namesOf(groups).flatMap((group) => byGroup.get(escapeRegex(group)) ?? []))
      .sort((a, b) => a - b)
      .flatMap((at) => entries.slice(at, at + 1));
}

function push(lists: Map<string, number[]>, key: string, at: number): void {
  const list = lists.get(key);
  if (list) list.push(at);
  else lists.set(key, [at]);
}

/** As compiler/render/keys.ts writes a literal. */
function escapeRegex(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

function textOf({ key, value }: Entry): string {
  return `${key} ${value}`;
}

/** Which groups the values of paths.map name, by the map of their shard. */
export function lookUpsOf(paths: Table): ReadonlyMap<string, readonly (readonly [mark: string, groups: string])[]> {
  const found = new Map<string, Map<string, readonly [string, string]>>();
  for (const value of paths.values()) {
    const asked = value.split("^")[1];
    if (asked === undefined) continue;
    const [shard = "", mark = "", groups = ""] = asked.split(" ");
    const path = `maps/cond-${shard}.map`;
    const there = found.get(path) ?? new Map<string, readonly [string, string]>();
    found.set(path, there.set(asked, [mark, groups]));
  }
  return new Map([...found].map(([path, pairs]) => [path, [...pairs.values()]]));
}
