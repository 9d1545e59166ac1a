import { join } from "node:path";
import { build } from "rolldown";

/** Bundles a script of a test into `dir`, and gives its path: any Node runs it, in any folder, as it runs what is shipped. */
export async function bundleScript(script: string, dir: string): Promise<string> {
  const file = join(dir, "script.mjs");
  await build({ input: script, platform: "node", logLevel: "silent", output: { file, codeSplitting: false } });
  return file;
}
