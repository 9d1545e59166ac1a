import { printable } from "../diagnostic/printable.ts";
import { byText } from "../diagnostic/sort.ts";
import type { RouteEntry } from "../generated/types.ts";
import type { Span } from "../diagnostic/diagnostic.ts";
import type { Located } from "../model/model.ts";
import { schemaMissingKey, schemaNotAllowed } from "../rules/schema.ts";
import type { Rule } from "../rules/rule.ts";
import { yamlDuplicateKey } from "../rules/yaml.ts";
import { toBytes } from "../table/path.ts";
import { report, take, takeKey, type Scope } from "../validate/scope.ts";
import { isRegex } from "../validate/values/elsewhere.ts";
import type { Reader } from "../validate/values/reading.ts";
import { ABSENT, beginningIn, beginsWith, texts } from "./texts.ts";
import type { Asked, ConditionWord } from "./word.ts";

/** What a condition on the first thing of a name is made of: the first header line, the first query parameter. */
interface FirstOfName extends Pick<ConditionWord, "noun" | "called" | "subject"> {
  readonly key: NamedTexts;
  readonly name: NamedReading;
  readonly value: NamedReading;
  /** Why it cannot be asked whether there is none of a name, with the rule that says so. */
  readonly always?: readonly [Rule, (name: string) => string | undefined];
  /** The value that the request has, as bytes. */
  readonly find: (name: string, request: Asked) => string | undefined;
  /** The request with this thing beside those that it has. */
  readonly put: (name: string, value: string, request: Asked) => Asked;
  /** The request without it. */
  readonly drop: (name: string, request: Asked) => Asked;
  /** All as bytes: that the value is this one, that it begins so, that there is none of the name. */
  readonly expressions: Readonly<Record<"is" | "startsWith", (name: string, value: string) => string>> & {
    readonly absent: (name: string) => string;
  };
}

/** What is asked of a value: all of it, how it begins, or that there is none. */
type Test = string | { readonly startsWith?: string; readonly absent?: true };

/** Keys of a route below which stand names of the user's own, each with a test. */
type NamedTexts = {
  [K in keyof RouteEntry]-?: [Record<string, Test>, NonNullable<RouteEntry[K]>] extends [
    RouteEntry[K],
    Record<string, Test>,
  ]
    ? K
    : never;
}[keyof RouteEntry];

type NamedReading = readonly [Rule, Reader<string>];

/** A condition `name: value`: the FIRST of that name in the request must equal the value, whole; or begin so, or not be there. */
export function firstOfName(made: FirstOfName): ConditionWord {
  const { key, name, value, always, find, put, drop, expressions, ...word } = made;
  return {
    ...word,
    kind: "condition",
    key,
    ranges: texts,
    read(entry, scope) {
      const read = named(entry[key], name, scope, (map, one) => readTest(map, one, value, word.noun, scope));
      for (const one of read) {
        const wrong = one.value === ABSENT ? always?.[1](one.name) : undefined;
        if (always && wrong !== undefined) report(scope, always[0], one.span, wrong);
      }
      return read.map((pair) => ({ of: key, name: pair.name, values: [pair.value], span: pair.span }));
    },
    whyNot(condition, request) {
      const [wanted = ""] = condition.values;
      const sent = find(condition.name, request);
      const what = `the ${word.noun} ${condition.name} is`;
      if (wanted === ABSENT) return sent === undefined ? undefined : `${what} there: "${sent}"`;
      const beginning = beginningIn(wanted);
      if (sent !== undefined && beginning !== undefined && sent.startsWith(toBytes(beginning))) return undefined;
      if (sent !== undefined && sent === toBytes(wanted)) return undefined;
      const has = sent === undefined ? "missing" : `"${sent}"`;
      return beginning === undefined
        ? `${what} ${has}, not "${wanted}"`
        : `${what} ${has}, which does not begin with "${beginning}"`.replace("missing, which", "missing, and");
    },
    fulfil({ name: own, values: [wanted = ""] }, request) {
      return wanted === ABSENT ? drop(own, request) : put(own, beginningIn(wanted) ?? wanted, request);
    },
    expression({ name: own, values: [wanted = ""] }) {
      const [bytes, beginning] = [toBytes(own), beginningIn(wanted)];
      if (wanted === ABSENT) return expressions.absent(bytes);
      return beginning === undefined
        ? expressions.is(bytes, toBytes(wanted))
        : expressions.startsWith(bytes, toBytes(beginning));
    },
  };
}

/** As a value of the model; undefined where it is none, which is said. */
function readTest(
  map: Readonly<Record<string, Test>>,
  key: string,
  [rule, reader]: NamedReading,
  noun: string,
  scope: Scope,
): Located<string> | undefined {
  const said = map[key];
  const own = take(scope, rule, map, key, reader);
  if (own || said === undefined || typeof said === "string") return own;
  const span = scope.spans.value(map, key);
  if (scope.broken.has(said)) return undefined;
  if (said.absent !== undefined && said.startsWith !== undefined) {
    report(scope, schemaNotAllowed, scope.spans.key(said, "startsWith"), `No ${noun} begins so and is not there.`, {
      help: "Remove one of the two.",
    });
    return undefined;
  }
  if (said.absent !== undefined) return { value: ABSENT, span };
  if (said.startsWith === undefined) {
    report(scope, schemaMissingKey, span, `What is asked of the ${noun} is not said.`, {
      help: "Write its value, { startsWith: curl/ } or { absent: true }.",
    });
    return undefined;
  }
  const beginning = take(scope, rule, said, "startsWith", (text) => {
    if (text === "") return { wrong: "The beginning is empty.", help: "Write the first characters of the value." };
    if (!isRegex(text)) return reader(text);
    const wrong = `"${printable(text)}" is a regular expression, and the beginning of a value is compared as it stands.`;
    return { wrong, help: "Write the characters themselves." };
  });
  return beginning && { value: beginsWith(beginning.value), span };
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
  return named(map, name, scope, (all, key) => take(scope, value[0], all, key, value[1]));
}

function named<T>(
  map: Readonly<Record<string, T>> | undefined,
  name: NamedReading,
  scope: Scope,
  valueAt: (map: Readonly<Record<string, T>>, key: string) => Located<string> | undefined,
): NameValue[] {
  if (!map) return [];
  const found = new Map<string, NameValue>();
  for (const key of Object.keys(map)) {
    const read = takeKey(scope, name[0], map, key, name[1]);
    const text = valueAt(map, key);
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
