import { durationText } from "../model/duration.ts";
import { chainOf, type Listener, type Model, type PlatformTimeouts } from "../model/model.ts";
import type { RouteTable } from "../table/table.ts";
import { template } from "./nunjucks.ts";
import { markerOf, type Origins } from "./origins.ts";
import { bindLines, bindMarker, clientLines } from "./binds.ts";
import { blockConnections } from "./program/block.ts";
import { logsGlobal, logsHttp, logsOf, logsRing, logsTcp } from "./logs.ts";
import { renderProgram } from "./program/program.ts";
import { statementsAt, statementsOf } from "./program/statements.ts";
import type { RenderedFile, Target } from "./target.ts";

/**
 * Mozilla's guideline 5.7, intermediate (https://wiki.mozilla.org/Security/Server_Side_TLS), but for its DHE suites: no client of the last
 * ten years needs them, and they cost the server more than the client (CVE-2002-20001). Curves are OpenSSL's, for those that take the
 * place of Mozilla's against quantum computers come with it.
 */
export const CIPHERS = ["AES128-GCM-SHA256", "AES256-GCM-SHA384", "CHACHA20-POLY1305"].flatMap((suite) => [
  `ECDHE-ECDSA-${suite}`,
  `ECDHE-RSA-${suite}`,
]);
export const CIPHERSUITES = ["TLS_AES_128_GCM_SHA256", "TLS_AES_256_GCM_SHA384", "TLS_CHACHA20_POLY1305_SHA256"];

/** On one connection: well-behaved clients have a few (manual, "tune.h2.fe.glitches-threshold": hundreds or thousands). */
const GLITCHES = 500;

/**
 * Global settings, the named defaults that every section refers to, and the frontends.
 * `tune.pattern.cache-size 0`: with many routes the cache of pattern look-ups only misses, and costs 14 % of the CPU time.
 * `tune.vars.txn-max-size`: of one request. Ours hold parts of it, at most 120 KB; a team's could each hold all of it, and 300 of them
 * in 50 requests took 180 MB. What is too much is not set. `tune.vars.check-max-size`: of one check, of which a team has 200 at once.
 * `SIGNALBOX_SERVER_STATE`: on a node the agent's own file says `global`, and a reload keeps what the checks know (docs/node.md, "Reload").
 * `retry-on`: a request on a kept connection whose server just died goes to another one, without it every such death is a 502;
 * only where the method says that a repeat is harmless. The number of `retries` is docs/data-path.md's, "Retries".
 * `option http-restrict-req-hdr-names delete`: many programs take the name `X_User` for `X-User`, which a route may remove.
 * `option idle-close-on-response`: without it 3.0 lost keep-alive requests over reloads (docs/node.md, "Reload").
 */
const platform = template<PlatformContext>(
  String.raw`
global
    maxconn <$ maxconn $>
<% if fileDescriptors %>
    fd-hard-limit <$ fileDescriptors $>
<% endif %>
    stats socket "\${SIGNALBOX_RUN-/run/signalbox}/haproxy.sock" mode 600 level admin expose-fd listeners
    hard-stop-after <$ hardStopAfter $>
    tune.pattern.cache-size 0
    tune.vars.txn-max-size 262144
    tune.vars.check-max-size 65536
    mworker-max-reloads <$ keepOldWorkers $>
<$ logsGlobal $><% if hasTls %>
    # Mozilla's intermediate level
    ssl-default-bind-options ssl-min-ver TLSv1.2 no-tls-tickets prefer-client-ciphers
    ssl-default-bind-ciphers <$ ciphers $>
    ssl-default-bind-ciphersuites <$ ciphersuites $>
<% endif %><% if asksApart %>
    # a session is resumed on any listener, which then asks for no certificate
    tune.ssl.cachesize 0
<% endif %>
    # connections that misbehave in HTTP/2 are closed
.if version_atleast(3.0)
    tune.h2.fe.glitches-threshold <$ glitches $>
.endif

<$ logsRing $>defaults signalbox-base
    timeout connect <$ timeout.connect $>ms
    timeout client <$ timeout.client $>ms
    timeout server <$ timeout.server $>ms
    timeout queue <$ timeout.queue $>ms
    timeout tunnel <$ timeout.tunnel $>ms
    # without it a check has the interval of checks, 1 s (manual, "timeout check")
    timeout check 2s
    option redispatch 1
    retries 20
    default-server init-addr last,libc,none
    load-server-state-from-file "\${SIGNALBOX_SERVER_STATE-none}"

defaults signalbox-http-frontend from signalbox-base
    mode http
    timeout http-request <$ timeout.httpRequest $>ms
    timeout http-keep-alive <$ timeout.httpKeepAlive $>ms
    option idle-close-on-response
<% if deleteHeaderNames %>
    option http-restrict-req-hdr-names delete
<% endif %>
<$ logsHttp $>
defaults signalbox-http from signalbox-base
    mode http
    retry-on conn-failure empty-response
    http-request disable-l7-retry unless { method GET HEAD OPTIONS }
<$ inPool $><% if showDecision %>
    http-request set-var(txn.up) path
<% endif %>

defaults signalbox-tcp from signalbox-base
    mode tcp

<$ metrics $><% for frontend in frontends %>
<$ frontend $>
<% endfor %>
`.replaceAll("\\${", "${"),
);

interface PlatformContext {
  maxconn: number;
  fileDescriptors: number;
  hardStopAfter: string;
  keepOldWorkers: number;
  hasTls: boolean;
  asksApart: boolean;
  ciphers: string;
  ciphersuites: string;
  glitches: number;
  /** Lines of access logs (logs.ts). */
  logsGlobal: string;
  logsRing: string;
  logsHttp: string;
  timeout: PlatformTimeouts;
  /** Lines of words. */
  inPool: string;
  showDecision: boolean;
  deleteHeaderNames: boolean;
  metrics: string;
  frontends: string[];
}

const tcpFrontend = template<{
  marker: string;
  name: string;
  binds: string;
  clients: string;
  blocked: string;
  logs: string;
  routeMarker: string;
  /** Those for which others stand in, while they have a usable server. */
  before: readonly string[];
  backend: string;
}>(String.raw`
<$ marker $>frontend <$ name $> from signalbox-tcp
<$ binds $>
<$ clients $><$ blocked $><$ logs $><% for backend in before %>
<$ routeMarker $>    use_backend <$ backend $> if { nbsrv(<$ backend $>) gt 0 }
<% endfor %>
<% if backend %>
<$ routeMarker $>    default_backend <$ backend $>
<% endif %>
`);

/** `00-platform.cfg`: it sorts before every team's file, and HAProxy loads them in C order. */
export function renderPlatform(
  model: Model,
  table: RouteTable,
  shards: readonly string[],
  target: Target,
  origins: Origins,
): RenderedFile {
  const {
    routes,
    platform: { userlists, lists = [], responseHeaders = [] },
  } = model;
  const logs = logsOf(model, target);
  const statements = statementsOf({
    routes,
    userlists,
    lists: lists.map(({ name }) => name),
    responseHeaders,
    marker: (span) => markerOf(origins, span),
  });
  const listeners = model.platform.listeners.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const text = platform({
    maxconn: model.platform.limits.maxconn,
    fileDescriptors: model.platform.limits.fileDescriptors?.value ?? 0,
    hardStopAfter: durationText(model.platform.reload.endOldWorkersAfter),
    keepOldWorkers: model.platform.reload.keepOldWorkers,
    hasTls: listeners.some(({ tls }) => tls !== undefined),
    asksApart: asksApart(listeners),
    ciphers: CIPHERS.join(":"),
    ciphersuites: CIPHERSUITES.join(":"),
    glitches: GLITCHES,
    logsGlobal: logsGlobal(logs),
    logsRing: logsRing(logs, origins),
    logsHttp: logsHttp(logs, origins),
    timeout: model.platform.timeout,
    inPool: statementsAt(statements, "inPool"),
    showDecision: (target.showDecision ?? false) || target.trace !== undefined,
    deleteHeaderNames: model.platform.requests.headerNames === "delete",
    metrics: renderMetrics(model, target, origins),
    frontends: listeners.map((listener) =>
      listener.mode === "tcp"
        ? renderTcp(listener, model, target, origins)
        : renderProgram(listener, { model, table, shards, statements, target, origins }),
    ),
  });
  return { path: "haproxy/00-platform.cfg", text: text.trimStart(), kind: "static" };
}

/**
 * Whether one listener asks clients for other certificates than another. HAProxy keeps the sessions of all in one place: whoever was let
 * in by the one, without a certificate or with one of its authorities, resumes the session on the other.
 */
function asksApart(listeners: readonly Listener[]): boolean {
  const asked = listeners
    .filter(({ tls }) => tls)
    .map(({ clientCertificates: asks }) => asks && `${asks.ca.value} ${asks.optional}`);
  return new Set(asked).size > 1;
}

/**
 * HAProxy's own figures. Nothing can be changed there: the page of `stats` has no `admin`, and a POST is refused before. Its scrapes are
 * in no log. Not in tests and `signalbox try`.
 */
function renderMetrics({ platform: { metrics } }: Model, target: Target, origins: Origins): string {
  if (!metrics || target.showDecision || target.trace) return "";
  const listener: Listener = { name: "metrics", span: metrics.bind.span, mode: "http", bind: metrics.bind };
  return `${bindMarker(listener, origins)}frontend signalbox-metrics from signalbox-base
${bindLines(listener, origins, target)}
    mode http
    timeout http-request 10s
    monitor-uri /healthz
    http-request deny deny_status 405 if !{ method GET HEAD }
    http-request use-service prometheus-exporter if { path /metrics }
    http-request return status 404 content-type text/plain string "/metrics, /stats, /healthz\\n" if !{ path /stats } !{ path -m beg /stats; }
    stats enable
    stats uri /stats
    stats hide-version

`;
}

function renderTcp(listener: Listener, model: Model, target: Target, origins: Origins): string {
  const route = model.tcpRoutes.find(({ listener: { value } }) => value === listener.name);
  const chain = route ? chainOf(route.backend.value, new Map(model.backends.map((one) => [one.id, one]))) : [];
  return tcpFrontend({
    marker: bindMarker(listener, origins),
    name: listener.name,
    binds: bindLines(listener, origins, target),
    clients: clientLines(listener),
    blocked: blockConnections(model.platform),
    logs: logsTcp(logsOf(model, target), route, origins),
    routeMarker: route ? markerOf(origins, route.backend.span) : "",
    before: chain.slice(0, -1),
    backend: chain.at(-1) ?? "",
  }).trimStart();
}
