import { existsSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { Diagnostic, Span } from "../diagnostic/diagnostic.ts";
import { wantsColour, WrongUsage, type Io } from "../io.ts";
import { beginDirectory, compileDirectory, finished, type Compilation } from "../pipeline.ts";
import type { Checked, HaproxyVerdict, TestsVerdict } from "../report/checked.ts";
import { FORMATS, type FormatName } from "../report/formats/list.ts";
import { teamOf } from "../report/for-team.ts";

/** A compilation, and the directory that its sources' paths are relative to. */
export interface CompiledDirectory extends Compilation {
  readonly root: string;
  /** The git revision whose files these are: they lie in a directory that nobody finds again. */
  readonly revision?: string;
}

/** Compiles the routes of a directory as the command line names it. */
export async function compileRoutes(dir: string, io: Io): Promise<CompiledDirectory> {
  const { root, ...begun } = beginRoutes(dir, io);
  return { ...finished(begun), root };
}

/** Compiles the routes of a git revision, which lie in a directory for as long as they are read. */
export async function compileRevision(directory: string, revision: string): Promise<CompiledDirectory> {
  return { ...(await compileDirectory(directory, revision)), root: directory, revision };
}

/** As `compileRoutes`, the rules over the whole left for later. A team that is asked for must have files there. */
export function beginRoutes(dir: string, io: Io, team?: string): CompiledDirectory {
  const root = rootOf(dir, io.cwd);
  const begun = beginDirectory(root, dir);
  const teams = teamsOf(begun);
  if (team !== undefined && teams.length > 0 && !teams.includes(team)) {
    throw new WrongUsage(`There is no team "${team}" in ${dir}: the teams are ${teams.join(", ")}.`);
  }
  return { ...begun, root };
}

/**
 * The directory that holds `routes/`: the one that was named, or the nearest one above it, so that every command works from
 * inside `routes/shop/` too. Another repository than the one that was meant must not be found good: the top of a git
 * repository is not passed, and a directory named by a person is left only from inside `routes/`.
 */
export function rootOf(dir: string, cwd: string): string {
  const start = resolve(cwd, dir);
  for (let at = start; ; at = dirname(at)) {
    const routes = join(at, "routes");
    const isMeant = at === start || dir === "." || `${start}${sep}`.startsWith(`${routes}${sep}`);
    if (isMeant && statSync(routes, { throwIfNoEntry: false })?.isDirectory()) return at;
    if (at === dirname(at) || existsSync(join(at, ".git"))) return start;
  }
}

/** How a person at `cwd` names a file of the directory: from where they stand, from `/` where that is shorter, or as git does. */
export function shownFrom(
  cwd: string,
  { root, revision }: Pick<CompiledDirectory, "root" | "revision">,
): (file: string) => string {
  return (file) => {
    if (revision !== undefined) return `${revision}:${file}`;
    const path = resolve(root, file);
    const near = relative(cwd, path);
    return near.length <= path.length ? near : path;
  };
}

interface ReportAbout {
  readonly format: FormatName;
  readonly haproxy?: HaproxyVerdict;
  readonly tests?: TestsVerdict;
  readonly hidden?: number;
  readonly started?: number;
}

/** Writes a report to stdout. The time is said only on a terminal, so that two runs print the same. */
export async function report(
  found: readonly Diagnostic[],
  compilation: CompiledDirectory,
  about: ReportAbout,
  io: Io,
): Promise<void> {
  const text = await reportText(found, compilation, about, io);
  io.stdout.write(text, ...(about.format === "github" ? (["commands"] as const) : []));
}

/** A report whose files are told from where a person stands. */
export async function reportText(
  found: readonly Diagnostic[],
  compilation: CompiledDirectory,
  { format, haproxy, tests, hidden, started }: ReportAbout,
  io: Io,
): Promise<string> {
  const { sources } = compilation;
  const shown = shownFrom(io.cwd, compilation);
  // JSON tells files from the directory that holds routes/, the same wherever lint was started.
  const isOurs = format === "json";
  const checked: Checked = {
    files: sources.length,
    teams: teamsOf(compilation).length,
    routes: compilation.routes,
    ...(haproxy && { haproxy }),
    ...(tests && { tests: isOurs ? tests : testsIn(tests, shown) }),
    ...(hidden !== undefined && { hidden }),
    ...(started !== undefined && io.stdout.terminal && { seconds: (performance.now() - started) / 1000 }),
  };
  return (await FORMATS[format]())(
    isOurs ? found : found.map((one) => renamedIn(one, shown)),
    isOurs ? sources : sources.map((source) => ({ path: shown(source.path), text: source.text })),
    { checked, root: relative(io.cwd, compilation.root) || ".", colour: wantsColour(io.stdout, io.env) },
  );
}

/** What was found, each with its lines, told from where a person stands; without a last line. */
export async function framesOf(
  found: readonly Diagnostic[],
  { sources, ...directory }: Pick<CompiledDirectory, "root" | "revision" | "sources">,
  { cwd, env, stdout }: Io,
): Promise<string> {
  const { prettyDiagnostic } = await import("../report/formats/pretty.ts");
  const shown = shownFrom(cwd, directory);
  const named = sources.map(({ path, text }) => ({ path: shown(path), text }));
  const colour = wantsColour(stdout, env);
  return found.map((one) => `${prettyDiagnostic(renamedIn(one, shown), named, colour)}\n`).join("");
}

function testsIn(tests: TestsVerdict, shown: (file: string) => string): TestsVerdict {
  if ("notBecause" in tests) return tests;
  const renamed = (span: Span): Span => ({ ...span, file: shown(span.file) });
  const cases = tests.cases.map(({ name, span, failedAt }) => ({
    ...{ name, span: renamed(span) },
    ...(failedAt && { failedAt: renamed(failedAt) }),
  }));
  return { ...tests, cases };
}

function renamedIn(diagnostic: Diagnostic, shown: (file: string) => string): Diagnostic {
  const renamed = (span: Span): Span => ({ ...span, file: shown(span.file) });
  const { span, related } = diagnostic;
  return {
    ...diagnostic,
    ...(span && { span: renamed(span) }),
    ...(related && { related: related.map((place) => ({ ...place, span: renamed(place.span) })) }),
  };
}

function teamsOf({ sources }: Compilation): string[] {
  return [...new Set(sources.flatMap(({ path }) => teamOf(path) ?? []))];
}
