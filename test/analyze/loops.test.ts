import fc from "fast-check";
import { expect, test } from "vitest";
import { analyze } from "../../compiler/analyze/analyze.ts";
import { conflict } from "../../compiler/analyze/route/conflict.ts";
import { redirectLoop } from "../../compiler/analyze/redirect/loop.ts";
import type { Model } from "../../compiler/model/model.ts";
import { buildTable } from "../../compiler/table/build.ts";
import { decide, siteOf, type RoutedRequest } from "../../compiler/table/decide.ts";
import type { RouteTable } from "../../compiler/table/table.ts";
import { locationOf } from "../../compiler/words/redirect/redirect.ts";
import { modelOf } from "../support/model.ts";

/** What each listener speaks. */
const SPOKEN = { public: ["http", "https"], plain: ["http"], secure: ["https"] } as const;
type ListenerName = keyof typeof SPOKEN;
const listeners = Object.keys(SPOKEN) as ListenerName[];

const hosts = ["a.test", "b.test", "*.w.test", "*.v.test"] as const;
const exactHosts = ["a.test", "b.test", "any.w.test", "any.v.test", "c.test"];
const paths = ["/a", "/b", "/a/c", "/b/c", "/c"] as const;

/** A redirect of a route or a list, or a route to a backend, somewhere. */
const somewhere = {
  team: fc.constantFrom("red", "blue"),
  host: fc.constantFrom(...hosts),
  listener: fc.constantFrom<readonly ListenerName[]>(["public"], ["public"], ["plain"], ["secure"], listeners),
  path: fc.constantFrom(...paths),
};
const made = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      ...somewhere,
      kind: fc.constantFrom("path", "pathPrefix"),
      to: fc.constantFrom(...paths, undefined),
      scheme: fc.constantFrom("http", "https", undefined, undefined),
      toHost: fc.constantFrom("a.test", "b.test", "c.test", "any.w.test", "*.v.test", "*.w.test", undefined, undefined),
    }),
  },
  { weight: 2, arbitrary: fc.record({ ...somewhere, kind: fc.constant("list"), to: fc.constantFrom(...paths) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      ...somewhere,
      kind: fc.constant("captured"),
      to: fc.constantFrom("/$1", "/$1$2", "/a/$1", "/b$2", "/a$2/$1"),
    }),
  },
  { weight: 2, arbitrary: fc.record({ ...somewhere, kind: fc.constant("service") }) },
);
type Made = typeof made extends fc.Arbitrary<infer One> ? One : never;

/** What the file of its team says: an entry of `routes:` or of `redirects:`. */
function entryOf(one: Made, i: number): object {
  const { host, listener, path, kind } = one;
  const at = { host, listener };
  if (kind === "service") return { ...at, pathPrefix: path, service: "web" };
  const to = "to" in one ? one.to : undefined;
  if (kind === "captured") {
    const redirect = { path: to };
    return { ...at, pathRegex: `^${path}/([a-z]+)(/[a-z]+)?$`, priority: i, redirect };
  }
  const { scheme, toHost } = { scheme: undefined, toHost: undefined, ...one };
  const isCopied = toHost?.startsWith("*") === true && !host.startsWith("*");
  const target = {
    ...(scheme && { scheme }),
    ...(toHost && { host: isCopied ? "b.test" : toHost }),
    ...(to && (kind === "path" ? { path: to } : { replacePrefix: to })),
  };
  return { ...at, [kind]: path, redirect: Object.keys(target).length > 0 ? target : { path: "/c" } };
}

function filesOf(all: readonly Made[], toHttps: boolean): Record<string, string> {
  const tls = (port: number) => ({ bind: `:${port}`, certificates: "public" });
  const platform = {
    listeners: {
      public: { bind: ":80", tls: tls(443), ...(toHttps && { redirectToHttps: { except: ["/b"] } }) },
      plain: { bind: ":81" },
      secure: { tls: tls(444) },
    },
    teams: Object.fromEntries(["red", "blue"].map((team) => [team, { hosts, listeners }])),
    defaults: { listener: "public" },
  };
  const files: Record<string, string> = { "routes/platform/platform.yaml": JSON.stringify(platform) };
  for (const name of ["red", "blue"]) {
    const own = all.map((one, i) => [one, `r${i}`] as const).filter(([{ team }]) => team === name);
    const routes = own.flatMap(([one, id]) => (one.kind === "list" ? [] : [[id, entryOf(one, Number(id.slice(1)))]]));
    const redirects = own.flatMap(([one]) =>
      one.kind === "list" && "to" in one
        ? [{ from: `${one.host}${one.path}/*`, to: `//b.test${one.to}/*`, listener: one.listener }]
        : [],
    );
    if (own.length > 0)
      files[`routes/${name}/${name}.yaml`] = JSON.stringify({
        ...(routes.length > 0 && { routes: Object.fromEntries(routes) }),
        ...(redirects.length > 0 && { redirects }),
      });
  }
  return files;
}

/** The request that a client makes next, or undefined where it leaves the listener; with the route that sent it. */
function next(model: Model, table: RouteTable, from: RoutedRequest) {
  const { outcome } = decide(table, from);
  if (outcome.kind === "refused") return undefined;
  const route = outcome.kind === "route" ? model.routes.find(({ id }) => id === outcome.route) : undefined;
  if (route && route.action.kind !== "redirect") return undefined;
  const answer = route?.action.kind === "redirect" ? locationOf(route, route.action, from) : outcome;
  if (!("location" in answer)) return undefined;
  const url = new URL(answer.location, `${from.scheme}://${from.host}`);
  const scheme = url.protocol === "http:" ? ("http" as const) : ("https" as const);
  const listener = from.listener as ListenerName;
  if (url.port !== "" || !(SPOKEN[listener] as readonly string[]).includes(scheme)) return undefined;
  if (!siteOf(table, url.hostname, listener)) return undefined;
  return { route: route?.id, request: { ...from, scheme, host: url.hostname, path: url.pathname } };
}

/** The routes of each circle that a client comes into from somewhere. */
function circles(model: Model, table: RouteTable): ReadonlySet<string>[] {
  const starts = listeners.flatMap((listener) =>
    SPOKEN[listener].flatMap((scheme) =>
      exactHosts.flatMap((host) =>
        [
          ...paths,
          "/",
          ...paths.flatMap((path) => [`${path}/x`, `${path}/a`, `${path}/a/a`, `${path}/aa/a`, `${path}/~/any~`]),
        ].map((path): RoutedRequest => ({ listener, scheme, host, path, query: "", method: "GET", headers: [] })),
      ),
    ),
  );
  return starts.flatMap((start) => {
    const routes: (string | undefined)[] = [];
    const seen = new Map<string, number>();
    for (let at = start; ;) {
      const { scheme, host, path } = at;
      const key = `${scheme} ${host} ${path}`;
      const before = seen.get(key);
      // One that grows goes round the same routes for ever.
      if (before !== undefined || routes.length > 40)
        return [new Set(routes.slice(before ?? 20).flatMap((id) => id ?? []))];
      seen.set(key, routes.length);
      const step = next(model, table, at);
      if (!step) return [];
      routes.push(step.route);
      at = step.request;
    }
  });
}

test(
  "redirects go round in circles over files, hosts, schemes and listeners exactly where it is said",
  { timeout: 60_000 },
  () => {
    const seen = { circles: 0, none: 0 };
    fc.assert(
      fc.property(fc.array(made, { minLength: 1, maxLength: 6 }), fc.boolean(), (all, toHttps) => {
        let model: Model;
        try {
          model = modelOf(filesOf(all, toHttps));
        } catch {
          // The same redirect of a list twice.
          return;
        }
        const table = buildTable(model);
        fc.pre(analyze({ model, table }, [conflict]).length === 0);
        const said = analyze({ model, table }, [redirectLoop]);
        const places = new Set(
          said
            .flatMap(({ span, related }) => [span, ...(related ?? []).map((one) => one.span)])
            .map((span) => `${span?.file} ${span?.start}`),
        );
        const found = circles(model, table);
        expect(said.length > 0).toBe(found.length > 0);
        for (const circle of found) {
          const members = model.routes.filter(({ id }) => circle.has(id));
          expect(
            members.some(
              ({ action }) => action.kind === "redirect" && places.has(`${action.span.file} ${action.span.start}`),
            ),
          ).toBe(true);
        }
        seen[found.length > 0 ? "circles" : "none"]++;
      }),
      { numRuns: 150 },
    );
    expect(Math.min(seen.circles, seen.none)).toBeGreaterThan(10);
  },
);
