import { Composer, CST, isScalar, Parser, type Document } from "yaml";
import type { Diagnostic, Span } from "../diagnostic/diagnostic.ts";
import { codePoint, printable } from "../diagnostic/printable.ts";
import {
  yamlBom,
  yamlControlCharacter,
  yamlCrlf,
  yamlDirective,
  yamlEmpty,
  yamlSeveralDocuments,
  yamlSyntax,
  yamlTooDeep,
} from "../rules/yaml.ts";
import type { SourceFile } from "../diagnostic/source-file.ts";
import { CONTROL, convert } from "./convert.ts";
import { tooDeepAt } from "./depth.ts";
import { SpanIndex } from "./spans.ts";
import { syntaxError } from "./syntax-error.ts";

export interface ParsedFile {
  readonly source: SourceFile;
  /** Plain objects (without prototype), lists, texts, numbers and booleans; undefined when the text is no usable YAML. */
  readonly value: unknown;
  readonly spans: SpanIndex;
  /** Objects and lists of which something was refused and left out: nothing more is said about what they lack. */
  readonly broken: Set<object>;
  readonly diagnostics: readonly Diagnostic[];
}

/** The last text of each path: a save changes one file of hundreds, and the two sides of a comparison share most. */
const parsed = new Map<string, ParsedFile>();

/** Text → plain values whose places are known. Never throws on any text; after an error of the whole text there is no value. */
export function parse(source: SourceFile): ParsedFile {
  const before = parsed.get(source.path);
  if (before?.source.text === source.text) return before;
  const now = parseText(source);
  parsed.set(source.path, now);
  return now;
}

function parseText(source: SourceFile): ParsedFile {
  const spans = new SpanIndex(source);
  const broken = new Set<object>();
  const failed = (...diagnostics: Diagnostic[]): ParsedFile => ({
    source,
    value: undefined,
    spans,
    broken,
    diagnostics,
  });
  const refused = refusedText(source);
  if (refused) return failed(refused);

  const tokens: CST.Token[] = [];
  const documents: Document.Parsed[] = [];
  let directive: Span | undefined;
  // uniqueKeys is quadratic in the library: duplicates are found by `convert`.
  const composer = new Composer({ prettyErrors: false, uniqueKeys: false, logLevel: "silent" });
  for (const token of new Parser().parse(source.text)) {
    tokens.push(token);
    if (token.type === "directive") directive = spanOf(source, token.offset, token.offset + token.source.length);
    // The composer recurses; a text that nests deeper than its stack must not reach it.
    const deep = tooDeepAt(token);
    if (deep !== undefined)
      return failed(yamlTooDeep.at(spanOf(source, deep, deep + 1), "The values are nested too deep."));
    documents.push(...(composer.next(token) as Iterable<Document.Parsed>));
  }
  documents.push(...(composer.end(false, source.text.length) as Iterable<Document.Parsed>));

  const [document, second] = documents;
  if (directive) return failed(yamlDirective.at(directive, "A directive changes how the file is read."));
  const odd = oddCharacter(source, tokens);
  if (odd) return failed(odd);
  const [error] = [...(document?.errors ?? []), ...composer.streamInfo().errors];
  if (error) return failed(syntaxError(error, source, tokens));
  const contents = document?.contents;
  if (second) {
    const start = source.text.lastIndexOf("\n---", second.range[1]) + 1;
    return failed(yamlSeveralDocuments.at(spanOf(source, start, start + 3), "A second document begins here."));
  }
  if (!contents || (isScalar(contents) && contents.range[1] === contents.range[0])) {
    return failed(yamlEmpty.at(spanOf(source, 0, 1), "The file holds nothing."));
  }
  const diagnostics: Diagnostic[] = [];
  return { source, value: convert(contents, { source, spans, broken, diagnostics }), spans, broken, diagnostics };
}

/** What is wrong with the text before it is read as YAML. */
function refusedText(source: SourceFile): Diagnostic | undefined {
  const { text } = source;
  if (text.startsWith("\ufeff"))
    return yamlBom.at(spanOf(source, 0, 1), "The file begins with a byte order mark (U+FEFF), which cannot be seen.", {
      fix: "",
    });
  const carriageReturn = text.indexOf("\r");
  if (carriageReturn !== -1) {
    return yamlCrlf.at(
      spanOf(source, carriageReturn, carriageReturn + 1),
      "The lines end with a carriage return (CRLF, as on Windows).",
      { fix: { span: spanOf(source, 0, text.length), text: text.replaceAll("\r\n", "\n") } },
    );
  }
  const control = CONTROL.exec(text);
  if (!control) return undefined;
  return yamlControlCharacter.at(
    spanOf(source, control.index, control.index + control[0].length),
    `The file holds the character ${codePoint(control[0])}.`,
  );
}

/** What an editor or a web page writes for a blank or a quote, and YAML takes for a letter. */
const ODD = /[\u00a0\u2000-\u200a\u202f\u205f\u3000“”„‘’‚«»]/;
const ODD_BLANK = /^[^\P{Zs} ]|:[^\P{Zs} ]|[^\P{Zs} ]$/u;
const ODD_QUOTES = /^[“”„‘’‚«»](.*)[“”„‘’‚«»]$/u;

/** Such a character where a blank or a quote is meant: at an end of a text without quotes, or behind a colon. */
function oddCharacter(source: SourceFile, tokens: readonly CST.Token[]): Diagnostic | undefined {
  if (!ODD.test(source.text)) return undefined;
  let found: Diagnostic | undefined;
  const look = (scalar: CST.Token | null | undefined) => {
    if (scalar?.type !== "scalar" || found) return;
    const blank = ODD_BLANK.exec(scalar.source);
    const quotes = ODD_QUOTES.exec(scalar.source);
    const at = scalar.offset + (blank ? blank.index + blank[0].length - 1 : 0);
    const span = spanOf(source, at, at + (quotes ? scalar.source.length : 1));
    if (blank) {
      const character = codePoint(source.text.charAt(at));
      const message = `The character ${character} looks like a blank and is none.`;
      found = yamlControlCharacter.at(span, message, {
        help: "Write a blank with the space bar in its place.",
        fix: { span: spanOf(source, at, at + 1), text: " " },
      });
    } else if (quotes) {
      const message = `${scalar.source.charAt(0)} is no quote in YAML.`;
      const help = `Write "${printable(quotes[1] ?? "")}", with straight quotes.`;
      found = yamlSyntax.at(span, message, { help, fix: JSON.stringify(quotes[1]) });
    }
  };
  for (const token of tokens) {
    if (token.type !== "document") continue;
    look(token.value);
    CST.visit(token, ({ key, value }) => {
      look(key);
      look(value);
    });
  }
  return found;
}

function spanOf(source: SourceFile, start: number, end: number): Span {
  return { file: source.path, start, end: Math.max(end, start + 1) };
}
