import { readdirSync, readFileSync } from "node:fs";
import { until } from "../support/until.ts";
import type { Fault } from "./fault.ts";
import type { World } from "./world.ts";

/** Processes whose parent is the render role and whose name is consul-template, but for those that only tell their version. */
export function templatesOf(world: World): number[] {
  const parent = world.roles.render.pid();
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const [, name = "", own = ""] = /^\d+ \((.*)\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
        if (!name.startsWith("consul-templat") || Number(own) !== parent) return false;
        return !readFileSync(`/proc/${pid}/cmdline`, "utf8").endsWith("\0-v\0");
      } catch {
        return false; // it ended meanwhile
      }
    })
    .map(Number);
}

/** Sends it to all that run. A render role that begins anew has none yet, or ends one while it is looked at: it is looked again. */
export async function signalTemplates(world: World, signal: NodeJS.Signals): Promise<void> {
  const takes = (pid: number): boolean => {
    try {
      return process.kill(pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
      return false;
    }
  };
  await until("a consul-template below the render role takes it", () => templatesOf(world).filter(takes).length > 0);
}

export const consulTemplateKilled: Fault = {
  name: "consul-template-killed",
  title: "consul-template is killed (SIGKILL)",
  agent: "It starts it again at once.",
  todo: "Nothing; if it comes again and again, see the node's memory (`dmesg`).",
  async inject(world) {
    await signalTemplates(world, "SIGKILL");
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
