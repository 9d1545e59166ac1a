import { Option, type Command } from "commander";
import type { ExitCode, Finish, Io } from "../io.ts";
import type { Compiled } from "../pipeline.ts";
import { FORMATS, type FormatName } from "../report/formats/list.ts";
import { addDockerOption } from "./check-flags.ts";
import { progressLine } from "./progress.ts";
import type { CompiledDirectory } from "./routes.ts";

interface TestFlags {
  readonly format: FormatName;
  readonly coverage?: boolean;
  readonly docker?: boolean | string;
}

/** `signalbox test [dir]`. */
export function addTest(root: Command, io: Io, finish: Finish): void {
  const command = root
    .command("test")
    .description(
      "Send the requests of the route files' tests: to the real haproxy, each version that the platform file names, or that is installed.",
    )
    .argument("[dir]", "the directory that holds routes/", ".")
    .addOption(new Option("--format <format>", "of the report").choices(Object.keys(FORMATS)).default("pretty"))
    .option("--coverage", "list the routes that no test reaches");
  addDockerOption(command).action(async (dir: string, flags: TestFlags) => finish(await test(dir, flags, io)));
}

async function test(dir: string, { format, coverage, docker }: TestFlags, io: Io): Promise<ExitCode> {
  const started = performance.now();
  const [{ compileRoutes, report, shownFrom }, { runRouteTests }, { hasErrors }, { inOrder }] = await Promise.all([
    import("./routes.ts"),
    import("../route-tests.ts"),
    import("../diagnostic/diagnostic.ts"),
    import("../diagnostic/sort.ts"),
  ]);
  const compilation = await compileRoutes(dir, io);
  const progress = progressLine(io);
  const { failures, tests } = await runRouteTests(compilation, io, {
    tell: progress.tell,
    ...(docker && { docker }),
  }).finally(progress.end);
  const { compiled } = compilation;
  // JSON tells files from the directory that holds routes/.
  const shown = format === "json" ? (file: string) => file : shownFrom(io.cwd, compilation);
  const verdict =
    coverage && compiled ? { ...tests, unreached: await unreachedIn(compiled, compilation, shown) } : tests;
  const diagnostics = inOrder([...compilation.diagnostics, ...failures]);
  await report(diagnostics, compilation, { format, tests: verdict, started }, io);
  return hasErrors(diagnostics) ? 1 : 0;
}

/** In the order of the files. */
async function unreachedIn(
  { model, table }: Compiled,
  { sources }: CompiledDirectory,
  shown: (file: string) => string,
): Promise<readonly { readonly id: string; readonly at: string }[]> {
  const [{ reachedBy }, { placesIn }, { byText }] = await Promise.all([
    import("../table/reached.ts"),
    import("../report/explain.ts"),
    import("../diagnostic/sort.ts"),
  ]);
  const [reached, places] = [reachedBy(model.tests, table), placesIn(sources)];
  return model.routes
    .filter(({ id, listed }) => !listed && !reached.has(id))
    .toSorted((a, b) => byText(a.span.file, b.span.file) || a.span.start - b.span.start)
    .map(({ id, span }) => ({ id, at: `${shown(span.file)}:${places(span).line}` }));
}
