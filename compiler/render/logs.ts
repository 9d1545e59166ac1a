import { LONGEST_LOGGED } from "../language/headers.ts";
import { LOGS_VARIABLE, type AccessLogs, type Model, type TcpRoute } from "../model/model.ts";
import { markerOf, type Origins } from "./origins.ts";
import type { Target } from "./target.ts";

/**
 * The longest line that syslog's datagrams carry. What a client sends is bounded below, so that no line is longer, whatever it escapes
 * to: JSON writes six characters for a byte that it cannot show. `LONGEST_URI`: also, as HAProxy's converters give nothing for a text
 * that needs more than a buffer of 16 KiB.
 */
const LONGEST_LINE = 65_000;
const LONGEST_URI = 2048;
const LONGEST_HOST = 256;

const RING = "signalbox-logs";

/** Requests of `signalbox try` and of tests are in nobody's logs. */
export function logsOf({ platform }: Model, { showDecision, trace }: Target): AccessLogs | undefined {
  return showDecision || trace ? undefined : platform.logs;
}

/** What `global` says of it. */
export function logsGlobal(logs: AccessLogs | undefined): string {
  return logs ? `    log-send-hostname\n    log-tag haproxy\n    tune.http.logurilen ${LONGEST_URI}\n` : "";
}

/** The section that buffers lines for TCP: HAProxy drops the oldest where the receiver is slower or away. */
export function logsRing(logs: AccessLogs | undefined, origins: Origins): string {
  if (logs?.target.kind !== "tcp") return "";
  return `ring ${RING}
    format ${formatOf(logs)}
    maxlen ${LONGEST_LINE}
    size 1048576
    timeout connect 5s
    timeout server 10s
${markerOf(origins, logs.target.span)}    server receiver ${addressOf(logs)}

`;
}

/** Of HTTP frontends, beside the headers that each captures by itself. A connection that sends nothing is a check or a browser's spare one. */
export function logsHttp(logs: AccessLogs | undefined, origins: Origins): string {
  if (!logs) return "";
  return `${targetLines(logs, origins)}    log-format ${quoted(logs.format === "json" ? httpJson(logs) : httpText)}
${logs.format === "json" ? `    error-log-format ${quoted(httpJson(logs, connectionError))}\n` : ""}`;
}

/** Of a TCP listener's frontend. */
export function logsTcp(logs: AccessLogs | undefined, route: TcpRoute | undefined, origins: Origins): string {
  if (!logs) return "";
  return `${targetLines(logs, origins)}    log-format ${quoted(logs.format === "json" ? tcpJson(route) : tcpText(route))}
${logs.format === "json" ? `    error-log-format ${quoted(tcpJson(route, connectionError))}\n` : ""}`;
}

/** In single quotes nothing has a meaning for HAProxy. */
function quoted(format: string): string {
  return `'${format}'`;
}

/** The first line of each header, as conditions ask for it, and before any rule changes it. */
export function logsCapture(logs: AccessLogs | undefined): string {
  if (!logs) return "";
  return [
    ...logs.responseHeaders.map((name) => `    capture response header ${name} len ${LONGEST_LOGGED}\n`),
    ...logs.requestHeaders.map((name) => `    http-request capture req.fhdr(${name},1) len ${LONGEST_LOGGED}\n`),
  ].join("");
}

function targetLines(logs: AccessLogs, origins: Origins): string {
  const to = logs.target.kind === "tcp" ? `ring@${RING}` : addressOf(logs);
  return `${markerOf(origins, logs.target.span)}    log ${to} len ${LONGEST_LINE} format ${formatOf(logs)} local0
    option dontlognull
`;
}

function addressOf({ target: { kind, address } }: AccessLogs): string {
  return kind === "stdout" ? kind : `"\${${LOGS_VARIABLE}-${address}}"`;
}

/** HAProxy's word. The local syslog wants no host's name in the header. */
function formatOf({ header, target: { kind } }: AccessLogs): string {
  if (header === "none") return "raw";
  return header === "rfc3164" && kind === "unix" ? "local" : header;
}

const SITE = "%[var(txn.s),field(1,|)]";
/** Of a request that was refused before its route was known HAProxy writes `-`. */
const TEAM = "%[var(txn.r),field(1,.)]";
const NAME = "%[var(txn.r),field(1,~)]";
/** What names a resource is ASCII (RFC 3986, 9110); other bytes are one character each, so that nothing of it is lost. */
const HOST = `%[var(txn.h),bytes(0,${LONGEST_HOST}),json(ascii)]`;
/** Made here, or what a trusted proxy said where it is nothing that needs to be escaped. */
const ID = "%[var(txn.ri)]";

const text = (name: string, says: string): string => `"${name}":"${says}"`;
const number = (name: string, says: string): string => `"${name}":${says}`;
const object = (fields: readonly string[]): string => `{${fields.join(",")}}`;

/** The time at which the line was written, ISO 8601: no sample of 2.6 has a part of a second but the whole of milliseconds. */
const time = text("time", '%[date,utime("%Y-%m-%dT%H:%M:%S")].%[date(0,ms),concat(),bytes(10,3)]Z');
const client = [text("client", "%ci"), text("clientPort", "%cp")];
const served = [text("backend", "%b"), text("server", "%s"), text("serverAddress", "%si:%sp"), text("state", "%ts")];
const passed = [
  number("queueMs", "%Tw"),
  number("connectMs", "%Tc"),
  number("bytesIn", "%U"),
  number("bytesOut", "%B"),
  text("retries", "%rc"),
  text("tls", "%sslv"),
];

/** `error`: of a connection that brought no request, HAProxy has a reason. */
function httpJson({ requestHeaders, responseHeaders }: AccessLogs, error: readonly string[] = []): string {
  const headers = (of: "req" | "res", names: readonly string[]) =>
    object(names.map((name, at) => text(name, `%[capture.${of}.hdr(${at}),json(utf8s)]`)));
  return object([
    time,
    text("listener", "%f"),
    text("site", SITE),
    text("team", TEAM),
    text("route", NAME),
    ...client,
    text("method", "%[capture.req.method,json(ascii)]"),
    text("host", HOST),
    text("uri", "%[capture.req.uri,json(ascii)]"),
    text("version", "%HV"),
    number("status", "%ST"),
    ...served,
    number("requestMs", "%TR"),
    number("responseMs", "%Tr"),
    number("totalMs", "%Ta"),
    ...passed,
    text("id", ID),
    ...error,
    ...(requestHeaders.length > 0 ? [number("requestHeaders", headers("req", requestHeaders))] : []),
    ...(responseHeaders.length > 0 ? [number("responseHeaders", headers("res", responseHeaders))] : []),
  ]);
}

const tcpJson = (route: TcpRoute | undefined, error: readonly string[] = []): string =>
  object([
    time,
    text("listener", "%f"),
    text("site", "-"),
    text("team", route?.team ?? "-"),
    text("route", route?.id ?? "-"),
    ...client,
    ...served,
    number("totalMs", "%Tt"),
    ...passed,
    ...error,
  ]);

/** What became of a connection that brought nothing to pass on: a TLS handshake that failed. */
const connectionError = [text("connectionError", "%[fc_err_str,json(ascii)]")];

/** `option httplog`, and behind it what it lacks. */
const httpText = `%ci:%cp [%tr] %ft %b/%s %TR/%Tw/%Tc/%Tr/%Ta %ST %B %CC %CS %tsc %ac/%fc/%bc/%sc/%rc %sq/%bq %hr %hs %{+Q}r host="${HOST}" site=${SITE} team=${TEAM} route=${NAME} address=%si:%sp in=%U id="${ID}" tls=%sslv`;

/** The same of `option tcplog`. */
const tcpText = (route: TcpRoute | undefined): string =>
  `%ci:%cp [%t] %ft %b/%s %Tw/%Tc/%Tt %B %ts %ac/%fc/%bc/%sc/%rc %sq/%bq site=- team=${route?.team ?? "-"} route=${route?.id ?? "-"} address=%si:%sp in=%U tls=%sslv`;
