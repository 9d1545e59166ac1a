import { runGroup } from "./run-group.ts";
import { HAPROXY } from "./table.ts";

// What HAProxy says and does differs by its version.
runGroup(HAPROXY, { haproxy: "all" });
