import fc from "fast-check";
import { expect, test } from "vitest";
import { deltaOf, type Step } from "../../agent/apply/maps/delta.ts";
import { entriesOf, type Entry } from "../../agent/apply/maps/entries.ts";
import { isOrdered, kindOf } from "../../agent/apply/maps/kinds.ts";
import { planMaps, type MapPlan } from "../../agent/apply/maps/plan.ts";
import { PARAMETER_MAPS } from "../../compiler/render/parameters.ts";
import { decide, type RoutedRequest } from "../../compiler/table/decide.ts";
import { toBytes } from "../../compiler/table/path.ts";
import { requestFor, requestSeeds } from "../decision/requests.ts";
import { compiled, labelsOf, pairs } from "./pairs.ts";
import { answer, mapsOf, stateOf, type State } from "./simulate.ts";

/** Pairs of releases; a run by hand may set more. */
const RUNS = Number(process.env["SIGNALBOX_MAP_PAIRS"] ?? 120);

const examples = fc.tuple(pairs, fc.array(requestSeeds, { minLength: 10, maxLength: 10, size: "max" }));

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

test("every map that the compiler writes is one of the agent's kinds", () => {
  for (const path of compiled([]).maps.keys()) expect([path, kindOf(path)]).not.toEqual([path, "unknown"]);
  for (const map of Object.keys(PARAMETER_MAPS)) expect(kindOf(`maps/${map}.map`)).toBe("parameters");
});

test("names and groups of any two releases can stand together", () => {
  let both = 0;
  fc.assert(
    fc.property(pairs, ([a, b]) => {
      const [from, to] = [compiled(a).maps, compiled(b).maps];
      for (const [path, text] of from) {
        if (kindOf(path) !== "parameters") continue;
        const old = new Map(entriesOf(text).map(({ key, value }) => [key, value]));
        for (const { key, value } of entriesOf(to.get(path) ?? "")) {
          both++;
          if (old.has(key)) expect(`${key} ${value}`).toBe(`${key} ${old.get(key)}`);
        }
      }
      const plan = planMaps(from, to);
      if (plan.kind === "reload") expect(plan.reason).not.toMatch(/says (?:two things|another thing)|form/);
    }),
    { numRuns: RUNS },
  );
  expect(both).toBeGreaterThan(RUNS);
});

test("no request is answered by half of a change, whenever it comes", { timeout: 3_600_000 }, () => {
  const seen = { live: 0, reload: 0, states: 0, sites: 0, changed: 0 };
  fc.assert(
    fc.property(examples, ([[a, b], seeds]) => {
      const [from, to] = [compiled(a), compiled(b)];
      const plan = planMaps(from.maps, to.maps);
      if (plan.kind !== "live") {
        if (plan.kind === "reload") seen.reload++;
        return;
      }
      seen.live++;
      if (plan.phases.some(({ changes }) => changes.some(({ path }) => path === "maps/sites.map"))) seen.sites++;
      const labels = labelsOf(from.table, to.table);
      const states = statesOf(mapsOf(from.maps), plan).map(stateOf);
      seen.states += states.length;
      const wanted = mapsOf(to.maps);
      for (const [path, lines] of wanted) {
        const shown = (some: readonly Entry[]) => some.map(({ key, value }) => `${key} ${value}`);
        const [is, should] = [shown(states.at(-1)?.get(path).lines ?? []), shown(lines)];
        if (isOrdered(path)) expect(is).toEqual(should);
        else expect(is.toSorted()).toEqual(should.toSorted());
      }
      const [first, last] = [stateOf(mapsOf(from.maps)), stateOf(wanted)];
      for (const [i, seed] of seeds.entries()) {
        const request: RoutedRequest = requestFor(i % 2 ? a : b, seed);
        const allowed = [answer(() => first, request, labels), answer(() => last, request, labels)];
        if (allowed[0] !== allowed[1]) seen.changed++;
        expect([first, last].map((_, at) => nameOf(allowed[at] ?? ""))).toEqual(
          [from, to].map(({ table }) => decided(table, request)),
        );
        const said = new Map<string, string>();
        for (const [at, state] of states.entries()) {
          said.set(
            `after step ${at}`,
            answer(() => state, request, labels),
          );
          const next = states[at + 1];
          if (next)
            for (let lookUps = 1; lookUps < 12; lookUps++)
              said.set(`step ${at} after look-up ${lookUps}`, answer(changing(state, next, lookUps), request, labels));
        }
        for (const [when, one] of said)
          if (!allowed.includes(one)) expect({ request, when, one }).toEqual({ request, when, one: allowed });
      }
    }),
    { numRuns: RUNS },
  );
  if (process.env["SIGNALBOX_MAP_PAIRS"] !== undefined) console.error(seen);
  expect(seen.live).toBeGreaterThan(RUNS / 5);
  expect(seen.sites).toBeGreaterThan(RUNS / 20);
  expect(seen.changed).toBeGreaterThan(RUNS / 5);
});

function nameOf(one: string): string {
  return one.split(/[ ~]/)[0] ?? "";
}

function decided(table: Parameters<typeof decide>[0], request: RoutedRequest): string {
  const { outcome } = decide(table, request);
  return outcome.kind === "route" ? outcome.route : String(outcome.status);
}
