import type { Span } from "../../diagnostic/diagnostic.ts";
import type { Route } from "../../model/model.ts";
import { schemaMissingKey } from "../../rules/schema.ts";
import { valuePath, valueRedirectHost } from "../../rules/value.ts";
import type { RoutedRequest } from "../../table/decide.ts";
import { hostName } from "../../table/host.ts";
import { atRoot, replacePrefix, replacingPrefix, segments } from "../../table/new-path.ts";
import { percentEncode } from "../../table/path.ts";
import { report, take } from "../../validate/scope.ts";
import { readRedirectHost } from "../../validate/values/host.ts";
import { readNewPath, readNewPrefix } from "../../validate/values/path.ts";
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

export interface RedirectAction {
  readonly kind: "redirect";
  readonly span: Span;
  readonly status: (typeof STATUSES)[number];
  readonly scheme?: "http" | "https";
  /** Host of the Location, with an optional port. */
  readonly host?: string;
  /** At most one of the two; none keeps the path. Decoded text. */
  readonly path?: string;
  readonly replacePrefix?: string;
  readonly keepQuery: boolean;
}

/** `redirect: { path: /cart, status: 301 }`: the client is sent elsewhere. */
export const redirect: ActionWord = {
  kind: "action",
  action: "redirect",
  keys: ["redirect"],
  read(entry, { scope }) {
    const said = entry.redirect ?? {};
    const span = scope.spans.key(entry, "redirect");
    const host = take(scope, valueRedirectHost, said, "host", readRedirectHost);
    const path = take(scope, valuePath, said, "path", readNewPath);
    const prefix = take(scope, valuePath, said, "replacePrefix", readNewPrefix);
    bothSaid("redirect", said, ["path", "replacePrefix"], scope);
    if (said.replacePrefix !== undefined) needsPrefix(entry, said, scope);
    if (
      [said.scheme, said.host, said.path, said.replacePrefix].every((one) => one === undefined) &&
      !scope.broken.has(said)
    ) {
      const help = "Add scheme, host, path or replacePrefix.";
      report(scope, schemaMissingKey, span, '"redirect" says no new address.', { help });
    }
    return {
      kind: "redirect",
      span,
      status: said.status ?? 302,
      ...(said.scheme && { scheme: said.scheme }),
      ...(host && { host: host.value }),
      ...(path && { path: path.value }),
      ...(prefix && { replacePrefix: prefix.value }),
      keepQuery: said.keepQuery ?? true,
    };
  },
  pool: () => "none",
  flag: { letter: "L", field: "rare" },
  maps: { redirect: "route, then status|query|origin|segments to drop, = or k|path" },
  parameters: (route) => parameter("redirect", valueOf(route)),
  replacesPrefix: ({ action }) => action.kind === "redirect" && action.replacePrefix !== undefined,
  variables: {
    "txn.rd": "where it leads: `status|query|origin|` and a change of the path",
    "txn.lo": "scheme and host of the Location",
    "txn.lq": "the query that is kept",
  },
  statements: () => ({
    newPath: `    http-request set-var(txn.rd) var(txn.r),map_str(maps/redirect.map) if { var(txn.g) -m sub L }
    http-request return status 503 if { var(txn.g) -m sub L } !{ var(txn.rd) -m found }
    http-request set-var(txn.rw) var(txn.rd),field(4,|,2) if { var(txn.rd) -m found }
`,
    redirect: `    http-request set-var(txn.lo) var(txn.rd),field(3,|) if { var(txn.rd) -m found }
    # without a host clients take the first segment for one
    http-request deny deny_status 400 if { var(txn.lo) -m end : } !{ var(txn.h) -m len gt 0 }
    http-request set-var(txn.lo) var(txn.lo),concat(//,txn.h) if { var(txn.lo) -m end : }
    http-request set-var(txn.lq) query if { var(txn.rd),field(2,|) -m str q }
    http-request set-var(txn.np) var(txn.np),concat(?,txn.lq) if { var(txn.lq) -m found } { var(txn.lq) -m len gt 0 }
${STATUSES.map(
  (status) =>
    `    http-request redirect code ${status} location "%[var(txn.lo)]%[var(txn.np)]" if { var(txn.rd) -m beg ${status}| }\n`,
).join("")}`,
  }),
  steps(route, request) {
    const { action } = route;
    if (action.kind !== "redirect") return [];
    const location = locationOf(route, action, request);
    const text =
      location === undefined
        ? "HAProxy answers 400: the Location needs the host of the request, which has none"
        : `HAProxy redirects with ${action.status} to ${location}`;
    return [{ text, span: action.span }];
  },
  facts({ action }) {
    if (action.kind !== "redirect") return [];
    const { kind: _, span: __, ...said } = action;
    return Object.entries(said).map(([name, value]) => [`redirect ${name}`, String(value)]);
  },
};

/** Where a request is sent; undefined where that takes its host and it has none. */
export function locationOf(route: Route, action: RedirectAction, request: RoutedRequest): string | undefined {
  const { scheme, host, keepQuery } = action;
  const sent = hostName(request.host);
  const needsHost = scheme !== undefined && host === undefined;
  if (needsHost && sent === "") return undefined;
  const origin = originOf(needsHost ? { scheme, host: sent } : action);
  const query = keepQuery && request.query ? `?${request.query}` : "";
  return `${origin}${newPath(action, route, request.path)}${query}`;
}

function valueOf({ action, path }: Route): string | undefined {
  if (action.kind !== "redirect") return undefined;
  return [action.status, action.keepQuery ? "q" : "-", originOf(action), pathValue(action, path.value)].join("|");
}

/** `https://host`, `//host` (RFC 3986 4.2: the scheme of the request), `https:` (the host of the request), or empty. */
function originOf({ scheme, host }: Pick<RedirectAction, "scheme" | "host">): string {
  return `${scheme ? `${scheme}:` : ""}${host === undefined ? "" : `//${host}`}`;
}

function pathValue({ path, replacePrefix: to }: RedirectAction, from: string): string {
  if (path !== undefined) return `=|${percentEncode(path)}`;
  return to === undefined ? "k|" : `${segments(from)}|${replacingPrefix(to)}`;
}

/** The path of the Location. */
export function newPath({ path, replacePrefix: to }: RedirectAction, route: Route, from: string): string {
  if (path !== undefined) return percentEncode(path);
  return to === undefined ? atRoot(from) : replacePrefix(from, route.path.value, to);
}
