import fc from "fast-check";
import { expect, test } from "vitest";
import type { Diagnostic } from "../../compiler/diagnostic/diagnostic.ts";
import { compile } from "../../compiler/pipeline.ts";
import { sourcesFromFiles } from "../../compiler/source/from-files.ts";

/** What the files of a team and of the platform say of services. */
interface TeamWords {
  readonly services?: readonly string[];
  readonly private?: readonly string[];
  readonly routes?: readonly string[];
  readonly servers?: readonly string[];
}

type Words = Readonly<Record<string, TeamWords>>;

function compiled(words: Words): ReturnType<typeof compile> {
  const list = (items: readonly string[]): string => JSON.stringify(items);
  const granted = Object.entries(words).filter(([team]) => team !== "platform");
  const grants = granted.map(
    ([team, { services }]) =>
      `  ${team}: { hosts: [${team}.test]${services ? `, services: ${list(services)}` : ""} }\n`,
  );
  const files = Object.entries(words).flatMap(([team, { private: own = [], routes = [], servers = [] }]) => {
    const lines = routes.map((service, i) => `  r${i}: { pathPrefix: /r${i}, service: ${service} }\n`);
    const names = servers.map((_, i) => `  s${i}: { pathPrefix: /s${i}, backend: s${i} }\n`);
    const backends = servers.map((name, i) => `  s${i}: { servers: ["${name}:80"] }\n`);
    const text = `host: ${team}.test\nroutes:\n  none: { path: /none, return: { status: 403 } }\n${lines.join("")}${names.join("")}`;
    return [
      [`routes/${team}/routes.yaml`, text + (servers.length > 0 ? `backends:\n${backends.join("")}` : "")],
      ...(own.length > 0 ? [[`routes/${team}/team.yaml`, `private: ${list(own)}\n`]] : []),
    ];
  });
  const platform = `listeners:\n  public: { bind: ":80" }\nteams:\n${grants.join("")}`;
  return compile(
    sourcesFromFiles({ "routes/platform/platform.yaml": platform, ...(Object.fromEntries(files) as object) }),
  );
}

/** `service/private red ab`: which rule, in whose folder, on which text. */
function said(words: Words): string[] {
  const { diagnostics, sources } = compiled(words);
  const text = ({ span }: Diagnostic): string =>
    sources
      .find(({ path }) => path === span?.file)
      ?.text.slice(span?.start, span?.end)
      .replaceAll('"', "") ?? "";
  return diagnostics
    .filter(({ severity }) => severity === "error")
    .map((one) => `${one.code} ${one.span?.file.split("/")[1]} ${text(one)}`)
    .toSorted();
}

test.each<[string, Words, string[]]>([
  ["a service that nobody speaks of is anybody's", { red: { routes: ["ab"] }, blue: { routes: ["ab"] } }, []],
  ["a private one is its team's", { red: { private: ["ab"], routes: ["ab"] } }, []],
  [
    "and nobody else's, not the platform's either",
    { red: { private: ["ab"] }, blue: { routes: ["ab"] }, platform: { routes: ["ab"] } },
    ["service/private blue ab", "service/private platform ab"],
  ],
  [
    "in any letter case",
    { red: { private: ["aB"] }, blue: { routes: ["Ab", "AB"] } },
    ["service/private blue AB", "service/private blue Ab"],
  ],
  [
    "the most specific grant owns",
    { red: { services: ["a*"], private: ["ab"] }, blue: { services: ["ab"], private: ["ab"], routes: ["ab"] } },
    ["service/not-own red ab"],
  ],
  [
    "and shuts a wider one out",
    { red: { services: ["a*"], routes: ["ab"] }, blue: { services: ["ab*"], private: ["ab"] } },
    ["service/private red ab"],
  ],
  [
    "teams with one grant share",
    { red: { services: ["*", "AB"], routes: ["ab"] }, blue: { services: ["ab"], private: ["ab"], routes: ["ab"] } },
    [],
  ],
  [
    "any service is nobody's own",
    { red: { services: ["*"], private: ["ab"] }, blue: { private: ["ab"] } },
    ["service/claimed-twice red ab"],
  ],
  [
    "a grant decides between two",
    { red: { services: ["a*"], private: ["ab"] }, blue: { private: ["ab"] } },
    ["service/not-own blue ab"],
  ],
  [
    "the platform may claim what no grant gives",
    { platform: { private: ["ab"] }, red: { private: ["ab"] }, blue: { routes: ["ab"] } },
    ["service/not-own red ab", "service/private blue ab"],
  ],
  [
    "and what one gives, which still may use it",
    {
      platform: { private: ["ab"], routes: ["ab"] },
      red: { services: ["a*"], routes: ["ab"] },
      blue: { routes: ["ab"] },
    },
    ["service/private blue ab"],
  ],
  [
    "a list of services is all that a team may use",
    { red: { services: ["ab", "B*"], routes: ["ab", "AB", "b", "ba", "a", "abc"] } },
    ["service/not-granted red a", "service/not-granted red abc"],
  ],
  ["with * it is no list", { red: { services: ["*", "ab"], routes: ["b"] } }, []],
  [
    "names of Consul's DNS are names of services",
    {
      red: { private: ["ab"] },
      blue: {
        servers: ["ab.service.consul", "v2.AB.service.dc1.dc.consul", "_ab._tcp.service.corp.test", "ab", "v.ab"],
      },
    },
    [
      "service/private blue _ab._tcp.service.corp.test:80",
      "service/private blue ab.service.consul:80",
      "service/private blue ab:80",
      "service/private blue v.ab:80",
      "service/private blue v2.AB.service.dc1.dc.consul:80",
    ],
  ],
  [
    "other names are not",
    {
      red: { private: ["ab"] },
      blue: { servers: ["ab.example.com", "service.ab.example.com", "x.ab.consul", "10.0.0.1"] },
    },
    [],
  ],
  [
    "a list holds for names of Consul's DNS, and for no other domain",
    {
      red: {
        services: ["ab"],
        servers: ["ab.service.consul", "b.service.consul", "b.query", "b.service.gov.test", "b"],
      },
    },
    ["service/not-granted red b.query:80", "service/not-granted red b.service.consul:80"],
  ],
])("%s", (_, words, expected) => expect(said(words)).toEqual(expected));

const SERVICES = ["a", "ab", "abc", "b"];
const some = (from: readonly string[]) => fc.subarray([...from], { maxLength: 3 });
const grant = fc.option(some(["*", "a*", "ab*", "abc*", "a", "ab", "b"]), { nil: undefined });
const team: fc.Arbitrary<TeamWords> = fc
  .record({ services: grant, private: some(SERVICES), routes: some(SERVICES) })
  .map(({ services, ...rest }) => (services ? { services, ...rest } : rest));
const words: fc.Arbitrary<Words> = fc.record({
  red: team,
  blue: team,
  green: team,
  platform: fc.record({ private: some(SERVICES), routes: some(SERVICES) }),
});

/** How exactly a team's grant covers a service, 0 where only `*` or nothing does. By the letter of docs/platform.md. */
function exactness({ services = [] }: TeamWords, service: string): number {
  const ranks = services.map((pattern) => {
    if (pattern === service) return 1000;
    const beginning = pattern.slice(0, -1);
    return pattern.endsWith("*") && service.startsWith(beginning) ? beginning.length : 0;
  });
  return Math.max(0, ...ranks);
}

function ownersOf(all: Words, service: string): string[] {
  const most = Math.max(...Object.values(all).map((one) => exactness(one, service)));
  return most === 0 ? [] : Object.keys(all).filter((name) => exactness(all[name] ?? {}, service) === most);
}

test("nobody is led to another's private service", { timeout: 60_000 }, () => {
  let checked = 0;
  fc.assert(
    fc.property(words, (all) => {
      const found = said(all);
      for (const service of SERVICES) {
        // What is said of another service is no reason why this one is refused.
        if (found.some((one) => one.endsWith(` ${service}`))) continue;
        const holders = Object.keys(all).filter((name) => all[name]?.private?.includes(service));
        const users = Object.keys(all).filter((name) => all[name]?.routes?.includes(service));
        if (holders.length === 0) continue;
        checked += users.length;
        expect([...holders, ...ownersOf(all, service)]).toEqual(expect.arrayContaining(users));
      }
    }),
    { numRuns: 100 },
  );
  expect(checked).toBeGreaterThan(0);
});

test("who has a grant on a service is not shut out by who has none, nor by a wider one", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(words, (all) => {
      const found = said(all);
      for (const service of SERVICES) {
        const owners = ownersOf(all, service);
        for (const owner of owners) expect(found).not.toContain(`service/private ${owner} ${service}`);
        for (const [name, one] of Object.entries(all)) {
          const isOwn = owners.length === 0 || owners.includes(name) || name === "platform";
          if (one.private?.includes(service) && !isOwn) expect(found).toContain(`service/not-own ${name} ${service}`);
        }
      }
    }),
    { numRuns: 50 },
  );
});

test(
  "what a team says of services that are granted to others is an error of its own alone",
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(words, some(SERVICES), some(SERVICES), (all, own, routes) => {
        const granted = (service: string): boolean => ownersOf(all, service).length > 0;
        const evil = { private: own.filter(granted), routes: routes.filter(granted) };
        const before = said(all);
        const after = said({ ...all, evil });
        expect(after.filter((one) => !one.includes(" evil "))).toEqual(before);
      }),
      { numRuns: 50 },
    );
  },
);

test("neither the order of teams nor letter case decides", { timeout: 60_000 }, () => {
  const upper = (one: TeamWords): TeamWords => ({
    ...one,
    ...(one.services && { services: one.services.map((text) => text.toUpperCase()) }),
  });
  fc.assert(
    fc.property(words, (all) => {
      const reversed = Object.fromEntries(
        Object.entries(all)
          .toReversed()
          .map(([name, one]) => [name, upper(one)]),
      );
      expect(said(reversed)).toEqual(said(all));
    }),
    { numRuns: 50 },
  );
});
