import { printable } from "../diagnostic/printable.ts";
import type { BackendEntry } from "../generated/types.ts";
import type { Backend, FixedServers, HaproxyLine, HealthCheck, Located, ServiceServers } from "../model/model.ts";
import { backendServers } from "../rules/backend.ts";
import { readWords } from "../language/words.ts";
import { schemaNotAllowed } from "../rules/schema.ts";
import { valueBalance, valueDuration, valueName, valueServer, valueService, valueTag } from "../rules/value.ts";
import type { Span } from "../diagnostic/diagnostic.ts";
import { checkOf } from "./check.ts";
import { report, take, takeAll, type Scope } from "./scope.ts";
import { serverTlsOf } from "./server-tls.ts";
import { checkSnippet } from "./snippet.ts";
import { readServer } from "./values/address.ts";
import { readBalance } from "./values/backend-words.ts";
import { durationBetween, readDuration } from "./values/duration.ts";
import { readDatacenter, readServiceOfBackend, readTag } from "./values/name.ts";

/** Those that follow a server's weight while HAProxy runs; `first` follows none, the others only at a reload (manual, "set weight"). */
const CAN_WEIGH = /^(?:roundrobin|leastconn|random)/;

const ONLY_OF_SERVICES = {
  tags: "tags",
  withoutTags: "tags",
  datacenter: "a datacentre",
  weights: "weights in Consul",
} as const;

export type BackendTimeouts = Backend["timeout"];

/** A backend whose users are not all known yet: a TCP route among them makes its mode. */
export type BackendDraft = Omit<Backend, "mode" | "fallback" | "servers"> &
  Pick<Mutable<Backend>, "mode" | "fallback" | "servers">;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A declared backend; undefined where something of it is wrong. */
export function buildBackend(
  name: Located<string>,
  entry: BackendEntry,
  defaults: BackendTimeouts,
  scope: Scope,
): BackendDraft | undefined {
  const before = scope.diagnostics.length;
  const servers = serversOf(name, entry, scope);
  const balance = take(scope, valueBalance, entry, "balance", readBalance);
  const check = checkOf(entry, scope);
  const timeout = { ...defaults, ...takeTimeouts(entry.timeout ?? {}, scope) };
  const haproxy = linesOf(name.value, entry, scope);
  checkWeights(entry, [...(balance ? [balance] : []), ...balancesIn(haproxy)], scope);
  const slowStart = take(scope, valueDuration, entry, "slowStart", durationBetween("1s", "1h"));
  const tls = serverTlsOf(entry, scope);
  const { retries, retryOn, maxconn, proxyProtocol, http2 } = entry;
  if (!servers || scope.broken.has(entry) || scope.diagnostics.length > before) return undefined;
  return {
    id: `${scope.team}.${name.value}`,
    team: scope.team,
    name: name.value,
    span: name.span,
    implicit: false,
    mode: "http",
    servers,
    ...(balance && { balance }),
    check,
    timeout,
    ...(retries !== undefined && { retries: { value: retries, span: scope.spans.value(entry, "retries") } }),
    ...(retryOn && {
      retryOn: { value: retryOn.length > 0 ? retryOn.map(String) : ["none"], span: scope.spans.key(entry, "retryOn") },
    }),
    ...(maxconn !== undefined && { maxconn }),
    ...(slowStart && { slowStart: slowStart.value }),
    ...(tls && { tls }),
    ...(http2 === true && { http2 }),
    ...(proxyProtocol && { proxyProtocol }),
    haproxy,
  };
}

function checkWeights(entry: BackendEntry, balances: readonly Located<string>[], scope: Scope): void {
  for (const { value, span } of entry.weights ? balances : [])
    if (!CAN_WEIGH.test(value))
      report(
        scope,
        schemaNotAllowed,
        span,
        `HAProxy cannot change weights while it runs under "${printable(value)}".`,
        {
          related: [{ message: "the weights are asked for here", span: scope.spans.key(entry, "weights") }],
          help: "Write roundrobin, leastconn or random, or remove weights.",
        },
      );
}

/** What statements of `haproxy:` say of it. */
function balancesIn(lines: readonly HaproxyLine[]): readonly Located<string>[] {
  return lines.flatMap(({ text, span }) => {
    const [keyword, how] = readWords(text).words;
    return keyword?.text === "balance" ? [{ value: how?.text ?? "", span }] : [];
  });
}

const TCP: HealthCheck = { kind: "tcp" };
const NONE: readonly never[] = [];

/** What a route's `service: x` makes: HAProxy's defaults and a TCP check. */
export function implicitBackend(
  id: string,
  service: Located<string>,
  defaults: BackendTimeouts,
  team: string,
): BackendDraft {
  return {
    id,
    team,
    name: service.value,
    span: service.span,
    implicit: true,
    mode: "http",
    servers: { kind: "service", service, tags: NONE, withoutTags: NONE },
    check: TCP,
    timeout: defaults,
    haproxy: NONE,
  };
}

/** Every duration of a map of timeouts. */
export function takeTimeouts(
  said: Readonly<Partial<Record<keyof BackendTimeouts, string>>>,
  scope: Scope,
): BackendTimeouts {
  const entries = (Object.keys(said) as (keyof BackendTimeouts)[]).flatMap((key) => {
    const value = take(scope, valueDuration, said, key, readDuration);
    return value ? [[key, value] as const] : [];
  });
  return Object.fromEntries(entries);
}

const ASKED_BY_NOBODY =
  'Give it a Consul service or a list of servers. One that only answers, or keeps a table, has a server that is never asked: servers: ["192.0.2.1:1"] and check: none.';

function serversOf(
  name: Located<string>,
  entry: BackendEntry,
  scope: Scope,
): ServiceServers | FixedServers | undefined {
  const named = `The backend "${printable(name.value)}"`;
  const place = (key: keyof BackendEntry): Span => scope.spans.key(entry, key);
  const service = take(scope, valueService, entry, "service", readServiceOfBackend);
  const tags = takeAll(scope, valueTag, entry.tags, readTag);
  const withoutTags = takeAll(scope, valueTag, entry.withoutTags, readTag);
  const datacenter = take(scope, valueName, entry, "datacenter", readDatacenter);
  if (entry.servers !== undefined) {
    const other = (["service", "tags", "withoutTags", "datacenter", "weights"] as const).find(
      (key) => entry[key] !== undefined,
    );
    if (other !== undefined) {
      report(scope, backendServers, place("servers"), `${named} has both servers and ${other}.`, {
        related: [{ message: `"${other}" stands here`, span: place(other) }],
        here: '"servers" stands here',
        ...(other !== "service" && {
          help: `Remove one of the two: only instances of a service have ${ONLY_OF_SERVICES[other]}.`,
        }),
      });
      return undefined;
    }
    return { kind: "fixed", servers: takeAll(scope, valueServer, entry.servers, readServer) };
  }
  if (service) {
    return {
      kind: "service",
      service,
      tags: tags.map(({ value }) => value),
      withoutTags: withoutTags.map(({ value }) => value),
      ...(datacenter && { datacenter }),
      ...(entry.weights && { weights: entry.weights }),
    };
  }
  if (entry.service === undefined && !scope.broken.has(entry)) {
    report(scope, backendServers, name.span, `${named} has neither a service nor servers.`, {
      ...(entry.haproxy !== undefined && { help: ASKED_BY_NOBODY }),
    });
  }
  return undefined;
}

function linesOf(name: string, entry: BackendEntry, scope: Scope): readonly HaproxyLine[] {
  if (entry.haproxy === undefined) return NONE;
  const lines = scope.spans.lines(entry, "haproxy", entry.haproxy);
  return checkSnippet(lines, scope.spans.value(entry, "haproxy"), name, scope);
}
