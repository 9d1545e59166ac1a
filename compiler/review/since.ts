import type { Diff, Where } from "../diff/diff.ts";
import type { Guarded } from "./guards.ts";

/** A commit since what is live, as its branch sees it: beside its first parent. */
export interface Step {
  readonly commit: string;
  /** Teams whose own files it edits. */
  readonly edited: ReadonlySet<string>;
  /** What it changes, and what guards find in it alone; missing where it cannot be compared. */
  readonly alone?: { readonly diff: Diff; readonly guards: readonly Guarded[] };
}

/**
 * Whether one of several commits changes a team's requests without an edit of its files: an edit in another commit tells the team nothing
 * of it. What cannot be compared may do so.
 */
export function isSurprised(team: string, where: readonly Where[], { edited, alone }: Step): boolean {
  if (edited.has(team)) return false;
  if (!alone) return true;
  return alone.diff.requests.some(
    ({ before, after, where: there }) =>
      (before?.team === team || after?.team === team) && where.some((one) => there.some((other) => meet(one, other))),
  );
}

/** The commits that bring what a guard finds in all of them together; all of them where none does so alone. */
export function broughtBy({ diagnostic, teams, where }: Guarded, steps: readonly Step[]): readonly string[] {
  const isLike = (one: Guarded): boolean =>
    one.diagnostic.code === diagnostic.code &&
    one.where === undefined &&
    (teams.length + one.teams.length === 0 || teams.some((team) => one.teams.includes(team)));
  const brings = (step: Step): boolean =>
    where ? teams.some((team) => isSurprised(team, where, step)) : (step.alone?.guards.some(isLike) ?? true);
  const bring = steps.filter(brings);
  return (bring.length > 0 ? bring : steps).map(({ commit }) => commit);
}

/** Whether a request may be of both. */
function meet(one: Where, other: Where): boolean {
  return (
    one.listener === other.listener &&
    one.hosts.some((host) => other.hosts.some((name) => covers(host, name) || covers(name, host))) &&
    one.paths.some((path) => other.paths.some((place) => holds(path, place) || holds(place, path)))
  );
}

function covers(host: string, name: string): boolean {
  return host === name || host === "*" || (host.startsWith("*.") && name.endsWith(host.slice(1)));
}

type Path = Where["paths"][number];

function holds({ kind, path }: Path, { path: other }: Path): boolean {
  return kind === "exact" ? path === other : `${other}/`.startsWith(`${path.replace(/\/$/, "")}/`);
}
