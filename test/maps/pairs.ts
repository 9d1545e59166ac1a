import fc from "fast-check";
import { kindsOf, type MapKinds } from "../../compiler/haproxy/maps/kinds.ts";
import { render } from "../../compiler/render/render.ts";
import { buildTable } from "../../compiler/table/build.ts";
import type { RouteTable } from "../../compiler/table/table.ts";
import { filesOf, tables, type GeneratedRoute } from "../decision/tables.ts";
import { modelOf } from "../support/model.ts";

type Routes = readonly GeneratedRoute[];
export type Pair = readonly [from: Routes, to: Routes];

/** Two releases that differ in some routes, as a day's merges do: changed, gone, new, and some that took another's place. */
export const pairs: fc.Arbitrary<Pair> = fc
  .tuple(tables, tables, fc.array(fc.nat(4), { minLength: 14, maxLength: 14 }), fc.integer({ min: 0, max: 2 }))
  .map(([from, other, choices, more]) => {
    const to = from.flatMap((route, at): Routes => {
      const instead = other[at];
      const choice = choices[at];
      if (choice === 0 && instead) return [withoutTwins(instead, from)];
      if (choice === 1 && instead && !route.everyHost) return [{ ...route, action: instead.action }];
      return [route];
    });
    const kept =
      more === 0
        ? to
        : more === 1
          ? to.slice(0, -1)
          : [...to, ...other.slice(to.length, to.length + 2).map((one) => withoutTwins(one, to))];
    return [from, kept.length > 0 ? kept : to] as const;
  });

/** Two routes of every host with one path are refused; the one that would come second becomes a plain one. */
function withoutTwins(route: GeneratedRoute, there: Routes): GeneratedRoute {
  if (!route.everyHost || !there.some(({ everyHost, path }) => everyHost && path.value === route.path.value))
    return route;
  return { ...route, everyHost: false, team: "red", hosts: ["a.test"] };
}

export interface Compiled {
  readonly table: RouteTable;
  /** The maps' files by path. */
  readonly maps: ReadonlyMap<string, string>;
  readonly kinds: MapKinds;
  /** The rest that HAProxy reads: where it differs, a reload is needed anyway. */
  readonly configuration: string;
}

const known = new WeakMap<Routes, Compiled>();

export function compiled(routes: Routes): Compiled {
  const before = known.get(routes);
  if (before) return before;
  const model = modelOf(filesOf(routes));
  const table = buildTable(model);
  const files = render(model, table, { servers: { kind: "given", instancesOf: () => [] } }, { lineOf: () => 1 });
  const result = {
    table,
    maps: new Map(files.filter(({ path }) => path.startsWith("maps/")).map(({ path, text }) => [path, text])),
    kinds: kindsOf(files),
    configuration: files
      .filter(({ path }) => !path.startsWith("maps/"))
      .map(({ text }) => text)
      .join("\n"),
  };
  known.set(routes, result);
  return result;
}

/** The numbers of labels of wildcards, most first. */
export function labelsOf(...all: readonly RouteTable[]): number[] {
  const hosts = all.flatMap(({ sites }) => sites).flatMap((site) => site.hosts);
  const counts = hosts.filter((host) => host.startsWith("*.")).map((host) => host.split(".").length - 1);
  return [...new Set(counts)].toSorted((a, b) => b - a);
}
