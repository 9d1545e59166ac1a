import type { AST } from "@eslint-community/regexpp";
import { regexTools } from "./tools.ts";

const MAX_REPEAT = 255;

/** An expression read as JavaScript's, or what to change where PCRE2 (HAProxy) reads another one, or only one of the two reads any. */
export type ReadExpression =
  /** `size`: how many characters it compares with where its counted repetitions are written out. */
  { readonly pattern: AST.Pattern; readonly size: number } | { readonly help: string };

/**
 * Reads an expression of printable ASCII. `letters` are those that may stand behind a backslash. What is judged is JavaScript's reading,
 * so that everything which the two read differently is refused.
 */
export function readExpression(source: string, letters: string): ReadExpression {
  const escape = source.match(/\\./g)?.find((one) => /[A-Za-z0-9]/.test(one) && !letters.includes(one.charAt(1)));
  if (escape !== undefined)
    return {
      help: `Write ${escape} in another way: only ${[...letters].map((letter) => `\\${letter}`).join(", ")} and escaped punctuation mean the same everywhere.`,
    };
  const { regexpp } = regexTools();
  let pattern;
  try {
    pattern = new regexpp.RegExpParser({ ecmaVersion: 2022 }).parsePattern(source, 0, source.length, {
      unicode: false,
    });
  } catch (error) {
    if (!(error instanceof regexpp.RegExpSyntaxError)) throw error;
    return {
      help: `Correct the expression: ${error.message.replace(/^Invalid regular expression: .*: /, "").toLowerCase()}.`,
    };
  }
  const help = unlike(pattern);
  if (help !== undefined) return { help };
  return { pattern, size: sizeOf(pattern.alternatives) };
}

function sizeOf(alternatives: readonly AST.Alternative[]): number {
  return alternatives.reduce((sum, { elements }) => elements.reduce((all, one) => all + sizeOfElement(one), sum), 0);
}

function sizeOfElement(element: AST.Element): number {
  if (element.type === "Quantifier") {
    const { min, max } = element;
    return sizeOfElement(element.element) * Math.max(min, Number.isFinite(max) ? max : 1, 1);
  }
  if (element.type === "Assertion") return 0;
  return "alternatives" in element ? sizeOf(element.alternatives) : 1;
}

function unlike(pattern: AST.Pattern): string | undefined {
  let help: string | undefined;
  const refuse = (why: string) => {
    help ??= why;
  };
  regexTools().regexpp.visitRegExpAST(pattern, {
    onAssertionEnter: ({ kind }) => {
      if (kind === "lookahead" || kind === "lookbehind")
        refuse("Remove the look-around: (?=, (?!, (?<= and (?<! are not allowed.");
    },
    onBackreferenceEnter: () => refuse("Remove the back-reference."),
    onCapturingGroupEnter: ({ name }) => {
      if (name !== null) refuse("Remove the group's name.");
    },
    onQuantifierEnter: ({ min, max }) => {
      if (Math.max(min, Number.isFinite(max) ? max : 0) > MAX_REPEAT) refuse(`Repeat at most ${MAX_REPEAT} times.`);
    },
    onCharacterEnter: ({ raw }) => {
      if (raw === "{" || raw === "}") refuse(`Escape the brace: \\${raw}.`);
    },
    onCharacterClassEnter: ({ raw, elements }) => {
      if (elements.length === 0) refuse("Write something between [ and ].");
      // PCRE2 reads [: as the beginning of a named class; a hyphen beside \d or a range is an error there.
      const inner = raw.replace(/^\[\^?/, "").slice(0, -1);
      if (/(?:^|[^\\])(?:\\\\)*\[/.test(inner)) refuse("Escape the [ between [ and ].");
      const hyphen = elements.find(
        (element, i) => element.type === "Character" && element.raw === "-" && i > 0 && i < elements.length - 1,
      );
      if (hyphen !== undefined) refuse("Escape the - between [ and ], or put it first or last.");
    },
  });
  return help;
}
