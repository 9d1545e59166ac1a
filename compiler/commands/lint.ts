import { existsSync } from "node:fs";
import { join } from "node:path";
import { Option, type Command } from "commander";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { printable } from "../diagnostic/printable.ts";
import { failureOf } from "../failure.ts";
import { WrongUsage, type ExitCode, type Io, type Finish } from "../io.ts";
import { FORMATS, type FormatName } from "../report/formats/list.ts";
import { addCatalogueOptions, catalogueOf, type CatalogueFlags } from "./catalogue.ts";
import { addCheckOptions, type CheckFlags } from "./check-flags.ts";
import type { CompiledDirectory } from "./routes.ts";

interface LintFlags extends CheckFlags, CatalogueFlags {
  readonly format: FormatName;
  readonly team?: string;
  readonly watch?: boolean;
  readonly fix?: boolean;
}

/** `signalbox lint [dir]`, and all of `route-lint [dir]`. */
export function defineLint(command: Command, io: Io, finish: Finish): Command {
  command
    .description("Check route files: every problem at its line, with what to do next.")
    .argument("[dir]", "the directory that holds routes/", ".");
  return addCatalogueOptions(addCheckOptions(command))
    .addOption(new Option("--format <format>", "of the report").choices(Object.keys(FORMATS)).default("pretty"))
    .option("--team <name>", "show only what stands in this team's files or involves them, told from their own lines")
    .option("--watch", "again at each save, until Ctrl-C")
    .addOption(
      new Option("--fix", "first mend in the files what has one exact repair, and say what was changed").conflicts(
        "watch",
      ),
    )
    .action(async (dir: string, flags: LintFlags) =>
      finish(await (flags.watch ? watch(dir, flags, io) : flags.fix ? fix(dir, flags, io) : lint(dir, flags, io))),
    );
}

async function watch(dir: string, flags: LintFlags, io: Io): Promise<ExitCode> {
  if (flags.format !== "pretty") throw new WrongUsage("--watch is for people: --format says what programs read.");
  const [{ rootOf }, { atEachChange }] = await Promise.all([import("./routes.ts"), import("../try/watch.ts")]);
  const root = rootOf(dir, io.cwd);
  if (!existsSync(join(root, "routes"))) return lint(dir, flags, io);
  const round = async (): Promise<void> => {
    await lint(dir, flags, io);
    io.stderr.write("Waiting for a change; Ctrl-C ends it.\n");
  };
  await atEachChange(root, io.stop(), round, (error) => io.stderr.write(failureOf(error, io.env).text));
  return 0;
}

/** What was changed goes to stderr: what programs read of the report stays whole. */
async function fix(dir: string, flags: LintFlags, io: Io): Promise<ExitCode> {
  const [{ rootOf, shownFrom }, { loadSources }, { repaired }, { save }, { teamOf }] = await Promise.all([
    import("./routes.ts"),
    import("../source/load.ts"),
    import("../fixes.ts"),
    import("./save.ts"),
    import("../report/for-team.ts"),
  ]);
  const root = rootOf(dir, io.cwd);
  const isChosen = (file: string) => flags.team === undefined || teamOf(file) === flags.team;
  const { changed, repairs } = repaired(loadSources(root, dir), isChosen);
  await save(root, changed);
  const shown = shownFrom(io.cwd, { root });
  for (const { code, file, line, lines } of repairs) {
    const [before, after] = (lines ?? []).map((text) => printable(text, 100));
    const texts = before === undefined ? "" : `  - ${before}\n  + ${after}\n`;
    io.stderr.write(`fixed[${code}] ${printable(shown(file))}:${line}\n${texts}`);
  }
  return lint(dir, flags, io);
}

async function lint(dir: string, flags: LintFlags, io: Io): Promise<ExitCode> {
  const started = performance.now();
  const [{ beginRoutes, report }, { checkCompilation }, { hasErrors }, { inOrder }, { forTeam }] = await Promise.all([
    import("./routes.ts"),
    import("../check.ts"),
    import("../diagnostic/diagnostic.ts"),
    import("../diagnostic/sort.ts"),
    import("../report/for-team.ts"),
  ]);
  const compilation = beginRoutes(dir, io, flags.team);
  const { diagnostics: found, haproxy } = await checkCompilation(compilation, flags, io);
  const diagnostics = inOrder([...found, ...(await withoutInstances(compilation, flags, io))]);
  const shown = flags.team === undefined ? diagnostics : forTeam(diagnostics, flags.team);
  const hidden = diagnostics.length - shown.length;
  await report(shown, compilation, { format: flags.format, haproxy, hidden, started }, io);
  return hasErrors(shown) ? 1 : 0;
}

/** What the catalogue lacks that the flags name. */
async function withoutInstances(
  { compiled, root }: CompiledDirectory,
  flags: CatalogueFlags,
  io: Io,
): Promise<readonly Diagnostic[]> {
  if (!compiled || (flags.catalogue ?? flags.consul) === undefined) return [];
  const { checkCatalogue } = await import("../catalogue/missing-instances.ts");
  const catalogue = await catalogueOf(flags, compiled.model, root, io);
  return catalogue ? checkCatalogue(compiled.model, catalogue) : [];
}
