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
  let continues = false;
  for (const line of lines) {
    checkLine(line, continues, scope);
    continues = endsInBackslash(line.text);
  }
  const last = lines.at(-1);
  if (continues && last) {
    report(
      scope,
      snippetContinuation,
      last.span,
      "The last line ends in a backslash, which would join it to whatever follows.",
    );
  }
  if (scope.diagnostics.length > before) return [];
  return lines.filter(({ text }, i) => text.trim() !== "" || endsInBackslash(lines[i - 1]?.text ?? ""));
}

function checkLine({ text, span }: HaproxyLine, continues: boolean, scope: Scope): void {
  const control = /[^\P{C}\t]/u.exec(text);
  if (control) report(scope, yamlControlCharacter, span, `"${printable(text)}" holds a control character.`);
  if (text.includes("{{") || text.includes("}}")) {
    report(scope, snippetTemplate, span, `"${printable(text.trim())}" holds Go-template syntax.`);
  }
  // A continued line is not the beginning of a statement.
  const [word = ""] = dequoted(text.trimStart()).split(/\s/);
  if (SECTIONS.has(word) && !continues) {
    report(scope, snippetSection, span, `"${printable(word)}" opens another section.`);
  }
  if (word.startsWith(".") && !continues)
    report(scope, snippetDirective, span, `"${printable(word)}" is a directive of HAProxy's preprocessor.`);
}

/** HAProxy takes quotes and backslashes away before it looks at a word (manual 2.2): `"backend"` and `b\ackend` are `backend`. */
function dequoted(text: string): string {
  return text.replace(/\\(.)/g, "$1").replaceAll(/["']/g, "");
}

function endsInBackslash(text: string): boolean {
  return /(?:^|[^\\])(?:\\\\)*\\$/.test(text);
}
