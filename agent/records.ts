import { readFileSync } from "node:fs";
import { canonicalJson } from "../compiler/release/canonical.ts";
import { isErrno, writeAtomic } from "../compiler/release/disk.ts";
import { isRecord } from "../compiler/release/verify.ts";
import type { Pointer } from "../compiler/publish/pointer.ts";
import type { Problem } from "./ports.ts";

/** `wanted`: what pull found and verified. */
export interface Wanted extends Pick<
  Pointer,
  "channel" | "sequence" | "release" | "sha256" | "issued" | "commit" | "author"
> {
  readonly format: 1;
  /** URL of the store. */
  readonly store: string;
  /** Set on a fresh node that took an earlier release: the newest one, which could not be used. `sequence` stays the pointer's. */
  readonly insteadOf?: string;
}

/** `hold`: a person's word that the node stays on this release, whatever the channel says, until `agent resume`. */
export interface Hold {
  readonly format: 1;
  readonly wanted: Wanted;
  /** ISO 8601, UTC. */
  readonly since: string;
  /** `rollback` or `hold`. */
  readonly by: "rollback" | "hold";
}

/** A team whose newest data is not used, and why. */
export interface LastGood {
  readonly team: string;
  /** ISO 8601, UTC. */
  readonly since: string;
  readonly problem: Problem;
}

/** `rendered/current`: the rendering that should be served. */
export interface Current {
  readonly format: 1;
  /** Hex digest of all rendered files; the name of its directory. */
  readonly rendering: string;
  readonly wanted: Wanted;
  /** When the catalogue's newest answer that is in it was seen; ISO 8601, UTC, with milliseconds. Missing for a static release. */
  readonly seen?: string;
  /**
   * `[path, hex SHA-256]` of every file, sorted by path: `rendering` is the digest of just this list (digestOf in rendering.ts), so
   * a reader that knows the rendering before reads and checks only the files that differ.
   */
  readonly files?: readonly (readonly [path: string, sha256: string])[];
}

/** Name of a file of the node's `secrets/` → hex SHA-256. */
export type SecretDigests = Readonly<Record<string, string>>;

/** `generations/<n>/generation.json`. */
export interface Generation {
  readonly format: 1;
  readonly generation: number;
  readonly rendering: string;
  readonly wanted: Wanted;
  /** ISO 8601, UTC. */
  readonly made: string;
  /** Of the files that the release names and HAProxy loads with it, as they were then. Missing when it names none. */
  readonly secrets?: SecretDigests;
}

/** `refused`: the input was judged and is bad. `failed`: there was no way to tell or to do it; the next cycle tries again. */
export interface RoleFault {
  readonly kind: "refused" | "failed";
  readonly code: string;
  readonly message: string;
  readonly problems: readonly Problem[];
  /** Release that it is about, when known. */
  readonly release?: string;
}

/** What every role leaves behind in `state/<role>.json`. */
export interface RoleState {
  readonly format: 1;
  /** When the role last ended a cycle; ISO 8601, UTC. */
  readonly at: string;
  /** When it last ended one without a fault. */
  readonly goodAt?: string;
  /** Missing when all is well. */
  readonly fault?: RoleFault;
}

export interface PullState extends RoleState {
  /** Of the pointer that was judged last. */
  readonly etag?: string;
  /** When a refused archive is fetched again; ISO 8601, UTC. */
  readonly retryAt?: string;
  /** When the store last answered with a pointer or "not modified"; ISO 8601, UTC. */
  readonly storeAt?: string;
  /** True while this node accepts pointers that nobody signed. */
  readonly unsigned?: boolean;
  /** Id of the key that signed the pointer that was judged last. */
  readonly signedBy?: string;
  /** Of the pointer that was judged last; ISO 8601, UTC. */
  readonly expires?: string;
}

export interface RenderState extends RoleState {
  /** When Consul last proved that it answers; ISO 8601, UTC. Missing for a static release. */
  readonly catalogueAt?: string;
  readonly consul?: ConsulConnections;
  readonly lastGood?: readonly LastGood[];
  /** Starts of consul-template since the role started, the first not counted. */
  readonly restarts?: number;
}

/** What the wanted release needs of Consul, and what Consul allows (`limits.http_max_conns_per_client`), when it is known. */
export interface ConsulConnections {
  readonly needed: number;
  readonly limit?: number;
}

export interface ApplyState extends RoleState {
  /** The last generation that HAProxy was seen serving. */
  readonly confirmed?: number;
  readonly haproxy: "serving" | "not-running" | "unknown";
  /** The rendering that is not tried again. */
  readonly refused?: Refusal;
  readonly oldWorkers?: number;
  /** Backends that keep their servers though the catalogue names none, and since when (ISO 8601, UTC). */
  readonly kept?: readonly { readonly backend: string; readonly since: string }[];
  readonly lastGood?: readonly LastGood[];
  /** How each of the last releases went live, newest first, at most 10. */
  readonly changes?: readonly ReleaseChange[];
  /** When HAProxy was last reloaded by this agent; ISO 8601, UTC. */
  readonly reloadedAt?: string;
}

/** How a release went live. */
export interface ReleaseChange {
  readonly release: string;
  readonly sequence: number;
  readonly generation: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** `live`: without a reload. `start`: HAProxy was started with it. */
  readonly how: "reload" | "live" | "start";
  /** One clause: "backend shop.cart is new", "only maps changed: paths.map, rewrite.map". */
  readonly why: string;
}

export interface Refusal {
  readonly rendering: string;
  /** Identity of the haproxy that said no. */
  readonly haproxy: string;
  /** Set when the check passed and the reload failed. */
  readonly generation?: number;
  /** Of the node's own files that were refused with it: other ones are tried. */
  readonly secrets?: SecretDigests;
  readonly at: string;
  readonly fault: RoleFault;
}

export const isWanted = (value: unknown): value is Wanted =>
  hasFormat(value) &&
  ["store", "channel", "release", "sha256", "issued"].every((key) => typeof value[key] === "string") &&
  typeof value["sequence"] === "number";

export const isCurrent = (value: unknown): value is Current =>
  hasFormat(value) && typeof value["rendering"] === "string" && isWanted(value["wanted"]);

export const isGeneration = (value: unknown): value is Generation =>
  hasFormat(value) &&
  typeof value["generation"] === "number" &&
  typeof value["rendering"] === "string" &&
  typeof value["made"] === "string" &&
  isWanted(value["wanted"]);

export const isRoleState = (value: unknown): value is RoleState =>
  hasFormat(value) && typeof value["at"] === "string" && (value["fault"] === undefined || isFault(value["fault"]));

export const isPullState = (value: unknown): value is PullState =>
  isRoleState(value) &&
  (!("etag" in value) || typeof value.etag === "string") &&
  (!("retryAt" in value) || typeof value.retryAt === "string");

export const isRenderState = (value: unknown): value is RenderState =>
  isRoleState(value) && (!("lastGood" in value) || (Array.isArray(value.lastGood) && value.lastGood.every(isLastGood)));

const isLastGood = (value: unknown): value is LastGood =>
  isRecord(value) &&
  typeof value["team"] === "string" &&
  typeof value["since"] === "string" &&
  isRecord(value["problem"]) &&
  typeof value["problem"]["message"] === "string";

export const isApplyState = (value: unknown): value is ApplyState =>
  isRoleState(value) &&
  "haproxy" in value &&
  typeof value.haproxy === "string" &&
  (!("confirmed" in value) || typeof value.confirmed === "number") &&
  (!("refused" in value) || isRefusal(value.refused));

function isRefusal(value: unknown): value is Refusal {
  return (
    isRecord(value) &&
    typeof value["rendering"] === "string" &&
    typeof value["haproxy"] === "string" &&
    isFault(value["fault"])
  );
}

function isFault(value: unknown): value is RoleFault {
  return (
    isRecord(value) &&
    typeof value["code"] === "string" &&
    typeof value["message"] === "string" &&
    Array.isArray(value["problems"])
  );
}

function hasFormat(value: unknown): value is Record<string, unknown> {
  return isRecord(value) && value["format"] === 1;
}

/**
 * A record, or undefined when there is none that can be read: every record can be made again from the store and the disk. It is small
 * and read in one go: by the thread pool it takes four turns, which were half of an idle agent's wake-ups.
 */
export async function readRecord<T>(path: string, is: (value: unknown) => value is T): Promise<T | undefined> {
  try {
    const value: unknown = JSON.parse(readFileSync(path, "utf8"));
    return is(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || isErrno(error, "ENOENT", "ENOTDIR")) return undefined;
    throw error;
  }
}

export async function writeRecord(path: string, record: object): Promise<void> {
  await writeAtomic(path, canonicalJson(record));
}

/** The role's next state: the time of its last good cycle is kept over bad ones. */
export function nextState(before: RoleState | undefined, now: Date, fault: RoleFault | undefined): RoleState {
  const at = now.toISOString();
  const goodAt = fault === undefined ? at : before?.goodAt;
  return { format: 1, at, ...(goodAt !== undefined && { goodAt }), ...(fault !== undefined && { fault }) };
}

/** A role that finds the same again and again writes its record so often only, so that an idle node's disk rests; milliseconds. */
const SAME_MS = 25_000;
/** The same, while it has a fault: those rounds are counted from the records. */
const SAME_FAULT_MS = 5_000;
const TIMES = ["at", "goodAt", "storeAt", "catalogueAt"];

/** Whether `next` says something else than the record that was written last, its times aside, or that one is old. */
export function isNews(written: RoleState | undefined, next: RoleState): boolean {
  if (written === undefined) return true;
  const age = Date.parse(next.at) - Date.parse(written.at);
  return (
    !(age >= 0 && age < (next.fault === undefined ? SAME_MS : SAME_FAULT_MS)) || lasting(written) !== lasting(next)
  );
}

/** That there is a time at all is news; that it moved on is not. */
function lasting(state: RoleState): string {
  return canonicalJson(
    Object.fromEntries(Object.entries(state).map(([key, value]) => [key, TIMES.includes(key) || value])),
  );
}

export function refuse(code: string, message: string, release?: string, problems: readonly Problem[] = []): RoleFault {
  return { kind: "refused", code, message, problems, ...(release !== undefined && { release }) };
}

export function fail(code: string, message: string, release?: string): RoleFault {
  return { kind: "failed", code, message, problems: [], ...(release !== undefined && { release }) };
}
