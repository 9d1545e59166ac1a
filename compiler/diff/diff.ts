import type { Span } from "../diagnostic/diagnostic.ts";
import { byText } from "../diagnostic/sort.ts";
import type { Route } from "../model/model.ts";
import type { TableConditions } from "../table/table.ts";
import { differences, type Difference } from "../words/differences.ts";
import type { RoutedRequest } from "../table/decide.ts";
import { compareTables, type Changed, type PathClass } from "./compare.ts";
import { exampleOf } from "./example.ts";
import { fullBudget, type Budget } from "./expressions.ts";
import type { Side } from "./side.ts";
import { compareThings, type Thing } from "./things.ts";

/** All that differs between two sets of routes. */
export interface Diff {
  /** The worst first. No other request is treated differently. */
  readonly requests: readonly Change[];
  /** What is not a matter of which route answers: backends, listeners, the platform's words, grants. */
  readonly things: readonly Thing[];
}

/** `lost`: nobody answers any more. `team`: another team's route does. `moved`: another route. `changed`: the same one does something else. */
export type ChangeKind = "lost" | "team" | "moved" | "changed" | "gained";

/** Requests that change in one way, wherever they come in. */
export interface Change {
  readonly kind: ChangeKind;
  readonly before?: Answering;
  readonly after?: Answering;
  /** What the two routes do differently. */
  readonly differences: readonly Difference[];
  readonly where: readonly Where[];
  readonly when: TableConditions;
  readonly unless: readonly TableConditions[];
  /** Only some of these requests, perhaps none: expressions over the path decide, too. */
  readonly may: boolean;
  /** Beside the route of `after`, others of its team may answer: there are too many expressions to tell each. */
  readonly orOther?: true;
  readonly example?: RoutedRequest;
}

interface Answering {
  readonly route: string;
  readonly team: string;
  readonly span: Span;
}

export interface Where {
  readonly listener: string;
  readonly hosts: readonly string[];
  readonly paths: readonly PathClass[];
  readonly twoNames?: true;
}

/** What changes from the first to the second. Pure; exact, as `compareTables` is. */
export function diff(sides: readonly [before: Side, after: Side], budget = fullBudget()): Diff {
  const groups = new Map<string, Changed[]>();
  for (const changed of compareTables(sides, budget)) {
    const { before, after, when, unless, may, orOther, twoNames } = changed;
    const key = JSON.stringify([before, after, when, unless, may, orOther, twoNames]);
    groups.set(key, [...(groups.get(key) ?? []), changed]);
  }
  const requests = [...groups.values()].flatMap((group) => changeOf(sides, group, budget));
  return {
    requests: requests.toSorted((a, b) => weightOf(a) - weightOf(b) || byText(nameOf(a), nameOf(b))),
    things: compareThings(sides[0].model, sides[1].model),
  };
}

const WEIGHT: Readonly<Record<ChangeKind, number>> = { lost: 0, team: 1, moved: 2, changed: 3, gained: 4 };

/** Paths that are written in two ways are rare, and follow from what stands before them. */
function weightOf({ kind, where }: Change): number {
  return WEIGHT[kind] + (where[0]?.twoNames ? 10 : 0);
}

function nameOf({ before, after }: Change): string {
  return `${before?.route ?? ""} ${after?.route ?? ""}`;
}

function changeOf(sides: readonly [Side, Side], group: readonly Changed[], budget: Budget): Change[] {
  const [first] = group;
  if (!first) return [];
  const [old, now] = [routeIn(sides[0], first.before), routeIn(sides[1], first.after)];
  const example = exampleOf(sides, first, budget);
  return [
    {
      kind: kindOf(old, now),
      ...(old && { before: answering(old) }),
      ...(now && { after: answering(now) }),
      differences: old && now ? differences(old, now).filter(isDone(old, now)) : [],
      where: placesOf(group),
      when: first.when,
      unless: first.unless,
      may: first.may,
      ...(first.orOther && { orOther: true }),
      ...(example && { example }),
    },
  ];
}

function routeIn({ routes }: Side, id: string | undefined): Route | undefined {
  return id === undefined ? undefined : routes.get(id);
}

function answering({ id, team, span }: Route): Answering {
  return { route: id, team, span };
}

/** Conditions are where the class is told; here is what is done. */
function isDone(old: Route, now: Route): (difference: Difference) => boolean {
  const asked = new Set([...old.conditions, ...now.conditions].map(({ of, name }) => `${of} ${name}`.trim()));
  return ({ of }) => !asked.has(of);
}

function kindOf(old: Route | undefined, now: Route | undefined): ChangeKind {
  if (!old) return "gained";
  if (!now) return "lost";
  return old.team !== now.team ? "team" : old.id !== now.id ? "moved" : "changed";
}

/** Hosts with the same paths together. */
function placesOf(group: readonly Changed[]): Where[] {
  const found = new Map<string, { listener: string; hosts: string[]; paths: readonly PathClass[]; twoNames?: true }>();
  for (const { listener, hosts, paths, twoNames } of group) {
    const sorted = paths.toSorted((a, b) => byText(a.path, b.path) || byText(a.kind, b.kind));
    const key = JSON.stringify([listener, sorted]);
    const there = found.get(key);
    if (there) there.hosts.push(...hosts);
    else found.set(key, { listener, hosts: [...hosts], paths: sorted, ...(twoNames && { twoNames }) });
  }
  return [...found.values()].map((place) => ({ ...place, hosts: place.hosts.toSorted(byText) }));
}
