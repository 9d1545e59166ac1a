import { HEADER_SECRETS, INSTANCES_AS_DATA, SERVER_WEIGHTS, type Manifest } from "../../compiler/release/manifest.ts";
import { areAllowed, raiseLimit, ROOM } from "../node/connections.ts";
import { fail, refuse, type RoleFault } from "../support/fault.ts";
import { someOf } from "../support/words.ts";
import type { Filled } from "./complete.ts";
import type { Consul, Release, State } from "./state.ts";
import { crashing, type Run } from "./supervised.ts";

/** What a release may require of this agent and its node. */
const KNOWN_FEATURES: ReadonlySet<string> = new Set([HEADER_SECRETS, INSTANCES_AS_DATA, SERVER_WEIGHTS]);

export interface ReleaseHere {
  readonly id: string;
  /** Missing when its directory is not whole. */
  readonly manifest: Manifest | undefined;
  /** The files of the node's `secrets/`. */
  readonly secrets: ReadonlySet<string>;
  /** True where consul-template can be run. */
  readonly canRenderTemplates: boolean;
}

/** What stands against rendering a release. A node never serves templates that nobody filled in, nor half a release. Pure. */
export function releaseFault({ id, manifest, secrets, canRenderTemplates }: ReleaseHere): RoleFault | undefined {
  const short = id.slice(0, 12);
  if (manifest === undefined)
    return fail("release-damaged", `Release ${short} on this node is not whole; pull fetches it anew.`, id);
  const feature = manifest.requires.find((name) => !KNOWN_FEATURES.has(name));
  if (feature !== undefined)
    return refuse("missing-feature", `Release ${short} needs "${feature}", which this node does not have.`, id);
  const lacking = manifest.secrets.filter((name) => !secrets.has(name));
  if (lacking.length > 0) {
    const names = lacking.map((name) => `"${name}"`).join(", ");
    const message = `Release ${short} needs ${lacking.length === 1 ? "the file" : "the files"} ${names}, which this node does not have.`;
    return refuse("missing-secret", message, id);
  }
  if (canRenderTemplates || manifest.files.every(({ kind }) => kind !== "template")) return undefined;
  const message = `Release ${short} holds templates, and consul-template is not installed on this node. Install it, or build a static release with --catalogue.`;
  return fail("no-consul-template", message, id);
}

/** Names the setting, both numbers, and what to set. Pure. */
export function connectionsFault(needed: number, limit: number | undefined, release: string): RoleFault {
  const setting = "limits.http_max_conns_per_client";
  const said = raiseLimit(needed);
  const advice = `${said.slice(0, 1).toUpperCase()}${said.slice(1)}.`;
  const short = release.slice(0, 12);
  return fail(
    "consul-connections",
    limit === undefined
      ? `Consul refuses connections of this node (429): release ${short} needs ${needed}, and the likely cause is Consul's ${setting} (200 unless set). ${advice}`
      : `Release ${short} needs ${needed} connections to Consul, and Consul's ${setting} allows this node ${limit}; ${ROOM} are left to others. Nothing new is rendered. ${advice}`,
    release,
  );
}

/** Consul's 429s come at least every 3 s per query that it refuses. */
const THROTTLED_MS = 10_000;
/** From consul-template's start until a template that is not written is called late; 500 services take a second. */
export const LATE_MS = 10_000;

/** Half a sentence, after two failures in a row. */
export function unreachable({ failures, why }: Consul): string | undefined {
  return failures > 1 ? why : undefined;
}

/**
 * Why the wanted templates are not filled in with what Consul says now; undefined while nothing is known to be wrong. `run` and
 * `filled` are missing while they have no consul-template. Pure.
 */
export function fillFault(
  { options, consul }: Pick<State, "options" | "consul">,
  { id: release, set }: Release,
  run: Run | undefined,
  filled: Filled | undefined,
  now: number,
): RoleFault | undefined {
  const short = release.slice(0, 12);
  if (filled?.kind === "refused") {
    const message = `consul-template refuses release ${short}: what Consul says now does not fit.`;
    return refuse("template-refused", message, release, filled.problems);
  }
  const unwritten = run?.unwritten;
  if (unwritten !== undefined) {
    const message = `consul-template cannot write what it has filled in: ${unwritten.message}. What was rendered last stays.`;
    return fail(unwritten.full ? "disk-full" : "cannot-write", message, release);
  }
  const throttled = run?.throttledAt;
  if (throttled !== undefined && now - throttled < THROTTLED_MS) {
    const { queries } = set ?? { queries: 0 };
    // A limit that allows them is one of before.
    return connectionsFault(queries, areAllowed(queries, consul.limit) ? undefined : consul.limit, release);
  }
  const silent = unreachable(consul);
  if (silent !== undefined) {
    const message = `Consul at ${options.consul} does not answer: ${silent}. What was rendered last stays.`;
    return fail("consul-unreachable", message, release);
  }
  if (consul.isDenied) {
    const message = `Consul at ${options.consul} does not let this node ask for services (403): its token is not known, or no more. What was rendered last stays.`;
    return fail("consul-denied", message, release);
  }
  const why = run && crashing(run);
  if (why !== undefined) {
    const message = `consul-template ends again and again: it ${why}. What was rendered last stays.`;
    return fail("consul-template-crashing", message, release);
  }
  if (filled?.kind === "waiting" && run !== undefined && isLate(run, now)) {
    const wait = filled.missing.length === 1 ? "waits" : "wait";
    const message = `Release ${short} is not complete: ${someOf(filled.missing, 3)} ${wait} for what Consul does not have, a missing key for one.`;
    return fail("render-incomplete", message, release);
  }
  return undefined;
}

export function isLate(run: Run, now: number): boolean {
  return now - run.tried.ms > LATE_MS;
}
