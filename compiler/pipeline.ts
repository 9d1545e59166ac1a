import { analysisRules, analyze } from "./analyze/analyze.ts";
import { testRequired } from "./analyze/test/required.ts";
import { hasErrors, type Diagnostic } from "./diagnostic/diagnostic.ts";
import { byText, inOrder } from "./diagnostic/sort.ts";
import type { Model } from "./model/model.ts";
import { parse } from "./parse/parse.ts";
import { originsOf } from "./render/origins.ts";
import { render } from "./render/render.ts";
import type { RenderedFile, ServerSource, Target } from "./render/target.ts";
import { checkCodeowners } from "./analyze/codeowners.ts";
import { checkCopies } from "./analyze/copies.ts";
import { withoutIgnored } from "./analyze/ignored.ts";
import { renderedPath } from "./sandbox/team-files.ts";
import { asTeamFile, isRouteFile } from "./source/from-files.ts";
import { loadSources, type LoadedSources } from "./source/load.ts";
import type { SourceFile, TeamFile } from "./diagnostic/source-file.ts";
import { buildTable, groupSites } from "./table/build.ts";
import type { RouteTable } from "./table/table.ts";
import { validate } from "./validate/validate.ts";

/** What the stages made of a directory of routes, and what they found on the way. */
export interface Compilation {
  readonly sources: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** How many routes could be read, TCP ones included. */
  readonly routes: number;
  /** Missing when there is an error, but for tests that the platform file requires: nothing is shipped of a directory that has one. */
  readonly compiled?: Compiled | undefined;
  /** Asks the rules over the whole, where that was left for later. */
  readonly rest?: () => Compilation;
}

export interface Compiled {
  readonly model: Model;
  readonly table: RouteTable;
  /** Files of teams' folders that statements name. */
  readonly files: readonly TeamFile[];
}

/** Reads a directory that holds `routes/` and compiles it. `shown` is how a person named it. */
export async function compileDirectory(directory: string, shown = directory): Promise<Compilation> {
  return finished(beginDirectory(directory, shown));
}

/** As `compileDirectory`, the rules over the whole left for later: HAProxy may read meanwhile. */
export function beginDirectory(directory: string, shown: string): Compilation {
  return begin(loadSources(directory, shown));
}

/** As `compileDirectory`, for texts: what is no route file may be one for HAProxy. Pure. */
export function compile(texts: readonly SourceFile[]): Compilation {
  const sources = texts.filter(isRouteFile);
  const files = texts.filter((text) => !isRouteFile(text)).map(({ path, text }) => asTeamFile(path, text));
  return finished(begin({ sources, files, strays: [], codeowners: [], diagnostics: [] }));
}

/** A compilation whose rules over the whole have been asked: now, where that was left for later. */
export function finished(begun: Compilation): Compilation {
  return begun.rest?.() ?? begun;
}

/** Texts → trees → model → route table; `loaded` has what reading them has found already. Pure. */
export function begin(loaded: LoadedSources): Compilation {
  const parsed = loaded.sources.map(parse);
  const { model, diagnostics: invalid, files, lists } = validate(parsed, loaded.files);
  const named = [...new Set([...files, ...lists])];
  const sources = [...loaded.sources, ...named.filter(({ refused }) => !refused)];
  const routes = model ? model.routes.length + model.tcpRoutes.length : 0;
  const groups = model && groupSites(model);
  const tooMany = groups ? checkCopies(groups) : [];
  const said = [...loaded.diagnostics, ...parsed.flatMap((file) => file.diagnostics), ...invalid, ...tooMany];
  const all = [...said, ...unnamed(loaded.strays, named, said)];
  const soFar = withoutIgnored(all, sources, false);
  if (model === undefined || hasErrors(soFar)) return { sources, routes, diagnostics: inOrder(soFar) };
  const table = buildTable(model, groups);
  const compiled = { model, table, files };
  return {
    ...{ sources, routes, compiled, diagnostics: inOrder(soFar) },
    rest() {
      const found = [...all, ...analyze(compiled, analysisRules), ...checkCodeowners(model, loaded.codeowners)];
      const diagnostics = inOrder(withoutIgnored(found, sources, true));
      return { sources, routes, diagnostics, compiled: hasErrors(diagnostics.filter(stops)) ? undefined : compiled };
    },
  };
}

/** A test that is missing is no reason not to run those that there are. */
function stops({ code }: Diagnostic): boolean {
  return code !== testRequired.code;
}

/**
 * Of what lies in the teams' folders beside route files, what no statement names: a folder as one where nothing in it is named. Nothing
 * is said of a team whose files have errors, for those may be the reason.
 */
function unnamed(
  strays: readonly Diagnostic[],
  named: readonly SourceFile[],
  found: readonly Diagnostic[],
): readonly Diagnostic[] {
  if (strays.length === 0) return [];
  const teamOf = (path: string): string | undefined => path.split("/")[1];
  const broken = new Set(found.flatMap(({ span }) => (span ? teamOf(span.file) : [])));
  const used = new Set(named.flatMap(({ path }) => [path, topOf(path)]));
  return strays.filter(({ span }) => {
    const path = span?.file ?? "";
    const isInFolder = topOf(path) !== path;
    return !broken.has(teamOf(path)) && !used.has(path) && (!isInFolder || used.has(topOf(path)));
  });
}

/** What lies directly in the team's folder: `routes/shop/lists` of `routes/shop/lists/offices.lst`. */
function topOf(path: string): string {
  return path.split("/").slice(0, 3).join("/");
}

/** Everything that HAProxy reads, sorted by path, with servers from wherever the caller has them. */
export function renderCompiled(
  { model, table, files }: Compiled,
  sources: readonly SourceFile[],
  servers: ServerSource,
  how: Omit<Target, "servers"> = {},
): readonly RenderedFile[] {
  const target: Target = { servers, ...how };
  const own = files.map((file): RenderedFile => ({
    path: renderedPath(file),
    text: file.text,
    kind: "static",
    team: file.path.split("/")[1] ?? "",
  }));
  return [...render(model, table, target, originsOf(sources)), ...own].toSorted((a, b) => byText(a.path, b.path));
}
