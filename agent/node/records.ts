import { areOverrides } from "../../compiler/diagnostic/override.ts";
import { readFileSync } from "node:fs";
import { canonicalJson } from "../../compiler/release/canonical.ts";
import { isErrno, writeAtomic } from "../../compiler/release/disk.ts";
import { isCheckedBy } from "../../compiler/release/build-record.ts";
import { shortCommit } from "../../compiler/release/change.ts";
import { given } from "../support/given.ts";
import { fail, Faulted, type RoleFault } from "../support/fault.ts";
import type { HaproxyStart, NodeLayout } from "./layout.ts";
import type { Problem } from "../support/ports.ts";
import { splitName } from "../support/service-name.ts";
import {
  byName,
  digest,
  filePath,
  list,
  number,
  oneOf,
  pair,
  record,
  tested,
  text,
  type Of,
  type Shape,
} from "./shape.ts";

const isProblem: Shape<Problem> = record({ message: text }, { file: text, line: number });

const isFault: Shape<RoleFault> = record(
  { kind: oneOf("refused", "failed"), code: text, message: text, problems: list(isProblem) },
  { release: text },
);

/** `wanted`: what pull found and verified. */
export const isWanted = record(
  {
    format: oneOf(1),
    /** URL of the store. */
    store: text,
    channel: text,
    sequence: number,
    release: digest,
    sha256: digest,
    issued: text,
  },
  {
    commit: text,
    author: text,
    checked: tested(isCheckedBy, "a check"),
    overrides: tested(areOverrides, "overrides"),
    /** Set on a fresh node that took an earlier release: the newest one, which could not be used. `sequence` stays the pointer's. */
    insteadOf: digest,
  },
);
export type Wanted = Of<typeof isWanted>;

/** `hold`: a person's word that the node stays on this release, whatever the channel says, until `agent resume`. */
export const isHold = record(
  {
    format: oneOf(1),
    wanted: isWanted,
    /** ISO 8601, UTC. */
    since: text,
    by: oneOf("rollback", "hold"),
  },
  {},
);
export type Hold = Of<typeof isHold>;

/** `rendered/current`: the rendering that should be served. */
export const isCurrent = record(
  {
    format: oneOf(1),
    /** Hex digest of all rendered files; the name of its directory. */
    rendering: digest,
    wanted: isWanted,
  },
  {
    /**
     * `[path, hex SHA-256]` of every file, sorted by path: `rendering` is the digest of just this list (digestOf in rendering.ts),
     * so a reader that knows the rendering before reads and checks only the files that differ.
     */
    files: list(pair(filePath, digest)),
  },
);
export type Current = Of<typeof isCurrent>;

/** Name of a file of the node's `secrets/` → hex SHA-256. */
const isSecretDigests = byName(text);
export type SecretDigests = Of<typeof isSecretDigests>;

/** `generations/<n>/generation.json`. */
export const isGeneration = record(
  {
    format: oneOf(1),
    generation: number,
    rendering: digest,
    wanted: isWanted,
    /** ISO 8601, UTC. */
    made: text,
  },
  {
    /** Of the files that the release names and HAProxy loads with it, as they were then. Missing when it names none. */
    secrets: isSecretDigests,
    /** `[path, hex SHA-256]` of every other file in its directory, as it was written. Missing where an earlier agent made it. */
    files: list(pair(filePath, digest)),
  },
);
export type Generation = Of<typeof isGeneration>;

const every = {
  format: oneOf(1),
  /** When the role last ended a cycle; ISO 8601, UTC. */
  at: text,
};
const everyMaybe = {
  /** When it last ended one without a fault. */
  goodAt: text,
  /** Missing when all is well. */
  fault: isFault,
};

/** What every role leaves behind in `state/<role>.json`. */
export const isRoleState = record(every, everyMaybe);
export type RoleState = Of<typeof isRoleState>;

export const isPullState = record(every, {
  ...everyMaybe,
  /** Of the pointer that was judged last. */
  etag: text,
  /** When a refused archive is fetched again; ISO 8601, UTC. */
  retryAt: text,
  /** When the store last answered with a pointer or "not modified"; ISO 8601, UTC. */
  storeAt: text,
  /** True while this node accepts pointers that nobody signed. */
  unsigned: oneOf(true, false),
  /** Id of the key that signed the pointer that was judged last. */
  signedBy: text,
  /** Of the pointer that was judged last; ISO 8601, UTC. */
  issued: text,
  expires: text,
  /** True once half of the time between those two is over. */
  halfOver: oneOf(true),
  /** How far this node's clock is behind the store's, where that is more than some minutes; milliseconds. */
  clockOffset: number,
});
export type PullState = Of<typeof isPullState>;

/** What the wanted release needs of Consul, and what Consul allows (`limits.http_max_conns_per_client`), when it is known. */
const isConnections = record({ needed: number }, { limit: number });
export type ConsulConnections = Of<typeof isConnections>;

/** A team whose newest data is not used, since when (ISO 8601, UTC), and why. */
const isLastGood = record({ team: text, since: text, problem: isProblem }, {});
export type LastGood = Of<typeof isLastGood>;

/** A service of the release that Consul does not name: the release that first did, and what may be meant, half a sentence. */
const isUnknownService = record(
  { name: text, release: text },
  {
    commit: text,
    author: text,
    hint: text,
    /** Consul has it, and this node's token may not read it. */
    hidden: oneOf(true),
    /** It is of another datacentre, which does not answer. */
    lost: oneOf(true),
  },
);
export type UnknownService = Of<typeof isUnknownService>;

/** `the service cart, which release 3f2a9c1b7d10 (commit 9f8e7d6c5b4a by Jane Doe) names: did you mean "card"?`. */
export function unknownText({ name, release, commit, author, hint }: UnknownService): string {
  const by = author === undefined ? "" : ` by ${author}`;
  const from = commit === undefined ? "" : ` (commit ${shortCommit(commit)}${by})`;
  return `the service ${name}, which release ${release.slice(0, 12)}${from} names${hint === undefined ? "" : `: ${hint}`}`;
}

/** So many of them are recorded: a release may name thousands, and a record is read often. */
export const MOST_UNKNOWN = 20;

/**
 * Whether Consul keeps a service from this node, or its datacentre is lost, as far as `unknown` tells: where it names as many as it may,
 * one of them stands for those that are not named.
 */
export function unseen(service: string, unknown: readonly UnknownService[]): "hidden" | "lost" | undefined {
  const named = unknown.find(({ name }) => name === service);
  const { datacenter } = splitName(service);
  const isAlike = (one: UnknownService): boolean =>
    one.lost === true ? splitName(one.name).datacenter === datacenter : one.hidden === true;
  const one = named ?? (unknown.length >= MOST_UNKNOWN ? unknown.find(isAlike) : undefined);
  return one?.lost === true ? "lost" : one?.hidden === true ? "hidden" : undefined;
}

export const isRenderState = record(every, {
  ...everyMaybe,
  /** When Consul last proved that it answers; ISO 8601, UTC. Missing for a static release. */
  catalogueAt: text,
  consul: isConnections,
  lastGood: list(isLastGood),
  /** Some of them. */
  unknown: list(isUnknownService),
  /** Starts of consul-template since the role started, the first not counted. */
  restarts: number,
});
export type RenderState = Of<typeof isRenderState>;

/** A name that servers are written or registered with, and what the system's resolver said of it. Times are ISO 8601, UTC. */
const isNameRecord = record(
  { name: text, backends: list(text) },
  {
    /** The last one that it had; missing when it never had one. */
    address: text,
    failing: record(
      { why: text, since: text },
      {
        /** Since when it is sure that there is no such name. */
        goneSince: text,
      },
    ),
  },
);
export type NameRecord = Of<typeof isNameRecord>;

/** Instances of a backend that get no request: how many, and the first of them. */
const isLeftOut = record(
  { backend: text, count: number, some: list(record({ at: text, why: text }, { service: text, id: text })) },
  {},
);
export type LeftOutOf = Of<typeof isLeftOut>;

/** `2 instances: cart-1 of cart, 10.0.0.300:80, is no address …; …`. */
export function leftOutText({ count, some }: LeftOutOf): string {
  const told = some.map(
    ({ service, id, at, why }) => (id === undefined ? at : `${id} of ${service}, ${at},`) + ` ${why}`,
  );
  const more = count > some.length ? [`and ${count - some.length} more`] : [];
  return `${count} instance${count === 1 ? "" : "s"}: ${[...told, ...more].join("; ")}`;
}

/** How a release went live. */
const isReleaseChange = record(
  {
    release: text,
    sequence: number,
    generation: number,
    /** ISO 8601, UTC. */
    at: text,
    /** `live`: without a reload. `start`: HAProxy was started with it. */
    how: oneOf("reload", "live", "start"),
    /** One clause: "backend shop.cart is new", "only maps changed: paths.map, rewrite.map". */
    why: text,
  },
  { commit: text, author: text },
);
export type ReleaseChange = Of<typeof isReleaseChange>;

const isRefusal = record(
  {
    rendering: text,
    /** Identity of the haproxy that said no. */
    haproxy: text,
    at: text,
    fault: isFault,
  },
  {
    /** Set when the check passed and the reload failed: it is tried again after a while. */
    generation: number,
    /** How often its reload failed. */
    tries: number,
    /** Of the node's own files that were refused with it: other ones are tried. */
    secrets: isSecretDigests,
  },
);
export type Refusal = Of<typeof isRefusal>;

/** What starts HAProxy on this node. */
const isStart: Shape<HaproxyStart> = record({ program: text, env: byName(text) }, {});

export const isApplyState = record(
  { ...every, haproxy: oneOf("serving", "not-running", "unknown") },
  {
    ...everyMaybe,
    start: isStart,
    /** The last generation that HAProxy was seen serving. */
    confirmed: number,
    /** The rendering that is not tried again. */
    refused: isRefusal,
    oldWorkers: number,
    /** Of the HAProxy that runs, as it says itself. */
    version: text,
    /**
     * Backends that keep their servers though the catalogue names none of their service, and since when (ISO 8601, UTC). `stays`: for more than
     * `keepServersFor`, while a person holds the node, while most backends are among them, or while Consul hides the service or its datacentre is lost.
     */
    kept: list(
      record({ backend: text, since: text }, { service: text, stays: oneOf("held", "most", "hidden", "lost") }),
    ),
    lastGood: list(isLastGood),
    leftOut: list(isLeftOut),
    /** The names that the release's servers have, as far as they had an answer. */
    names: list(isNameRecord),
    /** How each of the last releases went live, newest first, at most 10. */
    changes: list(isReleaseChange),
    /** When HAProxy was last reloaded by this agent; ISO 8601, UTC. */
    reloadedAt: text,
  },
);
export type ApplyState = Of<typeof isApplyState>;

/**
 * A record, or undefined when there is none that can be used: all but `hold` are made again from the store and the disk. `broken` is
 * told one sentence where there is one that cannot be used. It is small and read in one go: by the thread pool it takes four turns,
 * which were half of an idle agent's wake-ups.
 */
export async function readRecord<T>(
  path: string,
  is: Shape<T>,
  broken: (why: string) => void = () => undefined,
): Promise<T | undefined> {
  try {
    const value: unknown = JSON.parse(readFileSync(path, "utf8"));
    const wrong = is.wrong(value);
    if (wrong === undefined) return value as T;
    broken(`${path} cannot be used: ${wrong.at.length === 0 ? "it" : `"${wrong.at.join(".")}"`} ${wrong.why}.`);
  } catch (error) {
    if (error instanceof SyntaxError) broken(`${path} cannot be used: it is not JSON.`);
    else if (!isErrno(error, "ENOENT", "ENOTDIR")) throw error;
  }
  return undefined;
}

/**
 * A person's word that the node stays on a release; undefined when the channel decides. One that cannot be used is thrown as a fault:
 * to go by the channel then would be to break that word.
 */
export function readHold(layout: NodeLayout): Promise<Hold | undefined> {
  return readRecord(layout.hold, isHold, (why) => {
    throw new Faulted(
      fail(
        "broken-hold",
        `${why} Until somebody says it anew (signalbox agent hold, or resume) nothing is changed here.`,
      ),
    );
  });
}

export async function writeRecord(path: string, record: object): Promise<void> {
  await writeAtomic(path, canonicalJson(record));
}

/** The role's next state: the time of its last good cycle is kept over bad ones. */
export function nextState(before: RoleState | undefined, now: Date, fault: RoleFault | undefined): RoleState {
  const at = now.toISOString();
  const goodAt = fault === undefined ? at : before?.goodAt;
  return { format: 1, at, ...given({ goodAt, fault }) };
}

/** A role that finds the same again and again writes its record so often only, so that an idle node's disk rests; milliseconds. */
const SAME_MS = 25_000;
/** The same, while it has a fault: those rounds are counted from the records. */
const SAME_FAULT_MS = 5_000;
export const TIMES = ["at", "goodAt", "storeAt", "catalogueAt"];

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
