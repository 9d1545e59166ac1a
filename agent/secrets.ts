import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import { isAbsolute, join, normalize } from "node:path";

/**
 * The first of a release's secrets that this node lacks: no plain file of that name below `directory`, or one that this
 * process may not read. Undefined when all are there. `names`: as in the manifest, `public.pem`. Contents are not looked at.
 */
export async function missingSecret(directory: string, names: readonly string[]): Promise<string | undefined> {
  for (const name of names) if (!(await isReadable(directory, name))) return name;
  return undefined;
}

async function isReadable(directory: string, name: string): Promise<boolean> {
  // Whatever a release says, it learns nothing of files elsewhere.
  if (isAbsolute(name) || normalize(name).startsWith("..")) return false;
  const path = join(directory, name);
  return access(path, constants.R_OK).then(
    async () => (await stat(path)).isFile(),
    () => false,
  );
}
