import { byText } from "../diagnostic/sort.ts";
import type { SourceFile } from "./source-file.ts";

/** Sources out of texts by path (`routes/shop/shop.yaml`), in the order in which `loadSources` gives them. */
export function sourcesFromFiles(files: Readonly<Record<string, string>>): SourceFile[] {
  return Object.entries(files)
    .map(([path, text]) => ({ path, text }))
    .toSorted((a, b) => byText(a.path, b.path));
}
