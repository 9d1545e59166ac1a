import { readFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { median } from "./figures.ts";

/**
 * Runs every contestant once per round, in turn, so that what else the machine does hits all of them alike.
 * Gives, per contestant, its numbers of all rounds. One more round before them warms up and is not counted.
 */
export async function interleaved<Name extends string>(
  rounds: number,
  contestants: Readonly<Record<Name, () => number | Promise<number>>>,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(contestants) as Name[];
  const results = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const value = await contestants[name]();
      if (round > 0) results[name].push(value);
    }
  }
  return results;
}

/** The median of the ratios of the rounds: a slow moment of the machine is in both numbers of its round. */
export function ratio(over: readonly number[], under: readonly number[]): number {
  return median(over.map((value, round) => value / (under[round] ?? Number.NaN)));
}

/** `31.2 (30.1–33.0)`: the median and the range. */
export function spread(values: readonly number[], unit: string): string {
  return `${median(values).toFixed(2)} ${unit} (${Math.min(...values).toFixed(2)}–${Math.max(...values).toFixed(2)})`;
}

/** Seconds of a whole process, its start included. Throws when it ends with another exit code, with what it printed. */
export function processSeconds(command: string, args: readonly string[], expectedExit = 0): number {
  const started = performance.now();
  const run = spawnSync(command, args, { encoding: "utf8", maxBuffer: 256 * 1024 * 1024 });
  const seconds = (performance.now() - started) / 1000;
  if (run.error) throw run.error;
  if (run.status !== expectedExit) {
    throw new Error(
      `${command} ${args.join(" ")} ended with ${run.status}:\n${`${run.stdout}${run.stderr}`.slice(0, 2_000)}`,
    );
  }
  return seconds;
}

/** Seconds of CPU that the main thread of a process has had so far (Linux: /proc/PID/schedstat, in ns, else the ticks of stat). */
export function cpuSeconds(pid: number): number {
  const [nanoseconds = ""] = readFileSync(`/proc/${pid}/schedstat`, "utf8").split(" ");
  return Number(nanoseconds) / 1e9;
}
