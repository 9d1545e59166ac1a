import type { NodeLayout, Role } from "./layout.ts";
import type { RoleFault } from "./records.ts";
import type { Reporter } from "./reporter.ts";
import type { ReadyRole } from "./roles/role.ts";
import { guarded } from "./rounds.ts";
import { writeStatus } from "./status/keep.ts";

export type RoleFaults = Partial<Record<Role, RoleFault>>;

/** Each role once, in their order, each from what lies in its directory: a fault of one keeps none of the others from its work. */
export async function cycle(
  layout: NodeLayout,
  roles: readonly ReadyRole[],
  reporterOf: (role: Role) => Reporter,
  retry: boolean,
): Promise<RoleFaults> {
  const faults: RoleFaults = {};
  for (const ready of roles) {
    const fault = await guarded(() => ready.once(reporterOf(ready.role), retry));
    if (fault !== undefined) faults[ready.role] = fault;
  }
  await writeStatus(layout, new Date()).catch(() => undefined); // a full disk is in the faults already
  return faults;
}
