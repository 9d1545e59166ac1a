import type { Listener, Model, PlatformTimeouts } from "../model/model.ts";
import type { RouteTable } from "../table/table.ts";
import type { Groups } from "./groups.ts";
import { template } from "./nunjucks.ts";
import { markerOf, type Origins } from "./origins.ts";
import { bindLines, bindMarker } from "./binds.ts";
import { renderProgram } from "./program.ts";
import type { RenderedFile, Target } from "./target.ts";

/**
 * Global settings, the named defaults that every section refers to, and the frontends.
 * `default-path parent`: relative names are looked up beside this folder, so a candidate never reads the live maps.
 * `tune.pattern.cache-size 0`: with many routes the cache of pattern look-ups only misses, and costs 14 % of the CPU time.
 * `SIGNALBOX_SERVER_STATE`: on a node the agent's own file says `global`, and a reload keeps what the checks know (DATAPATH 8).
 * `retry-on`: a request on a kept connection whose server just died goes to another one, without it every such death is a 502;
 * only where the method says that a repeat is harmless. Six tries: in 100 rounds of all four instances dying under load three
 * tries left 3 and 6 of these (2.6, 3.0), six none.
 * `option idle-close-on-response`: without it 3.0 lost keep-alive requests over reloads (DATAPATH 8).
 */
const platform = template<PlatformContext>(
  String.raw`
global
    default-path parent
    maxconn <$ maxconn $>
<% if fileDescriptors %>
    fd-hard-limit <$ fileDescriptors $>
<% endif %>
    stats socket "\${SIGNALBOX_RUN-/run/signalbox}/haproxy.sock" mode 600 level admin expose-fd listeners
    hard-stop-after <$ hardStopAfter $>
    tune.pattern.cache-size 0
    mworker-max-reloads <$ keepOldWorkers $>
<% if hasTls %>
    ssl-default-bind-options ssl-min-ver TLSv1.2
<% endif %>

defaults signalbox-base
    timeout connect <$ timeout.connect $>ms
    timeout client <$ timeout.client $>ms
    timeout server <$ timeout.server $>ms
    timeout queue <$ timeout.queue $>ms
    timeout tunnel <$ timeout.tunnel $>ms
    # without it a check has the interval of checks, 1 s (manual, "timeout check")
    timeout check 2s
    option redispatch 1
    retries 6
    default-server init-addr last,libc,none
    load-server-state-from-file "\${SIGNALBOX_SERVER_STATE-none}"

defaults signalbox-http-frontend from signalbox-base
    mode http
    timeout http-request <$ timeout.httpRequest $>ms
    timeout http-keep-alive <$ timeout.httpKeepAlive $>ms
    option idle-close-on-response

defaults signalbox-http from signalbox-base
    mode http
    retry-on conn-failure empty-response
    http-request disable-l7-retry unless { method GET HEAD OPTIONS }
    http-request set-timeout server var(txn.to) if { var(txn.to) -m found }
    http-request set-timeout tunnel var(txn.tt) if { var(txn.tt) -m found }
<% if showDecision %>
    http-request set-var(txn.up) path
<% endif %>

defaults signalbox-tcp from signalbox-base
    mode tcp

<% for frontend in frontends %>
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
  timeout: PlatformTimeouts;
  showDecision: boolean;
  frontends: string[];
}

const tcpFrontend = template<{
  marker: string;
  name: string;
  binds: string;
  routeMarker: string;
  backend: string;
}>(String.raw`
<$ marker $>frontend <$ name $> from signalbox-tcp
<$ binds $>
<% if backend %>
<$ routeMarker $>    default_backend <$ backend $>
<% endif %>
`);

/** `00-platform.cfg`: it sorts before every team's file, and HAProxy loads them in C order. */
export function renderPlatform(
  model: Model,
  table: RouteTable,
  groups: Groups,
  target: Target,
  origins: Origins,
): RenderedFile {
  const listeners = model.platform.listeners.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const text = platform({
    maxconn: model.platform.limits.maxconn,
    fileDescriptors: model.platform.limits.fileDescriptors?.value ?? 0,
    hardStopAfter: durationWord(model.platform.reload.endOldWorkersAfter),
    keepOldWorkers: model.platform.reload.keepOldWorkers,
    hasTls: listeners.some(({ tls }) => tls !== undefined),
    timeout: model.platform.timeout,
    showDecision: (target.showDecision ?? false) || target.trace !== undefined,
    frontends: listeners.map((listener) =>
      listener.mode === "tcp"
        ? renderTcp(listener, model, origins)
        : renderProgram(listener, model, table, groups, target, origins),
    ),
  });
  return { path: "haproxy/00-platform.cfg", text: text.trimStart(), kind: "static" };
}

function renderTcp(listener: Listener, model: Model, origins: Origins): string {
  const route = model.tcpRoutes.find(({ listener: { value } }) => value === listener.name);
  return tcpFrontend({
    marker: bindMarker(listener, origins),
    name: listener.name,
    binds: bindLines(listener, origins),
    routeMarker: route ? markerOf(origins, route.backend.span) : "",
    backend: route?.backend.value ?? "",
  }).trimStart();
}

/** Milliseconds in the largest unit that says them whole, as HAProxy reads durations: 300000 → `5m`. */
function durationWord(ms: number): string {
  const [unit, factor] = UNITS.find(([, one]) => ms % one === 0) ?? ["ms", 1];
  return `${ms / factor}${unit}`;
}

const UNITS = [
  ["d", 86_400_000],
  ["h", 3_600_000],
  ["m", 60_000],
  ["s", 1_000],
] as const;
