import type { Diagnostic, Span } from "../diagnostic/diagnostic.ts";
import { didYouMean } from "../diagnostic/did-you-mean.ts";
import { byText } from "../diagnostic/sort.ts";
import { printable } from "../diagnostic/printable.ts";
import type { GrantEntry, LimitsEntry, ListenerEntry, PlatformFile } from "../generated/types.ts";
import type {
  Listener,
  ListenerTls,
  Located,
  Platform,
  PlatformTimeouts,
  Policy,
  RedirectToHttps,
  Team,
} from "../model/model.ts";
import { listenerMode, listenerUnknown } from "../rules/listener.ts";
import { schemaMissingKey, schemaNotAllowed } from "../rules/schema.ts";
import {
  valueBind,
  valueDuration,
  valueErrorStatus,
  valueHost,
  valueName,
  valueNetwork,
  valuePath,
  valueSecret,
  valueService,
  valueUpgrade,
  valueVersion,
} from "../rules/value.ts";
import { Allowance, type Approval } from "../sandbox/allowance.ts";
import { TeamFiles } from "../sandbox/team-files.ts";
import { readHeaders, type HeaderLevel } from "../words/header-changes.ts";
import { takeBodyFile, typeOfFile } from "./body-file.ts";
import { takeName } from "./names.ts";
import { buildLists } from "./lists.ts";
import { buildLogs } from "./logs.ts";
import { buildReload } from "./reload.ts";
import type { Checked } from "./schema.ts";
import { report, scopeOf, take, takeAll, takeKey, type Scope } from "./scope.ts";
import { readBind, readNetwork } from "./values/address.ts";
import { durationBetween, readDuration } from "./values/duration.ts";
import { readErrorStatus } from "./values/error-status.ts";
import { readHost, readHostPath } from "./values/host.ts";
import {
  readCa,
  readDatacenter,
  readName,
  readReleaseOf,
  readSecret,
  readServicePattern,
  readTeam,
  readUpgrade,
  readVersion,
} from "./values/name.ts";
import { readPlainPrefix } from "./values/path.ts";

/** Milliseconds. A tunnel is a websocket or a TCP connection, which may be silent for long; the rest as HAProxy's manual suggests. */
const TIMEOUTS: PlatformTimeouts = {
  connect: 2_000,
  client: 30_000,
  server: 30_000,
  queue: 5_000,
  httpRequest: 10_000,
  httpKeepAlive: 60_000,
  tunnel: 3_600_000,
};
const MAXCONN = 4000;

/** What the other files are read against. */
export interface PlatformView {
  readonly scope: Scope;
  readonly checked: Checked<PlatformFile>;
  readonly platform: Platform;
  readonly listeners: ListenerNames;
  /** Lists of users as they are written; undefined where they cannot be known. */
  readonly userlists: readonly string[] | undefined;
  /** Lists of networks, in the same way. */
  readonly lists: readonly string[] | undefined;
  /** What it says of the headers of all routes. */
  readonly headers: HeaderLevel;
  readonly grants: ReadonlyMap<string, NonNullable<Team["grant"]>>;
  /** What teams may say in their `haproxy:` texts besides what everybody may; undefined where it cannot be known. */
  readonly policy: readonly Located<Approval>[] | undefined;
  readonly blastRadius: number | undefined;
  /** The same, as it is written. */
  readonly written: Policy;
  /** Which of these teams must test each of their routes, and where that is said. */
  testsRequired(teams: readonly string[]): Readonly<Record<string, Span>>;
  readonly haproxyVersions: readonly string[];
}

/** Names of listeners as they are written, and those that are whole. */
export interface ListenerNames {
  readonly names: readonly string[];
  readonly whole: ReadonlyMap<string, Listener>;
}

/** The platform file → listeners, grants and defaults, with our own where it says none. */
export function buildPlatform(
  checked: Checked<PlatformFile>,
  diagnostics: Diagnostic[],
  files: TeamFiles = new TeamFiles([]),
): PlatformView {
  const scope = scopeOf("platform", checked.file, diagnostics, { files, allowance: new Allowance([]) });
  const { value: file } = checked;
  const listeners = buildListeners(file, errorPagesOf(file, scope), scope);
  const defaultListener = defaultOf(file, listeners, scope);
  const limit = file.limits?.fileDescriptors;
  const userlists = takeAll(scope, valueSecret, file.userlists, readSecret).map(({ value }) => value);
  const upgrades =
    file.requests?.upgrades &&
    takeAll(scope, valueUpgrade, file.requests.upgrades, readUpgrade).map(({ value }) => value);
  const logs = buildLogs(file, scope);
  const metrics = file.metrics && take(scope, valueBind, file.metrics, "bind", readBind);
  const headers = readHeaders(file.defaults, scope);
  const { names: lists, ...networks } = buildLists(file, scope);
  const platform: Platform = {
    listeners: [...listeners.whole.values()],
    defaultListener,
    timeout: { ...TIMEOUTS, ...timeoutsOf(file, scope) },
    limits: {
      maxconn: file.limits?.maxconn ?? MAXCONN,
      ...(file.limits &&
        limit !== undefined && {
          fileDescriptors: { value: limit, span: scope.spans.value(file.limits, "fileDescriptors") },
        }),
    },
    userlists: [...new Set(userlists)].toSorted(),
    requests: {
      upgrades: [...new Set(upgrades ?? ["websocket"])].toSorted(),
      headerNames: file.requests?.headerNames ?? "delete",
      ...(file.requests?.forwarded && { forwarded: file.requests.forwarded }),
      ...([...listeners.whole.values()].some(({ clientCertificates }) => clientCertificates) && {
        clientCertificates: true,
      }),
    },
    ...serversOf(file, scope),
    ...(file.secrets && { secrets: grantedSecrets(file.secrets, scope) }),
    ...networks,
    ...(headers.responseHeaders.length > 0 && { responseHeaders: headers.responseHeaders }),
    ...(logs && { logs }),
    ...(metrics && { metrics: { bind: metrics } }),
    ...buildReload(file, scope),
    ...atLeastOf(file, scope),
    ...(file.policy?.loopback === "refused" && { addresses: { loopback: "refused" } }),
  };
  const grants = buildGrants(file, listeners, defaultListener, scope);
  const named = file.userlists === undefined && scope.broken.has(file) ? undefined : (file.userlists ?? []);
  const testsRequired = (teams: readonly string[]) =>
    Object.fromEntries(teams.flatMap((team) => testsPlace(team, file, scope)));
  const versions = file.haproxy ? takeAll(scope, valueVersion, file.haproxy.versions, readVersion) : [];
  return {
    haproxyVersions: [...new Set(versions.map(({ value }) => value))],
    scope,
    checked,
    platform,
    listeners,
    userlists: named,
    lists,
    headers,
    grants,
    policy: policyOf(file, scope),
    blastRadius: file.policy?.blastRadius,
    written: writtenPolicy(file),
    testsRequired,
  };
}

/** `haproxy: { atLeast }`, in the order of its branches. */
function atLeastOf({ haproxy }: PlatformFile, scope: Scope): Pick<Platform, "haproxy"> {
  const said = haproxy?.atLeast ?? {};
  const bounds = Object.keys(said).flatMap((key) => {
    const branch = takeKey(scope, valueVersion, said, key, readVersion)?.value;
    const bound = branch === undefined ? undefined : take(scope, valueVersion, said, key, readReleaseOf(branch));
    return bound ? [[branch, bound] as const] : [];
  });
  if (bounds.length === 0) return {};
  return { haproxy: { atLeast: Object.fromEntries(bounds.toSorted(([a], [b]) => byText(a ?? "", b ?? ""))) } };
}

/** `servers:`; names that cannot be one are said, and left out. */
function serversOf({ servers }: PlatformFile, scope: Scope): Pick<Platform, "servers"> {
  if (!servers) return {};
  const ca = takeAll(scope, valueSecret, servers.ca, readCa).map(({ value }) => value);
  const datacenters = takeAll(scope, valueName, servers.datacenters, readDatacenter).map(({ value }) => value);
  return {
    servers: {
      ca: [...new Set(ca)].toSorted(),
      certificates: grantedSecrets(servers.certificates ?? {}, scope),
      ...(datacenters.length > 0 && { datacenters: [...new Set(datacenters)].toSorted() }),
    },
  };
}

/** Names of secrets with the teams that may name them, sorted. */
function grantedSecrets(said: Readonly<Record<string, string[]>>, scope: Scope): NonNullable<Platform["secrets"]> {
  const secrets = Object.entries(said).flatMap(([key, teams]) => {
    const name = takeName(scope, valueSecret, said, key, readSecret);
    const may = takeAll(scope, valueName, teams, readTeam).map(({ value }) => value);
    return name ? [{ name: name.value, teams: [...new Set(may)].toSorted() }] : [];
  });
  return secrets.toSorted((a, b) => byText(a.name, b.name));
}

function writtenPolicy({ policy = {}, teams = {}, haproxy }: PlatformFile): Policy {
  const { tests, blastRadius, haproxy: approvals } = policy;
  const testing = Object.entries(teams).flatMap(([team, grant]) =>
    grant.tests ? [[team, { tests: grant.tests }] as const] : [],
  );
  return {
    ...(tests && { tests }),
    ...(blastRadius !== undefined && { blastRadius }),
    ...(approvals && { haproxy: approvals.map(({ team, keyword }) => ({ team, keyword })) }),
    teams: Object.fromEntries(testing),
    ...(haproxy?.versions && { versions: haproxy.versions }),
  };
}

function testsPlace(team: string, file: PlatformFile, { spans }: Scope): (readonly [string, Span])[] {
  const grant = file.teams?.[team];
  if (grant?.tests) return [[team, spans.key(grant, "tests")]];
  return file.policy?.tests ? [[team, spans.key(file.policy, "tests")]] : [];
}

function policyOf(file: PlatformFile, scope: Scope): Located<Approval>[] | undefined {
  const said = file.policy?.haproxy;
  if (!said) return [file, file.policy].some((part) => part && scope.broken.has(part)) ? undefined : [];
  return said.map((value, at) => ({ value, span: scope.spans.value(said, at) }));
}

/** Of a listener or of all. HAProxy's `http-error` takes these (2.2), and sends them in place of its own text. */
function errorPagesOf({ errorPages: said }: Pick<PlatformFile, "errorPages">, scope: Scope): ErrorPages {
  const pages = Object.keys(said ?? {}).flatMap((key) => {
    const status = takeKey(scope, valueErrorStatus, said ?? {}, key, readErrorStatus);
    const written = said?.[key];
    if (!status || written === undefined) return [];
    const span = scope.spans.value(said ?? {}, key);
    const page = takeBodyFile(scope, written, span);
    return page ? [[status.value, { ...page, contentType: typeOfFile(written), span }] as const] : [];
  });
  return Object.fromEntries(pages);
}

type ErrorPages = NonNullable<Listener["errorPages"]>;

function listenerPages(
  entry: ListenerEntry,
  mode: Listener["mode"],
  forAll: ErrorPages,
  scope: Scope,
): Pick<Listener, "errorPages"> {
  const own = errorPagesOf(entry, scope);
  if (mode === "tcp") {
    if (entry.errorPages)
      report(scope, listenerMode, scope.spans.key(entry, "errorPages"), "A TCP listener sends no pages.", {
        help: "Remove it.",
      });
    return {};
  }
  const pages = { ...forAll, ...own };
  return Object.keys(pages).length > 0 ? { errorPages: pages } : {};
}

function buildListeners(file: PlatformFile, pages: ErrorPages, scope: Scope): ListenerNames {
  const whole = new Map<string, Listener>();
  const entries = file.listeners ?? {};
  const forAll = takeAll(scope, valueNetwork, file.requests?.trustForwarded, readNetwork);
  for (const [name, entry] of Object.entries(entries)) {
    const known = takeName(scope, valueName, entries, name, readName);
    const mode = entry.mode ?? "http";
    const bind = readBinds(entry, scope);
    const tls = buildTls(entry, mode, scope);
    if (!entry.bind && !entry.tls && !scope.broken.has(entry)) {
      const message = `"${printable(name)}" listens nowhere.`;
      report(scope, schemaMissingKey, scope.spans.key(entries, name), message, { help: "Add bind:, tls: or both." });
    }
    const trustForwarded = trusted(entry, mode, forAll, scope);
    const redirectToHttps = toHttps(entry, { mode, bind, tls, trustForwarded }, scope);
    const timeout = listenerTimeouts(entry, mode, scope);
    const hsts = buildHsts(entry, { mode, isSecure: entry.tls !== undefined || trustForwarded.length > 0 }, scope);
    const clientCertificates = clientsOf(entry, { mode, trustForwarded }, scope);
    checkMisdirected(entry, mode, scope);
    const errorPages = listenerPages(entry, mode, pages, scope);
    const isWhole = !scope.broken.has(entry) && (bind || !entry.bind) && (tls || !entry.tls);
    if (known && isWhole && (bind || tls))
      whole.set(name, {
        ...{ name, span: known.span, mode, ...(bind && { bind }), ...(tls && { tls }) },
        ...(entry.proxyProtocol && { proxyProtocol: true }),
        ...(trustForwarded.length > 0 && { trustForwarded }),
        ...(redirectToHttps && { redirectToHttps }),
        ...(entry.limits?.maxconn !== undefined && { limits: { maxconn: entry.limits.maxconn } }),
        ...(Object.keys(timeout).length > 0 && { timeout }),
        ...(hsts !== undefined && { hsts }),
        ...errorPages,
        ...(clientCertificates && { clientCertificates }),
        ...(entry.misdirected && { misdirected: entry.misdirected }),
      });
  }
  return { names: file.listeners ? scope.spans.names(file.listeners) : [], whole };
}

/** `bind:`, one or a list, each once; undefined where one is none, which is said. */
function readBinds(parent: { readonly bind?: string | string[] }, scope: Scope): Located<string> | undefined {
  const said = parent.bind;
  if (said === undefined || typeof said === "string") return take(scope, valueBind, parent, "bind", readBind);
  const all = takeAll(scope, valueBind, said, readBind).map(({ value }) => value);
  if (all.length < said.length) return undefined;
  return { value: [...new Set(all)].join(","), span: scope.spans.value(parent, "bind") };
}

/** Those that the listener says. A TCP connection is a tunnel from its first byte on. */
function listenerTimeouts(
  { timeout: said = {} }: ListenerEntry,
  mode: Listener["mode"],
  scope: Scope,
): NonNullable<Listener["timeout"]> {
  const entries = (Object.keys(said) as (keyof typeof said)[]).flatMap((key) => {
    const read = take(scope, valueDuration, said, key, readDuration);
    if (mode === "tcp")
      report(scope, listenerMode, scope.spans.key(said, key), "A TCP listener passes a connection on at once.", {
        help: "Remove it: a backend's timeout.tunnel says how long it may be silent.",
      });
    return read ? [[key, read.value] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** Where it would ask nobody, or could be walked around, that is said. */
function clientsOf(
  entry: ListenerEntry,
  { mode, trustForwarded }: { readonly mode: Listener["mode"]; readonly trustForwarded: readonly string[] },
  scope: Scope,
): Listener["clientCertificates"] {
  const { clientCertificates: said } = entry;
  if (!said) return undefined;
  const at = scope.spans.key(entry, "clientCertificates");
  if (!entry.tls && !scope.broken.has(entry))
    report(scope, schemaMissingKey, at, "Clients show certificates over TLS, and the listener speaks none.", {
      help: 'Add tls: { bind: ":443", certificates: public }.',
    });
  if (mode === "tcp" && said.optional)
    report(scope, listenerMode, scope.spans.key(said, "optional"), "Nobody behind a TCP listener is told who asks.", {
      help: "Remove it: who shows no certificate is not let in.",
    });
  const around = entry.bind && entry.tls && !said.optional ? wayAround(entry, mode, trustForwarded) : undefined;
  if (around)
    report(scope, schemaNotAllowed, at, around.message, {
      related: [{ message: "without TLS it listens here", span: scope.spans.key(entry, "bind") }],
      here: "certificates are asked for here",
      help: around.help,
    });
  const ca = take(scope, valueSecret, said, "ca", readCa);
  return ca && { ca, ...(said.optional && { optional: true }) };
}

/** How a client comes without a certificate to a listener that asks each for one over TLS, and listens without it as well. */
function wayAround(
  { redirectToHttps }: ListenerEntry,
  mode: Listener["mode"],
  trustForwarded: readonly string[],
): { readonly message: string; readonly help: string } | undefined {
  const forSome = "Where certificates are for some requests alone, write optional: true.";
  if (!redirectToHttps)
    return {
      message: "Without TLS nobody shows a certificate, and the listener answers there as well.",
      help: mode === "tcp" ? "Remove bind." : `Add redirectToHttps: true, or remove bind. ${forSome}`,
    };
  // What it says came by https is sent nowhere.
  if (trustForwarded.length === 0) return undefined;
  return {
    message: "A trusted proxy that comes without TLS says https, and shows no certificate.",
    help: `Remove bind, or add trustForwarded: [] to the listener. ${forSome}`,
  };
}

/** Where it would refuse nobody, that is said. */
function checkMisdirected(entry: ListenerEntry, mode: Listener["mode"], scope: Scope): void {
  if (!entry.misdirected || scope.broken.has(entry)) return;
  const at = scope.spans.key(entry, "misdirected");
  if (mode === "tcp") report(scope, listenerMode, at, "A TCP listener sees no requests.", { help: "Remove it." });
  else if (!entry.tls || entry.tls.alpn?.includes("h2") === false)
    report(
      scope,
      schemaMissingKey,
      at,
      "The listener speaks no HTTP/2 over TLS, on which clients ask for several hosts.",
      {
        help: 'Add tls: { bind: ":443", certificates: public, alpn: [h2, http/1.1] }, or remove it.',
      },
    );
}

const YEAR = 365 * 24 * 3_600_000;

/** The header's value (RFC 6797 6.1); undefined where there is none, and where it would never be sent, which is said. */
function buildHsts(
  entry: ListenerEntry,
  { mode, isSecure }: { readonly mode: Listener["mode"]; readonly isSecure: boolean },
  scope: Scope,
): string | undefined {
  const { hsts } = entry;
  if (!hsts) return undefined;
  const at = scope.spans.key(entry, "hsts");
  if (mode === "tcp") {
    report(scope, listenerMode, at, "A TCP listener sees no answers.", { help: "Remove it." });
    return undefined;
  }
  const maxAge = take(scope, valueDuration, hsts, "maxAge", durationBetween("0s", "730d"));
  if (!isSecure && !scope.broken.has(entry))
    report(
      scope,
      schemaMissingKey,
      at,
      "Browsers take Strict-Transport-Security over TLS alone, and the listener speaks none.",
      {
        help: 'Add tls: { bind: ":443", certificates: public }, or trustForwarded with the addresses of the balancer that speaks it.',
      },
    );
  if (!maxAge) return undefined;
  if (hsts.preload && (!hsts.includeSubDomains || maxAge.value < YEAR))
    report(
      scope,
      schemaNotAllowed,
      scope.spans.key(hsts, "preload"),
      "No browser takes preload without all hosts below, for a year.",
      {
        help: "Write { maxAge: 365d, includeSubDomains: true, preload: true }, or remove preload.",
      },
    );
  return [
    `max-age=${Math.floor(maxAge.value / 1_000)}`,
    ...(hsts.includeSubDomains ? ["includeSubDomains"] : []),
    ...(hsts.preload ? ["preload"] : []),
  ].join("; ");
}

/** What a listener says itself stands in place of what is said for all. */
function trusted(
  entry: ListenerEntry,
  mode: Listener["mode"],
  forAll: readonly Located<string>[],
  scope: Scope,
): readonly string[] {
  const own = takeAll(scope, valueNetwork, entry.trustForwarded, readNetwork);
  if (mode === "tcp") {
    const message = "A TCP listener sees no headers.";
    if (entry.trustForwarded)
      report(scope, listenerMode, scope.spans.key(entry, "trustForwarded"), message, {
        help: "Remove it. Where a balancer in front speaks the PROXY protocol, write proxyProtocol: true.",
      });
    return [];
  }
  const networks = entry.trustForwarded ? own : forAll;
  return [...new Set(networks.map(({ value }) => value))].toSorted();
}

/** Where nothing would ever be sent, or clients to where nobody speaks TLS, that is said. */
function toHttps(
  entry: ListenerEntry,
  {
    mode,
    bind,
    tls,
    trustForwarded,
  }: { [Key in "mode" | "bind" | "tls" | "trustForwarded"]: Listener[Key] | undefined },
  scope: Scope,
): RedirectToHttps | undefined {
  const said = entry.redirectToHttps === true ? {} : entry.redirectToHttps;
  if (!said) return undefined;
  const at = scope.spans.key(entry, "redirectToHttps");
  const isTrusting = (trustForwarded ?? []).length > 0;
  if (mode === "tcp") {
    report(scope, listenerMode, at, "A TCP listener sees no requests.", { help: "Remove it." });
    return undefined;
  }
  if (!entry.tls && !isTrusting && !scope.broken.has(entry)) {
    const help =
      'Add tls: { bind: ":443", certificates: public }, or trustForwarded with the addresses of the balancer that speaks it.';
    report(scope, schemaMissingKey, at, "The listener speaks no TLS to which it could send clients.", { help });
  }
  if (!entry.bind && !isTrusting && !scope.broken.has(entry)) {
    const help = 'Add bind: ":80", or remove it.';
    report(scope, schemaMissingKey, at, "No request comes to the listener without TLS.", { help });
  }
  const except = takeAll(scope, valuePath, said.except, readPlainPrefix);
  // Who listens without TLS alone stands behind a balancer, whose clients know another port.
  const port = said.port ?? Number((tls?.bind ?? bind)?.value.split(",")[0]?.split(":").at(-1));
  return {
    status: said.status ?? 301,
    except: [...new Set(except.map(({ value }) => value))].toSorted(),
    ...((said.port !== undefined || tls) && port !== 443 && { port }),
  };
}

/** Protocols inside TLS are HTTP's; what a TCP listener passes on has its own, if the platform says so. */
function buildTls({ tls }: ListenerEntry, mode: Listener["mode"], scope: Scope): ListenerTls | undefined {
  if (!tls) return undefined;
  const bind = readBinds(tls, scope);
  const certificates = take(scope, valueSecret, tls, "certificates", readSecret);
  const alpn = tls.alpn ?? (mode === "http" ? (["h2", "http/1.1"] as const) : []);
  return (
    bind && certificates && { bind, certificates, minVersion: tls.minVersion ?? "TLSv1.2", alpn: [...new Set(alpn)] }
  );
}

/** The listener of routes that name none; the only HTTP listener needs no word. */
function defaultOf(file: PlatformFile, listeners: ListenerNames, scope: Scope): string {
  const { defaults } = file;
  const said = defaults?.listener;
  if (defaults && said !== undefined) {
    const span = scope.spans.value(defaults, "listener");
    checkListener({ value: said, span }, "http", listeners, scope, 'The default listener ("defaults.listener")');
    return said;
  }
  const http = [...listeners.whole.values()].filter(({ mode }) => mode === "http");
  const [only] = http;
  if (only && http.length === 1) return only.name;
  const isBroken =
    [file, file.listeners, defaults].some((part) => part && scope.broken.has(part)) ||
    listeners.whole.size < listeners.names.length;
  if (!isBroken) {
    const place = file.listeners ? scope.spans.key(file, "listeners") : scope.spans.start();
    const message = only ? "Which of the HTTP listeners is the default one is not said." : "There is no HTTP listener.";
    const help = only
      ? `Add defaults: { listener: ${only.name} }.`
      : `Add ${file.listeners ? 'below listeners: public: { bind: ":80" }' : 'listeners: { public: { bind: ":80" } }'}.`;
    report(scope, schemaMissingKey, place, message, { help });
  }
  return only?.name ?? "public";
}

/** Says where a listener is not known or speaks something else; true where it is right or cannot be known. */
export function checkListener(
  { value: name, span }: Located<string>,
  mode: Listener["mode"],
  listeners: ListenerNames,
  scope: Scope,
  what: string,
): boolean {
  if (!listeners.names.includes(name)) {
    const fit = listeners.names.filter((one) => [mode, undefined].includes(listeners.whole.get(one)?.mode));
    const bind = mode === "tcp" ? '{ bind: ":5432", mode: tcp }' : '{ bind: ":8080" }';
    const added = `ask the platform team to add it: listeners: { ${printable(name)}: ${bind} }`;
    report(scope, listenerUnknown, span, `There is no listener "${printable(name)}".`, {
      help: didYouMean(name, fit) ?? (fit.length > 0 ? `Use ${fit.join(" or ")}, or ${added}.` : `A${added.slice(1)}.`),
    });
    return false;
  }
  const listener = listeners.whole.get(name);
  if (!listener || listener.mode === mode) return true;
  report(
    scope,
    listenerMode,
    span,
    `${what} needs an ${mode.toUpperCase()} listener, and "${name}" is a ${listener.mode.toUpperCase()} listener.`
      .replace("an TCP", "a TCP")
      .replace("a HTTP", "an HTTP"),
    {
      related: [{ message: `"${name}" is declared here`, span: listener.span }],
      help:
        mode === "http"
          ? "Use an HTTP listener, or declare the target under tcp:."
          : "Use a listener with mode: tcp, or declare a route under routes:.",
    },
  );
  return false;
}

function timeoutsOf(file: PlatformFile, scope: Scope): Partial<PlatformTimeouts> {
  const said = file.defaults?.timeout ?? {};
  const entries = Object.keys(said).map((key) => {
    const read = take(scope, valueDuration, said, key as keyof typeof said, readDuration);
    return [key, read?.value ?? TIMEOUTS[key as keyof PlatformTimeouts]] as const;
  });
  return Object.fromEntries(entries);
}

function buildGrants(
  file: PlatformFile,
  listeners: ListenerNames,
  defaultListener: string,
  scope: Scope,
): Map<string, NonNullable<Team["grant"]>> {
  const grants = new Map<string, NonNullable<Team["grant"]>>();
  const entries = file.teams ?? {};
  for (const [team, entry] of Object.entries(entries)) {
    const span = takeName(scope, valueName, entries, team, readTeam)?.span ?? scope.spans.key(entries, team);
    if (!entry.hosts && !entry.paths && !entry.redirects && !scope.broken.has(entry)) {
      const message = `The grant of the team "${printable(team)}" names no hosts and no paths.`;
      report(scope, schemaMissingKey, span, message, { help: "Add hosts: [shop.example.com]." });
    }
    grants.set(team, {
      span,
      hosts: takeAll(scope, valueHost, entry.hosts, readHost),
      ...(entry.paths && { paths: takeAll(scope, valueHost, entry.paths, readHostPath) }),
      ...(entry.redirects && { redirects: takeAll(scope, valueHost, entry.redirects, readHost) }),
      listeners: grantedListeners(entry, listeners, scope) ?? [{ value: defaultListener, span }],
      ...(entry.services && { services: takeAll(scope, valueService, entry.services, readServicePattern) }),
      ...(entry.addresses === "refused" && { addresses: "refused" }),
      ...(entry.limits && { limits: limitsOf(entry.limits, scope) }),
    });
  }
  return grants;
}

function limitsOf(said: LimitsEntry, { spans }: Scope): NonNullable<NonNullable<Team["grant"]>["limits"]> {
  return Object.fromEntries(
    Object.entries(said).map(([key, value]) => [key, { value, span: spans.value(said, key as keyof LimitsEntry) }]),
  );
}

function grantedListeners(entry: GrantEntry, listeners: ListenerNames, scope: Scope): Located<string>[] | undefined {
  const said = entry.listeners;
  return said?.flatMap((value, i) => {
    const at = { value, span: scope.spans.value(said, i) };
    const mode = listeners.whole.get(value)?.mode ?? "http";
    return checkListener(at, mode, listeners, scope, "A grant") ? [at] : [];
  });
}
