import { killedAt } from "./killed.ts";

/** A command that changes a map of the release's, not the agent's own. */
const MAP = "^(?:add|set|del) map maps/(?!signalbox-node)";

export const applyKilled = killedAt("apply", /^signalbox_check_duration_seconds_count$/, [
  { name: "before the candidate is checked", call: "spawn", what: "haproxy.* -c", when: "before" },
  { name: "after the check has begun", call: "spawn", what: "haproxy.* -c", when: "after", by: "reload" },
  { name: "before the generation has its name", call: "rename", what: "/generations/\\d+$", when: "before" },
  {
    name: "after the generation has its name",
    call: "rename",
    what: "/generations/\\d+$",
    when: "after",
    by: "reload",
  },
  { name: "before live is switched", call: "rename", what: "/live$", when: "before" },
  { name: "after live is switched", call: "rename", what: "/live$", when: "after", by: "reload" },
  { name: "after the reload command", call: "send", what: "^reload", when: "after", by: "reload" },
  { name: "before a map is changed", call: "send", what: MAP, when: "before" },
  { name: "after a map is changed", call: "send", what: MAP, when: "after" },
  { name: "after a server is set", call: "send", what: "set server", when: "after", by: "instance" },
  { name: "before its state is recorded", call: "rename", what: "/state/apply\\.json$", when: "before" },
]);
