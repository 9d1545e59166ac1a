import { apply } from "./apply/perform.ts";
import type { Trust } from "../compiler/publish/signing.ts";
import type { NodeLayout, Role } from "./layout.ts";
import type { AgentPorts } from "./ports.ts";
import { pull } from "./pull/perform.ts";
import { fail, type RoleFault } from "./records.ts";
import { render } from "./render/perform.ts";
import { writeStatus } from "./status.ts";
import { errorText } from "../compiler/release/disk.ts";

export interface CycleOptions {
  readonly channel: string;
  /** Whose pointers are believed. */
  readonly trust: Trust;
  /** Digests on the disk are read again, and what a passing fault may have refused is fetched again. */
  readonly thorough: boolean;
  /** A rendering that HAProxy refused is tried once more. */
  readonly retry: boolean;
  readonly signal?: AbortSignal;
}

export type CycleFaults = Partial<Record<Role, RoleFault>>;

/** The three roles once, each from what lies in its directory: a fault of one keeps none of the others from its work. */
export async function cycle(layout: NodeLayout, ports: AgentPorts, options: CycleOptions): Promise<CycleFaults> {
  const faults: CycleFaults = {};
  const roles: readonly (readonly [Role, () => Promise<RoleFault | undefined>])[] = [
    ["pull", () => pull(layout, ports, options.channel, options.thorough, options.trust)],
    ["render", () => render(layout, ports, options.thorough)],
    ["apply", async () => (await apply(layout, ports, options.retry)).fault],
  ];
  for (const [role, run] of roles) {
    if (options.signal?.aborted === true) return faults;
    // What is thrown here is the disk's (full, read-only) or our bug: neither may end the agent.
    const fault = await run().catch((error: unknown) => fail("cannot-run", `${errorText(error)}.`));
    if (fault !== undefined) faults[role] = fault;
  }
  await writeStatus(layout).catch(() => undefined); // a full disk is in the faults already
  return faults;
}
