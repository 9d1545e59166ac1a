import { withWorkspace } from "../compiler/haproxy/workspace.ts";
import { compile } from "../compiler/pipeline.ts";
import { releaseOf } from "../compiler/ship.ts";
import type { Release } from "../compiler/release/release.ts";
import type { SourceFile } from "../compiler/diagnostic/source-file.ts";
import { startAgentNode, type AgentNode } from "./agent-node.ts";
import { get } from "../tools/demo/clients.ts";
import { median, type Figure } from "./figures.ts";
import { spread } from "./rounds.ts";
import { UPSTREAM, withNodes } from "./stack.ts";
import { wait } from "./wait.ts";
import { failedOf, prepareWrk, runWrk, type WrkFiles, type WrkResult } from "./wrk.ts";

const NETWORKS = 100_000;
const RELEASES = 6;
const HOST = "shop.example.com";

/** Releases that change each of 100,000 networks of a list, under load: what clients meet while HAProxy is told. */
export async function listChanges(): Promise<Figure[]> {
  return withNodes((start) =>
    withWorkspace(async (dir) => {
      const upstream = await start("upstream", UPSTREAM);
      const all = [0, 1].map((which) => releaseWith(which, upstream.port));
      const [first] = all;
      if (first === undefined) throw new Error("no release");
      const node = await startAgentNode({ dir, listeners: ["public"], first });
      try {
        return await change(
          node,
          all,
          await prepareWrk(dir, [{ kind: "plain", method: "GET", host: HOST, path: "/" }]),
        );
      } catch (error) {
        throw new Error(node.said(), { cause: error });
      } finally {
        await node.stop();
      }
    }),
  );
}

async function change(node: AgentNode, all: readonly Release[], files: WrkFiles): Promise<Figure[]> {
  const [port = 0] = node.ports;
  const serves = (which: number): Promise<unknown> => {
    const answers = async (): Promise<boolean> =>
      (await get(port, HOST, "/which").catch(() => undefined))?.body === `${which}`;
    return wait(`release ${which} answers`, answers, { timeoutMs: 60_000, everyMs: 20 });
  };
  await serves(0);
  const before = await node.processes();
  const ms: number[] = [];
  const seen: WrkResult[] = [];
  for (let i = 1; i <= RELEASES; i++) {
    const which = i % all.length;
    const release = all[which];
    if (release === undefined) throw new Error(`no release ${which}`);
    const over = new AbortController();
    const load = runWrk({ port, files, seconds: 60, connections: 16, seed: i, restMs: 10, until: over.signal });
    await node.publish(release);
    const published = performance.now();
    await serves(which);
    ms.push(performance.now() - published);
    over.abort();
    seen.push(await load);
  }
  const after = await node.processes();
  const p99 = seen.map(({ p99Us }) => p99Us / 1_000);
  const requests = seen.reduce((sum, one) => sum + one.requests, 0);
  return [
    { name: "published to live, median", value: median(ms), unit: "ms", note: spread(ms, "ms") },
    {
      name: "… of it commands to HAProxy, on average",
      value: (await node.meanOf("signalbox_runtime_update_duration_seconds", 'kind="maps"')) * 1_000,
      unit: "ms",
    },
    {
      name: "latency of requests meanwhile, 99 %, median",
      value: median(p99),
      unit: "ms",
      bound: 20,
      note: spread(p99, "ms"),
    },
    { name: "reloads", value: after.reloads - before.reloads, unit: "", bound: 0 },
    {
      name: `failed of ${requests.toLocaleString("en")} requests`,
      value: seen.reduce((sum, one) => sum + failedOf(one), 0),
      unit: "",
      bound: 0,
    },
  ];
}

/** A blocked list of which no network is in the other release's, and a route that says which release it is. */
function releaseWith(which: number, upstreamPort: number): Release {
  const networks = Array.from(
    { length: NETWORKS },
    (_, n) => `${20 + which}.${n >> 9}.${(n >> 1) & 255}.${(n & 1) * 128}/25`,
  );
  const sources: SourceFile[] = [
    { path: "routes/platform/lists/scanners.lst", text: `${networks.join("\n")}\n` },
    {
      path: "routes/platform/platform.yaml",
      text: `listeners: { public: { bind: ":80" } }
teams: { shop: { hosts: [${HOST}] } }
defaults: { listener: public }
lists: { scanners: [lists/scanners.lst] }
blocked: [scanners]
`,
    },
    {
      path: "routes/shop/shop.yaml",
      text: `host: ${HOST}
routes:
  all: { pathPrefix: /, service: web }
  which: { path: /which, return: { status: 200, body: "${which}" } }
`,
    },
  ];
  const { compiled, diagnostics } = compile(sources);
  if (!compiled) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  const web = { id: "web", node: "bench", address: "127.0.0.1", port: upstreamPort, tags: [] };
  return releaseOf(compiled, sources, { services: new Map([["web", [web]]]) });
}
