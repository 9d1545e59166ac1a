import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { compile, renderCompiled } from "../../compiler/pipeline.ts";
import type { BuildRecord } from "../../compiler/release/build-record.ts";
import type { Manifest } from "../../compiler/release/manifest.ts";
import { schemaOf, type Json } from "../hostile/every-field.ts";

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
  readonly $id?: string;
  readonly default?: unknown;
  readonly markdownDescription?: string;
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
    "diff.schema.json",
    "platform.schema.json",
    "release-manifest.schema.json",
    "release-record.schema.json",
    "release-routes.schema.json",
    "review.schema.json",
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
    const ajv = ajvOfEditor();
    for (const [at, part] of all) {
      const validate = ajv.compile({ ...part, $id: at, definitions: schema.definitions });
      for (const example of part.examples ?? [])
        expect([at, example, validate(example) ? [] : validate.errors]).toEqual([at, example, []]);
    }
  });
});

/** As an editor reads a schema: what it does not know is for people. */
function ajvOfEditor(): Ajv {
  return new Ajv({ allErrors: true, strict: false });
}

/** Those that a person writes by. */
const ofFiles = ["platform", "route-file", "team"] as const;

test.each(ofFiles)("%s: an editor shows the description, the default and an example", (name) => {
  const schema = read(`${name}.schema.json`);
  expect(schema.$id).toBe(`urn:signalbox:${name}`);
  for (const [at, part] of parts(schema, "")) {
    if (part.$ref !== undefined) continue;
    const { description = "?", markdownDescription = "", default: unlessSaid } = part;
    expect([at, markdownDescription.startsWith(description)]).toEqual([at, true]);
    expect([at, markdownDescription.includes("```yaml\n")]).toEqual([at, true]);
    expect([at, markdownDescription.includes("Unless said: ")]).toEqual([at, unlessSaid !== undefined]);
  }
});

const editors = Object.fromEntries(ofFiles.map((name) => [name, ajvOfEditor().compile(read(`${name}.schema.json`))]));

/** Every file below routes/ in the repository's examples and tests that compile. */
function compiling(): string[] {
  const folders = [
    "routes",
    ...["test/golden", "test/traffic"].flatMap((group) =>
      readdirSync(join(root, group)).map((one) => `${group}/${one}/routes`),
    ),
    ...readdirSync(join(root, "compiler/words")).map((one) => `compiler/words/${one}/traffic/routes`),
  ];
  return folders.flatMap((folder) => {
    const path = join(root, folder);
    if (!existsSync(path)) return [];
    return readdirSync(path, { recursive: true, encoding: "utf8" })
      .filter((file) => /^[^/]+\/[^/]+\.yaml$/.test(file))
      .map((file) => join(path, file));
  });
}

test.each(compiling())("what compiles is right in an editor: %s", (path) => {
  const name = schemaOf(path);
  const validate = editors[name];
  expect([validate?.(parse(readFileSync(path, "utf8"))), validate?.errors]).toEqual([true, null]);
});

describe("an editor flags", () => {
  test.each([
    ["two actions", "path: /, service: a, redirect: { path: /b }", "/routes/r/redirect"],
    ["two actions", "path: /, backend: a, return: { status: 403 }", "/routes/r/return"],
    ["two paths", "path: /, pathRegex: ^/, service: a", "/routes/r/pathRegex"],
    ["no action", "path: /", "/routes/r"],
    ["no path", "service: a", "/routes/r"],
    ["a word that is not in yet", "path: /, service: a, rateLimit: 10", "/routes/r"],
    ["two new paths", "path: /, redirect: { path: /a, replacePrefix: /b }", "/routes/r/redirect/replacePrefix"],
    ["an empty rewrite", "path: /, service: a, rewrite: {}", "/routes/r/rewrite"],
  ])("%s: %s", (_, keys, at) => {
    const validate = editors["route-file"];
    expect(validate?.(parse(`routes: { r: { ${keys} } }`))).toBe(false);
    expect(validate?.errors?.map(({ instancePath }) => instancePath)).toContain(at);
  });

  test("a backend with servers and a service", () => {
    expect(editors["route-file"]?.(parse("backends: { b: { service: a, servers: ['a:1'] } }"))).toBe(false);
    expect(editors["route-file"]?.(parse("backends: { b: { balance: first } }"))).toBe(false);
  });
});

describe("what a schema calls the default changes nothing when it is written", () => {
  const files: Record<string, Json> = {
    "routes/platform/platform.yaml": {
      listeners: { public: { bind: ":80", tls: { bind: ":443", certificates: "public" } } },
      teams: { shop: { hosts: ["shop.example.com"] } },
      logs: { target: "127.0.0.1:514" },
      everyHost: {
        moved: { path: "/.moved", redirect: { path: "/new" } },
        answer: { path: "/.answer", return: { status: 403, body: "no" } },
      },
    },
    "routes/shop/shop.yaml": {
      host: "shop.example.com",
      routes: {
        moved: { path: "/moved", redirect: { path: "/new" } },
        answer: { path: "/answer", return: { status: 403, body: "no" } },
        regex: { pathRegex: "^/regex$", service: "regex" },
        cart: { pathPrefix: "/", backend: "cart" },
      },
      redirects: [{ from: "/old", to: "/newer" }],
      backends: { cart: { service: "cart" } },
    },
  };
  const holders: Readonly<Record<string, string>> = {
    "definitions/everyHostRoute/redirect": "everyHost/moved/redirect",
    "definitions/everyHostRoute/return": "everyHost/answer/return",
    "definitions/route/redirect": "routes/moved/redirect",
    "definitions/route/return": "routes/answer/return",
    "definitions/redirects": "redirects/0",
    "definitions/route": "routes/regex",
    "definitions/backend": "backends/cart",
    "definitions/grant": "teams/shop",
    "definitions/listener": "listeners/public",
  };
  const rendered = (texts: Record<string, Json>): string[] => {
    const { compiled, sources, diagnostics } = compile(
      Object.entries(texts).map(([path, value]) => ({ path, text: JSON.stringify(value) })),
    );
    if (!compiled) throw new Error(JSON.stringify(diagnostics));
    return renderCompiled(compiled, sources, { kind: "template" }).flatMap(({ path, text }) =>
      text.split("\n").map((line) => `${path} ${line.trim()}`),
    );
  };
  const before = rendered(files);

  const defaults = ofFiles.flatMap((name) =>
    [...parts(read(`${name}.schema.json`), "")].flatMap(([at, { default: value }]) =>
      value === undefined ? [] : [[name, at.slice(1), value] as const],
    ),
  );
  test.each(defaults)("%s %s", (name, at, value) => {
    const holder = Object.keys(holders).find((one) => at.startsWith(`${one}/`));
    const path = (holder === undefined ? at : at.replace(holder, holders[holder] ?? "")).split("/");
    const texts = structuredClone(files);
    let place = texts[name === "platform" ? "routes/platform/platform.yaml" : "routes/shop/shop.yaml"] as Record<
      string,
      unknown
    >;
    for (const key of path.slice(0, -1)) place = (place[key] ??= {}) as Record<string, unknown>;
    place[path.at(-1) ?? ""] = value;
    const after = rendered(texts);
    expect(before.filter((line) => !after.includes(line))).toEqual([]);
    // A statement of a backend that says what the defaults say; `balance` is roundrobin in HAProxy itself.
    const said = new Set(
      before.map((line) => line.replace(/^\S+ /, "").replace(/(\d+)s$/, (_, s) => `${Number(s) * 1000}ms`)),
    );
    const added = after.filter((line) => !before.includes(line)).map((line) => line.replace(/^\S+ /, ""));
    expect(added.filter((line) => !said.has(line) && line !== "balance roundrobin" && !line.startsWith("# @"))).toEqual(
      [],
    );
  });
});

test("the lines of docs/editors.md lead from a route file to the schema in the package", () => {
  const page = readFileSync(join(root, "docs/editors.md"), "utf8");
  const { name, files } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    name: string;
    files: string[];
  };
  const lines = [
    ...page.matchAll(/^# yaml-language-server: \$schema=\.\.\/\.\.\/node_modules\/([^/]+)\/(\w+)\/(\S+)$/gm),
  ];
  expect(new Set(lines.map(([, , , file]) => file))).toEqual(new Set(ofFiles.map((one) => `${one}.schema.json`)));
  for (const [, packageName, folder = "", file = ""] of lines) {
    expect([packageName, files.includes(folder)]).toEqual([name, true]);
    expect(existsSync(join(root, folder, file))).toBe(true);
  }
});

test("the manifest's schema accepts what the compiler's type says, and nothing more", () => {
  const validate = new Ajv().compile(read("release-manifest.schema.json"));
  const manifest: Manifest = {
    format: 1,
    requires: [],
    secrets: ["ops.users", "public.pem"],
    services: ["cart"],
    node: { reloadAtMostEvery: 10_000, keepServersFor: 0 },
    addresses: { loopback: "refused" },
    files: [
      { path: "haproxy/10-shop.cfg.ctmpl", sha256: "0".repeat(64), size: 1, kind: "template", team: "shop" },
      { path: "maps/paths.map", sha256: "0".repeat(64), size: 1, kind: "static", map: "paths" },
    ],
  };
  expect(validate(manifest)).toBe(true);
  expect(validate({ ...manifest, built: "today" })).toBe(false);
  expect(validate({ ...manifest, secrets: ["../public.pem"] })).toBe(false);
  expect(validate({ ...manifest, node: { reloadAtMostEvery: 10_000 } })).toBe(false);
  expect(validate({ ...manifest, addresses: { loopback: "allowed" } })).toBe(false);
  expect(validate({ ...manifest, files: [{ ...manifest.files[0], path: "../x" }] })).toBe(false);
});

test("the record's schema accepts what the compiler's type says, and nothing more", () => {
  const validate = new Ajv().compile(read("release-record.schema.json"));
  const bare: BuildRecord = { format: 1, release: "0".repeat(64) };
  const record: BuildRecord = {
    ...bare,
    checked: { by: "haproxy 2.6.12", servers: "sample" },
    commit: "c",
    author: "é",
  };
  expect([validate(bare), validate(record)]).toEqual([true, true]);
  for (const more of [
    { built: "today" },
    { release: "0" },
    { checked: { by: "x" } },
    { checked: { by: "\n", servers: "x" } },
  ])
    expect(validate({ ...record, ...more }), JSON.stringify(more)).toBe(false);
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
