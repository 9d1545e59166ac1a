import type { Diagnostic, Span } from "../diagnostic/diagnostic.ts";
import type { TeamFile } from "../diagnostic/source-file.ts";
import type { Model, Route, RouteTest, TcpRoute, Team } from "../model/model.ts";
import type { ParsedFile } from "../parse/parse.ts";
import { platformMissing, platformUnneededPolicy } from "../rules/platform.ts";
import { routeDuplicateName } from "../rules/route.ts";
import { teamNotInPlatform } from "../rules/team.ts";
import { valueName } from "../rules/value.ts";
import { Allowance } from "../sandbox/allowance.ts";
import { TeamFiles } from "../sandbox/team-files.ts";
import { printable } from "../diagnostic/printable.ts";
import { byText } from "../diagnostic/sort.ts";
import { readLevel, type Level } from "../words/levels.ts";
import { declareBackends, declareTeam } from "./declare.ts";
import { resolveFallbacks } from "./fallbacks.ts";
import { readFiles, type Files } from "./files.ts";
import { takeName } from "./names.ts";
import { buildPlatform, type PlatformView } from "./platform.ts";
import { buildRedirects, type RedirectPlaces } from "./redirects.ts";
import { bookedBackends, emptyBook } from "./resolve.ts";
import { buildEveryHost, buildRoute, readHosts, readListeners, type RouteSurroundings } from "./routes.ts";
import { report, scopeOf, type Sandbox, type Scope } from "./scope.ts";
import { buildTcpRoute, oneTargetEach } from "./tcp.ts";
import { buildTests } from "./tests.ts";
import { readName } from "./values/name.ts";

export interface Validation {
  /** Without what is broken; missing where there is no platform to build it on. */
  readonly model?: Model;
  readonly diagnostics: readonly Diagnostic[];
  /** Those that something names. */
  readonly files: readonly TeamFile[];
  /** Those that route files name for the compiler to read. */
  readonly lists: readonly TeamFile[];
}

/**
 * Parsed files → the model, with all names resolved, those of `others` too, which HAProxy may be given. Pure, and says as much as it can in one go: what is broken is left out,
 * and nothing is said that only follows from it.
 */
export function validate(parsed: readonly ParsedFile[], others: readonly TeamFile[] = []): Validation {
  const diagnostics: Diagnostic[] = [];
  if (parsed.length === 0) return { diagnostics, files: [], lists: [] };
  const files = readFiles(parsed, diagnostics);
  const teamFiles = new TeamFiles(others);
  const view = files.platform && buildPlatform(files.platform, diagnostics, teamFiles);
  const sandbox: Sandbox = { files: teamFiles, allowance: new Allowance(view?.policy, limitsIn(view)) };
  if (!files.hasPlatformFile)
    diagnostics.push(platformMissing.at(undefined, "There is no routes/platform/platform.yaml."));
  if (view) checkTeams(files, view, diagnostics);

  const book = emptyBook();
  for (const team of files.broken) book.uncertain.add(team);
  const people = new Map(files.teams.map((file) => [file.team, declareTeam(file, book, diagnostics)]));
  const levelsOf = new Map(
    files.teams.map(({ team, file, value }) => [
      team,
      readLevel(value.defaults, scopeOf(team, file, diagnostics), view?.lists),
    ]),
  );
  for (const file of files.routes) declareBackends(file, book, diagnostics, sandbox);

  checkPolicy(sandbox.allowance, parsed, diagnostics);

  const routes = new Names<Route>();
  const tcpRoutes = new Names<TcpRoute>();
  const tests: RouteTest[] = [];
  const scopes = new Map<TcpRoute, Scope>();
  const redirects = new Map<string, RedirectPlaces>();
  if (view) {
    const at: RouteSurroundings = {
      scope: view.scope,
      book,
      listeners: view.listeners,
      userlists: view.userlists,
      lists: view.lists,
      levels: [{ ...view.headers, responseHeaders: [] }],
      defaultListener: view.platform.defaultListener,
      hosts: undefined,
    };
    routes.addAll(view.scope, view.checked.value.everyHost, (name, entry) => buildEveryHost(name, entry, at));
  }
  for (const { team, file, value } of files.routes) {
    const scope = scopeOf(team, file, diagnostics, sandbox);
    // A host that was taken out for its type was said; its routes lack it for that reason.
    const hosts = value.host !== undefined || scope.broken.has(value) ? readHosts(value, scope) : undefined;
    const around: RouteSurroundings = {
      scope,
      book,
      listeners: view?.listeners,
      userlists: view?.userlists,
      lists: view?.lists,
      levels: [
        readLevel(value, scope, view?.lists),
        levelsOf.get(team) ?? NO_HEADERS,
        { ...(view?.headers ?? NO_HEADERS), responseHeaders: [] },
      ],
      defaultListener: view?.platform.defaultListener,
      hosts,
    };
    const fileListeners =
      value.listener === undefined ? undefined : readListeners("The file", scope.spans.start(), value, around);
    const at: RouteSurroundings = { ...around, fileListeners };
    routes.addAll(scope, value.routes, (name, entry) => buildRoute(name, entry, at));
    const places = redirects.get(team) ?? new Map<string, Span>();
    redirects.set(team, places);
    for (const route of buildRedirects(value.redirects, places, at)) routes.add(scope, route, () => route);
    tcpRoutes.addAll(scope, value.tcp, (name, entry) => {
      const route = buildTcpRoute(name, entry, at);
      if (route) scopes.set(route, scope);
      return route;
    });
    tests.push(...buildTests(value.tests, at));
  }
  resolveFallbacks(book);
  const targets = oneTargetEach(tcpRoutes.built, scopes);
  const read = { files: sandbox.files.named, lists: sandbox.files.read };
  if (!view) return { diagnostics, ...read };
  const teams = teamsOf(files, view, people);
  const model: Model = {
    platform: view.platform,
    teams,
    routes: routes.built,
    backends: bookedBackends(book),
    tcpRoutes: targets,
    tests,
    testsRequired: view.testsRequired(teams.map(({ name }) => name)),
    haproxyVersions: view.haproxyVersions,
    ...(view.blastRadius !== undefined && { blastRadius: view.blastRadius }),
    policy: view.written,
  };
  return { model, diagnostics, ...read };
}

function limitsIn(view: PlatformView | undefined) {
  return new Map([...(view?.grants ?? [])].map(([team, { limits = {} }]) => [team, limits] as const));
}

const NO_HEADERS: Level = { requestHeaders: [], responseHeaders: [] };

/** Things of one kind by id, over all files; a second one of a name is said and left out. */
class Names<T> {
  readonly built: T[] = [];
  readonly #places = new Map<string, Span>();

  addAll<E>(
    scope: Scope,
    entries: Readonly<Record<string, E>> | undefined,
    build: (name: { value: string; span: Span }, entry: E) => T | undefined,
  ): void {
    if (!entries) return;
    for (const [key, entry] of Object.entries(entries)) {
      const name = takeName(scope, valueName, entries, key, readName);
      if (name) this.add(scope, { name: key, span: name.span }, () => build(name, entry));
    }
  }

  add(scope: Scope, { name, span }: { readonly name: string; readonly span: Span }, build: () => T | undefined): void {
    const id = `${scope.team}.${name}`;
    const before = this.#places.get(id);
    if (before) {
      report(scope, routeDuplicateName, span, `The team "${scope.team}" has two routes "${name}".`, {
        related: [{ message: "the other is declared here", span: before }],
        here: "the other is declared here",
      });
      return;
    }
    this.#places.set(id, span);
    const built = build();
    if (built) this.built.push(built);
  }
}

/** A folder that the platform does not know may claim nothing. */
function checkTeams(files: Files, { scope, checked, grants }: PlatformView, diagnostics: Diagnostic[]): void {
  const { teams } = checked.value;
  if (!teams && scope.broken.has(checked.value)) return;
  const written = new Set(teams ? scope.spans.names(teams) : []);
  for (const [team, span] of files.folders) {
    if (team === "platform" || grants.has(team) || written.has(team)) continue;
    diagnostics.push(
      teamNotInPlatform.at(span, `The platform file does not know the team "${team}".`, {
        related: [
          { message: "it belongs here", span: teams ? scope.spans.key(checked.value, "teams") : scope.spans.start() },
        ],
      }),
    );
  }
}

/** Nothing is said of a team whose files have errors, for those may be the reason. */
function checkPolicy({ unneeded, needed }: Allowance, parsed: readonly ParsedFile[], diagnostics: Diagnostic[]): void {
  if (unneeded.length === 0) return;
  const found = [...parsed.flatMap((file) => file.diagnostics), ...diagnostics];
  for (const { value, span } of unneeded) {
    const folder = `routes/${value.team}/`;
    if (found.some((one) => one.span?.file.startsWith(folder))) continue;
    const [team, keyword] = [printable(value.team), printable(value.keyword)];
    const isTwice = needed.some((one) => one.value.team === value.team && one.value.keyword === value.keyword);
    const message = isTwice
      ? `"${keyword}" is allowed to the team "${team}" above.`
      : `No haproxy: text of the team "${team}" needs "${keyword}".`;
    diagnostics.push(platformUnneededPolicy.at(span, message));
  }
}

function teamsOf(
  files: Files,
  { grants }: PlatformView,
  people: ReadonlyMap<string, Pick<Team, "contact" | "owners" | "private">>,
): Team[] {
  const names = new Set([...files.folders.keys(), ...grants.keys()]);
  return [...names].toSorted(byText).map((name) => {
    const grant = name === "platform" ? undefined : grants.get(name);
    return { name, ...(grant && { grant }), ...people.get(name) };
  });
}
