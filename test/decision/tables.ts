import fc from "fast-check";

/** A generated routes repository: small pools of names, so that hosts, segments and conditions meet often. */
export interface GeneratedRoute {
  readonly team: "red" | "blue" | "platform";
  readonly hosts: readonly string[];
  readonly listener: "public" | "internal" | undefined;
  readonly everyHost: boolean;
  readonly path: { readonly kind: "path" | "pathPrefix" | "pathRegex"; readonly value: string };
  readonly methods: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly encodedSlashes: boolean;
  readonly action: Readonly<Record<string, unknown>>;
}

export const hostPool = ["a.test", "b.test", "x.a.test", "*.test", "*.a.test", "*.x.a.test", "*"] as const;
export const segmentPool = ["a", "b", "api", "v1", "A", "é", "a.b", "a;b", "(x)", "7"] as const;
export const headerPool = { "x-a": ["1", "2", "a b", "(.*)"], "x-ab": ["1", "true"] } as const;
export const queryPool = { v: ["1", "2", ""], vv: ["1", "a%20b"] } as const;
/** PATCH has no number of its own in HAProxy, OPTIONS the first one. */
export const methodPool = ["GET", "POST", "DELETE", "OPTIONS", "PATCH"] as const;

const segments = fc.array(fc.constantFrom(...segmentPool), { maxLength: 3 });
const plainPath = segments.map((parts) => `/${parts.join("/")}`);
const exactPath = fc.tuple(plainPath, fc.boolean()).map(([path, slash]) => (slash && path !== "/" ? `${path}/` : path));

const regexPart = fc.constantFrom("a", "[^/]+", "[0-9]+", "(?:a|b)", ".*", "api", "a[.]b", "\\w+");
const regexPath = fc
  .array(regexPart, { minLength: 1, maxLength: 3 })
  .map((parts) => `^/${parts.join("/")}`)
  // Two unbounded wildcards in a row are refused as slow; one is enough to overlap with everything.
  .filter((regex) => regex.split(/\.\*|\[\^\/\]\+|\\w\+|\[0-9\]\+/).length <= 2);

const path = fc.oneof(
  { weight: 3, arbitrary: exactPath.map((value) => ({ kind: "path" as const, value })) },
  { weight: 5, arbitrary: plainPath.map((value) => ({ kind: "pathPrefix" as const, value })) },
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

const conditions = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ methods: [], headers: {}, query: {} }) },
  {
    weight: 2,
    arbitrary: fc.record({
      methods: fc.oneof(
        fc.constant([]),
        fc.uniqueArray(fc.constantFrom(...methodPool), { minLength: 1, maxLength: 2 }),
      ),
      headers: fc.oneof(fc.constant({}), someOf(headerPool)),
      query: fc.oneof(fc.constant({}), someOf(queryPool)),
    }),
  },
);

const action = fc.oneof(
  { weight: 5, arbitrary: fc.constant({ service: "web" }) },
  { weight: 1, arbitrary: fc.constant({ service: "web", rewrite: { replacePath: "/new" } }) },
  {
    weight: 1,
    arbitrary: fc.constant({ service: "web", requestHeaders: { set: { "x-up": "1" } }, timeout: { server: "5s" } }),
  },
  { weight: 1, arbitrary: fc.constant({ redirect: { host: "elsewhere.test", status: 307 } }) },
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
    listener: fc.constantFrom(undefined, undefined, "public" as const, "internal" as const),
    everyHost: fc.integer({ min: 0, max: 19 }).map((n) => n === 0),
    path,
    conditions,
    encodedSlashes: fc.integer({ min: 0, max: 7 }).map((n) => n === 0),
    action,
  })
  .map(({ conditions: when, ...rest }) => {
    const everyHost = rest.everyHost && rest.path.kind !== "pathRegex";
    if (!everyHost) return { ...rest, ...when, everyHost };
    return {
      ...rest,
      team: "platform",
      hosts: [],
      listener: undefined,
      methods: [],
      headers: {},
      query: {},
      everyHost,
    } as const;
  });

/** 1 to 14 routes of three teams on two listeners. */
export const tables: fc.Arbitrary<readonly GeneratedRoute[]> = fc
  .array(route, { minLength: 1, maxLength: 14 })
  .map((routes) => {
    // The validator refuses two everyHost routes of one path by itself; the property is about what compiles.
    const seen = new Set<string>();
    return routes.filter(
      ({ everyHost, path: { kind, value } }) =>
        !everyHost || (!seen.has(`${kind}${value}`) && seen.add(`${kind}${value}`)),
    );
  });

/** The repository's files as text. JSON is YAML, and quotes everything. */
export function filesOf(routes: readonly GeneratedRoute[]): Record<string, string> {
  const everyHost: Record<string, unknown> = {};
  const teams: Record<string, Record<string, unknown>> = { red: {}, blue: {} };
  routes.forEach((generated, i) => {
    const {
      team,
      hosts,
      listener,
      everyHost: every,
      path: match,
      methods,
      headers,
      query,
      encodedSlashes,
      action: act,
    } = generated;
    const entry = {
      ...(hosts.length > 0 && { host: hosts }),
      ...(listener && { listener }),
      [match.kind]: match.value,
      ...(match.kind === "pathRegex" && { priority: 100 - i }),
      ...(methods.length > 0 && { methods }),
      ...(Object.keys(headers).length > 0 && { headers }),
      ...(Object.keys(query).length > 0 && { query }),
      ...(encodedSlashes && { encodedSlashes: "pass" }),
      ...act,
    };
    if (every) everyHost[`r${i}`] = entry;
    else (teams[team] ??= {})[`r${i}`] = entry;
  });
  const platform = {
    listeners: { public: { bind: ":8001" }, internal: { bind: ":8002" } },
    teams: Object.fromEntries(
      ["red", "blue"].map((team) => [
        team,
        { hosts: ["*.test", "a.test", "b.test", "*"], listeners: ["public", "internal"] },
      ]),
    ),
    ...(Object.keys(everyHost).length > 0 && { everyHost }),
    defaults: { listener: "public" },
    limits: { maxconn: 100 },
  };
  const files: Record<string, string> = { "routes/platform/platform.yaml": show(platform) };
  for (const [team, own] of Object.entries(teams)) {
    if (Object.keys(own).length > 0) files[`routes/${team}/${team}.yaml`] = show({ routes: own });
  }
  return files;
}

function show(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
