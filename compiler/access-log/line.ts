import { withoutBackslashes, withoutHashes } from "./escapes.ts";
import { readJson } from "./json.ts";
import { parseTrace } from "./trace.ts";

/** A request as an access log tells it: every text is bytes, one character each. */
export interface LoggedRequest {
  /** HAProxy's frontend, which is one of our listeners where we made its configuration. */
  readonly listener?: string;
  readonly host?: string;
  /** Of the connection, where the log says it. */
  readonly scheme?: "http" | "https";
  readonly method: string;
  /** As sent. */
  readonly path: string;
  /** Missing where the log has none of it, or not the whole. */
  readonly query?: string;
  /** What the log says of headers, by name in lower case; undefined: the request had no such header. */
  readonly headers: ReadonlyMap<string, string | undefined>;
  /** Who asked, as conditions see it: an address, where the log has one. */
  readonly src?: string;
  /** Who connected, in logs that may not know whom a proxy named. */
  readonly peer?: string;
}

export type LoggedLine =
  | { readonly kind: "request"; readonly request: LoggedRequest }
  /** The log ends within the path: HAProxy cuts lines (`log … len`, 1,024 bytes) and URIs (`tune.http.logurilen`, 1,024). */
  | { readonly kind: "cut" }
  /** Its sender sent no request of HTTP: `<BADREQ>`, a connection that ended, TLS on a plain port. */
  | { readonly kind: "none" };

/** What of captured headers is the Host, from 1: a log does not name those that it captures. */
export interface ReadOptions {
  readonly capturedHost?: number;
}

const NOTHING: LoggedRequest["headers"] = new Map();

/**
 * A line of an access log in one of the forms below, each line by itself; undefined for any other line. Bytes, one character each.
 * Our own two (docs/logs.md), of which the text is HAProxy's `option httplog` with more behind it; that one (and httpslog), its
 * `option httplog clf`, the Common Log Format, the combined one (nginx, Apache), and the format of `signalbox try` (render/trace.ts).
 */
export function readLine(line: string, options: ReadOptions = {}): LoggedLine | undefined {
  const from = line.indexOf('"');
  if (from === -1) return NO_REQUEST.test(line) ? { kind: "none" } : undefined;
  const before = line.slice(0, from);
  if (before.endsWith("] ")) return readClf(line, from, CLF.exec(before)?.[1]);
  if (before.endsWith("=")) return readTrace(line);
  if (before.endsWith("{")) return readOwn(line.slice(from - 1));
  const httplog = HTTPLOG.exec(before);
  if (!httplog) return undefined;
  const [, client = "", frontend = "", secure, captured] = httplog;
  const { text, isWhole, end } = quotedAt(line, from);
  const [own, named] = OWN_TEXT.exec(line.slice(end)) ?? [];
  const host = own === undefined ? capturedAt(captured, options) : named === "-" ? "" : named;
  const request = withoutHashes(text);
  const who = own === undefined ? { peer: client } : { src: client };
  return requestOf(request, isWhole, { listener: frontend, scheme: schemeOf(secure), host, headers: NOTHING, ...who });
}

/**
 * Up to the request (manual 8.2.3): `address:port [date] frontend backend/server times status bytes cookies ---- connections queues {captured}`.
 * The frontend of a TLS connection ends in `~`.
 */
const HTTPLOG =
  /(?:(\S+):\d+ )?\[\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d\.\d{3}\] (\S+?)(~?) \S+ [\d+/-]+ [\d-]+ \+?\d+ \S+ \S+ \S{4} [\d+/]+ \d+\/\d+ (?:\{([^}]*)\} )?(?:\{[^}]*\} )?$/;

/** What our own text has behind the request. A host that JSON must escape is refused, whatever it is. */
const OWN_TEXT = /^ host="((?:[^"\\]|\\.)*)" site=/;

/** A connection: `option tcplog` up to its queues (manual 8.2.2), and what HAProxy says of one that failed before its request. */
const NO_REQUEST =
  /\[\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d\.\d{3}\] (?:\S+ \S+ [\d+/-]+ \+?\d+ \S\S [\d+/]+ \d+\/\d+(?: |$)|\S+\/\S+: [A-Z])/;

function capturedAt(captured: string | undefined, { capturedHost }: ReadOptions): string | undefined {
  return capturedHost === undefined ? undefined : captured?.split("|")[capturedHost - 1];
}

/** `address identity user [date] `, whatever a syslog wrote before it. */
const CLF = /(?:^|\s)(\S+) \S+ \S+ \[\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d [+-]\d{4}\] $/;

/** Behind the request: status, bytes; referer and user agent in the combined format. */
const AFTER = /^ [\d-]+ [\d-]+(?: "((?:[^"\\]|\\.)*)" "((?:[^"\\]|\\.)*)")?/;
/** The same of HAProxy, which has no such headers and goes on with the port, milliseconds and the frontend. */
const AFTER_HAPROXY = /^ [\d-]+ \d+ "" "" \d+ \d+ "([^"~]*)(~?)" "/;

/** `peer`: undefined where the line begins in another way. */
function readClf(line: string, from: number, peer: string | undefined): LoggedLine | undefined {
  if (peer === undefined) return undefined;
  const { text, isWhole, end } = quotedAt(line, from);
  if (!isWhole) return requestOf(text, false, { headers: NOTHING, peer });
  const after = line.slice(end);
  const [, listener, secure] = AFTER_HAPROXY.exec(after) ?? [];
  if (listener !== undefined)
    return requestOf(withoutHashes(text), true, { listener, scheme: schemeOf(secure), headers: NOTHING, peer });
  const found = AFTER.exec(after);
  if (!found) return undefined;
  const [, referer, agent] = found;
  const told = ([name, value]: readonly [string, string | undefined]) =>
    value === undefined ? [] : [[name, value === "-" ? undefined : withoutBackslashes(value)] as const];
  const headers =
    referer === undefined ? NOTHING : new Map([...told(["referer", referer]), ...told(["user-agent", agent])]);
  return requestOf(withoutBackslashes(text), true, { headers, peer });
}

/** From a quote to the one that ends it; a backslash takes the sign behind it along. */
function quotedAt(
  line: string,
  from: number,
): { readonly text: string; readonly isWhole: boolean; readonly end: number } {
  let end = line.indexOf('"', from + 1);
  while (end !== -1 && isEscaped(line, from, end)) end = line.indexOf('"', end + 1);
  return end === -1
    ? { text: line.slice(from + 1), isWhole: false, end: line.length }
    : { text: line.slice(from + 1, end), isWhole: true, end: end + 1 };
}

function isEscaped(line: string, from: number, at: number): boolean {
  let start = at;
  while (start - 1 > from && line.charAt(start - 1) === "\\") start--;
  return (at - start) % 2 === 1;
}

interface Rest extends Pick<LoggedRequest, "headers" | "src" | "peer"> {
  readonly listener?: string;
  readonly scheme?: "http" | "https";
  readonly host?: string | undefined;
}

/** By the sign behind the frontend's name. */
function schemeOf(secure: string | undefined): "http" | "https" {
  return secure === "~" ? "https" : "http";
}

function readTrace(line: string): LoggedLine | undefined {
  const seen = parseTrace(line);
  if (!seen) return undefined;
  const { listener, method, host, path, query, status } = seen;
  // A line that HAProxy cut lacks the status, which stands at its end.
  if (status === 0) return { kind: "cut" };
  if (method.startsWith("<")) return { kind: "none" };
  const request = { ...(host !== "" && { host }), method, path, query: query.slice(1), headers: NOTHING };
  return { kind: "request", request: { ...request, ...(listener !== "" && { listener }) } };
}

function readOwn(text: string): LoggedLine | undefined {
  const seen = readJson(text);
  if (!seen) return undefined;
  const { request, ...rest } = seen;
  return requestOf(request, true, rest);
}

/** `GET /cart?id=1 HTTP/1.1`; over HTTP/2 HAProxy logs the whole URL. */
function requestOf(line: string, isWhole: boolean, rest: Rest): LoggedLine {
  const blank = line.indexOf(" ");
  const method = line.slice(0, blank === -1 ? undefined : blank);
  if (!/^[A-Za-z][\w!#$%&'*+.^`|~-]*$/.test(method) || (blank === -1 && isWhole)) return { kind: "none" };
  const version = line.lastIndexOf(" HTTP/");
  const isEnded = version > blank - 1 && version !== -1;
  const target = blank === -1 ? "" : line.slice(blank + 1, isEnded ? version : undefined);
  const question = target.indexOf("?");
  if (!isEnded && question === -1) return { kind: "cut" };
  const url = target.startsWith("/") ? undefined : /^[A-Za-z][A-Za-z0-9+.-]*:\/\/([^/?]*)/.exec(target);
  const path = target.slice(url ? url[0].length : 0, question === -1 ? undefined : question);
  // Field by field: for millions of lines spreads take most of the time, and their garbage stays for long.
  const request: { -readonly [Key in keyof LoggedRequest]: LoggedRequest[Key] } = {
    method,
    path,
    headers: rest.headers,
  };
  const host = url?.[1] ?? rest.host;
  if (rest.listener !== undefined) request.listener = rest.listener;
  if (host !== undefined) request.host = host;
  if (rest.scheme !== undefined) request.scheme = rest.scheme;
  if (rest.src !== undefined) request.src = rest.src;
  if (rest.peer !== undefined) request.peer = rest.peer;
  if (isEnded) request.query = question === -1 ? "" : target.slice(question + 1);
  return { kind: "request", request };
}
