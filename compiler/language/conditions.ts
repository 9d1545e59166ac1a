import { faultAt, readSample, type Names, type Sample } from "./samples.ts";
import { endOf, partOf, type Range, type Unreadable, type Word } from "./words.ts";

/** `-i`, `-n` or `-M`, and `-f`, `-m` or `-u` with the word that belongs to it. They hold for what stands behind them. */
export interface Flag {
  readonly word: Word;
  readonly argument?: Word;
}

/** What is compared with what (manual 7.1). A word that is a converter of the sample may be a value, too: HAProxy takes it as both. */
export interface AclTest extends Range {
  readonly sample: Sample;
  readonly flags: readonly Flag[];
  readonly values: readonly Word[];
}

/** The name of an ACL or a test between braces, with any number of `!` before it. */
export type Term = Range & { readonly negated: boolean } & ({ readonly acl: string } | { readonly test: AclTest });

/** ACLs that are there without being written (default_acl_list in src/acl.c). */
export const PREDEFINED_ACLS: ReadonlySet<string> = new Set(
  (
    "TRUE FALSE LOCALHOST HTTP HTTP_1.0 HTTP_1.1 HTTP_2.0 HTTP_3.0 METH_CONNECT METH_DELETE METH_GET METH_HEAD METH_OPTIONS " +
    "METH_POST METH_PUT METH_TRACE HTTP_URL_ABS HTTP_URL_SLASH HTTP_URL_STAR HTTP_CONTENT RDP_COOKIE REQ_CONTENT WAIT_END"
  ).split(" "),
);

/**
 * What stands behind `if` or `unless`, whose place is given: the condition takes all words that are left (parse_acl_cond in
 * src/acl.c). The terms stand in their order; which ones an `or` divides is not kept.
 */
export function readCondition(
  words: readonly Word[],
  at: number,
  names: Names,
): { readonly terms: readonly Term[]; readonly next: number } | { readonly fault: Unreadable } {
  const terms: Term[] = [];
  const next = endOf(words, at);
  let negated = false;
  let close = at;
  for (const [index, word] of words.entries()) {
    if (index <= close || index >= next) continue;
    const signs = /^!*/.exec(word.text)?.[0].length ?? 0;
    const acl = word.text.slice(signs);
    negated = negated !== (signs % 2 === 1);
    if (acl === "") continue;
    if (acl === "||" || acl.toLowerCase() === "or") negated = false;
    else if (acl === "{") {
      close = words.findIndex(({ text }, place) => place > index && place < next && text === "}");
      if (close === -1)
        return faultAt(
          word,
          signs,
          "The closing brace is missing.",
          "Close it, with a blank before it, as in { path_beg /a }.",
        );
      const read = readTest(words.slice(0, close), index + 1, names);
      if ("fault" in read) return read;
      terms.push({ negated, test: read.test, start: word.start, end: words[close]?.end ?? word.end });
      negated = false;
    } else {
      terms.push({ negated, acl, ...partOf(word, signs, word.text.length) });
      negated = false;
    }
  }
  return { terms, next };
}

/** The test that takes all words from a place on: of `acl <name> <test>`, and between braces (parse_acl_expr in src/acl.c). */
export function readTest(
  words: readonly Word[],
  at: number,
  names: Names,
): { readonly test: AclTest } | { readonly fault: Unreadable } {
  const end = endOf(words, at);
  const [expression, ...rest] = words.slice(at, end);
  if (!expression)
    return faultAt(
      words[at - 1],
      0,
      "The sample that is tested is missing.",
      "Write what is compared with what, as in path_beg /a.",
    );
  const alone = readSample([expression], 0, names.isConverter);
  const read =
    "fault" in alone || names.isAcl(alone.sample.fetch.name)
      ? alone
      : readSample([expression, ...rest], 0, names.isConverter);
  if ("fault" in read) return read;
  const flags: Flag[] = [];
  let values = 0;
  for (let word = rest[0]; word?.text.startsWith("-") === true; word = rest[values]) {
    values += 1;
    if (word.text === "--") break;
    if (!/^-[iMnfmu]$/.test(word.text))
      return faultAt(
        word,
        0,
        "Before a value that begins with a dash stands --.",
        "Write -- before the value. Flags are -i, -m METHOD, -f FILE, -n and -M.",
      );
    const takes = /[fmu]/.test(word.text);
    const argument = takes ? rest[values] : undefined;
    if (takes && !argument)
      return faultAt(
        word,
        0,
        "What belongs to the flag is missing.",
        "Write it behind the flag, as in -f lists/offices.lst or -m beg.",
      );
    if (argument) values += 1;
    flags.push({ word, ...(argument && { argument }) });
  }
  const range = { start: expression.start, end: (words[end - 1] ?? expression).end };
  return { test: { sample: read.sample, flags, values: rest.slice(values), ...range } };
}
