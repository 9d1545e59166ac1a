import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { showProc } from "../../compiler/haproxy/master.ts";
import { startHaproxy, type RunningHaproxy } from "../../compiler/haproxy/start.ts";
import { freePort } from "../support/ports.ts";
import { haproxies, ownDisk } from "../support/programs.ts";
import { until } from "../support/until.ts";
import { applyNode, type ApplyNode } from "./node.ts";

// Its process ids begin anew, as in a container: 1 is the master's, each time. Who may mount may have that.
describe.each(ownDisk().length > 0 ? haproxies() : [])("in a container, haproxy $version", ({ path }) => {
  let folder: string;
  let node: ApplyNode;
  let haproxy: RunningHaproxy | undefined;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "sbc-"));
    node = await applyNode(path, await freePort());
  });
  afterEach(async () => {
    await haproxy?.stop();
    haproxy = undefined;
    await node.remove();
    rmSync(folder, { recursive: true });
  });

  async function start(): Promise<number[]> {
    const program = join(folder, "haproxy");
    writeFileSync(program, `#!/bin/sh\nexec unshare --pid --fork --kill-child '${path}' "$@"\n`, { mode: 0o755 });
    const { live: dir, masterSocket, run } = node.layout;
    haproxy = await startHaproxy(program, { dir, masterSocket, env: { SIGNALBOX_RUN: run } });
    const { master, workers } = await showProc(masterSocket);
    return [master, ...workers.map(({ pid }) => pid)];
  }

  test("one that was started again is known for another one, whatever its process ids", async () => {
    await node.render({ backends: { "shop.web": ["10.0.0.1:80"] }, paths: ["/a shop.web"] });
    await node.once();
    const first = await start();
    node.run(10_000, 600_000);
    await until("it is found", async () => (await node.state())?.confirmed === 1);
    await haproxy?.stop();
    // The same size, place and time: only whoever knows of the start reads it again. The agent looks every 2 s, and sees no gap.
    const map = join(node.layout.live, "maps/paths.map");
    const { atime, mtime } = statSync(map);
    writeFileSync(map, readFileSync(map, "utf8").replace("/a", "/b"));
    utimesSync(map, atime, mtime);
    expect(await start()).toEqual(first);
    await until("the damage is found", () => node.log.some((line) => line.startsWith("generation-damaged")), {
      timeoutMs: 15_000,
    });
  });
});
