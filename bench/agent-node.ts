import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { layoutOf, type NodeLayout } from "../agent/node/layout.ts";
import type { MetricName } from "../agent/metrics/definitions.ts";
import { showProc, type Processes } from "../compiler/haproxy/master.ts";
import { startHaproxy, type RunningHaproxy } from "../compiler/haproxy/start.ts";
import { publish } from "../compiler/publish/apply.ts";
import { openStore } from "../compiler/publish/open-store.ts";
import { archive } from "../compiler/release/archive.ts";
import type { Release } from "../compiler/release/release.ts";
import { startChild, type Child } from "../test/support/child.ts";
import { freePorts } from "../test/support/ports.ts";
import { haproxyPath } from "./stack.ts";
import { goOn, wait } from "./wait.ts";

/** A node as it runs in production: the agent of `dist/`, a store, and HAProxy started by its supervisor. */
export interface AgentNode {
  readonly layout: NodeLayout;
  /** Of each listener, in the order that was asked for. */
  readonly ports: readonly number[];
  readonly haproxy: RunningHaproxy;
  /** The process that runs now. */
  agent(): Child;
  /** Starts the agent anew, after it ended. */
  startAgain(): Promise<void>;
  /** The words that tell pull of its store and channel. */
  readonly pull: readonly string[];
  /** Makes the node's channel name this release; resolves when the pointer has moved. */
  publish(release: Release): Promise<void>;
  processes(): Promise<Processes>;
  /** Mean of a histogram's observations so far, by the agent's own metrics; seconds. NaN when there is none. */
  meanOf(histogram: MetricName, label?: string): Promise<number>;
  /** The end of what the agent and HAProxy printed, for the message of a failure. */
  said(): string;
  stop(): Promise<void>;
}

export interface AgentNodeOptions {
  /** Short: sockets lie below it. */
  readonly dir: string;
  readonly listeners: readonly string[];
  readonly first: Release;
  /** Consul's address, for releases with templates. */
  readonly consul?: string;
  /** `--every`; 500ms unless said. */
  readonly every?: string;
  /** Port of loopback for /readyz. */
  readonly health?: number;
}

/** `show proc`, asked again while a reload keeps the master from answering. */
export async function processesOf(masterSocket: string): Promise<Processes> {
  let processes: Processes | undefined;
  await wait("HAProxy's master answers", async () => (processes = await showProc(masterSocket)) !== undefined);
  return processes ?? showProc(masterSocket);
}

const CHANNEL = "bench";

/** Starts the agent on a first release and HAProxy on what it makes of it; resolves when HAProxy answers. */
export async function startAgentNode({
  dir,
  listeners,
  first,
  consul,
  every = "500ms",
  health,
}: AgentNodeOptions): Promise<AgentNode> {
  const layout = layoutOf(join(dir, "node"));
  const url = pathToFileURL(join(dir, "store")).href;
  const store = openStore(url);
  if (!store.ok) throw new Error(store.fault.message);
  const archives = new Map<Release, Uint8Array>();
  const put = async (release: Release): Promise<void> => {
    goOn();
    const bytes = archives.get(release) ?? archive(release);
    archives.set(release, bytes);
    const done = await publish(store.value, bytes, CHANNEL, { compiler: "bench", now: new Date() });
    if (!done.ok) throw new Error(done.fault.message);
  };
  await put(first);
  const ports = await freePorts(listeners.length);
  const binds = listeners.map((name, i) => [`SIGNALBOX_BIND_${name.toUpperCase()}`, `127.0.0.1:${ports[i]}`]);
  const env = { ...process.env, ...Object.fromEntries(binds), SIGNALBOX_RUN: layout.run };
  const pull = ["--store", url, "--channel", CHANNEL, "--unsigned"];
  const args = ["--node", layout.root, ...pull, "--every", every];
  if (consul !== undefined) args.push("--consul", consul);
  if (health !== undefined) args.push("--health", `127.0.0.1:${health}`);
  const begin = (): Promise<Child> =>
    startChild(process.execPath, [resolve("dist/bin/signalbox.js"), "agent", "run", ...args], { env });
  let agent = await begin();
  try {
    await wait(
      "the agent has made a configuration live",
      () => {
        if (!agent.alive()) throw new Error(`the agent ended:\n${agent.output()}`);
        return existsSync(join(layout.live, "haproxy"));
      },
      { timeoutMs: 120_000 },
    );
    const haproxy = await startHaproxy(await haproxyPath(), {
      dir: layout.live,
      masterSocket: layout.masterSocket,
      env,
      timeoutMs: 60_000,
    });
    return {
      layout,
      ports,
      haproxy,
      agent: () => agent,
      async startAgain() {
        agent = await begin();
      },
      pull,
      publish: put,
      processes: () => processesOf(haproxy.masterSocket),
      async meanOf(histogram, label) {
        const text = await readFile(join(layout.metrics, "signalbox_apply.prom"), "utf8").catch(() => "");
        const value = (part: "sum" | "count"): number => {
          const lines = text.split("\n").filter((line) => line.startsWith(`${histogram}_${part}`));
          const line = lines.find((one) => label === undefined || one.includes(label));
          return Number(line?.slice(line.lastIndexOf(" ") + 1));
        };
        return value("sum") / value("count");
      },
      said: () => `the agent said:\n${agent.output().slice(-4_000)}\nHAProxy said:\n${haproxy.output().slice(-2_000)}`,
      async stop() {
        await agent.end();
        await haproxy.stop();
      },
    };
  } catch (error) {
    await agent.end();
    throw new Error(`the node did not start; its agent said:\n${agent.output().slice(-4_000)}`, { cause: error });
  }
}
