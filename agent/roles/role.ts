import type { Outcome } from "../../compiler/release/fault.ts";
import type { NodeLayout, Role } from "../node/layout.ts";
import type { RoleFault } from "../support/fault.ts";
import type { Clock } from "../support/clock.ts";
import type { Reporter } from "../support/reporter.ts";

/** While all is well a round is due only every so many intervals: directories are watched. */
export const QUIET = 3;

export const ROLES = ["pull", "render", "apply"] as const satisfies readonly Role[];

/** One role, ready to work on a node. Each is wired in the file of its name, which imports only what that role needs. */
export interface ReadyRole {
  readonly role: Role;
  /** One round. `retry`: what HAProxy refused is tried again. Gives what stands against it. */
  readonly once: (reporter: Reporter, retry: boolean) => Promise<RoleFault | undefined>;
  /** Works until `signal` is aborted, and returns soon after. */
  readonly run: (reporter: Reporter, signal: AbortSignal) => Promise<void>;
}

/** Or why it cannot work, in one sentence. `usage`: the command line is wrong; `cannot`: the node lacks something. */
export type Readiness = Outcome<ReadyRole, "usage" | "cannot">;

/** What every role is told of its node. */
export interface RoleOptions {
  readonly layout: NodeLayout;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** How often the role looks where nothing wakes it before; milliseconds. */
  readonly intervalMs: number;
  readonly clock: Clock;
}

/** What a role writes, and so what it may tidy: no two have the same. */
export function ownOf(
  role: Role,
  layout: NodeLayout,
): { readonly directory: string; readonly files: readonly string[] } {
  const files = [layout.state[role], layout.locks[role]];
  switch (role) {
    case "pull":
      return { directory: layout.releases, files };
    case "render":
      return { directory: layout.rendered, files };
    case "apply": {
      const { live, stateJson, statusText, serverState } = layout;
      return { directory: layout.generations, files: [...files, serverState, live, stateJson, statusText] };
    }
  }
}
