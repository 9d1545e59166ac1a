import { isObject } from "../pointer.ts";
import { readBind, readNetwork, readServer } from "../values/address.ts";
import { readBalance, readCheck, readCheckPath, readQuotable, readStatuses } from "../values/backend-words.ts";
import { readBody, readContentType, readLine, readOwner } from "../values/body.ts";
import { durationBetween, readDuration } from "../values/duration.ts";
import { readHeaderName } from "../values/header.ts";
import { readHost, readHostPath, readNewHost, readRedirectHost, readServerName } from "../values/host.ts";
import { readLogShare } from "../values/log-share.ts";
import { readLogTarget } from "../values/log-target.ts";
import {
  readCookie,
  readMethod,
  readName,
  readPrivateService,
  readSecret,
  readService,
  readServicePattern,
  readServiceOfBackend,
  readDatacenter,
  readTag,
  readUpgrade,
  readVersion,
} from "../values/name.ts";
import { readNewPath, readNewPrefix, readPath, readPlainPrefix, readPrefix } from "../values/path.ts";
import { readFragment, readNewQuery } from "../values/query.ts";
import { readPathRegex } from "../values/path-regex.ts";
import { readFrom, readTo } from "../values/redirect-line.ts";
import { readOpen, readSource, readSourceNetwork } from "../values/source.ts";
import type { Reader } from "../values/reading.ts";
import type { Findings, Keys } from "./types.ts";

/** The addresses of `s1 10.0.0.1:80 check` and `10.0.0.1:80 weight=3`. */
export function serversIn(value: unknown, to: Findings): readonly unknown[] {
  const words = listOf(value);
  const isAddress = (word: unknown) => /^\S+:\d+$/.test(wordOf(word));
  if (typeof value !== "string" || !words.some(isAddress)) return words;
  const others = words.filter((word) => !isAddress(word));
  if (others.length > 0) to.notes.add(`What else stands there is left out: ${others.join(" ")}.`);
  return words.filter(isAddress);
}

/** A number, a boolean or a text as it is written; of an object nothing. */
export function wordOf(value: unknown): string {
  return isObject(value) ? "" : String(value);
}

/** A list as it stands, or several texts in one: `GET,POST`, `a.test b.test`. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  return typeof value === "string" ? value.split(/[\s,|]+/).filter((one) => one !== "") : [value];
}

const READERS: Readonly<Record<string, Reader<unknown>>> = {
  host: readHost,
  path: readPath,
  pathPrefix: readPrefix,
  pathRegex: readPathRegex,
  methods: readMethod,
  service: readService,
  "BackendEntry.service": readServiceOfBackend,
  listener: readName,
  services: readServicePattern,
  private: readPrivateService,
  auth: readSecret,
  certificates: readSecret,
  userlists: readSecret,
  hosts: readHost,
  "GrantEntry.redirects": readHost,
  paths: readHostPath,
  listeners: readName,
  upgrades: readUpgrade,
  trustForwarded: readNetwork,
  src: readSource,
  "RouteEntry.src": readSourceNetwork,
  allow: readOpen("allow"),
  deny: readOpen("deny"),
  blocked: readSecret,
  versions: readVersion,
  atMostEvery: readDuration,
  endOldWorkersAfter: readDuration,
  keepServersFor: readDuration,
  cookie: readCookie,
  replacePrefix: readNewPrefix,
  replacePath: readNewPath,
  "RedirectsEntry.from": readFrom,
  "RedirectsEntry.to": readTo,
  "redirect.path": readNewPath,
  "redirect.host": readNewHost,
  "redirectToHttps.except": readPlainPrefix,
  "CheckEntry.host": readRedirectHost,
  ca: readSecret,
  certificate: readSecret,
  "ServerTlsEntry.name": readServerName,
  "tls.name": readServerName,
  sni: readServerName,
  get: readCheckPath,
  head: readCheckPath,
  expect: readStatuses,
  expectBody: readQuotable,
  every: readDuration,
  slowStart: readDuration,
  "redirect.query": readNewQuery,
  fragment: readFragment,
  "rewrite.host": readRedirectHost,
  check: readCheck,
  balance: readBalance,
  servers: readServer,
  datacenter: readDatacenter,
  datacenters: readDatacenter,
  tags: readTag,
  withoutTags: readTag,
  tag: readTag,
  fallback: readName,
  bind: readBind,
  log: readLogShare,
  "LogsEntry.target": readLogTarget,
  maxAge: durationBetween("0s", "730d"),
  client: readDuration,
  httpRequest: readDuration,
  httpKeepAlive: readDuration,
  server: readDuration,
  connect: readDuration,
  tunnel: readDuration,
  queue: readDuration,
  remove: readHeaderName,
  contentType: readContentType,
  body: readBody,
  contact: readLine,
  owners: readOwner,
};

/** A text that its reader takes; of an object, the only one in it. */
export function textIn(value: unknown, path: readonly string[], to: Findings): string | undefined {
  const key = path.at(-1) ?? "";
  const reader = READERS[path.slice(-2).join(".")] ?? READERS[key];
  if (isObject(value) && key === "body" && Object.keys(value).length === 1)
    return textIn(Object.values(value)[0], path, to);
  if (isObject(value)) return key === "servers" || key === "check" ? textOfObject(value as Keys, path, to) : undefined;
  if (typeof value === "boolean" || value === undefined) return undefined;
  if (reader === readDuration && typeof value === "number") {
    to.notes.add(`${value} is taken as seconds.`);
    return `${value}s`;
  }
  const text = adapted(wordOf(value), key, to);
  const reading = reader?.(text);
  if (!reading || "value" in reading) return text;
  if (typeof value === "string") to.refused ??= reading.help ?? "";
  return reading.instead;
}

function adapted(text: string, key: string, to: Findings): string {
  if (key === "servers") return serverIn(text, to);
  if (key === "check" && text.startsWith("/")) return `GET ${text}`;
  if (key === "bind" && /^\d+$/.test(text)) return `:${text}`;
  return text;
}

/** `http://cart:8080/x` → `cart:8080`. */
function serverIn(text: string, to: Findings): string {
  const [, scheme, host, path = ""] = /^(?:(https?):\/\/)?([^/]+)(\/.*)?$/.exec(text) ?? [];
  if (host === undefined) return text;
  if (path.length > 1) to.notes.add(`The path ${path} belongs into the rewrite of a route.`);
  if (scheme === "https")
    to.notes.add("HTTPS to servers is tls: { name: cart.example.com }, with the name of their certificates.");
  return /:\d+$/.test(host) || scheme === undefined ? host : `${host}:${scheme === "https" ? 443 : 80}`;
}

/** `{ address: 10.0.0.1, port: 80 }`, `{ url: http://10.0.0.1 }`; `{ path: /healthz, method: GET }`, `{ httpGet: … }`. */
function textOfObject(value: Keys, path: readonly string[], to: Findings): string | undefined {
  if (path.at(-1) === "check") {
    const { path: asked, method = "GET", ...rest } = (isObject(value["httpGet"]) ? value["httpGet"] : value) as Keys;
    return typeof asked === "string" && Object.keys(rest).length === 0
      ? textIn(`${wordOf(method)} ${asked}`, path, to)
      : undefined;
  }
  const { port, ...rest } = value;
  const [host, ...others] = Object.values(rest);
  if (typeof host !== "string" || others.length > 0) return undefined;
  return textIn(port === undefined ? host : `${host}:${wordOf(port)}`, path, to);
}
