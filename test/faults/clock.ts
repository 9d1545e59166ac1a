import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Role } from "../../agent/node/layout.ts";
import { until } from "../support/until.ts";
import type { World } from "./world.ts";

export const DAY_MS = 86_400_000;

const preload = pathToFileURL(join(import.meta.dirname, "clock.mjs")).href;
const fileOf = ({ temporary }: World): string => join(temporary, "clock");

/** The clock of the roles that have one of their own is so much ahead of the machine's, from now on. */
export function setClock(world: World, ms: number): void {
  writeFileSync(`${fileOf(world)}.new`, `${ms}`);
  renameSync(`${fileOf(world)}.new`, fileOf(world));
}

/** Begins a role anew, with a clock of its own in that life: the machine's until somebody sets it. */
export async function giveClock(world: World, role: Role): Promise<void> {
  const process = world.roles[role];
  await until(`${role} runs`, () => process.pid());
  process.set({ NODE_OPTIONS: `--import ${preload}`, CLOCK_AHEAD: fileOf(world) });
  process.kill();
}
