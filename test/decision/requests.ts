import fc from "fast-check";
import type { RoutedRequest } from "../../compiler/table/decide.ts";
import { percentEncode } from "../../compiler/table/path.ts";
import { conditionWord } from "../../compiler/words/list.ts";
import type { Asked } from "../../compiler/words/word.ts";
import { conditionsOf, samplesOf } from "./samples.ts";
import { segmentPool, type GeneratedRoute } from "./tables.ts";

/** A request as choices: it becomes one for a table by `requestFor`, near a route of it. */
export interface RequestSeed {
  /** Which route it is made from. */
  readonly near: number;
  readonly host: string;
  readonly hostChange: number;
  readonly path: readonly string[];
  readonly keepPath: boolean;
  readonly pathChanges: readonly { readonly how: number; readonly at: number }[];
  readonly keepConditions: boolean;
  readonly keepHost: boolean;
  readonly keepListener: boolean;
  readonly method: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly query: readonly string[];
  /** Stands before the query: more than PCRE2's JIT can take notes of. */
  readonly queryBefore: string;
  readonly listener: "public" | "internal";
  readonly scheme: "http" | "https";
  readonly source: string;
}

const nearHosts = [
  "a.test",
  "b.test",
  "c.test",
  "x.a.test",
  "y.a.test",
  "z.x.a.test",
  "q.z.x.a.test",
  "test",
  "other.example",
  "7.test",
  "10.0.0.1",
];

const often = fc.integer({ min: 0, max: 7 }).map((n) => n > 0);

const near = [...samplesOf.values()].map((samples) => samples.near);
const methods = near.flatMap((one) => one.methods ?? []);
const headers = near.flatMap((one) => one.headers ?? []);
const parameters = near.flatMap((one) => one.query ?? []);
const sources = near.flatMap((one) => one.sources ?? []);

export const requestSeeds: fc.Arbitrary<RequestSeed> = fc.record({
  near: fc.nat(100),
  host: fc.constantFrom(...nearHosts),
  hostChange: fc.nat(70),
  path: fc.array(fc.constantFrom(...segmentPool), { maxLength: 3 }),
  keepPath: often,
  pathChanges: fc.array(fc.record({ how: fc.nat(58), at: fc.nat(20) }), { maxLength: 2, size: "-1" }),
  keepConditions: fc.boolean(),
  keepHost: often,
  keepListener: often,
  method: fc.oneof(
    { weight: 30, arbitrary: fc.constantFrom(...methods) },
    { weight: 1, arbitrary: fc.constantFrom("CONNECT", "post", "Get", "PATCh", "M-SEARCH") },
  ),
  headers: fc.array(fc.constantFrom(...headers), { maxLength: 3 }),
  query: fc.array(fc.constantFrom(...parameters), { maxLength: 3 }),
  queryBefore: fc.oneof(
    { weight: 30, arbitrary: fc.constant("") },
    { weight: 1, arbitrary: fc.constantFrom("&".repeat(9_000), "a&".repeat(4_500), `${"a=b".repeat(3_000)}&`) },
  ),
  listener: fc.constantFrom("public" as const, "internal" as const),
  scheme: fc.constantFrom("http" as const, "https" as const),
  source: fc.constantFrom(...sources),
});

/** Of a seed: the request is the one that the route is for. */
export const AS_MEANT = {
  hostChange: 70,
  keepPath: true,
  pathChanges: [],
  keepConditions: true,
  keepHost: true,
  keepListener: true,
} as const;

/** Hosts that name the same, something else, or nothing. */
function changeHost(host: string, how: number): string | undefined {
  const changes: (string | undefined)[] = [
    host.toUpperCase(),
    `${host}:8080`,
    `${host}.`,
    `${host}.:80`,
    `y.${host}`,
    `${host}..`,
    `.${host}`,
    `${host}:`,
    `${host}:x`,
    "[::1]:80",
    "10.0.0.1",
    `a..${host}`,
    `${host}/b`,
    `u@${host}`,
    `${host}, b.test`,
    "*.test",
    `${host}|public`,
    `${host}:80:90`,
    `${host}:80:`,
    `${host}:80?x`,
    `${host}#x`,
    `${host}%2f`,
    `${host}\\x`,
    `-${host}`,
    "[::ffff:7.0.0.1]",
    `[${host}]`,
    "",
    undefined,
  ];
  return how < changes.length ? changes[how] : host;
}

function changePath(path: string, how: number, at: number): string {
  const i = Math.min(at, path.length);
  const slash = path.indexOf("/", i) === -1 ? 0 : path.indexOf("/", i);
  const letter = path.slice(i, i + 1) === "/" ? i + 1 : i;
  const insert = (text: string, where = i) => path.slice(0, where) + text + path.slice(where);
  const escape = (spell: (hex: string) => string) => {
    if (letter >= path.length) return `${path}%61`;
    const code = path.charCodeAt(letter).toString(16).padStart(2, "0");
    return path.slice(0, letter) + `%${spell(code)}` + path.slice(letter + 1);
  };
  const changes = [
    () => `${path}/`,
    () => path.replace(/\/[^/]*$/, "") || "/",
    () => `${path}/a`,
    () => `${path}/7`,
    () => insert("/", slash),
    () => escape((hex) => hex),
    () => escape((hex) => hex.toUpperCase()),
    () => insert("%23"),
    () => `${path}/%23`,
    () => `${path}%23`,
    () => insert("%2F"),
    () => path.replace(/(.)\//, "$1%2f"),
    () => insert("%2e"),
    () => insert("/.", slash),
    () => insert("/..", slash),
    () => insert("%"),
    () => insert("%zz"),
    () => insert("%0a"),
    () => insert("%5c"),
    () => insert("\\"),
    () => insert("%20"),
    () => insert("%25"),
    () => insert("%c3%a9"),
    () => insert("%C3%A9"),
    () => insert("+"),
    () => path.toUpperCase(),
    () => insert("x"),
    () => `${path};x=1`,
    () => insert(";x"),
    () => insert("%3Bx"),
    () => insert("/;", slash),
    () => path.replace(/([^/])(\/|$)/, "$1;$2"),
    () => insert("%3f"),
    () => insert("%ff"),
    () => `${path}/.hidden`,
    () => insert("#"),
    () => `${path}/#/b`,
    () => insert(" "),
    () => insert("\t"),
    () => insert("\0"),
    () => insert("\x7f"),
    () => insert("%7F"),
    () => insert("\xc3\xa9"),
    () => insert("%c3%A9"),
    () => insert("%c3\xa9"),
    () => insert("\xc2\x85"),
    () => insert("%c2%85"),
    () => insert("\xc3"),
    () => insert("\xe2\x98\x83"),
    () => insert("%e2%98%83"),
    () => insert("%ed%a0%80"),
    () => insert("%c0%af"),
    () => insert("\xff"),
    () => path.replaceAll(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase()),
    () => insert("%00"),
    () => "*",
    () => path.slice(1),
    () => "",
    () => insert("/a".repeat(1_000), slash),
  ];
  return (changes[how] ?? changes[0])?.() ?? path;
}

/** Where the route stands; of several the seed's own. */
function listenerOf({ listener = "public" }: GeneratedRoute, seed: RequestSeed): RequestSeed["listener"] | undefined {
  return typeof listener === "string" ? listener : listener.find((one) => one === seed.listener);
}

/** `requestFor`, over one of the addresses of a listener that speaks TLS, too. */
export function schemedRequestFor(routes: readonly GeneratedRoute[], seed: RequestSeed): RoutedRequest {
  const request = requestFor(routes, seed);
  return request.listener === "public" ? { ...request, scheme: seed.scheme } : request;
}

export function requestFor(routes: readonly GeneratedRoute[], seed: RequestSeed): RoutedRequest {
  const route = routes[seed.near % Math.max(1, routes.length)];
  const pattern = route?.hosts[seed.near % Math.max(1, route.hosts.length)] ?? seed.host;
  const named = pattern === "*" ? seed.host : pattern.replace(/^\*/, ["y", "a.b", "x"][seed.near % 3] ?? "y");
  let path = `/${seed.path.join("/")}`;
  const paths = route ? [route.path.value, ...(route.path.more ?? [])] : [];
  if (route && seed.keepPath)
    path =
      route.path.kind === "pathRegex"
        ? (["/a", "/a/b", "/api/7", "/7/a/b"][seed.near % 4] ?? path)
        : (paths[seed.near % paths.length] ?? path);
  path = percentEncode(path);
  for (const { how, at } of seed.pathChanges) path = changePath(path, how, at);
  const bare: Asked = { method: seed.method, query: "", headers: [], src: seed.source };
  const asked = conditionsOf(route && seed.keepConditions ? route.conditions : {}).reduce(
    (request, condition) => conditionWord(condition.of).fulfil(condition, request),
    bare,
  );
  return {
    listener: (route && seed.keepListener ? listenerOf(route, seed) : undefined) ?? seed.listener,
    host: changeHost(seed.keepHost ? named : seed.host, seed.hostChange),
    path,
    query: seed.queryBefore + [...(asked.query === "" ? [] : [asked.query]), ...seed.query].join("&"),
    method: asked.method,
    headers: [...asked.headers, ...seed.headers],
    ...(asked.src !== undefined && { src: asked.src }),
  };
}
