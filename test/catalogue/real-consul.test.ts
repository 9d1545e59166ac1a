import { describe, expect, test } from "vitest";
import type { Catalogue, Instance } from "../../compiler/catalogue/catalogue.ts";
import { startCatalogueServer } from "../../compiler/catalogue/server.ts";
import { renderOnce } from "../render/once.ts";
import { startConsul } from "../support/consul.ts";
import { consul } from "../support/programs.ts";
import { given, modelOf, readByNode, rendered } from "./model.ts";

interface Registered extends Instance {
  readonly status?: "warning" | "critical";
  /** The address is the node's, not the service's. */
  readonly ofNode?: boolean;
}

const at = (node: string, id: string, address: string, port: number, more: Partial<Registered> = {}): Registered => ({
  ...{ node, id, address, port, tags: [], ...more },
});

const services: Readonly<Record<string, readonly Registered[]>> = {
  // Nodes and ids whose order by bytes, by letters and by registration differ; ids that differ
  // in case only are one to Consul.
  cart: [
    at("n2", "a", "10.0.0.4", 80),
    at("n1", "b", "10.0.0.2", 80, { tags: ["canary", "v=2"] }),
    at("n1", "Bb", "10.0.0.1", 8080, { tags: ["blue/green"] }),
    at("n-1", "a-1", "10.0.0.5", 80),
    at("n-1", "a1", "10.0.0.6", 80),
    at("N", "_", "10.0.0.7", 80, { tags: ["canary"] }),
    at("n10", "same-again", "10.0.0.4", 80),
    at("n1", "sick", "10.0.0.8", 80, { status: "critical" }),
    at("n1", "ailing", "10.0.0.9", 80, { status: "warning" }),
  ],
  web: [
    at("v6", "w1", "fd00::7", 443),
    at("v6", "w2", "fd00::7", 8443),
    at("v6", "w3", "::1", 443),
    at("v6", "w4", "2001:db8:0:0:0:0:0:1", 443),
    at("named", "w5", "host.example", 443),
    at("behind", "w6", "10.9.9.9", 443, { ofNode: true }),
  ],
  empty: [at("n1", "none", "10.1.1.1", 80, { status: "critical" })],
};
const catalogue: Catalogue = {
  services: new Map(
    Object.entries(services).map(([name, all]) => [name, all.filter(({ status }) => status === undefined)]),
  ),
};
const selections = [
  { service: "cart", tags: [], withoutTags: [] },
  { service: "cart", tags: ["canary"], withoutTags: [] },
  { service: "cart", tags: [], withoutTags: ["canary", "blue/green"] },
  { service: "cart", tags: ["canary", "v=2"], withoutTags: [] },
  { service: "CaRT", tags: ["canary"], withoutTags: [] },
  { service: "web", tags: [], withoutTags: [] },
  { service: "empty", tags: [], withoutTags: [] },
  { service: "nobody", tags: [], withoutTags: [] },
];

describe.each(consul())("one catalogue in Consul $version, in our server and in a static release", ({ path }) => {
  test("is the same to a node", async () => {
    const model = modelOf(selections);
    const shipped = rendered(model, { kind: "template" });
    const fixed = rendered(model, given(catalogue)).text;
    const [real, ours] = await Promise.all([startConsul(path), startCatalogueServer(catalogue)]);
    try {
      for (const [Service, all] of Object.entries(services)) {
        for (const { node, id, address, port, tags, status = "passing", ofNode } of all)
          await real.request("PUT", "/v1/catalog/register", {
            Node: node,
            Address: ofNode === true ? address : "10.99.99.99",
            Service: { ID: id, Service, Address: ofNode === true ? "" : address, Port: port, Tags: tags },
            Check: { CheckID: `c:${id}`, Name: "c", Status: status, ServiceID: id },
          });
      }
      expect(fixed.match(/^ {4}server /gm)).toHaveLength(6 + 2 + 3 + 1 + 2 + 6);
      expect(readByNode(await renderOnce(shipped, ours.url))).toEqual(readByNode(fixed));
      expect(readByNode(await renderOnce(shipped, real.url))).toEqual(readByNode(fixed));
    } finally {
      await Promise.all([real.stop(), ours.close()]);
    }
  });

  test("weights are those that instances are registered with; one of which a check warns has another", async () => {
    const shipped = rendered(modelOf([{ service: "cart", tags: [], withoutTags: ["old"], weights: "consul" }]), {
      kind: "template",
    });
    const real = await startConsul(path);
    try {
      const register = (
        ID: string,
        Weights: object | undefined,
        status: string,
        Tags: readonly string[] = [],
      ): Promise<unknown> =>
        real.request("PUT", "/v1/catalog/register", {
          ...{ Node: "n", Address: "10.99.99.99" },
          Service: { ID, Service: "cart", Address: `10.0.0.${ID}`, Port: 80, Tags, ...(Weights && { Weights }) },
          Check: { CheckID: `c:${ID}`, Name: "c", Status: status, ServiceID: ID },
        });
      await register("1", { Passing: 200, Warning: 7 }, "passing");
      await register("2", { Passing: 200, Warning: 7 }, "warning");
      await register("3", { Passing: 200, Warning: 0 }, "warning");
      await register("4", { Passing: 200, Warning: 7 }, "critical");
      await register("5", { Passing: 200, Warning: 7 }, "passing", ["old"]);
      await register("6", undefined, "passing");
      const read = readByNode(await renderOnce(shipped, real.url));
      expect(read).toMatchObject([
        {},
        { instances: ["10.0.0.1:80 200", "10.0.0.2:80 7", "10.0.0.3:80 0", "10.0.0.6:80 1"], bad: [], left: [] },
        {},
      ]);
    } finally {
      await real.stop();
    }
  });
});
