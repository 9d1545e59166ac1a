import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { readdir, readFile, readlink } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { buildRelease, type Release } from "../../compiler/release/release.ts";
import { consulTemplate, haproxies } from "../support/programs.ts";
import { smallRelease, testNode, type TestNode } from "./node.ts";

/** The small release with the team's servers asked of Consul. */
function templateRelease(text: string): Release {
  const files = smallRelease(18080, 18081, "one").files.flatMap(({ path, bytes }) =>
    path === "haproxy/10-shop.cfg"
      ? []
      : [{ path, text: Buffer.from(bytes).toString("utf8"), kind: "static" as const }],
  );
  const team = { path: "haproxy/10-shop.cfg.ctmpl", text, kind: "template" as const, team: "shop" };
  return buildRelease([...files, team], { requires: [], secrets: [], services: ["web"] });
}

const loop = `backend shop.web from signalbox-http
    # @shop/shop.yaml:7
{{ range service "web" }}    server {{ .ID }} {{ .Address }}:{{ .Port }} check
{{ end }}`;

describe.each(consulTemplate())("a release with templates, by consul-template $version", ({ path: program }) => {
  const [haproxy] = haproxies();
  let node: TestNode;
  let instances: readonly string[];
  let consul: Awaited<ReturnType<typeof smallConsul>>;

  beforeEach(async () => {
    node = await testNode();
    instances = ["web-1"];
    consul = await smallConsul(() => instances);
  });
  afterEach(async () => {
    await consul.close();
    await node.remove();
  });

  async function once(): Promise<{ exit: number; err: string }> {
    const before = process.env["SIGNALBOX_CONSUL_TEMPLATE"];
    process.env["SIGNALBOX_CONSUL_TEMPLATE"] = program;
    try {
      const { exit, err } = await node.once(haproxy?.path ?? "haproxy", { consul: consul.url });
      return { exit, err };
    } finally {
      if (before === undefined) delete process.env["SIGNALBOX_CONSUL_TEMPLATE"];
      else process.env["SIGNALBOX_CONSUL_TEMPLATE"] = before;
    }
  }
  const live = (file: string): Promise<string> => readFile(join(node.node, "live", file), "utf8");

  test("what Consul says becomes a generation, and a change of it the next; no change is none", async () => {
    await node.publish(templateRelease(loop));
    expect(await once()).toEqual({ exit: 0, err: "" });
    expect(await live("haproxy/10-shop.cfg")).toContain("server web-1 127.0.0.1:18081 check");
    expect(await readdir(join(node.node, "live/haproxy"))).toEqual([
      "00-node.cfg",
      "00-platform.cfg",
      "05-node.cfg",
      "10-shop.cfg",
    ]);
    expect(await once()).toEqual({ exit: 0, err: "" });
    expect(await readlink(join(node.node, "live"))).toBe("generations/1");
    instances = ["web-1", "web-2"];
    expect(await once()).toEqual({ exit: 0, err: "" });
    expect(await readlink(join(node.node, "live"))).toBe("generations/2");
    expect(await live("haproxy/10-shop.cfg")).toContain("server web-2");
  });

  test("Consul away is exit 3, and what was live stays", async () => {
    await node.publish(templateRelease(loop));
    await once();
    await consul.close();
    const done = await once();
    expect(done.exit).toBe(3);
    expect(done.err).toMatch(/^render: failed: Consul at /);
    expect(await readlink(join(node.node, "live"))).toBe("generations/1");
  });

  test("a template that cannot be filled in is refused at the team's line", async () => {
    await node.publish(
      templateRelease(
        `backend shop.web from signalbox-http\n    # @shop/pools.cfg:3\n    {{ index (service "web") 9 }}\n`,
      ),
    );
    const done = await once();
    expect(done.err).toContain("routes/shop/pools.cfg:3: ");
    expect(done.exit).toBe(1);
    expect(await readdir(join(node.node, "generations"))).toEqual([]);
  });
});

/** Just enough of Consul for `service "web"`. */
async function smallConsul(instances: () => readonly string[]): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    response.setHeader("content-type", "application/json");
    response.setHeader("x-consul-index", "1");
    const entries = instances().map((id) => ({
      Node: { Node: id, Address: "127.0.0.1" },
      Service: { ID: id, Service: "web", Address: "127.0.0.1", Port: 18081, Tags: [] },
      Checks: [{ Status: "passing", CheckID: "c" }],
    }));
    response.end(JSON.stringify(request.url?.startsWith("/v1/health/service/web") ? entries : []));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
