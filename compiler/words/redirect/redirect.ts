import type { Span } from "../../diagnostic/diagnostic.ts";
import type { Route } from "../../model/model.ts";
import { schemaMissingKey } from "../../rules/schema.ts";
import { printable } from "../../diagnostic/printable.ts";
import { valuePath, valueQuery, valueRedirectHost } from "../../rules/value.ts";
import type { RoutedRequest } from "../../table/decide.ts";
import { hostName } from "../../table/host.ts";
import { atRoot, replacePrefix, replacingPrefix, segments } from "../../table/new-path.ts";
import { percentEncode } from "../../table/path.ts";
import { report, take } from "../../validate/scope.ts";
import { readNewHost } from "../../validate/values/host.ts";
import { readNewPath, readNewPrefix } from "../../validate/values/path.ts";
import { readFragment, readNewQuery } from "../../validate/values/query.ts";
import { captured, captureStatements, capturing, filledIn, type Refusal, readsCaptures } from "../captures.ts";
import { bothSaid, needsPrefix } from "../new-prefix.ts";
import { parameter } from "../parameter.ts";
import type { ActionWord } from "../word.ts";

declare module "../../model/model.ts" {
  interface Actions {
    readonly redirect: RedirectAction;
  }
}

/** All that a route may say. Each has its rule always, so that the first route with one needs no reload. */
const STATUSES = [301, 302, 303, 307, 308] as const;

/** `301` → 301; undefined for what is no status of a redirect. */
export function asStatus(text: string): RedirectAction["status"] | undefined {
  return STATUSES.find((status) => String(status) === text);
}

export interface RedirectAction {
  readonly kind: "redirect";
  readonly span: Span;
  readonly status: (typeof STATUSES)[number];
  readonly scheme?: "http" | "https";
  /** Host of the Location, with an optional port; `*.new.example.com`: with what stands for the `*` of the route's own hosts. */
  readonly host?: string;
  /** Port of the Location beside the request's host. */
  readonly port?: number;
  /** At most one of the two; none keeps the path. Decoded text. */
  readonly path?: string;
  readonly replacePrefix?: string;
  /** As on the wire; before that of the request, where both are sent. */
  readonly query?: string;
  readonly fragment?: string;
  readonly keepQuery: boolean;
  /** Path, query and fragment have `$1` for a group of the route's expression, and `$$` for a dollar sign. */
  readonly captures?: true;
}

/** Labels of the hosts behind `*.`, which a new host with `*` does not copy. These are always there: the first route with one needs no reload. */
const COMMON_LABELS = [1, 2, 3, 4, 5, 6];

/** `redirect: { path: /cart, status: 301 }`: the client is sent elsewhere. */
export const redirect: ActionWord = {
  kind: "action",
  action: "redirect",
  keys: ["redirect"],
  read(entry, { scope }) {
    const said = entry.redirect ?? {};
    const span = scope.spans.key(entry, "redirect");
    const host = take(scope, valueRedirectHost, said, "host", readNewHost);
    const captures = readsCaptures(entry, said, ["path", "query", "fragment"], scope);
    const [readQuery, readPart, readPath] = captures
      ? [capturing("query", readNewQuery), capturing("fragment", readFragment), capturing("path", readNewPath)]
      : [readNewQuery, readFragment, readNewPath];
    const query = take(scope, valueQuery, said, "query", readQuery);
    const fragment = take(scope, valueQuery, said, "fragment", readPart);
    const path = take(scope, valuePath, said, "path", readPath);
    const prefix = take(scope, valuePath, said, "replacePrefix", readNewPrefix);
    bothSaid("redirect", said, ["path", "replacePrefix"], scope);
    if (said.replacePrefix !== undefined) needsPrefix(entry, said, scope);
    if (said.port !== undefined && said.host !== undefined) {
      const help = `Write host: "${printable(said.host)}:${said.port}" and remove port, which is for the host of the request.`;
      report(scope, valueRedirectHost, scope.spans.key(said, "port"), '"redirect" has both host and port.', { help });
    }
    const target = [said.scheme, said.host, said.port, said.path, said.replacePrefix, said.query];
    if (target.every((one) => one === undefined) && !scope.broken.has(said)) {
      const help = "Add scheme, host, port, path, replacePrefix or query.";
      report(scope, schemaMissingKey, span, '"redirect" says no new address.', { help });
    }
    return {
      kind: "redirect",
      span,
      status: said.status ?? 302,
      ...(said.scheme && { scheme: said.scheme }),
      ...(host && { host: host.value }),
      ...(said.port !== undefined && { port: said.port }),
      ...(path && { path: path.value }),
      ...(prefix && { replacePrefix: prefix.value }),
      ...(query && { query: query.value }),
      ...(fragment && { fragment: fragment.value }),
      keepQuery: said.keepQuery ?? said.query === undefined,
      ...(captures && { captures }),
    };
  },
  pool: () => "none",
  flag: { letter: "L", field: "rare" },
  maps: {
    redirect:
      "route, then status|query|origin|segments to drop, =, k or c|path|behind the host|labels to drop|new query|fragment",
  },
  parameters: (route) => parameter("redirect", valueOf(route)),
  replacesPrefix: ({ action }) => action.kind === "redirect" && action.replacePrefix !== undefined,
  variables: {
    "txn.rd": "where it leads: `status|query|origin|` and a change of the path, and what else `redirect.map` says",
    "txn.lo": "scheme and host of the Location",
    "txn.lh": "of the host of the request what the Location's begins with",
    "txn.lp": "what stands behind that: a port, or the rest of a host",
    "txn.ln": "the new query",
    "txn.lq": "the query that is kept",
    "txn.lf": "the fragment",
  },
  statements({ routes }) {
    const { newQuery, newFragment } = captureStatements(routes);
    return {
      newPath: `    http-request set-var(txn.rd) var(txn.r),map_str(maps/redirect.map) if { var(txn.g) -m sub L }
    http-request return status 503 if { var(txn.g) -m sub L } !{ var(txn.rd) -m found }
    http-request set-var(txn.rw) var(txn.rd),field(4,|,2) if { var(txn.rd) -m found }
`,
      redirect: `    http-request set-var(txn.lo) var(txn.rd),field(3,|) if { var(txn.rd) -m found }
    # without a host clients take the first segment for one
    http-request deny deny_status 400 if { var(txn.lo) -m end / } !{ var(txn.h) -m len gt 0 }
    http-request set-var(txn.lh) var(txn.h) if { var(txn.lo) -m end / }
${droppedLabels(routes)
  .map(
    (count) =>
      `    http-request set-var(txn.lh) var(txn.h),field(-${count + 1},.,0) if { var(txn.rd),field(7,|) -m str ${count} }\n`,
  )
  .join("")}    http-request set-var(txn.lp) var(txn.rd),field(6,|) if { var(txn.lo) -m end / }
    http-request set-var(txn.lo) var(txn.lo),concat(,txn.lh),concat(,txn.lp) if { var(txn.lo) -m end / }
    http-request set-var(txn.ln) var(txn.rd),field(8,|) if { var(txn.rd) -m found }
${newQuery}    http-request set-var(txn.np) var(txn.np),concat(?,txn.ln) if { var(txn.ln) -m len gt 0 }
    http-request set-var(txn.lq) query if { var(txn.rd),field(2,|) -m str q }
    http-request set-var(txn.np) var(txn.np),concat(?,txn.lq) if { var(txn.lq) -m len gt 0 } !{ var(txn.ln) -m len gt 0 }
    http-request set-var(txn.np) var(txn.np),concat(&,txn.lq) if { var(txn.lq) -m len gt 0 } { var(txn.ln) -m len gt 0 }
    http-request set-var(txn.lf) var(txn.rd),field(9,|) if { var(txn.rd) -m found }
${newFragment}    http-request set-var(txn.np) var(txn.np),concat(\\#,txn.lf) if { var(txn.lf) -m len gt 0 }
${STATUSES.map(
  (status) =>
    `    http-request redirect code ${status} location "%[var(txn.lo)]%[var(txn.np)]" if { var(txn.rd) -m beg ${status}| }\n`,
).join("")}`,
    };
  },
  steps(route, request) {
    const { action } = route;
    if (action.kind !== "redirect") return [];
    const answer = locationOf(route, action, request);
    const text =
      "location" in answer
        ? `HAProxy redirects with ${action.status} to ${answer.location}`
        : `HAProxy answers ${answer.status}: ${answer.why}`;
    return [{ text, span: action.span }];
  },
  facts({ action, path }) {
    if (action.kind !== "redirect") return [];
    const { kind: _, span: __, captures, ...said } = action;
    const all = { ...said, ...(captures && { captures: `^${path.value}$` }) };
    return Object.entries(all).map(([name, value]) => [`redirect ${name}`, String(value)]);
  },
};

/** Where a request is sent, or with which status it is refused. */
export function locationOf(
  route: Route,
  action: RedirectAction,
  request: RoutedRequest,
): { readonly location: string } | Refusal {
  const sent = hostName(request.host);
  const { origin, behind } = originOf(action);
  const needsHost = origin.endsWith("/");
  const made = pathAndQuery(action, route, request);
  if ("status" in made) return made;
  if (needsHost && sent === "")
    return { status: 400, why: "the Location needs the host of the request, which has none" };
  const kept = sent
    .split(".")
    .slice(0, -labelsToDrop(route) || undefined)
    .join(".");
  const { path, query, fragment } = made;
  const rest = `${path}${query && `?${query}`}${fragment === undefined ? "" : `#${fragment}`}`;
  return { location: `${origin}${needsHost ? `${kept}${behind}` : ""}${rest}` };
}

/** What stands behind the host of the Location. */
export function pathAndQuery(
  action: RedirectAction,
  route: Route,
  sent: Pick<RoutedRequest, "path" | "query">,
): { readonly path: string; readonly query: string; readonly fragment?: string } | Refusal {
  const filled = filledIn(route, sent.path);
  if (filled && "status" in filled) return filled;
  const {
    path = newPath(action, route, sent.path),
    query = "",
    fragment,
  } = filled ?? {
    query: action.query,
    fragment: action.fragment,
  };
  const queries = [query, action.keepQuery ? sent.query : ""].filter(Boolean);
  return { path, query: queries.join("&"), ...(fragment !== undefined && { fragment }) };
}

/** The host of the Location, without a port; `sent`: that of the request. */
export function newHost({ host }: RedirectAction, route: Route, sent: string | undefined): string | undefined {
  const name = host?.replace(/:\d+$/, "");
  if (!name?.startsWith("*")) return name ?? sent;
  return `${hostName(sent).split(".").slice(0, -labelsToDrop(route)).join(".")}${name.slice(1)}`;
}

/** What of the request's host is not copied to a new one with `*`; 0 where none is said. */
function labelsToDrop({ action, hosts }: Route): number {
  const [first] = hosts;
  if (action.kind !== "redirect" || !action.host?.startsWith("*") || !first) return 0;
  return first.value.name.split(".").length;
}

/** Numbers of labels that a host to copy from has behind its `*`: HAProxy wants each in a rule. */
function droppedLabels(routes: readonly Route[]): readonly number[] {
  const used = routes.map(labelsToDrop).filter((count) => count > 0);
  return [...new Set([...COMMON_LABELS, ...used])].toSorted((a, b) => a - b);
}

function valueOf(route: Route): string | undefined {
  const { action } = route;
  if (action.kind !== "redirect") return undefined;
  const { origin, behind } = originOf(action);
  const words = [action.status, action.keepQuery ? "q" : "-", origin, pathValue(action, route)];
  const { query = "", fragment = "" } = action.captures ? {} : action;
  const more = [behind, labelsToDrop(route) || "", query, fragment];
  return [...words, ...(more.some((one) => one !== "") ? more : [])].join("|");
}

/**
 * `https://host`, `//host` (RFC 3986 4.2: the scheme of the request), or empty. One that ends in `/` is gone on with by the host of the
 * request, or the part of it that stands for the `*`, and then by what is `behind` that.
 */
function originOf({ scheme, host, port }: RedirectAction): { readonly origin: string; readonly behind: string } {
  const begin = `${scheme ? `${scheme}:` : ""}//`;
  if (host?.startsWith("*")) return { origin: begin, behind: host.slice(1) };
  if (host !== undefined) return { origin: `${begin}${host}`, behind: "" };
  if (port !== undefined) return { origin: begin, behind: `:${port}` };
  return { origin: scheme ? begin : "", behind: "" };
}

function pathValue({ path, replacePrefix: to, captures }: RedirectAction, from: Route): string {
  if (captures) return captured(from.team);
  if (path !== undefined) return `=|${percentEncode(path)}`;
  return to === undefined ? "k|" : `${segments(from.path.value)}|${replacingPrefix(to)}`;
}

/** The path of the Location where it captures nothing. */
function newPath({ path, replacePrefix: to }: RedirectAction, route: Route, from: string): string {
  if (path !== undefined) return percentEncode(path);
  return to === undefined ? atRoot(from) : replacePrefix(from, route.path.value, to);
}
