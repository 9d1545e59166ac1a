import type { ErrorObject } from "ajv";
import { didYouMean, isOneSlip } from "../diagnostic/did-you-mean.ts";
import type { Diagnostic, Fix } from "../diagnostic/diagnostic.ts";
import { printable } from "../diagnostic/printable.ts";
import type { ParsedFile } from "../parse/parse.ts";
import type { SpanIndex } from "../parse/spans.ts";
import {
  schemaMissingKey,
  schemaNotAllowed,
  schemaOutOfRange,
  schemaUnknownKey,
  schemaWrongType,
} from "../rules/schema.ts";
import { valueDuration } from "../rules/value.ts";
import { flow } from "./flow.ts";
import { insteadOf, writtenInstead, type Advice } from "./instead.ts";
import type { Shape } from "./meaning/types.ts";
import { isObject, pointer, walk } from "./pointer.ts";
import { missingUnit } from "./values/duration.ts";

/** ajv's error in our words and at its place. */
export function translate(error: ErrorObject, { value: root, spans }: ParsedFile): Diagnostic {
  const path = pointer(error.instancePath);
  const key = path.at(-1);
  const parent = walk(root, path.slice(0, -1));
  const value = walk(root, path);
  const isKeyed = key !== undefined && isObject(parent);
  const span = isKeyed ? spans.value(parent, key) : spans.start();
  const name = key === undefined ? "The file" : `"${printable(Array.isArray(parent) ? (path.at(-2) ?? key) : key)}"`;
  switch (error.keyword) {
    case "additionalProperties": {
      const extra = String(error.params["additionalProperty"]);
      const parent = value as Readonly<Record<string, unknown>>;
      const {
        help,
        block = [],
        key,
        pair,
      } = insteadOf({
        ...{ key: extra, value: parent[extra], parent, shape: shapeOf(error), path, root },
      });
      const place = isObject(value) ? spans.key(value, extra) : span;
      return schemaUnknownKey.at(place, `Unknown key "${printable(extra)}".`, {
        help: [printable(help), ...block].join("\n"),
        ...(key !== undefined && { fix: flow(key) }),
        ...pairFix(pair, parent, extra, spans),
      });
    }
    case "required": {
      const missing = String(error.params["missingProperty"]);
      const place = isKeyed ? spans.key(parent, key) : span;
      return schemaMissingKey.at(place, `${name} lacks "${missing}".`, {
        help: `Add ${missing}: ${flow(shapeOf(error).properties?.[missing]?.examples?.[0] ?? "")}.`,
      });
    }
    case "enum":
      return schemaNotAllowed.at(span, `${name} cannot be ${shown(value)}.`, {
        ...enumHelp(value, error.params["allowedValues"] as readonly unknown[]),
      });
    case "minItems":
      return schemaOutOfRange.at(span, `${name} is an empty list.`, { help: "Add an item or remove the key." });
    case "minimum":
    case "maximum": {
      const bound = String(error.params["limit"]);
      const help = error.keyword === "maximum" ? `Use ${bound} at most.` : `Use ${bound} at least.`;
      return schemaOutOfRange.at(span, `${name} cannot be ${shown(value)}.`, { help });
    }
    default: {
      const type: unknown = error.params["type"];
      const wanted = Array.isArray(type) ? type.join("|") : String(type);
      // A bare number is the commonest mistake here, and HAProxy itself would read it as milliseconds.
      if (isDuration(path) && typeof value === "number")
        return valueDuration.at(span, `${name} lacks a unit: ${value}.`, { help: missingUnit(String(value)) });
      const text = typeof value === "number" || typeof value === "boolean" ? spans.text(parent, key) : undefined;
      const { help, own, pair } = typeHelp(value, text, shapeOf(error), path, root);
      return schemaWrongType.at(span, `${name} is ${kindOf(value, text)}, not ${TYPES[wanted] ?? wanted}.`, {
        help: printable(help),
        ...(own !== undefined && { fix: own }),
        ...(isKeyed && pairFix(pair, parent, key, spans)),
      });
    }
  }
}

function isDuration(path: readonly string[]): boolean {
  return (
    path.at(-2) === "timeout" ||
    ["atMostEvery", "endOldWorkersAfter", "keepServersFor", "every", "slowStart"].includes(path.at(-1) ?? "")
  );
}

const TYPES: Readonly<Record<string, string>> = {
  string: "text",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  object: "a set of keys",
  array: "a list",
  "string|array": "text or a list of texts",
  "boolean|object": "true or a set of keys",
  "string|object": "a name or names with weights",
  "object|string": "text or a set of keys",
  "string|integer": "text or a whole number",
  "string|integer|array": "a text, a whole number or a list of them",
};

function kindOf(value: unknown, text: string | undefined): string {
  if (Array.isArray(value)) return "a list";
  if (isObject(value)) return "a set of keys";
  if (typeof value === "string") return `the text ${shown(value)}`;
  return `${typeof value === "number" ? "the number " : ""}${printable(text ?? String(value))}`;
}

/** ajv gives the schema itself. */
function shapeOf({ parentSchema }: ErrorObject): Shape {
  return (parentSchema ?? {}) as Shape;
}

function typeHelp(
  value: unknown,
  text: string | undefined,
  shape: Shape,
  path: readonly string[],
  root: unknown,
): Advice {
  const { type } = shape;
  if (type === "integer" && isWhole(value)) return { help: "Remove the quotes.", own: String(Number(value)) };
  if (type === "boolean") return { help: "Write true or false." };
  return writtenInstead(value, text, shape, path, root);
}

function isWhole(value: unknown): boolean {
  return typeof value === "string" && /^[0-9]+$/.test(value);
}

function enumHelp(value: unknown, allowed: readonly unknown[]): { help: string; fix?: string } {
  const known = allowed.map(String);
  const near = typeof value === "string" ? didYouMean(value, known) : undefined;
  const [slip, ...others] = typeof value === "string" ? known.filter((one) => isOneSlip(value, one)) : [];
  return {
    help: near ?? `Use one of ${known.join(", ")}.`,
    ...(slip !== undefined && others.length === 0 && { fix: flow(allowed[known.indexOf(slip)]) }),
  };
}

/** What stands in place of a key with its value, where both are on one line: what a comment between them says is not lost. */
function pairFix(pair: string | undefined, parent: object, key: string, spans: SpanIndex): { readonly fix?: Fix } {
  const [from, to] = [spans.key(parent, key), spans.value(parent, key)];
  const value = walk(parent, [key]);
  if (isObject(value)) return {};
  const isOnOneLine = [String(value), JSON.stringify(value), `'${String(value)}'`].includes(
    spans.text(parent, key) ?? "",
  );
  return pair === undefined || !isOnOneLine ? {} : { fix: { span: { ...from, end: to.end }, text: pair } };
}

function shown(value: unknown): string {
  return typeof value === "string" ? `"${printable(value)}"` : isObject(value) ? "that" : String(value);
}
