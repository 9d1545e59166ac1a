import { killedAt } from "./killed.ts";

export const pullKilled = killedAt("pull", /^signalbox_pulls_total\{/, [
  { name: "before the release has its name", call: "rename", what: "/releases/[0-9a-f]{64}$", when: "before" },
  { name: "after the release has its name", call: "rename", what: "/releases/[0-9a-f]{64}$", when: "after" },
  { name: "before the release is wanted", call: "rename", what: "/releases/wanted$", when: "before" },
  { name: "after the release is wanted", call: "rename", what: "/releases/wanted$", when: "after" },
  { name: "before its state is recorded", call: "rename", what: "/state/pull\\.json$", when: "before" },
]);
