import { readdirSync, readFileSync } from "node:fs";
import type { Fault } from "./fault.ts";
import type { World } from "./world.ts";

/** Processes whose parent is the render role and whose name is consul-template. */
export function templatesOf(world: World): number[] {
  const parent = world.roles.render.pid();
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const [, name = "", own = ""] = /^\d+ \((.*)\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
        return name.startsWith("consul-templat") && Number(own) === parent;
      } catch {
        return false; // it ended meanwhile
      }
    })
    .map(Number);
}

export const consulTemplateKilled: Fault = {
  name: "consul-template-killed",
  title: "consul-template is killed (SIGKILL)",
  agent: "It starts it again at once.",
  todo: "Nothing; if it comes again and again, see the node's memory.",
  async inject(world) {
    const pids = templatesOf(world);
    if (pids.length === 0) throw new Error("no consul-template runs below the render role");
    for (const pid of pids) process.kill(pid, "SIGKILL");
    await world.publish();
  },
  sees: {
    status: /^consul .*, consul-template restarted [1-9]\d* times?$/,
    metric: { name: /^signalbox_consul_template_restarts_total$/, is: "grown" },
    log: /"code":"consul-template-ended"/,
  },
  mend: () => Promise.resolve(),
  within: 5,
};
