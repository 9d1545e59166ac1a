import { renderFleet } from "./stack.ts";
import { fleet } from "./fleet.ts";

// A process of its own for each size: neither warm code nor a grown heap is carried over. Prints ms and MB.
const teams = Number(process.argv[2]);
const { sources } = fleet({ teams, routesPerTeam: 20, pools: "own", regexes: true });
const started = performance.now();
const files = teams === 0 ? [] : renderFleet(sources, 1);
const ms = performance.now() - started;
const mb = process.resourceUsage().maxRSS / 1024;
process.stdout.write(`${JSON.stringify({ ms, mb, files: files.length })}\n`);
