import { runGroup } from "./run-group.ts";
import { HAPROXY } from "./table.ts";

runGroup(HAPROXY);
