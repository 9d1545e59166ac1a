import type { Route } from "../../model/model.ts";
import { schemaMissingKey } from "../../rules/schema.ts";
import { valueHost, valuePath } from "../../rules/value.ts";
import { replacePrefix, replacingPrefix, segments } from "../../table/new-path.ts";
import { percentEncode } from "../../table/path.ts";
import { report, take } from "../../validate/scope.ts";
import { readRedirectHost } from "../../validate/values/host.ts";
import { readNewPath, readNewPrefix } from "../../validate/values/path.ts";
import { captured, capturing, filledIn, type Refusal, readsCaptures } from "../captures.ts";
import { bothSaid, needsPrefix } from "../new-prefix.ts";
import { parameter } from "../parameter.ts";
import type { FilterWord } from "../word.ts";

declare module "../../model/model.ts" {
  interface Filters {
    /** What a request goes on with: another path, another Host, or both. */
    readonly rewrite?: Located<Rewriting>;
  }
}

/** `host`: as `Host` says it. */
type Rewriting = (
  | { readonly kind: "replacePrefix"; readonly path: string }
  // `captures`: the path has `$1` for a group of the route's expression, and `$$` for a dollar sign.
  | { readonly kind: "replacePath"; readonly path: string; readonly captures?: true }
  | { readonly kind: "host" }
) & {
  readonly host?: string;
};

/** `rewrite: { replacePrefix: /cart }`: the path on the way to the backend; `host: cart.internal`: the Host. */
export const rewrite: FilterWord = {
  kind: "filter",
  key: "rewrite",
  needsBackend: true,
  read(entry, { scope }) {
    const said = entry.rewrite ?? {};
    if (bothSaid("rewrite", said, ["replacePrefix", "replacePath"], scope)) return undefined;
    const span = scope.spans.key(entry, "rewrite");
    const named = take(scope, valueHost, said, "host", readRedirectHost);
    if (said.host !== undefined && !named) return undefined;
    const host = named && { host: named.value };
    if (said.replacePrefix !== undefined) {
      needsPrefix(entry, said, scope);
      const path = take(scope, valuePath, said, "replacePrefix", readNewPrefix);
      return path && { rewrite: { value: { kind: "replacePrefix", path: path.value, ...host }, span } };
    }
    const captures = readsCaptures(entry, said, ["replacePath"], scope);
    const reader = captures ? capturing("replacePath", readNewPath) : readNewPath;
    const path = take(scope, valuePath, said, "replacePath", reader);
    if (said.replacePath === undefined && host) return { rewrite: { value: { kind: "host", ...host }, span } };
    if (said.replacePath === undefined && !scope.broken.has(said)) {
      const help = "Add replacePrefix, replacePath or host.";
      report(scope, schemaMissingKey, span, '"rewrite" says nothing new.', { help });
    }
    return (
      path && {
        rewrite: { value: { kind: "replacePath", path: path.value, ...(captures && { captures }), ...host }, span },
      }
    );
  },
  flag: { letter: "P", field: "frequent" },
  maps: { rewrite: "route, then the segments to drop (or =, c, h for none) and the new path, then the new Host" },
  parameters: (route) => parameter("rewrite", valueOf(route)),
  replacesPrefix: ({ filters }) => filters.rewrite?.value.kind === "replacePrefix",
  statements: () => ({
    newPath: `    http-request set-var(txn.rw) var(txn.r),map_str(maps/rewrite.map) if { var(txn.f) -m sub P }
    http-request return status 503 if { var(txn.f) -m sub P } !{ var(txn.rw) -m found }
    http-request set-var(txn.rh) var(txn.rw),field(2," ") if { var(txn.f) -m sub P } { var(txn.rw) -m sub " " }
    http-request set-var(txn.rw) var(txn.rw),field(1," ") if { var(txn.rh) -m found }
`,
    setPath: `    http-request set-path "%[var(txn.np)]" if { var(txn.f) -m sub P } !{ var(txn.rw) -m beg h| }
    http-request set-header host %[var(txn.rh)] if { var(txn.rh) -m found }
`,
  }),
  variables: { "txn.rh": "the Host that the backend gets" },
  steps(route, { path }) {
    const { rewrite: said } = route.filters;
    if (!said) return [];
    const { kind, host } = said.value;
    return [
      ...(kind === "host" ? [] : [{ text: step(path, rewritten(route, path)), span: said.span }]),
      ...(host === undefined ? [] : [{ text: `Host becomes ${host}`, span: said.span }]),
    ];
  },
  facts({ path, filters: { rewrite: said } }) {
    if (!said) return [];
    const { value } = said;
    return [
      ...(value.kind === "host" ? [] : [[`rewrite ${value.kind}`, value.path] as const]),
      ...(value.kind === "replacePath" && value.captures ? [["rewrite captures", `^${path.value}$`] as const] : []),
      ...(value.host === undefined ? [] : [["rewrite host", value.host] as const]),
    ];
  },
};

/** `2|/new`, `=|/whole/path`, `c|4X1`, or `h|` where the path stays; a new prefix has no trailing slash, so `/` is empty. Then the Host. */
function valueOf({ filters, path, team }: Route): string | undefined {
  if (!filters.rewrite) return undefined;
  const { value } = filters.rewrite;
  const host = value.host === undefined ? "" : ` ${value.host}`;
  if (value.kind === "host") return `h|${host}`;
  if (value.kind === "replacePrefix") return `${segments(path.value)}|${replacingPrefix(value.path)}${host}`;
  return `${value.captures ? captured(team) : `=|${percentEncode(value.path)}`}${host}`;
}

/** The path that the backend sees, or with which status a request is refused. */
export function rewritten(route: Route, path: string): string | Refusal {
  const said = route.filters.rewrite?.value;
  if (!said || said.kind === "host") return path;
  if (said.kind === "replacePrefix") return replacePrefix(path, route.path.value, said.path);
  const filled = filledIn(route, path);
  return filled && "status" in filled ? filled : (filled?.path ?? percentEncode(said.path));
}

function step(path: string, to: string | Refusal): string {
  return typeof to === "string" ? `path ${path} becomes ${to}` : `HAProxy answers ${to.status}: ${to.why}`;
}
