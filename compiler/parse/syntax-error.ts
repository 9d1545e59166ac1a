import { CST, type YAMLError } from "yaml";
import type { Diagnostic, Span } from "../diagnostic/diagnostic.ts";
import { printable } from "../diagnostic/printable.ts";
import { yamlSyntax } from "../rules/yaml/syntax.ts";
import { yamlTab } from "../rules/yaml/tab.ts";
import { yamlUnquotedStar } from "../rules/yaml/unquoted-star.ts";
import type { SourceFile } from "../source/source-file.ts";
import { lineEnd } from "./spans.ts";

/**
 * The library's first error in words for people who write route files, at the place that they can correct. `tokens` are
 * those that the text was read as.
 */
export function syntaxError(error: YAMLError, source: SourceFile, tokens: readonly CST.Token[]): Diagnostic {
  const { text } = source;
  const start = Math.min(error.pos[0], Math.max(0, text.trimEnd().length - 1));
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const span = spanOf(source, start, Math.min(error.pos[1], lineEnd(text, start)));
  // Depending on what stands around it, the library calls a tab by other names too.
  const indentation = /^[ \t]*/.exec(text.slice(lineStart, lineEnd(text, lineStart)))?.[0] ?? "";
  if (error.code === "TAB_AS_INDENT" || indentation.includes("\t")) {
    const tab = text.indexOf("\t", lineStart);
    return yamlTab.at(spanOf(source, tab, tab + 1), "The line is indented with a tab.");
  }
  if (error.code === "BAD_ALIAS" && text[start] === "*") {
    return yamlUnquotedStar.at(span, "* without quotes begins an alias in YAML.", { help: 'Put it in quotes: "*".' });
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
  const end = error.code === "BLOCK_AS_IMPLICIT_KEY" ? lineEnd(text, start) : span.end;
  const { message, help } = wordsFor(error, text.slice(start, end));
  return yamlSyntax.at(spanOf(source, start, error.code === "BAD_DQ_ESCAPE" ? start + 2 : end), message, { help });
}

/** `written` is the text that the library stumbles over. */
function wordsFor({ code, message }: YAMLError, written: string): { message: string; help: string } {
  const [said = ""] = message.split("\n");
  switch (code) {
    case "BLOCK_IN_FLOW":
    case "BLOCK_AS_IMPLICIT_KEY":
      return {
        message: "A second colon makes this text a key.",
        help: "Put a text that holds a colon in quotes, and begin a new line for each key.",
      };
    case "MULTILINE_IMPLICIT_KEY":
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
        help: "Remove it, or give it a comma before it or a line of its own.",
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
