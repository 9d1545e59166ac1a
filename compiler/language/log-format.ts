import { faultAt, readSampleWithin, type Sample } from "./samples.ts";
import { matchAt, partOf, type Range, type Unreadable, type Word } from "./words.ts";

/** A part of a log format (manual 8.2.6), with what its braces hold, as in `%{+Q}ci`. */
export type FormatPart = Range &
  (
    | { readonly kind: "text"; readonly text: string }
    | { readonly kind: "alias"; readonly name: string; readonly flags: string }
    | { readonly kind: "sample"; readonly sample: Sample; readonly flags: string }
  );

const TEXT = /[^%]+/y;
/** 2.6 takes the name in parentheses as text: only before what it names both read the same. */
const NAME = /\([\w-]*(?::(?:str|sint|bool|raw))?\)(?=[{[A-Za-z])/y;
const FLAGS = /\{[^}]*\}/y;
const ALIAS = /[A-Za-z0-9]+/y;

/**
 * The parts of a log format, which a word holds as a whole (lf_expr_compile in src/log.c, parse_logformat_string in 2.6). Of a `%`
 * before a sign that begins nothing HAProxy leaves the sign.
 */
export function readLogFormat(word: Word): { readonly parts: readonly FormatPart[] } | { readonly fault: Unreadable } {
  const { text } = word;
  const parts: FormatPart[] = [];
  let at = 0;
  while (at < text.length) {
    const from = at;
    const plain = matchAt(TEXT, text, at);
    if (plain !== "") {
      at += plain.length;
      parts.push({ kind: "text", text: plain, ...partOf(word, from, at) });
      continue;
    }
    at += 1;
    at += matchAt(NAME, text, at).length;
    const braces = matchAt(FLAGS, text, at);
    const flags = braces.slice(1, -1);
    at += braces.length;
    const next = text.charAt(at);
    if (next === "[") {
      const read = readSampleWithin(word, at + 1);
      if ("fault" in read) return read;
      if (text.charAt(read.end) !== "]")
        return faultAt(word, from, "The closing bracket is missing.", "Close it in the same word, as in %[src,lower].");
      at = read.end + 1;
      parts.push({ kind: "sample", sample: read.sample, flags, ...partOf(word, from, at) });
    } else if (/[A-Za-z]/.test(next) || (braces !== "" && /\d/.test(next))) {
      const name = matchAt(ALIAS, text, at);
      at += name.length;
      parts.push({ kind: "alias", name, flags, ...partOf(word, from, at) });
    } else if (next === "%" && braces === "") {
      at += 1;
      parts.push({ kind: "text", text: next, ...partOf(word, from, at) });
    } else if (braces !== "" || next === "" || /[\d \t({]/.test(next)) {
      return faultAt(
        word,
        from,
        'Behind "%" stands nothing that HAProxy knows.',
        "Write %% for the sign itself, and %[…] for a sample, as in %[src].",
      );
    }
  }
  return { parts };
}
