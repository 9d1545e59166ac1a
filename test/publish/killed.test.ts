import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publish } from "../../compiler/publish/apply.ts";
import { readHistory } from "../../compiler/publish/history.ts";
import { archiveKey } from "../../compiler/publish/keys.ts";
import { ANONYMOUS, readChannel } from "../../compiler/publish/move.ts";
import { TRUST_ANYONE } from "../../compiler/publish/signing.ts";
import { archive } from "../../compiler/release/archive.ts";
import { sha256 } from "../../compiler/release/canonical.ts";
import { writeReleaseDirectory } from "../../compiler/release/directory.ts";
import { buildRelease, type Release } from "../../compiler/release/release.ts";
import { places, type Place } from "./stores.ts";

const bin = join(import.meta.dirname, "../../dist/compiler/bin.js");
const named = (name: string): Release =>
  buildRelease([{ path: "maps/paths.map", text: `${name}\n`, kind: "static" }], {
    requires: [],
    secrets: [],
    services: [],
  });

const MIB = 1024 * 1024;

/** Loaded before the command: the process kills itself at its nth change of a name on the disk, before it or right after. */
const KILL_ON_DISK = `
import fs from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
let left = Number(process.env.KILL_AT);
const die = () => process.kill(process.pid, "SIGKILL");
for (const name of ["rename", "symlink", "link", "rm"]) {
  const real = fs[name];
  fs[name] = async (...args) => {
    left--;
    if (left === 0 && process.env.KILL_WHEN === "before") { die(); await new Promise(() => {}); }
    const result = await real(...args);
    if (left === 0) { die(); await new Promise(() => {}); }
    return result;
  };
}
syncBuiltinESMExports();
`;

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
    await writeFile(join(dir, "kill.mjs"), KILL_ON_DISK);
  });
  afterAll(async () => {
    await place?.stop();
    await rm(dir, { recursive: true, force: true });
  });

  async function publisher(
    release: Release,
    url: string,
    step: number,
    when: "before" | "after",
    counts: (path: string) => boolean = () => true,
  ): Promise<Killed> {
    const out = join(dir, release.id.slice(0, 12));
    await writeReleaseDirectory(release, out);
    const args = [bin, "publish", out, "--to", url, "--channel", "stable", "--unsigned"];
    if (kind === "file") {
      const env = { ...process.env, KILL_AT: String(step), KILL_WHEN: when };
      return ended(spawn(process.execPath, ["--import", join(dir, "kill.mjs"), ...args], { env, stdio: "ignore" }));
    }
    const proxy = await killingProxy(place.env["AWS_ENDPOINT_URL_S3"] ?? "", step, when, counts);
    try {
      const env = { ...process.env, ...place.env, AWS_ENDPOINT_URL_S3: proxy.url };
      const child = spawn(process.execPath, args, { env, stdio: "ignore" });
      proxy.kills(() => child.kill("SIGKILL"));
      return await ended(child);
    } finally {
      proxy.stop();
    }
  }

  if (kind === "s3")
    test("between the parts of a large release: nothing of it is there, and the next one is whole", async () => {
      const { url, store } = place.store();
      const info = { compiler: "test", now: new Date() };
      const small = named("small");
      expect((await publish(store, archive(small), "stable", info)).ok).toBe(true);
      // Random, so that 20 MiB stay 20 MiB: three parts.
      const large = buildRelease(
        [{ path: "maps/paths.map", text: randomBytes(20 * MIB).toString("base64"), kind: "static" }],
        { requires: [], secrets: [], services: [] },
      );
      const { killed } = await publisher(large, url, 2, "after", (path) => path.includes("partNumber="));
      expect(killed).toBe(true);
      const now = await readChannel(store, "stable", ANONYMOUS);
      expect(now.ok && now.value?.pointer.release).toBe(small.id);
      expect(await store.get(archiveKey(large.id), { maxBytes: 100 * MIB })).toEqual({ kind: "missing" });
      const packed = archive(large);
      expect(packed.length).toBeGreaterThan(16 * MIB);
      const next = await publish(store, packed, "stable", info);
      expect(next.ok && next.value.kind).toBe("moved");
      const there = await store.get(archiveKey(large.id), { maxBytes: 100 * MIB });
      expect(there.kind === "found" && sha256(there.bytes)).toBe(sha256(packed));
    });

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
        const from = performance.now();
        const next = named(`${when} ${step} next`);
        const done = await publish(store, archive(next), "stable", info);
        expect(done.ok && done.value.kind).toBe("moved");
        expect(performance.now() - from).toBeLessThan(2_500);
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

/** A proxy whose nth request of those that count kills the client: before it is passed on, or when the server has done it and nobody was told. */
async function killingProxy(
  target: string,
  step: number,
  when: "before" | "after",
  counts: (path: string) => boolean,
): Promise<{ readonly url: string; kills(kill: () => void): void; stop(): void }> {
  let kill = (): void => undefined;
  let left = step;
  const server = createServer((incoming, answer) => {
    const dies = counts(incoming.url ?? "") && --left === 0;
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
