import type { Entry, Table } from "./entries.ts";

/**
 * A condition line as compiler/render/groups.ts writes it: an expression for `mark group METHOD …`, where either of the two may
 * be any. Undefined for a line of another form.
 */
function addressOf({ key }: Entry): readonly [mark: string, group: string] | undefined {
  const [, mark, group] = /^\^((?:[^\\]|\\(?!x20))+)\\x20((?:[^\\]|\\(?!x20))+)\\x20/.exec(key) ?? [];
  return mark === undefined || group === undefined ? undefined : [mark, group];
}

const ANY = "\\S+";

/** The union: what HAProxy has, then the lines that it lacks, in their order. */
export function withLinesOf(from: readonly Entry[], to: readonly Entry[]): readonly Entry[] {
  const there = new Set(from.map(({ key, value }) => `${key} ${value}`));
  return [...from, ...to.filter(({ key, value }) => !there.has(`${key} ${value}`))];
}

/**
 * Why a shard's union does not answer for every group as `wanted` does: one sentence; undefined where it does. `lookUps` are
 * the values that lead to this shard, `mark group` after the shard's name.
 */
export function unionFault(
  path: string,
  union: readonly Entry[],
  wanted: readonly Entry[],
  lookUps: Iterable<readonly [mark: string, group: string]>,
): string | undefined {
  const [inUnion, inWanted] = [indexOf(union), indexOf(wanted)];
  if (inUnion === undefined || inWanted === undefined) return `${path} has a line that is not of the compiler's form.`;
  for (const [mark, group] of lookUps) {
    if (inUnion(mark, group) !== inWanted(mark, group))
      return `${path} says two things of ${group === "~" ? mark : group}, so the old and the new lines cannot stand together.`;
  }
  return undefined;
}

/** The lines that one look-up tries, in order, as one text. */
function indexOf(entries: readonly Entry[]): ((mark: string, group: string) => string) | undefined {
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
  return (mark, group) =>
    [...(byMark.get(escapeRegex(mark)) ?? []), ...(byMark.get(ANY) ?? []), ...(byGroup.get(escapeRegex(group)) ?? [])]
      .sort((a, b) => a - b)
      .map((at) => `${entries[at]?.key} ${entries[at]?.value}`)
      .join("\n");
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

/** Which groups the values of paths.map name, by the map of their shard. */
export function lookUpsOf(paths: Table): ReadonlyMap<string, readonly (readonly [mark: string, group: string])[]> {
  const found = new Map<string, Map<string, readonly [string, string]>>();
  for (const value of paths.values()) {
    const asked = value.split("^")[1];
    if (asked === undefined) continue;
    const [shard = "", mark = "", group = ""] = asked.split(" ");
    const path = `maps/cond-${shard}.map`;
    const there = found.get(path) ?? new Map<string, readonly [string, string]>();
    found.set(path, there.set(asked, [mark, group]));
  }
  return new Map([...found].map(([path, pairs]) => [path, [...pairs.values()]]));
}
