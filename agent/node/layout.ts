import { join, resolve } from "node:path";
import { shellWord } from "../../compiler/diagnostic/shell-word.ts";

/** Where a node is unless said: what the units of deploy/systemd run on, and what the pages speak of. */
export const NODE_DIRECTORY = "/var/lib/signalbox";

/**
 * Names on a node's disk: the contract between the roles, which meet only here. Each role reads the directory of the one
 * before it and writes its own; what has a final name is whole, what is under way is called `.tmp-…`.
 */
export interface NodeLayout {
  readonly root: string;
  /** pull → render. `releases/<id>/`: release directories, digests checked. */
  readonly releases: string;
  /** pull → render: which release this node should serve (Wanted, JSON); lies beside the releases, so that pull writes one directory. */
  readonly wanted: string;
  /** A person → render and apply: stay on this release (Hold, JSON); missing when the channel decides. */
  readonly hold: string;
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
  /** HAProxy's runtime API: the worker that serves. */
  readonly statsSocket: string;
  /** HAProxy's own listener for the agent: what it answers proves which generation serves (NODE_MAP). */
  readonly probeSocket: string;
  /** apply → HAProxy, over a reload: what the checks know. */
  readonly serverState: string;
  /** The node's own files that releases name (certificates, userlists); never in a repository or a bucket. */
  readonly secrets: string;
  /** Text files for node_exporter, `signalbox_<role>.prom`: each role writes its own. */
  readonly metrics: string;
  /** Each held by the one process that plays this role on this node. */
  readonly locks: Readonly<Record<Role, string>>;
  /** Touched by a process that wanted to play this role while another one did. */
  readonly rivals: Readonly<Record<Role, string>>;
  /** What each role knows of its own last run. */
  readonly state: Readonly<Record<Role, string>>;
  /** All of that in one, for programs, and for people. */
  readonly stateJson: string;
  readonly statusText: string;
}

export type Role = "pull" | "render" | "apply";

/**
 * The map of the agent's own, beside the release's: key `generation`, value the number that HAProxy serves now. It is part of
 * every generation (05-node.cfg refers to it) and is set at run time after a change without reload.
 */
export const NODE_MAP = "maps/signalbox-node.map";

/** Linux takes 107 bytes for a socket's path, and HAProxy adds a suffix of its own while it binds. */
const LONGEST_NODE_PATH = 70;

/** The layout below a node's directory; the directory need not exist. */
export function layoutOf(node: string): NodeLayout {
  const root = resolve(node);
  const at = (...names: string[]): string => join(root, ...names);
  return {
    root,
    releases: at("releases"),
    wanted: at("releases", "wanted"),
    hold: at("hold"),
    rendered: at("rendered"),
    current: at("rendered", "current"),
    generations: at("generations"),
    live: at("live"),
    run: at("run"),
    masterSocket: at("run", "master.sock"),
    statsSocket: at("run", "haproxy.sock"),
    probeSocket: at("run", "probe.sock"),
    serverState: at("run", "servers.state"),
    secrets: at("secrets"),
    metrics: at("metrics"),
    locks: { pull: at("run", "pull.sock"), render: at("run", "render.sock"), apply: at("run", "apply.sock") },
    rivals: { pull: at("run", "pull.rival"), render: at("run", "render.rival"), apply: at("run", "apply.rival") },
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

/** The haproxy of a node, and what its configuration finds in the environment: for the agent's checks and for its start. */
export interface HaproxyStart {
  readonly program: string;
  readonly env: Readonly<Record<string, string>>;
}

/** What HAProxy finds on every node; a node may give its listeners addresses besides. */
export function haproxyEnvironment({ run, secrets }: NodeLayout): Readonly<Record<string, string>> {
  return { SIGNALBOX_RUN: run, SIGNALBOX_SECRETS: secrets };
}

/** The command by which HAProxy's supervisor starts it on this node; the agent never does. */
export function haproxyCommand({ masterSocket, live }: NodeLayout, { program, env }: HaproxyStart): string {
  const variables = Object.entries(env).map(([name, value]) => `${name}=${shellWord(value)}`);
  const words = [program, "-W", "-S", masterSocket, "-f", join(live, "haproxy")].map(shellWord);
  return [...variables, ...words].join(" ");
}
