import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startChild, type Child } from "./child.ts";
import { freePorts } from "./ports.ts";
import { until } from "./until.ts";

export interface ConsulOptions {
  /** The state survives `kill` and `start` (1.9 s to start); without it the server is `-dev`, empty and up in 0.3 s. */
  readonly persistent?: boolean;
  /** Whoever has no token may do nothing. What this module does has all rights. */
  readonly acl?: boolean;
  /** Its name in the cluster; `test` unless said. */
  readonly node?: string;
  /** It joins the cluster of the Consul with this serf port: as another server, or as a client agent, which every node of a fleet has. */
  readonly joins?: { readonly lan: number; readonly as: "server" | "client" };
  /** `dc1` unless said. */
  readonly datacenter?: string;
  /** It joins the datacentre of the Consul with this WAN port, as one of its own. */
  readonly joinsWan?: number;
  /** More configuration: `limits { http_max_conns_per_client = 50 }`. */
  readonly hcl?: readonly string[];
}

/** One instance of a service, as a test names it. */
export interface Instance {
  readonly id: string;
  readonly service: string;
  readonly address?: string;
  readonly port: number;
  readonly tags?: readonly string[];
  readonly meta?: Readonly<Record<string, string>>;
  /** 1 and 1 unless said. */
  readonly weights?: { readonly Passing: number; readonly Warning: number };
  /** The state that its check begins with; passing unless said. */
  readonly status?: "passing" | "warning" | "critical";
  /** A check that Consul makes itself, in its own words; without it the state is the test's, by `setStatus`. */
  readonly check?: Readonly<Record<string, unknown>>;
}

/** A real Consul on loopback. */
export interface ConsulServer {
  readonly url: string;
  readonly port: number;
  /** Where others join it. */
  readonly lan: number;
  /** Where other datacentres join it. */
  readonly wan: number;
  pid(): number;
  alive(): boolean;
  output(): string;
  /** Registers at the agent, which then owns the instance and its check. */
  register(instance: Instance): Promise<void>;
  deregister(id: string): Promise<void>;
  setStatus(id: string, status: "passing" | "warning" | "critical"): Promise<void>;
  /** Puts an instance into the catalogue itself, on a node of its own: anything goes that Consul's HTTP API takes. */
  registerInCatalog(instance: Instance): Promise<void>;
  deregisterFromCatalog(instance: Pick<Instance, "id">): Promise<void>;
  putKey(key: string, value: string): Promise<void>;
  deleteKey(key: string): Promise<void>;
  /** What the holder of TOKEN may do, in Consul's words; needs `acl`. */
  grant(rules: string): Promise<void>;
  /** TOKEN is deleted. */
  revoke(): Promise<void>;
  /** Any request of its API; throws unless the answer is 200. */
  request(method: string, path: string, body?: unknown): Promise<unknown>;
  /** SIGKILL, unless another signal is named; resolves when the process is gone. */
  kill(signal?: NodeJS.Signals): Promise<void>;
  /** SIGSTOP and SIGCONT: connections stay, nothing answers. */
  freeze(): void;
  thaw(): void;
  /** Starts it again on the same ports and the same data, with `more` configuration; resolves when it has a leader. */
  start(more?: readonly string[]): Promise<void>;
  /** Starts it again on the same ports, as a Consul that has lost everything. */
  startEmpty(): Promise<void>;
  /** Ends it for good and removes its data. */
  stop(): Promise<void>;
}

/** A node's token, where there are tokens. */
export const TOKEN = "5d8c1f6e-0000-4000-8000-00000000aaaa";
/** Of its accessor and its policy. */
const NAME = "5d8c1f6e-0000-4000-8000-00000000bbbb";
const MANAGEMENT = "5d8c1f6e-0000-4000-8000-00000000cccc";
/** What a node needs. */
export const READS = `service_prefix "" { policy = "read" } node_prefix "" { policy = "read" } key_prefix "" { policy = "read" } agent_prefix "" { policy = "read" }`;

/** Starts a Consul (`path`: of `consul()` in programs.ts) and waits until it has a leader. */
export async function startConsul(path: string, options: ConsulOptions = {}): Promise<ConsulServer> {
  const [port = 0, server = 0, lan = 0, wan = 0] = await freePorts(4);
  const dir = await mkdtemp(join(tmpdir(), "sbc-"));
  const url = `http://127.0.0.1:${port}`;
  let child: Child | undefined;

  const request = async (method: string, to: string, body?: unknown): Promise<unknown> => {
    const text = body === undefined || typeof body === "string" ? body : JSON.stringify(body);
    const headers = { "X-Consul-Token": options.acl === true ? MANAGEMENT : "" };
    const response = await fetch(`${url}${to}`, { method, headers, ...(text !== undefined && { body: text }) });
    const answer = await response.text();
    if (response.status !== 200) throw new Error(`${method} ${to}: ${response.status} ${answer}`);
    return answer === "" ? undefined : JSON.parse(answer);
  };

  const setStatus: ConsulServer["setStatus"] = async (id, status) => {
    await request("PUT", `/v1/agent/check/update/${encodeURIComponent(`check:${id}`)}`, { Status: status });
  };

  const start: ConsulServer["start"] = async (more = []) => {
    const all = { ...options, hcl: [...(options.hcl ?? []), ...more] };
    child = await startChild(path, argumentsOf(dir, { port, server, lan, wan }, all), { cwd: dir });
    const started = child;
    await until("Consul has a leader", async () => {
      if (!started.alive()) throw new Error(`consul ended at its start:\n${started.output()}`);
      return (await request("GET", "/v1/status/leader")) !== "";
    }).catch(async (error: unknown) => {
      await started.end("SIGKILL");
      throw new Error(`consul did not start:\n${started.output()}`, { cause: error });
    });
    if (options.acl === true) {
      // It makes the token that may do all a moment after it serves.
      await until("Consul knows its own token", async () => request("GET", "/v1/acl/token/self").catch(() => false));
      await grant(READS);
    }
  };

  const grant: ConsulServer["grant"] = async (rules) => {
    const policies = (await request("GET", "/v1/acl/policies")) as { readonly ID: string; readonly Name: string }[];
    const policy = policies.find(({ Name }) => Name === NAME);
    await request("PUT", `/v1/acl/policy${policy === undefined ? "" : `/${policy.ID}`}`, { Name: NAME, Rules: rules });
    const token = { AccessorID: NAME, SecretID: TOKEN, Policies: [{ Name: NAME }] };
    const isThere = await request("GET", `/v1/acl/token/${NAME}`).catch(() => undefined);
    if (isThere === undefined) await request("PUT", "/v1/acl/token", token);
  };

  try {
    await start();
  } catch (error) {
    await rm(dir, { recursive: true, force: true });
    throw error;
  }
  const nodeOf = (id: string): string => `node-${Buffer.from(id).toString("hex").slice(0, 40)}`;
  return {
    url,
    port,
    lan,
    wan,
    pid: () => child?.pid ?? 0,
    alive: () => child?.alive() === true,
    output: () => child?.output() ?? "",
    request,
    grant,
    async revoke() {
      await request("DELETE", `/v1/acl/token/${NAME}`);
    },
    async register({ id, service, address = "127.0.0.1", port, tags = [], meta = {}, status = "passing", ...more }) {
      const { check, weights } = more;
      const own = { CheckID: `check:${id}`, Status: status, ...(check ?? { TTL: "1h" }) };
      const body = {
        ...{ ID: id, Name: service, Address: address, Port: port, Tags: tags, Meta: meta, Check: own },
        ...(weights && { Weights: weights }),
      };
      await request("PUT", "/v1/agent/service/register?replace-existing-checks=true", body);
      // A state that is only registered is critical after a restart; one that was told is kept (Consul persists those).
      if (check === undefined) await setStatus(id, status);
    },
    async deregister(id) {
      await request("PUT", `/v1/agent/service/deregister/${encodeURIComponent(id)}`);
    },
    setStatus,
    async registerInCatalog({ id, service, address = "127.0.0.1", port, tags = [], meta = {}, status = "passing" }) {
      await request("PUT", "/v1/catalog/register", {
        Node: nodeOf(id),
        Address: "127.0.0.1",
        Service: { ID: id, Service: service, Address: address, Port: port, Tags: tags, Meta: meta },
        Check: { CheckID: `check:${id}`, Name: "state", Status: status, ServiceID: id },
      });
    },
    async deregisterFromCatalog({ id }) {
      await request("PUT", "/v1/catalog/deregister", { Node: nodeOf(id) });
    },
    async putKey(key, value) {
      await request("PUT", `/v1/kv/${key}`, value);
    },
    async deleteKey(key) {
      await request("DELETE", `/v1/kv/${key}`);
    },
    async kill(signal = "SIGKILL") {
      await child?.end(signal);
    },
    freeze: () => void process.kill(child?.pid ?? 0, "SIGSTOP"),
    thaw: () => void process.kill(child?.pid ?? 0, "SIGCONT"),
    start,
    async startEmpty() {
      await rm(join(dir, "data"), { recursive: true, force: true });
      await start();
    },
    async stop() {
      await child?.end("SIGKILL");
      await rm(dir, { recursive: true, force: true });
    },
  };
}

const ACL = `acl { enabled = true, default_policy = "deny", tokens { initial_management = "${MANAGEMENT}", agent = "${MANAGEMENT}" } }`;

interface Ports {
  readonly port: number;
  readonly server: number;
  readonly lan: number;
  readonly wan: number;
}

/** Nothing of it listens anywhere but on loopback and these ports; DNS, gRPC and the mesh are off. */
function argumentsOf(dir: string, { port, server, lan, wan }: Ports, options: ConsulOptions): string[] {
  const numbers = { http: port, dns: -1, grpc: -1, "grpc-tls": -1, server, "serf-lan": lan, "serf-wan": wan };
  return [
    "agent",
    ...(options.persistent === true || options.joins !== undefined
      ? ["-data-dir", join(dir, "data"), "-hcl", "performance { raft_multiplier = 1 }"]
      : ["-dev"]),
    ...(options.joins === undefined ? (options.persistent === true ? ["-server", "-bootstrap-expect=1"] : []) : []),
    ...(options.joins?.as === "server" ? ["-server"] : []),
    ...(options.joins === undefined ? [] : ["-retry-join", `127.0.0.1:${options.joins.lan}`]),
    ...(options.datacenter === undefined ? [] : ["-datacenter", options.datacenter]),
    ...(options.joinsWan === undefined ? [] : ["-retry-join-wan", `127.0.0.1:${options.joinsWan}`]),
    ...["-node", options.node ?? "test", "-bind", "127.0.0.1", "-client", "127.0.0.1", "-log-level", "warn"],
    "-disable-host-node-id=true",
    ...["-hcl", "connect { enabled = false }", "-hcl", "disable_update_check = true"],
    ...Object.entries(numbers).flatMap(([name, number]) => [`-${name}-port`, String(number)]),
    ...(options.acl === true ? ["-hcl", ACL] : []),
    ...(options.hcl ?? []).flatMap((text) => ["-hcl", text]),
  ];
}
