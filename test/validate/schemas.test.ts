import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import type { Manifest } from "../../compiler/release/manifest.ts";

const root = join(import.meta.dirname, "../..");
const names = readdirSync(join(root, "schemas")).toSorted();

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
}

function read(name: string): Schema {
  return JSON.parse(readFileSync(join(root, "schemas", name), "utf8")) as Schema;
}

/** Every schema inside a schema, with its place. */
function* parts(schema: Schema, at: string): Iterable<[string, Schema]> {
  yield [at, schema];
  for (const [key, part] of Object.entries(schema.properties ?? {})) yield* parts(part, `${at}/${key}`);
  for (const [key, part] of Object.entries(schema.definitions ?? {})) yield* parts(part, `${at}/definitions/${key}`);
  if (typeof schema.additionalProperties === "object") yield* parts(schema.additionalProperties, `${at}/*`);
  if (schema.items) yield* parts(schema.items, `${at}/items`);
}

test("there are these schemas", () => {
  expect(names).toEqual([
    "platform.schema.json",
    "release-manifest.schema.json",
    "route-file.schema.json",
    "team.schema.json",
  ]);
});

describe.each(names)("%s", (name) => {
  const schema = read(name);
  const all = [...parts(schema, "")].filter(([, part]) => part.$ref === undefined);

  test("every field has a description and examples", () => {
    const lacking = all.filter(([, part]) => !part.description || !part.examples?.length).map(([at]) => at);
    expect(lacking).toEqual([]);
  });

  test("every object is closed: its keys, or names of the user's own", () => {
    const open = all.filter(([, part]) => part.properties && part.additionalProperties !== false).map(([at]) => at);
    expect(open).toEqual([]);
  });

  test("every example is valid, patterns included", () => {
    const ajv = new Ajv({ allowUnionTypes: true, allErrors: true });
    for (const [at, part] of all) {
      const validate = ajv.compile({ ...part, definitions: schema.definitions });
      for (const example of part.examples ?? [])
        expect([at, example, validate(example) ? [] : validate.errors]).toEqual([at, example, []]);
    }
  });
});

test("the manifest's schema accepts what the compiler's type says, and nothing more", () => {
  const validate = new Ajv().compile(read("release-manifest.schema.json"));
  const manifest: Manifest = {
    format: 1,
    requires: [],
    secrets: ["ops.users", "public.pem"],
    services: ["cart"],
    node: { reloadAtMostEvery: 10_000, keepServersFor: 0 },
    files: [{ path: "haproxy/10-shop.cfg.ctmpl", sha256: "0".repeat(64), size: 1, kind: "template", team: "shop" }],
  };
  expect(validate(manifest)).toBe(true);
  expect(validate({ ...manifest, built: "today" })).toBe(false);
  expect(validate({ ...manifest, secrets: ["../public.pem"] })).toBe(false);
  expect(validate({ ...manifest, node: { reloadAtMostEvery: 10_000 } })).toBe(false);
  expect(validate({ ...manifest, files: [{ ...manifest.files[0], path: "../x" }] })).toBe(false);
});

test("compiler/generated is what `npm run generate` makes of the schemas", () => {
  const out = mkdtempSync(join(tmpdir(), "generated-"));
  try {
    execFileSync(process.execPath, [join(root, "tools/generate.mjs"), out]);
    const committed = join(root, "compiler/generated");
    expect(readdirSync(out).toSorted()).toEqual(readdirSync(committed).toSorted());
    for (const file of readdirSync(out))
      expect(readFileSync(join(committed, file), "utf8"), file).toBe(readFileSync(join(out, file), "utf8"));
  } finally {
    rmSync(out, { recursive: true });
  }
});
