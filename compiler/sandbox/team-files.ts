import { didYouMean } from "../diagnostic/did-you-mean.ts";
import type { Span } from "../diagnostic/diagnostic.ts";
import { printable } from "../diagnostic/printable.ts";
import type { TeamFile } from "../diagnostic/source-file.ts";
import { LONGEST_NAME } from "../release/file-name.ts";
import { contentProblems, contentSteps, generatedProblem, type FileUse } from "./file-content.ts";

/** What is wrong with a file, at a line of it, or where that is missing at the statement that names it. */
export interface FileProblem {
  readonly message: string;
  readonly help: string;
  readonly span?: Span;
}

/** A file that HAProxy may be given. */
export interface TakenFile {
  /** Its path in the release. */
  readonly rendered: string;
  readonly bytes: number;
  readonly lines: number;
  /** Those that HAProxy has to read anew: none where another statement names the file for the same. */
  readonly newLines: number;
  /** Of a request that is compared with all of it (bounds.ts). */
  readonly steps: number;
}

/** The files of all teams, and which of them statements have named so far. */
export class TeamFiles {
  readonly #byPath: ReadonlyMap<string, TeamFile>;
  readonly #named = new Set<TeamFile>();
  readonly #read = new Set<TeamFile>();
  readonly #uses = new Set<string>();

  constructor(files: readonly TeamFile[]) {
    this.#byPath = new Map(files.map((file) => [file.path, file]));
  }

  /** The file that a statement of a team names, by its path in the release; or what is wrong with it. */
  take(team: string, written: string, use: FileUse): TakenFile | { readonly problems: readonly FileProblem[] } {
    const file = this.#byPath.get(`routes/${team}/${written}`);
    if (!file) return { problems: [this.#missing(`routes/${team}/`, written)] };
    this.#named.add(file);
    if (file.refused) return { problems: [file.refused] };
    const problems = contentProblems(file, use);
    if (problems.length > 0) return { problems };
    const lines = file.text.trimEnd().split("\n").length;
    const asked = `${use} of ${file.path}`;
    const newLines = this.#uses.has(asked) || ["bytes", "body", "answer"].includes(use) ? 0 : lines;
    this.#uses.add(asked);
    const bytes = Buffer.byteLength(file.text);
    return { rendered: renderedPath(file), bytes, lines, newLines, steps: contentSteps(file, use) };
  }

  /** A file that the compiler reads itself, and HAProxy does not; or what is wrong with it. */
  list(team: string, written: string): TeamFile | { readonly problem: FileProblem } {
    const file = this.#byPath.get(`routes/${team}/${written}`);
    if (!file) return { problem: this.#missing(`routes/${team}/`, written) };
    this.#read.add(file);
    const problem = file.refused ?? generatedProblem(file);
    return problem ? { problem } : file;
  }

  /** Those that statements have named, refused ones too. */
  get named(): readonly TeamFile[] {
    return [...this.#named];
  }

  /** Those that the compiler has read itself. */
  get read(): readonly TeamFile[] {
    return [...this.#read];
  }

  #missing(folder: string, written: string): FileProblem {
    if (!isTeamPath(written))
      return {
        message: `"${printable(written)}" is no path of a file in the team's folder.`,
        help: `Write it as seen from ${folder}, as in lists/offices.lst. ${TEAM_PATHS}`,
      };
    const others = [...this.#byPath.keys()].filter((path) => path.startsWith(folder));
    return {
      message: `There is no file "${printable(folder + written)}".`,
      help:
        didYouMean(
          written,
          others.map((path) => path.slice(folder.length)),
        ) ?? "Put it there: HAProxy is given files of the team's own folder, and no others.",
    };
  }
}

/** What names may be. */
export const TEAM_PATHS =
  'Use lower-case letters, digits, "_", "-" and ".", and an ending that git hosts show every change of: .lst, .map, .txt, .html, .json, .xml, .svg, .http, .pem or .csv.';

/**
 * Names that mean the same file on every file system and in every language: `lists/offices.lst`, as seen from the team's folder or from
 * routes/. GitHub takes others for generated and hides their changes from reviewers, by the name or by what is in a file with such an
 * ending (lib/linguist/generated.rb).
 */
export function isTeamPath(path: string): boolean {
  return (
    path.split("/").every((name) => /^[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_-])?$/.test(name)) &&
    /\.(?:lst|map|txt|html|json|xml|svg|http|pem|csv)$/.test(path) &&
    !GENERATED.test(path)
  );
}

/** In lower case, and with one of our endings. */
const GENERATED =
  /node_modules\/|__generated__\/|vendor\/(?:[a-z0-9-]+\.)+(?:com|edu|gov|in|me|net|org|fm|io)|\.lock|package-lock\.json|npm-shrinkwrap\.json|\.(?:css|js)\.map$/;

/**
 * Of a digest in a file's name: as many that nobody finds two texts with the same ones, of which one is reviewed and the other goes
 * live under the same configuration (2^64 tries).
 */
const DIGITS = 32;

/** Of a team's file as seen from its folder, the team's name included, so that its place in a release is one that a release may have. */
export const LONGEST_TEAM_PATH = LONGEST_NAME - "files/-".length - DIGITS;

/**
 * Where the release has a team's file: elsewhere for other bytes, so that a changed file is a changed configuration, and each file at
 * a place of its own, so that a line that HAProxy names is a line of that file (haproxy/origin.ts).
 */
export function renderedPath({ path, sha256 }: Pick<TeamFile, "path" | "sha256">): string {
  const [, stem = "", extension = ""] = /^routes\/(.*?)(\.[^./]*)?$/.exec(path) ?? [];
  return `files/${stem}-${sha256.slice(0, DIGITS)}${extension}`;
}
