import type { AST } from "@eslint-community/regexpp";
import { printable } from "../../diagnostic/printable.ts";
import { readExpression } from "../../regex/dialects.ts";
import { slow } from "../../regex/slow.ts";
import { regexTools } from "../../regex/tools.ts";
import { tooLong, type Reading } from "./reading.ts";

const MAX_LENGTH = 200;
/**
 * PCRE2's JIT notes what it may go back to in 32 KiB, and then matches nothing: a long path would go past the route to another.
 * Measured: 10 bytes of a note at most; single characters need one note however often they are repeated.
 */
const MAX_NOTES = 2_000;

/** What is wrong with an expression: teams write the same ones (a number, an id), and a judgement takes milliseconds. */
const judged = new Map<string, string | undefined>();

/**
 * A `pathRegex` → what stands between `^` and `$`. Let through is only what PCRE2 (HAProxy) and JavaScript (`explain`) read
 * alike, and nothing that can take more than linear time.
 */
export function readPathRegex(text: string): Reading<string> {
  const wrong = (help: string): Reading<string> => ({ wrong: `"${printable(text)}" cannot be a pathRegex.`, help });
  if (!text.startsWith("^/")) return wrong("Begin it with ^/: it is compared with the whole path.");
  const long = tooLong(text, MAX_LENGTH);
  if (long) return long;
  if (!/^[\x21-\x7e]+$/.test(text))
    return wrong("Use printable ASCII without blanks; for other characters write [^/]+.");
  // A backslash before the last $ makes it a character, unless it is itself escaped.
  const isAnchored = /(?:^|[^\\])(?:\\\\)*\$$/.test(text);
  const source = text.slice(1, isAnchored ? -1 : undefined);
  if (!judged.has(source)) judged.set(source, unfit(source) ?? slowBehind(source));
  const help = judged.get(source);
  return help === undefined ? { value: source } : wrong(help);
}

const slowness = new Map<string, string | undefined>();

/** A plain beginning is read in one way: of thousands of expressions that differ in it alone one is judged. */
function slowBehind(source: string): string | undefined {
  const rest = source.replace(/^(?:[\w/-](?![*+?{]))+/, "");
  if (!slowness.has(rest)) slowness.set(rest, slow(rest));
  return slowness.get(rest);
}

/** What is to be changed, of those that are judged by both dialects and of those that a whole path asks for. */
function unfit(source: string): string | undefined {
  const read = readExpression(source, "dDwW");
  if ("help" in read) return read.help;
  const { pattern } = read;
  if (pattern.alternatives.length > 1) return "Put the alternatives in parentheses: ^/(?:a|b).";
  let help: string | undefined;
  regexTools().regexpp.visitRegExpAST(pattern, {
    onAssertionEnter: ({ kind }) => {
      help ??= kind === "word" ? "Remove \\b." : "Use ^ only as the first and $ only as the last character.";
    },
  });
  return help ?? (notesOf(pattern) > MAX_NOTES ? REPEATED_GROUP : undefined);
}

const REPEATED_GROUP =
  "Repeat single characters only, as [a-z/]*, or groups a few times: HAProxy gives up on long paths. (?:[^/]+/)*x is (?:.*/)?x.";

/** How many notes a match can need at most. */
function notesOf(node: AST.Pattern | AST.Alternative | AST.Element): number {
  switch (node.type) {
    case "Quantifier": {
      const { element } = node;
      return element.type.endsWith("Group") ? node.max * notesOf(element) : 1;
    }
    case "Pattern":
    case "Group":
    case "CapturingGroup":
      return 1 + node.alternatives.reduce((sum, one) => sum + notesOf(one), 0);
    case "Alternative":
      return node.elements.reduce((sum, one) => sum + notesOf(one), 0);
    default:
      return 1;
  }
}
