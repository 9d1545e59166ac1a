import { byText } from "../diagnostic/sort.ts";
import { canonicalJson, sha256 } from "./canonical.ts";
import { bad, good, type Outcome } from "./fault.ts";
import { nameFault } from "./file-name.ts";
import type { AddressLimits, Manifest, ManifestFile, NodePolicy } from "./manifest.ts";
import { MANIFEST, type Release, type ReleaseFile } from "./release.ts";

export type ContentFault =
  | "no-manifest"
  | "bad-manifest"
  | "newer-format"
  | "missing-file"
  | "extra-file"
  | "file-size"
  | "file-digest";

/** Files as found in an archive or a directory → the release that they are. Every byte is accounted for, or there is none. */
export function verifyFiles(found: ReadonlyMap<string, Uint8Array>): Outcome<Release, ContentFault> {
  const manifestBytes = found.get(MANIFEST);
  if (manifestBytes === undefined) return bad("no-manifest", `There is no "${MANIFEST}".`);
  const parsed = parseManifest(manifestBytes);
  if (!parsed.ok) return parsed;
  const manifest = parsed.value;

  const files: ReleaseFile[] = [];
  for (const entry of manifest.files) {
    const bytes = found.get(entry.path);
    if (bytes === undefined) return bad("missing-file", `"${entry.path}" is named in the manifest and is not there.`);
    if (bytes.length !== entry.size)
      return bad("file-size", `"${entry.path}" has ${bytes.length} bytes; the manifest says ${entry.size}.`);
    if (sha256(bytes) !== entry.sha256)
      return bad("file-digest", `"${entry.path}" is not the file whose digest the manifest names.`);
    files.push({ path: entry.path, bytes });
  }
  const named = new Set(manifest.files.map((file) => file.path)).add(MANIFEST);
  const extra = [...found.keys()].filter((path) => !named.has(path)).toSorted(byText)[0];
  if (extra !== undefined) return bad("extra-file", `"${extra}" is there and is not named in the manifest.`);
  return good({ id: sha256(manifestBytes), manifest, files });
}

/** manifest.json → its value. Only the canonical spelling is read, so a release has one id. */
export function parseManifest(bytes: Uint8Array): Outcome<Manifest, "bad-manifest" | "newer-format"> {
  let value: unknown;
  const text = Buffer.from(bytes).toString("utf8");
  try {
    value = JSON.parse(text);
  } catch {
    return bad("bad-manifest", `"${MANIFEST}" is not JSON.`);
  }
  if (isRecord(value) && typeof value["format"] === "number" && value["format"] > 1)
    return bad("newer-format", `The release has format ${value["format"]}; this Signalbox reads format 1. Update it.`);
  if (!isManifest(value)) return bad("bad-manifest", `"${MANIFEST}" is not a release manifest.`);
  if (canonicalJson(value) !== text) return bad("bad-manifest", `"${MANIFEST}" is not in its canonical spelling.`);
  const unsorted = value.files.some(
    (file, index) => index > 0 && byText(value.files[index - 1]?.path ?? "", file.path) >= 0,
  );
  if (unsorted) return bad("bad-manifest", `"${MANIFEST}" names files twice or out of order.`);
  return good(value);
}

function isManifest(value: unknown): value is Manifest {
  return (
    isRecord(value) &&
    value["format"] === 1 &&
    isTexts(value["requires"]) &&
    isTexts(value["secrets"]) &&
    value["secrets"].every((file) => SECRET_FILE.test(file)) &&
    isTexts(value["services"]) &&
    (value["node"] === undefined || isNodePolicy(value["node"])) &&
    (value["addresses"] === undefined || isAddressLimits(value["addresses"])) &&
    (value["haproxy"] === undefined || isHaproxyWish(value["haproxy"])) &&
    Array.isArray(value["files"]) &&
    value["files"].every(isManifestFile)
  );
}

function isManifestFile(value: unknown): value is ManifestFile {
  return (
    isRecord(value) &&
    typeof value["path"] === "string" &&
    nameFault(value["path"]) === undefined &&
    value["path"] !== MANIFEST &&
    typeof value["sha256"] === "string" &&
    /^[0-9a-f]{64}$/.test(value["sha256"]) &&
    Number.isSafeInteger(value["size"]) &&
    (value["kind"] === "template" || value["kind"] === "static") &&
    (value["map"] === undefined || typeof value["map"] === "string") &&
    (value["team"] === undefined || typeof value["team"] === "string")
  );
}

/** A certificate or a list of users, below the node's `secrets/`: nothing that leads elsewhere. */
const SECRET_FILE = /^[a-z0-9][a-z0-9-]{0,62}\.(?:pem|users|secret)$/;

/** Both numbers and nothing else, in milliseconds, within the bounds of the language (validate/reload.ts). */
function isNodePolicy(value: unknown): value is NodePolicy {
  return (
    isRecord(value) &&
    Object.keys(value).length === 2 &&
    isWithin(value["reloadAtMostEvery"], 3_600_000) &&
    isWithin(value["keepServersFor"], 86_400_000)
  );
}

/** A word that is not known here may forbid what this program would let pass. */
function isAddressLimits(value: unknown): value is AddressLimits {
  return isRecord(value) && Object.keys(value).length === 1 && value["loopback"] === "refused";
}

/** Nothing hangs on what else a later Signalbox says there. */
function isHaproxyWish(value: unknown): boolean {
  return isRecord(value) && isRecord(value["atLeast"]) && isTexts(Object.values(value["atLeast"]));
}

function isWithin(value: unknown, most: number): boolean {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 && value <= most;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

/** Narrows JSON to something with keys. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
