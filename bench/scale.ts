import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { releaseOf } from "../compiler/ship.ts";
import type { SourceFile } from "../compiler/diagnostic/source-file.ts";
import { startConsul, type ConsulServer } from "../test/support/consul.ts";
import { startAgentNode, type AgentNode } from "./agent-node.ts";
import { upstreams, type Change } from "./churn-fleet.ts";
import { median, type Figure } from "./figures.ts";
import { percentile } from "./percentile.ts";
import { spread } from "./rounds.ts";
import { serversOf } from "./servers.ts";
import { compileFleet, consulPath, withNodes } from "./stack.ts";
import { wait } from "./wait.ts";

const TEAMS = 250;
const SERVICES = 4;
const INSTANCES = 5;
const CHANGES = 300;
const PER_SECOND = 20;
/** Two rounds in which HAProxy is compared with what it was told. */
const IDLE_S = 60;
const SETTLE_S = 10;
/** Until the garbage of the start is gone, as in idle.ts. */
const CALM_S = 60;
const IN_TIME = { timeoutMs: 60_000, everyMs: 20 };

/**
 * A node with 1,000 services of 250 teams and 5,000 instances in a real Consul: what changes cost that come 20 a second, and how long
 * each takes from Consul's answer until HAProxy acts on it; what the node needs while nothing happens; and how long after its agent
 * was ended and started again a new instance is used.
 */
export async function atScale(): Promise<Figure[]> {
  const sources = teams();
  const release = releaseOf(compileFleet(sources), sources);
  return withNodes(async (start, dir) => {
    const upstream = await upstreams();
    await start("upstream", upstream.files);
    const consul = await startConsul(consulPath(), { hcl: ["limits { http_max_conns_per_client = 4000 }"] });
    try {
      const next = await fill(consul, upstream.ports);
      const node = await startAgentNode({
        dir,
        listeners: ["public"],
        first: release,
        consul: consul.url,
        every: "10s",
      });
      try {
        return await measure(node, next);
      } catch (error) {
        throw new Error(node.said(), { cause: error });
      } finally {
        await node.stop();
      }
    } finally {
      await consul.stop();
    }
  });
}

async function measure(node: AgentNode, next: () => Change): Promise<Figure[]> {
  const { statsSocket } = node.layout;
  const last = backendOf(TEAMS - 1, SERVICES - 1);
  await wait("the last service is up", async () => (await serversOf(statsSocket, last)).some(({ up }) => up), IN_TIME);
  await sleep(CALM_S * 1000);
  const resting = await during(node, () => sleep(IDLE_S * 1000));
  const ms: number[] = [];
  const working = await during(node, async () => void ms.push(...(await atPace(statsSocket, next))));
  await sleep(SETTLE_S * 1000);
  const memory = await memoryOf(node);
  const restarted = await restart(node, next);
  const each = (seconds: number): number => (seconds / CHANGES) * 1000;
  const share = (seconds: number): number => (seconds / IDLE_S) * 100;
  return [
    {
      name: `Consul's answer to HAProxy's use at ${PER_SECOND} changes a second, median`,
      value: median(ms),
      unit: "ms",
      bound: 500,
      note: spread(ms, "ms"),
    },
    { name: "the same, 99 %", value: percentile(ms, 0.99), unit: "ms", bound: 1_500, note: `${ms.length} changes` },
    { name: "CPU of each change, consul-template", value: each(working.templates), unit: "ms" },
    { name: "CPU of each change, agent", value: each(working.agent), unit: "ms" },
    { name: "CPU of each change, what the agent runs (haproxy -c)", value: each(working.others), unit: "ms" },
    {
      name: "from the start of an agent that was ended to the use of an instance that came meanwhile",
      value: restarted,
      unit: "ms",
      bound: 3_000,
    },
    { name: "CPU while nothing happens, agent", value: share(resting.agent), unit: "% of a core", bound: 0.5 },
    { name: "CPU while nothing happens, consul-template", value: share(resting.templates), unit: "% of a core" },
    {
      name: "CPU while nothing happens, HAProxy with 5,000 checks a second",
      value: share(resting.haproxy),
      unit: "% of a core",
    },
    { name: "memory of the agent", value: memory.agent, unit: "MB", bound: 120 },
    { name: "memory of consul-template", value: memory.templates, unit: "MB", note: `${memory.processes} processes` },
  ];
}

async function restart(node: AgentNode, next: () => Change): Promise<number> {
  let change = next();
  while (change.kind !== "comes") {
    await used(node.layout.statsSocket, change);
    change = next();
  }
  await node.agent().end();
  await change.make();
  const began = performance.now();
  await node.startAgain();
  await wait("the new instance is used", () => isUsed(node.layout.statsSocket, change), IN_TIME);
  return performance.now() - began;
}

/** Makes a change; milliseconds from Consul's answer until HAProxy's servers are so. */
async function used(statsSocket: string, change: Change): Promise<number> {
  await change.make();
  const answered = performance.now();
  await wait(`${change.at} ${change.kind}`, () => isUsed(statsSocket, change), IN_TIME);
  return performance.now() - answered;
}

async function isUsed(statsSocket: string, { kind, service, at }: Change): Promise<boolean> {
  const there = (await serversOf(statsSocket, service)).some((one) => one.at === at && one.enabled);
  return there === (kind === "comes");
}

/** Asking costs HAProxy as well: so many of those that wait longest are asked for at a time. */
const ASKED = 4;
const ASK_MS = 10;

/** Makes changes at a pace; of each the milliseconds as above. */
async function atPace(statsSocket: string, next: () => Change): Promise<number[]> {
  const ms: number[] = [];
  const waiting: { readonly change: Change; readonly answered: number }[] = [];
  const began = performance.now();
  const make = async (): Promise<void> => {
    for (let i = 0; i < CHANGES; i++) {
      const change = next();
      await change.make();
      waiting.push({ change, answered: performance.now() });
      await sleep(Math.max(0, began + ((i + 1) * 1000) / PER_SECOND - performance.now()));
    }
  };
  const see = async (): Promise<void> => {
    while (ms.length < CHANGES) {
      for (const one of waiting.slice(0, ASKED)) {
        if (!(await isUsed(statsSocket, one.change))) continue;
        ms.push(performance.now() - one.answered);
        waiting.splice(waiting.indexOf(one), 1);
      }
      if (performance.now() - began > IN_TIME.timeoutMs + 1000 * (CHANGES / PER_SECOND))
        throw new Error("changes are lost");
      await sleep(ASK_MS);
    }
  };
  await Promise.all([make(), see()]);
  return ms;
}

/** Seconds of CPU time. */
interface Used {
  readonly agent: number;
  readonly templates: number;
  /** What the agent started and what ended meanwhile. */
  readonly others: number;
  readonly haproxy: number;
}

async function during(node: AgentNode, act: () => Promise<void>): Promise<Used> {
  const before = await usedBy(node);
  await act();
  const after = await usedBy(node);
  return {
    agent: after.agent - before.agent,
    templates: after.templates - before.templates,
    others: after.others - before.others,
    haproxy: after.haproxy - before.haproxy,
  };
}

async function usedBy(node: AgentNode): Promise<Used> {
  const own = await processTimes(node.agent().pid);
  const templates = await Promise.all((await templatesOf(node)).map(processTimes));
  const workers = await Promise.all((await node.processes()).workers.map(({ pid }) => processTimes(pid)));
  const sum = (all: readonly Times[]): number => all.reduce((total, { own: seconds }) => total + seconds, 0);
  return { agent: own.own, others: own.children, templates: sum(templates), haproxy: sum(workers) };
}

async function memoryOf(node: AgentNode): Promise<{ agent: number; templates: number; processes: number }> {
  const pids = await templatesOf(node);
  const all = await Promise.all(pids.map(residentMb));
  const templates = all.reduce((sum, one) => sum + one, 0);
  return { agent: await residentMb(node.agent().pid), templates, processes: pids.length };
}

async function templatesOf(node: AgentNode): Promise<number[]> {
  const pid = node.agent().pid;
  const children = (await readFile(`/proc/${pid}/task/${pid}/children`, "utf8")).split(" ").filter(Boolean).map(Number);
  const named = await Promise.all(
    children.map(async (child) => [child, await readFile(`/proc/${child}/comm`, "utf8").catch(() => "")] as const),
  );
  return named.filter(([, name]) => name.startsWith("consul-templat")).map(([child]) => child);
}

interface Times {
  readonly own: number;
  /** Of children that ended and were waited for. */
  readonly children: number;
}

/** User and system time so far; seconds, of ticks of 10 ms. */
async function processTimes(pid: number): Promise<Times> {
  const [, rest = ""] = (await readFile(`/proc/${pid}/stat`, "utf8")).split(/\) /);
  const ticks = rest.split(" ").slice(11, 15).map(Number);
  const [user = 0, system = 0, childUser = 0, childSystem = 0] = ticks;
  return { own: (user + system) / 100, children: (childUser + childSystem) / 100 };
}

async function residentMb(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
}

/** Short: a node of Consul is named after an id's first 20 letters (test/support/consul.ts). */
const teamOf = (t: number): string => `t${String(t).padStart(3, "0")}`;
const serviceOf = (t: number, k: number): string => `${teamOf(t)}-s${k}`;
const backendOf = (t: number, k: number): string => `${teamOf(t)}.${serviceOf(t, k)}`;

function teams(): SourceFile[] {
  const all = Array.from({ length: TEAMS }, (_, t) => t);
  const hostOf = (t: number): string => `${teamOf(t)}.example.com`;
  const grants = all.map((t) => `  ${teamOf(t)}: { hosts: [${hostOf(t)}] }\n`).join("");
  const files = all.flatMap((t) => {
    const services = Array.from({ length: SERVICES }, (_, k) => serviceOf(t, k));
    const routes = services.map((service) => `  ${service}: { pathPrefix: /${service}, service: ${service} }\n`);
    return [
      { path: `routes/${teamOf(t)}/${teamOf(t)}.yaml`, text: `host: ${hostOf(t)}\nroutes:\n${routes.join("")}` },
      { path: `routes/${teamOf(t)}/team.yaml`, text: `contact: "#${teamOf(t)}"\nowners: ["@example/teams"]\n` },
    ];
  });
  const platform = `listeners:\n  public: { bind: "127.0.0.1:8080" }\nteams:\n${grants}defaults: { listener: public }\nlimits: { maxconn: 2000 }\n`;
  return [{ path: "routes/platform/platform.yaml", text: platform }, ...files].toSorted((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}

/** Operations of one transaction of Consul: it takes 64. */
const TOGETHER = 60;

/** Fills Consul; gives the changes, one after another without end: an instance goes, then comes back on another port. */
async function fill(consul: ConsulServer, ports: readonly number[]): Promise<() => Change> {
  const operations: unknown[] = [];
  const all = Array.from({ length: TEAMS * SERVICES }, (_, n) => ({ t: Math.floor(n / SERVICES), k: n % SERVICES }));
  const at = all.map(() => ports.slice(0, INSTANCES));
  for (const [n, { t, k }] of all.entries()) {
    const service = serviceOf(t, k);
    for (const port of at[n] ?? []) {
      const id = `${service}-${port}`;
      const node = `node-${Buffer.from(id).toString("hex").slice(0, 40)}`;
      const state = { Node: node, CheckID: `check:${id}`, Name: "state", Status: "passing", ServiceID: id };
      operations.push(
        { Node: { Verb: "set", Node: { Node: node, Address: "127.0.0.1" } } },
        {
          Service: { Verb: "set", Node: node, Service: { ID: id, Service: service, Address: "127.0.0.1", Port: port } },
        },
        { Check: { Verb: "set", Check: state } },
      );
    }
  }
  while (operations.length > 0) await consul.request("PUT", "/v1/txn", operations.splice(0, TOGETHER));
  let n = 0;
  let gone: { readonly index: number; readonly port: number } | undefined;
  return () => {
    const index = gone?.index ?? (n++ * 73) % all.length;
    const { t = 0, k = 0 } = all[index] ?? {};
    const [service, backend, used] = [serviceOf(t, k), backendOf(t, k), at[index] ?? []];
    if (gone === undefined) {
      const port = used.shift() ?? 0;
      gone = { index, port };
      const make = (): Promise<void> => consul.deregisterFromCatalog({ id: `${service}-${port}` });
      return { kind: "goes", service: backend, at: `127.0.0.1:${port}`, make };
    }
    const { port: left } = gone;
    const free = ports.filter((one) => one !== left && !used.includes(one));
    const port = free[n % free.length] ?? left;
    gone = undefined;
    used.push(port);
    const make = (): Promise<void> => consul.registerInCatalog({ id: `${service}-${port}`, service, port });
    return { kind: "comes", service: backend, at: `127.0.0.1:${port}`, make };
  };
}
