import { randomUUID } from "node:crypto";
import { resolve } from "node:path";
import { dockerArguments, isDockerFailure } from "./container.ts";
import type { Program } from "./find.ts";
import { parseMessages, type HaproxyMessage } from "./messages.ts";
import { run } from "./run.ts";
import { standInEnv } from "./secrets.ts";

export type CheckOutcome =
  | { readonly kind: "valid" }
  /** `messages` may be empty when haproxy died without one of its own lines; then `output` is all there is. */
  | { readonly kind: "invalid"; readonly messages: readonly HaproxyMessage[]; readonly output: string }
  /** haproxy gave no verdict; `message` is one sentence that says why. */
  | { readonly kind: "failed"; readonly message: string };

export interface CheckOptions {
  readonly timeoutMs?: number;
  /** Beside this process's own, for a local haproxy: what `"${SIGNALBOX_RUN-…}"` in the configuration will be. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The directory holds stand-ins for the node's secrets (secrets.ts). */
  readonly standIns?: boolean;
}

/** 50,000 routes take 0.7 s; a minute is a machine in trouble. */
const TIMEOUT_MS = 60_000;

/**
 * `haproxy -c -dW` on a release or generation directory: all of `<dir>/haproxy`, in C order; maps are found relative to it.
 * A warning is an error: measured, a stray `defaults` makes HAProxy drop another file's rules with a warning and exit 0.
 * `-dW` makes it exit 1 then; the exit code decides, for 2.6 prints other lines than 3.0 on a good file.
 * The path is made absolute, for with `default-path parent` 3.0 looks for a relative one in the wrong place (measured).
 * For a container the directory and its files must be readable by everybody.
 */
export async function checkDirectory(program: Program, dir: string, options: CheckOptions = {}): Promise<CheckOutcome> {
  const timeoutMs = options.timeoutMs ?? TIMEOUT_MS;
  const result =
    program.kind === "local"
      ? await runLocally(program.path, dir, timeoutMs, {
          ...options.env,
          ...(options.standIns && standInEnv(resolve(dir))),
        })
      : await runInDocker(program, dir, timeoutMs, options.standIns ? standInEnv("/cfg") : {});
  if (result.failure !== undefined)
    return { kind: "failed", message: `The check with haproxy ${program.version} ${result.failure}.` };
  const messages = parseMessages(result.output);
  if (result.exitCode === 0 && messages.length === 0) return { kind: "valid" };
  return { kind: "invalid", messages, output: result.output };
}

function runLocally(path: string, dir: string, timeoutMs: number, env: NonNullable<CheckOptions["env"]>) {
  return run(path, ["-c", "-dW", "-f", resolve(dir, "haproxy")], { timeoutMs, env });
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
  if (result.exitCode !== undefined && isDockerFailure(result.exitCode)) {
    return { output: result.output, failure: `did not run: ${result.output.trim().split("\n")[0] ?? "docker failed"}` };
  }
  return result;
}
