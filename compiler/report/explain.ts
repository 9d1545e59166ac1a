import { lineText, positionAt, type SourceFile } from "../source/source-file.ts";
import { hostText, TIMEOUT_NONE, type Backend, type Model, type Route } from "../model/model.ts";
import { decide, hostName, takesPath, type Considered, type Decision, type RoutedRequest } from "../table/decide.ts";
import { byPrecedence } from "../table/precedence.ts";
import { replacePrefix } from "../table/new-path.ts";
import { percentEncode } from "../table/path.ts";
import type { Candidate, RouteTable } from "../table/table.ts";
import type { Span } from "../diagnostic/diagnostic.ts";

/** What `signalbox explain` found out, before it becomes text or JSON. */
export interface Explanation {
  readonly request: RoutedRequest;
  readonly decision: Decision;
  /** The route that answers. */
  readonly route: Route | undefined;
  /** Sentences about what runs on the way, in HAProxy's order. */
  readonly onTheWay: readonly { readonly text: string; readonly span: Span }[];
  /** Where the request ends up. */
  readonly backends: readonly { readonly backend: Backend; readonly weight: number }[];
  /** Who was asked before the winner, and why each did not answer; then those that come after it. */
  readonly lost: readonly { readonly route: Route; readonly why: string }[];
}

/** Reads the decision out of the table; decides nothing itself. */
export function explain(model: Model, table: RouteTable, request: RoutedRequest): Explanation {
  const decision = decide(table, request);
  const routes = new Map(model.routes.map((route) => [route.id, route]));
  const { outcome } = decision;
  const route = outcome.kind === "route" ? routes.get(outcome.route) : undefined;
  const backends = new Map(model.backends.map((backend) => [backend.id, backend]));
  const legs = route?.action.kind === "backend" ? route.action.legs : [];
  return {
    request,
    decision,
    route,
    onTheWay: route ? onTheWay(route, request) : [],
    backends: legs.flatMap(({ backend: id, weight }) => {
      const backend = backends.get(id);
      return backend ? [{ backend, weight }] : [];
    }),
    lost: [...asked(decision.considered, routes), ...later(decision, route, routes, request.path)],
  };
}

function asked(considered: readonly Considered[], routes: ReadonlyMap<string, Route>): { route: Route; why: string }[] {
  return considered.flatMap(({ candidate, failed }) => {
    const route = routes.get(candidate.route);
    return route && failed !== undefined ? [{ route, why: failed }] : [];
  });
}

/** Routes of the site that name the path too, and come after the winner. */
function later(
  decision: Decision,
  winner: Route | undefined,
  routes: ReadonlyMap<string, Route>,
  path: string,
): { route: Route; why: string }[] {
  const first = decision.considered.at(-1)?.candidate;
  if (!winner || !first || !decision.site) return [];
  const { keys, regexes } = decision.site;
  const before = new Set(decision.considered.map(({ candidate }) => candidate.route));
  const all = new Map([...keys.flatMap(({ candidates }) => candidates), ...regexes].map((one) => [one.route, one]));
  const after = [...all.values()].filter((one) => !before.has(one.route) && takesPath(one, path));
  return after.toSorted(byPrecedence).flatMap((candidate) => {
    const route = routes.get(candidate.route);
    const why = winner.everyHost ? "routes of every host are asked before any site" : whyAfter(first, candidate);
    return route ? [{ route, why: `${winner.id} comes first: ${why}` }] : [];
  });
}

function whyAfter({ path: first }: Candidate, { path: second }: Candidate): string {
  if (first.kind !== second.kind) {
    return first.kind === "exact" ? "an exact path is asked first" : "a regular expression is asked before a prefix";
  }
  if (first.kind === "regex" && first.priority !== second.priority) {
    return `its priority is ${first.priority}, not ${second.priority}`;
  }
  if (first.value !== second.value && first.kind === "prefix") return `${first.value} is the longer prefix`;
  return "its conditions are more specific: a method, then headers, then query parameters";
}

function onTheWay(route: Route, request: RoutedRequest): { text: string; span: Span }[] {
  const steps: { text: string; span: Span }[] = [];
  const { action, filters } = route;
  if (filters.auth)
    steps.push({
      text: `only users of the list ${filters.auth.value}, by password; others get 401`,
      span: filters.auth.span,
    });
  if (action.kind === "return") {
    steps.push({
      text: `HAProxy answers ${action.status} itself${action.body ? ` with ${Buffer.byteLength(action.body)} bytes of ${action.contentType}` : ""}`,
      span: action.span,
    });
  }
  if (action.kind === "redirect") {
    steps.push({ text: `HAProxy redirects with ${action.status} to ${locationOf(route, request)}`, span: action.span });
  }
  if (filters.rewrite)
    steps.push({ text: `path ${request.path} becomes ${rewritten(route, request.path)}`, span: filters.rewrite.span });
  for (const kind of ["server", "tunnel"] as const) {
    const timeout = filters.timeout[kind];
    if (timeout) steps.push({ text: `timeout ${kind} ${durationText(timeout.value)}`, span: timeout.span });
  }
  for (const [which, changes] of [
    ["request", filters.requestHeaders],
    ["response", filters.responseHeaders],
  ] as const) {
    for (const { kind, name, value, span } of changes) {
      steps.push({ text: `${kind} ${which} header ${name}${kind === "remove" ? "" : `: ${value}`}`, span });
    }
  }
  if (action.kind === "backend" && action.sticky)
    steps.push({ text: `the cookie ${action.sticky.value} keeps a client on its side`, span: action.sticky.span });
  return steps;
}

function durationText(ms: number): string {
  return ms === TIMEOUT_NONE ? "none" : ms % 1000 === 0 ? `${ms / 1000}s` : `${ms}ms`;
}

/** The path that the backend sees; the rules of render/program.ts part 6. */
export function rewritten(route: Route, path: string): string {
  const rewrite = route.filters.rewrite?.value;
  if (!rewrite) return path;
  return rewrite.kind === "replacePath"
    ? percentEncode(rewrite.path)
    : replacePrefix(path, route.path.value, rewrite.path);
}

function locationOf(route: Route, request: RoutedRequest): string {
  if (route.action.kind !== "redirect") return "";
  const { scheme, host, path, replacePrefix: to, keepQuery } = route.action;
  const at =
    path !== undefined
      ? percentEncode(path)
      : to === undefined
        ? request.path
        : replacePrefix(request.path, route.path.value, to);
  const origin = `${scheme ? `${scheme}:` : ""}${host === undefined ? (scheme ? `//${hostName(request.host)}` : "") : `//${host}`}`;
  return `${origin}${at}${keepQuery && request.query ? `?${request.query}` : ""}`;
}

/** The explanation for a person, with the source line of everything that has one. */
export function explainText(found: Explanation, sources: readonly SourceFile[]): string {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const place = (span: Span) => {
    const source = byPath.get(span.file);
    if (!source) return span.file;
    const { line } = positionAt(source, span.start);
    return `${span.file}:${line}  ${lineText(source, line).trim()}`;
  };
  const { request, decision, route } = found;
  const lines = [
    `${request.method} ${request.host ?? "(no host)"}${request.path}${request.query ? `?${request.query}` : ""} on listener ${request.listener}`,
  ];
  const { outcome } = decision;
  if (outcome.kind === "refused") lines.push("", `  HAProxy answers ${outcome.status}: ${outcome.reason}.`);
  if (route) {
    const places = new Set([place(route.span), place(route.path.span)]);
    lines.push("", `  route    ${route.id}`, ...[...places].map((text) => `           ${text}`));
    lines.push(
      `  site     ${route.everyHost ? "every host, before any site" : (decision.site?.hosts.join(", ") ?? "")}`,
    );
    found.onTheWay.forEach(({ text, span }, i) =>
      lines.push(`  ${i === 0 ? "then" : "    "}     ${text}`, `           ${place(span)}`),
    );
    found.backends.forEach(({ backend, weight }, i) => {
      const share = found.backends.length > 1 ? ` (${weight} %)` : "";
      lines.push(
        `  ${i === 0 ? "backend" : "       "}  ${backend.id}${share}: ${serversText(backend)}`,
        `           ${place(backend.span)}`,
      );
    });
  } else if (decision.site) lines.push(`  site     ${decision.site.hosts.join(", ")}`);
  if (found.lost.length > 0) lines.push("", "  not these:");
  for (const { route: loser, why } of found.lost)
    lines.push(`    ${loser.id}: ${why}`, `           ${place(loser.path.span)}`);
  return `${lines.join("\n")}\n`;
}

function serversText({ servers, mode }: Backend): string {
  if (servers.kind === "fixed") return servers.servers.map(({ value }) => `${value.address}:${value.port}`).join(", ");
  const tags = [
    ...servers.tags.map((tag) => `with tag ${tag}`),
    ...servers.withoutTags.map((tag) => `without tag ${tag}`),
  ];
  return `the Consul service ${servers.service.value}${tags.length > 0 ? ` ${tags.join(", ")}` : ""}${mode === "tcp" ? " (TCP)" : ""}`;
}

/** For `--format json`: places as file and line. */
export function explainJson(found: Explanation, sources: readonly SourceFile[]): string {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const place = (span: Span) => {
    const source = byPath.get(span.file);
    return { file: span.file, ...(source && positionAt(source, span.start)) };
  };
  const { outcome, site } = found.decision;
  return `${JSON.stringify(
    {
      request: found.request,
      outcome,
      ...(found.route && { route: { id: found.route.id, ...place(found.route.span) } }),
      site: site && { listener: site.listener, hosts: site.hosts },
      onTheWay: found.onTheWay.map(({ text, span }) => ({ text, ...place(span) })),
      backends: found.backends.map(({ backend, weight }) => ({ id: backend.id, weight, ...place(backend.span) })),
      lost: found.lost.map(({ route, why }) => ({
        route: route.id,
        why,
        hosts: route.hosts.map(({ value }) => hostText(value)),
        ...place(route.path.span),
      })),
    },
    undefined,
    2,
  )}\n`;
}

/**
 * A request out of a URL as typed. It is read by hand, because WHATWG URL parsing would already resolve the dot segments
 * and escapes that the decision is about. The fragment is never sent. Undefined when it is no http(s) URL.
 */
export function requestFromUrl(url: string): Pick<RoutedRequest, "host" | "path" | "query"> | undefined {
  const match = /^(?:https?:\/\/)?([^/?#\s]+)([^?#\s]*)(?:\?([^#\s]*))?(?:#.*)?$/i.exec(url);
  if (!match) return undefined;
  const bytes = (text: string) =>
    Array.from(new TextEncoder().encode(text), (byte) =>
      byte < 0x80 ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase()}`,
    ).join("");
  return { host: match[1] ?? "", path: bytes(match[2] || "/"), query: bytes(match[3] ?? "") };
}
