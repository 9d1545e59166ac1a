import fc from "fast-check";
import type { RoutedRequest } from "../../compiler/table/decide.ts";
import { percentEncode } from "../../compiler/table/path.ts";
import { headerPool, methodPool, segmentPool, type GeneratedRoute } from "./tables.ts";

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
  readonly listener: "public" | "internal";
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
];

const often = fc.integer({ min: 0, max: 7 }).map((n) => n > 0);

export const requestSeeds: fc.Arbitrary<RequestSeed> = fc.record({
  near: fc.nat(100),
  host: fc.constantFrom(...nearHosts),
  hostChange: fc.nat(50),
  path: fc.array(fc.constantFrom(...segmentPool), { maxLength: 3 }),
  keepPath: often,
  pathChanges: fc.array(fc.record({ how: fc.nat(30), at: fc.nat(20) }), { maxLength: 2, size: "-1" }),
  keepConditions: fc.boolean(),
  keepHost: often,
  keepListener: often,
  method: fc.constantFrom(...methodPool, "OPTIONS"),
  headers: fc.array(
    fc
      .constantFrom(...Object.keys(headerPool), "X-A", "x-a-b", "x")
      .chain((name) =>
        fc.constantFrom("1", "2", "true", "a b", "a  b", "", "12", "(.*)").map((value) => [name, value] as const),
      ),
    { maxLength: 3 },
  ),
  query: fc.array(
    fc.constantFrom("v=1", "v=2", "v", "v=", "vv=1", "vv=a%20b", "v=12", "xv=1", "v=1=1", "", "V=1", "?v=1"),
    { maxLength: 3 },
  ),
  listener: fc.constantFrom("public" as const, "internal" as const),
});

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
    () => insert("%3f"),
    () => insert("%ff"),
    () => `${path}/.hidden`,
  ];
  return (changes[how] ?? changes[0])?.() ?? path;
}

export function requestFor(routes: readonly GeneratedRoute[], seed: RequestSeed): RoutedRequest {
  const route = routes[seed.near % Math.max(1, routes.length)];
  const pattern = route?.hosts[seed.near % Math.max(1, route.hosts.length)] ?? seed.host;
  const named = pattern === "*" ? seed.host : pattern.replace(/^\*/, ["y", "a.b", "x"][seed.near % 3] ?? "y");
  let path = `/${seed.path.join("/")}`;
  if (route && seed.keepPath)
    path =
      route.path.kind === "pathRegex" ? (["/a", "/a/b", "/api/7", "/7/a/b"][seed.near % 4] ?? path) : route.path.value;
  path = percentEncode(path);
  for (const { how, at } of seed.pathChanges) path = changePath(path, how, at);
  const keep = route && seed.keepConditions;
  return {
    listener: route && seed.keepListener ? (route.listener ?? "public") : seed.listener,
    host: changeHost(seed.keepHost ? named : seed.host, seed.hostChange),
    path,
    query: [
      ...(keep ? Object.entries(route.query).map(([name, value]) => `${name}=${value}`) : []),
      ...seed.query,
    ].join("&"),
    method: keep ? (route.methods[0] ?? seed.method) : seed.method,
    headers: [...(keep ? Object.entries(route.headers) : []), ...seed.headers],
  };
}
