import { signalTemplates } from "./consul-template-killed.ts";
import type { Fault } from "./fault.ts";

export const consulTemplateStopped: Fault = {
  name: "consul-template-stopped",
  title: "consul-template is stopped (SIGSTOP)",
  agent: "It ends it and starts another one, at the latest after 10 s; until then it serves with what it knows.",
  todo: "Nothing; if it comes again, see who stops it.",
  async inject(world) {
    await signalTemplates(world, "SIGSTOP");
  },
  sees: {
    status: /^consul .*, consul-template restarted [1-9]\d* times?$/,
    metric: { name: /^signalbox_consul_template_restarts_total$/, is: "grown" },
    log: /"code":"consul-template-ended".*is stopped/,
  },
  seenWithin: 15,
  async mend(world) {
    await world.publish({ extra: true });
  },
  within: 5,
};
