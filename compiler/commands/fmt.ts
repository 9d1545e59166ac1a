import type { Command } from "commander";
import type { ExitCode, Io, Finish } from "../io.ts";
import { count } from "../report/summary.ts";

interface FmtFlags {
  readonly check?: boolean;
}

/** `signalbox fmt [dir]`. */
export function addFmt(root: Command, io: Io, finish: Finish): void {
  root
    .command("fmt")
    .description("Write route files in one form: indentation, blanks and quotes. What they say stays, comments too.")
    .argument("[dir]", "the directory that holds routes/", ".")
    .option("--check", "write nothing, and name the files that would change")
    .action(async (dir: string, flags: FmtFlags) => finish(await run(dir, flags, io)));
}

async function run(dir: string, { check = false }: FmtFlags, io: Io): Promise<ExitCode> {
  const [{ framesOf, rootOf, shownFrom }, { loadSources }, { format }, { save }] = await Promise.all([
    import("./routes.ts"),
    import("../source/load.ts"),
    import("../format/format.ts"),
    import("./save.ts"),
  ]);
  const root = rootOf(dir, io.cwd);
  const { sources, diagnostics } = loadSources(root, dir);
  const formatted = sources.map((source) => ({ source, ...format(source) }));
  const refused = formatted.flatMap(({ refused }) => refused ?? []);
  const found = sources.length === 0 ? diagnostics : refused;
  io.stdout.write(await framesOf(found, { root, sources }, io));
  const changed = formatted.flatMap(({ source, text }) =>
    text === undefined || text === source.text ? [] : [{ path: source.path, text }],
  );
  if (!check) await save(root, changed);
  const shown = shownFrom(io.cwd, { root });
  for (const { path } of changed) io.stdout.write(`${shown(path)}\n`);
  if (sources.length > 0) {
    const amount = `${changed.length} of ${count(sources.length, "file")}`;
    io.stdout.write(check ? `${amount} would be written anew.\n` : `${amount} written anew.\n`);
  }
  return found.length > 0 || (check && changed.length > 0) ? 1 : 0;
}
