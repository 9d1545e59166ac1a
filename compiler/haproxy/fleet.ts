import { listed } from "./versions.ts";
import { branchOf, findHaproxy, installedHaproxies, type FindOptions, type Missing, type Program } from "./find.ts";

/** The programs that check for a fleet, the oldest version first. */
export interface Fleet {
  readonly programs: readonly Program[];
  /** Versions that the fleet runs and that are not to be had here: a sentence each, which ends with what to type. */
  readonly missing: readonly string[];
}

export interface FleetOptions extends Pick<FindOptions, "docker" | "image"> {
  readonly env: NonNullable<FindOptions["env"]>;
  /** Where no version is named: every one that is installed, not only the first. */
  readonly all?: boolean;
}

/**
 * A haproxy of each version that the platform file names: the one of this machine, else the image with that tag; with `docker` the
 * image alone. Where it names none, what is there.
 */
export async function findFleet(versions: readonly string[], { all, ...options }: FleetOptions): Promise<Fleet> {
  const installed = options.docker || (versions.length === 0 && !all) ? [] : await installedHaproxies(options.env);
  if ("kind" in installed) return fleetOf([installed]);
  if (versions.length === 0) return fleetOf(installed.length > 0 ? installed : [await findHaproxy(options)]);
  return fleetOf(
    await Promise.all(
      versions.map(
        async (version) =>
          installed.find((program) => branchOf(program.version) === branchOf(version)) ??
          findHaproxy({ ...options, version }),
      ),
    ),
  );
}

function fleetOf(found: readonly (Program | Missing)[]): Fleet {
  return {
    programs: found
      .filter((one) => one.kind !== "missing")
      .toSorted((a, b) => branchOf(a.version) - branchOf(b.version)),
    missing: [...new Set(found.filter((one) => one.kind === "missing").map(({ message }) => message))],
  };
}

/** `--docker`, `--docker IMAGE` as options. */
export function imageOption(docker: boolean | string | undefined): Pick<FindOptions, "docker" | "image"> {
  return docker ? { docker: true, ...(typeof docker === "string" && { image: docker }) } : {};
}

/** `haproxy 2.6.12 and 3.0.11 in Docker`. */
export function namesOf(programs: readonly Program[]): string {
  const inDocker = programs.filter(({ kind }) => kind === "docker");
  const local = programs.filter(({ kind }) => kind === "local");
  return [
    ...(local.length > 0 ? [`haproxy ${versionsOf(local)}`] : []),
    ...(inDocker.length > 0 ? [`haproxy ${versionsOf(inDocker)} in Docker`] : []),
  ].join(", ");
}

function versionsOf(programs: readonly Program[]): string {
  return listed(programs.map(({ version }) => version));
}
