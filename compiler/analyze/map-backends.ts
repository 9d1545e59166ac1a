import type { RenderedFile } from "../render/target.ts";

/** A map line that names a pool for which no `backend` section was rendered: HAProxy answers 503 and `haproxy -c` says nothing. */
export interface MissingBackend {
  readonly backend: string;
  readonly path: string;
  /** From 1. */
  readonly line: number;
}

const VALUE_MAPS = /^maps\/(?:paths|every|cond-[^/]*)\.map$/;
const LEGS_MAP = "maps/legs.map";

/** Every pool that the maps name and the configuration lacks; pure over the rendered files. */
export function missingBackends(files: readonly RenderedFile[]): readonly MissingBackend[] {
  const declared = new Set<string>();
  for (const { path, text } of files) {
    if (!path.startsWith("haproxy/")) continue;
    for (const [, name] of text.matchAll(/^backend[ \t]+(\S+)/gm)) if (name !== undefined) declared.add(name);
  }
  const missing: MissingBackend[] = [];
  for (const { path, text } of files) {
    if (!VALUE_MAPS.test(path) && path !== LEGS_MAP) continue;
    for (const [index, line] of text.split("\n").entries()) {
      if (line === "" || line.startsWith("#")) continue;
      const backend = path === LEGS_MAP ? afterKey(line) : poolOf(afterKey(line));
      if (backend !== undefined && !declared.has(backend)) missing.push({ backend, path, line: index + 1 });
    }
  }
  return missing;
}

/** A map's key ends at its first blank. */
function afterKey(line: string): string {
  return line.slice(line.indexOf(" ") + 1);
}

/** `route pool flags...`, perhaps `^shard ...` after it; `+`, `-` and `none` are no pool. */
function poolOf(value: string): string | undefined {
  const [pool] = value.split("^", 1).map((text) => text.split(" ")[1]);
  return pool === undefined || pool === "" || ["+", "-", "none"].includes(pool) ? undefined : pool;
}
