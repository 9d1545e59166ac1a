import { Command, CommanderError } from "commander";
import { addAgent } from "./commands/agent.ts";
import { addBuild } from "./commands/build.ts";
import { addExplain } from "./commands/explain.ts";
import { defineLint } from "./commands/lint.ts";
import { addHistory } from "./commands/history.ts";
import { addKeys } from "./commands/keys.ts";
import { addPromote } from "./commands/promote.ts";
import { addPrune } from "./commands/prune.ts";
import { addPublish } from "./commands/publish.ts";
import { addRollback } from "./commands/rollback.ts";
import { addTry } from "./commands/try.ts";
import { failureOf } from "./failure.ts";
import type { ExitCode, Finish, Io } from "./io.ts";
import { VERSION } from "./version.ts";

export type ProgramName = "signalbox" | "route-lint";

/**
 * Runs one command line (without the program's name) to its exit code. Nothing is thrown and `process` is not touched.
 * The files under commands/ only declare words; what a command needs is imported when it runs.
 */
export async function main(argv: readonly string[], io: Io, program: ProgramName = "signalbox"): Promise<ExitCode> {
  let exit: ExitCode = 0;
  const root = rootCommand(program, io, (code) => (exit = code));
  speakAs(root, program, io);
  try {
    await root.parseAsync([...argv], { from: "user" });
    return exit;
  } catch (error) {
    // Commander has written its message already; help and version end with its exit code 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const failure = failureOf(error, io.env);
    io.stderr.write(failure.text);
    return failure.exit;
  }
}

function rootCommand(program: ProgramName, io: Io, finish: Finish): Command {
  const root = new Command(program);
  root.version(VERSION, "-V, --version", "print the version");
  if (program === "route-lint") return defineLint(root, io, finish);
  root.description("GitOps for HAProxy: teams route their services in a few lines of YAML.").helpCommand(false);
  defineLint(root.command("lint"), io, finish);
  addBuild(root, io, finish);
  addExplain(root, io, finish);
  addTry(root, io, finish);
  addPublish(root, io, finish);
  addPromote(root, io, finish);
  addRollback(root, io, finish);
  addHistory(root, io, finish);
  addPrune(root, io, finish);
  addKeys(root, io, finish);
  addAgent(root, io, finish);
  return root;
}

/** Every command says its own full name before an error, where to read on after it, and throws instead of exiting. */
function speakAs(command: Command, name: string, io: Io): void {
  command
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => write(`${name}: ${inOurWords(text)} See: ${name} --help\n`),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .helpOption("-h, --help", "print this help");
  for (const child of command.commands) speakAs(child, `${name} ${child.name()}`, io);
}

/** `error: unknown option '--formt'\n(Did you mean --format?)` on one line, quoted as our other messages are. */
function inOurWords(text: string): string {
  const [message = "", suggestion] = text
    .trim()
    .replace(/^error: /, "")
    .split("\n");
  const sentence = message.replaceAll("'", '"').replace(/\.?$/, ".");
  return suggestion === undefined ? sentence : `${sentence} ${suggestion.slice(1, -1)}`;
}
