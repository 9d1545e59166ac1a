import { readdir } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeRecord } from "../../agent/node/records.ts";
import { modelOf, rendered } from "../catalogue/model.ts";
import { startConsul, type ConsulServer } from "../support/consul.ts";
import { consul, consulTemplate } from "../support/programs.ts";
import { until } from "../support/until.ts";
import { processesBelow } from "./processes.ts";
import { loop, playRender, renderNode, templateRelease, wantedOf, type PlayedRender, type RenderNode } from "./node.ts";

const [program] = consulTemplate();

describe.each(consul())("render follows Consul $version", ({ path }) => {
  let server: ConsulServer;
  let node: RenderNode;
  let played: PlayedRender | undefined;
  beforeEach(async () => {
    [server, node] = await Promise.all([startConsul(path), renderNode()]);
  });
  afterEach(async () => {
    await played?.stop();
    await Promise.all([server.stop(), node.remove()]);
  });
  const play = (): PlayedRender => (played = playRender(node, program?.path ?? "", server.url));

  test("an instance that comes and one that goes, within a moment; what did not change is the same file on disk", async () => {
    await server.register({ id: "a-1", service: "a", port: 81 });
    await node.want(templateRelease({ shop: loop("a"), blog: loop("b") }, { "maps/paths.map": "/ shop.a\n" }));
    const { gauges } = play();
    await node.fileIs("haproxy/10-shop.cfg", (text) => text === "server a-1 127.0.0.1:81\n");
    expect(await node.file("maps/paths.map")).toBe("/ shop.a\n");
    const before = await node.current();
    await server.register({ id: "a-2", service: "a", port: 82 });
    await node.fileIs("haproxy/10-shop.cfg", (text) => text.includes("server a-2"));
    await server.deregister("a-1");
    await node.fileIs("haproxy/10-shop.cfg", (text) => text === "server a-2 127.0.0.1:82\n");
    const now = await node.current();
    expect(now?.rendering).not.toBe(before?.rendering);
    expect(now?.files?.map(([name]) => name)).toEqual([
      ...["haproxy/10-blog.cfg", "haproxy/10-shop.cfg", "manifest.json", "maps/paths.map"],
    ]);
    const state = await node.faultIs("");
    expect(state.consul).toEqual({ needed: 2, limit: 200 });
    expect(state.catalogueAt).toBeDefined();
    expect(gauges.get("signalbox_catalogue_data_age_seconds")).toBeLessThan(5);
    await played?.stop();
    expect(await processesBelow(node.layout.rendered)).toEqual([]);
    expect((await readdir(node.layout.rendered)).filter((name) => name.startsWith("."))).toEqual([]);
  });

  test("a new release is taken when it is complete; one with the same templates needs no new consul-template", async () => {
    await server.register({ id: "a-1", service: "a", port: 81 });
    await node.want(templateRelease({ shop: loop("a") }, { "maps/paths.map": "one\n" }));
    play();
    await node.fileIs("haproxy/10-shop.cfg", (text) => text.includes("a-1"));
    const [pid] = await processesBelow(node.layout.rendered);
    await node.want(templateRelease({ shop: loop("a") }, { "maps/paths.map": "two\n" }));
    await node.fileIs("maps/paths.map", (text) => text === "two\n");
    expect(await processesBelow(node.layout.rendered)).toEqual([pid]);
    await node.want(templateRelease({ shop: `# new\n${loop("a")}` }, { "maps/paths.map": "three\n" }));
    await node.fileIs("haproxy/10-shop.cfg", (text) => text === "# new\nserver a-1 127.0.0.1:81\n");
    expect(await node.file("maps/paths.map")).toBe("three\n");
    await until("the old one is gone", async () => (await processesBelow(node.layout.rendered)).length === 1);
  });

  test("a release that asks the same needs no new consul-template, whatever else is in its templates", async () => {
    const asks = (service: string): string =>
      rendered(modelOf([{ service, tags: ["v2"], withoutTags: ["canary"] }]), { kind: "template" }).text;
    const shop = (line: number, service = "a"): string =>
      asks(service).replaceAll("shop.yaml:1\n", `shop.yaml:${line}\n    timeout server ${line}ms\n`);
    const made = (line: number, ...ports: readonly number[]): string =>
      shop(line).replace(
        /\{\{ range.*\n.*(?= {4}# end of servers)/,
        ports.map((port) => `    # ["a","a-${port}","127.0.0.1",${port}]\n`).join(""),
      );
    const register = (port: number, ...tags: readonly string[]): Promise<void> =>
      server.register({ id: `a-${port}`, service: "a", port, tags });
    await register(81, "v2");
    await register(83, "v2", "canary");
    await register(84);
    await node.want(templateRelease({ shop: shop(3) }));
    play();
    await node.fileIs("haproxy/10-shop.cfg", (text) => text === made(3, 81));
    const [pid] = await processesBelow(node.layout.rendered);
    await node.want(templateRelease({ shop: shop(4) }));
    await node.fileIs("haproxy/10-shop.cfg", (text) => text === made(4, 81));
    await register(82, "v2");
    await node.fileIs("haproxy/10-shop.cfg", (text) => text === made(4, 81, 82));
    expect(await processesBelow(node.layout.rendered)).toEqual([pid]);
    await node.want(templateRelease({ shop: shop(4, "b") }));
    await node.fileIs("haproxy/10-shop.cfg", (text) => text.includes("servers of shop.b") && !text.includes("a-8"));
    expect(await processesBelow(node.layout.rendered)).not.toEqual([pid]);
  });

  test("a weight that is registered anew, and one of an instance of which a check warns", async () => {
    const shop = rendered(modelOf([{ service: "a", tags: ["v2"], withoutTags: [], weights: "consul" }]), {
      kind: "template",
    }).text;
    const register = (id: string, port: number, Passing: number, Warning = 1): Promise<void> =>
      server.register({ id, service: "a", port, tags: ["v2"], weights: { Passing, Warning } });
    const lines = (text: string): string[] => [...text.matchAll(/^ {4}# (\[.*\])$/gm)].map(([, line = ""]) => line);
    const are = (...wanted: readonly string[]): Promise<unknown> =>
      node.fileIs("haproxy/10-shop.cfg", (text) => lines(text).join() === wanted.join());
    await register("a-1", 81, 300);
    await register("a-2", 82, 100, 0);
    await node.want(templateRelease({ shop }));
    play();
    await are('["a","a-1","127.0.0.1",81,300]', '["a","a-2","127.0.0.1",82,100]');
    await register("a-1", 81, 7);
    await server.setStatus("a-2", "warning");
    await are('["a","a-1","127.0.0.1",81,7]', '["a","a-2","127.0.0.1",82,0]');
    await server.setStatus("a-2", "critical");
    await are('["a","a-1","127.0.0.1",81,7]');
  });

  test("a release that cannot be rendered is named, and the servers of the one that serves go on changing", async () => {
    await server.register({ id: "a-1", service: "a", port: 81 });
    const good = templateRelease({ shop: loop("a") });
    await node.want(good);
    play();
    await node.fileIs("haproxy/10-shop.cfg", (text) => text.includes("a-1"));
    await node.want(templateRelease({ shop: `    # @shop/pools.cfg:3\n{{ index (service "a") 9 }}\n` }));
    const state = await node.faultIs("template-refused");
    expect(state.fault?.problems[0]).toMatchObject({ file: "routes/shop/pools.cfg", line: 3 });
    await server.register({ id: "a-2", service: "a", port: 82 });
    await node.fileIs("haproxy/10-shop.cfg", (text) => text.includes("a-2"));
    expect((await node.current())?.wanted.release).toBe(good.id);
  });

  test("a held node stays, and goes on when it is let go", async () => {
    const [one, two] = [
      templateRelease({ shop: `# one\n${loop("a")}` }),
      templateRelease({ shop: `# two\n${loop("a")}` }),
    ];
    await node.want(one);
    await node.want(two);
    const hold = { format: 1, wanted: wantedOf(one.id, 1), since: "2026-01-01T00:00:00.000Z", by: "hold" };
    await writeRecord(node.layout.hold, hold);
    play();
    await node.fileIs("haproxy/10-shop.cfg", (text) => text === "# one\n");
    await writeRecord(node.layout.hold, { ...hold, wanted: wantedOf(two.id, 2) });
    await node.fileIs("haproxy/10-shop.cfg", (text) => text === "# two\n");
  });
});
