import { rmSync, writeFileSync } from "node:fs";
import { signalTemplates } from "./consul-template-killed.ts";
import type { Fault } from "./fault.ts";

export const consulTemplateCrashLooping: Fault = {
  name: "consul-template-crash-looping",
  title: "consul-template ends as soon as it is started",
  agent: "It serves on, starts it again with growing pauses, and says so.",
  todo: "Put right what the status names: the program, its rights, the node's memory.",
  async inject(world) {
    await signalTemplates(world, "SIGKILL");
    writeFileSync(world.brokenTemplates, "");
    await world.publish();
  },
  sees: {
    status: /^render +failed: consul-template ends again and again/,
    metric: { name: /^signalbox_consul_template_restarts_total$/, is: "grown" },
    log: /"code":"consul-template-crashing"/,
  },
  async mend(world) {
    rmSync(world.brokenTemplates);
    await Promise.resolve();
  },
  within: 40,
};
