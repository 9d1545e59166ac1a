import { join, resolve } from "node:path";

/**
 * Names on a node's disk: the contract between the roles, which meet only here. Each role reads the directory of the one
 * before it and writes its own; what has a final name is whole, what is under way is called `.tmp-…`.
 */
export interface NodeLayout {
  readonly root: string;
  /** pull → render. `releases/<id>/`: release directories, digests checked. */
  readonly releases: string;
  /** pull → render: which release this node should serve (Wanted, JSON). */
  readonly wanted: string;
  /** render → apply. `rendered/<release>/<rendering>/`: no templates left. */
  readonly rendered: string;
  /** render → apply: which rendering is the present one (Current, JSON). */
  readonly current: string;
  /** apply. `generations/<n>/`: validated as a whole by haproxy. */
  readonly generations: string;
  /** apply → HAProxy: a link to one generation; HAProxy is started with `-f <node>/live/haproxy`. */
  readonly live: string;
  /** HAProxy's sockets; `SIGNALBOX_RUN` for HAProxy and for its checks. */
  readonly run: string;
  readonly masterSocket: string;
  /** Held by the one agent of this node. */
  readonly lock: string;
  /** What each role knows of its own last run. */
  readonly state: Readonly<Record<Role, string>>;
  /** All of that in one, for programs, and for people. */
  readonly stateJson: string;
  readonly statusText: string;
}

export type Role = "pull" | "render" | "apply";

/** Linux takes 107 bytes for a socket's path, and HAProxy adds a suffix of its own while it binds. */
const LONGEST_NODE_PATH = 70;

/** The layout below a node's directory; the directory need not exist. */
export function layoutOf(node: string): NodeLayout {
  const root = resolve(node);
  const at = (...names: string[]): string => join(root, ...names);
  return {
    root,
    releases: at("releases"),
    wanted: at("wanted"),
    rendered: at("rendered"),
    current: at("rendered", "current"),
    generations: at("generations"),
    live: at("live"),
    run: at("run"),
    masterSocket: at("run", "master.sock"),
    lock: at("run", "agent.sock"),
    state: { pull: at("state", "pull.json"), render: at("state", "render.json"), apply: at("state", "apply.json") },
    stateJson: at("state.json"),
    statusText: at("status.txt"),
  };
}

/** One sentence when sockets could not be made in this directory. */
export function tooLong(layout: NodeLayout): string | undefined {
  const length = Buffer.byteLength(layout.root);
  if (length <= LONGEST_NODE_PATH) return undefined;
  return `The node directory "${layout.root}" is ${length} bytes long; sockets below it allow ${LONGEST_NODE_PATH}. Choose a shorter one.`;
}

/** The command by which HAProxy's supervisor starts it on this node; the agent never does. */
export function haproxyCommand(layout: NodeLayout): string {
  return `SIGNALBOX_RUN=${layout.run} haproxy -W -S ${layout.masterSocket} -f ${join(layout.live, "haproxy")}`;
}
