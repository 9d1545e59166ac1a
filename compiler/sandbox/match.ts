import { printable } from "../diagnostic/printable.ts";
import type { Call } from "../language/samples.ts";
import { partOf, type Range, type Word } from "../language/words.ts";
import type { Rule } from "../rules/rule.ts";
import { snippetArgument, snippetForbidden, snippetForm, snippetUnknownWord } from "../rules/snippet.ts";
import { COUNTED, STEPS } from "./bounds.ts";
import type { Found } from "./found.ts";
import { insteadOfName, insteadOfWord } from "./instead.ts";
import type { Node, Parameter, Shape, ShapeWord, TypeName } from "./shape.ts";
import type { Branch, Row, Table } from "./table.ts";

/** A statement while it is read. */
export interface Reading {
  readonly words: readonly Word[];
  /** The next word. */
  at: number;
  /** Whose statement it is; whoever asks judges for this team alone. */
  readonly team: () => string;
  readonly table: Table;
  readonly types: Types;
  readonly found: Found[];
}

/** Reads an argument from the next word on, which is there; false where it is refused, and no more can be said of the statement. */
export type Check = (reading: Reading, detail: string) => boolean;

/** What each type of arguments asks. */
export type Types = Readonly<Record<string, Check>>;

/** Notes what is wrong; gives false. */
export function refuse({ found }: Reading, rule: Rule, range: Range, message: string, help?: string): false {
  found.push({
    kind: "refused",
    rule,
    message,
    ...(help !== undefined && { help }),
    start: range.start,
    end: range.end,
  });
  return false;
}

/** One thing of a kind from the next word on: a parameter of a server, or (`whole`) a statement, which is all words. */
export function matchKind(kind: string, reading: Reading, whole = false): boolean {
  const { words, at } = reading;
  let branch = reading.table.kind(kind);
  let place = at;
  for (let next: Branch | undefined; (next = branch.next.get(nameOf(words[place]))); place++) branch = next;
  const start = words[at]?.start ?? 0;
  const end = words[Math.max(at, place - 1)]?.end ?? start;
  if (branch.rows.length > 0) {
    const fits = (row: Row, trial: Reading) =>
      isAllowed(row, { start, end }, trial) &&
      isCounted(row, { start, end }, trial) &&
      matchShape(row.shape, row, trial) &&
      (!whole || trial.at === words.length || refuseForm(row, trial));
    return oneOf(branch.rows, fits, reading);
  }
  const word = words[place];
  if (word) return refuseUnknown(nameOf(word), word, branch, kind, reading);
  const help = `Write behind it ${[...branch.next.keys()].join(", ")}.`;
  return refuse(reading, snippetForm, { start, end }, "The statement is not complete.", help);
}

/** A fetch, a converter or another name that has its arguments in parentheses. */
export function matchCall(kind: string, call: Call, reading: Reading): boolean {
  const branch = reading.table.kind(kind);
  const [row] = branch.next.get(call.name)?.rows ?? [];
  if (!row) return refuseUnknown(call.name, call, branch, kind, reading);
  if (!isAllowed(row, call, reading)) return false;
  const [node] = row.shape;
  const parameters = node?.kind === "words" ? node.words[0]?.parameters : undefined;
  return parameters === undefined || matchArguments(parameters, call.args, call, row, reading);
}

/** `set-var` of `set-var(txn.x_a)`. */
function nameOf(word: Word | undefined): string {
  const text = word?.text ?? "";
  const open = text.indexOf("(");
  return open === -1 ? text : text.slice(0, open);
}

function refuseUnknown(name: string, range: Range, branch: Branch, kind: string, reading: Reading): false {
  const help = insteadOfName(name, branch, reading.table, kind);
  return refuse(reading, snippetUnknownWord, range, `"${printable(name)}" is not known here.`, help);
}

function isCounted({ keyword }: Row, { start, end }: Range, { found }: Reading): true {
  for (const what of COUNTED.get(keyword) ?? []) found.push({ kind: "counted", what, amount: 1, start, end });
  const steps = STEPS.get(keyword);
  if (steps !== undefined) found.push({ kind: "counted", what: "steps of a request", amount: steps, start, end });
  return true;
}

/** What needs approval is read on. */
function isAllowed({ class: judged, keyword, could }: Row, { start, end }: Range, reading: Reading): boolean {
  if (judged === "never")
    return refuse(reading, snippetForbidden, { start, end }, `"${keyword}" is not allowed.`, could);
  if (judged === "approval") reading.found.push({ kind: "approval", keyword, could, start, end });
  return true;
}

/** The first of some ways that fits; where none does, what is wrong with the one that comes furthest. */
function oneOf<T>(ways: readonly T[], fits: (way: T, trial: Reading) => boolean, reading: Reading): boolean {
  const [only] = ways;
  if (only !== undefined && ways.length === 1) return fits(only, reading);
  let furthest: readonly Found[] = [];
  for (const way of ways) {
    const trial: Reading = { ...reading, found: [] };
    if (fits(way, trial)) {
      reading.at = trial.at;
      reading.found.push(...trial.found);
      return true;
    }
    if ((trial.found.at(-1)?.start ?? 0) > (furthest.at(-1)?.start ?? -1)) furthest = trial.found;
  }
  reading.found.push(...furthest);
  return false;
}

function matchShape(shape: Shape, row: Row, reading: Reading): boolean {
  return shape.every((node) => matchNode(node, row, reading));
}

function matchNode(node: Node, row: Row, reading: Reading): boolean {
  const isNext = () => begins([node], reading);
  switch (node.kind) {
    case "words":
      return isNext() ? matchWord(node.words, row, reading) : refuseForm(row, reading);
    case "type":
      do {
        if (!isNext()) return refuseForm(row, reading);
        if (!matchType(node, reading)) return false;
      } while (node.many && isNext());
      return true;
    case "optional":
      return !begins(node.shape, reading) || matchShape(node.shape, row, reading);
    case "choice":
      do {
        const shapes = node.shapes.filter((shape) => begins(shape, reading));
        if (shapes.length === 0) return node.repeated || refuseForm(row, reading);
        if (!oneOf(shapes, (shape, trial) => matchShape(shape, row, trial), reading)) return false;
      } while (node.repeated);
      return true;
    case "condition":
      return !isNext() || matchType(CONDITION, reading);
  }
}

const CONDITION: TypeName = { types: ["condition"], detail: "" };

/** Whether the next word can be the first of a shape. */
function begins([first, ...rest]: Shape, reading: Reading): boolean {
  const word = reading.words[reading.at];
  if (!word || !first) return false;
  switch (first.kind) {
    case "words":
      return first.words.some((one) => isWord(one, word));
    case "type":
      return !isConditional(word);
    case "optional":
      return begins(first.shape, reading) || begins(rest, reading);
    case "choice":
      return first.shapes.some((one) => begins(one, reading)) || (first.repeated && begins(rest, reading));
    case "condition":
      return isConditional(word);
  }
}

function isConditional(word: Word | undefined): boolean {
  return word?.text === "if" || word?.text === "unless";
}

/** Where all arguments may be left out, so may the parentheses. */
function isWord({ name, parameters }: ShapeWord, word: Word): boolean {
  if (word.text === name) return parameters?.every(({ optional }) => optional) !== false;
  return parameters !== undefined && nameOf(word) === name && word.text.endsWith(")");
}

/** `set-var(txn.x_a,ifgt)`: what stands in parentheses behind HAProxy's own words knows no quotes and no escapes. */
function matchWord(words: readonly ShapeWord[], row: Row, reading: Reading): boolean {
  const word = reading.words[reading.at++];
  const { parameters } = (word && words.find((one) => isWord(one, word))) ?? {};
  if (!word || !parameters) return true;
  let from = nameOf(word).length + 1;
  const inside = word.text.slice(from, -1);
  const args = (inside === "" ? [] : inside.split(",")).map((text): Word => {
    const range = partOf(word, from, from + text.length);
    from += text.length + 1;
    return { text, ...range };
  });
  return matchArguments(parameters, args, word, row, reading);
}

/** What an empty argument means HAProxy knows: it names nothing. */
function matchArguments(
  parameters: readonly Parameter[],
  args: readonly Word[],
  range: Range,
  row: Row,
  reading: Reading,
): boolean {
  const last = parameters.at(-1);
  const lacks = parameters.filter(({ optional }) => !optional).length > args.length;
  if (lacks || (args.length > parameters.length && last?.many !== true))
    return refuse(reading, snippetForm, range, `"${row.keyword}" has other arguments.`, `Write ${row.written}.`);
  return args.every((arg, at) => {
    const parameter = parameters[at] ?? last;
    return arg.text === "" || !parameter || matchType(parameter, { ...reading, words: [arg], at: 0 });
  });
}

/** `<var|file>` is what either of the two takes. */
export function matchType({ types, detail }: TypeName, reading: Reading): boolean {
  const fits = (name: string, trial: Reading) => {
    const check = trial.types[name];
    if (!check) throw new Error(`no type <${name}>`);
    return isOneLine(name, trial) && check(trial, detail);
  };
  return oneOf(types, fits, reading);
}

/** Only what is sent as it stands may hold line ends: elsewhere they would end a header. */
function isOneLine(type: string, reading: Reading): boolean {
  const word = reading.words[reading.at];
  if (!word || type.startsWith("text") || !/[\0-\x08\x0a-\x1f\x7f-\x9f]/.test(word.text)) return true;
  const message = `"${printable(word.text)}" holds a control character.`;
  return refuse(reading, snippetArgument, word, message, "Write it without \\r, \\n and the like.");
}

function refuseForm(row: Row, reading: Reading): false {
  const word = reading.words[reading.at];
  const last = reading.words.at(-1) ?? { start: 0, end: 0 };
  const message = word ? `"${printable(word.text)}" cannot stand here.` : "The statement is not complete.";
  const help = word
    ? insteadOfWord(word, reading.words[reading.at - 1], row)
    : `Write ${row.written.replace("[if]", "[ if … ]")}.`;
  return refuse(reading, snippetForm, word ?? last, message, help);
}
