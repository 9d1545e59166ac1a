import fc from "fast-check";
import type { Samples } from "../../compiler/words/samples.ts";
import { samplesOf, type Said } from "./samples.ts";

export type ListenerName = "public" | "internal";

/** A generated routes repository: small pools of names, so that hosts, segments and conditions meet often. */
export interface GeneratedRoute {
  readonly team: "red" | "blue" | "platform";
  readonly hosts: readonly string[];
  /** Names, or one. */
  readonly listener: ListenerName | readonly ListenerName[] | undefined;
  readonly everyHost: boolean;
  readonly path: {
    readonly kind: "path" | "pathPrefix" | "pathRegex";
    readonly value: string;
    /** Of a path or prefix: others beside it. */
    readonly more?: readonly string[];
  };
  /** By the words that say them. */
  readonly conditions: Readonly<Record<string, Said>>;
  readonly encodedSlashes: boolean;
  /** Of a path or prefix. An expression has one by its place, for two of one priority would be an error. */
  readonly priority?: number;
  readonly action: Readonly<Record<string, unknown>>;
}

export const hostPool = [
  "a.test",
  "b.test",
  "7.test",
  "10.0.0.1",
  "x.a.test",
  "*.test",
  "*.a.test",
  "*.x.a.test",
  "*.a.b.10.0.0.1.a.test",
  "y.a.b.10.0.0.1.a.b.a.test",
  "*",
] as const;
export const segmentPool = ["a", "b", "api", "v1", "A", "é", "a.b", "(x)", "7", "あ", "it's☃"] as const;
const segments = fc.array(fc.constantFrom(...segmentPool), { maxLength: 3 });
const plainPath = segments.map((parts) => `/${parts.join("/")}`);
const exactPath = fc.tuple(plainPath, fc.boolean()).map(([path, slash]) => (slash && path !== "/" ? `${path}/` : path));

const regexPart = fc.constantFrom(
  "a",
  "[^/]+",
  "[0-9]+",
  "(?:a|b)",
  "(?:a|b){1,99}",
  ".*",
  "api",
  "a[.]b",
  "\\w+",
  "(a|b)",
);
const regexPath = fc
  .array(regexPart, { minLength: 1, maxLength: 3 })
  .map((parts) => `^/${parts.join("/")}`)
  // Two unbounded wildcards in a row are refused as slow; one is enough to overlap with everything.
  .filter((regex) => regex.split(/\.\*|\[\^\/\]\+|\\w\+|\[0-9\]\+/).length <= 2);

/** Nothing, mostly. */
function more(paths: fc.Arbitrary<string>): fc.Arbitrary<readonly string[]> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(paths, { maxLength: 3 }) },
  );
}

const path = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(exactPath, more(exactPath))
      .map(([value, rest]) => ({ kind: "path" as const, value, more: rest })),
  },
  {
    weight: 5,
    arbitrary: fc
      .tuple(plainPath, more(plainPath))
      .map(([value, rest]) => ({ kind: "pathPrefix" as const, value, more: rest })),
  },
  { weight: 2, arbitrary: regexPath.map((value) => ({ kind: "pathRegex" as const, value })) },
);

function someOf(pool: Readonly<Record<string, readonly string[]>>): fc.Arbitrary<Record<string, string>> {
  const entries = Object.entries(pool).map(([name, values]) =>
    fc.option(
      fc.constantFrom(...values).map((value) => [name, value] as const),
      { freq: 3, nil: undefined },
    ),
  );
  return fc.tuple(...entries).map((found) => Object.fromEntries(found.filter((entry) => entry !== undefined)));
}

function saidOf({ said }: Samples): fc.Arbitrary<Said> {
  if (Array.isArray(said)) return fc.uniqueArray(fc.constantFrom(...said), { minLength: 1, maxLength: 2 });
  return someOf(said as Readonly<Record<string, readonly string[]>>);
}

/** Each word of the list every other time, or none of them. */
const conditions: fc.Arbitrary<Record<string, Said>> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        ...Array.from(samplesOf, ([key, samples]) =>
          fc.option(
            saidOf(samples).map((said) => [key, said] as const),
            { freq: 1, nil: undefined },
          ),
        ),
      )
      .map((all) =>
        Object.fromEntries(all.filter((one) => one !== undefined).filter(([, said]) => Object.keys(said).length > 0)),
      ),
  },
);

const action = fc.oneof(
  { weight: 5, arbitrary: fc.constant({ service: "web" }) },
  { weight: 1, arbitrary: fc.constant({ service: "web", rewrite: { replacePath: "/new" } }) },
  { weight: 1, arbitrary: fc.constant({ service: "web", rewrite: { replacePrefix: "/new" } }) },
  {
    weight: 1,
    arbitrary: fc.constant({ service: "web", requestHeaders: { set: { "x-up": "1" } }, timeout: { server: "5s" } }),
  },
  { weight: 1, arbitrary: fc.constant({ redirect: { host: "elsewhere.test", status: 307 } }) },
  { weight: 1, arbitrary: fc.constant({ redirect: { host: "elsewhere.test", path: "/new", query: "q=1" } }) },
  { weight: 1, arbitrary: fc.constant({ return: { status: 410, body: "gone" } }) },
  {
    weight: 1,
    arbitrary: fc.constant({
      return: { status: 200, body: "two\nlines" },
      responseHeaders: { set: { "x-down": "1" } },
    }),
  },
);

const route: fc.Arbitrary<GeneratedRoute> = fc
  .record({
    team: fc.constantFrom("red" as const, "blue" as const),
    hosts: fc.uniqueArray(fc.constantFrom(...hostPool), { minLength: 1, maxLength: 2 }),
    listener: fc.constantFrom<GeneratedRoute["listener"]>(undefined, undefined, "public", "internal", [
      "internal",
      "public",
    ]),
    everyHost: fc.integer({ min: 0, max: 19 }).map((n) => n === 0),
    path,
    conditions,
    encodedSlashes: fc.integer({ min: 0, max: 7 }).map((n) => n === 0),
    priority: fc.constantFrom(0, 0, 0, -1, 1, 2),
    action,
  })
  .map((made) => {
    const everyHost = made.everyHost && made.path.kind !== "pathRegex";
    if (!everyHost) return { ...made, everyHost };
    return {
      ...made,
      team: "platform",
      hosts: [],
      conditions: {},
      priority: 0,
      path: { ...made.path, more: [] },
      everyHost,
    } as const;
  });

/**
 * So many routes with a condition on one prefix that the keys below it do not copy them (render/groups.ts), and routes on such
 * keys, one below the other.
 */
const crowd: fc.Arbitrary<readonly GeneratedRoute[]> = fc
  .record({
    host: fc.constantFrom(...hostPool),
    prefix: fc.constantFrom("/", "/", "/a"),
    count: fc.integer({ min: 14, max: 19 }),
    below: fc.array(
      fc.record({
        kind: fc.constantFrom("path" as const, "pathPrefix" as const),
        value: fc.constantFrom("/a", "/a/b", "/a/b/api", "/a/b/api/7"),
        conditions: fc.constantFrom<Record<string, Said>>({ methods: ["GET"] }, { methods: ["POST"] }, {}),
      }),
      { minLength: 2, maxLength: 6, size: "max" },
    ),
  })
  .map(({ host, prefix, count, below }) => {
    const common = {
      team: "red",
      hosts: [host],
      listener: undefined,
      everyHost: false,
      encodedSlashes: false,
      action: { service: "web" },
    } as const;
    return [
      ...below.map(({ kind, value, conditions: when }) => ({ ...common, path: { kind, value }, conditions: when })),
      ...Array.from({ length: count }, (_, i) => ({
        ...common,
        path: { kind: "pathPrefix" as const, value: prefix },
        conditions: { headers: { "x-a": ["1", "2", "a b"][i] ?? `crowd ${i}` } },
      })),
    ];
  });

/** `7.test` has the routes of `a.test` and no others: one site, whose name the one host is and the other is not. */
function withAlias(route: GeneratedRoute): GeneratedRoute {
  if (route.everyHost) return route;
  const hosts = route.hosts.map((host) => (host === "7.test" ? "a.test" : host));
  return { ...route, hosts: [...new Set(hosts.flatMap((host) => (host === "a.test" ? [host, "7.test"] : [host])))] };
}

/** 1 to 14 routes of three teams on two listeners, every third time with a crowd before them, every third with an alias. */
export const tables: fc.Arbitrary<readonly GeneratedRoute[]> = fc
  .tuple(
    fc.array(route, { minLength: 1, maxLength: 14 }),
    fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: crowd }),
    fc.nat(2).map((n) => n === 0),
  )
  .map(([single, many, isAliased]) => {
    const all = [...many, ...single];
    const routes = isAliased ? all.map(withAlias) : all;
    // Two everyHost routes of one path on one listener are an error; the property is about what compiles.
    const seen = new Set<string>();
    return routes.filter(({ everyHost, listener, path: { kind, value } }) => {
      const places = [listener ?? ["public", "internal"]].flat().map((on) => `${kind}${value} ${on}`);
      if (!everyHost || places.some((place) => seen.has(place))) return !everyHost;
      for (const place of places) seen.add(place);
      return true;
    });
  });

/** What the listener `public` sends to https, every third time something. */
export const redirectsToHttps: fc.Arbitrary<object | undefined> = fc.option(
  fc.record(
    {
      except: fc.subarray(["/a", "/api/v1", "/a.b", "/b/7"], { minLength: 1 }),
      status: fc.constantFrom(301, 302, 307, 308),
      port: fc.constantFrom(443, 8443),
    },
    { requiredKeys: [] },
  ),
  { freq: 2, nil: undefined },
);

/** The repository's files as text. JSON is YAML, and quotes everything. `redirectToHttps`: of the listener `public`, which then speaks TLS. */
export function filesOf(routes: readonly GeneratedRoute[], redirectToHttps?: object): Record<string, string> {
  const everyHost: Record<string, unknown> = {};
  const teams: Record<string, Record<string, unknown>> = { red: {}, blue: {} };
  routes.forEach((generated, i) => {
    const {
      team,
      hosts,
      listener,
      everyHost: every,
      path: match,
      conditions: when,
      encodedSlashes,
      priority = 0,
      action: act,
    } = generated;
    const entry = {
      ...(hosts.length > 0 && { host: hosts }),
      ...(listener && { listener }),
      [match.kind]: match.more && match.more.length > 0 ? [match.value, ...match.more] : match.value,
      ...(match.kind === "pathRegex" ? { priority: 100 - i } : priority !== 0 && { priority }),
      ...Object.fromEntries(Object.entries(when).map(([word, said]) => [word, written(said)])),
      ...(encodedSlashes && { encodedSlashes: "refuse" }),
      ...act,
      // Only an expression with a group captures.
      ...(isRedirectWithQuery(act) &&
        match.value.includes("(a|b)") && {
          redirect: { host: "elsewhere.test", path: "/new/$1", query: "q=$1" },
        }),
      // Only a prefix can be replaced.
      ...(act["rewrite"] !== undefined &&
        match.kind !== "pathPrefix" && {
          rewrite: { replacePath: match.value.includes("(a|b)") ? "/new/$1" : "/new" },
        }),
    };
    if (every) everyHost[`r${i}`] = entry;
    else (teams[team] ??= {})[`r${i}`] = entry;
  });
  const platform = {
    listeners: {
      public: {
        bind: ":8001",
        ...(redirectToHttps && { tls: { bind: ":8444", certificates: "public" }, redirectToHttps }),
      },
      internal: { bind: ":8002" },
    },
    teams: Object.fromEntries(
      ["red", "blue"].map((team) => [
        team,
        { hosts: ["*.test", "a.test", "b.test", "7.test", "10.0.0.1", "*"], listeners: ["public", "internal"] },
      ]),
    ),
    ...(Object.keys(everyHost).length > 0 && { everyHost }),
    defaults: { listener: "public" },
    limits: { maxconn: 100 },
    requests: { upgrades: ["websocket", "SPDY/3.1"] },
  };
  const files: Record<string, string> = { "routes/platform/platform.yaml": show(platform) };
  for (const [team, own] of Object.entries(teams)) {
    if (Object.keys(own).length > 0) files[`routes/${team}/${team}.yaml`] = show({ routes: own });
  }
  return files;
}

function isRedirectWithQuery({ redirect }: GeneratedRoute["action"]): boolean {
  return typeof redirect === "object" && redirect !== null && "query" in redirect;
}

/** As it stands in a route file. */
function written(said: Said): unknown {
  if (Array.isArray(said)) return said;
  const test = (value: string) => {
    if (value === "∅") return { absent: true };
    return value.endsWith("…") ? { startsWith: value.slice(0, -1) } : value;
  };
  return Object.fromEntries(Object.entries(said).map(([name, value]: [string, string]) => [name, test(value)]));
}

function show(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
