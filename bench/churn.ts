import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { withWorkspace } from "../compiler/haproxy/workspace.ts";
import { releaseOf } from "../compiler/ship.ts";
import { startConsul } from "../test/support/consul.ts";
import { startAgentNode } from "./agent-node.ts";
import { startBaseline } from "./churn-baseline.ts";
import {
  backendOf,
  churnFleet,
  fillCatalogue,
  INSTANCES,
  serviceOf,
  SERVICES,
  upstreams,
  type Change,
} from "./churn-fleet.ts";
import { median, type Figure } from "./figures.ts";
import { percentile } from "./percentile.ts";
import { spread } from "./rounds.ts";
import { serversOf } from "./servers.ts";
import { compileFleet, consulPath, withNodes } from "./stack.ts";
import { wait } from "./wait.ts";
import { failedOf, prepareWrk, runWrk, type WrkFiles } from "./wrk.ts";

/** Plain consul-template is slow, and its figure is steady: fewer changes tell it. */
const CHANGES = { ours: 1_000, plain: 100, checked: 20 };
const IN_TIME = { timeoutMs: 60_000, everyMs: 1 };
/** What is not in use then was lost on its way; milliseconds. */
const LOST_MS = 5_000;

/**
 * Changes of 1,000 instances in a real Consul, one at a time, under load: how long after Consul's answer does HAProxy act on it?
 * First with our agent, then with consul-template and a command that checks and reloads, on the same machine and Consul.
 */
export async function churn(changes = CHANGES): Promise<Figure[]> {
  const { sources, requests } = churnFleet();
  const release = releaseOf(compileFleet(sources), sources);
  return withNodes((start) =>
    withWorkspace(async (dir) => {
      const upstream = await upstreams();
      await start("upstream", upstream.files);
      const limits = "limits { http_max_conns_per_client = 2000 }";
      const consul = await startConsul(consulPath(), { hcl: [limits] });
      try {
        const next = await fillCatalogue(consul, upstream.ports);
        const files = await prepareWrk(dir, requests);

        const agentNode = await startAgentNode({ dir, listeners: ["public"], first: release, consul: consul.url });
        const ours = await measure(
          { files, port: agentNode.ports[0] ?? 0, statsSocket: agentNode.layout.statsSocket, node: agentNode },
          next,
          changes.ours,
          changes.checked,
        )
          .catch((error: unknown) => {
            throw new Error(agentNode.said(), { cause: error });
          })
          .finally(() => agentNode.stop());

        const baseline = await startBaseline(join(dir, "plain"), release, consul.url);
        const plain = await measure({ files, ...baseline, node: baseline }, next, changes.plain, 0).finally(() =>
          baseline.stop(),
        );
        return figures(ours, plain);
      } finally {
        await consul.stop();
      }
    }),
  );
}

interface Subject {
  readonly files: WrkFiles;
  readonly port: number;
  readonly statsSocket: string;
  readonly node: {
    processes(): Promise<{ readonly reloads: number; readonly workers: readonly unknown[] }>;
    /** Where a change can be lost: what a person would do then. */
    again?(): void;
  };
}

interface Measured {
  /** From Consul's answer until HAProxy gives the instance requests as far as the administrator is concerned, or no more. */
  readonly ms: number[];
  /** The same until a new instance is up. */
  readonly checkedMs: number[];
  readonly reloads: number;
  /** Changes that were not used until somebody helped; their time counts. */
  readonly lost: number;
  readonly mostWorkers: number;
  readonly requests: number;
  readonly failed: number;
  readonly failures: string;
}

async function measure(subject: Subject, next: () => Change, count: number, checked: number): Promise<Measured> {
  const { files, port, statsSocket, node } = subject;
  await wait("every instance is up", () => allUp(statsSocket), { timeoutMs: 60_000, everyMs: 200 });
  const before = await node.processes();
  const over = new AbortController();
  const load = runWrk({ port, files, seconds: 600, connections: 32, seed: 1, restMs: 20, until: over.signal });
  const ms: number[] = [];
  const checkedMs: number[] = [];
  let mostWorkers = before.workers.length;
  let lost = 0;
  const help =
    node.again &&
    (() => {
      lost++;
      node.again?.();
    });
  try {
    await sleep(500);
    for (let i = 0; i < count; i++) {
      ms.push(await used(statsSocket, next(), false, help));
      if (i % 10 === 0) mostWorkers = Math.max(mostWorkers, (await node.processes()).workers.length);
    }
    while (checkedMs.length < checked) {
      const change = next();
      const own = await used(statsSocket, change, change.kind === "comes");
      if (change.kind === "comes") checkedMs.push(own);
    }
  } finally {
    over.abort();
    await load.catch(() => undefined);
  }
  const wrk = await load;
  const after = await node.processes();
  return {
    ms,
    checkedMs,
    reloads: after.reloads - before.reloads,
    lost,
    mostWorkers: Math.max(mostWorkers, after.workers.length),
    requests: wrk.requests,
    failed: failedOf(wrk),
    failures: failedOf(wrk) > 0 ? JSON.stringify(wrk) : "",
  };
}

/** Makes a change; milliseconds from Consul's answer until HAProxy's servers are so. */
async function used(statsSocket: string, change: Change, andUp = false, help?: () => void): Promise<number> {
  await change.make();
  const answered = performance.now();
  let helpAt = answered + LOST_MS;
  await wait(
    `${change.at} ${change.kind} in ${change.service}`,
    async () => {
      if (help !== undefined && performance.now() > helpAt) {
        help();
        helpAt += LOST_MS;
      }
      const servers = await serversOf(statsSocket, backendOf(change.service));
      const server = servers.find(({ at, enabled }) => at === change.at && enabled);
      return change.kind === "goes" ? server === undefined : server !== undefined && (!andUp || server.up);
    },
    IN_TIME,
  );
  return performance.now() - answered;
}

async function allUp(statsSocket: string): Promise<boolean> {
  for (let k = 0; k < SERVICES; k++) {
    const servers = await serversOf(statsSocket, backendOf(serviceOf(k)));
    if (servers.filter(({ enabled, up }) => enabled && up).length < INSTANCES - 1) return false;
  }
  return true;
}

function figures(ours: Measured, plain: Measured): Figure[] {
  const of = (name: string, values: readonly number[], bound?: number): Figure[] => [
    { name: `${name}, median`, value: median(values), unit: "ms", note: spread(values, "ms") },
    {
      name: `${name}, 99 %`,
      value: percentile(values, 0.99),
      unit: "ms",
      note: `${values.length} changes`,
      ...(bound !== undefined && { bound }),
    },
  ];
  return [
    {
      name: "ours to plain consul-template, at the median",
      value: median(ours.ms) / median(plain.ms),
      unit: "×",
      bound: 1 / 3,
    },
    ...of("Consul's answer to HAProxy's use, ours", ours.ms),
    ...of("Consul's answer to HAProxy's use, plain consul-template", plain.ms),
    ...of("the same until a new instance is up, ours", ours.checkedMs, 2_000),
    { name: "reloads, ours", value: ours.reloads, unit: "", bound: 0 },
    { name: "reloads, plain", value: plain.reloads, unit: "" },
    { name: "changes that plain lost until the signal came again", value: plain.lost, unit: "" },
    { name: "HAProxy's workers at most, ours", value: ours.mostWorkers, unit: "", bound: 1 },
    { name: "HAProxy's workers at most, plain", value: plain.mostWorkers, unit: "" },
    {
      name: `failed requests of ${ours.requests.toLocaleString("en")}, ours`,
      value: ours.failed,
      unit: "",
      bound: 0,
      note: ours.failures,
    },
    {
      name: `failed requests of ${plain.requests.toLocaleString("en")}, plain`,
      value: plain.failed,
      unit: "",
      note: plain.failures,
    },
  ];
}
