import fc from "fast-check";
import { expect, test } from "vitest";
import { both } from "../../compiler/analyze/conditions.ts";
import { regexPairs } from "../../compiler/analyze/regex-pairs.ts";
import { analyze } from "../../compiler/analyze/analyze.ts";
import type { Model, Route } from "../../compiler/model/model.ts";
import { conflict } from "../../compiler/analyze/route/conflict.ts";
import { regexOverlap } from "../../compiler/analyze/route/regex-overlap.ts";
import { shadowed } from "../../compiler/analyze/route/shadowed.ts";
import { buildTable } from "../../compiler/table/build.ts";
import { decide, type RoutedRequest } from "../../compiler/table/decide.ts";
import { areExclusive } from "../../compiler/table/precedence.ts";
import { toBytes } from "../../compiler/table/path.ts";
import type { TableConditions } from "../../compiler/table/table.ts";
import { modelFrom, type RouteWords } from "./models.ts";

const literal = fc.constantFrom("/", "/a", "/b", "/a/b", "/a/7", "/b/a", "/é");
const regex = fc.constantFrom(
  "/a/.*",
  "/.*",
  "/[ab]",
  "/a/[0-9]+",
  "/a/[a-z0-9]+",
  "/.*/a",
  "/a(?:/.*)?",
  "/(?:a|[\\x80-\\xff]+|%C3%A9)/?.*",
  "/b/(?:a|7)",
  "/[^a].*",
  "/a/b/a",
);
const path = fc.oneof(
  fc.record({ path: literal, priority: fc.constantFrom(0, 0, 1) }),
  fc.record({ prefix: literal, priority: fc.constantFrom(0, 0, 1) }),
  fc.record({ regex, priority: fc.constantFrom(0, 0, 1, 2) }),
);
const conditions = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  {
    weight: 2,
    arbitrary: fc.record(
      {
        methods: fc.constantFrom(["GET"], ["POST"], ["GET", "POST"]),
        headers: fc.constantFrom<Record<string, string>>(
          { x: "1" },
          { x: "2" },
          { x: "1", y: "1" },
          { x: "1…" },
          { x: "12…" },
          { x: "∅" },
          { x: "12…", y: "1" },
        ),
        query: fc.constantFrom<Record<string, string>>({ v: "1" }, { v: "1", w: "1" }),
        src: fc.constantFrom(["10.0.0.0/8"], ["10.1.0.0/16"], ["10.1.2.0/24", "192.0.2.7"], ["2001:db8::/32"]),
      },
      { requiredKeys: [] },
    ),
  },
);
const words: fc.Arbitrary<Omit<RouteWords, "id">> = fc
  .tuple(path, conditions, fc.nat(9))
  .map(([where, when, n]) => (n === 0 && !("regex" in where) ? { ...where, everyHost: true } : { ...where, ...when }));

/** Routes of one site, and perhaps of the platform. */
const sites = fc.array(words, { minLength: 2, maxLength: 7 });

function modelOf(site: readonly Omit<RouteWords, "id">[]): Model {
  return modelFrom({ routes: site.map((route, i) => ({ ...route, id: `red.r${i}` })) });
}

const segments = ["a", "b", "7", "é", "zz", "ab"].map(toBytes);
const paths = ["/", "/a/", "/b/", "/a/b/", "/a/77", "/ab/", "/%C3%A9", "/%C3%A9/zz", ...below([""], 3)];

function below(from: readonly string[], depth: number): string[] {
  if (depth === 0) return [];
  const next = from.flatMap((parent) => segments.map((segment) => `${parent}/${segment}`));
  return [...next, ...below(next, depth - 1)];
}

/** The barest requests that fulfil conditions: of a header that none of them asks for there is a line with another value, too. */
function bare(conditions: TableConditions, at: string): RoutedRequest[] {
  const asked = (word: string) => conditions.filter(({ of }) => of === word);
  const [methods] = asked("methods");
  const sources = asked("src")[0]?.values.map((network) => ({ src: network.split("/")[0] ?? "" })) ?? [{}];
  const each = (methods?.values ?? ["PURGE"]).flatMap((method) => sources.map((source) => ({ method, ...source })));
  const said = new Map(asked("headers").map(({ name, values: [value = ""] }) => [name, value]));
  const lines = ["x", "y"].reduce<(readonly (readonly [string, string])[])[]>(
    (some, name) => some.flatMap((one) => linesOf(name, said.get(name)).map((line) => [...one, ...line])),
    [[]],
  );
  return each.flatMap((one) =>
    lines.map((headers) => ({
      listener: "public",
      host: "a.test",
      path: at,
      ...one,
      query: asked("query")
        .map(({ name, values: [value] }) => `${name}=${value}`)
        .join("&"),
      headers,
    })),
  );
}

/** What a request may have of a header: where conditions ask nothing of `x`, which a route may want to be absent, none and one. */
function linesOf(name: string, value: string | undefined): readonly (readonly (readonly [string, string])[])[] {
  if (value === undefined) return name === "x" ? [[], [[name, "other"]]] : [[]];
  return value === "∅" ? [[]] : [[[name, value.replace("…", "z")]]];
}

/** Every route's barest requests, and those of every two that one request can fulfil, on every path of a small world. */
function* requests(routes: readonly Route[]): Iterable<RoutedRequest> {
  const pairs = routes.flatMap((one, i) =>
    routes.slice(i + 1).flatMap((other) => {
      return areExclusive(one.conditions, other.conditions) ? [] : [both(one.conditions, other.conditions)];
    }),
  );
  const all = [...routes.map(({ conditions: own }) => own), ...pairs];
  const asked = [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
  for (const at of paths) for (const one of asked) yield* bare(one, at);
}

function winner(model: Model): (request: RoutedRequest) => string | undefined {
  const table = buildTable(model);
  return (request) => {
    const { outcome } = decide(table, request);
    return outcome.kind === "route" ? outcome.route : undefined;
  };
}

const runs = { numRuns: 100 };

test("a route is shadowed exactly when no request is decided to it", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(sites, (site) => {
      const model = modelOf(site);
      const input = { model, table: buildTable(model) };
      // Routes of equal rank are said by other rules, and one of them may well be dead.
      fc.pre(analyze(input, [conflict, regexOverlap]).length === 0);
      const dead = new Set(analyze(input, [shadowed]).map(({ span }) => span?.start));
      const win = winner(model);
      const answered = new Set<string | undefined>();
      for (const request of requests(model.routes)) {
        answered.add(win(request));
        // More requests say nothing more.
        if (model.routes.every(({ id }) => answered.has(id))) break;
      }
      for (const route of model.routes) {
        if (!route.everyHost)
          expect([route.id, dead.has(route.path.span.start)]).toEqual([route.id, !answered.has(route.id)]);
      }
    }),
    runs,
  );
});

test("without a tie neither names nor order decide", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(sites, (site) => {
      const model = modelOf(site);
      fc.pre(analyze({ model, table: buildTable(model) }, [conflict, regexOverlap]).length === 0);
      const renamed = new Map(model.routes.map(({ id }, i) => [`blue.r${9 - i}`, id]));
      const routes = [...renamed].map(
        ([id, old]) => ({ ...model.routes.find((route) => route.id === old), id }) as Route,
      );
      const other = winner({ ...model, routes: routes.toReversed() });
      const same = winner(model);
      const wrong = [...requests(model.routes)].filter(
        (request) => renamed.get(other(request) ?? "") !== same(request),
      );
      expect(wrong).toEqual([]);
    }),
    runs,
  );
});

test("two routes of one path are a conflict only where names decide", { timeout: 60_000 }, () => {
  let counts = { settled: 0, conflicts: 0 };
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom("/a", "/b"), conditions, fc.constantFrom(0, 0, 0, 1)), {
        minLength: 3,
        maxLength: 6,
      }),
      (list) => {
        const model = modelOf(list.map(([prefix, when, priority]) => ({ prefix, ...when, priority })));
        const found = analyze({ model, table: buildTable(model) }, [conflict]);
        const reversed = new Map(model.routes.map(({ id }, i) => [id, `red.q${9 - i}`]));
        const routes = model.routes.map((route) => ({ ...route, id: reversed.get(route.id) ?? "" }));
        const [one, other] = [winner(model), winner({ ...model, routes })];
        const isByName = [...requests(model.routes)].some(
          (request) => reversed.get(one(request) ?? "") !== other(request),
        );
        expect(found.length > 0).toBe(isByName);
        counts = { ...counts, [isByName ? "conflicts" : "settled"]: counts[isByName ? "conflicts" : "settled"] + 1 };
      },
    ),
    { numRuns: 300 },
  );
  expect(Math.min(counts.settled, counts.conflicts)).toBeGreaterThan(20);
});

test("the example of an overlap is decided by names", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(words, regex, fc.nat(1)), { minLength: 2, maxLength: 5 }), (list) => {
      const model = modelFrom({
        routes: list.map(([{ methods, headers, query, src, ...rest }, expression, half], i) => {
          const when = {
            ...(methods && { methods }),
            ...(headers && { headers }),
            ...(query && { query }),
            ...(src && { src }),
          };
          return half === 1
            ? { id: `red.r${i}`, regex: expression, ...when }
            : { id: `red.r${i}`, ...rest, ...when, everyHost: false };
        }),
      });
      const decided = winner(model);
      for (const { first, second, example } of regexPairs({ model, table: buildTable(model) })) {
        expect(typeof example).toBe("string");
        const answers = bare(both(first.conditions, second.conditions), String(example)).map((request) =>
          model.routes.find(({ id }) => id === decided(request)),
        );
        expect(
          answers.some((route) => route?.path.kind === "regex" && route.path.priority === first.path.priority),
        ).toBe(true);
      }
    }),
    runs,
  );
});
