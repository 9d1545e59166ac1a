import { printable } from "../diagnostic/printable.ts";
import type { EveryHostEntry } from "../generated/types.ts";
import type { Span } from "../diagnostic/diagnostic.ts";
import { valueHeaderManaged, valueHeaderName, valueHeaderText, valueSecret } from "../rules/value.ts";
import { report, takeAll, type Scope } from "../validate/scope.ts";
import { isManaged, readHeaderName, readHeaderText } from "../validate/values/header.ts";
import { readSecret } from "../validate/values/name.ts";
import { firstPlaces } from "./first-place.ts";
import { namedValues } from "./first-of-name.ts";
import { parameter } from "./parameter.ts";
import type { Fact, Parameter, StatementsInput, Step } from "./word.ts";

export interface HeaderChange {
  /** `secret`: set to what the node holds under a name. */
  readonly kind: "set" | "secret" | "add" | "remove";
  /** Lower case. */
  readonly name: string;
  /** Empty for `remove`, the name for `secret`. No control characters, no blanks at the ends. */
  readonly value: string;
  readonly span: Span;
}

const HOST_HELP =
  "Remove it: the backend gets the client's Host. Where it needs another, write rewrite: { host: cart.internal.example.com }.";

/** Removals first, then what is set, then what is added: the order in which they are applied. */
export function readChanges(
  said: NonNullable<EveryHostEntry["requestHeaders"]>,
  scope: Scope,
): readonly HeaderChange[] | undefined {
  const removed = takeAll(scope, valueHeaderName, said.remove, readHeaderName);
  const changes: HeaderChange[] = removed.map(({ value: name, span }) => ({ kind: "remove", name, value: "", span }));
  for (const [kind, key] of [
    ["set", "set"],
    ["secret", "secrets"],
    ["add", "add"],
  ] as const) {
    const reading =
      kind === "secret" ? ([valueSecret, readSecret] as const) : ([valueHeaderText, readHeaderText] as const);
    const read = namedValues(said[key], [valueHeaderName, readHeaderName], reading, scope);
    changes.push(...read.map((pair) => ({ kind, ...pair })));
  }
  for (const { name, span } of changes) {
    if (isManaged(name))
      report(scope, valueHeaderManaged, span, `The header "${printable(name)}" cannot be changed by a route.`, {
        ...(name === "host" && { help: HOST_HELP }),
      });
  }
  return changes.length > 0 ? changes : undefined;
}

/** Which changes a route has no flag says; that it has some its own line does, and without it the route answers 503. */
export function changeParameters(map: string, changes: readonly HeaderChange[] = []): readonly Parameter[] {
  return [
    ...(changes.length > 0 ? parameter(map, String(changes.length)) : []),
    ...changes.flatMap(({ kind, name, value }) => parameter(map, kind === "remove" ? "1" : value, `|${kind}|${name}`)),
  ];
}

/** A change that some route makes: HAProxy wants the header's name in a rule, and a secret's variable. */
export interface ChangeRule {
  readonly marker: string;
  readonly kind: string;
  readonly name: string;
  /** The secret's name; empty for other kinds. */
  readonly secret: string;
  /** Its place by name. */
  readonly at: number;
}

/** What is removed and set comes before what is added. */
const ORDER = ["remove", "set", "secret", "add"];

/** All changes of all routes. */
export function changeRules(
  which: "requestHeaders" | "responseHeaders",
  { routes, marker }: StatementsInput,
): readonly ChangeRule[] {
  const names = firstPlaces(routes, ({ filters }) =>
    (filters[which] ?? []).map(
      ({ kind, name, value, span }) => [`${kind}|${name}|${kind === "secret" ? value : ""}`, span] as const,
    ),
  );
  return names
    .map(([key, span], at) => {
      const [kind = "set", name = "", secret = ""] = key.split("|");
      return { marker: marker(span), kind, name, secret, at };
    })
    .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

/** `set-header x-a "%[…]"`, with the value from where it is looked up. */
export function changeAction({ kind, name }: Pick<ChangeRule, "kind" | "name">, looked: string): string {
  return kind === "remove" ? `del-header ${name}` : `${kind}-header ${name} "%[${looked}]"`;
}

export function changeSteps(which: "request" | "response", changes: readonly HeaderChange[] = []): readonly Step[] {
  return changes.map(({ kind, name, value, span }) => ({
    text:
      kind === "secret"
        ? `set ${which} header ${name} to the secret ${value}`
        : `${kind} ${which} header ${name}${kind === "remove" ? "" : `: ${value}`}`,
    span,
  }));
}

export function changeFacts(which: "request" | "response", changes: readonly HeaderChange[] = []): readonly Fact[] {
  return changes.map(({ kind, name, value }) => [
    `${kind === "secret" ? "set" : kind} ${which} header ${name}`,
    kind === "secret" ? `the secret ${value}` : value,
  ]);
}

/** The changes of all levels, the nearest first: of one header's name the nearest that says anything of it. In the order of `readChanges`. */
export function nearest(levels: readonly (readonly HeaderChange[])[]): readonly HeaderChange[] {
  const names = new Set<string>();
  const kept = levels.flatMap((changes) => {
    const own = changes.filter(({ name }) => !names.has(name));
    for (const { name } of own) names.add(name);
    return own;
  });
  return kept.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

/** What a file, a team or the platform says of the headers of its routes. */
export interface HeaderLevel {
  readonly requestHeaders: readonly HeaderChange[];
  readonly responseHeaders: readonly HeaderChange[];
}

/** Reads both keys. */
export function readHeaders(
  said: Pick<EveryHostEntry, "requestHeaders" | "responseHeaders"> | undefined,
  scope: Scope,
): HeaderLevel {
  return {
    requestHeaders: readChanges(said?.requestHeaders ?? {}, scope) ?? [],
    responseHeaders: readChanges(said?.responseHeaders ?? {}, scope) ?? [],
  };
}
