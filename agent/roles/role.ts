import { basename, dirname } from "node:path";
import type { Outcome } from "../../compiler/release/fault.ts";
import type { NodeLayout, Role } from "../layout.ts";
import type { RoleFault } from "../records.ts";
import type { Reporter } from "../reporter.ts";

export const ROLES = ["pull", "render", "apply"] as const satisfies readonly Role[];

/** One role, ready to work on a node. Each is wired in the file of its name, which imports only what that role needs. */
export interface ReadyRole {
  readonly role: Role;
  /** One round. `retry`: what HAProxy refused is tried again. Gives what stands against it. */
  once(reporter: Reporter, retry: boolean): Promise<RoleFault | undefined>;
  /** Works until `signal` is aborted, and returns soon after. */
  run(reporter: Reporter, signal: AbortSignal): Promise<void>;
}

/** Or why it cannot work, in one sentence. `usage`: the command line is wrong; `cannot`: the node lacks something. */
export type Readiness = Outcome<ReadyRole, "usage" | "cannot">;

/** What every role is told of its node. */
export interface RoleOptions {
  readonly layout: NodeLayout;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** How often the role looks where nothing wakes it before; milliseconds. */
  readonly intervalMs: number;
  readonly now: () => Date;
}

export interface Own {
  readonly directory: string;
  /** Missing: everything in it is the role's. */
  readonly names?: readonly string[];
}

/** What a role writes, and so what it may tidy: no two have the same. */
export function ownOf(role: Role, layout: NodeLayout): readonly Own[] {
  const own: readonly Own[] = [
    { directory: dirname(layout.state[role]), names: [basename(layout.state[role])] },
    { directory: layout.run, names: [basename(layout.locks[role])] },
  ];
  switch (role) {
    case "pull":
      return [...own, { directory: layout.releases }];
    case "render":
      return [...own, { directory: layout.rendered }];
    case "apply": {
      const run = { directory: layout.run, names: [basename(layout.serverState)] };
      const names = [layout.live, layout.stateJson, layout.statusText].map((path) => basename(path));
      return [...own, run, { directory: layout.generations }, { directory: layout.root, names }];
    }
  }
}
