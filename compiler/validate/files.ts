import type { Diagnostic, Span } from "../diagnostic/diagnostic.ts";
import type { PlatformFile, RouteFile, TeamFile } from "../generated/types.ts";
import type { ParsedFile } from "../parse/parse.ts";
import { platformMisplaced } from "../rules/platform.ts";
import { valueReservedName } from "../rules/value.ts";
import { checkSchema, type Checked } from "./schema.ts";
import { isReserved } from "./values/name.ts";

export type OfTeam<T> = Checked<T> & { readonly team: string };

/** The files by what they are, each as its schema promises. */
export interface Files {
  readonly platform?: Checked<PlatformFile>;
  /** True also where the platform file is there and broken. */
  readonly hasPlatformFile: boolean;
  readonly teams: readonly OfTeam<TeamFile>[];
  readonly routes: readonly OfTeam<RouteFile>[];
  /** Every folder, and the beginning of its first file. */
  readonly folders: ReadonlyMap<string, Span>;
  /** Teams with a route file of which nothing is known. */
  readonly broken: ReadonlySet<string>;
}

/** Holds every file against its schema. */
export function readFiles(parsed: readonly ParsedFile[], diagnostics: Diagnostic[]): Files {
  let platform: Checked<PlatformFile> | undefined;
  let hasPlatformFile = false;
  const teams: OfTeam<TeamFile>[] = [];
  const routes: OfTeam<RouteFile>[] = [];
  const folders = new Map<string, Span>();
  const broken = new Set<string>();
  for (const file of parsed) {
    const [, team = "", name = ""] = file.source.path.split("/");
    if (!folders.has(team)) {
      folders.set(team, file.spans.start());
      if (isReserved(team))
        diagnostics.push(valueReservedName.at(file.spans.start(), `The name "${team}" is reserved.`));
    }
    if (name === "team.yaml") {
      const checked = checkSchema("team", file, diagnostics);
      if (checked) teams.push({ ...checked, team });
    } else if (name === "platform.yaml" && team === "platform") {
      hasPlatformFile = true;
      platform = checkSchema("platform", file, diagnostics);
    } else if (name === "platform.yaml") {
      diagnostics.push(platformMisplaced.at(file.spans.start(), `The team "${team}" cannot have a platform.yaml.`));
    } else {
      const checked = checkSchema("route-file", file, diagnostics);
      if (checked) routes.push({ ...checked, team });
      else broken.add(team);
    }
  }
  return { ...(platform && { platform }), hasPlatformFile, teams, routes, folders, broken };
}
