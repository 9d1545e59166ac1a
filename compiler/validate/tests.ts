import { printable } from "../diagnostic/printable.ts";
import type { TestEntry, TestExpectation as ExpectationEntry } from "../generated/types.ts";
import type { ExpectedHeader, Listener, Located, RouteTest, TestExpectation } from "../model/model.ts";
import { testExpectsNothing } from "../rules/test.ts";
import { valueClient, valueHeaderManaged, valueHeaderName, valueHeaderText, valueRequest } from "../rules/value.ts";
import { yamlDuplicateKey } from "../rules/yaml.ts";
import { isOfConnection } from "../language/headers.ts";
import { percentEncode, toBytes } from "../table/path.ts";
import { checkListener } from "./platform.ts";
import type { RouteSurroundings } from "./routes.ts";
import { report, take, takeKey, type Scope } from "./scope.ts";
import { readHeaderName } from "./values/header.ts";
import { readRequest, readSentValue } from "./values/request.ts";
import { readClient } from "./values/source.ts";

/** The tests of a file; those of which something is wrong are left out. Whether the names they expect exist is asked later, of the whole. */
export function buildTests(entries: readonly TestEntry[] | undefined, at: RouteSurroundings): RouteTest[] {
  return (entries ?? []).flatMap((entry) => buildTest(entry, at) ?? []);
}

function buildTest(entry: TestEntry, { scope, listeners, defaultListener }: RouteSurroundings): RouteTest | undefined {
  const before = scope.diagnostics.length;
  const request = take(scope, valueRequest, entry, "request", readRequest);
  const listener = entry.listener;
  if (listener !== undefined && listeners) {
    const named = { value: listener, span: scope.spans.value(entry, "listener") };
    checkListener(named, "http", listeners, scope, "A test");
  }
  const lines = headerLines(entry.headers, scope);
  for (const { name, span } of lines) {
    if (isOfConnection(name))
      report(scope, valueHeaderManaged, span, `The header "${printable(name)}" cannot be sent by a test.`, {
        help: "Remove it: the client writes this header itself.",
      });
  }
  const from = take(scope, valueClient, entry, "from", readClient);
  const expect = buildExpectation(entry, scope);
  if (!request || !expect || scope.broken.has(entry) || scope.diagnostics.length > before) return undefined;
  const { isSecure, ...target } = request.value;
  const name = listener ?? defaultListener ?? "";
  const at = listeners?.whole.get(name);
  const sent = lines.flatMap(({ name, values }) => values.map((value) => [name, value] as const));
  const host = sent.find(([name]) => name === "host")?.[1] ?? target.host;
  const { instances = {} } = entry;
  return {
    team: scope.team,
    span: request.span,
    asked: entry.request,
    isSecure,
    request: {
      ...target,
      listener: name,
      host,
      headers: [...sent.filter(([header]) => header !== "host"), ...balancerSays(isSecure, sent, at)],
      scheme: at?.tls && (isSecure || !at.bind) ? "https" : "http",
      ...(from && { src: from.value }),
    },
    ...(entry.body !== undefined && { body: entry.body }),
    instances: Object.entries(instances).map(([name, count]) => ({
      backend: { value: idOf(name, scope), span: scope.spans.key(instances, name) },
      count,
    })),
    expect,
  };
}

/** A test comes from a trusted proxy where there is one: where the listener speaks no TLS, that one spoke it. */
function balancerSays(
  isSecure: boolean,
  headers: RouteTest["request"]["headers"],
  listener: Listener | undefined,
): RouteTest["request"]["headers"] {
  const isSaid = headers.some(([name]) => name === "x-forwarded-proto");
  return isSecure && listener?.trustForwarded && !listener.tls && !isSaid ? [["x-forwarded-proto", "https"]] : [];
}

/** Undefined where nothing is expected: such a test cannot fail. */
function buildExpectation(entry: TestEntry, scope: Scope): TestExpectation | undefined {
  const { expect: said = {} } = entry;
  if (Object.keys(said).length === 0) {
    const message = `Whatever comes of "${printable(entry.request)}", this test passes.`;
    if (![entry, said].some((one) => scope.broken.has(one)))
      report(scope, testExpectsNothing, scope.spans.value(entry, "request"), message);
    return undefined;
  }
  const at = <K extends keyof ExpectationEntry, T>(
    key: K,
    value: (said: NonNullable<ExpectationEntry[K]>) => T,
  ): Partial<Record<K, Located<T>>> => {
    const one = said[key];
    if (one === undefined || one === null) return {};
    return { [key]: { value: value(one), span: scope.spans.value(said, key) } } as Partial<Record<K, Located<T>>>;
  };
  return {
    ...at("route", (name) => idOf(name, scope)),
    ...at("backend", (name) => idOf(name, scope)),
    ...at("status", (status) => status),
    ...at("location", toBytes),
    ...at("path", percentEncode),
    ...at("query", percentEncode),
    requestHeaders: headerLines(said.requestHeaders, scope),
    responseHeaders: headerLines(said.responseHeaders, scope),
  };
}

/** Names hold no dot: what has one is a whole id. */
function idOf(name: string, { team }: Scope): string {
  return name.includes(".") ? name : `${team}.${name}`;
}

/** Headers by name, each with its lines. */
function headerLines(
  map: Readonly<Record<string, string | readonly string[]>> | undefined,
  scope: Scope,
): readonly ExpectedHeader[] {
  const found = new Map<string, ExpectedHeader>();
  for (const [key, said] of Object.entries(map ?? {})) {
    const name = takeKey(scope, valueHeaderName, map ?? {}, key, readHeaderName);
    const values =
      typeof said === "string"
        ? [take(scope, valueHeaderText, map ?? {}, key, readSentValue)]
        : said.map((_, i) => take(scope, valueHeaderText, said, i, readSentValue));
    if (!name) continue;
    if (found.has(name.value))
      report(scope, yamlDuplicateKey, name.span, `"${printable(key)}" is given twice: capitals make no difference.`);
    found.set(name.value, {
      name: name.value,
      values: values.flatMap((one) => one?.value ?? []),
      span: scope.spans.value(map ?? {}, key),
    });
  }
  return [...found.values()];
}
