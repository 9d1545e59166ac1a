import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { errorText } from "../compiler/release/disk.ts";
import type { Address, HealthServer } from "./health/server.ts";
import type { NodeLayout } from "./layout.ts";
import { logLine, type LogFormat } from "./log.ts";
import { metricsPath } from "./metrics/file.ts";
import { roleReporting, type RoleReporting } from "./metrics/reporting.ts";
import { countRounds } from "./metrics/rounds.ts";
import { mergeMetrics } from "./metrics/text.ts";
import type { Reporter } from "./reporter.ts";
import { ROLES, type ReadyRole } from "./roles/role.ts";
import { keepStatus } from "./status/keep.ts";
import { cannot, type AgentExit, type AgentIo } from "./start.ts";

export interface RunSettings {
  readonly format: LogFormat;
  readonly metricsDirectory: string;
  readonly health?: Address;
  /** From "not ready" to the end, after the first signal; milliseconds. */
  readonly drainMs: number;
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
  settings: RunSettings,
  io: AgentIo,
  signal: AbortSignal,
): Promise<AgentExit> {
  // V8 would collect all garbage again and again while nothing happens, which was two fifths of an idle role's CPU time. Memory
  // stays within a megabyte of what it was.
  setFlagsFromString("--no-memory-reducer");
  const now = (): Date => new Date();
  const names = roles.map(({ role }) => role);
  const { format, metricsDirectory } = settings;
  const reporting = new Map(
    names.map((role) => [role, roleReporting(role, io.stderr, { format, now, directory: metricsDirectory })]),
  );
  const say = (code: string, message: string): void => {
    const role = names.length === 1 ? (names[0] ?? "agent") : "agent";
    io.stderr.write(logLine({ time: now().toISOString(), level: "info", role, code, message }, format));
  };
  let health: HealthServer | undefined;
  if (settings.health !== undefined) {
    const { host, port } = settings.health;
    const { serveHealth } = await import("./health/server.ts");
    try {
      health = await serveHealth(settings.health, layout, () => allMetrics(metricsDirectory, reporting));
    } catch (error) {
      return cannot(io, `${host}:${port} cannot be listened on for --health: ${errorText(error)}.`);
    }
    say("health", `Health and metrics are served on ${host}:${health.port}.`);
  }
  say("started", `${names.join(", ")} started on the node directory ${layout.root}.`);
  const ending = new AbortController();
  const ended = Promise.all([
    ...roles.map(async (ready) => {
      // Loading an S3 client keeps a process busy for a while: HAProxy is looked for before.
      if (ready.role !== "apply" && names.includes("apply"))
        await sleep(HEAD_START_MS, undefined, { signal: ending.signal }).catch(() => undefined);
      return forever(ready, reporterOf(reporting, ready), ending.signal);
    }),
    ...roles.map((ready) => countRounds(ready.role, layout, reporterOf(reporting, ready), ending.signal)),
    ...(names.includes("apply") ? [keepStatus(layout, now, ending.signal)] : []),
  ]);
  await aborted(signal);
  if (health !== undefined && settings.drainMs > 0) {
    health.drain();
    say("draining", `Not ready any more; ends in ${settings.drainMs / 1000} s.`);
    await sleep(settings.drainMs);
  }
  ending.abort();
  await Promise.race([ended, sleep(END_MS)]);
  await health?.close();
  await Promise.all([...reporting.values()].map((one) => one.close()));
  say("stopped", "Stopped; HAProxy goes on.");
  return 0;
}

function reporterOf(reporting: ReadonlyMap<string, RoleReporting>, { role }: ReadyRole): Reporter {
  const found = reporting.get(role);
  if (found === undefined) throw new Error(`no reporter for ${role}`);
  return found.reporter;
}

/** A role's own trouble is its own: what it throws (a bug of ours) is told, and it begins anew, while the others go on. */
async function forever(ready: ReadyRole, reporter: Reporter, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await ready.run(reporter, signal);
    } catch (error) {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      reporter.log("error", "bug", `${ready.role} ended by a bug of ours and begins anew: ${text}`);
      reporter.count("signalbox_role_faults_total", { code: "bug" });
    }
    await sleep(AGAIN_MS, undefined, { signal }).catch(() => undefined);
  }
}

/** This process's numbers, and those that other roles' processes on this node left in their files. */
async function allMetrics(directory: string, reporting: ReadonlyMap<string, RoleReporting>): Promise<string> {
  return mergeMetrics(
    await Promise.all(
      ROLES.map(
        async (role) => reporting.get(role)?.text() ?? readFile(metricsPath(directory, role), "utf8").catch(() => ""),
      ),
    ),
  );
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}
