import { printable } from "../diagnostic/printable.ts";
import { readWords, type Fault } from "../language/words.ts";
import { snippetContinuation, snippetTemplate, snippetUnreadable, snippetVariable } from "../rules/snippet.ts";
import { yamlControlCharacter } from "../rules/yaml.ts";
import type { Found } from "./found.ts";
import { matchKind, refuse, type Reading } from "./match.ts";
import { keywordTable } from "./table.ts";
import { TYPES } from "./types.ts";

export interface Judged {
  /** The line without its comment; "" where nothing else is in it. */
  readonly statement: string;
  readonly found: readonly Found[];
}

/** Lines of which the same is to be said whoever writes them: teams often write the same ones. */
const judged = new Map<string, Judged>();

/** A line of a team's `haproxy:` text, and what is found in it. Whatever does not fit the table is refused. Pure. */
export function judge(line: string, team: string, table = keywordTable()): Judged {
  const before = judged.get(line);
  if (before && table === keywordTable()) return before;
  const { words, end, variable, fault, goesOn } = readWords(line);
  let isOwn = table !== keywordTable();
  const teamOf = () => {
    isOwn = true;
    return team;
  };
  const reading: Reading = { words, at: 0, team: teamOf, table, types: TYPES, found: [] };
  const whole = { start: 0, end: line.length };
  const written = line.slice(0, end);
  if (/[^\P{C}\t]/u.test(written))
    refuse(reading, yamlControlCharacter, whole, `"${printable(written)}" holds a control character.`);
  if (written.includes("{{") || written.includes("}}"))
    refuse(reading, snippetTemplate, whole, `"${printable(written.trim())}" holds Go-template syntax.`);
  else if (goesOn)
    refuse(reading, snippetContinuation, whole, "The line ends in a backslash, and HAProxy has no lines that go on.");
  else if (variable) {
    const name = printable(line.slice(variable.start, variable.end));
    const isName = /\w/.test(name);
    const message = isName ? `"${name}" is not the same on every machine.` : `"${name}" begins a variable here.`;
    const help = "Write \\$ for the sign itself, or put the text between single quotes.";
    refuse(reading, snippetVariable, variable, message, ...(isName ? [] : [help]));
  } else if (fault) refuse(reading, snippetUnreadable, fault, ...saidOf(fault, line));
  else if (words.length > 0) {
    reading.found.push(
      { kind: "counted", what: "statements", amount: 1, ...whole },
      { kind: "counted", what: "bytes of statements", amount: end, ...whole },
    );
    matchKind("statements", reading, true);
  }
  const now = { statement: words.length === 0 ? "" : written, found: withTable(reading.found) };
  if (!isOwn) judged.set(line, now);
  return now;
}

/** `struct stksess` of 2.6 and 3.0, with a key of up to 32 bytes. */
const ENTRY = 184;

/** How many entries a stick-table may have, times what each takes. */
function withTable(found: readonly Found[]): readonly Found[] {
  const entry = found.reduce((bytes, one) => bytes + (one.kind === "entry" ? one.bytes : 0), ENTRY);
  return found.map((one) =>
    one.kind === "counted" && one.what === "bytes of stick-tables" ? { ...one, amount: one.amount * entry } : one,
  );
}

/** Why HAProxy does not take a line, and what to write. */
function saidOf({ kind, start, end }: Fault, line: string): readonly [message: string, help: string] {
  const written = printable(line.slice(start, end));
  if (kind === "count")
    return ["The line has more than 64 words.", "Write several statements: HAProxy takes 64 words of a line."];
  if (kind === "hex")
    return [`"${written}" is no byte.`, "Write two hexadecimal digits behind \\x, or \\\\x for a backslash and an x."];
  const quote = written.slice(0, 1);
  return [`The quote ${quote} is not closed.`, `Close it on the same line, or write \\${quote} for the sign itself.`];
}
