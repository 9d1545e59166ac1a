import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { addressesOf, type Catalogue } from "../../compiler/catalogue/catalogue.ts";
import { startCatalogueServer, type CatalogueServer } from "../../compiler/catalogue/server.ts";

const instance = (id: string, tags: string[], node = "n1") => ({
  id,
  node,
  address: `10.0.0.${id.length}`,
  port: 8080,
  tags,
});
const catalogue: Catalogue = {
  services: new Map([
    ["cart", [instance("c", ["canary", "eu"]), instance("bb", ["eu"])]],
    ["odd name/x", [instance("z", [])]],
  ]),
};

let server: CatalogueServer;
beforeEach(async () => {
  server = await startCatalogueServer(catalogue, { kv: new Map([["signalbox/blocked", "10.0.0.0/8\n"]]) });
});
afterEach(() => server.close());

const get = async (path: string) => fetch(`${server.url}${path}`);
const ids = async (query: string) => {
  const answer = (await (await get(`/v1/health/service/cart${query}`)).json()) as { Service: { ID: string } }[];
  return answer.map(({ Service }) => Service.ID);
};

describe("the health of a service", () => {
  test("all instances, with an index", async () => {
    const answer = await get("/v1/health/service/cart?passing=1");
    expect(answer.headers.get("x-consul-index")).toBe("1");
    expect(await answer.json()).toMatchObject([
      {
        Node: { Node: "n1" },
        Service: { ID: "c", Address: "10.0.0.1", Port: 8080, Tags: ["canary", "eu"] },
        Checks: [{ Status: "passing" }],
      },
      { Service: { ID: "bb" } },
    ]);
  });
  test("by tag", async () => expect(await ids("?tag=canary")).toEqual(["c"]));
  test("by two tags", async () => expect(await ids("?tag=canary&tag=us")).toEqual([]));
  test("by filter", async () =>
    expect(
      await ids(`?filter=${encodeURIComponent('"canary" not in Service.Tags and Checks.Status == "passing"')}`),
    ).toEqual(["bb"]));
  test("a filter that is not understood is refused, never ignored", async () =>
    expect((await get("/v1/health/service/cart?filter=Node.Meta.x%20is%20empty")).status).toBe(400));
  test("an unknown service has none", async () =>
    expect(await (await get("/v1/health/service/nobody")).json()).toEqual([]));
  test("a name with blanks and slashes", async () =>
    expect(await (await get("/v1/health/service/odd%20name%2Fx")).json()).toHaveLength(1));
});

test("KV: one key, a folder, nothing", async () => {
  expect(await (await get("/v1/kv/signalbox/blocked")).json()).toMatchObject([
    { Key: "signalbox/blocked", Value: Buffer.from("10.0.0.0/8\n").toString("base64") },
  ]);
  expect(await (await get("/v1/kv/signalbox/?recurse")).json()).toHaveLength(1);
  expect((await get("/v1/kv/other")).status).toBe(404);
});

test("the list of services", async () => {
  expect(await (await get("/v1/catalog/services")).json()).toEqual({ cart: ["canary", "eu"], "odd name/x": [] });
});

test("nothing can be written, and what is not known is not found", async () => {
  expect((await fetch(`${server.url}/v1/kv/x`, { method: "PUT", body: "y" })).status).toBe(405);
  expect((await get("/v1/agent/self")).status).toBe(404);
});

test("a blocking query waits as long as it asked, and close lets it go", async () => {
  const started = Date.now();
  await (await get("/v1/health/service/cart?index=1&wait=200ms")).json();
  expect(Date.now() - started).toBeGreaterThanOrEqual(190);
  const long = get("/v1/health/service/cart?index=1&wait=5m");
  await get("/v1/status/leader");
  await server.close();
  expect((await long).status).toBe(200);
});

test("addresses of a backend: by node, then id, each once", () => {
  const both: Catalogue = {
    services: new Map([
      [
        "s",
        [
          { id: "b", node: "n2", address: "10.0.0.1", port: 1, tags: [] },
          { id: "a", node: "n2", address: "10.0.0.2", port: 1, tags: [] },
          { id: "z", node: "n1", address: "10.0.0.2", port: 1, tags: ["x"] },
          { id: "y", node: "n1", address: "10.0.0.3", port: 1, tags: ["x", "y"] },
        ],
      ],
    ]),
  };
  const select = (tags: string[], withoutTags: string[]) =>
    addressesOf(both, { service: "s", tags, withoutTags }).map(({ address }) => address);
  expect(select([], [])).toEqual(["10.0.0.3", "10.0.0.2", "10.0.0.1"]);
  expect(select(["x"], ["y"])).toEqual(["10.0.0.2"]);
  expect(select(["x"], [])).toEqual(["10.0.0.3", "10.0.0.2"]);
  expect(addressesOf(both, { service: "none", tags: [], withoutTags: [] })).toEqual([]);
});
