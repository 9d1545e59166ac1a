import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import { isAbsolute, join, normalize } from "node:path";

/**
 * Those of a release's secrets that this node has: files below `directory` that this process may read; certificates may be a
 * folder of files. `names`: as in the manifest, `public.pem`. Contents are not looked at.
 */
export async function presentSecrets(directory: string, names: readonly string[]): Promise<ReadonlySet<string>> {
  const readable = await Promise.all(names.map((name) => isReadable(directory, name)));
  return new Set(names.filter((_name, index) => readable[index]));
}

async function isReadable(directory: string, name: string): Promise<boolean> {
  // Whatever a release says, it learns nothing of files elsewhere.
  if (isAbsolute(name) || normalize(name).startsWith("..")) return false;
  const path = join(directory, name);
  return access(path, constants.R_OK).then(
    async () => {
      const found = await stat(path);
      return found.isFile() || (name.endsWith(".pem") && found.isDirectory());
    },
    () => false,
  );
}
