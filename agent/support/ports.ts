import type { Store } from "../../compiler/publish/store.ts";
import type { Outcome } from "../../compiler/release/fault.ts";
import type { ServerLimit } from "../../compiler/haproxy/changes.ts";
import type { ServerState } from "../../compiler/haproxy/servers.ts";
import type { LiveFiles } from "../haproxy/files.ts";
import type { MapFiles, MapPhase } from "../../compiler/haproxy/maps/plan.ts";
import type { Lookup } from "../apply/names/lookup.ts";
import type { Fill, ServerAction } from "../haproxy/servers/actions.ts";
import type { HaproxyStart } from "../node/layout.ts";
import type { Clock } from "./clock.ts";
import type { ConsulAccess } from "../render/consul.ts";

// What each role asks of the world outside the node's directory: its process opens nothing that is not its own.

export interface PullPorts {
  readonly store: Store;
  readonly clock: Clock;
}

export interface RenderPorts {
  /** consul-template, by its path, and the Consul that it asks; missing where it is not installed. */
  readonly templates?: { readonly program: string; readonly consul: ConsulAccess } | undefined;
  readonly clock: Clock;
}

export interface ApplyPorts {
  readonly haproxy: HaproxyPort;
  /** Of names that servers have. */
  readonly lookup: Lookup;
  /** Addresses of the node's network interfaces now. */
  readonly ownAddresses: () => ReadonlySet<string>;
  readonly clock: Clock;
}

/** HAProxy: its program for checks, and the one that runs. Whatever it answers, no method throws for it; the disk's errors are thrown. */
export interface HaproxyPort {
  /** How it is started on this node, and what its checks find. */
  readonly start: HaproxyStart;
  /** Changes when another haproxy is installed: what one refused another may take. */
  identity(): Promise<string>;
  /** `haproxy -c -dW` of a whole candidate directory. */
  check(candidate: string): Promise<CheckVerdict>;
  /** What the serving worker says of itself, and its processes. */
  running(): Promise<{ readonly running: Running; readonly pulse: Pulse }>;
  /** Whether it can answer Prometheus itself. */
  hasExporter(): Promise<boolean>;
  /** Whether its processes are those that were seen. Unless `ask`, that all of them live will do, at a tenth of the price. */
  isSame(pulse: Pulse, ask: boolean): Promise<boolean>;
  /** Every server of the serving worker; the same array while nothing but times and the progress of checks is another. */
  servers(): Promise<Said<readonly ServerState[]>>;
  /**
   * Ends the connections that keep the slots of `ending` from being filled, then empties and fills slots. Gives those that still have
   * connections of the instance before; when HAProxy did not take a command, what it has now must be looked up.
   */
  tell(actions: readonly ServerAction[], ending: readonly Fill[]): Promise<Said<readonly Fill[]>>;
  /** What the serving worker has in these maps, as files would say it. */
  maps(paths: readonly string[]): Promise<Said<MapFiles>>;
  changeMaps(phases: readonly MapPhase[]): Promise<Said<number>>;
  /** Sets limits of servers, then NODE_MAP: this is the generation that it serves now. */
  serve(generation: number, limits?: readonly ServerLimit[]): Promise<Said<undefined>>;
  /** Reloads through the master socket and waits until a new worker with this description answers. */
  reload(reload: Reload): Promise<ReloadVerdict>;
  /** What the checks knew when an agent was killed in a reload must not be read at another start. */
  forget(): Promise<void>;
}

/** What HAProxy answered, or why there is no answer, as half a sentence. */
export type Said<T> = Outcome<T, "haproxy-silent">;

export interface Pulse {
  /** Another text when HAProxy was started, reloaded, lost or ended a worker, or does not answer any more. */
  readonly text: string;
  /** Its processes, where this one sees them: not from another container. */
  readonly pids: readonly number[];
}

export interface Reload {
  /** What the new worker says of itself. */
  readonly description: string;
  /** What it loads; and what the one that runs has loaded, where that is known. */
  readonly files: LiveFiles;
  readonly before: LiveFiles | undefined;
}

/** Why it refuses a configuration; none when it is valid. Or why there is no verdict. */
export type CheckVerdict = Outcome<readonly Problem[], "check-failed">;

/** Why a configuration was refused, at the line of the team that wrote it where there is one. */
export interface Problem {
  /** `routes/shop/shop.yaml`, or the rendered file where the text is ours. */
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
  readonly message: string;
}

export type Running = { readonly kind: "not-running" } | RunningWorker | ({ readonly kind: "unknown" } & Trouble);

const STRANGERS = [
  /** What answers on the master socket runs a configuration that is not ours. */
  "haproxy-foreign",
  /** Nobody answers there, and an address of ours has a listener. */
  "haproxy-lost",
  /** Ours answers, and another process listens on an address of ours beside it. */
  "haproxy-twice",
] as const;

/** What is there in place of this node's own HAProxy, or beside it; `message` says it in whole sentences. */
export interface Stranger {
  readonly code: (typeof STRANGERS)[number];
  readonly message: string;
}

/** Why nothing is switched or reloaded though HAProxy, or something in its place, is there. `haproxy-denied`: its sockets are another user's. */
export type Trouble = Stranger | { readonly code: "haproxy-silent" | "haproxy-denied"; readonly message: string };

export function isStranger<T extends { readonly code: string }>(trouble: T): trouble is T & Pick<Stranger, "code"> {
  return STRANGERS.some((code) => code === trouble.code);
}

/** Undefined where HAProxy is ours and alone, or does not run. */
export function troubleOf(running: Running): Trouble | undefined {
  if (running.kind === "unknown") return running;
  return running.kind === "running" ? running.beside : undefined;
}

/** The worker that serves. */
export interface RunningWorker {
  readonly kind: "running";
  readonly pid: number;
  /** Another one for each worker, in a container too. */
  readonly worker: string;
  /** As it says itself: `2.6.12-1+deb12u2`. */
  readonly version: string;
  /** What it loaded. */
  readonly description: string;
  /** The generation that it serves, by NODE_MAP; missing when it loaded no such map. */
  readonly serves?: number;
  /** Workers that only finish what they had begun. */
  readonly oldWorkers: number;
  /** Another one serves beside it. */
  readonly beside?: Stranger;
}

export type ReloadVerdict = Outcome<undefined, "reload-failed" | "open-files" | "haproxy-silent">;

/** `routes/shop/shop.yaml:14: Unknown keyword 'blance'.` */
export function problemText(problem: Problem): string {
  if (problem.file === undefined) return problem.message;
  return `${problem.file}${problem.line === undefined ? "" : `:${problem.line}`}: ${problem.message}`;
}
