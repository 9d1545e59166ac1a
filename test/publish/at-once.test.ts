import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readHistory } from "../../compiler/publish/history.ts";
import { archiveKey } from "../../compiler/publish/keys.ts";
import { TRUST_ANYONE } from "../../compiler/publish/signing.ts";
import { sha256 } from "../../compiler/release/canonical.ts";
import { unpack } from "../../compiler/release/unpack.ts";
import { bundleScript } from "../support/bundle.ts";
import { places, type Place } from "./stores.ts";

const PROCESSES = 8;
/** Of each process; 25 make the 200 of a long run: `SIGNALBOX_PUBLISHES=25 npx vitest run test/publish/at-once.test.ts`. */
const EACH = Number(process.env["SIGNALBOX_PUBLISHES"] ?? 6);

interface Result {
  readonly release: string;
  readonly sequence?: number;
  readonly code?: string;
  readonly message?: string;
}

describe.each(places())("many publishers at once ($kind)", ({ start }) => {
  let place: Place;
  let dir: string;
  let script: string;
  beforeAll(async () => {
    place = await start();
    dir = await mkdtemp(join(tmpdir(), "sbp-"));
    script = await bundleScript(join(import.meta.dirname, "publisher.ts"), dir);
  });
  afterAll(async () => {
    await place?.stop();
    await rm(dir, { recursive: true, force: true });
  });

  async function publisher(url: string, name: string): Promise<readonly Result[]> {
    const child = spawn(process.execPath, [script, url, name, String(EACH)], {
      env: { ...process.env, ...place.env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let out = "";
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (out += text));
    await once(child, "close");
    return JSON.parse(out) as readonly Result[];
  }

  test(
    `${PROCESSES} processes, ${EACH} each: nothing is lost or mixed, and each loser is told`,
    { timeout: 120_000 },
    async () => {
      const { url, store } = place.store();
      const results = (
        await Promise.all(Array.from({ length: PROCESSES }, (_, index) => publisher(url, `p${index}-`)))
      ).flat();
      expect(results).toHaveLength(PROCESSES * EACH);
      const won = results.filter(({ sequence }) => sequence !== undefined);
      const lost = results.filter(({ sequence }) => sequence === undefined);
      expect(won.length).toBeGreaterThan(0);
      expect(lost.filter(({ code }) => code !== "channel-moved")).toEqual([]);
      for (const { message } of lost)
        expect(message).toMatch(/^Channel "stable" was moved to release [0-9a-f]{12} \(number \d+\) by p\d-/);

      const history = await readHistory(store, "stable", 100_000, TRUST_ANYONE);
      const entries = history.ok ? history.value.entries.filter((entry) => entry.kind === "pointer") : [];
      // One number for each who came so far as to claim one: no entry is unreadable, and none is missing.
      expect(history.ok && entries.length).toBe(history.ok && history.value.entries.length);
      expect(entries.map(({ sequence }) => sequence)).toEqual(
        Array.from({ length: entries.length }, (_, index) => entries.length - index),
      );
      // What was live is what the winners were told, each with its own release.
      const live = entries.filter(({ live }) => live === "current" || live === "was");
      expect(live.map(({ sequence, pointer }) => `${sequence} ${pointer.release}`)).toEqual(
        won
          .toSorted((a, b) => (b.sequence ?? 0) - (a.sequence ?? 0))
          .map(({ sequence, release }) => `${sequence} ${release}`),
      );
      for (const { pointer } of live) {
        const found = await store.get(archiveKey(pointer.release), { maxBytes: 100_000 });
        const bytes = found.kind === "found" ? found.bytes : new Uint8Array();
        expect(sha256(bytes)).toBe(pointer.sha256);
        const release = await unpack(bytes, async () => undefined);
        expect(release.ok && release.value.id).toBe(pointer.release);
      }
    },
  );
});
