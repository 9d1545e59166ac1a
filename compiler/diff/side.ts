import { PATH } from "../analyze/satisfy.ts";
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
  readonly effects: Pick<ReadonlyMap<string, string>, "get">;
}

export function sideOf({ model, table }: { readonly model: Model; readonly table: RouteTable }): Side {
  const routes = new Map(model.routes.map((route) => [route.id, route]));
  const effects = {
    get(id: string): string | undefined {
      const route = routes.get(id);
      return route && effectOf(route);
    },
  };
  return { model, table, routes, everyHost: new Set([...table.everyHost.values()].flat()), effects };
}

/** Most routes are never asked for theirs. */
const known = new WeakMap<Route, string>();

function effectOf(route: Route): string {
  let text = known.get(route);
  if (text === undefined) known.set(route, (text = effectText(route)));
  return text;
}

function effectText(route: Route, without: readonly string[] = []): string {
  const facts = happeningWords.flatMap((word) => {
    if (!says(route, word) || (word.kind === "filter" && without.includes(word.key))) return [];
    return word.facts(route);
  });
  return JSON.stringify([route.id, facts]);
}

const knownOfPassed = new WeakMap<Route, string>();

/** The same with a request of a client whom `allow` and `deny` let pass. */
export function effectOfPassed(route: Route): string {
  let text = knownOfPassed.get(route);
  if (text === undefined) knownOfPassed.set(route, (text = effectText(route, ["allow", "deny"])));
  return text;
}

/** Who answers requests that fulfil these conditions and those of none before it; no route: HAProxy refuses them. */
export interface Answer {
  readonly conditions: TableConditions;
  /** The conditions as a text that others share that ask the same. */
  readonly text: string;
  readonly route?: string;
  /** The path by which the route takes them: what is left of a request's path when its prefix is replaced depends on it. */
  readonly path?: string;
}

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
    const answer = (known === undefined ? ifPathTaken : ifAsked)(candidate);
    answers.push(answer);
    if (answer.conditions.length === 0) return answers;
  }
  return [...answers, REFUSED];
}

export const REFUSED: Answer = { conditions: [], text: "[]" };

const ifAsked = once(({ route, path: { value }, conditions }) => ({
  route,
  path: value,
  conditions,
  text: JSON.stringify(conditions),
}));

const ifPathTaken = once(({ route, conditions, path: { value } }) => {
  const all = [...conditions, { of: PATH, name: value, values: ["matches"] }];
  return { route, conditions: all, text: JSON.stringify(all) };
});

/** A candidate with an expression stands in the answers of each key of its site. */
function once(answer: (candidate: Candidate) => Answer): (candidate: Candidate) => Answer {
  const made = new WeakMap<Candidate, Answer>();
  return (candidate) => {
    let known = made.get(candidate);
    if (!known) made.set(candidate, (known = answer(candidate)));
    return known;
  };
}

function candidatesOf(side: Side, site: Site | undefined, key: Key | undefined): Iterable<Candidate> {
  if (key && side.everyHost.has(key)) return key.candidates.slice(0, 1);
  return site && key ? inOrder(site, key) : [];
}

type Sides = readonly [before: Side, after: Side];

/** Whether two sites do the same with every request. */
export function isSameSite(sides: Sides, before: Site, after: Site): boolean {
  return areSameKeys(sides, before.keys, after.keys) && areSame(sides, before.regexes, after.regexes);
}

export function areSameKeys(sides: Sides, before: readonly Key[], after: readonly Key[]): boolean {
  return (
    before.length === after.length &&
    before.every(({ kind, path, candidates }, index) => {
      const other = after[index];
      return kind === other?.kind && path === other.path && areSame(sides, candidates, other.candidates);
    })
  );
}

/** Whether these do the same, one after the other. */
export function areSame(sides: Sides, before: readonly Candidate[], after: readonly Candidate[]): boolean {
  return (
    before.length === after.length &&
    before.every((one, index) => {
      const other = after[index];
      return other !== undefined && one.route === other.route && isSameCandidate(sides, one, other);
    })
  );
}

function isSameCandidate([before, after]: Sides, one: Candidate, other: Candidate): boolean {
  const { route } = one;
  const text = ({ path, conditions }: Candidate) =>
    JSON.stringify([path.kind === "regex" ? [path.value, path.priority] : 0, conditions]);
  if (one === other) return true;
  return doTheSame([before, after], route) && text(one) === text(other);
}

/** Whether two answers are the same, to the last header. */
export function areSameAnswers(sides: Sides, a: Answer | undefined, b: Answer | undefined): boolean {
  if (a?.route !== b?.route) return false;
  if (a?.route === undefined) return true;
  return doTheSame(sides, a.route) && (a.path === b?.path || !replacesPrefix(sides[0].routes.get(a.route)));
}

function replacesPrefix(route: Route | undefined): boolean {
  return route !== undefined && happeningWords.some((word) => says(route, word) && word.replacesPrefix?.(route));
}

/** Whether a route that both have does the same with a request that it takes by the same path. */
export function doTheSame([before, after]: Sides, route: string): boolean {
  const [old, now] = [before.routes.get(route), after.routes.get(route)];
  return old === now || (old !== undefined && now !== undefined && effectOf(old) === effectOf(now));
}
