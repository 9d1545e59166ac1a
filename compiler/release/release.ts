import { byText } from "../diagnostic/sort.ts";
import type { RenderedFile } from "../render/target.ts";
import { canonicalJson, sha256 } from "./canonical.ts";
import { nameFault } from "./file-name.ts";
import type { Manifest } from "./manifest.ts";

export const MANIFEST = "manifest.json";
/** Lies beside it in the directory that a build wrote, and is neither in the archive nor in the id. */
export const BUILD_RECORD = "release.json";

/** An immutable release, whole in memory. */
export interface Release {
  /** Hex SHA-256 of the bytes of manifest.json, which name every other file's digest. */
  readonly id: string;
  readonly manifest: Manifest;
  /** Every file except manifest.json, sorted by path. */
  readonly files: readonly ReleaseFile[];
}

export interface ReleaseFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What a release says about itself beside its files. */
export type ReleaseMeta = Pick<Manifest, "requires" | "secrets" | "services" | "node" | "addresses" | "haproxy">;

/**
 * Rendered files to a release. The same files in any order give the same id and bytes: nothing of the machine, the day,
 * the commit or the order enters. Throws on a path that the renderer must never make (our bug).
 */
export function buildRelease(rendered: readonly RenderedFile[], meta: ReleaseMeta): Release {
  const inOrder = rendered.toSorted((a, b) => byText(a.path, b.path));
  const paths = new Set<string>();
  const files = inOrder.map((file) => {
    const taken = file.path === MANIFEST || file.path === BUILD_RECORD || paths.has(file.path);
    const fault = taken ? "taken" : nameFault(file.path);
    if (fault !== undefined) throw new Error(`The renderer made a file with the path "${file.path}" (${fault}).`);
    paths.add(file.path);
    return { path: file.path, bytes: Buffer.from(file.text, "utf8") };
  });
  const manifest: Manifest = {
    format: 1,
    requires: meta.requires.toSorted(byText),
    secrets: meta.secrets.toSorted(byText),
    services: [...new Set(meta.services)].toSorted(byText),
    ...(meta.node && {
      node: { reloadAtMostEvery: meta.node.reloadAtMostEvery, keepServersFor: meta.node.keepServersFor },
    }),
    ...(meta.addresses && { addresses: { loopback: meta.addresses.loopback } }),
    ...(meta.haproxy && { haproxy: { atLeast: meta.haproxy.atLeast } }),
    files: inOrder.map((file, index) => {
      const bytes = files[index]?.bytes ?? Buffer.alloc(0);
      return {
        path: file.path,
        sha256: sha256(bytes),
        size: bytes.length,
        kind: file.kind,
        ...(file.map !== undefined && { map: file.map }),
        ...(file.team !== undefined && { team: file.team }),
      };
    }),
  };
  return { id: releaseId(manifest), manifest, files };
}

/** The name of the release that a manifest describes. */
export function releaseId(manifest: Manifest): string {
  return sha256(canonicalJson(manifest));
}

/** manifest.json and all other files, in the order of the archive. */
export function allFiles(release: Release): readonly ReleaseFile[] {
  return [{ path: MANIFEST, bytes: Buffer.from(canonicalJson(release.manifest), "utf8") }, ...release.files];
}
