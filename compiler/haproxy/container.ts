import type { DockerProgram } from "./find.ts";

/** A directory of this machine as the container sees it. */
export interface Mount {
  readonly from: string;
  readonly to: string;
  readonly writable?: boolean;
}

/** No user of this machine. */
export const NOBODY = "65532:65532";
const MEMORY = "1g";
/** A container whose docker client was killed comes to its end by it. */
const CPU_SECONDS = 120;

/**
 * The docker command line for one run of a program that reads other people's text: no network unless asked for,
 * nothing writable but a mount that says so, no user of this machine, no capabilities, bounded in processes, memory and time.
 * The container's name lets the caller end it: killing the client alone would leave it running.
 */
export function dockerArguments(
  program: DockerProgram,
  container: string,
  mounts: readonly Mount[],
  args: readonly string[],
  options: {
    readonly network?: "none" | "host";
    readonly user?: string;
    readonly env?: Readonly<Record<string, string>>;
  } = {},
): string[] {
  return [
    ...["run", "--rm", "--pull", "never", "--name", container, "--network", options.network ?? "none", "--read-only"],
    ...["--user", options.user ?? NOBODY, "--cap-drop", "ALL", "--security-opt", "no-new-privileges"],
    ...["--pids-limit", "64", "--memory", MEMORY, "--memory-swap", MEMORY, "--ulimit", "core=0"],
    ...["--ulimit", `cpu=${CPU_SECONDS}`, "--ipc", "none", "--log-driver", "none"],
    ...mounts.flatMap((mount) => ["-v", `${mount.from}:${mount.to}${mount.writable === true ? "" : ":ro"}`]),
    ...Object.entries(options.env ?? {}).flatMap(([name, value]) => ["-e", `${name}=${value}`]),
    ...["--entrypoint", program.name, program.image, ...args],
  ];
}

/** Who may write in directories of ours, and nothing else: this user, but never root. */
export function containerUser(): string {
  const [user, group] = [process.getuid?.() ?? 0, process.getgid?.() ?? 0];
  return user === 0 ? NOBODY : `${user}:${group}`;
}

/**
 * Half a sentence where the program in a container did not come to its own end: docker's own fault (exit codes from 125,
 * docs.docker.com, "docker run"), or a signal (from 128), by which the container's limits end it.
 */
export function containerFailure(exitCode: number | undefined, output: string): string | undefined {
  if (exitCode === undefined || exitCode < 125) return undefined;
  if (exitCode > 128)
    return `was stopped by signal ${exitCode - 128}: a container has ${MEMORY} of memory and ${CPU_SECONDS} s of a processor`;
  return `did not run: ${
    output
      .trim()
      .split("\n")[0]
      ?.replace(/^docker: /, "") || "docker failed"
  }`;
}
