import { spawn, type ChildProcess } from "node:child_process";
import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { withWorkspace, writeFiles } from "../compiler/haproxy/workspace.ts";
import { median, type Figure } from "./figures.ts";
import { fleet } from "./fleet.ts";
import { spread } from "./rounds.ts";
import { wait } from "./wait.ts";

const SAVES = 9;
/** Linux counts a process's time in these (sysconf(_SC_CLK_TCK)). */
const TICKS = 100;

/** `route-lint --watch` at 10,000 routes: from a save until it has answered, and the CPU time of it and of its haproxy. */
export async function watching(): Promise<Figure[]> {
  return withWorkspace(async (dir) => {
    const { sources } = fleet({ teams: 500, routesPerTeam: 20, pools: "own", regexes: true });
    writeFiles(dir, sources);
    const saved = join(dir, sources.find(({ path }) => !path.includes("/platform/"))?.path ?? "");
    return [
      ...(await saves(dir, saved, "off", "without haproxy", 0.7)),
      ...(await saves(dir, saved, "fast", "with haproxy", 1.2)),
    ];
  });
}

async function saves(dir: string, file: string, check: string, name: string, bound: number): Promise<Figure[]> {
  const { bin } = JSON.parse(readFileSync("package.json", "utf8")) as { bin: Record<"route-lint", string> };
  const child = spawn(process.execPath, [bin["route-lint"], dir, "--watch", "--check", check], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let answers = 0;
  child.stderr.on("data", (chunk: Buffer) => (answers += chunk.toString().split("Waiting for a change").length - 1));
  const answered = (amount: number) => wait(`answer ${amount} of --watch`, () => answers >= amount, { everyMs: 5 });
  try {
    const [took, used]: [number[], number[]] = [[], []];
    await answered(1);
    // The first saves are the compiler's warming up.
    for (let save = 0; save < SAVES + 2; save++) {
      const [started, before] = [performance.now(), cpuSeconds(child)];
      appendFileSync(file, `# ${save}\n`);
      await answered(save + 2);
      if (save < 2) continue;
      took.push((performance.now() - started) / 1000);
      used.push(cpuSeconds(child) - before);
    }
    return [
      { name: `from a save to the answer, ${name}`, value: median(took), unit: "s", bound, note: spread(took, "s") },
      { name: `… CPU time, ${name}`, value: median(used), unit: "s", note: spread(used, "s") },
    ];
  } finally {
    child.kill();
  }
}

/** Of a process and those that it has waited for (proc(5): utime, stime, cutime, cstime). */
function cpuSeconds({ pid }: ChildProcess): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS;
}
