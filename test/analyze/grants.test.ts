import fc from "fast-check";
import { expect, test } from "vitest";
import { analyze } from "../../compiler/analyze/analyze.ts";
import { hostCutOff } from "../../compiler/analyze/host/cut-off.ts";
import { hostNotGranted } from "../../compiler/analyze/host/not-granted.ts";
import { pathNotGranted } from "../../compiler/analyze/path/not-granted.ts";
import { pathTaken } from "../../compiler/analyze/path/taken.ts";
import { conflict } from "../../compiler/analyze/route/conflict.ts";
import { regexOverlap } from "../../compiler/analyze/route/regex-overlap.ts";
import { regexTooComplex } from "../../compiler/analyze/route/regex-too-complex.ts";
import type { Model, Route } from "../../compiler/model/model.ts";
import { buildTable } from "../../compiler/table/build.ts";
import { decide, type RoutedRequest } from "../../compiler/table/decide.ts";
import { modelFrom, type ModelWords, type RouteWords } from "./models.ts";

const TEAMS = ["red", "blue", "green"] as const;
const HOSTS = ["a.x.test", "b.x.test", "*.x.test", "c.b.x.test", "*.b.x.test", "*"];
const PREFIXES = ["/", "/p", "/p/q", "/r"];
const ASKED_HOSTS = ["a.x.test", "b.x.test", "c.b.x.test", "d.b.x.test", "z.x.test", "other.test"];
const ASKED_PATHS = [
  "/",
  "/p",
  "/p/",
  "/p/q",
  "/p/q/s",
  "/p/qq",
  "/p/z",
  "/r",
  "/r/q",
  "/pp",
  "/zz",
  "/zz/q",
  "/p/z/q",
  "/p/q/q",
  "/p/q/s/t",
];

const path = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom("/", "/p", "/p/q", "/p/q/s", "/p/z", "/r", "/zz").map((prefix) => ({ prefix })),
  },
  fc.constantFrom("/", "/p", "/p/q", "/r/q", "/zz").map((exact) => ({ path: exact })),
  fc
    .constantFrom("/.*", "/p/.*", "/[pr]", "/.*/q", "/p(?:/.*)?", "/zz/[a-z]+", "/p/q/s", "/(?:p|zz)/q")
    .map((regex) => ({ regex, priority: regex.length })),
);
const conditions = fc.constantFrom<Partial<RouteWords>>(
  {},
  {},
  { methods: ["GET"] },
  { methods: ["POST"] },
  { headers: { x: "1" } },
  { headers: { x: "1" }, priority: 1 },
  { methods: ["GET"], priority: -1 },
);
const route = fc.record({
  team: fc.constantFrom(...TEAMS, ...TEAMS, "platform"),
  hosts: fc.uniqueArray(fc.constantFrom(...HOSTS), { minLength: 1, maxLength: 2 }),
  path,
  conditions,
});
const grant = fc.record({
  hosts: fc.uniqueArray(fc.constantFrom(...HOSTS), { maxLength: 3 }),
  paths: fc.uniqueArray(
    fc.tuple(fc.constantFrom(...HOSTS), fc.constantFrom(...PREFIXES)).map(([host, prefix]) => host + prefix),
    { maxLength: 3 },
  ),
});
type Grants = Readonly<
  Record<(typeof TEAMS)[number], { readonly hosts: readonly string[]; readonly paths: readonly string[] }>
>;
const grants: fc.Arbitrary<Grants> = fc.record({ red: grant, blue: grant, green: grant });

function wordsOf(routes: readonly (typeof route extends fc.Arbitrary<infer R> ? R : never)[]): RouteWords[] {
  return routes.map(({ team, hosts, path: where, conditions: when }, i) => ({
    id: `${team}.r${i}`,
    host: hosts,
    ...when,
    ...where,
  }));
}

const requests: readonly RoutedRequest[] = ASKED_HOSTS.flatMap((host) =>
  ASKED_PATHS.flatMap((at) =>
    ["GET", "POST"].flatMap((method) =>
      [[], [["x", "1"]] as [string, string][]].map((headers) => ({
        ...{ listener: "public", host, path: at, query: "", method, headers },
      })),
    ),
  ),
);

/** Who answers a request, and the host of the site, as it is written. */
interface Answer {
  readonly route: Route | undefined;
  readonly host: string;
}

function answers(model: Model): (request: RoutedRequest) => Answer {
  const table = buildTable(model);
  const routes = new Map(model.routes.map((one) => [one.id, one]));
  return (request) => {
    const { outcome, site } = decide(table, request);
    const host = patterns(request.host ?? "").find((pattern) => site?.hosts.includes(pattern)) ?? "*";
    return { route: outcome.kind === "route" ? routes.get(outcome.route) : undefined, host };
  };
}

/** A host and the wildcards above it. */
function patterns(host: string): readonly string[] {
  const labels = host.replace(/^\*\./, "").split(".");
  return [host, ...labels.map((_, i) => `*.${labels.slice(i + 1).join(".")}`)];
}

/** Who holds a path of a host, and whether by `paths`. What the platform file's page says, asked anew. */
function holders(words: Grants, host: string, at: string): ReadonlyMap<string, "hosts" | "paths"> {
  for (const pattern of host === "*" ? ["*"] : patterns(host)) {
    for (const prefix of ["/p/q", "/r", "/p", "/"]) {
      if (prefix !== "/" && at !== prefix && !at.startsWith(`${prefix}/`)) continue;
      const found = new Map<string, "hosts" | "paths">();
      for (const [team, { hosts, paths }] of Object.entries(words)) {
        if (paths.includes(pattern + prefix)) found.set(team, "paths");
        else if (prefix === "/" && hosts.includes(pattern)) found.set(team, "hosts");
      }
      if (found.size > 0) return found;
    }
  }
  return new Map();
}

/** What is left over of a shared host: of `/` a team may take paths below it. */
function isLeftOver(loser: Route, taker: Route): boolean {
  if (loser.path.kind !== "prefix" || loser.path.value !== "/") return false;
  return taker.path.kind === "regex" ? /^\/\w+(?:\/|$)/.test(taker.path.value) : taker.path.value !== "/";
}

/**
 * Requests that a team would answer if there were no other team, where it holds them, and that it does not get. Where the site is the
 * same one, it decides which grant counts: what a team holds below a wildcard without a route there is the wildcard's.
 */
function* lost(words: Grants, model: Model): Iterable<{ request: RoutedRequest; by?: Route; from: Route }> {
  const all = answers(model);
  const alone = TEAMS.filter((team) => model.routes.some((one) => one.team === team)).map(
    (team) =>
      [
        team,
        answers({ ...model, routes: model.routes.filter((one) => [team, "platform"].includes(one.team)) }),
      ] as const,
  );
  for (const request of requests) {
    const answered = alone.flatMap(([team, answer]) => {
      const { route: from, host: before } = answer(request);
      return from && from.team !== "platform" ? [{ team, from, before }] : [];
    });
    if (answered.length === 0) continue;
    const { route: by, host } = all(request);
    const held = holders(words, host, request.path);
    for (const { team, from, before } of answered) {
      if (by?.team === team || by?.team === "platform") continue;
      const own = before === host ? held : holders(words, request.host ?? "", request.path);
      if (!own.has(team)) continue;
      if (before === host && by && held.get(by.team) === "paths") continue;
      if (before === host && by && isLeftOver(from, by) && holders(words, host, "/").has(by.team)) continue;
      yield { request, ...(by && { by }), from };
    }
  }
}

const rules = [hostNotGranted, hostCutOff, pathNotGranted, pathTaken, conflict, regexOverlap, regexTooComplex];

/** The routes that are left when those that are refused are taken out, until none is. */
function accepted(words: ModelWords): Model {
  for (let model = modelFrom(words); ;) {
    const found = analyze({ model, table: buildTable(model) }, rules);
    if (found.length === 0) return model;
    const places = new Set(found.map(({ span }) => span?.start));
    const isRefused = ({ path: { span }, hosts }: Route) =>
      places.has(span.start) || hosts.some((host) => places.has(host.span.start));
    model = { ...model, routes: model.routes.filter((one) => !isRefused(one)) };
  }
}

test("no team takes a request of another team's host or path without a grant", { timeout: 60_000 }, () => {
  let [kept, taken] = [0, 0];
  fc.assert(
    fc.property(grants, fc.array(route, { minLength: 2, maxLength: 12 }), (words, routes) => {
      const all = { teams: words, routes: wordsOf(routes) };
      const model = accepted(all);
      kept += model.routes.length;
      expect([...lost(words, model)]).toEqual([]);
      taken += [...lost(words, modelFrom(all))].length;
    }),
    { numRuns: 150 },
  );
  // Without the rules many would be.
  expect(kept).toBeGreaterThan(150);
  expect(taken).toBeGreaterThan(150);
});

test("of two routes one is refused exactly where it takes requests", { timeout: 180_000 }, () => {
  let refused = 0;
  const shared: Grants = {
    red: { hosts: ["a.x.test"], paths: ["a.x.test/p/q"] },
    blue: { hosts: ["a.x.test"], paths: [] },
    green: { hosts: [], paths: [] },
  };
  fc.assert(
    fc.property(path, conditions, path, conditions, (one, ifOne, two, ifTwo) => {
      const model = modelFrom({
        teams: shared,
        routes: [
          { id: "red.r", host: "a.x.test", ...ifOne, ...one },
          { id: "blue.r", host: "a.x.test", ...ifTwo, ...two },
        ],
      });
      const input = { model, table: buildTable(model) };
      fc.pre(analyze(input, [conflict, regexOverlap, pathNotGranted]).length === 0);
      const found = analyze(input, [pathTaken]);
      refused += found.length;
      expect(found.map(({ span }) => span)).toEqual([
        ...new Set([...lost(shared, model)].map(({ by }) => by?.path.span)),
      ]);
    }),
    { numRuns: 1_000 },
  );
  expect(refused).toBeGreaterThan(50);
});
