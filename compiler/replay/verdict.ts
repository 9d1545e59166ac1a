import { effectOfPassed, type Side } from "../diff/side.ts";
import { decide, whyNot, type Decision, type RoutedRequest } from "../table/decide.ts";
import { rawPath } from "../table/path.ts";
import type { TableCondition } from "../table/table.ts";
import { inParts } from "../table/values.ts";
import { conditionWord } from "../words/list.ts";
import { passes } from "../words/sources.ts";
import type { Completed } from "./replay.ts";

/** What two tables make of a request of a log. */
export type Verdict =
  | { readonly kind: "same" }
  /** Whatever the log does not say. `before`, `after`: as `Move` has them. */
  | { readonly kind: "changed"; readonly before: string; readonly after: string; readonly teams: readonly string[] }
  /** With some of what the log does not say they do the same, with some they do not. */
  | { readonly kind: "undecided"; readonly what: string };

const SAME: Verdict = { kind: "same" };

/** So many requests are tried, by what conditions ask that the log does not say; more are undecided. */
const MOST_TRIED = 256;

type Sides = readonly [before: Side, after: Side];

/**
 * Asks both tables. A condition on what the log does not have is neither taken to hold nor to fail: the request is tried with each
 * value that a condition names, and without. Exact, as conditions ask nothing but whether a thing has one of their values. Pure.
 */
export function verdictOf(sides: Sides, logged: Completed): Verdict {
  const { listener, host, method, path, query = "", headers, src } = logged;
  const sent = [...headers].flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  const bare: RoutedRequest = { listener, host, method, path, query, headers: sent, ...(src !== undefined && { src }) };
  const verdicts = schemesOf(sides, logged).map((scheme) => verdictOver(sides, logged, { ...bare, ...scheme }));
  return verdicts.reduce((one, other) => {
    if (one.kind === "changed" && other.kind === "changed") return eitherOf(one, other);
    return one.kind === other.kind ? one : { kind: "undecided", what: "scheme" };
  });
}

type Moved = Extract<Verdict, { kind: "changed" }>;

function eitherOf(one: Moved, other: Moved): Moved {
  const either = (a: string, b: string) =>
    [...new Set([...a.split(" or "), ...b.split(" or ")])].toSorted().join(" or ");
  return {
    kind: "changed",
    before: either(one.before, other.before),
    after: either(one.after, other.after),
    teams: [...new Set([...one.teams, ...other.teams])],
  };
}

/** How the request may have come, where a listener makes a difference: as the log says, else in both ways. */
function schemesOf(
  sides: Sides,
  { listener, scheme, headers }: Completed,
): readonly Partial<Pick<RoutedRequest, "scheme">>[] {
  const tables = sides.map(({ table }) => table);
  if (!tables.some(({ toHttps }) => toHttps.has(listener))) return [{}];
  // A balancer may have said another scheme than the connection's.
  const isTold = tables.every(({ trusting }) => !trusting.includes(listener)) || headers.has("x-forwarded-proto");
  return scheme !== undefined && isTold ? [{ scheme }] : [{ scheme: "http" }, { scheme: "https" }];
}

function verdictOver(sides: Sides, logged: Completed, bare: RoutedRequest): Verdict {
  const decisions = [decide(sides[0].table, bare), decide(sides[1].table, bare)] as const;
  const open = openConditions(logged, bare, decisions);
  const first = pairOf(sides, decisions, bare.src);
  if (open.size === 0) return first.isSame ? SAME : changed(sides, [first]);
  const what = [...open.values()].map(({ of, name }) => `${conditionWord(of).noun} ${name}`.trim()).join(", ");
  const tried = requestsWith(bare, [...open.values()]);
  if (!tried) return { kind: "undecided", what };
  const pairs = tried.map((one) => pairOf(sides, [decide(sides[0].table, one), decide(sides[1].table, one)], one.src));
  if (pairs.every(({ isSame }) => isSame)) return SAME;
  return pairs.some(({ isSame }) => isSame) ? { kind: "undecided", what } : changed(sides, pairs);
}

/** What is asked of the request that the log does not say, each thing once with all values that it is asked for. */
function openConditions(
  logged: Completed,
  bare: RoutedRequest,
  decisions: readonly Decision[],
): ReadonlyMap<string, TableCondition> {
  const open = new Map<string, TableCondition>();
  for (const { considered } of decisions) {
    for (const { candidate, failed } of considered) {
      if (failed === undefined) continue;
      const unknown = candidate.conditions.filter((condition) => !isTold(logged, condition));
      if (unknown.length === 0) continue;
      const known = { ...candidate, conditions: candidate.conditions.filter((one) => !unknown.includes(one)) };
      if (whyNot(known, rawPath(bare.path), bare) !== undefined) continue;
      for (const { of, name, values } of unknown) {
        const there = open.get(`${of} ${name}`)?.values ?? [];
        open.set(`${of} ${name}`, { of, name, values: [...new Set([...there, ...values])] });
      }
    }
  }
  // Networks within each other: each is tried by an address that is in no smaller one. Where one asks for none, another value is another thing.
  for (const [key, condition] of open) {
    const { values } = inParts([[condition]])[0]?.[0] ?? condition;
    const other = conditionWord(condition.of).ranges?.other?.(values);
    open.set(key, { ...condition, values: other === undefined ? values : [...values, other] });
  }
  return open;
}

/** Whether the log says what a condition asks. */
export function isTold({ query, headers, src }: Completed, { of, name }: TableCondition): boolean {
  const { subject } = conditionWord(of);
  if (subject === "method") return true;
  if (subject === "source") return src !== undefined;
  return subject === "query" ? query !== undefined : of === "headers" && headers.has(name);
}

/** The request with each combination of values, none among them; undefined where there are too many. */
function requestsWith(bare: RoutedRequest, open: readonly TableCondition[]): readonly RoutedRequest[] | undefined {
  const count = open.reduce((product, { values }) => product * (values.length + 1), 1);
  if (count > MOST_TRIED) return undefined;
  return open.reduce<RoutedRequest[]>(
    (requests, { of, name, values }) =>
      requests.flatMap((request) => [
        request,
        ...values.map((value) => ({ ...request, ...conditionWord(of).fulfil({ of, name, values: [value] }, request) })),
      ]),
    [bare],
  );
}

interface Pair {
  readonly before: string;
  readonly after: string;
  readonly isSame: boolean;
}

/** A refusal is a refusal, whatever its status, as for `compareTables`. `src`: who asks, where it is known. */
function pairOf(sides: Sides, decisions: readonly [Decision, Decision], src: string | undefined): Pair {
  const [before, after] = [answerOf(sides[0], decisions[0], src), answerOf(sides[1], decisions[1], src)];
  const isSame = before.effect === after.effect && locationOf(decisions[0]) === locationOf(decisions[1]);
  return { before: before.name, after: after.name, isSame };
}

function answerOf({ routes, model, effects }: Side, decision: Decision, src: string | undefined) {
  const name = nameOf(decision);
  const route = routes.get(name);
  if (!route || src === undefined) return { name, effect: effects.get(name) };
  if (passes(route.filters, src, model.platform) === false) return { name: "403", effect: undefined };
  return { name, effect: effectOfPassed(route) };
}

/** Where the listener sends it. */
function locationOf({ outcome }: Decision): string | undefined {
  return outcome.kind === "redirect" ? `${outcome.status} ${outcome.location}` : undefined;
}

/** The route, or the status. No route is named like a status: its name holds a dot. */
function nameOf({ outcome }: Decision): string {
  return outcome.kind === "route" ? outcome.route : String(outcome.status);
}

function changed(sides: Sides, pairs: readonly Pair[]): Verdict {
  const [before, after] = (["before", "after"] as const).map((at) => [...new Set(pairs.map((pair) => pair[at]))]);
  const teams = [before, after].flatMap((names, i) =>
    (names ?? []).flatMap((name) => sides[i === 0 ? 0 : 1].routes.get(name)?.team ?? []),
  );
  return {
    kind: "changed",
    before: (before ?? []).toSorted().join(" or "),
    after: (after ?? []).toSorted().join(" or "),
    teams: [...new Set(teams)],
  };
}
