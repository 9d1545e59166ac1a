import type { AST } from "@eslint-community/regexpp";
import { readExpression } from "../regex/dialects.ts";
import { slow } from "../regex/slow.ts";
import { regexTools } from "../regex/tools.ts";

const MAX_LENGTH = 1_000;
/** What counted repetitions may add, written out: PCRE2 takes time for each, and a judgement of nested ones seconds. */
const MAX_REPEATED = 500;

/** What to change in an expression; or how many characters it compares with, its counted repetitions written out. */
export type JudgedExpression = { readonly help: string } | { readonly size: number };

/** Teams write the same ones, and a judgement takes milliseconds. */
const judged = new Map<string, JudgedExpression>();

/**
 * A regular expression of HAProxy's text, found anywhere in what it is compared with, that has to take linear time. Judged as if `.` were
 * any byte and letters had no case, which can only find more.
 */
export function judgeExpression(text: string): JudgedExpression {
  let known = judged.get(text);
  if (!known) judged.set(text, (known = judgeAnew(text)));
  return known;
}

function judgeAnew(text: string): JudgedExpression {
  if (text.length > MAX_LENGTH) return { help: `Use at most ${MAX_LENGTH.toLocaleString("en")} characters.` };
  if (!/^[\x20-\x7e]*$/.test(text)) return { help: "Use printable ASCII." };
  const plain = text.replace(/^\(\?i\)/, "").replace(/\[:(\w+):\]/g, (whole, name: string) => CLASSES[name] ?? whole);
  const read = readExpression(plain, "bBdDwWsSntr");
  if ("help" in read) return read;
  if (read.size > plain.length + MAX_REPEATED)
    return {
      help: `Use fewer or smaller repetitions: written out, it has ${read.size.toLocaleString("en")} characters.`,
    };
  for (const { elements } of read.pattern.alternatives) {
    const isBegun = isAnchor(elements.at(0), "start");
    const isEnded = isAnchor(elements.at(-1), "end");
    const inner = elements.slice(isBegun ? 1 : 0, isEnded ? -1 : undefined);
    const [first, last] = [inner.at(0)?.raw ?? "", inner.at(-1)];
    // Whatever follows, `.*$` takes it, and nobody goes back from what may be repeated at the end.
    const end = isEnded && !ANYTHING.has(last?.raw ?? "");
    const source = inner.map((one) => (one === last && !end ? leastOf(one) : one.raw)).join("");
    // What begins with `.*` or may match nothing is tried at the first place alone.
    const begin = isBegun || ANYTHING.has(first) || (!end && !hasAssertions(read.pattern) && matchesNothing(source));
    const help = slow(source, { begin, end, flags: "is" });
    if (help === undefined) continue;
    const isSlowFromTheStart = begin || slow(source, { begin: true, end, flags: "is" }) !== undefined;
    return { help: isSlowFromTheStart ? help : `${help} Or begin it with ^.` };
  }
  return { size: read.size };
}

const ANYTHING: ReadonlySet<string> = new Set([".*", "(.*)"]);

/** What PCRE2 knows by name between brackets. */
const CLASSES: Readonly<Record<string, string>> = {
  ...{
    alnum: "A-Za-z0-9",
    alpha: "A-Za-z",
    blank: " \\t",
    cntrl: "\\x00-\\x1f\\x7f",
    digit: "0-9",
    graph: "!-~",
    lower: "a-z",
  },
  ...{ print: " -~", punct: "!-\\/:-@\\[-`{-~", space: "\\s", upper: "A-Z", word: "\\w", xdigit: "0-9A-Fa-f" },
};

/** A repetition as often as it must be. */
function leastOf(element: AST.Element): string {
  return element.type === "Quantifier" ? `(?:${element.element.raw}){${element.min}}` : element.raw;
}

function hasAssertions(pattern: AST.Pattern): boolean {
  let has = false;
  regexTools().regexpp.visitRegExpAST(pattern, { onAssertionEnter: () => void (has = true) });
  return has;
}

function matchesNothing(source: string): boolean {
  return new RegExp(`^(?:${source})`).exec("") !== null;
}

function isAnchor(element: AST.Element | undefined, kind: "start" | "end"): boolean {
  return element?.type === "Assertion" && element.kind === kind;
}
