import { analyze } from "./analyze/analyze.ts";
import { hasErrors, type Diagnostic } from "./diagnostic/diagnostic.ts";
import { inOrder } from "./diagnostic/sort.ts";
import type { Model } from "./model/model.ts";
import { parse } from "./parse/parse.ts";
import { originsOf } from "./render/origins.ts";
import { render } from "./render/render.ts";
import type { RenderedFile, ServerSource } from "./render/target.ts";
import { analysisRules } from "./rules/index.ts";
import { loadSources } from "./source/load.ts";
import type { SourceFile } from "./source/source-file.ts";
import { buildTable } from "./table/build.ts";
import type { RouteTable } from "./table/table.ts";
import { validate } from "./validate/validate.ts";

/** What the stages made of a directory of routes, and what they found on the way. */
export interface Compilation {
  readonly sources: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** How many routes could be read, TCP ones included. */
  readonly routes: number;
  /** Missing when there is an error: nothing is rendered of a routes directory that has one. */
  readonly compiled?: Compiled | undefined;
}

export interface Compiled {
  readonly model: Model;
  readonly table: RouteTable;
}

/** Reads a directory that holds `routes/` and compiles it. `shown` is how a person named it. */
export async function compileDirectory(directory: string, shown = directory): Promise<Compilation> {
  const { sources, diagnostics } = await loadSources(directory, shown);
  return compileTexts(sources, diagnostics);
}

/** As `compileDirectory`, for texts. Pure. */
export function compile(sources: readonly SourceFile[]): Compilation {
  return compileTexts(sources, []);
}

/** Texts → trees → model → route table, checked; `found` is what reading the sources has found already. */
function compileTexts(sources: readonly SourceFile[], found: readonly Diagnostic[]): Compilation {
  const parsed = sources.map(parse);
  const { model, diagnostics: invalid } = validate(parsed);
  const routes = model ? model.routes.length + model.tcpRoutes.length : 0;
  const soFar = [...found, ...parsed.flatMap((file) => file.diagnostics), ...invalid];
  if (model === undefined || hasErrors(soFar)) return { sources, routes, diagnostics: inOrder(soFar) };
  const table = buildTable(model);
  const diagnostics = inOrder([...soFar, ...analyze({ model, table }, analysisRules)]);
  return { sources, routes, diagnostics, compiled: hasErrors(diagnostics) ? undefined : { model, table } };
}

/** Everything that HAProxy reads, with servers from wherever the caller has them. */
export function renderCompiled(
  { model, table }: Compiled,
  sources: readonly SourceFile[],
  servers: ServerSource,
): readonly RenderedFile[] {
  return render(model, table, { servers }, originsOf(sources));
}
