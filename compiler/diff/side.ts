import { byText } from "../diagnostic/sort.ts";
import type { Model, Route } from "../model/model.ts";
import { inOrder } from "../table/decide.ts";
import type { Candidate, Key, RouteTable, Site, TableConditions } from "../table/table.ts";
import { happeningWords, says } from "../words/list.ts";

/** One of the two that are compared. */
export interface Side {
  readonly model: Model;
  readonly table: RouteTable;
  /** Routes by id. */
  readonly routes: ReadonlyMap<string, Route>;
  /** Keys of every host. */
  readonly everyHost: ReadonlySet<Key>;
  /** All that a route does with a request, by id, as a text that two sides share when they do the same. */
  readonly effects: ReadonlyMap<string, string>;
}

export function sideOf({ model, table }: { readonly model: Model; readonly table: RouteTable }): Side {
  return {
    ...{ model, table },
    routes: new Map(model.routes.map((route) => [route.id, route])),
    everyHost: new Set(table.everyHost),
    effects: new Map(model.routes.map((route) => [route.id, effectOf(route)])),
  };
}

function effectOf(route: Route): string {
  const facts = happeningWords.flatMap((word) => {
    if (!says(route, word)) return [];
    // What is left of a path when its prefix is replaced depends on the prefix.
    return [...word.facts(route), ...(word.replacesPrefix?.(route) ? [["prefix", route.path.value]] : [])];
  });
  return JSON.stringify([route.id, facts]);
}

/** Who answers requests that fulfil these conditions and those of none before it; no route: HAProxy refuses them. */
export interface Answer {
  readonly conditions: TableConditions;
  readonly route?: string;
}

/** An expression over the path as a condition, beside those of the language. */
export const PATH = "pathRegex";

/** The answers of a key in their order; the last one has no conditions. `takes`: whether a route with an expression takes the paths that are asked for, where that is known. */
export function answersOf(
  side: Side,
  site: Site | undefined,
  key: Key | undefined,
  takes: (candidate: Candidate) => boolean | undefined,
): readonly Answer[] {
  const answers: Answer[] = [];
  for (const candidate of candidatesOf(side, site, key)) {
    const known = candidate.path.kind === "regex" ? takes(candidate) : true;
    if (known === false) continue;
    const path = { of: PATH, name: candidate.path.value, values: ["matches"] };
    const conditions = known === undefined ? [...candidate.conditions, path] : candidate.conditions;
    answers.push({ conditions, route: candidate.route });
    if (conditions.length === 0) return answers;
  }
  return [...answers, { conditions: [] }];
}

function candidatesOf(side: Side, site: Site | undefined, key: Key | undefined): Iterable<Candidate> {
  if (key && side.everyHost.has(key)) return key.candidates.slice(0, 1);
  return site && key ? inOrder(site, key) : [];
}

/** What a site does, as a text that two sides share when they do the same with every request. */
export function siteText(side: Side, { keys, regexes }: Site): string {
  return JSON.stringify([keysText(side, keys), regexes.map((candidate) => candidateText(side, candidate))]);
}

export function keysText(side: Side, keys: readonly Key[]): string {
  return JSON.stringify(
    keys
      .toSorted((a, b) => byText(a.path, b.path) || byText(a.kind, b.kind))
      .map(({ kind, path, candidates }) => [kind, path, candidates.map((candidate) => candidateText(side, candidate))]),
  );
}

function candidateText({ effects }: Side, { route, path, conditions }: Candidate): unknown {
  return [effects.get(route), path.kind === "regex" ? [path.value, path.priority] : 0, conditions];
}
