import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * The nearest folder above this file that has a package.json: the repository, or node_modules/route-lint. What travels beside
 * the code (docs/rules, schemas, the programs of node_modules/.bin) is found by this alone, wherever the code was bundled to.
 */
export function packageRoot(): string | undefined {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, "package.json"))) return folder;
  }
  return undefined;
}
