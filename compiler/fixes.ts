import type { Diagnostic, Fix } from "./diagnostic/diagnostic.ts";
import { lineText, positionAt, type SourceFile } from "./diagnostic/source-file.ts";
import { begin, finished } from "./pipeline.ts";
import type { LoadedSources } from "./source/load.ts";

/** A repair that was made: the line as it was and as it is, where it is one line. */
export interface Repair {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly lines?: readonly [before: string, after: string];
}

export interface Repaired {
  /** Files whose text is another one than was loaded. */
  readonly changed: readonly SourceFile[];
  readonly repairs: readonly Repair[];
}

/** A file that is no YAML shows its next mistake only when the first one is mended. */
const MOST_ROUNDS = 50;

/**
 * Makes the repairs that diagnostics name in the `chosen` files, and those that show afterwards. A file stays as it was before repairs
 * that do not do away with what they are for, or that make it bad YAML. Pure.
 */
export function repaired(loaded: LoadedSources, chosen: (file: string) => boolean): Repaired {
  const given = [...loaded.sources, ...loaded.codeowners];
  const repairs: Repair[] = [];
  const failed = new Set<string>();
  let now = new Map(given.map((source) => [source.path, source]));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edits = [...now.values()]
      .filter(({ path }) => chosen(path) && !failed.has(path))
      .flatMap((source) => edited(source, findings(loaded, now)) ?? []);
    if (edits.length === 0) break;
    const then = new Map([...now, ...edits.map(({ after }) => [after.path, after] as const)]);
    const left = findings(loaded, then);
    for (const edit of edits) {
      if (isMended(edit, left)) repairs.push(...edit.pieces.map((piece) => repairOf(piece, edit)));
      else {
        failed.add(edit.before.path);
        then.set(edit.before.path, edit.before);
      }
    }
    now = then;
  }
  return {
    repairs,
    changed: given.flatMap(({ path, text }) => (textOf(now, path) === text ? [] : (now.get(path) ?? []))),
  };
}

type Texts = ReadonlyMap<string, SourceFile>;

function textOf(texts: Texts, path: string): string | undefined {
  return texts.get(path)?.text;
}

function findings(loaded: LoadedSources, texts: Texts): readonly Diagnostic[] {
  const newest = (sources: readonly SourceFile[]) => sources.map((source) => texts.get(source.path) ?? source);
  const { sources, codeowners } = loaded;
  return finished(begin({ ...loaded, sources: newest(sources), codeowners: newest(codeowners) })).diagnostics;
}

interface Edit {
  readonly before: SourceFile;
  readonly after: SourceFile;
  readonly pieces: readonly Piece[];
}

/** A repair, and where its text begins afterwards. */
interface Piece {
  readonly code: string;
  readonly fix: Fix;
  readonly at: number;
}

/** A file with its repairs made; of two that overlap, the first. */
function edited(before: SourceFile, found: readonly Diagnostic[]): Edit | undefined {
  const pieces: Piece[] = [];
  let text = "";
  let from = 0;
  const fixes = found.flatMap(({ code, fix }) => (fix?.span.file === before.path ? [{ code, fix }] : []));
  for (const { code, fix } of fixes.toSorted((a, b) => a.fix.span.start - b.fix.span.start)) {
    const { start, end } = fix.span;
    if (start < from) continue;
    text += before.text.slice(from, start);
    pieces.push({ code, fix, at: text.length });
    text += fix.text;
    from = end;
  }
  if (pieces.length === 0) return undefined;
  return { before, after: { path: before.path, text: text + before.text.slice(from) }, pieces };
}

function isMended({ after, pieces }: Edit, left: readonly Diagnostic[]): boolean {
  const here = left.flatMap(({ code, span }) => (span?.file === after.path ? [{ code, at: span.start }] : []));
  const isThere = ({ code, fix, at }: Piece) =>
    here.some((one) => one.code === code && one.at >= at && one.at <= at + fix.text.length);
  const wasYaml = pieces.every(({ code }) => !code.startsWith("yaml/"));
  return !pieces.some(isThere) && !(wasYaml && here.some(({ code }) => code.startsWith("yaml/")));
}

function repairOf({ code, fix, at }: Piece, { before, after }: Edit): Repair {
  const { line } = positionAt(before, fix.span.start);
  const isOneLine = positionAt(before, fix.span.end).line === line && !fix.text.includes("\n");
  const lines = [lineText(before, line), lineText(after, positionAt(after, at).line)] as const;
  return { code, file: before.path, line, ...(isOneLine && { lines }) };
}
