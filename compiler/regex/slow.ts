import { printable } from "../diagnostic/printable.ts";
import { ambiguityOf } from "./ambiguity.ts";
import { regexTools } from "./tools.ts";

/** How an expression is compared. */
interface Search {
  /** It matches from the first character on, and up to the last one. */
  readonly begin: boolean;
  readonly end: boolean;
  /** As JavaScript writes them. */
  readonly flags: string;
}

const WHOLE: Search = { begin: true, end: true, flags: "" };

/**
 * What to change in an expression that takes more than linear time: backtracking that grows faster than the text, after some 30 ms
 * of which PCRE2 gives up, in which HAProxy serves nobody else. `source` is without anchors; undefined where it is fine.
 */
export function slow(source: string, { begin, end, flags } = WHOLE): string | undefined {
  const body = `${begin ? "" : "[^]*"}(?:${endless(source)})`;
  const ambiguity = ambiguityOf(end ? body : `${body}[^]*`, flags);
  if (ambiguity === "too large") return "Use fewer or smaller repetitions.";
  if (ambiguity === "exponential")
    return "Make its repetitions unambiguous: the time to match doubles with each further one.";
  const { scslre } = regexTools();
  const [report] = scslre.analyse({ source: `^${body}${end ? "$" : ""}`, flags }, { maxReports: 1 }).reports;
  if (report !== undefined)
    return `Make its repetitions unambiguous: the time to match grows faster than a text of many "${printable(report.character.pick.toLowerCase())}" does.`;
  if (ambiguity === "polynomial")
    return "Make its repetitions unambiguous: the time to match grows faster than the text. Often [^/]* in place of .* is.";
  return undefined;
}

/** In so many ways counted repetitions may share a text among them: each is a step of PCRE2, 100,000 are half a millisecond. */
const MOST_WAYS = 100_000;

/** The expression as it is, or where its counted repetitions have too many ways with endless ones in their place, which are as slow. */
function endless(source: string): string {
  const { regexpp } = regexTools();
  const counted: { readonly from: number; readonly to: number; readonly suffix: string }[] = [];
  let ways = 1;
  let around = 1;
  regexpp.visitRegExpAST(new regexpp.RegExpParser({ ecmaVersion: 2022 }).parsePattern(source), {
    onQuantifierEnter: ({ min, max, greedy, element, end }) => {
      if (max === Infinity) return;
      ways *= (max - min + 1) ** around;
      around *= Math.max(max, 1);
      if (max > min) counted.push({ from: element.end, to: end, suffix: `{${min},}${greedy ? "" : "?"}` });
    },
    onQuantifierLeave: ({ max }) => {
      if (max !== Infinity) around /= Math.max(max, 1);
    },
  });
  if (ways <= MOST_WAYS) return source;
  return counted
    .toSorted((a, b) => b.from - a.from)
    .reduce((text, { from, to, suffix }) => text.slice(0, from) + suffix + text.slice(to), source);
}
