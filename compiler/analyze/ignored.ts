import { didYouMean } from "../diagnostic/did-you-mean.ts";
import type { Diagnostic, Severity } from "../diagnostic/diagnostic.ts";
import type { SourceFile } from "../diagnostic/source-file.ts";
import { stageRules } from "../rules/index.ts";
import { sourceIgnore, sourceIgnoreUnneeded } from "../rules/source.ts";
import { analysisRules } from "./analyze.ts";

/** A person's word that a warning is meant so: `# signalbox-ignore backend/unused: comes with the next release`. */
interface Ignore {
  readonly file: string;
  /** The lines that it speaks of, by offset: its own, and where it stands alone the next one that is no comment. */
  readonly from: number;
  readonly to: number;
  readonly code: string;
  /** Of the comment. */
  readonly start: number;
  readonly end: number;
}

const MARK = "signalbox-ignore";
const COMMENT = /(?:^|[ \t])#[ \t]*signalbox-ignore\b[ \t]*([^\s:]*)(?:[ \t]*:[ \t]*(.*?))?[ \t\r]*$/gm;
/** Groups whose warnings only some commands look for: that one is not there says nothing. */
const SOMETIMES = /^(?:haproxy|catalogue|review)\//;

let severities: ReadonlyMap<string, Severity> | undefined;

/**
 * The diagnostics without the warnings that a comment at their line ignores, and with what is wrong with these comments. An error is
 * never ignored. `isAll`: every rule was asked, so a comment without a warning is told. Pure.
 */
export function withoutIgnored(
  diagnostics: readonly Diagnostic[],
  sources: readonly SourceFile[],
  isAll: boolean,
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const ignores = sources.flatMap((source) => (source.text.includes(MARK) ? ignoresIn(source, found) : []));
  if (ignores.length === 0) return [...diagnostics, ...found];
  const needed = new Set<Ignore>();
  const left = diagnostics.filter(({ severity, code, span }) => {
    if (severity === "error" || span === undefined) return true;
    const by = ignores.filter(
      (one) => one.code === code && one.file === span.file && span.start >= one.from && span.start < one.to,
    );
    for (const one of by) needed.add(one);
    return by.length === 0;
  });
  const unneeded = ignores.filter((one) => isAll && !needed.has(one) && !SOMETIMES.test(one.code));
  return [
    ...left,
    ...found,
    ...unneeded.map(({ code, ...at }) => sourceIgnoreUnneeded.at(spanOf(at), `There is no ${code} here to ignore.`)),
  ];
}

function ignoresIn({ path, text }: SourceFile, found: Diagnostic[]): Ignore[] {
  return [...text.matchAll(COMMENT)].flatMap((match) => {
    const [whole, code = "", reason = ""] = match;
    const start = text.indexOf("#", match.index);
    const at = { file: path, start, end: match.index + whole.trimEnd().length };
    const wrong = wrongIn(code, reason);
    if (wrong !== undefined) {
      found.push(sourceIgnore.at(spanOf(at), wrong.message, wrong.help === undefined ? {} : { help: wrong.help }));
      return [];
    }
    return [{ ...at, code, ...linesOf(text, start) }];
  });
}

function spanOf({ file, start, end }: Pick<Ignore, "file" | "start" | "end">) {
  return { file, start, end };
}

function wrongIn(code: string, reason: string): { readonly message: string; readonly help?: string } | undefined {
  severities ??= new Map([...stageRules, ...analysisRules].map((rule) => [rule.code, rule.severity]));
  const severity = severities.get(code);
  if (severity === undefined) {
    const warnings = [...severities].filter(([, one]) => one !== "error").map(([known]) => known);
    const help = code === "" ? undefined : didYouMean(code, warnings);
    return {
      message: code === "" ? "It is not said what to ignore." : `There is no rule "${code}".`,
      ...(help && { help }),
    };
  }
  if (severity === "error")
    return { message: `${code} is an error: it cannot be ignored.`, help: `Read signalbox explain ${code}.` };
  return reason === "" ? { message: `It is not said why ${code} is ignored.` } : undefined;
}

/** From the line of the comment on, to the end of the line that it speaks of. */
function linesOf(text: string, start: number): { readonly from: number; readonly to: number } {
  const from = text.lastIndexOf("\n", start) + 1;
  let to = endOfLine(text, start);
  if (text.slice(from, start).trim() !== "") return { from, to };
  for (; to < text.length; to = endOfLine(text, to)) {
    const line = text.slice(to, endOfLine(text, to)).trim();
    if (line !== "" && !line.startsWith("#")) break;
  }
  return { from, to: endOfLine(text, to) };
}

/** After its line break. */
function endOfLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end + 1;
}
