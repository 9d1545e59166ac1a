import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { RenderedFile } from "../render/target.ts";
import { missingBackend } from "../rules/render.ts";

/** A map line that names a pool for which no `backend` section was rendered: HAProxy answers 503 and `haproxy -c` says nothing. */
interface MissingBackend {
  readonly backend: string;
  readonly path: string;
  /** From 1. */
  readonly line: number;
}

const VALUE_MAPS = /^maps\/(?:paths|every|candidates|cond-[^/]*)\.map$/;
/** `key route pool flags...`, perhaps `^shard ...` after it; `+`, `-` and `none` are no pool. In these maps a key ends at its first blank. */
const POOL = /^[^#\n]\S* [^ ^\n]+ (?!(?:[+-]|none)(?:[ ^]|$))([^ ^\n]+)/gm;
/** Their lines' values are pools. */
const POOL_MAPS: readonly string[] = ["maps/legs.map", "maps/fallback.map"];
const LEG = /^[^#\n]\S* (.+)/gm;

/** Every pool that the maps name and the configuration lacks; pure over the rendered files. */
export function missingBackends(files: readonly RenderedFile[]): readonly MissingBackend[] {
  const declared = new Set<string>();
  for (const { path, text } of files) {
    if (!path.startsWith("haproxy/")) continue;
    for (const [, name] of text.matchAll(/^backend[ \t]+(\S+)/gm)) if (name !== undefined) declared.add(name);
  }
  return files
    .filter(({ path }) => VALUE_MAPS.test(path) || POOL_MAPS.includes(path))
    .flatMap(({ path, text }) =>
      [...text.matchAll(POOL_MAPS.includes(path) ? LEG : POOL)]
        .filter(([, backend = ""]) => !declared.has(backend))
        .map(({ 1: backend = "", index }) => ({ backend, path, line: text.slice(0, index).split("\n").length })),
    );
}

/** One diagnostic for each backend that a map names and no file holds. */
export function checkMapBackends(files: readonly RenderedFile[]): readonly Diagnostic[] {
  const first = new Map(
    missingBackends(files)
      .toReversed()
      .map((missing) => [missing.backend, missing]),
  );
  return [...first.values()].map(({ backend, path, line }) =>
    missingBackend.at(
      undefined,
      `The rendered ${path}, line ${line}, names the backend "${backend}", which no rendered file holds.`,
    ),
  );
}
