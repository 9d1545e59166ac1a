import { byText } from "../diagnostic/sort.ts";
import type { SourceFile, TeamFile } from "../diagnostic/source-file.ts";
import { sha256 } from "../release/canonical.ts";

/** Sources out of texts by path (`routes/shop/shop.yaml`), in the order in which `loadSources` gives them. */
export function sourcesFromFiles(files: Readonly<Record<string, string>>): SourceFile[] {
  return Object.entries(files)
    .map(([path, text]) => ({ path, text }))
    .toSorted((a, b) => byText(a.path, b.path));
}

/** True for `routes/shop/shop.yaml`; any other file of a team's folder may be one for HAProxy. */
export function isRouteFile({ path }: SourceFile): boolean {
  return /^routes\/[^/]+\/[^/]+\.yaml$/.test(path);
}

export function asTeamFile(path: string, text: string): TeamFile {
  return { path, text, sha256: sha256(text) };
}
