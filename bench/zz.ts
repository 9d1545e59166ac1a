import { join } from "node:path";
import { fleet } from "./fleet.ts";
import { cpuSeconds, interleaved, ratio, spread } from "./rounds.ts";
import { renderFleet, requestsOf, UPSTREAM, withNodes } from "./stack.ts";
import { prepareWrk, runWrk } from "./wrk.ts";
const SIZES = { a10: [1, 10], b10k: [500, 20], c50k: [2500, 20] } as const;
const KINDS = (process.argv[2] ?? "plain,wildcard,conditional,rewritten").split(",");
const ROUNDS = Number(process.argv[3] ?? 5);
await withNodes(async (start, dir) => {
  const upstream = await start("upstream", UPSTREAM);
  const runs: Record<string, () => Promise<number>> = {};
  for (const kind of KINDS)
  for (const [name, [teams, routesPerTeam]] of Object.entries(SIZES)) {
    const made = fleet({ teams, routesPerTeam, pools: "shared", regexes: false });
    const node = await start(`${name}${kind}`, renderFleet(made.sources, upstream.port));
    {
      const files = await prepareWrk(join(dir, `${name}${kind}`), made.requests, kind === "all" ? undefined : [kind as "plain"]);
      let seed = 0;
      runs[`${kind} ${name}`] = async () => {
        const [r, u] = [await requestsOf(node), cpuSeconds(node.worker)];
        await runWrk({ port: node.port, files, seconds: 1.5 as number, connections: 32, seed: ++seed });
        const [r2, u2] = [await requestsOf(node), cpuSeconds(node.worker)];
        return ((u2 - u) / (r2 - r)) * 1e6;
      };
    }
  }
  const results = await interleaved(ROUNDS, runs);
  for (const kind of KINDS) for (const name of Object.keys(SIZES)) console.log(kind, name, spread(results[`${kind} ${name}`] ?? [], "us"), ratio(results[`${kind} ${name}`] ?? [], results[`${kind} a10`] ?? []).toFixed(3));
});
