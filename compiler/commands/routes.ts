import { resolve } from "node:path";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { wantsColour, WrongUsage, type Io } from "../io.ts";
import { compileDirectory, type Compilation } from "../pipeline.ts";
import type { Checked } from "../report/checked.ts";
import { teamOf } from "../report/for-team.ts";

/** Compiles the routes of a directory as the command line names it. A team that is asked for must have files there. */
export async function compileRoutes(dir: string, io: Io, team?: string): Promise<Compilation> {
  const compilation = await compileDirectory(resolve(io.cwd, dir), dir);
  const teams = teamsOf(compilation);
  if (team !== undefined && teams.length > 0 && !teams.includes(team)) {
    throw new WrongUsage(`There is no team "${team}" in ${dir}: the teams are ${teams.join(", ")}.`);
  }
  return compilation;
}

/** Writes a report to stdout. The time is said only on a terminal, so that two runs print the same. */
export async function report(
  shown: readonly Diagnostic[],
  compilation: Compilation,
  about: {
    readonly format: "pretty" | "json";
    readonly haproxy: Checked["haproxy"];
    readonly hidden?: number;
    readonly started?: number;
  },
  io: Io,
): Promise<void> {
  const { sources } = compilation;
  const { format, haproxy, hidden, started } = about;
  const checked: Checked = {
    files: sources.length,
    teams: teamsOf(compilation).length,
    routes: compilation.routes,
    haproxy,
    ...(hidden !== undefined && { hidden }),
    ...(started !== undefined && io.stdout.terminal && { seconds: (performance.now() - started) / 1000 }),
  };
  if (format === "json") {
    const { json } = await import("../report/json.ts");
    io.stdout.write(json(shown, sources, { checked }));
  } else {
    const { pretty } = await import("../report/pretty.ts");
    io.stdout.write(pretty(shown, sources, { colour: wantsColour(io.stdout, io.env), checked }));
  }
}

function teamsOf({ sources }: Compilation): string[] {
  return [...new Set(sources.flatMap(({ path }) => teamOf(path) ?? []))];
}
