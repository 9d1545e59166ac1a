import { lineText, positionAt, type Position, type SourceFile } from "../diagnostic/source-file.ts";
import { serversText, wordsText } from "./backend-text.ts";
import { byClaim, claimOf, hostText, type Backend, type Model, type Route } from "../model/model.ts";
import {
  decide,
  schemeOf,
  takesPath,
  whyNot,
  type Considered,
  type Decision,
  type RoutedRequest,
} from "../table/decide.ts";
import { byPrecedence, bySpecificity } from "../table/precedence.ts";
import { rawPath } from "../table/path.ts";
import type { Candidate, RouteTable } from "../table/table.ts";
import { conditionWords, happeningWords } from "../words/list.ts";
import { nearMisses } from "./near-misses.ts";
import type { Span } from "../diagnostic/diagnostic.ts";

/** What `signalbox explain` found out, before it becomes text or JSON. */
export interface Explanation {
  readonly request: RoutedRequest;
  readonly decision: Decision;
  /** The route that answers. */
  readonly route: Route | undefined;
  /** Where the listener is declared that sends the request to https. */
  readonly sentBy: Span | undefined;
  /** Strict-Transport-Security, as the listener adds it to answers that have none. */
  readonly hsts: string | undefined;
  /** Where the page is declared that stands in place of HAProxy's own text. */
  readonly page: Span | undefined;
  /** Sentences about what runs on the way, in HAProxy's order. */
  readonly onTheWay: readonly { readonly text: string; readonly span: Span }[];
  /** Where the request ends up, and where that is said: an implicit backend belongs to no route, and each says it by its own `service:`. */
  readonly backends: readonly { readonly backend: Backend; readonly weight: number; readonly span: Span }[];
  /** What the backend is told of who asks; undefined where there is none. */
  readonly told: { readonly names: string; readonly trusted: readonly string[] } | undefined;
  /** Who was asked before the winner, and why each did not answer; then those that come after it. */
  readonly lost: readonly { readonly route: Route; readonly why: string }[];
  /** Where nobody answers, or a less specific route: what would answer a request that differs in one thing. */
  readonly near: readonly { readonly route?: Route; readonly why: string }[];
}

/** Reads the decision out of the table; decides nothing itself. */
export function explain(model: Model, table: RouteTable, request: RoutedRequest): Explanation {
  const decision = decide(table, request);
  const routes = byClaim(model.routes);
  const { outcome } = decision;
  const route = outcome.kind === "route" ? routeOf(decision.considered.at(-1)?.candidate, routes) : undefined;
  const backends = new Map(model.backends.map((backend) => [backend.id, backend]));
  const legs = route?.action.kind === "backend" ? route.action.legs : [];
  return {
    request,
    decision,
    route,
    hsts:
      schemeOf(table, request) === "http"
        ? undefined
        : model.platform.listeners.find(({ name }) => name === request.listener)?.hsts,
    page:
      outcome.kind === "refused"
        ? model.platform.listeners.find(({ name }) => name === request.listener)?.errorPages?.[outcome.status]?.span
        : undefined,
    sentBy:
      outcome.kind === "redirect"
        ? model.platform.listeners.find(({ name }) => name === request.listener)?.span
        : undefined,
    onTheWay: route ? happeningWords.flatMap((word) => word.steps?.(route, request, model.platform) ?? []) : [],
    backends: legs.flatMap(({ backend: id, weight, span }) => {
      const backend = backends.get(id);
      return backend ? [{ backend, weight, span: backend.implicit ? span : backend.span }] : [];
    }),
    told: legs.length > 0 ? toldOf(model, request) : undefined,
    lost: [...asked(decision.considered, routes), ...later(decision, route, routes, request)],
    near: nearMisses(table, request, decision).map(({ candidate, why }) => {
      const near = routeOf(candidate, routes);
      return { why, ...(near && { route: near }) };
    }),
  };
}

function toldOf({ platform: { listeners, requests } }: Model, { listener }: RoutedRequest): Explanation["told"] {
  const standard = requests.forwarded ? ", Forwarded" : "";
  const at = listeners.find(({ name }) => name === listener);
  const certificate = at?.clientCertificates ? ", X-Client-Certificate-Verify, -Subject, -Sha256" : "";
  return {
    names: `X-Forwarded-For, -Proto, -Host, -Port${standard}, X-Request-Id${certificate}`,
    trusted: at?.trustForwarded ?? [],
  };
}

/** A route with the path by which it is asked. */
function routeOf(candidate: Candidate | undefined, routes: ReadonlyMap<string, Route>): Route | undefined {
  return candidate && routes.get(claimOf(candidate.route, candidate.path));
}

function asked(considered: readonly Considered[], routes: ReadonlyMap<string, Route>): { route: Route; why: string }[] {
  return considered.flatMap(({ candidate, failed }) => {
    const route = routeOf(candidate, routes);
    return route && failed !== undefined ? [{ route, why: failed }] : [];
  });
}

/** Routes of the site that name the path too, and come after the winner. */
function later(
  decision: Decision,
  winner: Route | undefined,
  routes: ReadonlyMap<string, Route>,
  request: RoutedRequest,
): { route: Route; why: string }[] {
  const first = decision.considered.at(-1)?.candidate;
  if (!winner || !first || !decision.site) return [];
  const { keys, regexes } = decision.site;
  const before = new Set(decision.considered.map(({ candidate }) => candidate.route));
  const path = rawPath(request.path);
  const after = [...keys.flatMap(({ candidates }) => candidates), ...regexes]
    .filter((one) => !before.has(one.route) && takesPath(one, path))
    .toSorted(byPrecedence);
  // Of a route with several paths the one that would be asked first.
  const all = new Map(after.toReversed().map((one) => [one.route, one]));
  return [...all.values()].toReversed().flatMap((candidate) => {
    const route = routeOf(candidate, routes);
    const order = winner.everyHost ? "routes of every host are asked before any site" : whyAfter(first, candidate);
    return route ? [{ route, why: whyNot(candidate, path, request) ?? `${winner.id} comes first: ${order}` }] : [];
  });
}

function whyAfter(winner: Candidate, other: Candidate): string {
  const [first, second] = [winner.path, other.path];
  if (first.kind !== second.kind) {
    return first.kind === "exact" ? "an exact path is asked first" : "a regular expression is asked before a prefix";
  }
  if (first.kind === "regex" && first.priority !== second.priority) {
    return `its priority is ${first.priority}, not ${second.priority}`;
  }
  if (first.value !== second.value && first.kind === "prefix") return `${first.value} is the longer prefix`;
  if (bySpecificity(winner.conditions, other.conditions) === 0)
    return `their conditions are equally specific, and its priority is ${first.priority}, not ${second.priority}`;
  return `its conditions are more specific: ${conditionWords.map(({ called }) => called).join(", then ")}`;
}

/** Where something stands: as much as is known of it. */
interface Place extends Partial<Position> {
  readonly file: string;
  /** The line. */
  readonly text?: string;
}

export type PlaceOf = (span: Span) => Place;

/** Places of spans into sources. */
export function placesIn(sources: readonly SourceFile[]): PlaceOf {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  return ({ file, start }) => {
    const source = byPath.get(file);
    if (!source) return { file };
    const at = positionAt(source, start);
    return { file, ...at, text: lineText(source, at.line).trim() };
  };
}

/** The explanation for a person, with the source line of everything that has one. `shown`: how files are named to the reader. */
export function explainText(found: Explanation, placeOf: PlaceOf, shown = (file: string): string => file): string {
  const place = (span: Span) => {
    const { file, line, text } = placeOf(span);
    return `${shown(file)}${line === undefined ? "" : `:${line}`}${text === undefined ? "" : `  ${text}`}`;
  };
  const { request, decision, route } = found;
  const lines = [
    `${request.method} ${request.host ?? "(no host)"}${request.path}${request.query ? `?${request.query}` : ""} on listener ${request.listener}${request.src === undefined ? "" : ` from ${request.src}`}`,
  ];
  const { outcome } = decision;
  if (outcome.kind === "redirect")
    lines.push(
      "",
      `  The listener redirects with ${outcome.status} to ${outcome.location}: the request came without TLS.`,
      ...(found.sentBy ? [`           ${place(found.sentBy)}`] : []),
    );
  if (outcome.kind === "refused")
    lines.push(
      "",
      `  HAProxy answers ${outcome.status}: ${outcome.reason}.`,
      ...(found.page ? [`  page     ${place(found.page)}`] : []),
    );
  if (route) {
    const places = new Set([place(route.span), place(route.path.span)]);
    lines.push("", `  route    ${route.id}`, ...[...places].map((text) => `           ${text}`));
    lines.push(
      `  site     ${route.everyHost ? `every host${onListeners(route)}, before any site` : (decision.site?.hosts.join(", ") ?? "")}`,
    );
    found.onTheWay.forEach(({ text, span }, i) =>
      lines.push(`  ${i === 0 ? "then" : "    "}     ${text}`, `           ${place(span)}`),
    );
    found.backends.forEach(({ backend, weight, span }, i) => {
      const share = found.backends.length > 1 ? ` (${weight} %)` : "";
      lines.push(
        `  ${i === 0 ? "backend" : "       "}  ${backend.id}${share}: ${serversText(backend)}`,
        ...wordsText(backend).map((text) => `           ${text}`),
        `           ${place(span)}`,
      );
    });
    if (found.told) {
      const { names, trusted } = found.told;
      lines.push(
        `  told     ${names}: ${trusted.length > 0 ? `as ${trusted.join(", ")} says, else ` : ""}of the connection`,
      );
    }
    if (found.hsts !== undefined)
      lines.push(`  adds     Strict-Transport-Security: ${found.hsts}, where the answer has none`);
  } else if (decision.site) lines.push(`  site     ${decision.site.hosts.join(", ")}`);
  if (found.lost.length > 0) lines.push("", "  not these:");
  for (const { route: loser, why } of found.lost)
    lines.push(`    ${loser.id}: ${why}`, `           ${place(loser.path.span)}`);
  if (found.near.length > 0) lines.push("", "  near it:");
  for (const { route: near, why } of found.near)
    lines.push(...(near ? [`    ${near.id}: ${why}`, `           ${place(near.path.span)}`] : [`    ${why}`]));
  return `${lines.join("\n")}\n`;
}

/** For `--format json`: places as file and line. `about`: where they are to be found. */
export function explainJson(found: Explanation, placeOf: PlaceOf, about: object): string {
  const place = (span: Span) => {
    const { text: _, ...at } = placeOf(span);
    return at;
  };
  const { outcome, site } = found.decision;
  return `${JSON.stringify(
    {
      ...about,
      request: found.request,
      outcome,
      ...(found.sentBy && { sentBy: place(found.sentBy) }),
      ...(found.page && { page: place(found.page) }),
      ...(found.route && { route: { id: found.route.id, ...place(found.route.span) } }),
      site: site && { listener: site.listener, hosts: site.hosts },
      onTheWay: found.onTheWay.map(({ text, span }) => ({ text, ...place(span) })),
      backends: found.backends.map(({ backend, weight, span }) => ({
        id: backend.id,
        weight,
        ...(backend.fallback && { fallback: backend.fallback.value }),
        ...place(span),
      })),
      ...(found.told && { told: found.told }),
      ...(found.hsts !== undefined && { hsts: found.hsts }),
      lost: found.lost.map(({ route, why }) => ({
        route: route.id,
        why,
        hosts: route.hosts.map(({ value }) => hostText(value)),
        ...place(route.path.span),
      })),
      near: found.near.map(({ route, why }) => ({ ...(route && { route: route.id, ...place(route.path.span) }), why })),
    },
    undefined,
    2,
  )}\n`;
}

function onListeners({ listeners }: Route): string {
  return listeners.length === 0 ? "" : ` on ${listeners.map(({ value }) => value).join(" and ")}`;
}
