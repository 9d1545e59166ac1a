import { once, setMaxListeners } from "node:events";
import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { errorText } from "../compiler/release/disk.ts";
import { bell } from "./support/bell.ts";
import { today } from "./support/clock.ts";
import type { Address, HealthServer } from "./health/server.ts";
import type { NodeLayout, Role } from "./node/layout.ts";
import { logLine } from "./support/log.ts";
import { metricsPath } from "./metrics/file.ts";
import { roleReporting, type RoleReporting } from "./metrics/reporting.ts";
import { mergeMetrics } from "./metrics/text.ts";
import type { Reporter } from "./support/reporter.ts";
import { ROLES, type ReadyRole } from "./roles/role.ts";
import { keepStatus } from "./status/keep.ts";
import { cannot, clockOf, type AgentExit, type AgentIo, type ProcessOptions } from "./commands/start.ts";

/** Of a long-running process; apply's also serves the node's health. */
export interface RunOptions extends ProcessOptions {
  readonly health?: Address;
  /** From "not ready" to the end, after the first signal; milliseconds, 0 unless said. */
  readonly drainMs?: number;
}

/** Longest that the end waits for a role: every step can be gone on with, so none need be finished. Milliseconds. */
const END_MS = 700;
/** In one process apply begins so much before the others; milliseconds. */
const HEAD_START_MS = 300;
/** A role that ended of itself is a bug; it is started again, not faster than this. Milliseconds. */
const AGAIN_MS = 1_000;

/**
 * Runs roles, each in a loop of its own, until `signal` is aborted; then drains where that was asked for, and returns 0 within
 * a second. HAProxy is not touched by any end. 3 when the health address cannot be had.
 */
export async function runRoles(
  layout: NodeLayout,
  roles: readonly ReadyRole[],
  options: RunOptions,
  io: AgentIo,
  signal: AbortSignal,
): Promise<AgentExit> {
  // V8 would collect all garbage again and again while nothing happens, which was two fifths of an idle role's CPU time. Memory
  // stays within a megabyte of what it was.
  setFlagsFromString("--no-memory-reducer");
  // 82 MB in place of 125 with 1,000 services that change 20 times a second, at the same CPU time: what is new gets little room.
  setFlagsFromString("--optimize-for-size");
  const clock = clockOf(io);
  const names = roles.map(({ role }) => role);
  const { logFormat: format = "text", drainMs = 0 } = options;
  const directory = options.metricsDir ?? layout.metrics;
  const playing = roles.map((ready) => {
    const { role } = ready;
    return { ...ready, reporting: roleReporting(role, io.stderr, { format, clock, directory }) };
  });
  const say = (code: string, message: string): void => {
    const role = names.length === 1 ? (names[0] ?? "agent") : "agent";
    io.stderr.write(logLine({ time: today(clock).toISOString(), level: "info", role, code, message }, format));
  };
  let health: HealthServer | undefined;
  if (options.health !== undefined) {
    const { host, port } = options.health;
    const { serveHealth } = await import("./health/server.ts");
    try {
      health = await serveHealth(options.health, layout, () => allMetrics(directory, playing));
    } catch (error) {
      return cannot(io, `${host}:${port} cannot be listened on for --health: ${errorText(error)}.`);
    }
    say("health", `Health and metrics are served on ${host}:${health.port}.`);
  }
  say("started", `${names.join(", ")} started on the node directory ${layout.root}.`);
  const ending = new AbortController();
  setMaxListeners(0, ending.signal); // each loop of each role listens: more than ten
  const ended = Promise.all([
    ...playing.map(async ({ role, run, reporting: { reporter } }) => {
      // Loading an S3 client keeps a process busy for a while: HAProxy is looked for before.
      if (role !== "apply" && names.includes("apply"))
        await sleep(HEAD_START_MS, undefined, { signal: ending.signal }).catch(() => undefined);
      return forever(role, run, reporter, ending.signal);
    }),
    ...(names.includes("apply") ? [keepStatus(layout, clock, ending.signal)] : []),
  ]);
  if (!signal.aborted) await once(signal, "abort");
  if (health !== undefined && drainMs > 0) {
    health.drain();
    say("draining", `Not ready any more; ends in ${drainMs / 1000} s.`);
    await sleep(drainMs);
  }
  ending.abort();
  const over = bell();
  void ended.finally(() => over.ring());
  await over.wait(END_MS); // leaves no timer behind, which would hold the process up
  await health?.close();
  await Promise.all(playing.map(({ reporting }) => reporting.close()));
  say("stopped", "Stopped; HAProxy goes on.");
  return 0;
}

/** A role's own trouble is its own: what it throws (a bug of ours) is told, and it begins anew, while the others go on. */
async function forever(role: Role, run: ReadyRole["run"], reporter: Reporter, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await run(reporter, signal);
    } catch (error) {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      reporter.log("error", "bug", `${role} ended by a bug of ours and begins anew: ${text}`);
      reporter.count("signalbox_role_faults_total", { code: "bug" });
    }
    await sleep(AGAIN_MS, undefined, { signal }).catch(() => undefined);
  }
}

/** This process's numbers, and those that other roles' processes on this node left in their files. */
async function allMetrics(
  directory: string,
  playing: readonly { readonly role: Role; readonly reporting: RoleReporting }[],
): Promise<string> {
  const own = (wanted: Role): RoleReporting | undefined => playing.find(({ role }) => role === wanted)?.reporting;
  const filed = (role: Role): Promise<string> => readFile(metricsPath(directory, role), "utf8").catch(() => "");
  return mergeMetrics(await Promise.all(ROLES.map(async (role) => own(role)?.text() ?? filed(role))));
}
