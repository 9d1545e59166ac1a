import { Command, CommanderError } from "commander";
import { addAgent } from "./commands/agent.ts";
import { addBuild } from "./commands/build.ts";
import { addApprovals } from "./commands/approvals.ts";
import { addComment } from "./commands/comment.ts";
import { addCompletion } from "./commands/completion.ts";
import { addDiff } from "./commands/diff.ts";
import { addExplain } from "./commands/explain.ts";
import { addFmt } from "./commands/fmt.ts";
import { defineLint } from "./commands/lint.ts";
import { addMoreHelp } from "./commands/help.ts";
import { addHistory } from "./commands/history.ts";
import { addInit } from "./commands/init.ts";
import { addKeys } from "./commands/keys.ts";
import { addOwners } from "./commands/owners.ts";
import { addPromote } from "./commands/promote.ts";
import { addPrune } from "./commands/prune.ts";
import { addPublish } from "./commands/publish.ts";
import { addReview } from "./commands/review.ts";
import { addRenew } from "./commands/renew.ts";
import { addRollback } from "./commands/rollback.ts";
import { addTest } from "./commands/test.ts";
import { addTry } from "./commands/try.ts";
import { concealer } from "./diagnostic/conceal.ts";
import { inert } from "./diagnostic/inert.ts";
import { failureOf } from "./failure.ts";
import type { ExitCode, Finish, Io, Output } from "./io.ts";
import { VERSION } from "./version.ts";

export type ProgramName = "signalbox" | "route-lint";

/**
 * Runs one command line (without the program's name) to its exit code. Nothing is thrown and `process` is not touched.
 * The files under commands/ only declare words; what a command needs is imported when it runs. Whatever is printed passes one
 * place that takes out secrets, and what drives a terminal or a CI.
 */
export async function main(argv: readonly string[], outer: Io, program: ProgramName = "signalbox"): Promise<ExitCode> {
  const conceal = concealer(outer.env);
  const quiet = (to: Output): Output => ({
    terminal: to.terminal,
    write: (text, as) => to.write(as === "commands" ? conceal(text) : inert(conceal(text))),
  });
  const io = { ...outer, stdout: quiet(outer.stdout), stderr: quiet(outer.stderr) };
  let exit: ExitCode = 0;
  const root = rootCommand(program, io, (code) => (exit = code));
  speakAs(root, program, io, program === "route-lint" ? "lint" : "");
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

/** All commands of a program: their words, and what they do. */
export function rootCommand(program: ProgramName, io: Io, finish: Finish): Command {
  const root = new Command(program);
  root.version(VERSION, "-V, --version", "print the version");
  if (program === "route-lint") return defineLint(root, io, finish);
  root.description("GitOps for HAProxy: teams route their services in a few lines of YAML.").helpCommand(false);
  defineLint(root.command("lint"), io, finish);
  addInit(root, io, finish);
  addFmt(root, io, finish);
  addBuild(root, io, finish);
  addExplain(root, io, finish);
  addDiff(root, io, finish);
  addReview(root, io, finish);
  addComment(root, io, finish);
  addApprovals(root, io, finish);
  addOwners(root, io, finish);
  addTest(root, io, finish);
  addTry(root, io, finish);
  addPublish(root, io, finish);
  addPromote(root, io, finish);
  addRenew(root, io, finish);
  addRollback(root, io, finish);
  addHistory(root, io, finish);
  addPrune(root, io, finish);
  addKeys(root, io, finish);
  addAgent(root, io, finish);
  addCompletion(root, io, finish);
  return root;
}

/** Every command says its own full name before an error, where to read on after it, and throws instead of exiting. */
function speakAs(command: Command, name: string, io: Io, words: string): void {
  addMoreHelp(command, words, name);
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
  for (const child of command.commands)
    speakAs(child, `${name} ${child.name()}`, io, `${words} ${child.name()}`.trimStart());
}

/** `error: unknown option '--formt'\n(Did you mean --format?)` on one line, quoted as our other messages are. */
function inOurWords(text: string): string {
  const [message = "", suggestion] = text
    .trim()
    .replace(/^error: /, "")
    .split("\n");
  const sentence = message.replace(/(?<=^|[\s(])'(.*?)'(?=[\s.,:;)]|$)/g, '"$1"').replace(/\.?$/, ".");
  return suggestion === undefined ? sentence : `${sentence} ${suggestion.slice(1, -1)}`;
}
