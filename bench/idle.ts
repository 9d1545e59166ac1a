import { spawn, type ChildProcess } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { startHaproxy } from "../compiler/haproxy/start.ts";
import { withWorkspace } from "../compiler/haproxy/workspace.ts";
import { writeReleaseDirectory } from "../compiler/release/directory.ts";
import { releaseOf } from "../compiler/ship.ts";
import { startConsul } from "../test/support/consul.ts";
import { freePort, freePorts } from "../test/support/ports.ts";
import { churnFleet, fillCatalogue } from "./churn-fleet.ts";
import type { Figure } from "./figures.ts";
import { compileFleet, consulPath, haproxyPath } from "./stack.ts";

/** Long enough for garbage of the start to be gone and for several rounds, and for compiled code; seconds. */
const SETTLE_S = 60;
const WATCH_S = 60;

const BIN = "dist/bin/signalbox.js";
const MEMORY: Readonly<Record<string, number>> = { pull: 80, render: 65, apply: 65, run: 60 };
/** Per cent of a core. */
const CPU = 0.3;
const CHANNEL = "edge";

/**
 * Resident memory and CPU time of the agent's processes while nothing happens: a release is live and HAProxy serves it. First as
 * three processes, then as one, with a static release; then as one with 200 services in a real Consul (consul-template's own
 * share is not the agent's). One after the other, for they would disturb each other. Memory is the kernel's VmRSS, shared pages
 * (node's own program) included.
 */
export async function idle(): Promise<Figure[]> {
  return withWorkspace(async (root) => {
    await writeRoutes(root);
    const still = join(root, "static");
    await run(["build", root, "--out", still]);
    const measured = [
      ...(await measure(join(root, "three"), still, ["pull", "render", "apply"], [])),
      ...(await measure(join(root, "one"), still, ["run"], [])),
    ];
    const figures = measured.flatMap(({ role, memory, cpu }): Figure[] => {
      const name = role === "run" ? "all three in one process" : role;
      return [
        { name: `${name}: resident memory`, value: memory, unit: "MB", bound: MEMORY[role] ?? 0 },
        { name: `${name}: CPU`, value: cpu, unit: "% of a core", bound: CPU },
      ];
    });
    return [...figures, ...(await withConsul(root))];
  });
}

async function withConsul(root: string): Promise<Figure[]> {
  const { sources } = churnFleet();
  const release = join(root, "templates");
  await writeReleaseDirectory(releaseOf(compileFleet(sources), sources), release);
  const consul = await startConsul(consulPath(), { hcl: ["limits { http_max_conns_per_client = 2000 }"] });
  try {
    await fillCatalogue(consul, await freePorts(8));
    const measured = await measure(join(root, "consul"), release, ["run"], ["--consul", consul.url]);
    return measured.flatMap(({ memory, cpu }): Figure[] => [
      { name: "all three, 200 services in Consul: resident memory", value: memory, unit: "MB", bound: 68 },
      { name: "all three, 200 services in Consul: CPU", value: cpu, unit: "% of a core", bound: 0.4 },
    ]);
  } finally {
    await consul.stop();
  }
}

interface Idle {
  readonly role: string;
  /** MB. */
  readonly memory: number;
  /** Per cent of a core. */
  readonly cpu: number;
}

/** A node of its own with these roles' processes, left alone. */
async function measure(
  dir: string,
  release: string,
  roles: readonly string[],
  consul: readonly string[],
): Promise<Idle[]> {
  const haproxy = await haproxyPath();
  const store = pathToFileURL(join(dir, "store")).href;
  const node = join(dir, "node");
  const pull = ["--store", store, "--channel", CHANNEL, "--unsigned"];
  await run(["publish", release, "--to", store, "--channel", CHANNEL, "--unsigned", "--unchecked"]);
  await run(["agent", "once", "--node", node, ...pull, ...consul, "--haproxy", haproxy]);
  const env = { SIGNALBOX_RUN: join(node, "run"), SIGNALBOX_BIND_PUBLIC: `127.0.0.1:${await freePort()}` };
  const master = await startHaproxy(haproxy, {
    dir: join(node, "live"),
    masterSocket: join(node, "run/master.sock"),
    env,
  });
  const options: Readonly<Record<string, readonly string[]>> = {
    ...{ pull, render: consul, apply: ["--haproxy", haproxy] },
    run: [...pull, ...consul, "--haproxy", haproxy],
  };
  const children = roles.map((role) => ({ role, child: start([role, "--node", node, ...(options[role] ?? [])]) }));
  try {
    await sleep(SETTLE_S * 1000);
    const before = await Promise.all(children.map(({ child }) => cpuSeconds(child.pid ?? 0)));
    await sleep(WATCH_S * 1000);
    return await Promise.all(
      children.map(async ({ role, child }, index) => {
        const used = (await cpuSeconds(child.pid ?? 0)) - (before[index] ?? 0);
        return { role, memory: await residentMb(child.pid ?? 0), cpu: (used / WATCH_S) * 100 };
      }),
    );
  } finally {
    for (const { child } of children) child.kill("SIGTERM");
    await sleep(1_000);
    for (const { child } of children) child.kill("SIGKILL");
    await master.stop();
  }
}

/** One team with one route to a server that need not be there. */
async function writeRoutes(root: string): Promise<void> {
  const files = {
    "platform/platform.yaml":
      'listeners:\n  public: { bind: ":80" }\nteams:\n  shop: { hosts: [shop.example.com], listeners: [public] }\ndefaults: { listener: public }\n',
    "shop/shop.yaml":
      "host: shop.example.com\nroutes:\n  all: { pathPrefix: /, backend: web }\nbackends:\n  web: { servers: [127.0.0.1:9] }\n",
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(root, "routes", dirname(path)), { recursive: true });
    await writeFile(join(root, "routes", path), text);
  }
}

function start(words: readonly string[]): ChildProcess {
  return spawn(process.execPath, [BIN, "agent", ...words], { stdio: "ignore" });
}

/** One command of ours to its end; what it says is shown when it fails. */
async function run(words: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [BIN, ...words], { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (text: Buffer) => (said += text.toString()));
  const code = await new Promise((resolve) => child.once("exit", resolve));
  if (code !== 0) throw new Error(`signalbox ${words.join(" ")} ended with ${String(code)}:\n${said}`);
}

/** Time of all threads on a core so far, to the nanosecond (schedstat): ticks would miss what is this short. */
async function cpuSeconds(pid: number): Promise<number> {
  const threads = await readdir(`/proc/${pid}/task`);
  const times = await Promise.all(threads.map((thread) => readFile(`/proc/${pid}/task/${thread}/schedstat`, "utf8")));
  return times.reduce((sum, text) => sum + Number(text.split(" ")[0]) / 1e9, 0);
}

async function residentMb(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
}
