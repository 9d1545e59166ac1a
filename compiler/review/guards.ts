import type { Change, Diff, Where } from "../diff/diff.ts";
import { placeText } from "../diff/text.ts";
import type { Side } from "../diff/side.ts";
import type { Diagnostic, Span } from "../diagnostic/diagnostic.ts";
import { byText } from "../diagnostic/sort.ts";
import type { SourceFile } from "../diagnostic/source-file.ts";
import { listenersOf, type Model, type Route, type TcpRoute } from "../model/model.ts";
import { count } from "../report/summary.ts";
import type { Replay } from "../replay/replay.ts";
import { blastRadius, lostHost, surprise } from "../rules/review.ts";
import { siteOf } from "../table/decide.ts";
import { isSurprised, type Step } from "./since.ts";

/** What a guard found, and whom it concerns: any of these teams' owners may say that it is meant. */
export interface Guarded {
  readonly diagnostic: Diagnostic;
  readonly teams: readonly string[];
  /** The requests of a team that change without an edit of its files. */
  readonly where?: readonly Where[];
}

/** What guards look at. */
export interface Guardable {
  readonly diff: Diff;
  readonly sides: readonly [before: Side, after: Side];
  /** Teams whose folders the change edits. */
  readonly edited: ReadonlySet<string>;
  /** The commits that the change comes in, where it is more than one. */
  readonly steps?: readonly Step[];
  /** Where a place of the base is: it stands in no file of the change. */
  readonly placeBefore: (span: Span) => string;
  /** What requests of a log come to, where there is one. */
  readonly replay?: Replay;
}

/** Percent, where the platform file says nothing. */
export const BLAST_RADIUS = 20;
/** Of less nobody loses sight. */
const FEW = 10;
const MOST_TEAMS = 5;

/** Teams whose own files the two do not have alike; a team.yaml is the platform's, who alone is asked to review it (`signalbox owners`). */
export function editedTeams(before: readonly SourceFile[], after: readonly SourceFile[]): ReadonlySet<string> {
  const [old, now] = [before, after].map((sources) => new Map(sources.map(({ path, text }) => [path, text])));
  const paths = [...(old?.keys() ?? []), ...(now?.keys() ?? [])].filter(
    (path) => old?.get(path) !== now?.get(path) && !path.endsWith("/team.yaml"),
  );
  return new Set(paths.map((path) => path.split("/")[1] ?? ""));
}

/** All that guards find in a change. Pure. */
export function guards(about: Guardable): readonly Guarded[] {
  return [...surprises(about), ...sharedChanged(about), ...lostHosts(about), ...tooMuch(about)];
}

/**
 * The effective change reaches further than the files that were edited: one finding for each team whose requests change though nothing
 * in its folder did. At the route that takes them, beside the one that had them.
 */
function surprises({ diff: { requests }, edited, steps = [], sides, placeBefore }: Guardable): readonly Guarded[] {
  const byTeam = new Map<string, Change[]>();
  for (const change of requests) {
    if (change.where.some(({ twoNames }) => twoNames)) continue;
    const concerned = new Set([change.before?.team, change.after?.team].filter((team) => team !== undefined));
    const knows = (team: string): boolean =>
      edited.has(team) && !steps.some((step) => isSurprised(team, change.where, step));
    for (const team of concerned) if (!knows(team)) byTeam.set(team, [...(byTeam.get(team) ?? []), change]);
  }
  return [...byTeam].flatMap(([team, changes]): Guarded[] => {
    // What it loses first.
    const [first, ...more] = changes.toSorted(
      (a, b) => Number(a.before?.team !== team) - Number(b.before?.team !== team),
    );
    const { before, after, where: [place] = [] } = first ?? {};
    if (!place) return [];
    const others =
      more.length === 0 ? "" : ` and ${more.length} more of its ${more.length === 1 ? "class" : "classes"} of requests`;
    const isLost = before?.team === team;
    const whose = `Requests of the team "${team}", whose files this does not edit,`;
    const gets = `The team "${team}", whose files this does not edit, gets requests`;
    const what = after ? `now go to "${after.route}"` : "are answered by nobody now";
    const message = !isLost
      ? `${gets} at ${placeText(place)}${others}: "${after?.route}" answers them now.`
      : before.route === after?.route
        ? `${whose} are treated differently: those of "${before.route}" at ${placeText(place)}${others}.`
        : `${whose} ${what}: those of "${before.route}" at ${placeText(place)}${others}.`;
    const had = before && after && before.route !== after.route ? [`"${before.route}" had them.`] : [];
    // A place of the base is no place in the change: it is one only where the file is the same.
    const related = before && !edited.has(before.team) ? had.map((text) => ({ message: text, span: before.span })) : [];
    const said = after ? message : `${message} They were answered by ${placeBefore(before?.span ?? NOWHERE)}.`;
    return [
      {
        diagnostic: surprise.at(after?.span, said, { related, help: askText([team], sides[1].model) }),
        ...{ teams: [team], where: changes.flatMap(({ where }) => where) },
      },
    ];
  });
}

const NOWHERE: Span = { file: "", start: 0, end: 0 };

/** A listener and a backend of the platform's: those who stand on it and who use it see nothing of what becomes of it. */
function sharedChanged({
  diff: { things },
  edited,
  steps = [],
  sides: [before, after],
}: Guardable): readonly Guarded[] {
  const users = new Map<string, Set<string>>();
  for (const route of [...before.model.routes, ...before.model.tcpRoutes])
    for (const what of sharedBy(route)) users.set(what, (users.get(what) ?? new Set()).add(route.team));
  return things.flatMap(({ what, kind }): Guarded[] => {
    if (kind === "new") return [];
    const knows = (team: string): boolean =>
      edited.has(team) && !steps.some(({ edited: own, alone }) => !own.has(team) && (!alone || changes(alone, what)));
    const teams = [...(users.get(what) ?? [])].filter((team) => !knows(team)).toSorted(byText);
    if (teams.length === 0) return [];
    const [sort = "", name = ""] = what.split(" ");
    const { platform, backends } = after.model;
    const now =
      sort === "listener"
        ? platform.listeners.find((one) => one.name === name)
        : backends.find(({ id }) => id === name);
    const use =
      sort === "listener"
        ? `on which ${namesOf(teams)} ${verbOf(teams, "stand")}`
        : `which ${namesOf(teams)} ${verbOf(teams, "use")}`;
    const message = `The ${sort} "${name}" ${now ? "changes" : "goes"}, ${use}, whose files this does not edit.`;
    return [{ diagnostic: surprise.at(now?.span, message, { help: askText(teams, after.model) }), teams }];
  });
}

/** What a route has that is not its team's, as a comparison names it. */
function sharedBy(route: Route | TcpRoute): readonly string[] {
  const { team } = route;
  const backends =
    "backend" in route
      ? [route.backend.value]
      : route.action.kind === "backend"
        ? route.action.legs.map(({ backend }) => backend)
        : [];
  const others = backends.filter((id) => !id.startsWith(`${team}.`));
  return [...listenersOf(route).map(({ value }) => `listener ${value}`), ...others.map((id) => `backend ${id}`)];
}

/** The verb as it is said of so many. */
function verbOf(teams: readonly string[], verb: string): string {
  return teams.length === 1 ? `${verb}s` : verb;
}

function changes({ diff }: { readonly diff: Diff }, thing: string): boolean {
  return diff.things.some(({ what }) => what === thing);
}

/** Hosts that were answered and are answered by nobody. */
function lostHosts({ sides: [before, after], placeBefore }: Guardable): readonly Guarded[] {
  const routes = new Map(before.model.routes.map((route) => [route.id, route]));
  return before.table.sites.flatMap(({ hosts, listener, keys, regexes }) => {
    const ids = [...keys.flatMap(({ candidates }) => candidates), ...regexes].flatMap(
      ({ route }) => routes.get(route) ?? [],
    );
    const [first, ...more] = ids;
    const lost = hosts.filter((host) => !isAnswered(host, listener, after));
    const [host, ...others] = lost;
    if (host === undefined || !first) return [];
    const shown = others.length === 0 ? host : `${host} and ${count(others.length, "more host")}`;
    const had = more.length === 0 ? `"${first.id}"` : `"${first.id}" and ${count(more.length, "more route")}`;
    const message = `Nobody answers ${shown} on the listener "${listener}" any more: ${had} did, ${placeBefore(first.span)}.`;
    const teams = [...new Set(ids.map(({ team }) => team))];
    return [
      {
        diagnostic: lostHost.at(undefined, message, {
          help: "Keep a route there, a redirect at least, until nobody asks for it.",
        }),
        teams,
      },
    ];
  });
}

function isAnswered(host: string, listener: string, { table }: Side): boolean {
  if (!table.listeners.includes(listener)) return false;
  if (host === "*") return table.sites.some((site) => site.listener === listener && site.hosts.includes("*"));
  // For a wildcard any name below it that nobody has.
  return siteOf(table, host.startsWith("*.") ? `_${host.slice(1)}` : host, listener) !== undefined;
}

/** Of routes, hosts and logged requests that there were, the share that changes or goes. */
function tooMuch({ diff, sides: [before], replay }: Guardable): readonly Guarded[] {
  const most = before.model.blastRadius ?? BLAST_RADIUS;
  const changed = diff.requests.filter((change) => change.before && !change.where.some(({ twoNames }) => twoNames));
  const routes = new Set(changed.map((change) => change.before?.route));
  const hosts = new Set(
    changed.flatMap(({ where }) => where.flatMap((place) => place.hosts.map((host) => `${host}|${place.listener}`))),
  );
  const allHosts = before.table.sites.flatMap((site) => site.hosts.map((host) => `${host}|${site.listener}`));
  const shares = [
    { what: "route", of: before.model.routes.length, are: routes.size },
    { what: "host", of: allHosts.length, are: allHosts.filter((host) => hosts.has(host)).length },
    ...(replay ? [{ what: "logged request", of: replay.requests, are: replay.changed }] : []),
  ];
  const found = shares.filter(({ of, are }) => are > FEW && are * 100 > of * most);
  if (found.length === 0) return [];
  const list = found.map(
    ({ what, of, are }) =>
      `${are.toLocaleString("en")} of ${of.toLocaleString("en")} ${what}s (${Math.round((100 * are) / of)} %)`,
  );
  const message = `This changes what becomes of ${list.join(", ")}: more than ${most} % at once.`;
  const help = "Split the change, or ask the platform team for policy: { blastRadius: … } as it is usual here.";
  return [{ diagnostic: blastRadius.at(undefined, message, { help }), teams: [] }];
}

function namesOf(teams: readonly string[]): string {
  const shown = teams.slice(0, MOST_TEAMS).map((team) => `"${team}"`);
  const last = teams.length > MOST_TEAMS ? `${teams.length - MOST_TEAMS} more` : shown.pop();
  return [shown.join(", "), last].filter(Boolean).join(" and ");
}

function askText(names: readonly string[], { teams }: Model): string {
  const people = names.flatMap((name) => {
    const { owners = [], contact } = teams.find((team) => team.name === name) ?? {};
    return [...owners, ...(contact ? [contact] : [])].map(({ value }) => value);
  });
  const whom = people.length === 0 ? "" : `: ${people.slice(0, MOST_TEAMS).join(", ")}`;
  return `Ask ${names.length === 1 ? "the team" : "the teams"} to look at this change${whom}.`;
}
