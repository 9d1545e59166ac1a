import type { HaproxyMessage, Place } from "./messages.ts";
import { openedBy } from "../language/sections.ts";

/** The team's line that a rendered line came from. */
export interface Origin {
  /** Relative to `routes/`: `shop/shop.yaml`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** A file of a release or generation directory, by its path there: `haproxy/10-shop.cfg`. */
export interface RenderedText {
  readonly path: string;
  readonly text: string;
}

/** Where in the rendered files a message points, and whose text that is. */
export interface Located {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** Missing for text of our own. */
  readonly origin?: Origin;
}

const MARKER = /^\s*# @(\S+):(\d+)\s*$/;
/** Ends the reach of the marker above it: what follows is our own text. */
const OURS = /^\s*# @\s*$/;

/**
 * The marker that holds for a line of a rendered file: the nearest `# @shop/shop.yaml:14` above it in its section,
 * or above the section's own line. Needs the rendered text only, so it works on a node and at night.
 */
export function originOf(text: string, line: number): Origin | undefined {
  const lines = text.split("\n");
  for (let at = Math.min(line, lines.length) - 1; at >= 0; at -= 1) {
    const here = lines[at] ?? "";
    if (OURS.test(here)) return undefined;
    const marker = readMarker(here);
    if (marker !== undefined) return marker;
    // Above a section's line only its own marker counts: what stands before that belongs to another section.
    if (openedBy(here)) return readMarker(lines[at - 1] ?? "");
  }
  return undefined;
}

/** The place that a line of a rendered file names for those below it; undefined for any other line. */
function readMarker(line: string): Origin | undefined {
  const found = MARKER.exec(line);
  return found?.[1] === undefined ? undefined : { file: found[1], line: Number(found[2]) };
}

/** The rendered line that a message is about; undefined when it names neither a line nor anything that the files hold. */
export function locate(message: HaproxyMessage, files: readonly RenderedText[]): Located | undefined {
  if (message.place !== undefined) return locatePlace(message.place, files);
  if (message.proxy !== undefined) return locateInSection(message.proxy, message.quoted, files);
  return locateByWords(message.quoted, files);
}

/** The same for any place that haproxy names, whatever directory its path begins with. */
export function locatePlace(place: Place, files: readonly RenderedText[]): Located | undefined {
  const file = files.find(({ path }) => place.file === path || place.file.endsWith(`/${path}`));
  return file && located(file, place.line);
}

/** A team's file in the release, `files/shop/lists/offices-DIGEST.lst` (sandbox/team-files.ts), in whatever directory. */
const OF_A_TEAM =
  /(?:[^\s'"<>(),]*\/)?files\/([a-z0-9-]+)\/([a-z0-9_./-]+?)-[0-9a-f]{32}(\.[a-z0-9_-]+)?(?![a-z0-9_-]|[./][a-z0-9_])/g;

/** A text in which the paths of teams' files are as seen from the teams' folders again. */
export function withTeamsPaths(text: string): string {
  return text.replace(OF_A_TEAM, "$2$3");
}

/** The line of a team's file that a place in the release is; undefined for any other place. */
export function lineOfTeamFile({ file, line }: Place): Origin | undefined {
  const [path, team = "", stem = "", extension = ""] = [...file.matchAll(OF_A_TEAM)].at(-1) ?? [];
  return path === file ? { file: `${team}/${stem}${extension}`, line } : undefined;
}

function located(file: RenderedText, line: number): Located {
  const origin = originOf(file.text, line);
  return { path: file.path, line, ...(origin && { origin }) };
}

/**
 * What is found after parsing has a proxy's name only: the section of that name, and in it the first line
 * that holds the last of the quoted words (`Proxy 'b': unable to find table 'x'`), else the section's own line.
 */
function locateInSection(
  proxy: string,
  quoted: readonly string[],
  files: readonly RenderedText[],
): Located | undefined {
  for (const file of files) {
    const lines = file.text.split("\n");
    const start = lines.findIndex((line) => openedBy(line)?.name === proxy);
    if (start === -1) continue;
    const length = lines.slice(start + 1).findIndex((line) => openedBy(line) !== undefined);
    const end = length === -1 ? lines.length : start + 1 + length;
    for (const word of quoted.filter((one) => one !== proxy).toReversed()) {
      const at = lines.findIndex(
        (line, index) => index > start && index < end && isStatement(line) && holdsWord(line, word),
      );
      if (at !== -1) return located(file, at + 1);
    }
    return located(file, start + 1);
  }
  return undefined;
}

/** What comes without line and proxy (warnings about ACLs, files that are missing) is about the first statement of a team that holds its words. */
function locateByWords(quoted: readonly string[], files: readonly RenderedText[]): Located | undefined {
  if (quoted.length === 0) return undefined;
  const candidates = files.flatMap((file) =>
    file.text.split("\n").flatMap((line, index) => {
      if (!isStatement(line) || !quoted.every((word) => holdsWord(line, word))) return [];
      const place = located(file, index + 1);
      return place.origin === undefined ? [] : [place];
    }),
  );
  return candidates[0];
}

function isStatement(line: string): boolean {
  return /^\s*[^#\s]/.test(line);
}

/** The offset of a word or words in a line, standing alone; -1 when they are not there. */
export function wordAt(line: string, word: string): number {
  const part = /[\p{L}\p{N}_.-]/u;
  for (let at = line.indexOf(word); at !== -1 && word !== ""; at = line.indexOf(word, at + 1)) {
    const before = line[at - 1];
    const after = line[at + word.length];
    const startsInside = before !== undefined && part.test(before) && part.test(word.slice(0, 1));
    const endsInside = after !== undefined && part.test(after) && part.test(word.slice(-1));
    if (!startsInside && !endsInside) return at;
  }
  return -1;
}

function holdsWord(line: string, word: string): boolean {
  return wordAt(line, word) !== -1;
}

/**
 * The route that a line of a map speaks of: the value's first field up to `^`, or the key up to `|`
 * in maps of parameters, whose keys are routes. Candidates only; the caller knows which routes there are.
 */
export function routesOfMapLine(text: string, line: number): string[] {
  const found = /^(\S+)\s+(\S+)/.exec(text.split("\n")[line - 1] ?? "");
  if (found === null) return [];
  return [(found[2] ?? "").split("^")[0] ?? "", (found[1] ?? "").split("|")[0] ?? ""];
}
