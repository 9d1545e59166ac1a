import { readFileSync } from "node:fs";
import { request as httpRequest, type RequestOptions } from "node:http";
import { causeText, errorText } from "../../compiler/release/disk.ts";
import { byName, list, number, record, text } from "../node/shape.ts";
import { splitName } from "../support/service-name.ts";
import { missingOf, type ServicesSeen } from "./services.ts";
import { given } from "../support/given.ts";

/** How a node asks Consul: the address, and the environment that holds what must not stand in a file or a process list. */
export interface ConsulAccess {
  /** As consul-template takes it: `http://127.0.0.1:8500`, `https://consul.example:8501`, `unix:///run/consul.sock`. */
  readonly address: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Consul's own variables: CONSUL_HTTP_TOKEN, CONSUL_HTTP_TOKEN_FILE, CONSUL_HTTP_AUTH, CONSUL_CACERT, CONSUL_CAPATH,
 * CONSUL_CLIENT_CERT, CONSUL_CLIENT_KEY, CONSUL_TLS_SERVER_NAME, CONSUL_HTTP_SSL, CONSUL_HTTP_SSL_VERIFY, CONSUL_NAMESPACE, and
 * consul-template's older CONSUL_TOKEN. Its address is not among them: it stands in the configuration.
 */
const PASSED = /^CONSUL_(?!HTTP_ADDR$)[A-Z_]+$/;

/** What consul-template finds in its environment: the token among it, and nothing of this process's that is not Consul's. */
export function consulEnvironment({ env }: ConsulAccess, home: string): Record<string, string> {
  const own = Object.entries(env).flatMap(([name, value]) =>
    PASSED.test(name) && value !== undefined && value !== "" ? [[name, value] as const] : [],
  );
  return { PATH: env["PATH"] ?? process.env["PATH"] ?? "", HOME: home, ...Object.fromEntries(own) };
}

/** The address with its scheme; `CONSUL_HTTP_SSL=true` makes an address without one https, as Consul's own client does. */
export function fullAddress({ address, env }: ConsulAccess): string {
  if (address.includes("://")) return address.replace(/\/+$/, "");
  return `${/^(1|t|true)$/i.test(env["CONSUL_HTTP_SSL"] ?? "") ? "https" : "http"}://${address}`;
}

/** What Consul says of itself. */
export interface ConsulSays {
  /** Why it is no proof that Consul can be asked, half a sentence: `connect ECONNREFUSED 127.0.0.1:8500`. */
  readonly silent: string | undefined;
  /** True where that is its limit of connections. */
  readonly isFull?: boolean;
  /** What is asked now and then, and missing otherwise. */
  readonly more?: {
    /** Of connections; undefined when Consul does not tell. */
    readonly limit: number | undefined;
    /** Undefined when that is not known; "denied" when this node may not ask for services at all. */
    readonly services: ServicesSeen | "denied" | undefined;
    /** Of the services that were asked for: those with an instance that passes. */
    readonly passing?: readonly string[];
  };
}

/**
 * Asks the Consul that consul-template asks, with the same token and certificates, which are read anew. `named`: the services of the
 * wanted release, where more than a sign of life is asked for; `emptied`: services that consul-template was told to have no instance.
 * Never throws.
 */
export async function askConsul(
  access: ConsulAccess,
  named: readonly string[] | undefined,
  emptied: readonly string[] = [],
): Promise<ConsulSays> {
  try {
    const leader = await get(access, "/v1/status/leader");
    const silent = silentIn(leader);
    if (silent !== undefined || named === undefined) return { silent, isFull: leader.status === 429 };
    const limit = await get(access, "/v1/agent/self").then(limitIn, () => undefined);
    const own = await get(access, servicesPath(access)).then(servicesIn, () => undefined);
    const services = own === undefined || own === "denied" ? own : { ...own, ...(await elsewhere(access, named, own)) };
    const passing = await passingOf(access, emptied);
    if (services === undefined || services === "denied" || !services.isFiltered)
      return { silent, more: { limit, services, passing } };
    return {
      silent,
      more: { limit, passing, services: { ...services, hidden: await hiddenOf(access, named, services) } },
    };
  } catch (error) {
    return { silent: errorText(error) };
  }
}

/** With the services of the other datacentres that are named, all of them asked at once. */
async function elsewhere(
  access: ConsulAccess,
  named: readonly string[],
  own: ServicesSeen,
): Promise<Pick<ServicesSeen, "names" | "isFiltered" | "lost">> {
  const datacenters = [...new Set(named.flatMap((name) => splitName(name).datacenter ?? []))];
  const lost: string[] = [];
  const found = await Promise.all(
    datacenters.map(async (datacenter) => {
      const path = `/v1/catalog/services${query(access, { dc: datacenter })}`;
      const seen = await get(access, path).then(servicesIn, () => undefined);
      if (seen === undefined || seen === "denied") lost.push(datacenter);
      return seen === undefined || seen === "denied"
        ? { names: [], isFiltered: false }
        : { names: seen.names.map((name) => `${name}@${datacenter}`), isFiltered: seen.isFiltered };
    }),
  );
  return {
    names: [...own.names, ...found.flatMap(({ names }) => names)],
    isFiltered: own.isFiltered || found.some(({ isFiltered }) => isFiltered),
    ...(lost.length > 0 && { lost }),
  };
}

/** Services that Consul does not list, and has instances of that this token may not read: its answer for that service says so. */
async function hiddenOf(access: ConsulAccess, named: readonly string[], seen: ServicesSeen): Promise<string[]> {
  const hidden: string[] = [];
  for (const name of missingOf(named, seen)) {
    const { service, datacenter } = splitName(name);
    if (datacenter !== undefined && seen.lost?.includes(datacenter)) continue;
    const path = `/v1/health/service/${encodeURIComponent(service)}${query(access, { dc: datacenter })}`;
    if (
      await get(access, path).then(
        ({ isFiltered }) => isFiltered,
        () => false,
      )
    )
      hidden.push(name);
  }
  return hidden;
}

/** Where Consul lost all data every service is emptied: some of them tell as much. */
const MOST_EMPTIED = 5;

async function passingOf(access: ConsulAccess, emptied: readonly string[]): Promise<string[]> {
  const passing: string[] = [];
  for (const name of emptied.slice(0, MOST_EMPTIED)) {
    const { service, datacenter } = splitName(name);
    const path = `/v1/health/service/${encodeURIComponent(service)}${query(access, { passing: "1", dc: datacenter })}`;
    const has = ({ status, body }: Answer): boolean => status === 200 && body.trim().length > "[]".length;
    if (await get(access, path).then(has, () => false)) passing.push(name);
  }
  return passing;
}

interface Answer {
  readonly status: number;
  readonly body: string;
  /** Consul's word that the token may not read all of it. */
  readonly isFiltered: boolean;
  /** X-Consul-Index: of the newest change of what was asked for. */
  readonly index?: number;
}

/** Why an answer of `/v1/status/leader` is no proof that Consul can be asked; undefined when it is one. Pure. */
export function silentIn({ status, body }: Answer): string | undefined {
  if (status === 429) return "it has no connection left for this node (429)";
  if (status !== 200) return `it answers ${status}`;
  return body.trim() === '""' ? "it has no leader" : undefined;
}

const isSelf = record({ DebugConfig: record({ HTTPMaxConnsPerClient: number }, {}) }, {});

/**
 * `limits.http_max_conns_per_client` in an answer of `/v1/agent/self` (Consul 1.14: DebugConfig.HTTPMaxConnsPerClient); 0 there
 * means no limit, Infinity here. Undefined when the answer does not tell: a token without `agent:read` gets 403. Pure.
 */
export function limitIn({ status, body }: Answer): number | undefined {
  if (status !== 200) return undefined;
  try {
    const self: unknown = JSON.parse(body);
    if (!isSelf(self)) return undefined;
    const limit = self.DebugConfig.HTTPMaxConnsPerClient;
    return limit <= 0 ? Number.POSITIVE_INFINITY : limit;
  } catch {
    return undefined;
  }
}

function servicesPath(access: ConsulAccess): string {
  return `/v1/catalog/services${query(access, {})}`;
}

/** What is asked for, of the namespace that Consul's own client takes. */
function query({ env }: ConsulAccess, words: Readonly<Record<string, string | undefined>>): string {
  const namespace = env["CONSUL_NAMESPACE"] || undefined;
  const said = Object.entries({ ...words, ns: namespace }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${encodeURIComponent(value)}`],
  );
  return said.length === 0 ? "" : `?${said.join("&")}`;
}

const isServices = byName(list(text));

/**
 * An answer of `/v1/catalog/services`, without `index` and `cached`: only then its header says whether the token may read all. 403 is
 * the answer to a token that Consul does not know (any more). Pure.
 */
export function servicesIn({ status, body, isFiltered, index }: Answer): ServicesSeen | "denied" | undefined {
  if (status === 403) return "denied";
  if (status !== 200) return undefined;
  try {
    const services: unknown = JSON.parse(body);
    return isServices(services) ? { names: Object.keys(services), isFiltered, ...given({ index }) } : undefined;
  } catch {
    return undefined;
  }
}

/** A Consul that answers steadily in 3 s is slow, and not dead. */
const TIMEOUT_MS = 5_000;
/** `/v1/agent/self` of a large agent has some 20 kB, 10,000 services with their tags 1 MB. */
const MOST_BYTES = 8 * 1024 * 1024;

async function get({ address, env }: ConsulAccess, path: string): Promise<Answer> {
  const full = fullAddress({ address, env });
  const isSecure = full.startsWith("https:");
  const send = isSecure ? (await import("node:https")).request : httpRequest;
  // No connection is kept: Consul counts them.
  const request = send({ ...targetOf(full), path, agent: false, headers: headersOf(env), ...(isSecure && tlsOf(env)) });
  const timer = setTimeout(() => request.destroy(new Error(`no answer within ${TIMEOUT_MS / 1000} s`)), TIMEOUT_MS);
  return new Promise<Answer>((resolve, reject) => {
    request.on("error", reject);
    request.on("response", (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (part: string) => {
        body += part;
        if (body.length > MOST_BYTES) request.destroy(new Error(`an answer of more than ${MOST_BYTES} bytes`));
      });
      response.on("error", reject);
      response.on("end", () => {
        const isFiltered = response.headers["x-consul-results-filtered-by-acls"] === "true";
        const index = Number(response.headers["x-consul-index"]) || undefined;
        resolve({ status: response.statusCode ?? 0, body, isFiltered, ...given({ index }) });
      });
    });
    request.end();
  }).finally(() => clearTimeout(timer));
}

function targetOf(address: string): RequestOptions {
  if (address.startsWith("unix://")) return { socketPath: address.slice("unix://".length) };
  const { hostname, port } = new URL(address);
  return { host: hostname.replace(/^\[|\]$/g, ""), port };
}

function headersOf(env: ConsulAccess["env"]): Record<string, string> {
  const token = env["CONSUL_TOKEN"] ?? env["CONSUL_HTTP_TOKEN"] ?? fileOf(env, "CONSUL_HTTP_TOKEN_FILE") ?? "";
  const auth = env["CONSUL_HTTP_AUTH"] ?? "";
  return {
    ...(token !== "" && { "X-Consul-Token": token.trim() }),
    ...(auth !== "" && { Authorization: `Basic ${Buffer.from(auth).toString("base64")}` }),
  };
}

function tlsOf(env: ConsulAccess["env"]): RequestOptions & Record<string, unknown> {
  const [ca, cert, key] = ["CONSUL_CACERT", "CONSUL_CLIENT_CERT", "CONSUL_CLIENT_KEY"].map((name) => fileOf(env, name));
  const name = env["CONSUL_TLS_SERVER_NAME"] ?? "";
  return {
    ...given({ ca, cert, key }),
    ...(name !== "" && { servername: name }),
    ...(/^(0|f|false)$/i.test(env["CONSUL_HTTP_SSL_VERIFY"] ?? "") && { rejectUnauthorized: false }),
  };
}

/** The file that a variable names; its value is no part of the message, for it may be the token or key itself. */
function fileOf(env: ConsulAccess["env"], name: string): string | undefined {
  const path = env[name] ?? "";
  if (path === "") return undefined;
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new Error(`the file that ${name} names cannot be read: ${causeText(error)}`, { cause: error });
  }
}
