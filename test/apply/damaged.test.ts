import { appendFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { RECORD } from "../../agent/node/generations.ts";
import { freePort } from "../support/ports.ts";
import { haproxies } from "../support/programs.ts";
import { applyNode, type ApplyNode } from "./node.ts";

const CONTENT = { backends: { "shop.web": ["10.0.0.1:80"] }, paths: ["/a shop.web"] };

describe.each(haproxies().slice(0, 1))(
  "a file of the live generation is not what was written, haproxy $version",
  ({ path }) => {
    let node: ApplyNode;
    beforeEach(async () => {
      node = await applyNode(path, await freePort());
      await node.render(CONTENT);
      await node.once();
    });
    afterEach(() => node.remove());

    test.each<[string, (file: (path: string) => string) => Promise<void>]>([
      ["an emptied map", (file) => truncate(file("maps/paths.map"), 0)],
      ["a lost map", (file) => rm(file("maps/paths.map"))],
      ["another line in a team's file", (file) => appendFile(file("haproxy/10-shop.cfg"), "# x\n")],
      ["the agent's own file", (file) => writeFile(file("haproxy/05-node.cfg"), "")],
      ["the record", (file) => writeFile(file(RECORD), "{")],
    ])("%s: it is made anew", async (_name, damage) => {
      const before = await node.live();
      await damage((name) => join(node.layout.generations, String(before.generation), name));
      await node.once();
      const after = await node.live();
      expect(after.generation).toBe(before.generation + 1);
      expect([...after.files]).toEqual([...before.files]);
      expect((await node.once())?.message).toBeUndefined();
      expect((await node.live()).generation).toBe(after.generation);
    });

    test("servers that are kept stay kept, also where the agent began anew meanwhile", async () => {
      const gone = { ...CONTENT, backends: { "shop.web": [] } };
      await node.render(gone);
      await node.once();
      expect(JSON.stringify([...(await node.live()).files])).toContain("10.0.0.1:80");
      await truncate(join(node.layout.live, "maps/paths.map"), 0);
      await node.once();
      expect(node.log.filter((line) => line.startsWith("generation-damaged"))).toHaveLength(1);
      expect(JSON.stringify([...(await node.live()).files])).toContain("10.0.0.1:80");
    });

    test("what is refused as it stands now cannot be made anew: the last good generation, and none that shares the file", async () => {
      await node.render({ ...CONTENT, version: "2" });
      await node.once();
      await node.render({ ...CONTENT, version: "3", paths: ["/b shop.web"] });
      await node.once();
      const { generation } = await node.live();
      await node.render({ ...CONTENT, version: "4", words: { "shop.web": "balance nonsense" } });
      expect(await node.once()).toMatchObject({ code: "check-refused" });
      await truncate(join(node.layout.live, "maps/paths.map"), 0);
      await node.once();
      expect(generation).toBe(3);
      expect((await node.live()).generation).toBe(2);
      // 1 and 2 have one map between them: there is none left to go back to.
      await truncate(join(node.layout.live, "maps/paths.map"), 0);
      await node.once();
      expect(node.log.filter((line) => line.startsWith("generation-damaged"))).toHaveLength(3);
    });
  },
);
