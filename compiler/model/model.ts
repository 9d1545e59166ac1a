import type { Span } from "../diagnostic/diagnostic.ts";

/** A value and the place in a source that says so. */
export interface Located<T> {
  readonly value: T;
  readonly span: Span;
}

/** All teams' files, typed, with names resolved and defaults applied. Order never carries meaning. */
export interface Model {
  readonly platform: Platform;
  readonly teams: readonly Team[];
  readonly routes: readonly Route[];
  readonly backends: readonly Backend[];
  readonly tcpRoutes: readonly TcpRoute[];
  /** No part of a release. */
  readonly tests: readonly RouteTest[];
  /** Teams whose routes must each be reached by a test, and where the platform file says so. */
  readonly testsRequired: Readonly<Record<string, Span>>;
  /** `2.6`, `3.0`: what the fleet runs, as far as the platform file says. No part of a release. */
  readonly haproxyVersions: readonly string[];
  /** Percent of routes, hosts and requests that one change may touch without a further word. No part of a release; missing: ours. */
  readonly blastRadius?: number;
  /** No part of a release; missing there. */
  readonly policy?: Policy;
}

/** What the platform file asks of changes, and allows in `haproxy:` texts, as it is written there. */
export interface Policy {
  readonly tests?: "required";
  readonly blastRadius?: number;
  readonly haproxy?: readonly { readonly team: string; readonly keyword: string }[];
  /** What it says of single teams. */
  readonly teams: Readonly<Record<string, { readonly tests: "required" }>>;
  readonly versions?: readonly string[];
}

export interface Platform {
  readonly listeners: readonly Listener[];
  /** Name of the listener of a route that names none. */
  readonly defaultListener: string;
  /** Milliseconds; all present, from the platform file or our defaults. */
  readonly timeout: PlatformTimeouts;
  readonly limits: {
    /** HAProxy's global `maxconn`. */
    readonly maxconn: number;
    /** File descriptors that HAProxy may use on a node (`fd-hard-limit`); none stated: no check. */
    readonly fileDescriptors?: Located<number>;
  };
  /** What backends may name of servers, sorted by name; what `tls` does is a file on the nodes (secretFiles). Missing where nothing is said. */
  readonly servers?: {
    readonly ca: readonly string[];
    /** `teams`: whose backends may show it to their servers, sorted. */
    readonly certificates: readonly { readonly name: string; readonly teams: readonly string[] }[];
    /** Of Consul's, sorted; missing: none may be named. */
    readonly datacenters?: readonly string[];
  };
  /** Values of request headers that routes set by name, sorted by name; each is a file on the nodes (secretFiles). `teams`: who may. */
  readonly secrets?: readonly { readonly name: string; readonly teams: readonly string[] }[];
  /** Names of the lists of users that a route's `auth` may ask for, sorted; each is a file on the nodes (secretFiles). */
  readonly userlists: readonly string[];
  readonly requests: RequestPolicy;
  /** Lists of networks that routes name, by name; missing where there are none. */
  readonly lists?: readonly NetworkList[];
  /** Names of lists whose clients get no answer but 403, whatever they ask, on any listener; sorted. Missing: nobody is. */
  readonly blocked?: readonly string[];
  /** Missing: nothing is logged. */
  readonly logs?: AccessLogs;
  /** Where HAProxy shows its own figures; missing: nowhere. */
  readonly metrics?: { readonly bind: Located<string> };
  readonly reload: {
    /** Milliseconds: HAProxy's `hard-stop-after`. */
    readonly endOldWorkersAfter: number;
    /** HAProxy's `mworker-max-reloads`. */
    readonly keepOldWorkers: number;
  };
  /** What nodes do with HAProxy, milliseconds; missing where the platform file says nothing of it. */
  readonly node?: { readonly reloadAtMostEvery: number; readonly keepServersFor: number };
  /** Where no team's servers may be, and no instances; missing where the platform file forbids nothing. */
  readonly addresses?: { readonly loopback: "refused" };
  /** By branch (`2.6`) the oldest release that nodes should run; missing where nothing is said. */
  readonly haproxy?: { readonly atLeast: Readonly<Record<string, Located<string>>> };
}

/** What of a request goes on to backends. */
export interface RequestPolicy {
  /** Protocols that a client may change to, in lower case, sorted; never `h2c`. */
  readonly upgrades: readonly string[];
  /** Headers whose names have other characters than letters, digits and `-`: HAProxy's `http-restrict-req-hdr-names`. */
  readonly headerNames: "delete" | "preserve";
  /** `Forwarded` beside the X-Forwarded headers; missing: it is taken out. */
  readonly forwarded?: "rfc7239";
  /** Some listener asks clients for certificates: what they say themselves of those is taken out, on each. */
  readonly clientCertificates?: true;
}

/** Names of lists of networks. */
export const LIST_NAME = /^[a-z0-9][a-z0-9-]{0,62}$/;

/** Networks of clients under a name: a map of HAProxy, which changes while it runs. */
export interface NetworkList {
  readonly name: string;
  readonly span: Span;
  /** In the one spelling of `networkOf` (language/network.ts), sorted, each once. */
  readonly networks: readonly string[];
}

/** The map of a list, below the release. */
export function listMap(name: string): string {
  return `maps/list-${name}.map`;
}

/** Where HAProxy writes a line for each request and each TCP connection, and what the line says. */
export interface AccessLogs {
  readonly target: LogTarget & { readonly span: Span };
  readonly format: "json" | "text";
  /** What stands before each line. */
  readonly header: "rfc3164" | "rfc5424" | "none";
  /** Headers to log, in lower case, sorted; none that identifies a person or a program. */
  readonly requestHeaders: readonly string[];
  readonly responseHeaders: readonly string[];
}

/** `address`: `10.0.0.5:514`, a socket's path, nothing for stdout; safe to print into HAProxy's files. */
export interface LogTarget {
  readonly kind: "udp" | "tcp" | "unix" | "stdout";
  readonly address: string;
}

/** By this environment variable a node gives another address; whether it is UDP, TCP or a path stays. */
export const LOGS_VARIABLE = "SIGNALBOX_LOGS";

export interface PlatformTimeouts {
  readonly connect: number;
  readonly client: number;
  readonly server: number;
  readonly queue: number;
  readonly httpRequest: number;
  readonly httpKeepAlive: number;
  readonly tunnel: number;
}

export interface Listener {
  readonly name: string;
  readonly span: Span;
  readonly mode: "http" | "tcp";
  /** `[address]:port` as HAProxy's `bind` takes it, several with commas; validated, safe to print. A listener has this, `tls` or both. */
  readonly bind?: Located<string>;
  readonly tls?: ListenerTls;
  /** Who clients over TLS must be, or may be, as their certificates say; missing: nobody is asked. */
  readonly clientCertificates?: {
    /** A name: `<name>.pem` of the node's secrets, the authorities that the certificates may be of. */
    readonly ca: Located<string>;
    /** Who shows none is let in, too. */
    readonly optional?: true;
  };
  /** An HTTP/2 connection is for hosts that its certificate is for, or `by-name` for the host that it asked for by SNI alone; 421. An HTTP listener's, with TLS. */
  readonly misdirected?: "refuse" | "by-name";
  /** Every connection begins with the PROXY protocol, whose source is the client's. */
  readonly proxyProtocol?: true;
  /** Networks of proxies whose X-Forwarded headers and request id are believed; missing: nobody's are. Sorted; an HTTP listener's. */
  readonly trustForwarded?: readonly string[];
  /** An HTTP listener's; missing: it answers without TLS as with it. */
  readonly redirectToHttps?: RedirectToHttps;
  readonly limits?: {
    /** HAProxy's `maxconn` of the frontend. */
    readonly maxconn: number;
  };
  /** Milliseconds; what is missing is the platform's. */
  readonly timeout?: Partial<Pick<PlatformTimeouts, "client" | "httpRequest" | "httpKeepAlive">>;
  /** `max-age=31536000`: the value of Strict-Transport-Security on answers over TLS that have none; an HTTP listener's. */
  readonly hsts?: string;
  /** By status, those of the platform too; an HTTP listener's. Missing: HAProxy's own texts. */
  readonly errorPages?: Readonly<Record<string, ErrorPage>>;
}

/** A file of a team's folder, as HAProxy sends it. */
export interface BodyFile {
  /** In the release; another one for other bytes. */
  readonly path: string;
  readonly bytes: number;
}

/** What clients get in place of an error of HAProxy's own. */
export interface ErrorPage extends BodyFile {
  readonly contentType: string;
  readonly span: Span;
}

/** Requests that a listener sends to https before any route is asked. */
export interface RedirectToHttps {
  readonly status: 301 | 302 | 307 | 308;
  /** Sorted prefixes of paths that are not sent: whole segments of ASCII that is safe to print. */
  readonly except: readonly string[];
  /** Of the new address; missing: 443. */
  readonly port?: number;
}

/** A second address of a listener, where it speaks TLS. */
export interface ListenerTls {
  readonly bind: Located<string>;
  /** A name: `<name>.pem` of the node's secrets. */
  readonly certificates: Located<string>;
  readonly minVersion: "TLSv1.2" | "TLSv1.3";
  /** The best first; none: ALPN is not spoken. */
  readonly alpn: readonly ("h2" | "http/1.1")[];
}

/**
 * A node may map a listener to an address of its own: `SIGNALBOX_BIND_PUBLIC=10.0.0.1:80`, and where it speaks TLS
 * `SIGNALBOX_BIND_PUBLIC_TLS=10.0.0.1:443`.
 */
export function bindVariable(listener: string, transport: "plain" | "tls" = "plain"): string {
  const name = listener.toUpperCase().replaceAll("-", "_");
  return `SIGNALBOX_BIND_${name}${transport === "tls" ? "_TLS" : ""}`;
}

/** An address that a listener stands on. */
export interface ListenerAddress {
  readonly bind: Located<string>;
  /** The environment variable by which a node gives another one. */
  readonly variable: string;
  readonly tls?: ListenerTls;
}

/** Each address of one `bind`. */
export function eachBind(bind: Located<string>): readonly Located<string>[] {
  return bind.value.split(",").map((value) => ({ value, span: bind.span }));
}

/** A listener's addresses, the plain ones first; at least one. */
export function listenerAddresses({ name, bind, tls }: Listener): readonly ListenerAddress[] {
  return [
    ...(bind ? [{ bind, variable: bindVariable(name) }] : []),
    ...(tls ? [{ bind: tls.bind, variable: bindVariable(name, "tls"), tls }] : []),
  ];
}

/** All that HAProxy listens on, that of its figures with it. */
export function boundListeners({ listeners, metrics }: Platform): readonly Listener[] {
  return [
    ...listeners,
    ...(metrics ? [{ name: "metrics", span: metrics.bind.span, mode: "http" as const, ...metrics }] : []),
  ];
}

/** Files that a node must have below its `secrets/` for HAProxy to load the configuration, sorted, each once. */
export function secretFiles({ listeners, userlists, servers, secrets = [] }: Platform): readonly string[] {
  const certificates = listeners.flatMap(({ tls, clientCertificates }) =>
    [tls?.certificates, clientCertificates?.ca].flatMap((name) => (name ? [certificateFile(name.value)] : [])),
  );
  const ofServers = [...(servers?.ca ?? []), ...(servers?.certificates ?? []).map(({ name }) => name)];
  certificates.push(...ofServers.map(certificateFile));
  const others = [...userlists.map((name) => `${name}.users`), ...secrets.map(({ name }) => `${name}.secret`)];
  return [...new Set([...certificates, ...others])].toSorted();
}

/** Certificate chain and key in one file, or a folder of such files: HAProxy's `crt` takes both. */
export function certificateFile(name: string): string {
  return `${name}.pem`;
}

/** A folder under routes/. The folder `platform` is a team too, which may claim everything. */
export interface Team {
  readonly name: string;
  /** Its entry in the platform file; missing for `platform` and for a team that nobody granted anything. */
  readonly grant?: {
    readonly span: Span;
    readonly hosts: readonly Located<Host>[];
    /** Missing where it names none. */
    readonly paths?: readonly Located<HostPath>[];
    /** Where it may have redirects alone, if no other team's grant covers the host; `any`: everywhere. Missing where it names none. */
    readonly redirects?: readonly Located<Host>[];
    readonly listeners: readonly Located<string>[];
    /** Consul services that it may route to: names, and beginnings of names with `*` behind them; missing: any. */
    readonly services?: readonly Located<string>[];
    /** Missing: it may write servers by address or name. */
    readonly addresses?: "refused";
    /** How much it may have; missing where the platform file says nothing of it. */
    readonly limits?: Readonly<Partial<Record<LimitKey, Located<number>>>>;
  };
  /** Of its team.yaml: where it is reached. */
  readonly contact?: Located<string>;
  /** Of its team.yaml: who reviews its changes, as CODEOWNERS writes them. */
  readonly owners?: readonly Located<string>[];
  /** Of its team.yaml: Consul services that no other team shall route to. */
  readonly private?: readonly Located<string>[];
}

/** What a grant may bound; all but the first two are of the team's `haproxy:` texts. */
export type LimitKey =
  | "routes"
  | "backends"
  | "statements"
  | "statementBytes"
  | "fetches"
  | "regularExpressions"
  | "texts"
  | "fileLines"
  | "servers"
  | "stickTableBytes";

/** Two services are one where these are equal: Consul takes names that differ in case as one: in its catalogue's indices as in its DNS. */
export function serviceKey(name: string): string {
  return name.toLowerCase();
}

/** `exact`: `name` is the host. `wildcard`: `name` is the suffix without `*.`. `any`: the listener's default site, `name` is "". Lower case, no trailing dot. */
export interface Host {
  readonly kind: "exact" | "wildcard" | "any";
  readonly name: string;
}

/** How a person writes the host: `shop.example.com`, `*.example.com`, `*`. */
export function hostText(host: Host): string {
  return host.kind === "exact" ? host.name : host.kind === "wildcard" ? `*.${host.name}` : "*";
}

/** All paths below a prefix, and the prefix itself, on a host. */
export interface HostPath {
  readonly host: Host;
  /** Decoded, without trailing slash except for `/` itself. */
  readonly prefix: string;
}

/** How a person writes it: `shop.example.com/pay`. */
export function hostPathText({ host, prefix }: HostPath): string {
  return `${hostText(host)}${prefix}`;
}

export interface Route {
  /** `shop.cart`; unique among routes. */
  readonly id: string;
  readonly team: string;
  readonly name: string;
  /** The route's name where it is declared. */
  readonly span: Span;
  /** Of a list of redirects; missing: declared under `routes:` or `everyHost:`. */
  readonly listed?: true;
  /** A platform route that stands before every site; then `hosts` is empty, and `listeners` where it stands on all of them. */
  readonly everyHost: boolean;
  readonly hosts: readonly Located<Host>[];
  /** Where it stands, each once. */
  readonly listeners: readonly Located<string>[];
  readonly path: PathMatch;
  /** Where it names several: the others, of the same kind. `byEachPath` gives them one by one. */
  readonly morePaths?: readonly PathMatch[];
  /** All must hold; in the order of the words, then by name. */
  readonly conditions: readonly Condition[];
  readonly action: Action;
  readonly filters: Filters;
}

/** Whether a route of every host stands on a listener. */
export function standsOn({ listeners }: Pick<Route, "listeners">, listener: string): boolean {
  return listeners.length === 0 || listeners.some(({ value }) => value === listener);
}

const byPaths = new WeakMap<Route, readonly Route[]>();

/** A route of several paths once for each, with that one alone, always the same objects; any other as it is. */
export function byEachPath(route: Route): readonly Route[] {
  if (!route.morePaths) return [route];
  let each = byPaths.get(route);
  if (!each) {
    const { morePaths, path, ...rest } = route;
    each = [path, ...morePaths].map((one) => ({ ...rest, path: one }));
    byPaths.set(route, each);
  }
  return each;
}

/** The hosts that routes say: a file's routes share one list, which is walked once (ADR 14). */
export function saidHosts(routes: readonly Pick<Route, "hosts">[]): Located<Host>[] {
  return [...new Set(routes.map(({ hosts }) => hosts))].flat();
}

/** Which path of which route; a route's paths are of one kind. */
export function claimOf(route: string, { value }: Pick<PathMatch, "value">): string {
  return `${route} ${value}`;
}

/** Routes by `claimOf`, each with the one path. */
export function byClaim(routes: readonly Route[]): ReadonlyMap<string, Route> {
  return new Map(routes.flatMap(byEachPath).map((route) => [claimOf(route.id, route.path), route]));
}

export interface PathMatch {
  readonly kind: "exact" | "prefix" | "regex";
  /**
   * exact: the decoded path. prefix: decoded, without trailing slash except for `/` itself.
   * regex: the expression between `^` and `$`, which are dropped. Text in Unicode, never percent-encoded.
   */
  readonly value: string;
  /** 0 unless said. Between expressions, and between routes of one path whose conditions are equally specific. */
  readonly priority: number;
  readonly span: Span;
}

/** One thing that a route asks of a request: that the first `name` of its kind is one of `values`. */
export interface Condition {
  /** Key of the word that asks it: `headers` (compiler/words). */
  readonly of: string;
  /** As the word compares it: header names in lower case, parameters raw. Empty where a request has only one: its method. */
  readonly name: string;
  /** At least one; sorted. */
  readonly values: readonly string[];
  readonly span: Span;
}

/** What an action says, by its kind. Each is declared where its word is (compiler/words). */
export interface Actions {}

export type Action = Actions[keyof Actions];

/** What filters say, by their keys; nothing of those that a route does not use. Each is declared where its word is. */
export interface Filters {}

/** The largest timeout that HAProxy takes, in milliseconds: what `none` becomes (a 0 is ignored by `set-timeout`). */
export const TIMEOUT_NONE = 2_147_483_647;

export interface Backend {
  /** `shop.cart`; unique among backends, and HAProxy's name for it. */
  readonly id: string;
  readonly team: string;
  readonly name: string;
  /** Where it is declared; for an implicit one, the first `service:` that names it. */
  readonly span: Span;
  /** Made by a route's `service:`, not declared under `backends:`. */
  readonly implicit: boolean;
  /** `tcp` when a TCP route uses it. */
  readonly mode: "http" | "tcp";
  readonly servers: ServiceServers | FixedServers;
  /** Id of the backend that gets its requests while it has no usable server; without circles. */
  readonly fallback?: Located<string>;
  readonly balance?: Located<string>;
  readonly check: HealthCheck;
  /** Milliseconds, the team's defaults applied; what is missing comes from the platform's defaults. */
  readonly timeout: {
    readonly connect?: Located<number>;
    readonly server?: Located<number>;
    readonly queue?: Located<number>;
    readonly tunnel?: Located<number>;
    readonly check?: Located<number>;
  };
  readonly retries?: Located<number>;
  /** In HAProxy's words; `none` alone. */
  readonly retryOn?: Located<readonly string[]>;
  /** Connections to each server at once. */
  readonly maxconn?: number;
  /** Milliseconds until a new server gets as many requests as the others. */
  readonly slowStart?: number;
  readonly tls?: ServerTls;
  readonly http2?: true;
  readonly proxyProtocol?: "v1" | "v2";
  /** HAProxy's own words, statement by statement as written. */
  readonly haproxy: readonly HaproxyLine[];
}

/** A backend and those that stand in for it, one after the other. `backends`: by id. */
export function chainOf(id: string, backends: ReadonlyMap<string, Backend>): readonly string[] {
  const next = backends.get(id)?.fallback?.value;
  return next === undefined ? [id] : [id, ...chainOf(next, backends)];
}

export interface ServiceServers {
  readonly kind: "service";
  readonly service: Located<string>;
  /** An instance must have all of these, */
  readonly tags: readonly string[];
  /** and none of these. */
  readonly withoutTags: readonly string[];
  /** Of Consul's; missing: the one of the node's own Consul. */
  readonly datacenter?: Located<string>;
  /** consul: each has its share by the weight that it is registered with. Missing: all have the same. */
  readonly weights?: "consul";
}

/** The service as Consul is asked for it: `cart`, `cart@east`. */
export function consulName({ service, datacenter }: Pick<ServiceServers, "service" | "datacenter">): string {
  return datacenter === undefined ? service.value : `${service.value}@${datacenter.value}`;
}

export interface FixedServers {
  readonly kind: "fixed";
  readonly servers: readonly Located<ServerAddress>[];
}

export interface ServerAddress {
  /** An IPv4 or IPv6 address (no brackets) or a DNS name. */
  readonly address: string;
  readonly port: number;
}

/** A server of a catalogue. */
export interface WeighedAddress extends ServerAddress {
  /** As it is registered; missing: 1. */
  readonly weight?: number;
}

/** TLS to a backend's servers. */
export interface ServerTls {
  /** name: the certificate is of an authority, and for `name`; authority: of an authority; none: it is not looked at. */
  readonly verify: "name" | "authority" | "none";
  /** Of the platform's `servers.ca`; missing: those of the node's system. */
  readonly ca?: Located<string>;
  /** Servers are asked for it, too: HAProxy holds certificates to what it asks for. */
  readonly name?: string;
  /** What servers are asked for where nothing is looked at. */
  readonly sni?: string;
  /** Of the platform's `servers.certificates`: what HAProxy shows of itself. */
  readonly certificate?: Located<string>;
}

export type HealthCheck =
  | { readonly kind: "none" }
  | ({ readonly kind: "tcp" } & CheckPace)
  | ({
      readonly kind: "http";
      readonly method: string;
      readonly path: string;
      /** Of the request; the service's or the backend's name unless said. */
      readonly host?: string;
      /** Further ones, names in lower case. */
      readonly headers?: readonly { readonly name: string; readonly value: string }[];
      /** Statuses of a good answer as HAProxy takes them: `200,204-299`. */
      readonly status?: string;
      /** What its body holds. */
      readonly body?: string;
      readonly span: Span;
    } & CheckPace);

/** What is said of when and where a check asks; the rest is as always (`paceOf`). */
export interface CheckPace {
  /** Milliseconds. */
  readonly every?: number;
  readonly rise?: number;
  readonly fall?: number;
  /** On each server's address. */
  readonly port?: Located<number>;
}

/** In milliseconds: a new instance is used at most `every + coming` after it is there, with two good checks. */
export function paceOf({ every = 1_000, rise = 2, fall = 3 }: CheckPace): {
  readonly every: number;
  /** While a server comes or goes. */
  readonly coming: number;
  /** While it is down. */
  readonly down: number;
  readonly rise: number;
  readonly fall: number;
} {
  return { every, coming: Math.round(every / 5), down: Math.round(every / 2), rise, fall };
}

export interface HaproxyLine {
  /** The line as written, without its indentation in YAML and without a line end. */
  readonly text: string;
  readonly span: Span;
}

/** A TCP listener's one target. */
export interface TcpRoute {
  readonly id: string;
  readonly team: string;
  readonly name: string;
  readonly span: Span;
  readonly listener: Located<string>;
  readonly backend: Located<string>;
}

/** Where a route of either kind stands. */
export function listenersOf(route: Route | TcpRoute): readonly Located<string>[] {
  return "listeners" in route ? route.listeners : [route.listener];
}

/** A request, and what must come of it. Texts of the request are bytes, one character each. */
export interface RouteTest {
  readonly team: string;
  /** Its request. */
  readonly span: Span;
  /** As written: `GET https://shop.example.com/cart`. */
  readonly asked: string;
  /** The URL says https. */
  readonly isSecure: boolean;
  readonly request: {
    readonly listener: string;
    readonly host: string;
    readonly path: string;
    readonly query: string;
    readonly method: string;
    readonly headers: readonly (readonly [name: string, value: string])[];
    /** Of the connection. */
    readonly scheme?: "http" | "https";
    /** The client's address; missing where the test says none. */
    readonly src?: string;
  };
  readonly body?: string;
  /** Backends, by id, with another number of instances than one. */
  readonly instances: readonly { readonly backend: Located<string>; readonly count: number }[];
  /** Something at least. */
  readonly expect: TestExpectation;
}

export interface TestExpectation {
  /** An id. */
  readonly route?: Located<string>;
  /** An id. */
  readonly backend?: Located<string>;
  readonly status?: Located<number>;
  readonly location?: Located<string>;
  /** As the backend gets it, in bytes. */
  readonly path?: Located<string>;
  readonly query?: Located<string>;
  readonly requestHeaders: readonly ExpectedHeader[];
  readonly responseHeaders: readonly ExpectedHeader[];
}

export interface ExpectedHeader {
  /** In lower case. */
  readonly name: string;
  /** Of all its lines, in order; empty: there is none. */
  readonly values: readonly string[];
  readonly span: Span;
}
