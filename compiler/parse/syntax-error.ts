import { CST, type YAMLError } from "yaml";
import type { Diagnostic, Span } from "../diagnostic/diagnostic.ts";
import { printable } from "../diagnostic/printable.ts";
import { yamlSyntax, yamlTab, yamlUnquotedStar } from "../rules/yaml.ts";
import type { SourceFile } from "../diagnostic/source-file.ts";
import { lineEnd } from "./spans.ts";

/**
 * The library's first error in words for people who write route files, at the place that they can correct. `tokens` are
 * those that the text was read as.
 */
export function syntaxError(error: YAMLError, source: SourceFile, tokens: readonly CST.Token[]): Diagnostic {
  const { text } = source;
  const start = Math.min(error.pos[0], Math.max(0, text.trimEnd().length - 1));
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const span = spanOf(source, start, lineEnd(text, start, error.pos[1]));
  // Depending on what stands around it, the library calls a tab by other names too.
  const indentation = /^[ \t]*/.exec(text.slice(lineStart, lineEnd(text, lineStart)))?.[0] ?? "";
  if (error.code === "TAB_AS_INDENT" || indentation.includes("\t")) {
    const tab = text.indexOf("\t", lineStart);
    return yamlTab.at(spanOf(source, tab, tab + 1), "The line is indented with a tab.");
  }
  if (error.code === "BAD_ALIAS" && text[start] === "*") {
    return yamlUnquotedStar.at(span, "* without quotes begins an alias in YAML.", {
      help: 'Put it in quotes: "*".',
      fix: { span: spanOf(source, start, start + 1), text: '"*"' },
    });
  }
  const quote = error.code === "MISSING_CHAR" ? openQuote(tokens) : undefined;
  if (quote !== undefined) {
    const character = text.charAt(quote);
    return yamlSyntax.at(spanOf(source, quote, lineEnd(text, quote)), "The quote that begins here is never closed.", {
      help: `Add ${character} at the end of the text.`,
    });
  }
  const closing = /end with an? (.)$/.exec(error.message)?.[1];
  if (closing !== undefined) {
    return yamlSyntax.at(span, `A ${closing} is missing here.`, { help: `Close what is open: add ${closing}.` });
  }
  if (error.code === "BAD_INDENT" || error.code === "IMPOSSIBLE") {
    const place = spanOf(source, lineStart, Math.max(lineStart + indentation.length, start));
    return yamlSyntax.at(place, "The line is not indented like those that it belongs to.", {
      help: "Indent the line exactly as those beside it.",
    });
  }
  const deeper = error.code === "BLOCK_AS_IMPLICIT_KEY" ? tooDeepLine(text, start) : undefined;
  if (deeper) {
    return yamlSyntax.at(spanOf(source, deeper.start, deeper.end), DEEPER, {
      help: `Indent it like ${printable(deeper.above, 40)} above it: that line has its value already.`,
    });
  }
  const end = error.code === "BLOCK_AS_IMPLICIT_KEY" ? lineEnd(text, start) : span.end;
  const { message, help, blankAt } = wordsFor(error, text.slice(start, end));
  return yamlSyntax.at(spanOf(source, start, error.code === "BAD_DQ_ESCAPE" ? start + 2 : end), message, {
    help,
    ...(blankAt !== undefined && {
      fix: { span: { file: source.path, start: start + blankAt, end: start + blankAt }, text: " " },
    }),
  });
}

const DEEPER = "The line is indented too far.";

/** A key on the line after a value that stands deeper than the value's own key: YAML takes both lines for one text. */
function tooDeepLine(text: string, at: number): { start: number; end: number; above: string } | undefined {
  const line = text.slice(text.lastIndexOf("\n", at) + 1, at);
  const [, indentation = "", above] = /^( *)(?:- +)?([^\s:][^:]*:) +$/.exec(line) ?? [];
  const end = lineEnd(text, at);
  const [, blank = "", key = ""] = /^((?: *\n)* *)([^\s:#]+):(?= |$)/m.exec(text.slice(end + 1)) ?? [];
  const start = end + 1 + blank.length;
  if (above === undefined || key === "" || text.slice(end + 1, start).trim() !== "") return undefined;
  return blank.length - blank.lastIndexOf("\n") - 1 > indentation.length
    ? { start, end: start + key.length, above }
    : undefined;
}

/** `written` is the text that the library stumbles over; `blankAt`: where in it a blank is all that is missing. */
function wordsFor(
  { code, message }: YAMLError,
  written: string,
): { readonly message: string; readonly help: string; readonly blankAt?: number } {
  const [said = ""] = message.split("\n");
  const second = /^[^\s:]+ +([\w-]+):(?: |$)/.exec(written)?.[1];
  const gluedKey = /^([\w-]+):(\S.*)$/m.exec(written);
  const [, key, glued] = gluedKey ?? [];
  switch (code) {
    case "BLOCK_IN_FLOW":
    case "BLOCK_AS_IMPLICIT_KEY":
      if (second !== undefined)
        return {
          message: `A comma or a new line is missing before "${second}".`,
          help: "Between braces write a comma before it, else begin a line with it.",
        };
      return {
        message: "A second colon makes this text a key.",
        help: "Put a text that holds a colon in quotes, and begin a new line for each key.",
      };
    case "MULTILINE_IMPLICIT_KEY":
      if (key !== undefined)
        return {
          message: "A blank is missing after the colon.",
          help: `Write ${printable(`${key}: ${glued}`, 80)}.`,
          blankAt: (gluedKey?.index ?? 0) + key.length + 1,
        };
      return { message: "A key and a colon are expected here.", help: "Write `key: value` on a line of its own." };
    case "MISSING_CHAR":
      return said.includes(",")
        ? { message: "A comma is missing here.", help: "Separate the items with commas." }
        : { message: "A colon is missing here.", help: "Write `key: value`, with a blank after the colon." };
    case "BAD_SCALAR_START":
      return {
        message: `A text cannot begin with ${printable(written.slice(0, 1))} unless it stands in quotes.`,
        help: "Put the value in quotes.",
      };
    case "BAD_DQ_ESCAPE":
      return { message: `${printable(said)}.`, help: "Write \\\\ for a backslash, or use single quotes." };
    case "UNEXPECTED_TOKEN":
      return {
        message: `"${printable(written, 40)}" does not belong here.`,
        help: /^[[\]{}]/.test(written)
          ? `Put a text that holds ${written.charAt(0)} in quotes; else remove it, or give it a comma before it.`
          : "Remove it, or give it a comma before it or a line of its own.",
      };
    default:
      return { message: `${printable(said).replace(/[.:]?$/, "")}.`, help: "Correct the YAML at this place." };
  }
}

/** Where a quote is opened that the text never closes; there is at most one, for it takes the rest of the file. */
function openQuote(tokens: readonly CST.Token[]): number | undefined {
  let found: number | undefined;
  for (const token of tokens) {
    if (token.type !== "document") continue;
    CST.visit(token, ({ key, value }) => {
      for (const scalar of [key, value]) {
        if (scalar?.type !== "double-quoted-scalar" && scalar?.type !== "single-quoted-scalar") continue;
        const { source } = scalar;
        if (source.length < 2 || source.at(-1) !== source[0]) found = scalar.offset;
      }
    });
  }
  return found;
}

function spanOf(source: SourceFile, start: number, end: number): Span {
  return { file: source.path, start, end: Math.max(end, start + 1) };
}
