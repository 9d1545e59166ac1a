import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressesOf, type Catalogue } from "../../compiler/catalogue/catalogue.ts";
import { sampleCatalogue } from "../../compiler/catalogue/sample.ts";
import { startCatalogueServer } from "../../compiler/catalogue/server.ts";
import { renderWithConsulTemplate } from "../../compiler/haproxy/consul-template.ts";
import { withWorkspace, writeFiles } from "../../compiler/haproxy/workspace.ts";
import { consulTemplate } from "../support/programs.ts";
import { given, modelOf, readByNode, rendered } from "./model.ts";

const tag = fc.constantFrom("canary", "eu", "blue/green", "v=2");
const tags = fc.uniqueArray(tag, { maxLength: 2 });
const east = { value: "east", span: { file: "routes/shop/shop.yaml", start: 0, end: 1 } };
const service = fc.constantFrom("cart", "web", "y-z");
const instance = fc.record({
  id: fc.constantFrom("a", "b", "B", "a-1", "a1", "_"),
  node: fc.constantFrom("n1", "n2", "N", "n-1"),
  address: fc.constantFrom("10.0.0.1", "10.0.0.2", "fd00::7", "host.example"),
  port: fc.constantFrom(80, 8080),
  tags: fc.uniqueArray(tag, { maxLength: 4 }),
  weight: fc.constantFrom(1, 2, 256, 257, 65_535),
});
/** Consul holds an id once per node. */
const instances = fc.uniqueArray(instance, { maxLength: 6, selector: ({ node, id }) => `${node} ${id}` });
const catalogues = fc
  .dictionary(fc.oneof(service, fc.constantFrom("cart@east", "web@east")), instances)
  .map((all): Catalogue => ({ services: new Map(Object.entries(all)) }));
const selections = fc.array(
  fc.record(
    { service, tags, withoutTags: tags, weights: fc.constant("consul" as const), datacenter: fc.constant(east) },
    { requiredKeys: ["service", "tags", "withoutTags"] },
  ),
  { minLength: 1, maxLength: 4 },
);

describe.each(consulTemplate())("consul-template $version", ({ version, path }) => {
  test("gives a node the same instances of a catalogue as the static form", async () => {
    await fc.assert(
      fc.asyncProperty(catalogues, selections, async (catalogue, wanted) => {
        const model = modelOf(wanted);
        const shipped = rendered(model, { kind: "template" });
        const server = await startCatalogueServer(catalogue);
        try {
          await withWorkspace(async (dir) => {
            writeFiles(join(dir, "in"), [shipped]);
            await mkdir(join(dir, "out"));
            const program = { kind: "local", path, version } as const;
            const outcome = await renderWithConsulTemplate(
              program,
              join(dir, "in"),
              [shipped.path],
              join(dir, "out"),
              server.url,
            );
            const fixed = rendered(model, given(catalogue));
            if (outcome.kind !== "rendered") throw new Error(outcome.message);
            expect(outcome.files.map(({ path }) => path)).toEqual([fixed.path]);
            expect(readByNode(outcome.files[0]?.text ?? "")).toEqual(readByNode(fixed.text));
          });
        } finally {
          await server.close();
        }
      }),
      { numRuns: 25 },
    );
  });
});

test("the sample catalogue has two instances for every backend, whatever the order of the backends", () => {
  fc.assert(
    fc.property(selections, (wanted) => {
      const possible = wanted.map((one) => ({
        ...one,
        withoutTags: one.withoutTags.filter((name) => !one.tags.includes(name)),
      }));
      const catalogue = sampleCatalogue(modelOf(possible));
      for (const { datacenter, ...one } of possible) {
        const name = datacenter === undefined ? one.service : `${one.service}@east`;
        expect(addressesOf(catalogue, { ...one, service: name }).length).toBeGreaterThanOrEqual(2);
      }
      expect(sampleCatalogue(modelOf(possible.toReversed()))).toEqual(catalogue);
    }),
  );
});
