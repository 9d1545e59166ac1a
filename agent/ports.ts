import type { Store } from "../compiler/publish/store.ts";
import type { ConsulAccess } from "./render/consul-access.ts";

/** Everything that the roles ask of the world outside the node's directory. */
export interface AgentPorts {
  readonly store: Store;
  /** Set where consul-template is installed. */
  readonly templates?: TemplatePort;
  readonly haproxy: HaproxyPort;
  readonly now: () => Date;
}

/** What each role needs of them: a role's process opens nothing that is not its own. */
export type PullPorts = Pick<AgentPorts, "store" | "now">;
export type RenderPorts = Pick<AgentPorts, "templates" | "now">;
export type ApplyPorts = Pick<AgentPorts, "haproxy" | "now">;

/** How templates are filled in on this node. */
export interface TemplatePort {
  /** Path of consul-template. */
  readonly program: string;
  readonly consul: ConsulAccess;
}

export interface HaproxyPort {
  /** Changes when another haproxy is installed: what one refused another may take. */
  identity(): Promise<string>;
  /** `haproxy -c -dW` of a whole candidate directory. */
  check(candidate: string): Promise<CheckVerdict>;
  /** What the serving worker says of itself. */
  running(): Promise<Running>;
  /** Whether it can answer Prometheus itself. */
  hasExporter(): Promise<boolean>;
  /** Reloads through the master socket and waits until a new worker with this description answers. */
  reload(description: string): Promise<ReloadVerdict>;
}

export type CheckVerdict =
  | { readonly kind: "valid" }
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] }
  /** No verdict: haproxy could not be run. */
  | { readonly kind: "failed"; readonly message: string };

/** Why a configuration was refused, at the line of the team that wrote it where there is one. */
export interface Problem {
  /** `routes/shop/shop.yaml`, or the rendered file where the text is ours. */
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
  readonly message: string;
}

export type Running =
  | { readonly kind: "not-running" }
  | RunningWorker
  | { readonly kind: "unknown"; readonly message: string };

/** The worker that serves. */
export interface RunningWorker {
  readonly kind: "running";
  readonly pid: number;
  /** What it loaded. */
  readonly description: string;
  /** The generation that it serves, by NODE_MAP; missing when it loaded no such map. */
  readonly serves?: number;
  /** Workers that only finish what they had begun. */
  readonly oldWorkers: number;
}

export type ReloadVerdict = { readonly kind: "confirmed" } | { readonly kind: "failed"; readonly message: string };

/** `routes/shop/shop.yaml:14: Unknown keyword 'blance'.` */
export function problemText(problem: Problem): string {
  if (problem.file === undefined) return problem.message;
  return `${problem.file}${problem.line === undefined ? "" : `:${problem.line}`}: ${problem.message}`;
}
