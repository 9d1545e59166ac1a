import { join, resolve } from "node:path";
import type { Command } from "commander";
import { shellWord } from "../diagnostic/shell-word.ts";
import { CouldNotRun, type ExitCode, type Io, type Finish } from "../io.ts";

/** `signalbox keys new --out DIR`. */
export function addKeys(root: Command, io: Io, finish: Finish): void {
  root
    .command("keys")
    .description("Keys that sign what channels name.")
    .helpCommand(false)
    .command("new")
    .description("Make a pair of Ed25519 keys: signalbox.key signs, signalbox.pub is what nodes trust.")
    .requiredOption("--out <dir>", "where to write them; keys that are there are never replaced")
    .action(async (flags: { readonly out: string }) => finish(await newKeys(flags.out, io)));
}

async function newKeys(out: string, io: Io): Promise<ExitCode> {
  const { newKeyPair } = await import("../publish/signing.ts");
  const { mkdir, rm } = await import("node:fs/promises");
  const directory = resolve(io.cwd, out);
  const { id, privatePem, publicPem } = newKeyPair();
  await mkdir(directory, { recursive: true });
  await writeNew(join(directory, "signalbox.key"), privatePem, 0o600);
  await writeNew(join(directory, "signalbox.pub"), publicPem, 0o644).catch(async (error: unknown) => {
    await rm(join(directory, "signalbox.key")); // the one just made: half a pair helps nobody
    throw error;
  });
  io.stdout.write(
    `${id}
  ${out}/signalbox.key  signs; keep it where you publish, and nowhere else: signalbox publish --key ${shellWord(`${out}/signalbox.key`)}
  ${out}/signalbox.pub  goes to the nodes: signalbox agent run --trust ${shellWord(`${out}/signalbox.pub`)}
`,
  );
  if (await wouldBeCommitted(directory, io))
    io.stderr.write(
      `${out}/signalbox.key lies in a git work tree, and git does not ignore it: write *.key into .gitignore before you commit.\n`,
    );
  return 0;
}

/** Whether `git add --all` would take the private key. Without git, or outside of a work tree, nothing does. */
async function wouldBeCommitted(directory: string, { env }: Io): Promise<boolean> {
  const { run } = await import("../haproxy/run.ts");
  const words = ["-C", directory, "check-ignore", "--quiet", "signalbox.key"];
  const { exitCode } = await run("git", words, { timeoutMs: 5_000, env });
  return exitCode === 1;
}

/** `wx`: exactly one of two that begin at once makes it, and nothing is ever written over. */
async function writeNew(path: string, text: string, mode: number): Promise<void> {
  const { writeFile } = await import("node:fs/promises");
  await writeFile(path, text, { flag: "wx", mode }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
    throw new CouldNotRun(`"${path}" is there already and is not replaced. Choose another directory.`);
  });
}
