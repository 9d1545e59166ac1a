import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { until } from "../support/until.ts";

const vitest = join(import.meta.dirname, "../../node_modules/vitest/vitest.mjs");
let dir: string;
beforeAll(() => void (dir = mkdtempSync(join(tmpdir(), "sb-"))));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const ways = existsSync("/proc") ? ["Ctrl-C", "kill -9"] : [];
test.each(ways)("a run of tests that %s cuts off leaves no process and no file", { timeout: 120_000 }, async (how) => {
  const file = join(dir, how);
  const run = spawn(process.execPath, [vitest, "run", "--config", "test/process/cut-off/vitest.config.ts"], {
    detached: true,
    stdio: "ignore",
    env: { ...process.env, PIDS: file },
  });
  const { pids, folder } = await until(
    "all programs run",
    () =>
      existsSync(file) && (JSON.parse(readFileSync(file, "utf8")) as { pids: Record<string, number>; folder: string }),
    { timeoutMs: 50_000 },
  );
  const living = (): string[] => Object.keys(pids).filter((name) => isAlive(pids[name] ?? 0));
  expect(living()).toEqual(Object.keys(pids));
  expect(existsSync(folder)).toBe(true);
  if (how === "kill -9") run.kill("SIGKILL");
  else
    // The first asks Vitest to end in peace, the second is obeyed at once.
    for (let i = 0; i < 2; i++) {
      process.kill(-(run.pid ?? 0), "SIGINT");
      await sleep(500);
    }
  await until("nothing is left", () => living().length === 0 && !existsSync(folder)).catch((error: unknown) => {
    throw new Error(`left: ${living().join(", ")}`, { cause: error });
  });
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
