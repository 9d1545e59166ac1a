import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { parseDuration } from "../model/duration.ts";
import { instancesOf, type Catalogue, type Instance } from "./catalogue.ts";
import { compileFilter } from "./filter.ts";

export interface CatalogueServer {
  /** `http://127.0.0.1:43121`. */
  readonly url: string;
  /** Answers waiting requests at once and resolves when the port is free. */
  close(): Promise<void>;
}

export interface CatalogueServerOptions {
  readonly kv?: ReadonlyMap<string, string>;
}

/** Nothing ever changes here, so the index never does; Consul's own begin at 1 and must not be 0. */
const INDEX = 1;
const MAX_WAIT_MS = 10 * 60 * 1000;

/**
 * Speaks on loopback what consul-template asks of Consul: health of a service (`passing`, `tag`, `filter`, blocking queries by
 * `index` and `wait`), the list of services, and KV; read only. A service that the catalogue does not know has no instances.
 */
export async function startCatalogueServer(
  catalogue: Catalogue,
  options: CatalogueServerOptions = {},
): Promise<CatalogueServer> {
  const waiting = new Set<() => void>();
  const server = createServer((request, response) => {
    const answer = answerTo(request, catalogue, options.kv ?? new Map());
    const delay = waitOf(request);
    if (delay === 0) return send(response, answer);
    const release = () => {
      clearTimeout(timer);
      waiting.delete(release);
      send(response, answer);
    };
    const timer = setTimeout(release, delay);
    waiting.add(release);
    response.on("close", () => {
      clearTimeout(timer);
      waiting.delete(release);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const release of waiting) release();
        server.closeIdleConnections();
      }),
  };
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

function send(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, {
    "content-type": "application/json",
    "x-consul-index": String(INDEX),
    "x-consul-knownleader": "true",
    "x-consul-lastcontact": "0",
  });
  response.end(JSON.stringify(body));
}

function answerTo(request: IncomingMessage, catalogue: Catalogue, kv: ReadonlyMap<string, string>): Answer {
  if (request.method !== "GET") return { status: 405, body: "read only" };
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://catalogue");
  const [, version, ...parts] = pathname.split("/").map(decode);
  const path = parts.join("/");
  if (version !== "v1") return { status: 404, body: "not found" };
  const datacenter = searchParams.get("dc");
  const of = datacenter === null ? "" : `@${datacenter}`;
  if (path.startsWith("health/service/"))
    return health(`${path.slice("health/service/".length)}${of}`, catalogue, searchParams);
  if (path === "catalog/services") {
    const tags = [...catalogue.services].map(
      ([name, instances]) => [name, [...new Set(instances.flatMap((one) => one.tags))]] as const,
    );
    return { status: 200, body: Object.fromEntries(tags) };
  }
  if (path === "kv" || path.startsWith("kv/")) return keys(path.slice(3), kv, searchParams);
  if (path === "status/leader") return { status: 200, body: "127.0.0.1:8300" };
  return { status: 404, body: "not found" };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Every instance is passing, so `passing` changes nothing. */
function health(service: string, catalogue: Catalogue, query: URLSearchParams): Answer {
  const matches = compileFilter(query.get("filter") ?? "");
  if (matches === undefined) return { status: 400, body: "this filter is not understood here" };
  const tags = query.getAll("tag");
  const instances = instancesOf(catalogue, service).filter(
    (one) => tags.every((tag) => one.tags.includes(tag)) && matches(one),
  );
  return { status: 200, body: instances.map((one) => entry(service, one)) };
}

/** One element of Consul's answer, with the fields that consul-template's functions and filters read. */
function entry(service: string, one: Instance) {
  return {
    Node: { ID: "", Node: one.node, Address: one.address, Datacenter: "dc1", TaggedAddresses: {}, Meta: {} },
    Service: {
      ID: one.id,
      Service: service.replace(/@.*/, ""),
      Tags: one.tags,
      Address: one.address,
      Port: one.port,
      Meta: {},
      Weights: { Passing: one.weight ?? 1, Warning: 1 },
    },
    Checks: [
      {
        Node: one.node,
        CheckID: `service:${one.id}`,
        Name: "catalogue",
        Status: "passing",
        ServiceID: one.id,
        ServiceName: service.replace(/@.*/, ""),
      },
    ],
  };
}

function keys(key: string, kv: ReadonlyMap<string, string>, query: URLSearchParams): Answer {
  const below = query.has("recurse") || query.has("keys");
  const found = [...kv].filter(([name]) => (below ? name.startsWith(key) : name === key));
  if (found.length === 0) return { status: 404, body: "" };
  if (query.has("keys")) return { status: 200, body: found.map(([name]) => name) };
  const body = found.map(([name, value]) => ({
    ...{ Key: name, Value: Buffer.from(value).toString("base64"), Flags: 0 },
    ...{ LockIndex: 0, CreateIndex: INDEX, ModifyIndex: INDEX },
  }));
  return { status: 200, body };
}

/** Milliseconds that a blocking query waits: it asks for what comes after an index, and nothing ever does. */
function waitOf(request: IncomingMessage): number {
  const query = new URL(request.url ?? "/", "http://catalogue").searchParams;
  if (Number(query.get("index") ?? 0) < INDEX) return 0;
  return Math.min(parseDuration(query.get("wait") ?? "5m") ?? 0, MAX_WAIT_MS);
}
