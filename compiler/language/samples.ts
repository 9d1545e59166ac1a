import { matchAt, partOf, type Range, type Unreadable, type Word } from "./words.ts";

/** An argument as HAProxy takes it: its quotes and escapes are gone. */
export interface Argument extends Range {
  readonly text: string;
}

/** A fetch or a converter, with what stands between its parentheses. */
export interface Call extends Range {
  readonly name: string;
  readonly args: readonly Argument[];
}

/** What HAProxy takes of a request, a connection or itself, and what it makes of that (manual 7.3). */
export interface Sample extends Range {
  readonly fetch: Call;
  readonly converters: readonly Call[];
}

/** What HAProxy knows of a name, and reads on by. */
export interface Names {
  readonly isConverter: (name: string) => boolean;
  /** One of the keywords that are made for ACLs, as `hdr_beg`, or a fetch that stands among them, as `path`. */
  readonly isAcl: (name: string) => boolean;
}

/**
 * The sample at a word (sample_parse_expr in src/sample.c). The words behind it belong to it as long as they begin with the name of a
 * converter; `next` is the first one that does not.
 */
export function readSample(
  words: readonly Word[],
  at: number,
  isConverter: Names["isConverter"],
): { readonly sample: Sample; readonly next: number } | { readonly fault: Unreadable } {
  const calls: Call[] = [];
  let next = at;
  for (let word = words[at]; word !== undefined; word = words[++next]) {
    if (next > at && !isConverter(nameAt(word.text, 0))) break;
    const read = readCalls(word, 0);
    if ("fault" in read) return read;
    if (read.end < word.text.length)
      return faultAt(
        word,
        read.end,
        "A comma is missing before what follows.",
        "Write a comma and no blank between a fetch and its converters, as in src,lower.",
      );
    calls.push(...read.calls);
  }
  const sample = sampleOf(calls);
  return sample ? { sample, next } : faultAt(words.at(-1), 0, ...NO_FETCH);
}

/** The sample that begins inside of a word, and where it ends there (`endptr` of sample_parse_expr). */
export function readSampleWithin(
  word: Word,
  from: number,
): { readonly sample: Sample; readonly end: number } | { readonly fault: Unreadable } {
  const read = readCalls(word, from);
  if ("fault" in read) return read;
  const sample = sampleOf(read.calls);
  return sample ? { sample, end: read.end } : faultAt(word, from, ...NO_FETCH);
}

function sampleOf([fetch, ...converters]: readonly Call[]): Sample | undefined {
  return fetch && { fetch, converters, start: fetch.start, end: (converters.at(-1) ?? fetch).end };
}

const NO_FETCH = [
  "The name of a sample fetch is missing.",
  "Write a fetch, as in src, or a text as in str(a): %[…] is only for formats.",
] as const;
const NO_CONVERTER = [
  "The name of a converter is missing.",
  "Write a converter behind the comma, or remove it.",
] as const;

/** What is at fault from a place of a word on. */
export function faultAt(
  word: Word | undefined,
  from: number,
  message: string,
  help: string,
): { readonly fault: Unreadable } {
  const range = word ? partOf(word, from, word.text.length) : { start: 0, end: 0 };
  return { fault: { message, help, start: range.start, end: range.end } };
}

/** is_idchar of include/haproxy/tools.h. */
const NAME = /[A-Za-z0-9._+:-]+/y;
const COMMAS = /,+/y;

function nameAt(text: string, at: number): string {
  return matchAt(NAME, text, at);
}

/** Names with their arguments, with commas between them: there may be several, and some at the end of the word. */
function readCalls(
  word: Word,
  from: number,
): { readonly calls: readonly Call[]; readonly end: number } | { readonly fault: Unreadable } {
  const { text } = word;
  const calls: Call[] = [];
  let at = from;
  do {
    const name = nameAt(text, at);
    if (name === "") {
      const [message, help] = calls.length > 0 ? NO_CONVERTER : NO_FETCH;
      return faultAt(word, at, message, help);
    }
    const behind = at + name.length;
    const given = text.charAt(behind) === "(" ? readArguments(word, behind) : { args: [], end: behind };
    if ("fault" in given) return given;
    calls.push({ name, args: given.args, ...partOf(word, at, given.end) });
    at = given.end + matchAt(COMMAS, text, given.end).length;
    if (at === given.end) break;
  } while (at < text.length);
  return { calls, end: at };
}

/** What stands for itself in an argument, outside of quotes and between either of them. */
const PLAIN = { "": /[^,)"'\\]+/y, "'": /[^']+/y, '"': /[^"\\]+/y };
const ESCAPED: Readonly<Record<string, string>> = {
  "\\": "\\",
  " ": " ",
  '"': '"',
  "'": "'",
  r: "\r",
  n: "\n",
  t: "\t",
};

/** What stands between parentheses (make_arg_list in src/arg.c). A backslash before a comma or a parenthesis is a backslash. */
function readArguments(
  word: Word,
  open: number,
): { readonly args: readonly Argument[]; readonly end: number } | { readonly fault: Unreadable } {
  const { text } = word;
  const args: Argument[] = [];
  let at = open + 1;
  if (text.charAt(at) === ")") return { args, end: at + 1 };
  let from = at;
  let argument = "";
  let quote: keyof typeof PLAIN = "";
  while (at < text.length) {
    const here = text.charAt(at);
    const plain = matchAt(PLAIN[quote], text, at);
    if (plain !== "") {
      argument += plain;
      at += plain.length;
    } else if (here === "\\") {
      const escaped = ESCAPED[text.charAt(at + 1)];
      if (at + 1 === text.length) break;
      argument += escaped ?? here;
      at += escaped === undefined ? 1 : 2;
    } else if (here === "," || here === ")") {
      args.push({ text: argument, ...partOf(word, from, at) });
      at += 1;
      if (here === ")") return { args, end: at };
      from = at;
      argument = "";
    } else {
      quote = quote === "" ? (here as '"' | "'") : "";
      at += 1;
    }
  }
  return faultAt(
    word,
    open,
    "The closing parenthesis is missing.",
    "Close it in the same word, as in hdr(host): a blank in an argument stands in quotes.",
  );
}
