import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { openPresent } from "../../agent/render/renderings.ts";
import { modelOf, rendered } from "../catalogue/model.ts";
import { startChild, type Child } from "../support/child.ts";
import { startConsul, type ConsulServer } from "../support/consul.ts";
import { consul, consulTemplate } from "../support/programs.ts";
import { until } from "../support/until.ts";
import { loop, playRender, renderNode, templateRelease, type PlayedRender, type RenderNode } from "./node.ts";
import { processesBelow } from "./processes.ts";

const [program] = consulTemplate();
const BIN = join(import.meta.dirname, "../../dist/bin/signalbox.js");

describe.each(consul())("killed, on Consul $version", ({ path }) => {
  let server: ConsulServer;
  let node: RenderNode;
  let played: PlayedRender | undefined;
  let child: Child | undefined;
  afterEach(async () => {
    await played?.stop();
    await child?.end("SIGKILL");
    await Promise.all([server.stop(), node.remove()]);
  });
  async function begin(persistent: boolean): Promise<void> {
    [server, node] = await Promise.all([startConsul(path, { persistent }), renderNode()]);
    await server.register({ id: "a-1", service: "a", port: 81 });
    await node.want(templateRelease({ shop: loop("a") }));
  }

  test("consul-template is started again, and again; a rendering stands meanwhile, and a crash loop is named", async () => {
    await begin(false);
    const { counts } = (played = playRender(node, program?.path ?? "", server.url));
    await node.fileIs("haproxy/10-shop.cfg", (text) => text.includes("a-1"));
    const before = await node.current();
    const kill = async (): Promise<void> => {
      const [pid] = await until("consul-template runs", async () => {
        const pids = await processesBelow(node.layout.rendered);
        return pids.length > 0 && pids;
      });
      process.kill(pid ?? 0, "SIGKILL");
    };
    await kill();
    await node.stateIs("restarted once", ({ restarts }) => restarts === 1);
    await server.register({ id: "a-2", service: "a", port: 82 });
    await node.fileIs("haproxy/10-shop.cfg", (text) => text.includes("a-2"));
    expect(counts.get("signalbox_consul_template_restarts_total")).toBe(1);
    expect((await node.current())?.rendering).not.toBe(before?.rendering);
    await kill();
    await node.stateIs("restarted twice", ({ restarts }) => restarts === 2);
    await kill();
    const { fault } = await node.faultIs("consul-template-crashing");
    expect(fault?.message).toContain("was ended by SIGKILL");
    expect(await node.file("haproxy/10-shop.cfg")).toContain("a-2");
  });

  test("of several consul-templates one ends, or is stopped: all are started again, and what comes is followed by each", async () => {
    const hcl = ["limits { http_max_conns_per_client = 1000 }"];
    [server, node] = await Promise.all([startConsul(path, { hcl }), renderNode()]);
    const services = Array.from({ length: 260 }, (_, at) => `s${String(at).padStart(3, "0")}`);
    const asked = services.map((service) => ({ service, tags: [], withoutTags: [] }));
    await node.want(templateRelease({ shop: rendered(modelOf(asked), { kind: "template" }).text }));
    played = playRender(node, program?.path ?? "", server.url);
    const running = (count: number): Promise<number[]> =>
      until(`${count} run`, async () => {
        const pids = await processesBelow(node.layout.rendered);
        return pids.length === count && pids;
      });
    const follows = async (port: number): Promise<void> => {
      for (const service of ["s000", "s259"]) await server.register({ id: `${service}-${port}`, service, port });
      const line = (service: string): string => `["${service}","${service}-${port}","127.0.0.1",${port}]`;
      await node.fileIs("haproxy/10-shop.cfg", (text) => text.includes(line("s000")) && text.includes(line("s259")));
    };
    await follows(81);
    for (const [at, signal] of (["SIGKILL", "SIGSTOP"] as const).entries()) {
      const before = await running(2);
      process.kill(before[at] ?? 0, signal);
      await node.stateIs(`restarted ${at + 1} times`, ({ restarts }) => restarts === at + 1);
      expect((await running(2)).filter((pid) => before.includes(pid))).toEqual([]);
      await follows(82 + at);
    }
  });

  test("Consul away: named, and what was rendered stays; back with its data, what changed meanwhile is followed", async () => {
    await begin(true);
    played = playRender(node, program?.path ?? "", server.url);
    const good = await node.fileIs("haproxy/10-shop.cfg", (text) => text.includes("a-1"));
    await server.kill();
    const { fault, catalogueAt } = await node.faultIs("consul-unreachable", 15_000);
    expect(fault?.message).toContain(server.url);
    expect(catalogueAt).toBeDefined();
    expect(await node.file("haproxy/10-shop.cfg")).toBe(good);
    await server.start();
    await server.setStatus("a-1", "passing"); // a check that nobody makes is critical after a restart
    await server.register({ id: "a-2", service: "a", port: 82 });
    await node.fileIs("haproxy/10-shop.cfg", (text) => text.includes("a-1") && text.includes("a-2"), 20_000);
    await node.faultIs("", 15_000);
  });

  test("render, at any moment: no process is left, no half rendering is current, and the next start goes on", async () => {
    await begin(false);
    const env = { ...process.env, SIGNALBOX_CONSUL_TEMPLATE: program?.path };
    const words = ["agent", "render", "--node", node.layout.root, "--consul", server.url];
    const play = () => startChild(process.execPath, [BIN, ...words], { env });
    for (let round = 0; round < 8; round++) {
      child = await play();
      if (round === 0) await node.fileIs("haproxy/10-shop.cfg", (text) => text.includes("a-1"));
      else await until("it has begun", async () => (await processesBelow(node.layout.rendered)).length > 0);
      await server.register({ id: `a-${round + 2}`, service: "a", port: 82 + round });
      await sleep(round * 7); // the moment is what differs between the rounds
      await child.end("SIGKILL");
      await until("no process is left", async () => (await processesBelow(node.layout.rendered)).length === 0);
      const present = await openPresent(node.layout);
      expect(present?.current.rendering).toBe(
        (JSON.parse(await readFile(node.layout.current, "utf8")) as { rendering: string }).rendering,
      );
    }
    child = await play();
    await node.fileIs("haproxy/10-shop.cfg", (text) => text.split("\n").length === 10);
  });
});
