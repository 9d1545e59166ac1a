import { InvalidArgumentError, Option, type Command } from "commander";
import type { Side } from "../diff/side.ts";
import { WrongUsage, type Io } from "../io.ts";
import type { Replay, ReplayOptions } from "../replay/replay.ts";
import { progressLine } from "./progress.ts";

/** Access logs, and what they do not say. */
export interface LogFlags extends ReplayOptions {
  readonly log?: readonly string[];
}

/** Adds `--log` and what belongs to it. */
export function addLogOptions(command: Command): Command {
  return command
    .option(
      "--log <file>",
      "an access log, as it is or gzipped, - for stdin; may be given several times: how many of its requests change",
      (file: string, files: readonly string[] | undefined) => [...(files ?? []), file],
    )
    .option("--host <host>", "of requests whose line of the log has none")
    .option("--listener <name>", "where requests came in whose line of the log does not name one of the listeners")
    .addOption(
      new Option(
        "--captured-host <n>",
        "which of the request headers that the log captures is the Host, from 1",
      ).argParser(countFrom1),
    );
}

function countFrom1(text: string): number {
  if (!/^[1-9]\d?$/.test(text)) throw new InvalidArgumentError("It is a number from 1.");
  return Number(text);
}

interface Replayed {
  readonly replay: Replay;
  /** Files that ended before their end, a sentence each. */
  readonly broken: readonly string[];
}

/** The requests of logs, asked of both sides. */
export async function replayLogs(
  files: readonly string[],
  sides: readonly [Side, Side],
  flags: LogFlags,
  io: Io,
): Promise<Replayed> {
  const [{ replayer, Unsaid }, { logLines }] = await Promise.all([
    import("../replay/replay.ts"),
    import("./log-lines.ts"),
  ]);
  const unknown =
    flags.listener !== undefined && !sides.some(({ table }) => table.listeners.includes(flags.listener ?? ""));
  if (unknown) throw new WrongUsage(`There is no HTTP listener "${flags.listener}" in either.`);
  const replay = replayer(sides, flags);
  const progress = progressLine(io);
  const broken: string[] = [];
  try {
    for (const file of files) {
      const why = await logLines(file, io).read(
        (line, text) => replay.take(file, line, text),
        (read, of) =>
          progress.tell(
            `${file} ${of === undefined ? `${Math.round(read / 1e6)} MB` : `${Math.floor((100 * read) / of)} %`}`,
          ),
      );
      if (why !== undefined) broken.push(`${file} ends before its end (${why}): what could be read of it is counted.`);
    }
  } catch (error) {
    throw error instanceof Unsaid ? new WrongUsage(error.message) : error;
  } finally {
    progress.end();
  }
  return { replay: replay.result(), broken };
}
