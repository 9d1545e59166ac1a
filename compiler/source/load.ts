import { lstat, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { printable } from "../diagnostic/printable.ts";
import type { Diagnostic, Span } from "../diagnostic/diagnostic.ts";
import { byText } from "../diagnostic/sort.ts";
import { sourceExtension } from "../rules/source/extension.ts";
import { sourceName } from "../rules/source/name.ts";
import { sourceNoRoutes } from "../rules/source/no-routes.ts";
import { sourceNotText } from "../rules/source/not-text.ts";
import { sourceSymlink } from "../rules/source/symlink.ts";
import { sourceTooLarge } from "../rules/source/too-large.ts";
import { sourceUnexpected } from "../rules/source/unexpected.ts";
import type { SourceFile } from "./source-file.ts";

export interface LoadedSources {
  /** Sorted by path. */
  readonly sources: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** 1 MiB: the YAML parser needs about a hundred times a file's size. */
const MAX_BYTES = 1024 * 1024;
const plainName = /^[a-z0-9][a-z0-9-]{0,62}$/;

/**
 * Reads `DIR/routes/<team>/*.yaml`: the only reader of the routes repository. Files that begin with a dot and *.md are
 * nobody's business; everything else that is no route file is said, because a file that is silently ignored looks like a route.
 * Rejects only with errors of the file system. `shown` is how a person named the directory.
 */
export async function loadSources(dir: string, shown = dir): Promise<LoadedSources> {
  const sources: SourceFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const teams = await entriesOf(path.join(dir, "routes"));
  if (teams === undefined) {
    const isRoutes = path.basename(path.resolve(dir)) === "routes";
    const finding = isRoutes ? { help: "Name the directory above it, which holds routes/." } : {};
    const message = `There is no folder "routes" in "${printable(shown)}".`;
    return { sources, diagnostics: [sourceNoRoutes.at(undefined, message, finding)] };
  }
  const tasks: Promise<void>[] = [];
  for (const team of teams) {
    const at = `routes/${team.name}`;
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
    else tasks.push(loadTeam(dir, team.name, sources, diagnostics));
  }
  await Promise.all(tasks);
  if (sources.length + diagnostics.length === 0) {
    diagnostics.push(
      sourceNoRoutes.at(undefined, `There is no route file under "${printable(path.join(shown, "routes"))}".`),
    );
  }
  return { sources: sources.toSorted((a, b) => byText(a.path, b.path)), diagnostics };
}

async function loadTeam(dir: string, team: string, sources: SourceFile[], diagnostics: Diagnostic[]): Promise<void> {
  const entries = (await entriesOf(path.join(dir, "routes", team))) ?? [];
  await Promise.all(
    entries.map(async (entry) => {
      if (ignored(entry.name)) return;
      const at = `routes/${team}/${entry.name}`;
      const refused = refusal(at, entry);
      if (refused) diagnostics.push(refused);
      else await loadFile(dir, at, sources, diagnostics);
    }),
  );
}

function refusal(
  at: string,
  entry: { name: string; isSymbolicLink(): boolean; isFile(): boolean; isDirectory(): boolean },
): Diagnostic | undefined {
  const name = printable(entry.name);
  const span = fileSpan(at);
  if (entry.isSymbolicLink()) return symlink(at);
  if (entry.isDirectory()) return sourceUnexpected.at(span, `"${name}" is a folder inside a team's folder.`);
  if (!entry.isFile()) return sourceUnexpected.at(span, `"${name}" is no regular file.`);
  if (/\.yml$/i.test(entry.name)) return sourceExtension.at(span, `"${name}" ends in .yml, so it is not read.`);
  if (entry.name.endsWith(".cfg")) {
    return sourceUnexpected.at(span, `"${name}" is a HAProxy file, which is not read yet.`, {
      help: "Put the text under haproxy: in a backend.",
    });
  }
  if (!entry.name.endsWith(".yaml")) return sourceUnexpected.at(span, `"${name}" is no route file.`);
  if (!plainName.test(entry.name.slice(0, -".yaml".length)))
    return sourceName.at(span, `"${name}" cannot be the name of a route file.`);
  return undefined;
}

async function loadFile(dir: string, at: string, sources: SourceFile[], diagnostics: Diagnostic[]): Promise<void> {
  const file = path.join(dir, at);
  // The size is asked first: a file that is too large is not even read.
  const { size } = await lstat(file);
  if (size > MAX_BYTES) {
    diagnostics.push(
      sourceTooLarge.at(fileSpan(at), `The file has ${(size / MAX_BYTES).toFixed(1)} MiB (${size} bytes).`),
    );
    return;
  }
  const bytes = await readFile(file);
  const text = bytes.toString("utf8");
  if (text.includes("\0") || text.includes("\ufffd")) {
    const wrong = firstInvalid(bytes);
    if (wrong !== undefined) {
      diagnostics.push(
        sourceNotText.at(
          fileSpan(at),
          `The file is not UTF-8 text: byte ${wrong} is 0x${(bytes[wrong] ?? 0).toString(16).padStart(2, "0")}.`,
        ),
      );
      return;
    }
  }
  sources.push({ path: at, text });
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

async function entriesOf(dir: string) {
  try {
    return (await readdir(dir, { withFileTypes: true })).toSorted((a, b) => byText(a.name, b.name));
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR"))
      return undefined;
    throw error;
  }
}
