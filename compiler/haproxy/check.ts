import { randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { containerFailure, dockerArguments } from "./container.ts";
import { isOfGiven, withoutElsewhere } from "./elsewhere.ts";
import type { Program } from "./find.ts";
import { parseMessages, type HaproxyMessage } from "./messages.ts";
import type { RenderedText } from "./origin.ts";
import { ownEnvironment, run } from "./run.ts";
import { SECRETS_CONFIG, STAND_INS, standInEnv } from "./secrets.ts";

export type CheckOutcome =
  | { readonly kind: "valid" }
  | {
      readonly kind: "invalid";
      /** Nothing in them was read elsewhere than in the directory (elsewhere.ts). Empty when haproxy died without a line of its own. */
      readonly messages: readonly HaproxyMessage[];
      /** The last line that it printed, as far as it may be shown. */
      readonly last: string;
      /** What it was given to read. */
      readonly files: readonly RenderedText[];
    }
  /** haproxy gave no verdict; `message` is one sentence that says why. */
  | { readonly kind: "failed"; readonly message: string };

export interface CheckOptions {
  readonly timeoutMs?: number;
  /** All that a local haproxy finds in its environment: what `"${SIGNALBOX_RUN-…}"` in the configuration will be. */
  readonly env?: Readonly<Record<string, string>>;
  /** The directory holds stand-ins for the node's secrets (secrets.ts). */
  readonly standIns?: boolean;
  /** What there is to do while haproxy reads; false when what haproxy refuses is wanted no more. Asked again, it gives the same. */
  readonly meanwhile?: () => boolean;
}

/** 50,000 routes take 0.7 s; a minute is a machine in trouble. */
const TIMEOUT_MS = 60_000;

/**
 * `haproxy -c -dW` on a release or generation directory: all of `<dir>/haproxy`, in C order; maps are found relative to it.
 * A warning is an error: measured, a stray `defaults` makes HAProxy drop another file's rules with a warning and exit 0.
 * `-dW` makes it exit 1 then; the exit code decides, for 2.6 prints other lines than 3.0 on a good file.
 * For a container the directory and its files must be readable by everybody.
 */
export async function checkDirectory(program: Program, dir: string, options: CheckOptions = {}): Promise<CheckOutcome> {
  const timeoutMs = options.timeoutMs ?? TIMEOUT_MS;
  const standIns = options.standIns && standInEnv(program.kind === "local" ? resolve(dir) : "/cfg");
  const env = { ...options.env, ...standIns };
  const result =
    program.kind === "local"
      ? await run(program.path, ["-c", "-dW", "-f", resolve(dir, "haproxy")], {
          timeoutMs,
          cwd: dir,
          onlyEnv: ownEnvironment(env),
          ...(options.meanwhile && { meanwhile: options.meanwhile }),
        })
      : await runInDocker(program, dir, timeoutMs, env);
  if (result.failure !== undefined)
    return { kind: "failed", message: `The check with haproxy ${program.version} ${result.failure}.` };
  const messages = parseMessages(result.output);
  if (result.exitCode === 0 && messages.length === 0) return { kind: "valid" };
  const files = await readTexts(dir);
  const last = result.output.trim().split("\n").at(-1) ?? "";
  return {
    kind: "invalid",
    messages: withoutElsewhere(messages, files),
    last: isOfGiven({ text: last }, files) ? last : "",
    files,
  };
}

/** What haproxy printed while it loaded a directory, as far as it may be shown. */
export async function messagesAbout(dir: string, output: string): Promise<readonly HaproxyMessage[]> {
  return withoutElsewhere(parseMessages(output), await readTexts(dir));
}

/** The texts of a release that were there to be read; nobody quotes the node's passwords out of them. */
async function readTexts(dir: string): Promise<RenderedText[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)))
    .filter((path) => path !== SECRETS_CONFIG && !path.startsWith(`${STAND_INS}/`));
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(join(dir, path), "utf8") })));
}

async function runInDocker(
  program: Extract<Program, { kind: "docker" }>,
  dir: string,
  timeoutMs: number,
  env: Readonly<Record<string, string>>,
) {
  const container = `signalbox-check-${randomUUID()}`;
  const args = dockerArguments(
    program,
    container,
    [{ from: resolve(dir), to: "/cfg" }],
    ["-c", "-dW", "-f", "/cfg/haproxy"],
    { env },
  );
  const result = await run(program.client, args, { timeoutMs });
  if (result.failure !== undefined) await run(program.client, ["kill", container], { timeoutMs: 10_000 });
  const failure = containerFailure(result.exitCode, result.output);
  return failure === undefined ? result : { output: result.output, failure };
}
