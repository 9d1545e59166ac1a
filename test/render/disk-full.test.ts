import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, statfsSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startConsul, type ConsulServer } from "../support/consul.ts";
import { consul, consulTemplate, ownDisk } from "../support/programs.ts";
import { until } from "../support/until.ts";
import { loop, playRender, renderNode, templateRelease, type PlayedRender, type RenderNode } from "./node.ts";

const [program] = consulTemplate();
const [server] = consul();

describe.each(server === undefined || program === undefined ? [] : ownDisk())("render on $name that is full", () => {
  let disk: string;
  let catalogue: ConsulServer;
  let node: RenderNode;
  let played: PlayedRender | undefined;
  beforeEach(async () => {
    disk = mkdtempSync(join(tmpdir(), "sbd-"));
    spawnSync("mount", ["-t", "tmpfs", "-o", "size=2m", "signalbox-test", disk]);
    [catalogue, node] = await Promise.all([startConsul(server?.path ?? ""), renderNode(disk)]);
  });
  afterEach(async () => {
    await played?.stop();
    await catalogue.stop();
    spawnSync("umount", ["-l", disk]);
    rmdirSync(disk);
  });
  const filler = (): string => join(disk, "filler");

  /** Only a disk of a few MB: where the mount did not work, the machine's is left alone. */
  function fill(): void {
    expect(statfsSync(disk).blocks * statfsSync(disk).bsize).toBeLessThan(4 << 20);
    const file = openSync(filler(), "w");
    try {
      for (const size of [1 << 16, 4_096, 1]) {
        const piece = Buffer.alloc(size);
        while (writeSync(file, piece) === size);
      }
    } catch (error) {
      expect(error).toMatchObject({ code: "ENOSPC" });
    } finally {
      closeSync(file);
    }
  }

  test("an instance that came meanwhile is there once the disk has room, though Consul says nothing new", async () => {
    await catalogue.register({ id: "a-1", service: "a", port: 81 });
    await node.want(templateRelease({ shop: loop("a"), blog: loop("b") }));
    played = playRender(node, program?.path ?? "", catalogue.url);
    const { logs, counts } = played;
    await node.fileIs("haproxy/10-shop.cfg", (text) => text.includes("a-1"));
    await node.stateIs("it rests", ({ goodAt }) => goodAt !== undefined); // what it writes later could make room
    fill();
    await catalogue.register({ id: "a-2", service: "a", port: 82 });
    await until("render says so", () => logs.find(({ code }) => code === "disk-full"));
    expect(counts.get("signalbox_renderings_total{result=failed}")).toBe(1);
    rmSync(filler());
    await node.fileIs("haproxy/10-shop.cfg", (text) => text.includes("server a-2"));
    await node.faultIs("");
    expect(logs.find(({ code }) => code === "disk-full")?.message).toMatch(
      /^consul-template cannot write what it has filled in: .*no space left on device\. What was rendered last stays\.$/,
    );
    expect(logs.filter(({ code }) => code === "last-good")).toEqual([]);
  });
});
