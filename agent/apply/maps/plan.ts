import { NODE_MAP } from "../../layout.ts";
import { lookUpsOf, unionFault, withLinesOf } from "./conditions.ts";
import {
  entriesOf,
  entriesOfTable,
  sameEntries,
  sameTable,
  tableOf,
  union,
  type Entry,
  type Table,
} from "./entries.ts";
import { isOrdered, kindOf } from "./kinds.ts";
import { siteStages } from "./sites.ts";

/** Map files of a generation: path below it (`maps/paths.map`) → text. NODE_MAP among them is passed over. */
export type MapFiles = ReadonlyMap<string, string>;

/** One map on its way from one content to another. */
export interface MapChange {
  readonly path: string;
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
 * the removal of what no value names any more. `from` may be any state that a plan passed through.
 */
export function planMaps(from: MapFiles, to: MapFiles): MapPlan {
  const paths = [...new Set([...from.keys(), ...to.keys()])].filter((path) => path !== NODE_MAP).toSorted();
  const changed: Changed[] = [];
  for (const path of paths) {
    const [before, after] = [from.get(path), to.get(path)];
    if (before === undefined || after === undefined)
      return reload(`${path} is ${before === undefined ? "new" : "gone"}: HAProxy loads maps only when it starts.`);
    if (before === after) continue;
    const one = { path, before: entriesOf(before), after: entriesOf(after) };
    if (isSame(one)) continue;
    if (kindOf(path) === "unknown") return reload(`${path} is no map of the compiler's.`);
    changed.push(one);
  }
  if (changed.length === 0) return { kind: "none" };
  const lasting = withoutDuplicates(changed) ?? parametersFault(changed) ?? conditionsFault(changed, from, to);
  if (lasting !== undefined) return reload(lasting);
  const switches = switchPhases(changed, from, to);
  if (typeof switches === "string") return reload(switches);
  const phases = [addPhase(changed), ...switches, removePhase(changed)].filter(({ changes }) => changes.length > 0);
  return { kind: "live", phases };
}

interface Changed {
  readonly path: string;
  readonly before: readonly Entry[];
  readonly after: readonly Entry[];
}

function reload(reason: string): MapPlan {
  return { kind: "reload", reason };
}

/** The compiler writes no key twice; where a hand did, only a start makes HAProxy hold what the file says. */
function withoutDuplicates(changed: readonly Changed[]): string | undefined {
  for (const { path, before, after } of changed) {
    if (isOrdered(path)) continue;
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

function isSame({ path, before, after }: Changed): boolean {
  if (before.length !== after.length) return false;
  return isOrdered(path) ? sameEntries(before, after) : sameTable(tableOf(before), tableOf(after));
}

/** Names carry a hash of what they stand for, so that a key never changes its value; maps by another hand may do so. */
function parametersFault(changed: readonly Changed[]): string | undefined {
  for (const { path, before, after } of changed) {
    if (kindOf(path) !== "parameters") continue;
    const old = tableOf(before);
    const other = after.find(({ key, value }) => old.has(key) && old.get(key) !== value);
    if (other) return `${path} says another thing of ${other.key}, a name without a hash of its content.`;
  }
  return undefined;
}

function conditionsFault(changed: readonly Changed[], from: MapFiles, to: MapFiles): string | undefined {
  const shards = changed.filter(({ path }) => isOrdered(path));
  if (shards.length === 0) return undefined;
  const [old, wanted] = [from, to].map((files) => lookUpsOf(tableOf(entriesOf(files.get("maps/paths.map") ?? ""))));
  for (const { path, before, after } of shards) {
    const both = withLinesOf(before, after);
    const fault =
      unionFault(path, both, before, old?.get(path) ?? []) ?? unionFault(path, both, after, wanted?.get(path) ?? []);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function addPhase(changed: readonly Changed[]): MapPhase {
  const changes = changed.flatMap(({ path, before, after }) => {
    const kind = kindOf(path);
    if (kind === "conditions") return change(path, before, withLinesOf(before, after));
    return kind === "parameters" ? change(path, before, withLinesOf(before, after)) : [];
  });
  return { name: "add", changes };
}

function removePhase(changed: readonly Changed[]): MapPhase {
  const changes = changed.flatMap(({ path, before, after }) => {
    const kind = kindOf(path);
    if (kind === "conditions") return change(path, withLinesOf(before, after), after);
    return kind === "parameters" ? change(path, withLinesOf(before, after), after) : [];
  });
  return { name: "remove", changes };
}

function change(path: string, before: readonly Entry[], after: readonly Entry[]): MapChange[] {
  return sameEntries(before, after) ? [] : [{ path, from: before, to: after }];
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
  const bothEvery = union(...every);
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
  if (!changed.some(({ path }) => kindOf(path) === "sites")) return [tableChange("paths", oldPaths, newPaths)];
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

function tableChange(name: string, before: Table, after: Table): MapChange[] {
  if (sameTable(before, after)) return [];
  return [{ path: `maps/${name}.map`, from: entriesOfTable(before), to: entriesOfTable(after) }];
}
