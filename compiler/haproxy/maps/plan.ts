import { lookUpsOf, mergedLines, unionFault, withLinesOf } from "./conditions.ts";
import { entriesOf, entriesOfTable, sameEntries, sameTable, tableOf, type Entry, type Table } from "./entries.ts";
import { isOrdered, type MapKind, type MapKinds } from "./kinds.ts";
import { siteStages } from "./sites.ts";

/** Map files of a generation: path below it (`maps/paths.map`) → text. */
export type MapFiles = ReadonlyMap<string, string>;

/** One map on its way from one content to another. */
export interface MapChange {
  readonly path: string;
  readonly kind: MapKind;
  /** What HAProxy has there before this change, and after it. */
  readonly from: readonly Entry[];
  readonly to: readonly Entry[];
}

/** Changes that may be made in any order among each other; the next phase begins when all of them are made. */
export interface MapPhase {
  readonly name: "add" | "switch" | "remove";
  readonly changes: readonly MapChange[];
}

export type MapPlan =
  | { readonly kind: "none" }
  | { readonly kind: "live"; readonly phases: readonly MapPhase[] }
  /** One sentence that names the map. */
  | { readonly kind: "reload"; readonly reason: string };

/**
 * How HAProxy's maps get from one state to another so that every request, at every moment, is answered wholly as the one or as
 * the other says. Pure. First comes what only new values name, then the switch of the maps that requests are looked up in, then
 * the removal of what no value names any more. `from` may be any state that a plan passed through; `kinds` are those of `to`.
 */
export function planMaps(from: MapFiles, to: MapFiles, kinds: MapKinds): MapPlan {
  const paths = [...new Set([...from.keys(), ...to.keys()])].toSorted();
  const changed: Changed[] = [];
  for (const path of paths) {
    const [before, after] = [from.get(path), to.get(path)];
    if (before === undefined || after === undefined)
      return reload(`${path} is ${before === undefined ? "new" : "gone"}: HAProxy loads maps only when it starts.`);
    if (before === after) continue;
    const kind = kinds.get(path);
    const one = { path, before: entriesOf(before), after: entriesOf(after) };
    if (isSame(kind, one)) continue;
    if (kind === undefined) return reload(`${path} is no map that the release says how to change.`);
    changed.push({ ...one, kind });
  }
  if (changed.length === 0) return { kind: "none" };
  const lasting = withoutDuplicates(changed) ?? parametersFault(changed);
  if (lasting !== undefined) return reload(lasting);
  const unions = unionsOf(changed, from, to);
  if (typeof unions === "string") return reload(unions);
  const switches = switchPhases(changed, from, to);
  if (typeof switches === "string") return reload(switches);
  const added = unions.flatMap(({ before, both, ...map }) => change(map, before, both));
  const removed = unions.flatMap(({ both, after, ...map }) => change(map, both, after));
  const phases: MapPhase[] = [{ name: "add", changes: added }, ...switches, { name: "remove", changes: removed }];
  return { kind: "live", phases: phases.filter(({ changes }) => changes.length > 0) };
}

/** The same for a worker's maps: one that it has not loaded is looked up by no request of its. Pure. */
export function planRunning(running: MapFiles, to: MapFiles, kinds: MapKinds): MapPlan {
  return planMaps(running, new Map([...to].filter(([path]) => running.has(path))), kinds);
}

interface Changed {
  readonly path: string;
  readonly kind: MapKind;
  readonly before: readonly Entry[];
  readonly after: readonly Entry[];
}

function reload(reason: string): MapPlan {
  return { kind: "reload", reason };
}

/** The compiler writes no key twice; where a hand did, only a start makes HAProxy hold what the file says. */
function withoutDuplicates(changed: readonly Changed[]): string | undefined {
  for (const { path, kind, before, after } of changed) {
    if (isOrdered(kind)) continue;
    for (const entries of [before, after]) {
      const seen = new Set<string>();
      for (const { key } of entries) {
        if (seen.has(key)) return `${path} has the key ${key} twice.`;
        seen.add(key);
      }
    }
  }
  return undefined;
}

function isSame(kind: MapKind | undefined, { before, after }: Pick<Changed, "before" | "after">): boolean {
  if (before.length !== after.length) return false;
  return isOrdered(kind) ? sameEntries(before, after) : sameTable(tableOf(before), tableOf(after));
}

/** Names carry a hash of what they stand for, so that a key never changes its value; maps by another hand may do so. */
function parametersFault(changed: readonly Changed[]): string | undefined {
  for (const { path, kind, before, after } of changed) {
    if (kind !== "parameters") continue;
    const old = tableOf(before);
    const other = after.find(({ key, value }) => old.has(key) && old.get(key) !== value);
    if (other) return `${path} says another thing of ${other.key}, a name without a hash of its content.`;
  }
  return undefined;
}

interface Union extends Changed {
  /** The old and the new lines of a map that values lead to. */
  readonly both: readonly Entry[];
}

/** While the values of both are there; a sentence where old and new lines of conditions cannot stand together. */
function unionsOf(changed: readonly Changed[], from: MapFiles, to: MapFiles): readonly Union[] | string {
  const [old, wanted] = [from, to].map((files) => lookUpsOf(tableOf(entriesOf(files.get("maps/paths.map") ?? ""))));
  const unions: Union[] = [];
  for (const one of changed) {
    const { path, kind, before, after } = one;
    if (kind === "parameters") unions.push({ ...one, both: withLinesOf(before, after) });
    if (kind !== "conditions") continue;
    const faultOf = (both: readonly Entry[]) =>
      unionFault(path, both, before, old?.get(path) ?? []) ?? unionFault(path, both, after, wanted?.get(path) ?? []);
    // Lines that come last can be added one by one; a group that has others above it must stand before them.
    const orders = [withLinesOf(before, after), mergedLines(before, after)];
    const both = orders.find((order) => faultOf(order) === undefined);
    if (both === undefined) return faultOf(mergedLines(before, after)) ?? "";
    unions.push({ ...one, both });
  }
  return unions;
}

function change(
  { path, kind }: Pick<Changed, "path" | "kind">,
  before: readonly Entry[],
  after: readonly Entry[],
): MapChange[] {
  return sameEntries(before, after) ? [] : [{ path, kind, from: before, to: after }];
}

/** The maps that requests are looked up in, one after the other; a sentence where no order is right. */
function switchPhases(changed: readonly Changed[], from: MapFiles, to: MapFiles): readonly MapPhase[] | string {
  const tables = (files: MapFiles, name: string): Table => {
    const path = `maps/${name}.map`;
    const one = changed.find((other) => other.path === path);
    if (one === undefined) return tableOf(entriesOf(files.get(path) ?? ""));
    return tableOf(files === from ? one.before : one.after);
  };
  const every = [tables(from, "every"), tables(to, "every")] as const;
  // Where both say something the new is right: a request's longest key then is the old answer's or the new one's.
  const bothEvery = new Map([...every[0], ...every[1]]);
  const stages = stagesOf(changed, tables, from, to);
  if (typeof stages === "string") return stages;
  const phases = [tableChange("every", every[0], bothEvery), ...stages, tableChange("every", bothEvery, every[1])];
  return phases.map((changes): MapPhase => ({ name: "switch", changes })).filter(({ changes }) => changes.length > 0);
}

function stagesOf(
  changed: readonly Changed[],
  tables: (files: MapFiles, name: string) => Table,
  from: MapFiles,
  to: MapFiles,
): readonly MapChange[][] | string {
  const [oldPaths, newPaths] = [tables(from, "paths"), tables(to, "paths")];
  if (!changed.some(({ kind }) => kind === "sites")) return [tableChange("paths", oldPaths, newPaths)];
  const found = siteStages(
    { paths: oldPaths, sites: tables(from, "sites") },
    { paths: newPaths, sites: tables(to, "sites") },
  );
  if (found.kind === "impossible") return found.reason;
  return found.stages.slice(1).flatMap((stage, at) => {
    const last = found.stages[at] ?? stage;
    return [tableChange("sites", last.sites, stage.sites), tableChange("paths", last.paths, stage.paths)];
  });
}

function tableChange(name: "paths" | "every" | "sites", before: Table, after: Table): MapChange[] {
  if (sameTable(before, after)) return [];
  return [{ path: `maps/${name}.map`, kind: name, from: entriesOfTable(before), to: entriesOfTable(after) }];
}
