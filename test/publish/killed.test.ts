import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publish } from "../../compiler/publish/apply.ts";
import { readHistory } from "../../compiler/publish/history.ts";
import { ANONYMOUS, readChannel } from "../../compiler/publish/move.ts";
import { TRUST_ANYONE } from "../../compiler/publish/signing.ts";
import { archive } from "../../compiler/release/archive.ts";
import { writeReleaseDirectory } from "../../compiler/release/directory.ts";
import { buildRelease, type Release } from "../../compiler/release/release.ts";
import { places, type Place } from "./stores.ts";

const bin = join(import.meta.dirname, "../../dist/bin/signalbox.js");
const killAtStep = join(import.meta.dirname, "../support/kill-at-step.mjs");
const named = (name: string): Release =>
  buildRelease([{ path: "maps/paths.map", text: `${name}\n`, kind: "static" }], {
    requires: [],
    secrets: [],
    services: [],
  });

interface Killed {
  /** False when it came to its end before that step. */
  readonly killed: boolean;
}

describe.each(places())("a publisher that is killed anywhere ($kind)", ({ kind, start }) => {
  let place: Place;
  let dir: string;
  beforeAll(async () => {
    place = await start();
    dir = await mkdtemp(join(tmpdir(), "sbk-"));
  });
  afterAll(async () => {
    await place?.stop();
    await rm(dir, { recursive: true, force: true });
  });

  async function publisher(release: Release, url: string, step: number, when: "before" | "after"): Promise<Killed> {
    const out = join(dir, release.id.slice(0, 12));
    await writeReleaseDirectory(release, out);
    const args = [bin, "publish", out, "--to", url, "--channel", "stable", "--unsigned", "--unchecked"];
    if (kind === "file") {
      const env = { ...process.env, KILL_AT: String(step), KILL_WHEN: when, KILL_CALLS: "rename,symlink,link,rm" };
      return ended(spawn(process.execPath, ["--import", killAtStep, ...args], { env, stdio: "ignore" }));
    }
    const proxy = await killingProxy(place.env["AWS_ENDPOINT_URL_S3"] ?? "", step, when);
    try {
      const env = { ...process.env, ...place.env, AWS_ENDPOINT_URL_S3: proxy.url };
      const child = spawn(process.execPath, args, { env, stdio: "ignore" });
      proxy.kills(() => child.kill("SIGKILL"));
      return await ended(child);
    } finally {
      proxy.stop();
    }
  }

  test.each(["before", "after"] as const)(
    "%s each of its steps: the channel is on the old or the new release, and the next publishes at once",
    async (when) => {
      const { url, store } = place.store();
      const info = { compiler: "test", now: new Date() };
      let before = named(`${when} 0`);
      expect((await publish(store, archive(before), "stable", info)).ok).toBe(true);
      const seen = new Set<string>();
      for (let step = 1; ; step++) {
        const mine = named(`${when} ${step}`);
        const { killed } = await publisher(mine, url, step, when);
        const now = await readChannel(store, "stable", ANONYMOUS);
        const release = now.ok ? now.value?.pointer.release : undefined;
        expect([before.id, mine.id]).toContain(release);
        if (!killed) {
          expect(release).toBe(mine.id);
          break;
        }
        seen.add(release === mine.id ? "new" : "old");
        const next = named(`${when} ${step} next`);
        const done = await publish(store, archive(next), "stable", info);
        expect(done.ok && done.value.kind).toBe("moved");
        before = next;
        expect(step).toBeLessThan(40);
      }
      expect([...seen].toSorted()).toEqual(["new", "old"]);
      const history = await readHistory(store, "stable", 1_000, TRUST_ANYONE);
      expect(history.ok && history.value.entries.filter((entry) => entry.kind === "unreadable")).toEqual([]);
    },
  );
});

async function ended(child: ReturnType<typeof spawn>): Promise<Killed> {
  const [code, signal] = (await once(child, "close")) as [number | null, string | null];
  if (signal === null && code !== 0) throw new Error(`the publisher ended with ${code}`);
  return { killed: signal === "SIGKILL" };
}

/** A proxy whose nth request kills the client: before it is passed on, or when the server has done it and nobody was told. */
async function killingProxy(
  target: string,
  step: number,
  when: "before" | "after",
): Promise<{ readonly url: string; kills(kill: () => void): void; stop(): void }> {
  let kill = (): void => undefined;
  let left = step;
  const server = createServer((incoming, answer) => {
    const dies = --left === 0;
    if (dies && when === "before") {
      kill();
      incoming.destroy();
      return;
    }
    const { method, url: path, rawHeaders: headers } = incoming;
    const onward = request(target, { method, path, headers, setHost: false }, (response) => {
      if (dies) {
        response.resume().once("end", () => {
          kill();
          answer.destroy();
        });
        return;
      }
      answer.writeHead(response.statusCode ?? 502, response.rawHeaders);
      response.pipe(answer);
    });
    onward.once("error", () => answer.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    kills: (how) => void (kill = how),
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
