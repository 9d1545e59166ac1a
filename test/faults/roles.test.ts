import { runGroup } from "./run-group.ts";
import { ROLES_KILLED } from "./table.ts";

// Each role a user of its own: whatever a role leaves behind, the next one must be able to go on from.
runGroup(ROLES_KILLED, { lanes: 2, users: true });
