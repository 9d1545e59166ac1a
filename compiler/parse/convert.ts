import { isAlias, isScalar, isSeq, type ParsedNode, type Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import type { Diagnostic, Span } from "../diagnostic/diagnostic.ts";
import { codePoint, printable } from "../diagnostic/printable.ts";
import type { Finding, Rule } from "../rules/rule.ts";
import {
  yamlAlias,
  yamlCommentSwallowed,
  yamlControlCharacter,
  yamlDuplicateKey,
  yamlKey,
  yamlNoValue,
  yamlTag,
  yamlUnquotedStar,
} from "../rules/yaml.ts";
import type { SourceFile } from "../diagnostic/source-file.ts";
import { lineEnd, type Places, type SpanIndex } from "./spans.ts";

/**
 * C0 and C1 but tab and line feed, line separators, and all that is not seen or changes the direction of writing: a reviewer would
 * see another text than the machine reads (CVE-2021-42574). DI: Unicode's Default_Ignorable_Code_Point, of which those are taken
 * that make an emoji out of several characters, or stand behind a letter of a script that joins letters.
 */
export const CONTROL =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufff9-\ufffb\p{Cs}\p{DI}](?<!(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)(?:\u200d|\ufe0e|\ufe0f)|(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Inherited}])[\p{L}\p{M}][\u200c\u200d])/u;

interface Conversion {
  readonly source: SourceFile;
  readonly spans: SpanIndex;
  readonly broken: Set<object>;
  readonly diagnostics: Diagnostic[];
}

/** YAML nodes → plain values. What is refused is reported, left out (undefined), and its object remembered as broken. */
export function convert(node: ParsedNode, to: Conversion): unknown {
  if (isAlias(node)) return alias(node, to);
  anchor(node, to);
  // Set only where the text names one.
  if (node.tag !== undefined) {
    tag(node, to);
    return undefined;
  }
  if (isScalar(node)) return scalar(node, to);
  return isSeq(node) ? list(node, to) : object(node, to);
}

function alias(node: ParsedNode & { source: string }, to: Conversion): undefined {
  const text = `*${node.source}`;
  if (!node.source.startsWith(".")) report(to, yamlAlias, node, `The alias ${printable(text)} is not read.`);
  else
    report(to, yamlUnquotedStar, node, `${printable(text)} without quotes is an alias in YAML, not a host.`, {
      help: `Put it in quotes: "${printable(text)}".`,
      fix: JSON.stringify(text),
    });
  return undefined;
}

/** The anchor stands before the node's own place. */
function anchor(node: ParsedNode & { anchor?: string }, to: Conversion): void {
  if (node.anchor === undefined) return;
  const start = Math.max(0, to.source.text.lastIndexOf(`&${node.anchor}`, node.range[0]));
  const place = { range: [start, start + node.anchor.length + 1, 0] as const };
  report(to, yamlAlias, place, `The anchor &${printable(node.anchor)} is not read.`);
}

/** The tag stands before the node's own place, as it was written; the node holds its long form. */
function tag(node: ParsedNode, to: Conversion): void {
  const [end] = node.range;
  const before = to.source.text.slice(Math.max(0, end - 300), end);
  const written = /![^\s,[\]{}]*(?=\s*(?:&\S+\s*)?$)/.exec(before);
  const text = written?.[0] ?? node.tag ?? "";
  const start = written ? to.source.text.lastIndexOf(text, end) : end;
  report(
    to,
    yamlTag,
    { range: [start, written ? start + text.length : node.range[1], 0] },
    `The tag ${printable(text)} is not read.`,
  );
}

function scalar(node: Scalar.Parsed, to: Conversion): unknown {
  const { value } = node;
  if (typeof value !== "string") return typeof value === "bigint" ? Number(value) : value;
  // The text itself was looked at before; only escapes in double quotes can bring in more.
  const control = node.type === "QUOTE_DOUBLE" ? CONTROL.exec(value) : null;
  if (!control) return value;
  report(to, yamlControlCharacter, node, `The text holds the character ${codePoint(control[0])}.`);
  return undefined;
}

function list(node: YAMLSeq.Parsed, to: Conversion): unknown[] | undefined {
  const values: unknown[] = [];
  const places = placesOf(node);
  let isWhole = true;
  for (const item of node.items) {
    const value = convert(item, to);
    if (value === null) report(to, yamlNoValue, item, "An item of the list has no value.");
    if (value === null || value === undefined) isWhole = false;
    const [start, end] = item.range;
    places.offsets.push(start, end, start, end);
    values.push(value);
  }
  to.spans.add(values, places);
  // A list that lacks an item would say something else.
  return isWhole ? values : undefined;
}

/**
 * Objects whose prototype has nothing: `constructor` is a name like any other, and `__proto__` makes a key. Unlike those of
 * `Object.create(null)` they are as fast as literals.
 */
const Plain = function Plain() {} as unknown as new () => Record<string, unknown>;
Plain.prototype = Object.create(null) as object;

function object(node: YAMLMap.Parsed, to: Conversion): object {
  const values = new Plain();
  const places = placesOf(node);
  to.spans.add(values, places);
  for (const { key, value } of node.items) {
    const name = keyOf(key, values, node, to);
    const converted = name === undefined || value === null ? null : convert(value, to);
    if (name !== undefined && converted === null) noValue(key, name, value, to);
    if (name !== undefined && converted !== null && converted !== undefined) values[name] = converted;
    else to.broken.add(values);
    const [start, end] = (key ?? node).range;
    const hasText = value !== null && value.range[1] > value.range[0];
    places.names.push(name);
    places.offsets.push(start, end, hasText ? value.range[0] : start, hasText ? value.range[1] : end);
  }
  return values;
}

function placesOf({ range: [start, end] }: ParsedNode): Places {
  return { start, end, names: [], offsets: [] };
}

/** A key as its text in the source: `404` and `yes` are names like any other. */
function keyText({ value, source }: Scalar.Parsed): string {
  return typeof value === "string" ? value : (source ?? String(value));
}

/** The key's text; undefined where it was refused. */
function keyOf(key: ParsedNode | null, values: object, parent: ParsedNode, to: Conversion): string | undefined {
  if (key && isAlias(key)) return alias(key, to);
  if (!isScalar(key) || key.value === null) {
    report(to, yamlKey, key && key.range[1] > key.range[0] ? key : parent, "A key is no text.");
    return undefined;
  }
  anchor(key, to);
  if (key.tag !== undefined) tag(key, to);
  const name = keyText(key);
  if (name === "<<") report(to, yamlAlias, key, "The merge key << is not read.");
  else if (CONTROL.test(name) || /[\n\t]/.test(name))
    report(to, yamlControlCharacter, key, `The key "${printable(name)}" holds a control character.`);
  else if (name in values) {
    report(to, yamlDuplicateKey, key, `The key "${printable(name)}" is given twice.`, {
      related: [{ message: "it stands here already", span: to.spans.key(values, name) }],
      here: "the other stands here",
    });
  } else return name;
  return undefined;
}

/** `contact: #shop` has no value: what looks like one is a comment. */
function noValue(key: ParsedNode, name: string, value: ParsedNode | null, to: Conversion): void {
  // Read from the key on, not the whole line: a megabyte may stand in one.
  const swallowed = /["']?[ \t]*:[ \t]+(#[^\s#][^\n]*)/y;
  swallowed.lastIndex = key.range[1];
  const comment = swallowed.exec(to.source.text)?.[1]?.trimEnd();
  if (comment === undefined) {
    report(
      to,
      yamlNoValue,
      value && value.range[1] > value.range[0] ? value : key,
      `"${printable(name)}" has no value.`,
    );
    return;
  }
  const start = to.source.text.indexOf(comment, key.range[1]);
  const place = { range: [start, start + comment.length, 0] as const };
  report(to, yamlCommentSwallowed, place, `"${printable(name)}" has no value: ${printable(comment)} is a comment.`, {
    help: `Put the value in quotes: "${printable(comment)}".`,
    // Of several words the later ones may be a comment that is meant.
    ...(/^\S+$/.test(comment) && { fix: JSON.stringify(comment) }),
  });
}

function report(
  to: Conversion,
  rule: Rule,
  { range: [start, end] }: { range: readonly [number, number, number] },
  message: string,
  finding?: Finding,
): void {
  const last = lineEnd(to.source.text, start, end);
  const span: Span = { file: to.source.path, start, end: Math.max(start + 1, last) };
  to.diagnostics.push(rule.at(span, message, finding));
}
