import { spawnSync } from "node:child_process";
import { cpus } from "node:os";
import { churn } from "./churn.ts";
import { compileGrowth } from "./compile.ts";
import { cpu } from "./cpu.ts";
import { diffAtScale } from "./diff.ts";
import { table, verdict, type Figure } from "./figures.ts";
import { idle } from "./idle.ts";
import { lintAtScale } from "./lint.ts";
import { listChanges } from "./lists.ts";
import { nodeWaits } from "./node.ts";
import { products } from "./products.ts";
import { reloads } from "./reload.ts";
import { routeChanges } from "./routes.ts";
import { haproxyPath, stopAll } from "./stack.ts";
import { atScale } from "./scale.ts";
import { routeTests } from "./route-tests.ts";
import { startUp } from "./start-up.ts";
import { interrupt } from "./wait.ts";
import { watching } from "./watch.ts";
import { words } from "./words.ts";

const PARTS: Readonly<Record<string, { readonly title: string; measure(): Figure[] | Promise<Figure[]> }>> = {
  "start-up": { title: "Start-up: whole processes of what npm installs", measure: startUp },
  lint: { title: "Lint of 500 teams with 20 routes each", measure: lintAtScale },
  watch: { title: "A save of one file at 10,000 routes, while lint --watch runs", measure: watching },
  tests: { title: "500 tests of routes on every haproxy that is installed", measure: routeTests },
  words: { title: "Lint of 2,000 backends with five statements in HAProxy's words", measure: words },
  compile: { title: "Compile in one process, from texts to rendered files", measure: compileGrowth },
  products: { title: "Files with many of two things that meet each other: build without haproxy", measure: products },
  diff: { title: "What changes between two releases of 10,000 routes, and a log through both", measure: diffAtScale },
  cpu: { title: "HAProxy's CPU time per request: random routes, 5 % of the requests conditional", measure: cpu },
  reload: { title: "Reloads at 10,000 routes under every kind of client", measure: () => reloads() },
  routes: { title: "Releases that change only maps, under load", measure: () => routeChanges() },
  lists: { title: "Releases that change each of 100,000 networks, under load", measure: listChanges },
  node: { title: "What is waited for on a node with 1,000 routes", measure: nodeWaits },
  idle: { title: "The agent's processes while nothing happens", measure: idle },
  scale: { title: "A node with 1,000 services and 5,000 instances in a real Consul", measure: atScale },
  churn: { title: "Changes of 200 services in a real Consul, under load", measure: () => churn() },
};

const asked = process.argv.slice(2).filter((word) => word !== "--json");
const unknown = asked.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  process.stderr.write(`bench: there is no part "${unknown.join('", "')}": ${Object.keys(PARTS).join(", ")}\n`);
  process.exit(2);
}

// What waits gives up, without its HAProxy a measurement fails, and what it made is removed on the way out.
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => {
    interrupt();
    void stopAll();
  });

const machine = await machineLine();
const results: Record<string, Figure[]> = {};
process.stderr.write(`${machine}\n`);
for (const name of asked.length > 0 ? asked : Object.keys(PARTS)) {
  const part = PARTS[name];
  if (!part) continue;
  const started = performance.now();
  results[name] = await part.measure();
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  if (!process.argv.includes("--json"))
    process.stdout.write(`\n${table(`${part.title} (${name}, ${seconds} s)`, results[name])}`);
}
const figures = Object.values(results).flat();
if (process.argv.includes("--json")) {
  const shown = Object.fromEntries(
    Object.entries(results).map(([name, all]) => [name, all.map((one) => ({ ...one, verdict: verdict(one) }))]),
  );
  process.stdout.write(`${JSON.stringify({ machine, date: new Date().toISOString(), figures: shown }, null, 2)}\n`);
}
process.exitCode = figures.some((figure) => verdict(figure) === "OVER") ? 1 : 0;

async function machineLine(): Promise<string> {
  const haproxy = await haproxyPath();
  const version = (command: string, args: string[]): string =>
    /\d+\.\d+(?:\.\d+)?/.exec(spawnSync(command, args, { encoding: "utf8" }).stdout)?.[0] ?? "missing";
  const [first] = cpus();
  return `${cpus().length} cores (${first?.model.trim() ?? "unknown"}), Node ${process.versions.node}, haproxy ${version(haproxy, ["-v"])}, wrk ${version("wrk", ["-v"])}`;
}
