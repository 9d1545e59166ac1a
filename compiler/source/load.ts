import { lstatSync, readdirSync, readFileSync, type Dirent } from "node:fs";
import path from "node:path";
import { printable } from "../diagnostic/printable.ts";
import type { Diagnostic, Span } from "../diagnostic/diagnostic.ts";
import { byText } from "../diagnostic/sort.ts";
import type { Rule } from "../rules/rule.ts";
import {
  sourceExtension,
  sourceGit,
  sourceName,
  sourceNoRoutes,
  sourceNotText,
  sourceSymlink,
  sourceTooLarge,
  sourceUnexpected,
} from "../rules/source.ts";
import type { SourceFile, TeamFile } from "../diagnostic/source-file.ts";
import { causeText } from "../release/disk.ts";
import { isTeamPath, LONGEST_TEAM_PATH, TEAM_PATHS } from "../sandbox/team-files.ts";
import { asTeamFile } from "./from-files.ts";

export interface LoadedSources {
  /** Sorted by path. */
  readonly sources: readonly SourceFile[];
  /** What else lies in the teams' folders, sorted by path. */
  readonly files: readonly TeamFile[];
  /** What is to be said of a file or a folder unless a statement names it, or a file in it. */
  readonly strays: readonly Diagnostic[];
  /** The CODEOWNERS files of the repository, where hosts of git look for them. */
  readonly codeowners: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Where the hosts of git look for it. */
const CODEOWNERS = [".github/CODEOWNERS", ".gitlab/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];

/** 1 MiB: the YAML parser needs about a hundred times a file's size. */
const MAX_BYTES = 1024 * 1024;
/** What teams' folders hold beside route files, each: nodes have it on their disks, and HAProxy in its memory. */
const MAX_TEAM_BYTES = 4 * MAX_BYTES;
const MAX_TEAM_FILES = 100;
const plainName = /^[a-z0-9][a-z0-9-]{0,62}$/;

/**
 * Reads `DIR/routes/<team>/`: the only reader of the routes repository. Files that begin with a dot are nobody's business but where
 * git reads them; everything else that is no route file and that no statement names is said (but for *.md), because a file that is
 * silently ignored looks like a route.
 * Synchronous: a thousand files are read in a fifth of the time, and nothing else goes on meanwhile.
 * Throws only errors of the file system. `shown` is how a person named the directory.
 */
export function loadSources(dir: string, shown = dir): LoadedSources {
  const found: Found = { sources: [], files: [], strays: [], diagnostics: [], codeowners: readCodeowners(dir) };
  const { sources, diagnostics } = found;
  const teams = entriesOf(path.join(dir, "routes"));
  if (teams === undefined) {
    diagnostics.push(sourceNoRoutes.at(undefined, `There is no folder "routes" in "${printable(shown)}".`));
    return found;
  }
  // Where routes/ is a repository of its own, its root is the platform's.
  const isRoot = teams.some(({ name }) => name === ".git");
  for (const team of teams) {
    const at = `routes/${team.name}`;
    if (isGits(team.name) && !isRoot) diagnostics.push(gits(at));
    if (ignored(team.name)) continue;
    if (team.isSymbolicLink()) diagnostics.push(symlink(at));
    else if (!team.isDirectory())
      diagnostics.push(
        sourceUnexpected.at(
          fileSpan(at),
          `"${printable(team.name)}" stands directly in routes/, outside any team's folder.`,
        ),
      );
    else if (!plainName.test(team.name))
      diagnostics.push(sourceName.at(fileSpan(at), `The folder "${printable(team.name)}" cannot be a team's name.`));
    else loadTeam(dir, team.name, found);
  }
  if (sources.length + found.strays.length + diagnostics.length === 0) {
    diagnostics.push(
      sourceNoRoutes.at(undefined, `There is no route file under "${printable(path.join(shown, "routes"))}".`),
    );
  }
  return { ...found, sources: sources.toSorted((a, b) => byText(a.path, b.path)) };
}

interface Found {
  readonly sources: SourceFile[];
  readonly files: TeamFile[];
  readonly strays: Diagnostic[];
  readonly diagnostics: Diagnostic[];
  readonly codeowners: readonly SourceFile[];
}

/** CODEOWNERS of a repository, in the order in which GitHub looks for it. A host reads no other one: neither a link, nor one that is no text. */
export function readCodeowners(dir: string): SourceFile[] {
  return CODEOWNERS.flatMap((at) => {
    if (!lstatSync(path.join(dir, at), { throwIfNoEntry: false })?.isFile()) return [];
    const read = readText(dir, at);
    return "text" in read ? [{ path: at, text: read.text }] : [];
  });
}

function loadTeam(dir: string, team: string, found: Found): void {
  const room = { bytes: MAX_TEAM_BYTES, files: MAX_TEAM_FILES };
  for (const entry of entriesOf(path.join(dir, "routes", team)) ?? []) {
    const at = `routes/${team}/${entry.name}`;
    if (isGits(entry.name)) found.diagnostics.push(gits(at));
    if (entry.name.startsWith(".")) continue;
    const refused = refusal(at, entry);
    if (refused?.isStray === false) found.diagnostics.push(refused.diagnostic);
    else if (refused || ignored(entry.name)) {
      if (refused) found.strays.push(refused.diagnostic);
      loadOther(dir, at, entry, found, room);
    } else loadRoutes(dir, at, found);
  }
}

/** Why an entry is no route file; a stray may be what a statement names. */
function refusal(
  at: string,
  entry: Dirent,
): { readonly diagnostic: Diagnostic; readonly isStray: boolean } | undefined {
  const name = printable(entry.name);
  const span = fileSpan(at);
  const stray = (message: string, help?: string) => ({
    diagnostic: sourceUnexpected.at(span, message, help === undefined ? {} : { help }),
    isStray: true,
  });
  const refused = (diagnostic: Diagnostic) => ({ diagnostic, isStray: false });
  if (entry.isSymbolicLink()) return { diagnostic: symlink(at), isStray: true };
  if (entry.isDirectory()) return stray(`"${name}" is a folder inside a team's folder.`);
  if (!entry.isFile()) return stray(`"${name}" is no regular file.`);
  if (ignored(entry.name)) return undefined;
  if (/\.yml$/i.test(entry.name))
    return refused(sourceExtension.at(span, `"${name}" ends in .yml, so it is not read.`));
  if (entry.name.endsWith(".cfg"))
    return stray(`"${name}" is a HAProxy file, which is not read yet.`, "Put the text under haproxy: in a backend.");
  if (!entry.name.endsWith(".yaml")) return stray(`"${name}" is no route file.`);
  if (!plainName.test(entry.name.slice(0, -".yaml".length)))
    return refused(sourceName.at(span, `"${name}" cannot be the name of a route file.`));
  // The only name that is one (linguist's lib/linguist/generated.rb): anywhere in a file's name.
  if (entry.name.endsWith("pnpm-lock.yaml"))
    return refused(
      sourceName.at(span, `Git hosts take "${name}" for a generated file, and do not show its changes to reviewers.`, {
        help: "Choose another name.",
      }),
    );
  return undefined;
}

function loadRoutes(dir: string, at: string, { sources, diagnostics }: Found): void {
  const read = readText(dir, at);
  if ("text" in read) sources.push({ path: at, text: read.text });
  else diagnostics.push(read.rule.at(fileSpan(at), read.message));
}

/** A file that HAProxy may be given, or all of a folder's. `room`: what the team's files may still hold. */
function loadOther(dir: string, at: string, entry: Dirent, found: Found, room: { bytes: number; files: number }): void {
  if (entry.isDirectory()) {
    for (const inner of entriesOf(path.join(dir, at)) ?? []) {
      const place = `${at}/${inner.name}`;
      if (isGits(inner.name)) found.diagnostics.push(gits(place));
      if (inner.name.startsWith(".")) continue;
      if (!inner.isDirectory() && !ignored(inner.name))
        found.strays.push(
          inner.isSymbolicLink()
            ? symlink(place)
            : sourceUnexpected.at(fileSpan(place), `No statement names the file "${printable(place)}".`, {
                help: "Name it under haproxy: in a backend, or remove it.",
              }),
        );
      loadOther(dir, place, inner, found, room);
    }
    return;
  }
  found.files.push(readOther(dir, at, entry, room));
}

function readOther(dir: string, at: string, entry: Dirent, room: { bytes: number; files: number }): TeamFile {
  const refused = (message: string, help: string): TeamFile => ({ ...asTeamFile(at, ""), refused: { message, help } });
  const name = printable(at);
  if (entry.isSymbolicLink()) {
    const { message, help = "" } = symlink(at);
    return refused(message, help);
  }
  if (!entry.isFile()) return refused(`"${name}" is no regular file.`, "Name a file.");
  const own = at.slice("routes/".length);
  if (!isTeamPath(own)) return refused(`"${name}" cannot be the name of a file for HAProxy.`, TEAM_PATHS);
  if (own.length > LONGEST_TEAM_PATH)
    return refused(`"${name}" is too long.`, `Use at most ${LONGEST_TEAM_PATH} characters behind routes/.`);
  if (room.files-- <= 0)
    return refused(`The team has more than ${MAX_TEAM_FILES} files for HAProxy.`, "Remove those that nothing needs.");
  let read: Read;
  try {
    read = readText(dir, at);
  } catch (error) {
    return refused(`"${name}" cannot be read: ${causeText(error)}.`, "Let everybody read it who may read the routes.");
  }
  if (!("text" in read))
    return refused(read.message, read.rule === sourceTooLarge ? "Use at most 1 MiB." : (read.rule.help ?? ""));
  room.bytes -= Buffer.byteLength(read.text);
  if (room.bytes < 0)
    return refused(
      `The team's files for HAProxy hold more than ${MAX_TEAM_BYTES / MAX_BYTES} MiB together.`,
      "Remove what nothing needs.",
    );
  return asTeamFile(at, read.text);
}

type Read = { readonly text: string } | { readonly rule: Rule; readonly message: string };

function readText(dir: string, at: string): Read {
  const file = path.join(dir, at);
  // The size is asked first: a file that is too large is not even read.
  const { size } = lstatSync(file);
  if (size > MAX_BYTES)
    return { rule: sourceTooLarge, message: `The file has ${(size / MAX_BYTES).toFixed(1)} MiB (${size} bytes).` };
  const bytes = readFileSync(file);
  const text = bytes.toString("utf8");
  const wrong = text.includes("\0") || text.includes("\ufffd") ? firstInvalid(bytes) : undefined;
  if (wrong === undefined) return { text };
  const byte = (bytes[wrong] ?? 0).toString(16).padStart(2, "0");
  return { rule: sourceNotText, message: `The file is not UTF-8 text: byte ${wrong} is 0x${byte}.` };
}

/** Offset of the first NUL or of the first byte that is no UTF-8; undefined when the text really holds U+FFFD. */
function firstInvalid(bytes: Buffer): number | undefined {
  const nul = bytes.indexOf(0);
  if (nul !== -1) return nul;
  let at = 0;
  for (const character of bytes.toString("utf8")) {
    const length = Buffer.byteLength(character);
    if (character === "\ufffd" && bytes.subarray(at, at + 3).toString("hex") !== "efbfbd") return at;
    at += length;
  }
  return undefined;
}

/**
 * `.gitattributes`, `.gitignore`, `.gitmodules`, `.git`: they change what git takes and how it shows a change, so that reviewers may
 * not see it. In any spelling that some file system takes for one of these; in folders below a team's nothing is read.
 */
function isGits(name: string): boolean {
  return name !== ".gitkeep" && /^\.git/i.test(name.replaceAll(/\p{DI}/gu, ""));
}

function gits(at: string): Diagnostic {
  const name = printable(path.basename(at));
  return sourceGit.at(fileSpan(at), `"${name}" changes what git takes, or what it shows of a change to reviewers.`);
}

function ignored(name: string): boolean {
  return name.startsWith(".") || name.endsWith(".md");
}

function symlink(at: string): Diagnostic {
  return sourceSymlink.at(
    fileSpan(at),
    `"${printable(at.slice(at.lastIndexOf("/") + 1))}" is a symbolic link: what it names is not in this repository's history.`,
  );
}

function fileSpan(file: string): Span {
  return { file, start: 0, end: 0 };
}

function entriesOf(dir: string): Dirent[] | undefined {
  try {
    return readdirSync(dir, { withFileTypes: true }).toSorted((a, b) => byText(a.name, b.name));
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR"))
      return undefined;
    throw error;
  }
}
