import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import type { Model } from "../../compiler/model/model.ts";
import { readRoutesFile, routesFile, type ReadLists } from "../../compiler/model/routes-file.ts";
import { compile, compileDirectory, type Compilation, type Compiled } from "../../compiler/pipeline.ts";
import { originsOf } from "../../compiler/render/origins.ts";
import { buildTable } from "../../compiler/table/build.ts";

const golden = join(import.meta.dirname, "../golden");
const folders = readdirSync(golden, { withFileTypes: true }).filter((entry) => entry.isDirectory());

type WithLines = Compiled & { lineOf: Parameters<typeof routesFile>[1] };

async function compiledIn(folder: string): Promise<WithLines> {
  return withLines(await compileDirectory(folder === "example" ? join(golden, "../..") : join(golden, folder)));
}

/** A team's file beside the smallest platform file for it. */
function compiledTexts(shop: string): WithLines {
  const platform =
    "listeners:\n  public: { bind: ':80', tls: { bind: ':8443', certificates: public }, redirectToHttps: { except: [/kept] }, hsts: { maxAge: 365d }, clientCertificates: { ca: partners, optional: true }, misdirected: refuse, errorPages: { 404: 404.html }, limits: { maxconn: 9 }, timeout: { client: 1m, httpRequest: 5s, httpKeepAlive: 9s } }\nteams:\n  shop:\n    hosts: ['*.shop.test']\n    services: ['*', none]\n    limits: { routes: 9999, backends: 9999, statements: 9, statementBytes: 999, fetches: 99, regularExpressions: 9, texts: 9, fileLines: 9, stickTableBytes: 9999 }\n  pay: { paths: [www.shop.test/pay] }\npolicy: { loopback: refused }\nmetrics: { bind: ':9101' }\nservers: { ca: [internal], certificates: { client: [shop] } }\nsecrets: { gate: [shop] }\n";
  return withLines(
    compile([
      { path: "routes/platform/platform.yaml", text: platform },
      { path: "routes/platform/404.html", text: "<h1>404</h1>\n" },
      { path: "routes/shop/team.yaml", text: "private: [none]\n" },
      { path: "routes/shop/shop.yaml", text: shop },
    ]),
  );
}

function withLines({ compiled, sources }: Compilation): WithLines {
  if (!compiled) throw new Error("does not compile");
  const origins = originsOf(sources);
  return { ...compiled, lineOf: (span) => origins.lineOf(span) };
}

describe.each(folders)("routes.json of $name", ({ name }) => {
  test("is the model but for columns, and gives the same table", async () => {
    const { model, table, lineOf } = await compiledIn(name);
    const read = readRoutesFile(Buffer.from(routesFile(model, lineOf)));
    const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
    const lines = JSON.parse(JSON.stringify(model), (key, value: unknown) => {
      if (key !== "span") return value;
      const span = value as { file: string; start: number; end: number };
      return { file: span.file, start: lineOf(span), end: lineOf(span) };
    }) as typeof model;
    expect(read).toEqual({
      ...lines,
      routes: lines.routes.toSorted(byId),
      backends: lines.backends.toSorted(byId),
      tcpRoutes: lines.tcpRoutes.toSorted(byId),
      // A release is the same with tests and without.
      tests: [],
      testsRequired: {},
      haproxyVersions: [],
      policy: undefined,
    });
    expect(read && buildTable(read)).toEqual(table);
  });

  test("is the same in any order", async () => {
    const { model, lineOf } = await compiledIn(name);
    const { routes, backends, tcpRoutes } = model;
    const reversed = {
      ...{ ...model, routes: routes.toReversed(), backends: backends.toReversed() },
      tcpRoutes: tcpRoutes.toReversed(),
    };
    expect(routesFile(reversed, lineOf)).toBe(routesFile(model, lineOf));
  });
});

test("the schema takes every file, and has nothing that none has", async () => {
  const schema = JSON.parse(
    readFileSync(join(import.meta.dirname, "../../schemas/release-routes.schema.json"), "utf8"),
  ) as object;
  const validate = new Ajv({ strict: false }).compile(schema);
  const inSchema = new Set<string>();
  const inFiles = new Set<string>();
  keysOf(schema, (key, value) => {
    if (key === "properties") for (const name of Object.keys(value as object)) inSchema.add(name);
  });
  const all = [...(await Promise.all(folders.map(({ name }) => compiledIn(name)))), compiledTexts(MORE)];
  for (const { model, lineOf } of all) {
    const file = JSON.parse(routesFile(model, lineOf)) as object;
    expect(validate(file) ? [] : validate.errors).toEqual([]);
    keysOf(file, (key) => inFiles.add(key));
  }
  expect([...inSchema].filter((name) => !inFiles.has(name))).toEqual([]);
  expect(validate({ ...JSON.parse(routesFile(all[0]?.model as Model, () => 1)), built: "today" })).toBe(false);
});

/** What no golden release has. */
const MORE = `routes:
  a: { host: "*.shop.test", path: /a, backend: one }
  b: { host: "*.shop.test", path: /b, backend: two }
backends:
  one: { servers: ["10.0.0.1:80"], check: GET /healthz, balance: leastconn, retries: 2, tls: { verify: none, sni: one.test }, timeout: { connect: 1s, queue: 1s, tunnel: 1s, check: 1s } }
  two:
    service: two
    check: { get: /healthz, host: two.test, headers: { X-Probe: "1" }, expect: [200, 300-399], expectBody: ok, every: 5s, rise: 1, fall: 5, port: 9000 }
    retryOn: [conn-failure, 503]
    maxconn: 10
    slowStart: 1m
    proxyProtocol: v2
    fallback: one
    tls: { ca: internal, name: two.test, certificate: client }
    http2: true
`;

function keysOf(value: unknown, found: (key: string, value: unknown) => void): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    found(key, inner);
    keysOf(inner, found);
  }
}

test("of two versions, what is the same line is the same object, and nothing else is", () => {
  const routes = (path: string, more: string) =>
    `host: www.shop.test\nroutes:\n${more}  cart: { pathPrefix: ${path}, backend: cart }\n  home: { pathPrefix: /, backend: cart }\nbackends:\n  cart: { servers: ["192.0.2.1:80"] }\n`;
  const bytesOf = (text: string): Buffer => {
    const { model } = compiledTexts(text);
    return Buffer.from(routesFile(model, () => 1));
  };
  const read: ReadLists = new Map();
  const [one, two] = [routes("/cart", ""), routes("/basket", "  new: { path: /new, return: { status: 204 } }\n")].map(
    (text) => readRoutesFile(bytesOf(text), read),
  );
  const shared = [...(two?.routes ?? []), ...(two?.backends ?? [])].map((piece) => [
    piece.id,
    [...(one?.routes ?? []), ...(one?.backends ?? [])].includes(piece),
  ]);
  expect(shared).toEqual([
    ["shop.cart", false],
    ["shop.home", true],
    ["shop.new", false],
    ["shop.cart", true],
  ]);
  expect(two).toEqual(readRoutesFile(bytesOf(routes("/basket", "  new: { path: /new, return: { status: 204 } }\n"))));
});

test("grows with the routes and their hosts, not with their products", () => {
  const size = (routes: number): number => {
    const lines = Array.from(
      { length: routes },
      (_, n) =>
        `  c${n}: { pathPrefix: /, headers: { X-N: "${n}" }, service: a }\n  p${n}: { path: /p${n}, service: a }\n`,
    );
    const hosts = Array.from({ length: routes }, (_, n) => `h${n}.shop.test`).join(", ");
    const { model, table, lineOf } = compiledTexts(`host: [${hosts}]\nroutes:\n${lines.join("")}`);
    const text = routesFile(model, lineOf);
    const read = readRoutesFile(Buffer.from(text));
    expect(read && buildTable(read)).toEqual(table);
    return text.length;
  };
  const [small, large] = [size(10), size(100)];
  expect(small).toBeGreaterThan(1_000);
  expect(large).toBeLessThan(small * 11);
});

test.each([
  ["condition", "matching", '"of":"headers"', '"of":"moods"'],
  ["filter", "filters", '"rewrite":', '"reform":'],
  ["action", "filters", '"kind":"redirect"', '"kind":"reroute"'],
])("a route with a %s of a later Signalbox is not read as one without it", async (_, folder, known, unknown) => {
  const { model, lineOf } = await compiledIn(folder);
  const text = routesFile(model, lineOf);
  expect(text).toContain(known);
  expect(readRoutesFile(Buffer.from(text.replaceAll(known, unknown)))).toBeUndefined();
});

test("another format is none that is known", () => {
  for (const text of ["", "null", "7", "{"]) expect(readRoutesFile(Buffer.from(text))).toBeUndefined();
  expect(readRoutesFile(Buffer.from('{"sites":[],"everyHost":[],"listeners":[]}'))).toBeUndefined();
  expect(readRoutesFile(Buffer.from('{"format":1,"routes":[]}'))).toBeUndefined();
});

test.each(["{", "null", "2", '{"format":3}', '{"format":3,"platform":{},"routes":[]}', '{"format":3,"routes":[null]}'])(
  "%s is no routes.json",
  (text) => expect(readRoutesFile(Buffer.from(text))).toBeUndefined(),
);
