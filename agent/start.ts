import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { findHaproxy } from "../compiler/haproxy/find.ts";
import { isChannelName } from "../compiler/publish/keys.ts";
import { openStore } from "../compiler/publish/open-store.ts";
import { errorText } from "../compiler/release/disk.ts";
import { haproxyPort } from "./haproxy-port.ts";
import { layoutOf, tooLong, type NodeLayout } from "./layout.ts";
import { claim } from "./lock.ts";
import { readTrust, type TrustOptions } from "./pull/trust.ts";
import type { Trust } from "../compiler/publish/signing.ts";
import type { AgentPorts } from "./ports.ts";
import { templateRenderer } from "./templates-port.ts";
import { removeUnfinished } from "./tidy.ts";

export interface NodeOptions {
  /** The node's directory; made when missing. */
  readonly node: string;
}

export interface AgentOptions extends NodeOptions, TrustOptions {
  /** URL: `file:///var/lib/signalbox/store`. */
  readonly store: string;
  readonly channel: string;
  /** Path of haproxy; else $SIGNALBOX_HAPROXY, else PATH. */
  readonly haproxy?: string;
  /** Consul's HTTP address for templates; else $CONSUL_HTTP_ADDR, else http://127.0.0.1:8500. */
  readonly consul?: string;
}

export interface AgentIo {
  readonly stdout: { write(text: string): void };
  readonly stderr: { write(text: string): void };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** 0 good, 1 something was refused, 2 wrong usage, 3 could not run. */
export type AgentExit = 0 | 1 | 2 | 3;

/** Everything that must be so before the first cycle, each with one clear message; then `act`, as the only agent of this node. */
export async function asAgent(
  options: AgentOptions,
  io: AgentIo,
  act: (layout: NodeLayout, ports: AgentPorts, trust: Trust) => Promise<AgentExit>,
): Promise<AgentExit> {
  const layout = layoutOf(options.node);
  const store = openStore(options.store);
  const wrong = store.ok ? undefined : store.fault.message;
  const usage =
    wrong ??
    tooLong(layout) ??
    (isChannelName(options.channel)
      ? undefined
      : `"${options.channel}" is not a channel's name: small letters, digits and "-".`);
  const trust = await readTrust(options);
  const unusable = usage ?? (trust.ok ? undefined : trust.fault.message);
  if (unusable !== undefined || !store.ok || !trust.ok) {
    io.stderr.write(`signalbox agent: ${unusable}\n`);
    return 2;
  }
  const env = options.haproxy === undefined ? io.env : { ...io.env, SIGNALBOX_HAPROXY: options.haproxy };
  const haproxy = await findHaproxy({ env, docker: false });
  if (haproxy.kind !== "local")
    return cannot(io, haproxy.kind === "missing" ? haproxy.message : "haproxy must be installed on this node.");
  const templates = await templateRenderer(options.consul ?? consulAddress(io.env), io.env);
  const directories = [
    layout.root,
    layout.releases,
    layout.rendered,
    layout.generations,
    layout.run,
    dirname(layout.state.pull),
  ];
  try {
    for (const directory of directories) await mkdir(directory, { recursive: true });
  } catch (error) {
    return cannot(io, `The node directory "${layout.root}" cannot be written: ${errorText(error)}.`);
  }
  const lock = await claim(layout.locks.apply);
  if (lock === undefined)
    return cannot(io, `Another agent works on the node directory "${layout.root}". Stop that one first.`);
  try {
    for (const directory of directories) await removeUnfinished(directory);
    const ports: AgentPorts = {
      store: store.value,
      haproxy: haproxyPort(haproxy, layout),
      ...(templates && { templates }),
      now: () => new Date(),
    };
    return await act(layout, ports, trust.value);
  } finally {
    await lock.release();
  }
}

function consulAddress(env: AgentIo["env"]): string {
  const address = env["CONSUL_HTTP_ADDR"] ?? "";
  if (address === "") return "http://127.0.0.1:8500";
  return address.includes("://") ? address : `http://${address}`;
}

/** The one message of what could not be done, and its exit code. */
export function cannot(io: AgentIo, message: string): 3 {
  io.stderr.write(`signalbox agent: ${message}\n`);
  return 3;
}
