import { readdirSync, readFileSync, statSync, existsSync } from "node:fs";
import { join } from "node:path";
import type { NodeLayout } from "../../agent/layout.ts";
import { isRoleState, readRecord } from "../../agent/records.ts";
import { runCli } from "../support/cli.ts";

/** What `agent status` says, as a person would read it. */
export async function statusOf(layout: NodeLayout): Promise<string> {
  return (await runCli(["agent", "status", "--node", layout.root])).stdout;
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
