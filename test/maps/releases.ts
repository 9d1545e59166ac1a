import { kindsOf, type MapKinds } from "../../compiler/haproxy/maps/kinds.ts";
import { compile, renderCompiled, type Compiled } from "../../compiler/pipeline.ts";
import { sourcesFromFiles } from "../../compiler/source/from-files.ts";
import type { Backend, ServerAddress } from "../../compiler/model/model.ts";

/**
 * Releases whose every parameter of every route carries the release's number, so that an answer says of each of its parts from
 * which release it is. Their configuration is the same; from one to the next change, all at once: pools, rewrites, header
 * values, redirects, weights, bodies, conditions, expressions, a host of its own, two hosts that share their routes or not.
 */
export function releaseFiles(n: number): Record<string, string> {
  const odd = n % 2 === 1;
  const stamp = (route: string) =>
    `requestHeaders: { set: { x-env: "${n}", x-route: shop.${route} } }, responseHeaders: { set: { x-rel: "${n}" } }`;
  const pool = `backend: ${poolOf(n)}`;
  const marked = (route: string) => `rewrite: { replacePath: /v${n} }, ${stamp(route)}, ${pool}`;
  const routes = [
    `  whole: { pathPrefix: /whole, rewrite: { replacePrefix: /v${n} }, ${stamp("whole")}, ${pool}, timeout: { server: ${5000 + n}ms } }`,
    `  split: { pathPrefix: /split, rewrite: { replacePath: /v${n} }, ${stamp("split")}, backend: { one: ${10 + (n % 80)}, two: ${90 - (n % 80)} } }`,
    `  go: { pathPrefix: /go, redirect: { scheme: https, host: "r${n}.test", path: "/v${n}", status: ${odd ? 301 : 302} }, responseHeaders: { set: { x-rel: "${n}" } } }`,
    `  caught: { pathRegex: "^/caught/(v?)([0-9]+)/(.*)$", redirect: { path: "/v${n}/$3", query: "${odd ? "a" : "b"}=$2&n=${n}" }, responseHeaders: { set: { x-rel: "${n}" } } }`,
    `  fixed: { path: /fixed, return: { status: 200, body: "v${n}" }, responseHeaders: { set: { x-rel: "${n}" } } }`,
    `  under: { pathPrefix: /cond, ${marked("under")} }`,
    `  special: { ${odd ? "path: /cond/x" : "pathPrefix: /cond"}, headers: { x-c: "${odd ? "yes" : "no"}" }, ${marked("special")} }`,
    `  third: { pathPrefix: /cond, methods: [POST], ${marked("third")} }`,
    `  users: { host: rx.test, pathRegex: "^/u${odd ? "" : "s?"}/[0-9]+", ${marked("users")} }`,
    `  posts: { host: rx.test, path: /exact, methods: [${odd ? "GET" : "POST"}], ${marked("posts")} }`,
    `  rest: { host: rx.test, pathPrefix: /, ${marked("rest")} }`,
    `  any: { host: "*", pathPrefix: /, ${marked("any")} }`,
    `  twins: { host: [c.test, d.test], pathPrefix: /, ${marked("twins")} }`,
    ...(odd ? [`  own: { host: new.test, pathPrefix: /p, ${marked("own")} }`] : []),
    ...(n % 4 === 3 ? [`  apart: { host: d.test, pathPrefix: /p, ${marked("apart")} }`] : []),
  ];
  const every = `{ return: { status: 200, body: "v${n}" }, responseHeaders: { set: { x-rel: "${n}" } }`;
  return {
    "routes/platform/platform.yaml": `listeners:
  public: { bind: ":80" }
teams:
  shop: { hosts: ["*.test", a.test, b.test, c.test, d.test, rx.test, new.test, "*"] }
everyHost:
  ping: ${every}, path: /ping }
  other: ${every}, pathPrefix: ${odd ? "/p/odd" : "/p/even"} }
`,
    "routes/shop/shop.yaml": `host: [a.test, b.test]
routes:
${routes.join("\n")}
backends:
  one: { service: one }
  two: { service: two }
`,
  };
}

/** Where a release sends all of its routes but the split one. */
export function poolOf(n: number): string {
  return n % 2 === 1 ? "one" : "two";
}

export interface LiveRelease {
  readonly maps: ReadonlyMap<string, string>;
  readonly kinds: MapKinds;
  /** All that HAProxy reads, by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly compiled: Compiled;
  /** What is not maps; a change of it needs a reload. */
  readonly configuration: string;
}

export function release(files: Record<string, string>, addressOf: (backend: Backend) => ServerAddress): LiveRelease {
  const { compiled, sources, diagnostics } = compile(sourcesFromFiles(files));
  if (!compiled) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  const rendered = renderCompiled(compiled, sources, {
    kind: "given",
    instancesOf: (backend) => [addressOf(backend)],
  });
  const all = new Map(rendered.map(({ path, text }) => [path, text]));
  const [maps, rest] = [true, false].map((isMap) => [...all].filter(([path]) => path.startsWith("maps/") === isMap));
  // Markers name lines of the source.
  const configuration = (rest ?? []).map(([, text]) => text.replace(/^ *# @.*\n/gm, "")).join("\n");
  return { maps: new Map(maps), kinds: kindsOf(rendered), files: all, compiled, configuration };
}
