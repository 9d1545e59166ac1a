import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Change } from "./change.ts";
import { isErrno, errorText } from "./disk.ts";
import { bad, good, type Outcome } from "./fault.ts";
import { BUILD_RECORD } from "./release.ts";
import { isRecord } from "./verify.ts";

/** Which haproxy read a release before it was published. */
export interface CheckedBy {
  /** `haproxy 2.6.12`. */
  readonly by: string;
  /** With which servers: `sample`, `rendered` or `given`, as of this version. */
  readonly servers: string;
}

/** release.json: what is known of a release that is no part of it (schemas/release-record.schema.json). */
export interface BuildRecord extends Change {
  readonly format: 1;
  /** The release's id: a record that was copied to another release says nothing of that one. */
  readonly release: string;
  /** Missing where no haproxy read it. */
  readonly checked?: CheckedBy;
}

/** The record in a release's directory; undefined where there is none, as in a release of an earlier Signalbox. */
export async function readBuildRecord(
  directory: string,
  release: string,
): Promise<Outcome<BuildRecord | undefined, "bad-record">> {
  const refused = (why: string) => bad("bad-record", `"${BUILD_RECORD}" ${why}: build the release anew.`);
  let value: unknown;
  try {
    value = JSON.parse(await readFile(join(directory, BUILD_RECORD), "utf8"));
  } catch (error) {
    if (isErrno(error, "ENOENT")) return good(undefined);
    return refused(error instanceof SyntaxError ? "is not JSON" : `cannot be read (${errorText(error)})`);
  }
  if (!isBuildRecord(value)) return refused("is no record of a build");
  return value.release === release
    ? good(value)
    : refused(`tells of release ${value.release.slice(0, 12)} and lies beside ${release.slice(0, 12)}`);
}

function isBuildRecord(value: unknown): value is BuildRecord {
  return (
    isRecord(value) &&
    value["format"] === 1 &&
    typeof value["release"] === "string" &&
    /^[0-9a-f]{64}$/.test(value["release"]) &&
    (value["checked"] === undefined || isCheckedBy(value["checked"])) &&
    [value["commit"], value["author"]].every((text) => text === undefined || typeof text === "string")
  );
}

/** A later Signalbox may check in ways that this one has no word for, and is believed all the same. */
export function isCheckedBy(value: unknown): value is CheckedBy {
  return (
    isRecord(value) && [value["by"], value["servers"]].every((text) => typeof text === "string" && WORDS.test(text))
  );
}

const WORDS = /^[\x21-\x7e][\x20-\x7e]{0,79}$/;
