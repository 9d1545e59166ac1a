import { readdirSync, readFileSync, statSync, existsSync } from "node:fs";
import { join } from "node:path";
import type { NodeLayout } from "../../agent/node/layout.ts";
import { readLive } from "../../agent/node/generations.ts";
import { isApplyState, isRoleState, readRecord } from "../../agent/node/records.ts";
import { runCli } from "../support/cli.ts";
import { ROLES, type World } from "./world.ts";

/** What `agent status` says, as a person would read it. */
export async function statusOf(layout: NodeLayout): Promise<string> {
  const done = await runCli(["agent", "status", "--node", layout.root]);
  return done.stdout + done.stderr;
}

/** The same by rows: what was broken at the edge of the screen is one text again. */
export async function statusRows(layout: NodeLayout): Promise<string[]> {
  return (await statusOf(layout))
    .replaceAll(/\n {9}/g, " ")
    .split("\n")
    .map((row) => row.replaceAll(/ {2,}/g, "  "));
}

/** What the roles say is wrong, as `role code: message`. */
export async function faultsOf(layout: NodeLayout): Promise<string[]> {
  const states = await Promise.all(
    Object.entries(layout.state).map(async ([role, path]) => ({ role, state: await readRecord(path, isRoleState) })),
  );
  return states.flatMap(({ role, state }) => {
    if (state === undefined) return [`${role} has no state`];
    return state.fault === undefined ? [] : [`${role} ${state.fault.code}: ${state.fault.message}`];
  });
}

/** Every sample of the node's metrics: `name{label="value"}` → number. */
export function metricsOf(layout: NodeLayout): Map<string, number> {
  const found = new Map<string, number>();
  for (const name of existsSync(layout.metrics) ? readdirSync(layout.metrics) : []) {
    if (!name.endsWith(".prom")) continue;
    for (const line of readFileSync(join(layout.metrics, name), "utf8").split("\n")) {
      const [, sample = "", value = ""] = /^([a-z_]+(?:\{.*\})?) (\S+)$/.exec(line) ?? [];
      if (sample !== "") found.set(sample, Number(value));
    }
  }
  return found;
}

/** A wrong one when `live` or a generation is not whole: one sentence. HAProxy judges what is in them. */
export function brokenGeneration(layout: NodeLayout): string | undefined {
  if (!existsSync(layout.generations)) return undefined;
  for (const name of readdirSync(layout.generations)) {
    if (name.startsWith(".")) continue;
    const at = join(layout.generations, name);
    const lacking = ["generation.json", "haproxy/00-platform.cfg"].filter((path) => !existsSync(join(at, path)));
    // One that is dropped loses its name first: it may have gone while it was looked at.
    if (lacking.length > 0 && existsSync(at)) return `${name} has no ${lacking.join(" and no ")}`;
  }
  if (existsSync(join(layout.live, "generation.json"))) return undefined;
  return statSync(layout.root, { throwIfNoEntry: false }) === undefined ? "no node" : "live names nothing";
}

/** True, or what is not well: the newest release is not traffic, apply did not record it, a role has a fault or does not run. */
export async function isWell(world: World): Promise<string | true> {
  const { status, version } = await world.ask("shop");
  if (version !== world.version() || status !== 200) return `traffic gets ${status} ${version}, not ${world.version()}`;
  const [live, applied] = [await readLive(world.layout), await readRecord(world.layout.state.apply, isApplyState)];
  if (applied?.confirmed !== live) return `apply recorded generation ${applied?.confirmed}, live is ${live}`;
  const faults = await faultsOf(world.layout);
  if (faults.length > 0) return faults.join("; ");
  // Kept servers are traffic too, but their time runs on until the catalogue names them again.
  for (const [name, value] of metricsOf(world.layout))
    if (value > 0 && name.startsWith("signalbox_servers_kept")) return name;
  for (const role of ROLES) if (world.roles[role].pid() === undefined) return `${role} does not run`;
  return true;
}

/** All that is to be seen of a node, for whoever must find out what it waits for. */
export async function all(world: World): Promise<string> {
  const logs = ROLES.map((role) => `${role}:\n${world.roles[role].output().split("\n").slice(-15).join("\n")}`);
  const haproxy = world.haproxy.output().split("\n").slice(-10).join("\n");
  const metrics = [...metricsOf(world.layout)]
    .map(([name, value]) => `${name} ${value}`)
    .filter((line) => !/bucket|_sum/.test(line));
  return [await statusOf(world.layout), ...logs, `haproxy:\n${haproxy}`, metrics.join("\n")].join("\n");
}
