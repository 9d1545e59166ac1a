import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { watchDirectories, type Watch } from "../../agent/node/watch.ts";

const LONG = 20_000;

describe("watched directories", () => {
  let root: string;
  let watch: Watch | undefined;
  const end = new AbortController();
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "sbw-"));
    await mkdir(join(root, "a"));
  });
  afterEach(async () => {
    watch?.close();
    await rm(root, { recursive: true });
  });

  test("a change wakes, also one from before; what is hidden or not named does not", async () => {
    watch = watchDirectories([join(root, "a")], [join(root, "hold")]);
    expect(await watch.next(1, end.signal)).toBe(false);
    await writeFile(join(root, "a/file"), "");
    expect(await watch.next(LONG, end.signal)).toBe(true);
    await writeFile(join(root, "a/.file"), "");
    await writeFile(join(root, "other"), "");
    // The first may have told of more than one event.
    while (await watch.next(100, end.signal));
    await writeFile(join(root, "hold"), "");
    expect(await watch.next(LONG, end.signal)).toBe(true);
  });

  test("one that is made later, and one that takes another's place, are found at a time-out and watched from then on", async () => {
    watch = watchDirectories([join(root, "a"), join(root, "b")]);
    await mkdir(join(root, "b"));
    expect(await watch.next(1, end.signal)).toBe(true);
    await writeFile(join(root, "b/file"), "");
    expect(await watch.next(LONG, end.signal)).toBe(true);
    while (await watch.next(100, end.signal));
    await rename(join(root, "a"), join(root, "old"));
    await mkdir(join(root, "a"));
    // Moving the watched directory itself may tell of a change; either way the new one is watched now.
    while (await watch.next(100, end.signal));
    await writeFile(join(root, "a/file"), "");
    expect(await watch.next(LONG, end.signal)).toBe(true);
  });

  test("an abort ends the wait", async () => {
    watch = watchDirectories([join(root, "a")]);
    const now = new AbortController();
    const waiting = watch.next(LONG, now.signal);
    now.abort();
    expect(await waiting).toBe(false);
  });
});
