import { spawn, type ChildProcess } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { startHaproxy, type RunningHaproxy } from "../compiler/haproxy/start.ts";
import { freePort } from "../test/support/ports.ts";
import type { Figure } from "./figures.ts";
import { haproxyPath } from "./stack.ts";

/** Long enough for garbage of the start to be gone and for several rounds, and for compiled code; seconds. */
const SETTLE_S = 40;
const WATCH_S = 30;

const BIN = "dist/compiler/bin.js";
const MEMORY: Readonly<Record<string, number>> = { pull: 80, render: 65, apply: 65, run: 110 };
/** Per cent of a core. */
const CPU = 0.3;

/**
 * Resident memory and CPU time of the agent's processes while nothing happens: a static release is live and HAProxy
 * serves it. Memory is the kernel's VmRSS, shared pages (node's own program) included.
 */
export async function idle(): Promise<Figure[]> {
  const root = await mkdtemp(join(tmpdir(), "sbi-"));
  const haproxy = await haproxyPath();
  const children = new Map<string, ChildProcess>();
  const masters: RunningHaproxy[] = [];
  try {
    const store = pathToFileURL(join(root, "store")).href;
    await writeRoutes(root);
    await run(["build", root, "--out", join(root, "release")]);
    await run(["publish", join(root, "release"), "--to", store, "--channel", "edge", "--unsigned"]);
    const pull = ["--store", store, "--channel", "edge", "--unsigned"];
    const three = join(root, "a");
    const one = join(root, "b");
    for (const node of [three, one]) {
      await run(["agent", "once", "--node", node, ...pull, "--haproxy", haproxy]);
      const env = { SIGNALBOX_RUN: join(node, "run"), SIGNALBOX_BIND_PUBLIC: `127.0.0.1:${await freePort()}` };
      masters.push(
        await startHaproxy(haproxy, { dir: join(node, "live"), masterSocket: join(node, "run/master.sock"), env }),
      );
    }
    children.set("pull", start(["pull", "--node", three, ...pull]));
    children.set("render", start(["render", "--node", three]));
    children.set("apply", start(["apply", "--node", three, "--haproxy", haproxy]));
    children.set("run", start(["run", "--node", one, ...pull, "--haproxy", haproxy]));
    await sleep(SETTLE_S * 1000);
    const before = await each(children, cpuSeconds);
    await sleep(WATCH_S * 1000);
    const after = await each(children, cpuSeconds);
    const memory = await each(children, residentMb);
    return [...children.keys()].flatMap((role): Figure[] => {
      const name = role === "run" ? "all three in one process" : role;
      const share = (((after.get(role) ?? 0) - (before.get(role) ?? 0)) / WATCH_S) * 100;
      return [
        { name: `${name}: resident memory`, value: memory.get(role) ?? 0, unit: "MB", bound: MEMORY[role] ?? 0 },
        { name: `${name}: CPU`, value: share, unit: "% of a core", bound: CPU },
      ];
    });
  } finally {
    for (const child of children.values()) child.kill("SIGTERM");
    await sleep(1_000);
    for (const child of children.values()) child.kill("SIGKILL");
    for (const master of masters) await master.stop();
    await rm(root, { recursive: true, force: true });
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

async function each(
  children: ReadonlyMap<string, ChildProcess>,
  of: (pid: number) => Promise<number>,
): Promise<Map<string, number>> {
  return new Map(
    await Promise.all([...children].map(async ([role, child]) => [role, await of(child.pid ?? 0)] as const)),
  );
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
