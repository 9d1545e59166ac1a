import { printable } from "../../diagnostic/printable.ts";
import { regexTools } from "../../regex/tools.ts";
import { ambiguityOf } from "./ambiguity.ts";
import type { Reading } from "./reading.ts";

const MAX_LENGTH = 200;
const MAX_REPEAT = 255;

/**
 * A `pathRegex` → what stands between `^` and `$`. Let through is only what PCRE2 (HAProxy) and JavaScript (`explain`) read
 * alike, and nothing that can take more than linear time.
 */
export function readPathRegex(text: string): Reading<string> {
  const wrong = (help: string): Reading<string> => ({ wrong: `"${printable(text)}" cannot be a pathRegex.`, help });
  if (!text.startsWith("^/")) return wrong("Begin it with ^/: it is compared with the whole path.");
  if (text.length > MAX_LENGTH) return wrong(`Use at most ${MAX_LENGTH} characters.`);
  if (!/^[\x21-\x7e]+$/.test(text))
    return wrong("Use printable ASCII without blanks; for other characters write [^/]+.");
  const escape = text.match(/\\./g)?.find((one) => /[A-Za-z0-9]/.test(one) && !/[dDwW]/.test(one));
  if (escape !== undefined)
    return wrong(
      `Write ${escape} in another way: only \\d, \\D, \\w, \\W and escaped punctuation mean the same everywhere.`,
    );
  // A backslash before the last $ makes it a character, unless it is itself escaped.
  const isAnchored = /(?:^|[^\\])(?:\\\\)*\$$/.test(text);
  const source = text.slice(1, isAnchored ? -1 : undefined);
  const help = unlike(source) ?? slow(source);
  return help === undefined ? { value: source } : wrong(help);
}

/** What the two dialects read differently, or do not both have. */
function unlike(source: string): string | undefined {
  const { regexpp } = regexTools();
  let pattern;
  try {
    pattern = new regexpp.RegExpParser({ ecmaVersion: 2022 }).parsePattern(source, 0, source.length, {
      unicode: false,
    });
  } catch (error) {
    if (!(error instanceof regexpp.RegExpSyntaxError)) throw error;
    return `Correct the expression: ${error.message.replace(/^Invalid regular expression: .*: /, "").toLowerCase()}.`;
  }
  if (pattern.alternatives.length > 1) return "Put the alternatives in parentheses: ^/(?:a|b).";
  let help: string | undefined;
  const refuse = (why: string) => {
    help ??= why;
  };
  regexpp.visitRegExpAST(pattern, {
    onAssertionEnter: ({ kind }) => {
      if (kind === "start" || kind === "end") refuse("Use ^ only as the first and $ only as the last character.");
      else refuse(kind === "word" ? "Remove \\b." : "Remove the look-around: (?=, (?!, (?<= and (?<! are not allowed.");
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

/** Backtracking that grows faster than the path's length: PCRE2 would take seconds for one request. */
function slow(source: string): string | undefined {
  const ambiguity = ambiguityOf(source);
  if (ambiguity === "too large") return "Use fewer or smaller repetitions.";
  if (ambiguity === "exponential")
    return "Make its repetitions unambiguous: the time to match doubles with each further one.";
  const { scslre } = regexTools();
  const [report] = scslre.analyse({ source: `^(?:${source})$`, flags: "" }, { maxReports: 1 }).reports;
  if (report === undefined) return undefined;
  return `Make its repetitions unambiguous: the time to match grows faster than a path of many "${printable(report.character.pick)}" does.`;
}
