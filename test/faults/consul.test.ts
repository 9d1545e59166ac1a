import { runGroup } from "./run-group.ts";
import { CONSUL } from "./table.ts";

runGroup(CONSUL, { lanes: 1 });
