import { killedAt } from "./killed.ts";

export const renderKilled = killedAt("render", /^signalbox_renderings_total\{result="published"\}$/, [
  { name: "after consul-template is started", call: "spawn", what: "consul-template", when: "after" },
  {
    name: "before the rendering has its name",
    call: "rename",
    what: "/rendered/[0-9a-f]{64}/[0-9a-f]{64}$",
    when: "before",
  },
  {
    name: "after the rendering has its name",
    call: "rename",
    what: "/rendered/[0-9a-f]{64}/[0-9a-f]{64}$",
    when: "after",
  },
  { name: "before the rendering is the present one", call: "rename", what: "/rendered/current$", when: "before" },
  {
    name: "after the rendering is the present one",
    call: "rename",
    what: "/rendered/current$",
    when: "after",
    by: "instance",
  },
]);
