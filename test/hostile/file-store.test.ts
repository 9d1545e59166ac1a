import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fileStore } from "../../compiler/publish/file-store.ts";

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "file-store-"));
  mkdirSync(join(dir, "channels"));
});
afterEach(() => rmSync(dir, { recursive: true }));

/** Whoever may write into a directory that is a store. A reader of a pipe waits for a writer, and a device has no end. */
test.each<[string, (path: string) => void]>([
  ["a pipe", (path) => void execFileSync("mkfifo", [path])],
  ["a device", (path) => symlinkSync("/dev/zero", path)],
  ["a directory", (path) => mkdirSync(path)],
])("%s in the place of a pointer is a failure at once", async (_, lay) => {
  lay(join(dir, "channels/production.json"));
  const store = fileStore(`file://${dir}`, dir);
  expect(await store.get("channels/production.json", { maxBytes: 100 })).toEqual({
    kind: "failed",
    message: "what lies there is no plain file",
  });
});
