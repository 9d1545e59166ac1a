import { runGroup } from "./run-group.ts";
import { STORE } from "./table.ts";

runGroup(STORE, { lanes: 2 });
