import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { claim, isHanging, isPlayed } from "../../agent/node/lock.ts";
import { startChild } from "../support/child.ts";
import { until } from "../support/until.ts";

test("who works lets go of whoever asks; who is stopped, or in a loop without end, hangs", async () => {
  const root = mkdtempSync(join(tmpdir(), "sb-"));
  const path = join(root, "role.sock");
  expect(await isHanging(path)).toBe(false);
  const lock = await claim(path);
  expect(await isHanging(path)).toBe(false);
  await lock?.release();

  const holds = `require("node:net").createServer((socket) => socket.destroy()).listen(${JSON.stringify(path)})`;
  const child = await startChild(process.execPath, ["-e", holds]);
  await until("it holds the path", () => isPlayed(path));
  process.kill(child.pid, "SIGSTOP");
  expect(await isHanging(path, 200)).toBe(true);
  process.kill(child.pid, "SIGCONT");
  expect(await isHanging(path)).toBe(false);
  await child.end("SIGKILL");
  expect(await isHanging(path)).toBe(false);
  rmSync(root, { recursive: true });
});
