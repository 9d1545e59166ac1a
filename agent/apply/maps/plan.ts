/** Map files of a generation: path below it (`maps/paths.map`) → text. What HAProxy loads, NODE_MAP left out. */
export type MapFiles = ReadonlyMap<string, string>;

/** One map on its way from one content to another. */
export interface MapChange {
  readonly path: string;
  /** What HAProxy has there before this change, and after it: map text without comments. */
  readonly from: string;
  readonly to: string;
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

/** How HAProxy's maps get from one release's to another's without any request seeing half of it. Pure. */
export function planMaps(from: MapFiles, to: MapFiles): MapPlan {
  const differ = [...new Set([...from.keys(), ...to.keys()])].find((path) => from.get(path) !== to.get(path));
  return differ === undefined ? { kind: "none" } : { kind: "reload", reason: `${differ} changed.` };
}
