import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { Option, type Command } from "commander";
import type { Span } from "../diagnostic/diagnostic.ts";
import { CouldNotRun, WrongUsage, type ExitCode, type Io, type Finish } from "../io.ts";
import type { Diff } from "../diff/diff.ts";
import type { Side } from "../diff/side.ts";
import type { OnNodes } from "../diff/outcome.ts";
import type { ReadLists } from "../model/routes-file.ts";
import { BEGIN, END, ROUTES_FILE } from "../model/routes-format.ts";
import type { Served } from "../on-nodes.ts";
import type { CompiledDirectory } from "./routes.ts";
import { addLogOptions, replayLogs, type LogFlags } from "./replay-logs.ts";

/** Bytes of a file that are in memory at once: to touch memory first takes longer than to compare it. */
const PIECE = 64 * 1024;

interface DiffFlags extends LogFlags {
  readonly format: "text" | "markdown" | "json";
  readonly exitCode?: boolean;
}

/** `signalbox diff BEFORE AFTER`. */
export function addDiff(root: Command, io: Io, finish: Finish): void {
  const command = root
    .command("diff")
    .description("Say which requests two versions of the routes treat differently, and that no other one changes.")
    .argument("<before>", "a directory that holds routes/, a release, its routes.json, or a git revision")
    .argument("<after>", "another one")
    .addOption(new Option("--format <format>", "of the answer").choices(["text", "markdown", "json"]).default("text"))
    .option("--exit-code", "exit 1 when anything changes");
  addLogOptions(command).action(async (before: string, after: string, flags: DiffFlags) =>
    finish(await run([before, after], flags, io)),
  );
}

interface Read {
  readonly compiled: Served;
  readonly placeOf: (span: Span) => string;
}

interface Compared {
  readonly found: Diff;
  readonly nodes: OnNodes;
  readonly sides: readonly [Side, Side];
}

async function run([before, after]: readonly [string, string], flags: DiffFlags, io: Io): Promise<ExitCode> {
  const needsLog = flags.host ?? flags.listener ?? flags.capturedHost;
  if (needsLog !== undefined && !flags.log)
    throw new WrongUsage("--host, --listener and --captured-host are about --log FILE, which is missing.");
  const [one, other] = [fileOf(before, io), fileOf(after, io)];
  if (flags.log === undefined && one !== undefined && other !== undefined && isSameFile(one, other)) {
    io.stdout.write(await unchanged(flags.format));
    return 0;
  }
  const lists: ReadLists = new Map();
  const old = await read(before, io, lists);
  const now = old && (await read(after, io, lists));
  if (!old || !now) return 1;
  const { found, nodes, sides } = await compare(old.compiled, now.compiled);
  const replayed = flags.log && (await replayLogs(flags.log, sides, flags, io));
  const [{ diffText, diffMarkdown }, { diffJson }] = await Promise.all([
    import("../diff/text.ts"),
    import("../diff/json.ts"),
  ]);
  const shown = { before: old.placeOf, after: now.placeOf, nodes };
  const logged = replayed && (await import("../replay/text.ts")).replayText(replayed.replay);
  if (flags.format === "json") io.stdout.write(diffJson(found, shown, replayed?.replay));
  else if (flags.format === "markdown") io.stdout.write(diffMarkdown(found, shown, logged));
  else io.stdout.write(`${diffText(found, shown)}${logged === undefined ? "" : `\n${logged}`}`);
  for (const broken of replayed?.broken ?? []) io.stderr.write(`${broken}\n`);
  if (replayed && replayed.broken.length > 0) return 1;
  return flags.exitCode && found.requests.length + found.things.length > 0 ? 1 : 0;
}

/** Whether two files hold the same, begun and ended as a release's routes.json is: then nothing need be read. */
function isSameFile(one: string, other: string): boolean {
  const { size } = statSync(one);
  if (size !== statSync(other).size) return false;
  const [a, b] = [openSync(one, "r"), openSync(other, "r")];
  try {
    if (textAt(a, 0, BEGIN.length) !== BEGIN || textAt(a, size - END.length, END.length) !== END) return false;
    const [left, right] = [Buffer.allocUnsafe(PIECE), Buffer.allocUnsafe(PIECE)];
    for (let place = 0; place < size; place += PIECE) {
      const length = readSync(a, left, 0, PIECE, place);
      if (readSync(b, right, 0, PIECE, place) !== length || left.compare(right, 0, length, 0, length) !== 0)
        return false;
    }
    return true;
  } finally {
    closeSync(a);
    closeSync(b);
  }
}

function textAt(file: number, place: number, length: number): string {
  const bytes = Buffer.alloc(length);
  return bytes.toString("latin1", 0, readSync(file, bytes, 0, length, place));
}

/** The answer where nothing is another: most of what writes one is not loaded for it. */
async function unchanged(format: DiffFlags["format"]): Promise<string> {
  const [{ UNCHANGED, wholeText, wholeMarkdown }, { diffJson }] = await Promise.all([
    import("../diff/outcome.ts"),
    import("../diff/json.ts"),
  ]);
  const nodes: OnNodes = { kind: "nothing" };
  if (format === "json") return diffJson(UNCHANGED, { before: fileIn, after: fileIn, nodes });
  return format === "markdown" ? wholeMarkdown([], UNCHANGED, nodes) : wholeText([], UNCHANGED, nodes);
}

async function compare(before: Served, after: Served): Promise<Compared> {
  const [{ diff }, { sideOf }, { onNodes }] = await Promise.all([
    import("../diff/diff.ts"),
    import("../diff/side.ts"),
    import("../on-nodes.ts"),
  ]);
  const sides = [sideOf(before), sideOf(after)] as const;
  return { found: diff(sides), nodes: onNodes(before, after), sides };
}

function fileIn({ file, start }: Span): string {
  return `${file}:${start}`;
}

/** The routes.json that is named; undefined for a directory that holds routes/, and a revision. */
function fileOf(named: string, io: Io): string | undefined {
  const path = resolve(io.cwd, named);
  const about = statSync(path, { throwIfNoEntry: false });
  if (about?.isFile()) return path;
  const inside = join(path, ROUTES_FILE);
  return about && existsSync(inside) ? inside : undefined;
}

/** Routes as a person names them; undefined where they have errors, which are said. `lists`: of the file that was read before. */
async function read(named: string, io: Io, lists: ReadLists): Promise<Read | undefined> {
  const file = fileOf(named, io);
  if (file === undefined) return existsSync(resolve(io.cwd, named)) ? ofDirectory(named, io) : ofRevision(named, io);
  const [{ buildTable }, { readRoutesFile }] = await Promise.all([
    import("../table/build.ts"),
    import("../model/routes-file.ts"),
  ]);
  const model = readRoutesFile(readFileSync(file), lists);
  if (!model) throw new CouldNotRun(`${named} is no ${ROUTES_FILE} that this version of Signalbox reads.`);
  return { compiled: { model, table: buildTable(model), lineOf: ({ start }) => start }, placeOf: fileIn };
}

async function ofRevision(revision: string, io: Io): Promise<Read | undefined> {
  const [{ withRevision }, { compileRevision }] = await Promise.all([import("./revision.ts"), import("./routes.ts")]);
  let isThere = false;
  const found = await withRevision(revision, io, (directory) => {
    isThere = true;
    return ofCompilation(compileRevision(directory, revision), io);
  });
  if (!isThere) throw new WrongUsage(`"${revision}" is no directory, no file and no commit here.`);
  return found;
}

async function ofDirectory(named: string, io: Io): Promise<Read | undefined> {
  const { compileRoutes } = await import("./routes.ts");
  return ofCompilation(compileRoutes(named, io), io);
}

async function ofCompilation(compiling: Promise<CompiledDirectory>, io: Io): Promise<Read | undefined> {
  const [{ report }, { placesIn }] = await Promise.all([import("./routes.ts"), import("../report/explain.ts")]);
  const compilation = await compiling;
  const { compiled, sources, diagnostics } = compilation;
  if (!compiled) {
    const haproxy = { notBecause: "diff compares route tables alone" };
    await report(diagnostics, compilation, { format: "pretty", haproxy }, io);
    return undefined;
  }
  const places = placesIn(sources);
  return {
    compiled: { ...compiled, lineOf: (span) => places(span).line ?? 0 },
    placeOf(span) {
      const { file, line } = places(span);
      return `${file}:${line}`;
    },
  };
}
