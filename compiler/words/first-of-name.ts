import { printable } from "../diagnostic/printable.ts";
import { byText } from "../diagnostic/sort.ts";
import type { RouteEntry } from "../generated/types.ts";
import type { Span } from "../diagnostic/diagnostic.ts";
import type { Rule } from "../rules/rule.ts";
import { yamlDuplicateKey } from "../rules/yaml.ts";
import { toBytes } from "../table/path.ts";
import { report, take, takeKey, type Scope } from "../validate/scope.ts";
import type { Reader } from "../validate/values/reading.ts";
import type { Asked, ConditionWord } from "./word.ts";

/** What a condition on the first thing of a name is made of: the first header line, the first query parameter. */
interface FirstOfName extends Pick<ConditionWord, "noun" | "called" | "fulfil" | "subject"> {
  readonly key: NamedTexts;
  readonly name: NamedReading;
  readonly value: NamedReading;
  /** The value that the request has, as bytes. */
  readonly find: (name: string, request: Asked) => string | undefined;
  /** Both as bytes. */
  readonly expression: (name: string, value: string) => string;
}

/** Keys of a route below which stand names of the user's own, each with a text. */
type NamedTexts = {
  [K in keyof RouteEntry]-?: [Record<string, string>, NonNullable<RouteEntry[K]>] extends [
    RouteEntry[K],
    Record<string, string>,
  ]
    ? K
    : never;
}[keyof RouteEntry];

type NamedReading = readonly [Rule, Reader<string>];

/** A condition `name: value`: the FIRST of that name in the request must equal the value, whole. */
export function firstOfName({ key, name, value, find, expression, ...word }: FirstOfName): ConditionWord {
  return {
    ...word,
    kind: "condition",
    key,
    read: (entry, scope) =>
      namedValues(entry[key], name, value, scope).map((pair) => ({
        of: key,
        name: pair.name,
        values: [pair.value],
        span: pair.span,
      })),
    whyNot(condition, request) {
      const [wanted = ""] = condition.values;
      const sent = find(condition.name, request);
      if (sent === toBytes(wanted)) return undefined;
      return `the ${word.noun} ${condition.name} is ${sent === undefined ? "missing" : `"${sent}"`}, not "${wanted}"`;
    },
    expression: ({ name: own, values: [wanted = ""] }) => expression(toBytes(own), toBytes(wanted)),
  };
}

interface NameValue {
  readonly name: string;
  readonly value: string;
  readonly span: Span;
}

/** Names with values, sorted; names that are the same once read (`X-A`, `x-a`) are said. */
export function namedValues(
  map: Readonly<Record<string, string>> | undefined,
  name: NamedReading,
  value: NamedReading,
  scope: Scope,
): NameValue[] {
  if (!map) return [];
  const found = new Map<string, NameValue>();
  for (const key of Object.keys(map)) {
    const read = takeKey(scope, name[0], map, key, name[1]);
    const text = take(scope, value[0], map, key, value[1]);
    if (!read || !text) continue;
    const same = found.get(read.value);
    if (same) {
      report(scope, yamlDuplicateKey, read.span, `"${printable(key)}" is given twice: capitals make no difference.`, {
        related: [{ message: "it stands here already", span: same.span }],
        here: "the other stands here",
      });
    } else found.set(read.value, { name: read.value, value: text.value, span: read.span });
  }
  return [...found.values()].toSorted((a, b) => byText(a.name, b.name));
}
