import { afterEach, describe, expect, test } from "vitest";
import { startConsul, type ConsulServer } from "../support/consul.ts";
import { consul, consulTemplate } from "../support/programs.ts";
import { until } from "../support/until.ts";
import { processesBelow } from "./processes.ts";
import { loop, playRender, renderNode, templateRelease, type PlayedRender, type RenderNode } from "./node.ts";

const [program] = consulTemplate();
const SERVICES = 500;
const names = Array.from({ length: SERVICES }, (_, index) => `s${index}`);

/** Ten teams of fifty services each. */
const release = templateRelease(
  Object.fromEntries(
    Array.from({ length: 10 }, (_, team) => [
      `t${team}`,
      names
        .slice(team * 50, team * 50 + 50)
        .map(loop)
        .join(""),
    ]),
  ),
  {},
  names,
);

describe.each(consul())("500 services on Consul $version", ({ path }) => {
  let server: ConsulServer | undefined;
  let node: RenderNode;
  let played: PlayedRender | undefined;
  afterEach(async () => {
    await played?.stop();
    await Promise.all([server?.stop(), node.remove()]);
  });

  async function begin(hcl: readonly string[]): Promise<ConsulServer> {
    [server, node] = await Promise.all([startConsul(path, { hcl }), renderNode()]);
    const real = server;
    // Not the agent's own node: what the agent does not know there it removes again.
    await real.request("PUT", "/v1/catalog/register", { Node: "far", Address: "127.0.0.1" });
    for (let at = 0; at < SERVICES; at += 64)
      await real.request(
        "PUT",
        "/v1/txn",
        names.slice(at, at + 64).map((Service, index) => ({
          Service: {
            Verb: "set",
            Node: "far",
            Service: { ID: `${Service}-1`, Service, Address: "127.0.0.1", Port: 8000 + at + index },
          },
        })),
      );
    await node.want(release);
    return server;
  }

  test("with Consul's own limit: the setting and both numbers are named, nothing is rendered", async () => {
    const { url } = await begin([]);
    played = playRender(node, program?.path ?? "", url);
    const { fault, consul: connections, goodAt } = await node.faultIs("consul-connections");
    expect(connections).toEqual({ needed: 500, limit: 200 });
    expect(fault?.message).toMatch(
      /needs 500 connections.*limits\.http_max_conns_per_client allows this node 200.*http_max_conns_per_client = 1100/,
    );
    expect(goodAt).toBeUndefined();
    expect(await node.current()).toBeUndefined();
    expect(played.logs.filter(({ code }) => code === "consul-connections")).toHaveLength(1);
    expect(played.gauges.get("signalbox_consul_connections_needed")).toBe(500);
    expect(played.gauges.get("signalbox_consul_connections_limit")).toBe(200);
  });

  test("raised, all of them are there", async () => {
    const { url } = await begin(["limits { http_max_conns_per_client = 1000 }"]);
    played = playRender(node, program?.path ?? "", url);
    await until("a rendering is there", () => node.current());
    const texts = await Promise.all(Array.from({ length: 10 }, (_, team) => node.file(`haproxy/10-t${team}.cfg`)));
    expect(texts.join("").split("\n").filter(Boolean)).toHaveLength(500);
    expect((await node.faultIs("")).consul).toEqual({ needed: 500, limit: 1000 });
  });

  test("lowered below what runs: that ends, others have connections, and the new limit is named until it is raised again", async () => {
    const limit = (count: number): string => `limits { http_max_conns_per_client = ${count} }`;
    const consul = await begin([]).then(async (started) => {
      await started.kill();
      await started.start([limit(1_000)]);
      return started;
    });
    played = playRender(node, program?.path ?? "", consul.url);
    await until("consul-template runs", async () => (await processesBelow(node.layout.rendered)).length > 0);
    await consul.kill();
    await consul.start([limit(200)]);
    const { fault } = await node.stateIs("the limit is read anew", (state) => state.consul?.limit === 200);
    expect(fault?.message).toMatch(/needs 500 .* allows this node 200; .*http_max_conns_per_client = 1100 /);
    expect(await processesBelow(node.layout.rendered)).toEqual([]);
    expect(await consul.request("GET", "/v1/status/leader")).not.toBe("");
    await consul.kill();
    await consul.start([limit(1_100)]);
    await until("consul-template runs again", async () => (await processesBelow(node.layout.rendered)).length > 0);
    await node.faultIs("");
  });

  test("where Consul does not tell its limit, its refusals name the setting", async () => {
    const acl = `acl { enabled = true default_policy = "allow" }`;
    const { url } = await begin([acl, `limits { http_max_conns_per_client = 60 }`]);
    played = playRender(node, program?.path ?? "", url, { CONSUL_HTTP_TOKEN: "anonymous-that-is-not-known" });
    const { fault, consul: connections } = await node.faultIs("consul-connections");
    expect(connections).toEqual({ needed: 500 });
    expect(fault?.message).toMatch(/429.*limits\.http_max_conns_per_client/);
    expect(await node.current()).toBeUndefined();
  });
});
