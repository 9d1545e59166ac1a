import { expect, test } from "vitest";
import { catalogueFromConsul } from "../../compiler/catalogue/from-consul.ts";

const entry = (id: string, weight: number) => ({
  Node: { Node: "n", Address: "10.0.0.9" },
  Service: { ID: id, Address: "10.0.0.1", Port: 80, Tags: ["v2"], Weights: { Passing: weight, Warning: 1 } },
});

test("services of other datacentres are asked of these, and one that Consul does not have is nowhere", async () => {
  const answers: Readonly<Record<string, unknown>> = {
    "catalog/services": { cart: [], web: [] },
    "catalog/datacenters": ["dc1", "east"],
    "catalog/services?dc=east": { cart: [] },
    "health/service/cart": [entry("near", 1)],
    "health/service/cart?dc=east": [entry("far", 300)],
  };
  const asked: string[] = [];
  const catalogue = await catalogueFromConsul(["cart", "cart@east", "cart@west"], async (path) => {
    asked.push(path);
    return answers[path];
  });
  const base = { node: "n", address: "10.0.0.1", port: 80, tags: ["v2"] };
  expect([...catalogue.services]).toEqual([
    ["cart", [{ ...base, id: "near" }]],
    ["web", []],
    ["cart@east", [{ ...base, id: "far", weight: 300 }]],
  ]);
  expect(asked.toSorted()).toEqual(Object.keys(answers).toSorted());
  asked.length = 0;
  await catalogueFromConsul(["cart"], async (path) => {
    asked.push(path);
    return answers[path];
  });
  expect(asked).toEqual(["catalog/services", "health/service/cart"]);
});
