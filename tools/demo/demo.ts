import { spawn, type ChildProcess } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startHaproxy, type RunningHaproxy } from "../../compiler/haproxy/start.ts";
import { findHaproxy } from "../../compiler/haproxy/find.ts";
import { freePort, get, greeting, websocketPasses } from "./clients.ts";
import { catalogueOf, startUpstreams, type Upstreams } from "./upstreams.ts";

/**
 * The main job from a route file to traffic, with the commands that a person types and the real HAProxy, on loopback.
 * Everything it starts is stopped at its end; exit 0 when all went as told, 1 when something did not, 3 when it could not run.
 */
const root = path.join(import.meta.dirname, "../../..");
const bin = path.join(root, "dist/compiler/bin.js");
const host = "astronomy.example.com";
const started: ChildProcess[] = [];
const color = process.stdout.isTTY && !process.env["NO_COLOR"];

class Stopped extends Error {}

/** A failed expectation of the demo. */
class Wrong extends Error {}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function heading(text: string): void {
  say(color ? `\n\u001b[1m== ${text}\u001b[22m` : `\n== ${text}`);
}

/** Runs one of our commands as a person would; prints it and what it says. */
async function signalbox(
  args: readonly string[],
  options: { cwd: string; env?: Record<string, string>; expect?: number },
): Promise<string> {
  say(`$ signalbox ${args.map((arg) => arg.replace(options.cwd, ".")).join(" ")}`);
  const child = spawn(process.execPath, [bin, ...args], {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8");
    stream.on("data", (text: string) => (output += text));
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  say(output.trimEnd().replaceAll(`${options.cwd}/`, "./"));
  if (code !== (options.expect ?? 0))
    throw new Wrong(`signalbox ${args[0]} ended with ${code}, not ${options.expect ?? 0}`);
  return output;
}

interface Place {
  readonly dir: string;
  readonly node: string;
  readonly store: string;
  readonly env: Record<string, string>;
  readonly port: number;
  readonly tcpPort: number;
}

/** One request down every route of the example, and what must come back (routes/README.md). */
const expected: readonly (readonly [path: string, answer: string])[] = [
  ["/", "frontend /"],
  ["/cart?id=7", "frontend /cart?id=7"],
  ["/images/products/lens.jpg", "image-provider /products/lens.jpg"],
  ["/genai-sql-agent/ask", "genai-sql-agent /genai-sql-agent/ask"],
  ["/jaeger/ui/search", "jaeger /jaeger/ui/search"],
  ["/grafana/d/demo", "grafana /grafana/d/demo"],
  ["/loadgen/", "loadgen /"],
  ["/otlp-http/v1/traces", "otel-collector /v1/traces"],
  ["/flagservice/flagd.evaluation.v1.Service/EventStream", "flagd /flagd.evaluation.v1.Service/EventStream"],
  ["/feature", "flagd-ui /feature"],
  ["/features", "frontend /features"],
  ["/.git/config", "403"],
  ["/jaeger/%2e%2e/cart", "400"],
];

async function everyRoute({ port, tcpPort }: Place): Promise<void> {
  for (const [at, wanted] of expected) {
    const { status, body } = await get(port, host, at);
    const got = status === 200 ? body : String(status);
    say(`  ${at.padEnd(54)} ${status === 200 ? `-> ${body}` : `${status} by HAProxy`}`);
    if (got !== wanted) throw new Wrong(`${at} gave "${got}", not "${wanted}"`);
  }
  const websocket = await websocketPasses(port, host, "/grafana/api/live/ws");
  say(`  ${"/grafana/api/live/ws as a websocket".padEnd(54)} ${websocket ? "-> grafana, both ways" : "did not pass"}`);
  const database = await greeting(tcpPort);
  say(`  ${"TCP, the PostgreSQL port".padEnd(54)} -> ${database}`);
  if (!websocket || database !== "postgresql") throw new Wrong("a websocket or the TCP route did not pass");
}

interface Load {
  readonly requests: number;
  readonly failed: number;
}

/** wrk for some seconds over keep-alive connections; its own count of requests and of everything that went wrong. */
function load(port: number, seconds: number, script: string): Promise<Load> {
  const child = spawn("wrk", ["-t1", "-c16", `-d${seconds}s`, "-s", script, `http://127.0.0.1:${port}`], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  started.push(child);
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", () => {
      const last = /^SIGNALBOX (\d+) (\d+)$/m.exec(output);
      if (last) resolve({ requests: Number(last[1]), failed: Number(last[2]) });
      else reject(new Error(`wrk gave no count:\n${output}`));
    });
  });
}

const wrkScript = `
wrk.headers["Host"] = "${host}"
local paths = { "/", "/cart", "/jaeger/ui", "/images/a.jpg", "/grafana/d/1", "/feature" }
local n = 0
request = function() n = n + 1; return wrk.format("GET", paths[n % #paths + 1]) end
done = function(summary)
  local e = summary.errors
  io.write(string.format("SIGNALBOX %d %d\\n", summary.requests, e.connect + e.read + e.write + e.status + e.timeout))
end
`;

async function replaceIn(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, "utf8");
  if (!text.includes(from)) throw new Wrong(`the example does not hold "${from}" any more`);
  await writeFile(file, text.replace(from, to));
}

async function release(place: Place): Promise<void> {
  await signalbox(
    ["build", "--out", path.join(place.dir, "release"), "--catalogue", path.join(place.dir, "catalogue.yaml")],
    { cwd: place.dir },
  );
  await signalbox(["publish", path.join(place.dir, "release"), "--to", place.store, "--channel", "production"], {
    cwd: place.dir,
  });
}

/** Waits until a request is answered as it must be; milliseconds. */
async function until(what: string, holds: () => Promise<boolean>): Promise<number> {
  const from = performance.now();
  while (!(await holds().catch(() => false))) {
    if (performance.now() - from > 20_000) throw new Wrong(`${what} did not happen within 20 s`);
    await sleep(50);
  }
  return Math.round(performance.now() - from);
}

async function demo(place: Place, haproxy: (running: RunningHaproxy) => void): Promise<void> {
  const { dir, node, store, env, port } = place;
  const shop = path.join(dir, "routes/shop/shop.yaml");

  heading("1. The example: three teams, one front door");
  await signalbox(["lint"], { cwd: dir });

  heading("2. A release, published, taken by a node");
  await release(place);
  await signalbox(["agent", "once", "--store", store, "--channel", "production", "--node", node], { cwd: dir, env });
  const program = await findHaproxy();
  if (program.kind !== "local") throw new Stopped("haproxy is not on this machine. Run: tools/install.sh haproxy");
  haproxy(
    await startHaproxy(program.path, {
      dir: path.join(node, "live"),
      masterSocket: path.join(node, "run/master.sock"),
      env,
    }),
  );
  const agent = spawn(
    process.execPath,
    [bin, "agent", "run", "--store", store, "--channel", "production", "--node", node, "--every", "1s"],
    { env: { ...process.env, ...env }, stdio: "ignore" },
  );
  started.push(agent);
  say(`HAProxy ${program.version} serves on 127.0.0.1:${port}; the agent runs beside it.`);

  heading("3. A request down every route");
  await until("health checks", async () => (await get(port, host, "/feature")).status === 200);
  await everyRoute(place);

  heading("4. A route changes while requests flow");
  const script = path.join(dir, "load.lua");
  await writeFile(script, wrkScript);
  const flowing = load(port, 10, script);
  await sleep(1_000);
  await replaceIn(
    shop,
    "pathPrefix: /genai-sql-agent\n",
    "pathPrefix: /ask\n    rewrite: { replacePrefix: /genai-sql-agent }\n",
  );
  say("routes/shop/shop.yaml: the genai route moves from /genai-sql-agent to /ask");
  await release(place);
  const took = await until(
    "the change",
    async () => (await get(port, host, "/ask/why")).body === "genai-sql-agent /genai-sql-agent/why",
  );
  say(`/ask/why -> genai-sql-agent /genai-sql-agent/why, ${took} ms after it was published`);
  const { requests, failed } = await flowing;
  say(`${requests} requests meanwhile, ${failed} failed`);
  if (requests < 100 || failed > 0) throw new Wrong("requests failed while the route changed");

  heading("5. A mistake that only HAProxy can see, refused at its line");
  const still = load(port, 5, script);
  await replaceIn(shop, "set-header Cache-Control no-store unless", "set-heeader Cache-Control no-store unless");
  await signalbox(["build", "--out", path.join(dir, "release"), "--catalogue", path.join(dir, "catalogue.yaml")], {
    cwd: dir,
    expect: 1,
  });
  const after = await still;
  say(`${after.requests} requests meanwhile, ${after.failed} failed; nothing was published`);
  if (after.failed > 0 || after.requests < 100) throw new Wrong("requests failed while a mistake was refused");
  await signalbox(["agent", "status", "--node", node], { cwd: dir, env });
}

function stopAll(): void {
  for (const child of started) if (child.exitCode === null) child.kill("SIGTERM");
}

async function main(): Promise<number> {
  const dir = await mkdtemp(path.join(tmpdir(), "sb-demo-"));
  const place: Place = {
    dir,
    node: path.join(dir, "node"),
    store: `file://${path.join(dir, "store")}`,
    port: await freePort(),
    tcpPort: await freePort(),
    env: {},
  };
  place.env["SIGNALBOX_BIND_PUBLIC"] = `127.0.0.1:${place.port}`;
  place.env["SIGNALBOX_BIND_POSTGRESQL"] = `127.0.0.1:${place.tcpPort}`;
  place.env["SIGNALBOX_RUN"] = path.join(place.node, "run");
  let upstreams: Upstreams | undefined;
  let running: RunningHaproxy | undefined;
  process.once("SIGINT", () => {
    stopAll();
    void running?.stop().then(() => process.exit(130));
  });
  try {
    upstreams = await startUpstreams(
      [
        "frontend",
        "image-provider",
        "genai-sql-agent",
        "jaeger",
        "grafana",
        "loadgen",
        "otel-collector",
        "flagd",
        "flagd-ui",
      ],
      ["postgresql"],
    );
    await cp(path.join(root, "routes"), path.join(dir, "routes"), { recursive: true });
    await writeFile(path.join(dir, "catalogue.yaml"), catalogueOf(upstreams));
    await demo(place, (haproxy) => (running = haproxy));
    say("\nDone. Everything that was started is stopped.");
    return 0;
  } catch (error) {
    process.stderr.write(`demo: ${error instanceof Error ? error.message : String(error)}\n`);
    return error instanceof Wrong ? 1 : 3;
  } finally {
    stopAll();
    await running?.stop();
    upstreams?.close();
    await rm(dir, { recursive: true, force: true });
  }
}

process.exitCode = await main();
