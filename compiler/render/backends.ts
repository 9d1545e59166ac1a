import { durationText } from "../model/duration.ts";
import {
  consulName,
  paceOf,
  type Backend,
  type Route,
  type ServerAddress,
  type ServerTls,
  type WeighedAddress,
} from "../model/model.ts";
import { secretPath } from "./binds.ts";
import { template } from "./nunjucks.ts";
import { markerOf, type Origins } from "./origins.ts";
import type { RenderedFile, Target } from "./target.ts";
import type { OwnSection } from "../words/word.ts";

/** One `backend` section: its statements, each with the marker of the line that asked for it, then its servers. */
const section = template<SectionContext>(String.raw`
<$ marker $>backend <$ name $> from <$ defaults $>
<$ statements $><$ servers $>
`);

interface SectionContext {
  marker: string;
  name: string;
  defaults: string;
  /** Joined here: a loop of nunjucks costs ten times its text. */
  statements: string;
  servers: string;
}

/**
 * Servers that come from a catalogue, or are written with names, stand between two comments: the agent turns what is between them
 * into numbered slots (ADR 7), all with the options that the first comment names, and looks the names up (ADR 12). They come
 * to be in two ways, a Consul Template loop or a line for each given instance; the agent reads the same instances in both.
 * Comments of teams are not rendered, so no text of theirs is taken for one of these (validate/snippet.ts).
 *
 * Whoever can register a service writes what the loop prints: JSON strings of bounded length in a comment, one line whatever they
 * hold. Which of them is an address the agent says (haproxy/slots/judge.ts); a test here would cost consul-template a third of its
 * time. 254 letters are one more than a name may have.
 */
const slots = template<SlotsContext>(String.raw`
<$ marker $>    # servers of <$ backend $>:<$ options $>
<% if service %>
{{ range service "<$ service $><$ filter $>" }}<% for tag in tags %>{{ if .Tags | contains "<$ tag $>" }}<% endfor %><% for tag in withoutTags %>{{ if not (.Tags | contains "<$ tag $>") }}<% endfor %>    # ["<$ service $>",{{ printf "%.128s" .ID | toJSON }},{{ printf "%.254s" .Address | toJSON }},{{ .Port }}<$ weight $>]
<% for tag in tags %>{{ end }}<% endfor %><% for tag in withoutTags %>{{ end }}<% endfor %>{{ end }}    # end of servers
<% else %>
<$ given $>    # end of servers
<% endif %>

`);

interface SlotsContext {
  /** Of the service, so that a line about its instances is not taken for the statement above. */
  marker: string;
  backend: string;
  service: string;
  /** Which states of their checks instances may have, where these are not those that pass alone. */
  filter: string;
  /** What follows an instance's port. */
  weight: string;
  tags: readonly string[];
  withoutTags: readonly string[];
  /** The lines of given instances. */
  given: string;
  options: string;
}

/**
 * Where servers have weights of Consul's: an instance of which a check warns has one too (Consul's DNS knows them in the same way). The
 * agent reads both to the letter (agent/render/questions.ts).
 */
const WITH_WARNINGS = "|passing,warning";
const WEIGHT = ',{{ if eq .Status "warning" }}{{ .Weights.Warning }}{{ else }}{{ .Weights.Passing }}{{ end }}';

/** Servers that are written in the route file, addresses all: each line has its own place, and only a reload changes them. */
const written = template<{ servers: readonly { marker: string; at: string }[]; options: string }>(String.raw`
<% for server in servers %>
<$ server.marker $>    server <$ server.at $> <$ server.at $><$ options $>
<% endfor %>

`);

/** A route whose answer is a section of its own. */
export interface Answer {
  readonly team: string;
  readonly route: Route;
  readonly own: OwnSection;
}

/** The file of a team's backends, `10-<team>.cfg`; a template where one of its services comes from Consul. Undefined when it has none. */
export function renderTeam(
  team: string,
  ownBackends: readonly Backend[],
  ownAnswers: readonly Answer[],
  target: Target,
  origins: Origins,
): RenderedFile {
  const backends = ownBackends.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const answers = ownAnswers.toSorted((a, b) => (a.route.id < b.route.id ? -1 : 1));
  const isTemplate =
    target.servers.kind === "template" && backends.some((backend) => backend.servers.kind === "service");
  const sections = [
    ...backends.map((backend) => renderBackend(backend, target, origins)),
    ...answers.map((answer) => renderAnswer(answer, origins)),
  ];
  const path = `haproxy/10-${team}.cfg${isTemplate ? ".ctmpl" : ""}`;
  return { path, text: sections.join(""), kind: isTemplate ? "template" : "static", team };
}

function renderBackend(backend: Backend, target: Target, origins: Origins): string {
  return section({
    marker: markerOf(origins, backend.span),
    name: backend.id,
    defaults: backend.mode === "tcp" ? "signalbox-tcp" : "signalbox-http",
    statements: [...settings(backend, origins), ...ownWords(backend, origins)].join(""),
    servers: renderServers(backend, target, origins),
  }).trimStart();
}

/** A statement with the marker of the line that asked for it. */
function statement(origins: Origins, span: Backend["span"], text: string): string {
  return `${markerOf(origins, span)}    ${text}\n`;
}

function settings(backend: Backend, origins: Origins): string[] {
  const statements: string[] = [];
  const add = (span: Backend["span"], text: string) => statements.push(statement(origins, span, text));
  if (backend.balance) add(backend.balance.span, `balance ${backend.balance.value}`);
  if (backend.check.kind === "http") {
    const own = backend.servers.kind === "service" ? backend.servers.service.value : backend.name;
    const { method, path, host = own, headers = [], status, body, span } = backend.check;
    const more = headers.map(({ name, value }) => ` hdr ${name} ${quoted(value.replaceAll("%", "%%"))}`).join("");
    add(span, "option httpchk");
    add(span, `http-check send meth ${method} uri ${path} ver HTTP/1.1 hdr Host ${host}${more}`);
    if (status !== undefined) add(span, `http-check expect status ${status}`);
    if (body !== undefined) add(span, `http-check expect string ${quoted(body)}`);
  }
  for (const kind of ["connect", "server", "queue", "tunnel", "check"] as const) {
    const timeout = backend.timeout[kind];
    if (timeout) add(timeout.span, `timeout ${kind} ${timeout.value}ms`);
  }
  if (backend.retries) add(backend.retries.span, `retries ${backend.retries.value}`);
  if (backend.retryOn) add(backend.retryOn.span, `retry-on ${backend.retryOn.value.join(" ")}`);
  return statements;
}

/** Nothing in it is anything to HAProxy; a log format in it has its own escapes. `text` holds no single quote (validate/values). */
function quoted(text: string): string {
  return `'${text}'`;
}

/** HAProxy's own words, as written, each line with its place: HAProxy has no continuation lines. */
function ownWords(backend: Backend, origins: Origins): string[] {
  return backend.haproxy.map(({ text, span }) => statement(origins, span, text));
}

function renderServers(backend: Backend, target: Target, origins: Origins): string {
  const { servers: source } = backend;
  const isWeighed = source.kind === "service" && source.weights !== undefined && target.echo !== true;
  // Another weight than that follows a server's options (haproxy/slots/weight.ts).
  const options = target.echo === true ? "" : `${serverOptions(backend)}${isWeighed ? " weight 1" : ""}`;
  const given = target.servers.kind === "given" ? target.servers.instancesOf(backend) : undefined;
  const own = source.kind === "fixed" ? source.servers : [];
  if (source.kind === "fixed" && !own.some(({ value }) => isName(value))) {
    // Echo upstreams stand in for written addresses as well; a check keeps those, so that HAProxy sees what will be served.
    const lines = own.map(({ value, span }) => ({ marker: markerOf(origins, span), at: addressText(value) }));
    return written({ servers: given?.map((one) => ({ marker: "", at: addressText(one) })) ?? lines, options }).replace(
      /^\n/,
      "",
    );
  }
  const { tags, withoutTags } = source.kind === "service" ? source : { tags: [], withoutTags: [] };
  const asksFor = source.kind === "service" ? source.service : undefined;
  return slots({
    marker: markerOf(origins, (asksFor ?? own[0] ?? backend).span),
    backend: backend.id,
    service: target.servers.kind === "template" && source.kind === "service" ? consulName(source) : "",
    filter: isWeighed ? WITH_WARNINGS : "",
    weight: isWeighed ? WEIGHT : "",
    tags,
    withoutTags,
    given: (given ?? own.map(({ value }): WeighedAddress => value))
      .map((one) => {
        const [at, weight] = [addressText(one), isWeighed ? (one.weight ?? 1) : 1];
        return `    server ${at} ${at}${options}${weight === 1 ? "" : ` weight ${weight}`}\n`;
      })
      .join(""),
    options,
  }).replace(/^\n/, "");
}

/** What is no address is a name (validate/values/address.ts). */
function isName({ address }: ServerAddress): boolean {
  return !address.includes(":") && !/^[0-9.]+$/.test(address);
}

/** HAProxy takes the text after the last colon as the port, so an IPv6 address needs no brackets (manual 11.1). */
function addressText({ address, port }: ServerAddress): string {
  return `${address}:${port}`;
}

/**
 * A spare slot keeps a clock of `inter`, which no command of HAProxy sets: a new instance waits for its next tick, and then
 * `fastinter` for the second good check. So 1 s and 200 ms are at most 1.2 s until it serves (2 s and 500 ms were 2.5 s), where the
 * agent does not say so before; a check costs 27 to 60 µs of CPU. The first checks after a reload are spread over the shortest interval from 1 s on (docs/node.md, "Reload").
 */
function serverOptions({ check, maxconn, slowStart, proxyProtocol, tls, http2 }: Backend): string {
  const options: string[] = [];
  if (check.kind !== "none") {
    const { every, coming, down, rise, fall } = paceOf(check);
    // The agent reads it (agent/haproxy/servers/looks.ts).
    const pace = `inter ${durationText(every)} fastinter ${coming}ms downinter ${down}ms`;
    options.push(`check ${pace} fall ${fall} rise ${rise}`);
    if (check.port) options.push(`port ${check.port.value}`);
  }
  if (maxconn !== undefined) options.push(`maxconn ${maxconn}`);
  if (slowStart !== undefined) options.push(`slowstart ${durationText(slowStart)}`);
  if (proxyProtocol) options.push(proxyProtocol === "v1" ? "send-proxy" : "send-proxy-v2");
  if (tls) options.push(...tlsOptions(tls, check.kind !== "none"));
  if (http2) options.push(...http2Options(check, tls !== undefined));
  return options.map((option) => ` ${option}`).join("");
}

/** Where `check-alpn` is not said a check offers what `alpn` says, and then speaks HTTP/1.1 all the same (seen on 2.6 and 3.0). */
function http2Options(check: Backend["check"], isSecure: boolean): string[] {
  if (isSecure) return ["alpn h2,http/1.1", ...(check.kind === "none" ? [] : ["check-alpn h2,http/1.1"])];
  // Another port has another server, which speaks as most do.
  return ["proto h2", ...(check.kind === "http" && check.port ? ["check-proto h1"] : [])];
}

/** `sni` is for requests alone. Where a check has a port of its own it makes no TLS at all (manual, "port"). */
function tlsOptions({ verify, ca, name, sni, certificate }: ServerTls, isChecked: boolean): string[] {
  const asked = name ?? sni;
  return [
    "ssl ssl-min-ver TLSv1.2",
    verify === "none" ? "verify none" : `verify required ca-file ${ca ? secretPath(ca.value) : "@system-ca"}`,
    ...(name === undefined ? [] : [`verifyhost ${name}`]),
    ...(asked === undefined ? [] : [`sni str(${asked})${isChecked ? ` check-sni ${asked}` : ""}`]),
    ...(certificate ? [`crt ${secretPath(certificate.value)}`] : []),
  ];
}

function renderAnswer({ route, own }: Answer, origins: Origins): string {
  return section({
    marker: markerOf(origins, route.span),
    name: own.name,
    defaults: "signalbox-http",
    statements: statement(origins, own.span, own.statement),
    servers: "\n",
  }).trimStart();
}
