import { printable } from "../diagnostic/printable.ts";
import type { Diagnostic, Span } from "../diagnostic/diagnostic.ts";
import type { Located } from "../model/model.ts";
import type { ParsedFile } from "../parse/parse.ts";
import type { SpanIndex } from "../parse/spans.ts";
import type { Finding, Rule } from "../rules/rule.ts";
import { Allowance } from "../sandbox/allowance.ts";
import { TeamFiles } from "../sandbox/team-files.ts";
import { flow } from "./flow.ts";
import { filledIn, notFilledIn } from "./values/elsewhere.ts";
import type { Reader } from "./values/reading.ts";

/** One file while the model is built of it: where its values stand, and a place for what is found. */
export interface Scope {
  readonly team: string;
  readonly spans: SpanIndex;
  /** Objects that lost something to an error: nothing more is said about what they lack. */
  readonly broken: ReadonlySet<object>;
  readonly diagnostics: Diagnostic[];
  /** What HAProxy may be given of the teams' folders. */
  readonly files: TeamFiles;
  /** What the platform allows their `haproxy:` texts. */
  readonly allowance: Allowance;
}

/** What `haproxy:` texts are judged by, of all teams. */
export type Sandbox = Pick<Scope, "files" | "allowance">;

const NOTHING: Sandbox = { files: new TeamFiles([]), allowance: new Allowance([]) };

export function scopeOf(
  team: string,
  { spans, broken }: ParsedFile,
  diagnostics: Diagnostic[],
  { files, allowance } = NOTHING,
): Scope {
  return { team, spans, broken, diagnostics, files, allowance };
}

export function report(scope: Scope, rule: Rule, span: Span | undefined, message: string, finding?: Finding): void {
  scope.diagnostics.push(rule.at(span, message, finding));
}

/** Reads the text of one key (or list item) and says what is wrong with it; undefined where it is missing or wrong. */
export function take<T, K extends string | number>(
  scope: Scope,
  rule: Rule,
  parent: Readonly<Partial<Record<K, unknown>>>,
  key: K,
  reader: Reader<T>,
): Located<T> | undefined {
  const text = parent[key];
  if (typeof text !== "string") return undefined;
  return read(scope, rule, text, scope.spans.value(parent, key), reader);
}

/** As `take`, for a key itself. */
export function takeKey<T>(
  scope: Scope,
  rule: Rule,
  parent: object,
  key: string,
  reader: Reader<T>,
): Located<T> | undefined {
  return read(scope, rule, key, scope.spans.key(parent, key), reader);
}

/** Every item of a list; those that are wrong are left out. */
export function takeAll<T>(
  scope: Scope,
  rule: Rule,
  list: readonly string[] | undefined,
  reader: Reader<T>,
): Located<T>[] {
  return (list ?? []).flatMap((_, i) => take(scope, rule, list ?? [], i, reader) ?? []);
}

function read<T>(scope: Scope, rule: Rule, text: string, span: Span, reader: Reader<T>): Located<T> | undefined {
  const reading = reader(text);
  if ("value" in reading) return { value: reading.value, span };
  const piece = filledIn(text);
  const help = reading.help ?? (piece === undefined ? undefined : notFilledIn(piece));
  report(scope, rule, span, reading.wrong, {
    ...(help !== undefined && { help: printable(help) }),
    ...(rule.fixable === true && reading.instead !== undefined && { fix: flow(reading.instead) }),
  });
  return undefined;
}
