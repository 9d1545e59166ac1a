import fc from "fast-check";
import { expect, test } from "vitest";
import { deltaOf, type Step } from "../../agent/haproxy/maps/delta.ts";
import { entriesOf, type Entry } from "../../compiler/haproxy/maps/entries.ts";
import { isOrdered, kindsOf } from "../../compiler/haproxy/maps/kinds.ts";
import { planMaps, planRunning, type MapPlan } from "../../compiler/haproxy/maps/plan.ts";
import { decide, type RoutedRequest } from "../../compiler/table/decide.ts";
import { toBytes } from "../../compiler/table/path.ts";
import { receivedHeaders } from "../../compiler/table/received.ts";
import { AS_MEANT, requestFor, requestSeeds, type RequestSeed } from "../decision/requests.ts";
import { isByListener } from "../../compiler/render/program/every-host.ts";
import { compiled, labelsOf, pairs, type Pair } from "./pairs.ts";
import { answer, mapsOf, stateOf, type State } from "./simulate.ts";

/** Pairs of releases; a run by hand may set more. */
const RUNS = Number(process.env["SIGNALBOX_MAP_PAIRS"] ?? 120);

/** Pairs between which maps change while HAProxy runs; at least every second time hosts move from one site to another. */
const livePairs = fc.oneof(
  pairs.filter((pair) => planOf(pair).kind === "live"),
  pairs.filter((pair) => movesHosts(planOf(pair))),
);
const examples = fc.tuple(livePairs, fc.array(requestSeeds, { minLength: 10, maxLength: 10, size: "max" }));

function planOf([from, to]: Pair): MapPlan {
  const { maps, kinds } = compiled(to);
  return planMaps(compiled(from).maps, maps, kinds);
}

function movesHosts(plan: MapPlan): boolean {
  return (
    plan.kind === "live" && plan.phases.some(({ changes }) => changes.some(({ path }) => path === "maps/sites.map"))
  );
}

/** Requests near either release, and every second one as it is meant for a route that only one of them has. */
function requestsFor([from, to]: Pair, seeds: readonly RequestSeed[]): RoutedRequest[] {
  const differing = [...without(from, to), ...without(to, from)];
  return seeds.map((seed, i) =>
    i % 2 === 0 && differing.length > 0
      ? requestFor(differing, { ...seed, ...AS_MEANT })
      : requestFor(i % 4 === 1 ? from : to, seed),
  );
}

function without(routes: Pair[0], others: Pair[0]): Pair[0] {
  const there = new Set(others.map((route) => JSON.stringify(route)));
  return routes.filter((route) => !there.has(JSON.stringify(route)));
}

type Maps = ReadonlyMap<string, readonly Entry[]>;

/** HAProxy's maps after each command of a plan. */
function statesOf(from: Maps, plan: MapPlan): Maps[] {
  const states: Maps[] = [from];
  if (plan.kind !== "live") return states;
  for (const { changes } of plan.phases) {
    for (const change of changes) {
      const delta = deltaOf(change);
      const now = states.at(-1) ?? from;
      const set = (lines: readonly Entry[]) => states.push(new Map(states.at(-1) ?? now).set(change.path, lines));
      if (delta.kind === "whole")
        set(change.to.map(({ key, value }) => ({ key: toBytes(key), value: toBytes(value) })));
      else for (const step of delta.groups.flat()) set(after(states.at(-1)?.get(change.path) ?? [], step));
    }
  }
  return states;
}

function after(lines: readonly Entry[], step: Step): readonly Entry[] {
  const key = toBytes(step.key);
  if (step.kind === "delete") return lines.filter((line) => line.key !== key);
  const line = { key, value: toBytes(step.value) };
  if (step.kind === "add") return [...lines, line];
  return lines.map((old) => (old.key === key ? line : old));
}

/** The maps change for good between one look-up and the next. */
function changing(first: State, second: State, lookUps: number): () => State {
  let count = 0;
  return () => (count++ < lookUps ? first : second);
}

test("a map that the release says nothing of, or in a later Signalbox's words, changes with a reload", () => {
  const planned = (files: Parameters<typeof kindsOf>[0]) =>
    planMaps(new Map([["maps/x.map", "a 1\n"]]), new Map([["maps/x.map", "b 1\n"]]), kindsOf(files));
  const later = { path: "maps/x.map", map: "networks" } as unknown as { path: string };
  for (const file of [{ path: "maps/x.map" }, later])
    expect(planned([file])).toEqual({
      kind: "reload",
      reason: "maps/x.map is no map that the release says how to change.",
    });
  expect(planned([{ path: "maps/x.map", map: "parameters" }]).kind).toBe("live");
});

test("a map that a worker has not loaded stands against nothing", () => {
  const files = new Map([
    ["maps/paths.map", "/ a\n"],
    ["maps/return.map", "a 404\n"],
  ]);
  const plan = (running: string) => planRunning(new Map([["maps/paths.map", running]]), files, new Map());
  expect(plan("/ a\n")).toEqual({ kind: "none" });
  expect(plan("/ b\n").kind).toBe("reload");
});

test("names and groups of any two releases can stand together", { timeout: 60_000 }, () => {
  let both = 0;
  fc.assert(
    fc.property(pairs, ([a, b]) => {
      const { maps: to, kinds } = compiled(b);
      const from = compiled(a).maps;
      for (const [path, text] of from) {
        if (kinds.get(path) !== "parameters") continue;
        const old = new Map(entriesOf(text).map(({ key, value }) => [key, value]));
        for (const { key, value } of entriesOf(to.get(path) ?? "")) {
          both++;
          if (old.has(key)) expect(`${key} ${value}`).toBe(`${key} ${old.get(key)}`);
        }
      }
      const plan = planMaps(from, to, kinds);
      if (plan.kind === "reload") expect(plan.reason).not.toMatch(/says (?:two things|another thing)|form/);
    }),
    { numRuns: RUNS },
  );
  if (process.env["SIGNALBOX_MAP_PAIRS"] !== undefined) console.error({ both });
  expect(both).toBeGreaterThan(RUNS);
});

test("no request is answered by half of a change, whenever it comes", { timeout: 3_600_000 }, () => {
  const seen = { states: 0, sites: 0, changed: 0 };
  fc.assert(
    fc.property(examples, ([pair, seeds]) => {
      const [from, to] = [compiled(pair[0]), compiled(pair[1])];
      const plan = planMaps(from.maps, to.maps, to.kinds);
      if (movesHosts(plan)) seen.sites++;
      // Another form of every.map is another configuration.
      if (isByListener(from.table) !== isByListener(to.table)) return;
      const program = { labels: labelsOf(from.table, to.table), isByListener: isByListener(to.table) };
      const states = statesOf(mapsOf(from.maps), plan).map(stateOf);
      seen.states += states.length;
      const wanted = mapsOf(to.maps);
      for (const [path, lines] of wanted) {
        const shown = (some: readonly Entry[]) => some.map(({ key, value }) => `${key} ${value}`);
        const [is, should] = [shown(states.at(-1)?.get(path).lines ?? []), shown(lines)];
        if (isOrdered(to.kinds.get(path))) expect(is).toEqual(should);
        else expect(is.toSorted()).toEqual(should.toSorted());
      }
      const [first, last] = [stateOf(mapsOf(from.maps)), stateOf(wanted)];
      for (const sent of requestsFor(pair, seeds)) {
        const request: RoutedRequest = { ...sent, headers: receivedHeaders(sent, to.table) };
        const allowed = [answer(() => first, request, program), answer(() => last, request, program)];
        if (allowed[0] !== allowed[1]) seen.changed++;
        expect([first, last].map((_, at) => nameOf(allowed[at] ?? ""))).toEqual(
          [from, to].map(({ table }) => decided(table, request)),
        );
        const said = new Map<string, string>();
        for (const [at, state] of states.entries()) {
          said.set(
            `after step ${at}`,
            answer(() => state, request, program),
          );
          const next = states[at + 1];
          if (next)
            for (let lookUps = 1; lookUps < 18; lookUps++)
              said.set(`step ${at} after look-up ${lookUps}`, answer(changing(state, next, lookUps), request, program));
        }
        for (const [when, one] of said)
          if (!allowed.includes(one)) expect({ request, when, one }).toEqual({ request, when, one: allowed });
      }
    }),
    { numRuns: RUNS / 2 },
  );
  if (process.env["SIGNALBOX_MAP_PAIRS"] !== undefined) console.error(seen);
  expect(seen.sites).toBeGreaterThan(RUNS / 10);
  expect(seen.changed).toBeGreaterThan(RUNS / 5);
});

function nameOf(one: string): string {
  return one.split(/[ ~]/)[0] ?? "";
}

function decided(table: Parameters<typeof decide>[0], request: RoutedRequest): string {
  const { outcome } = decide(table, request);
  return outcome.kind === "route" ? outcome.route : String(outcome.status);
}
