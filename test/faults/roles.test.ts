import { runGroup } from "./run-group.ts";
import { ROLES_KILLED } from "./table.ts";

runGroup(ROLES_KILLED);
