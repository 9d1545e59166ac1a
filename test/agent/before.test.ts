import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readHold } from "../../agent/node/records.ts";
import { layoutOf, type NodeLayout } from "../../agent/node/layout.ts";
import { agentStatus } from "../../agent/main.ts";
import { readStatus } from "../../agent/status/read.ts";
import type { NodeStatus } from "../../agent/status/status.ts";
import { statusText } from "../../agent/status/text.ts";

/** What an agent of 0.1.0 left on a real node: two releases, one without a reload, a hold, bad data of a team, a name that is gone. */
const before = join(import.meta.dirname, "before");
const now = new Date("2026-11-28T23:41:46.000Z");

let layout: NodeLayout;
let records: Readonly<Record<string, string>>;
beforeEach(async () => {
  layout = layoutOf(await mkdtemp(join(tmpdir(), "sb-")));
  const { state, wanted, hold, current } = layout;
  records = {
    ...{ "hold.json": hold, "wanted.json": wanted, "current.json": current },
    ...{ "pull.json": state.pull, "render.json": state.render, "apply.json": state.apply },
    "generation.json": join(layout.generations, "2", "generation.json"),
  };
  for (const [name, path] of Object.entries(records)) {
    await mkdir(dirname(path), { recursive: true });
    await cp(join(before, name), path);
  }
  await symlink("generations/2", layout.live);
});
afterEach(() => rm(layout.root, { recursive: true, force: true }));

function given(name: string): unknown {
  return JSON.parse(readFileSync(join(before, name), "utf8"));
}

/** Every place in a value: `["fault", "problems", 0]`. */
function placesIn(value: unknown): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[key], ...placesIn(inner).map((place) => [key, ...place])]);
}

function withoutPlace(value: unknown, [key = "", ...rest]: readonly string[]): unknown {
  const copy: Record<string, unknown> = { ...(value as object) };
  if (rest.length === 0) delete copy[key];
  else copy[key] = withoutPlace(copy[key], rest);
  return Array.isArray(value) ? Object.values(copy) : copy;
}

describe("what the version before left on a node", () => {
  test("is taken up whole: the same status is made of it", async () => {
    const { nextAction: _, ...status } = given("state.json") as NodeStatus;
    expect(await readStatus(layout, now)).toMatchObject(status);
  });

  test.each(["hold", "wanted", "current", "generation", "pull", "render", "apply"])(
    "a %s that lacks a field, or has another format, is said with its file; no other record is lost",
    async (kind) => {
      const name = `${kind}.json`;
      const path = records[name] ?? "";
      const whole = given(name);
      for (const place of placesIn(whole)) {
        await writeFile(path, JSON.stringify(withoutPlace(whole, place)));
        const status = await readStatus(layout, now);
        expect(statusText(status, { now })).toContain("live ");
        for (const why of status.broken ?? []) expect(why).toContain(`${path} cannot be used: "`);
        expect(status.broken?.length ?? 0).toBeLessThanOrEqual(1);
      }
      await writeFile(path, JSON.stringify({ ...(whole as object), format: 2 }));
      expect((await readStatus(layout, now)).broken).toEqual([`${path} cannot be used: "format" is not 1.`]);
      await writeFile(path, "{");
      expect((await readStatus(layout, now)).broken).toEqual([`${path} cannot be used: it is not JSON.`]);
    },
  );
});

test("a record with a missing field is one row of agent status, with what to do", async () => {
  const state = given("render.json") as { lastGood: object[] };
  await writeFile(layout.state.render, JSON.stringify({ ...state, lastGood: [{ team: "shop" }] }));
  let [out, err] = ["", ""];
  const io = {
    stdout: { write: (text: string) => void (out += text) },
    stderr: { write: (text: string) => void (err += text) },
    env: {},
  };
  expect(await agentStatus({ node: layout.root }, io)).toBe(3);
  expect(err).toBe("");
  expect(out.replaceAll(/\s+/g, " ")).toContain(
    `record ${layout.state.render} cannot be used: "lastGood.0.since" is missing.`,
  );
});

test("a hold that cannot be read holds: a role that went by the channel would break a person's word", async () => {
  await writeFile(layout.hold, "{}");
  await expect(readHold(layout)).rejects.toMatchObject({ fault: { kind: "failed", code: "broken-hold" } });
  const { nextAction } = await readStatus(layout, now);
  expect(nextAction).toContain(`$ signalbox agent hold --node ${layout.root}`);
});
