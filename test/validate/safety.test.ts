import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hostText, type Model } from "../../compiler/model/model.ts";
import { PLATFORM, validated } from "../support/model.ts";

/** Nothing that a YAML string or key holds may become HAProxy, map-file or Go-template syntax: every string field, any text. */
const path = /^\/(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/]|[^\0-\x7f\p{C}\p{Z}])*$/u;
const name = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;
const headerText = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;

interface Field {
  readonly field: string;
  /** The shop's file with the text, already in quotes, at one place. */
  readonly at: (quoted: string) => string;
  /** What the model made of it. */
  readonly from: (model: Model) => readonly (string | undefined)[];
  readonly allowed: RegExp;
}

const route = (keys: string) => `host: example.com\nroutes:\n  r: { ${keys} }\n`;
const backend = (keys: string) => `${route("path: /, backend: b")}backends:\n  b: { ${keys} }\n`;
const first = ({ routes }: Model) => routes[0];
const asked = (model: Model, word: string) => (first(model)?.conditions ?? []).filter(({ of }) => of === word);

const fields: readonly Field[] = [
  {
    field: "host",
    at: (q) => route(`path: /, service: s, host: ${q}`),
    from: (m) => (first(m)?.hosts ?? []).map(({ value }) => hostText(value)),
    allowed: /^(?:\*|(?:\*\.)?[a-z0-9_.-]+)$/,
  },
  { field: "path", at: (q) => route(`path: ${q}, service: s`), from: (m) => [first(m)?.path.value], allowed: path },
  {
    field: "pathPrefix",
    at: (q) => route(`pathPrefix: ${q}, service: s`),
    from: (m) => [first(m)?.path.value],
    allowed: path,
  },
  {
    field: "pathRegex",
    at: (q) => route(`pathRegex: ${q}, service: s`),
    from: (m) => [first(m)?.path.value],
    allowed: /^\/(?!.*\{\{)[\x21-\x7e]*$/,
  },
  {
    field: "methods",
    at: (q) => route(`path: /, service: s, methods: [${q}]`),
    from: (m) => asked(m, "methods").flatMap(({ values }) => values),
    allowed: /^[A-Z][A-Z-]*$/,
  },
  {
    field: "header name",
    at: (q) => route(`path: /, service: s, headers: { ${q}: a }`),
    from: (m) => asked(m, "headers").map((one) => one.name),
    allowed: /^[a-z0-9_-]+$/,
  },
  {
    field: "header value",
    at: (q) => route(`path: /, service: s, headers: { a: ${q} }`),
    from: (m) => asked(m, "headers").flatMap(({ values }) => values),
    allowed: headerText,
  },
  {
    field: "query name",
    at: (q) => route(`path: /, service: s, query: { ${q}: a }`),
    from: (m) => asked(m, "query").map((one) => one.name),
    allowed: /^[A-Za-z0-9\-._~!()*+,;:@/?%]+$/,
  },
  {
    field: "query value",
    at: (q) => route(`path: /, service: s, query: { a: ${q} }`),
    from: (m) => asked(m, "query").flatMap(({ values }) => values),
    allowed: /^[A-Za-z0-9\-._~!()*+,;:@/?=%]*$/,
  },
  {
    field: "cookie condition",
    at: (q) => route(`path: /, service: s, cookies: { ${q}: a }`),
    from: (m) => asked(m, "cookies").map((one) => one.name),
    allowed: /^[A-Za-z0-9._-]+$/,
  },
  {
    field: "cookie value",
    at: (q) => route(`path: /, service: s, cookies: { a: ${q} }`),
    from: (m) => asked(m, "cookies").flatMap(({ values }) => values),
    allowed: /^[^\0- ",;\\\x7f-\u{10ffff}]*$/u,
  },
  {
    field: "set header name",
    at: (q) => route(`path: /, service: s, responseHeaders: { set: { ${q}: a } }`),
    from: (m) => (first(m)?.filters.responseHeaders ?? []).map((one) => one.name),
    allowed: /^[a-z0-9_-]+$/,
  },
  {
    field: "set header value",
    at: (q) => route(`path: /, service: s, requestHeaders: { set: { a: ${q} } }`),
    from: (m) => (first(m)?.filters.requestHeaders ?? []).map((one) => one.value),
    allowed: headerText,
  },
  {
    field: "removed header",
    at: (q) => route(`path: /, service: s, requestHeaders: { remove: [${q}] }`),
    from: (m) => (first(m)?.filters.requestHeaders ?? []).map((one) => one.name),
    allowed: /^[a-z0-9_-]+$/,
  },
  {
    field: "rewrite",
    at: (q) => route(`path: /, service: s, rewrite: { replacePath: ${q} }`),
    from: (m) => [first(m)?.filters.rewrite?.value].map((one) => (one && "path" in one ? one.path : undefined)),
    allowed: path,
  },
  {
    field: "rewrite host",
    at: (q) => route(`path: /, service: s, rewrite: { host: ${q} }`),
    from: (m) => [first(m)?.filters.rewrite?.value.host],
    allowed: /^[a-z0-9_.-]+(?::[0-9]+)?$/,
  },
  {
    field: "client's network",
    at: (q) => route(`path: /, service: s, src: [${q}]`),
    from: (m) => first(m)?.conditions.flatMap(({ values }) => values) ?? [],
    allowed: /^[0-9a-f.:]+(?:\/[0-9]+)?$/,
  },
  {
    field: "allow",
    at: (q) => route(`path: /, service: s, allow: { src: [${q}] }`),
    from: (m) => first(m)?.filters.allow?.networks ?? [],
    allowed: /^[0-9a-f.:]+(?:\/[0-9]+)?$/,
  },
  {
    field: "redirect host",
    at: (q) => route(`path: /, redirect: { host: ${q} }`),
    from: (m) => [redirectOf(m)?.host],
    allowed: /^(?:\*\.)?[a-z0-9_.-]+(?::[0-9]+)?$/,
  },
  {
    field: "redirect query",
    at: (q) => route(`path: /, redirect: { path: /x, query: ${q} }`),
    from: (m) => [redirectOf(m)?.query],
    allowed: /^(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9A-Fa-f]{2})+$/,
  },
  {
    field: "redirect fragment",
    at: (q) => route(`path: /, redirect: { path: /x, fragment: ${q} }`),
    from: (m) => [redirectOf(m)?.fragment],
    allowed: /^(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9A-Fa-f]{2})+$/,
  },
  {
    field: "redirect path",
    at: (q) => route(`path: /, redirect: { path: ${q} }`),
    from: (m) => [redirectOf(m)?.path],
    allowed: path,
  },
  {
    field: "body",
    at: (q) => route(`path: /, return: { status: 200, body: ${q} }`),
    from: (m) => [returnOf(m)?.body],
    allowed: /^[^\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]*$/,
  },
  {
    field: "content type",
    at: (q) => route(`path: /, return: { status: 200, contentType: ${q} }`),
    from: (m) => [returnOf(m)?.contentType],
    allowed: /^[A-Za-z0-9.+-]+\/[A-Za-z0-9.+-]+(?:; ?charset=[A-Za-z0-9-]+)?$/,
  },
  {
    field: "service",
    at: (q) => route(`path: /, service: ${q}`),
    from: (m) => m.backends.map(({ id }) => id.slice(5)),
    allowed: name,
  },
  {
    field: "route name",
    at: (q) => `host: example.com\nroutes:\n  ${q}: { path: /, service: s }\n`,
    from: (m) => m.routes.map((one) => one.name),
    allowed: name,
  },
  {
    field: "backend name",
    at: (q) => `backends:\n  ${q}: { service: s }\n`,
    from: (m) => m.backends.map((one) => one.name),
    allowed: name,
  },
  {
    field: "cookie",
    at: (q) => `${route(`path: /, backend: { b: 100 }, sticky: { cookie: ${q} }`)}backends:\n  b: { service: s }\n`,
    from: (m) => (m.routes.length > 0 ? [stickyOf(m)] : []),
    allowed: /^[A-Za-z0-9_-]+$/,
  },
  {
    field: "tag",
    at: (q) => backend(`service: s, tags: [${q}]`),
    from: (m) => tagsOf(m),
    allowed: /^[A-Za-z0-9._:/=-]+$/,
  },
  { field: "server", at: (q) => backend(`servers: [${q}]`), from: (m) => addressesOf(m), allowed: /^[a-z0-9_.:-]+$/ },
  {
    field: "balance",
    at: (q) => backend(`service: s, balance: ${q}`),
    from: (m) => m.backends.map((one) => one.balance?.value),
    allowed: /^[a-z0-9()_ -]+$/i,
  },
  {
    field: "check",
    at: (q) => backend(`service: s, check: ${q}`),
    from: (m) => m.backends.map(({ check }) => (check.kind === "http" ? check.path : undefined)),
    allowed: /^\/[A-Za-z0-9\-._~!&()*+,;=:@/?%]*$/,
  },
  {
    field: "tcp name",
    at: (q) => `tcp:\n  ${q}: { listener: db, service: s }\n`,
    from: (m) => m.tcpRoutes.map((one) => one.name),
    allowed: name,
  },
];

function redirectOf(model: Model) {
  const action = first(model)?.action;
  return action?.kind === "redirect" ? action : undefined;
}

function returnOf(model: Model) {
  const action = first(model)?.action;
  return action?.kind === "return" ? action : undefined;
}

function stickyOf(model: Model) {
  const action = first(model)?.action;
  return action?.kind === "backend" ? action.sticky?.value : undefined;
}

function tagsOf({ backends }: Model): readonly string[] {
  return backends.flatMap(({ servers }) => (servers.kind === "service" ? servers.tags : []));
}

function addressesOf({ backends }: Model): string[] {
  return backends.flatMap(({ servers }) =>
    servers.kind === "fixed" ? servers.servers.map(({ value }) => value.address) : [],
  );
}

const hostile = [
  "%[env(HOME)]",
  "{{ env }}",
  "a b",
  'a"b',
  "a'b",
  "a#b",
  "a\\nb",
  "a\nb",
  "a\tb",
  "$HOME",
  "a\u0000b",
  "${X}",
  "`id`",
  "a|b",
  "a^b",
  "é",
  "a\u202eb",
  "-a",
  "/../x",
  "/%2e%2e/",
  "\ud800",
  "^/a{{b",
  "x:80 ssl",
];
const good = [
  "/",
  "/a",
  "/café",
  "a",
  "a-b",
  "a.b",
  "GET",
  "^/a+",
  "/a/",
  "a.b:80",
  "[::1]:80",
  "10.0.0.0/8",
  "hdr(X-A)",
  "GET /h?x=%20",
  "text/html; charset=utf-8",
  "*.a.b",
];
const text = fc.oneof(
  fc.constantFrom(...hostile, ...good),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.tuple(fc.constantFrom(...good), fc.constantFrom(...hostile)).map((parts) => parts.join("")),
  fc
    .tuple(fc.constantFrom(...good), fc.string({ unit: "grapheme-ascii", maxLength: 6 }))
    .map((parts) => parts.join("")),
);

/** A text as a double-quoted YAML scalar: all but plain ASCII as escapes, so that the text arrives whatever it holds. */
function quoted(value: string): string {
  const escaped = value.replace(
    /[^\x20\x21\x23-\x5b\x5d-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `"${escaped}"`;
}

describe("any text gives a diagnostic, or a model in which the field holds only what is allowed", () => {
  test.each(fields)("$field", ({ at, from, allowed }) => {
    let accepted = 0;
    fc.assert(
      fc.property(text, (value) => {
        const { model, diagnostics } = validated({ "routes/shop/shop.yaml": at(quoted(value)) });
        const values = model ? from(model).filter((one) => one !== undefined) : [];
        for (const one of values) expect(one).toMatch(allowed);
        expect(diagnostics.length + values.length + (value === "tcp" || value === "none" ? 1 : 0)).toBeGreaterThan(0);
        if (diagnostics.length === 0) accepted++;
        for (const { message, help = "" } of diagnostics)
          expect(message + help).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f]/);
      }),
      { numRuns: 150, examples: [...hostile, ...good].map((value) => [value]) },
    );
    expect(accepted).toBeGreaterThan(0);
  });

  test("platform file: bind, names of listeners and teams, hosts", () => {
    fc.assert(
      fc.property(text, fc.constantFrom("bind", "listener", "team", "host"), (value, field) => {
        const q = quoted(value);
        const file = {
          bind: `listeners:\n  a: { bind: ${q} }\n`,
          listener: `listeners:\n  ${q}: { bind: ":80" }\n`,
          team: PLATFORM.replace("shop:", `${q}:`),
          host: PLATFORM.replace("[example.com,", `[${q},`),
        }[field];
        const { model, diagnostics } = validated({ "routes/platform/platform.yaml": file });
        if (diagnostics.length > 0) return;
        expect(model?.platform.listeners.map(({ name: listener }) => listener).join("")).toMatch(/^[A-Za-z0-9_-]+$/);
        expect(model?.platform.listeners.map(({ bind }) => bind?.value).join("")).toMatch(/^[0-9a-f.:[\]*]+$/);
        expect(model?.teams.map(({ name: team }) => team).join("")).toMatch(/^[a-z0-9-]+$/);
        for (const { grant } of model?.teams ?? [])
          for (const { value: host } of grant?.hosts ?? [])
            expect(hostText(host)).toMatch(/^(?:\*|(?:\*\.)?[a-z0-9_.-]+)$/);
      }),
      { numRuns: 300 },
    );
  });
});

test("any text as a whole file is read without a crash", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc
          .array(
            fc.constantFrom(
              "routes:",
              "\n",
              "  ",
              "a: ",
              "- ",
              "{",
              "}",
              "[",
              "]",
              "&a ",
              "*a",
              "!!x ",
              "|\n",
              "'",
              '"',
              "#",
              "? ",
              "host: ",
              "<<: ",
              "---\n",
              "\t",
            ),
          )
          .map((parts) => parts.join("")),
      ),
      fc.constantFrom("routes/shop/shop.yaml", "routes/shop/team.yaml", "routes/platform/platform.yaml"),
      (value, file) => {
        const { diagnostics } = validated({ [file]: value });
        for (const { span } of diagnostics) if (span) expect(span.end).toBeGreaterThan(span.start);
      },
    ),
    { numRuns: 1000 },
  );
});
