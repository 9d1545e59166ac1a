import { printable } from "../diagnostic/printable.ts";
import type { Diagnostic, RelatedPlace, Span } from "../diagnostic/diagnostic.ts";
import { shellWord } from "../diagnostic/shell-word.ts";
import { hostText, type Model, type Route, type RouteTest } from "../model/model.ts";
import type { Compiled } from "../pipeline.ts";
import { explain, type Explanation } from "../report/explain.ts";
import { testFailed } from "../rules/test.ts";
import { valuesOf } from "./client.ts";
import type { Ran, Seen } from "./run.ts";

/** One thing that is not as expected: `expected the status 301, got 200`. */
interface Wrong {
  readonly text: string;
  readonly span: Span;
}

/** Beside the request this much of a message is shown everywhere. */
const LONGEST = 300;

/** Where what came of a request is not what its test expects; empty where it passes. Pure. */
export function wrongOf({ span, expect }: RouteTest, seen: Seen): readonly Wrong[] {
  if ("failed" in seen) return [{ text: `expected an answer, and ${seen.failed}`, span }];
  const wrong: Wrong[] = [];
  const same = (at: Span, what: string, expected: string, got: string | undefined, none: string): void => {
    if (expected !== got)
      wrong.push({
        text: `expected ${what} ${printable(expected)}, got ${got === undefined ? none : printable(got)}`,
        span: at,
      });
  };
  const { route, backend, received, answer } = seen;
  const [path, query = ""] = received?.target.split(/\?(.*)/s) ?? [];
  const locations = valuesOf(answer.headers, "location");
  if (expect.route) same(expect.route.span, "the route", expect.route.value, route, "none");
  if (expect.backend) same(expect.backend.span, "the backend", expect.backend.value, backend, "none");
  if (expect.status) same(expect.status.span, "the status", `${expect.status.value}`, `${answer.status}`, "none");
  if (expect.location) same(expect.location.span, "the location", expect.location.value, locations[0], "none");
  if (expect.path) same(expect.path.span, "the path", expect.path.value, path, NOBODY);
  if (expect.query)
    same(expect.query.span, "the query", shownQuery(expect.query.value), received && shownQuery(query), NOBODY);
  for (const { name, values, span: at } of expect.requestHeaders)
    same(
      at,
      `the request header ${name}:`,
      linesText(values),
      received && linesText(valuesOf(received.headers, name)),
      NOBODY,
    );
  for (const { name, values, span: at } of expect.responseHeaders)
    same(at, `the response header ${name}:`, linesText(values), linesText(valuesOf(answer.headers, name)), "none");
  return wrong;
}

const NOBODY = "nothing: no backend received the request";

function shownQuery(query: string): string {
  return query === "" ? '""' : query;
}

function linesText(values: readonly string[]): string {
  return values.length === 0 ? "none" : values.map((value) => JSON.stringify(value)).join(", ");
}

/** A test as it went on one haproxy. */
export interface RanOn extends Ran {
  /** `haproxy 2.6.12`. */
  readonly by: string;
}

/** What failed, a diagnostic for each test, at what it expects first of what is wrong. Pure. */
export function failuresOf(ran: readonly RanOn[], compiled: Compiled): ReadonlyMap<RouteTest, Diagnostic> {
  const byTest = new Map<RouteTest, RanOn[]>();
  for (const one of ran) byTest.set(one.test, [...(byTest.get(one.test) ?? []), one]);
  return new Map(
    [...byTest].flatMap(([test, all]) => {
      const failure = failureOf(test, all, compiled);
      return failure ? [[test, failure] as const] : [];
    }),
  );
}

function failureOf(test: RouteTest, all: readonly RanOn[], { model, table }: Compiled): Diagnostic | undefined {
  const byText = new Map<string, { wrong: readonly Wrong[]; ran: RanOn[] }>();
  for (const one of all) {
    const wrong = wrongOf(test, one.seen);
    const text = wrong.map((part) => part.text).join("; ");
    if (wrong.length > 0) byText.set(text, { wrong, ran: [...(byText.get(text)?.ran ?? []), one] });
  }
  const [first] = byText.values();
  if (!first) return undefined;
  const found = explain(model, table, test.request);
  const said = [...byText].map(
    ([text, { ran }]) => `${text}${ran.length < all.length ? ` (${whereText(ran, all)})` : ""}`,
  );
  const reasons = whyText(test, first.ran[0]?.seen, found, model);
  const [what, why] = [`${said.join("; ")}.`, reasons.join(" ")];
  // A text is cut where it is shown, and why it is so matters more than the last of many differences.
  const isLong = what.length + why.length > LONGEST;
  const message = `${printable(test.asked)}: ${(isLong ? [why, what] : [what, why]).filter(Boolean).join(" ")}`;
  return testFailed.at(first.wrong[0]?.span ?? test.span, message, {
    related: placesOf(test, found, model),
    help: `Change the test or the routes. The whole story: ${commandOf(test, model)}`,
  });
}

/** `where shop.cart-canary gets it, over HTTP/2, on haproxy 3.0.11`: what the failing runs have in common that others have not; where that is nothing, how many they are. */
function whereText(failed: readonly RanOn[], all: readonly RanOn[]): string {
  const [sides, protocols, versions] = [namesOf(failed, "side"), namesOf(failed, "protocol"), namesOf(failed, "by")];
  const common = [
    ...(sides.length > 0 && sides.length < namesOf(all, "side").length ? [`where ${sides.join(", ")} gets it`] : []),
    ...(protocols.length < namesOf(all, "protocol").length ? [`over ${protocols.join(", ")}`] : []),
    ...(versions.length < namesOf(all, "by").length ? [`on ${versions.join(", ")}`] : []),
  ];
  return common.length > 0 ? common.join(", ") : `${failed.length} of ${all.length} times`;
}

function namesOf(ran: readonly RanOn[], key: "side" | "protocol" | "by"): readonly string[] {
  return [...new Set(ran.flatMap((one) => one[key] ?? []))];
}

/** Why, in the words of explain: who was asked and did not answer, what HAProxy does itself, what runs on the way. */
function whyText({ expect, request }: RouteTest, seen: Seen | undefined, found: Explanation, model: Model): string[] {
  const { outcome } = found.decision;
  const wanted = model.routes.find(({ id }) => id === expect.route?.value);
  const reasons: string[] = [];
  if (outcome.kind === "redirect")
    reasons.push(
      `The listener redirects with ${outcome.status} to ${printable(outcome.location)}: it came without TLS.`,
    );
  if (outcome.kind === "refused") reasons.push(`HAProxy answers ${outcome.status}: ${outcome.reason}.`);
  if (wanted && wanted.id !== found.route?.id) {
    const why = found.lost.find(({ route }) => route.id === wanted.id)?.why ?? elsewhere(wanted, request);
    if (why !== undefined) reasons.push(`${wanted.id} does not answer: ${why}.`);
  } else if (found.onTheWay.length > 0)
    reasons.push(`On the way: ${found.onTheWay.map(({ text }) => printable(text)).join("; ")}.`);
  if (outcome.kind === "refused")
    reasons.push(
      ...found.near.map(({ route, why }) => `${route ? `Near it is ${route.id}: ` : ""}${printable(why)}.`).slice(0, 1),
    );
  const has = seen && !("failed" in seen) && seen.backend !== undefined && seen.received === undefined;
  if (has && seen.answer.status === 503) reasons.push(`The backend ${seen.backend} has no instance.`);
  return reasons;
}

/** Why a route was not asked at all. */
function elsewhere({ hosts, listeners, path, morePaths = [] }: Route, request: RouteTest["request"]): string {
  const names = listeners.map(({ value }) => value);
  if (names.length > 0 && !names.includes(request.listener))
    return `it stands on the listener${names.length > 1 ? "s" : ""} ${names.join(", ")}`;
  const kinds = { exact: "exactly the path", prefix: "the prefix", regex: "paths like" };
  const of = hosts.length > 0 ? ` of ${hosts.map(({ value }) => hostText(value)).join(", ")}` : "";
  return `it takes ${kinds[path.kind]} ${[path, ...morePaths].map(({ value }) => printable(value)).join(", ")}${of}`;
}

function placesOf({ expect }: RouteTest, { route }: Explanation, { routes }: Model): RelatedPlace[] {
  const wanted = routes.find(({ id }) => id === expect.route?.value);
  return [
    ...(route ? [{ message: `"${route.id}" answers`, span: route.span }] : []),
    ...(wanted && wanted.id !== route?.id ? [{ message: `"${wanted.id}" is expected`, span: wanted.span }] : []),
  ];
}

/** What a person types to see it all. */
function commandOf({ asked, request }: RouteTest, { platform }: Model): string {
  const [method = "GET", url = ""] = asked.split(/ +/);
  const words = [
    "signalbox explain",
    shellWord(url),
    ...(method === "GET" ? [] : [`--method ${method}`]),
    ...(request.listener === platform.defaultListener ? [] : [`--listener ${request.listener}`]),
    ...request.headers.map(([name, value]) => `--header ${shellWord(`${name}: ${value}`)}`),
  ];
  return printable(words.join(" "));
}
