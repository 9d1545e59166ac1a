import type { ManifestFile } from "../../release/manifest.ts";

export type MapKind = NonNullable<ManifestFile["map"]>;

/** How each map of a release may change at run time, by its path. A map that is not here changes with a reload only. */
export type MapKinds = ReadonlyMap<string, MapKind>;

/** Those that this agent knows how to change; a later compiler's release may have others. */
const KNOWN: readonly string[] = ["parameters", "conditions", "paths", "every", "sites"] satisfies MapKind[];

/** What a manifest says of its maps. */
export function kindsOf(files: readonly Pick<ManifestFile, "path" | "map">[]): MapKinds {
  return new Map(
    files.flatMap(({ path, map }) => (map !== undefined && KNOWN.includes(map) ? [[path, map] as const] : [])),
  );
}

/** The order of these maps' lines means something: the first that matches wins. */
export function isOrdered(kind: MapKind | undefined): boolean {
  return kind === "conditions";
}
