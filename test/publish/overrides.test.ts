import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeReleaseDirectory } from "../../compiler/release/directory.ts";
import { buildRelease } from "../../compiler/release/release.ts";
import { runCli } from "../support/cli.ts";

const word = { rule: "review/surprise", by: "ann", at: "2026-11-29T10:00:00Z", reason: "shop knows" };
const said = "allowed: review/surprise by ann, 2026-11-29 10:00 (shop knows)";

let dir = "";
let store = "";
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "overrides-"));
  store = pathToFileURL(join(dir, "store")).href;
});
afterEach(() => rm(dir, { recursive: true, force: true }));

async function publish(name: string, overrides?: unknown): Promise<{ exit: number; stderr: string }> {
  const files = [{ path: "maps/paths.map", text: `${name}\n`, kind: "static" }] as const;
  await writeReleaseDirectory(buildRelease([...files], { requires: [], secrets: [], services: [] }), join(dir, name));
  await writeFile(join(dir, "overrides.json"), JSON.stringify({ format: 1, overrides }));
  const how = overrides === undefined ? [] : ["--overrides", join(dir, "overrides.json")];
  return runCli(["publish", join(dir, name), "--to", store, "--channel", "a", "--unsigned", "--unchecked", ...how]);
}

const history = async (channel: string) => (await runCli(["history", "--store", store, "--channel", channel])).stdout;

test("who allowed what stands in the pointer, and goes with its release", async () => {
  expect((await publish("one", [word])).exit).toBe(0);
  expect((await publish("two")).exit).toBe(0);
  expect((await history("a")).match(/allowed: .*\)/g)).toEqual([said]);
  expect(await runCli(["rollback", "--store", store, "--channel", "a", "--unsigned"])).toMatchObject({ exit: 0 });
  expect((await history("a")).match(/allowed: .*\)/g)).toEqual([said, said]);
  const promote = ["promote", "--store", store, "--from", "a", "--to", "b", "--unsigned"];
  expect(await runCli(promote)).toMatchObject({ exit: 0 });
  expect(await history("b")).toContain(said);
});

test.each([
  ["two lines", [{ ...word, reason: "a\nb" }]],
  ["what drives a terminal", [{ ...word, by: "\u001b[2J" }]],
  ["no reason", [{ ...word, reason: "" }]],
  ["no time", [{ ...word, at: "then" }]],
  ["more than is known", [{ ...word, more: 1 }]],
  ["too many", Array.from({ length: 21 }, () => word)],
  ["nothing", null],
])("what is no word is refused: %s", async (_, overrides) => {
  expect(await publish("one", overrides)).toMatchObject({
    exit: 3,
    stderr: expect.stringContaining("holds no overrides") as string,
  });
});
