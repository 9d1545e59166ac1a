import type { DockerProgram } from "./find.ts";

/** A directory of this machine as the container sees it. */
export interface Mount {
  readonly from: string;
  readonly to: string;
  readonly writable?: boolean;
}

/**
 * The docker command line for one run of a program that reads other people's text: no network unless asked for,
 * nothing writable but a mount that says so, no user of this machine, no capabilities, bounded in processes and memory.
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
    ...["--user", options.user ?? "65532:65532", "--cap-drop", "ALL", "--security-opt", "no-new-privileges"],
    ...["--pids-limit", "64", "--memory", "1g"],
    ...mounts.flatMap((mount) => ["-v", `${mount.from}:${mount.to}${mount.writable === true ? "" : ":ro"}`]),
    ...Object.entries(options.env ?? {}).flatMap(([name, value]) => ["-e", `${name}=${value}`]),
    ...["--entrypoint", program.name, program.image, ...args],
  ];
}

/** The exit codes that mean docker, not the program in it, failed (docs.docker.com, "docker run", exit status). */
export function isDockerFailure(exitCode: number): boolean {
  return exitCode >= 125;
}
