import type { Span } from "../diagnostic/diagnostic.ts";
import { printable } from "../diagnostic/printable.ts";
import type { HaproxyLine } from "../model/model.ts";
import { snippetBlock } from "../rules/snippet/block.ts";
import { snippetContinuation } from "../rules/snippet/continuation.ts";
import { snippetDirective } from "../rules/snippet/directive.ts";
import { snippetSection } from "../rules/snippet/section.ts";
import { snippetTemplate } from "../rules/snippet/template.ts";
import { yamlControlCharacter } from "../rules/yaml/control-character.ts";
import { report, type Scope } from "./scope.ts";

/** Keywords that open a section in HAProxy 2.6 to 3.x (manual, chapters 3, 4, 11 and 12): the text would leave its backend. */
const SECTIONS = new Set(
  (
    "global defaults frontend backend listen peers resolvers mailers userlist cache program http-errors ring " +
    "log-forward log-profile fcgi-app crt-store traces acme namespace_list"
  ).split(" "),
);

/** The lines of a `haproxy:` text, without empty ones; none where something is wrong that haproxy itself would not refuse. */
export function checkSnippet(
  lines: readonly HaproxyLine[] | undefined,
  whole: Span,
  scope: Scope,
): readonly HaproxyLine[] {
  if (!lines) {
    report(scope, snippetBlock, whole, "The text is quoted or folded, so it does not stand here as HAProxy reads it.");
    return [];
  }
  const before = scope.diagnostics.length;
  for (const line of lines) checkLine(line, scope);
  return scope.diagnostics.length > before ? [] : lines.filter(({ text }) => text.trim() !== "");
}

function checkLine({ text, span }: HaproxyLine, scope: Scope): void {
  const control = /[^\P{C}\t]/u.exec(text);
  if (control) report(scope, yamlControlCharacter, span, `"${printable(text)}" holds a control character.`);
  if (text.includes("{{") || text.includes("}}")) {
    report(scope, snippetTemplate, span, `"${printable(text.trim())}" holds Go-template syntax.`);
  }
  // Measured: 2.6 and 3.0 take the backslash as a word of its own or as part of one, and the next line as a statement.
  if (/(?:^|[^\\])(?:\\\\)*\\$/.test(text)) {
    report(scope, snippetContinuation, span, "The line ends in a backslash, and HAProxy has no lines that go on.");
  }
  checkFirstWord(/^[ \t]*([^ \t#]*)/.exec(text)?.[1] ?? "", span, scope);
}

/**
 * HAProxy takes quotes, escapes and variables away before it looks at a word (manual 2.2): `"backend"`, `b\ackend`,
 * `\x62ackend` and `"${NONE-backend}"` are `backend`. So the first word, which may open a section, has to stand there as it is.
 */
function checkFirstWord(word: string, span: Span, scope: Scope): void {
  const plain = word.replace(/\\(.)/g, "$1").replaceAll(/["']/g, "");
  if (SECTIONS.has(plain)) report(scope, snippetSection, span, `"${printable(plain)}" opens another section.`);
  else if (plain.startsWith("."))
    report(scope, snippetDirective, span, `"${printable(plain)}" is a directive of HAProxy's preprocessor.`);
  else if (!/^[A-Za-z0-9_-]*$/.test(word)) {
    report(scope, snippetSection, span, `"${printable(word)}" hides which statement this is.`, {
      help: "Write the first word as it is, without quotes, backslashes and variables: it could open another section.",
    });
  }
}
