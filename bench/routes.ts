import { Agent } from "node:http";
import { withWorkspace } from "../compiler/haproxy/workspace.ts";
import type { Release } from "../compiler/release/release.ts";
import type { RenderedFile } from "../compiler/render/target.ts";
import type { SourceFile } from "../compiler/diagnostic/source-file.ts";
import { freePorts } from "../test/support/ports.ts";
import { startAgentNode, type AgentNode } from "./agent-node.ts";
import { median, type Figure } from "./figures.ts";
import { fleet } from "./fleet.ts";
import { withExtras } from "./fleet-extras.ts";
import { askExtra, startTableClients, type TableClients } from "./map-clients.ts";
import { percentile } from "./percentile.ts";
import { spread } from "./rounds.ts";
import { withNodes } from "./stack.ts";
import { staticRelease } from "./static-release.ts";
import { wait } from "./wait.ts";
import { failedOf, prepareWrk, runWrk, type WrkResult } from "./wrk.ts";

const RELEASES = 100;
const LARGE_RELEASES = 6;
/** The tables that releases alternate between: each has its own pool, rewrite and response header on one route. */
const TABLES = 4;

/** Releases that change only maps, under load: 100 of a few routes among 10,000, and some that change every line of 50,000. */
export async function routeChanges(counts = { small: RELEASES, large: LARGE_RELEASES }): Promise<Figure[]> {
  const small = await measure({ teams: 500, releases: counts.small, tables: TABLES, everyLine: false });
  const large = await measure({ teams: 2_500, releases: counts.large, tables: 2, everyLine: true });
  return [...figures("10,000 routes", small), ...figures("50,000 routes, each changed", large)];
}

interface Fleet {
  readonly teams: number;
  readonly releases: number;
  readonly tables: number;
  /** Every route changes its pool from table to table, not only those of the changing team. */
  readonly everyLine: boolean;
}

interface Measured {
  /** From the moved pointer to the first answer of the new table. */
  readonly ms: number[];
  readonly wrk: WrkResult;
  readonly asked: Awaited<ReturnType<TableClients["stop"]>>;
  readonly reloads: number;
  readonly mostWorkers: number;
  /** Of one release, by the agent's own metrics; seconds, on average. */
  readonly check: number;
  readonly commands: number;
}

async function measure({ teams, releases, tables, everyLine }: Fleet): Promise<Measured> {
  const made = fleet({ teams, routesPerTeam: 20, pools: "shared", regexes: false });
  return withNodes((start) =>
    withWorkspace(async (dir) => {
      const upstream = await tellingUpstreams(tables);
      await start("upstream", upstream.files);
      const all = Array.from({ length: tables }, (_, table) =>
        staticRelease(
          tableOf(made.sources, table, tables, everyLine),
          (service) => upstream.ports[Number(/^flip-(\d)$/.exec(service)?.[1] ?? 0)] ?? 0,
        ),
      );
      const [first] = all;
      if (first === undefined) throw new Error("no tables");
      const node = await startAgentNode({ dir, listeners: ["public"], first });
      try {
        return await change(node, all, releases, await prepareWrk(dir, made.requests));
      } catch (error) {
        throw new Error(node.said(), { cause: error });
      } finally {
        await node.stop();
      }
    }),
  );
}

async function change(
  node: AgentNode,
  all: readonly Release[],
  releases: number,
  files: Awaited<ReturnType<typeof prepareWrk>>,
): Promise<Measured> {
  const [port = 0] = node.ports;
  const agent = new Agent({ keepAlive: true });
  const serves = (table: number): Promise<unknown> =>
    wait(
      `table ${table} answers`,
      async () => {
        const answer = await askExtra(port, agent);
        return "table" in answer && answer.table === table;
      },
      { timeoutMs: 60_000, everyMs: 2 },
    );
  await serves(0);
  const before = await node.processes();
  const over = new AbortController();
  const load = runWrk({ port, files, seconds: 600, connections: 32, seed: 1, restMs: 10, until: over.signal });
  load.catch(() => undefined); // it is awaited below
  const clients = startTableClients(port, 2);
  const ms: number[] = [];
  let mostWorkers = before.workers.length;
  try {
    for (let i = 1; i <= releases; i++) {
      const [table, last] = [i % all.length, (i - 1) % all.length];
      const release = all[table];
      if (release === undefined) throw new Error(`no table ${table}`);
      clients.allow([last, table]);
      await node.publish(release);
      const published = performance.now();
      await serves(table);
      ms.push(performance.now() - published);
      mostWorkers = Math.max(mostWorkers, (await node.processes()).workers.length);
    }
  } finally {
    over.abort();
    agent.destroy();
    await clients.stop();
    await load.catch(() => undefined);
  }
  const after = await node.processes();
  return {
    ms,
    wrk: await load,
    asked: await clients.stop(),
    reloads: after.reloads - before.reloads,
    mostWorkers: Math.max(mostWorkers, after.workers.length),
    check: await node.meanOf("signalbox_check_duration_seconds"),
    commands: await node.meanOf("signalbox_runtime_update_duration_seconds", 'kind="maps"'),
  };
}

/** HAProxy as the upstreams: each answers with its number and the path that it got. */
async function tellingUpstreams(
  count: number,
): Promise<{ readonly ports: readonly number[]; readonly files: readonly RenderedFile[] }> {
  const ports = await freePorts(count);
  const frontends = ports.map(
    (port, i) => `frontend flip-${i}
    bind 127.0.0.1:${port}
    http-request return status 200 content-type text/plain lf-string "${i} %[path]"
`,
  );
  const text = `global
    maxconn 9000
defaults
    mode http
    timeout client 60s
    timeout http-keep-alive 60s
    option idle-close-on-response
frontend public
    bind "\${SIGNALBOX_BIND_PUBLIC}"
${frontends.join("")}`;
  return { ports, files: [{ path: "haproxy/00-upstream.cfg", kind: "static", text }] };
}

/** The fleet with the changing team as it is in one table. All pools are in all tables, so that only maps differ. */
function tableOf(
  sources: readonly SourceFile[],
  table: number,
  tables: number,
  everyLine: boolean,
): readonly SourceFile[] {
  const pools = Array.from({ length: tables }, (_, i) => `  flip-${i}: { service: flip-${i} }\n`).join("");
  const extra = withExtras(sources, {
    routes: `routes:
  flip:
    pathPrefix: /flip
    rewrite: { replacePrefix: /v${table} }
    responseHeaders: { set: { X-Table: "${table}" } }
    backend: flip-${table}
  only-${table}: { pathPrefix: /only-${table}, backend: flip-${table} }
${Array.from({ length: tables }, (_, i) => `  keep-${i}: { pathPrefix: /keep-${i}, backend: flip-${i} }\n`).join("")}backends:
${pools}`,
  });
  if (!everyLine || table === 0) return extra;
  // The four pools of the platform in turn: every line of every team names another one.
  const pool = ["web", "api", "files", "canary"];
  const next = (name: string): string => pool[(pool.indexOf(name) + table) % pool.length] ?? name;
  return extra.map((file) => ({
    ...file,
    text: file.text.replaceAll(/backend: platform\.(\w+)/g, (_, name: string) => `backend: platform.${next(name)}`),
  }));
}

function figures(of: string, { ms, wrk, asked, reloads, mostWorkers, check, commands }: Measured): Figure[] {
  const wrong = Object.values(asked.wrong).reduce((sum, count) => sum + count, 0);
  return [
    {
      name: `${of}: published to live, median`,
      value: median(ms),
      unit: "ms",
      note: `${ms.length} releases ${spread(ms, "ms")}`,
    },
    { name: `${of}: published to live, 99 %`, value: percentile(ms, 0.99), unit: "ms" },
    { name: `${of}: … of it haproxy -c, on average`, value: check * 1_000, unit: "ms" },
    { name: `${of}: … of it commands to HAProxy, on average`, value: commands * 1_000, unit: "ms" },
    { name: `${of}: reloads`, value: reloads, unit: "", bound: 0 },
    { name: `${of}: HAProxy's workers at most`, value: mostWorkers, unit: "", bound: 1 },
    {
      name: `${of}: failed of ${wrk.requests.toLocaleString("en")} requests to other routes`,
      value: failedOf(wrk),
      unit: "",
      bound: 0,
      note: failedOf(wrk) > 0 ? JSON.stringify(wrk) : "",
    },
    {
      name: `${of}: of ${asked.requests.toLocaleString("en")} to the changing one, neither old nor new`,
      value: wrong,
      unit: "",
      bound: 0,
      note: wrong > 0 ? JSON.stringify(asked.wrong) : "",
    },
  ];
}
