import type { Fault } from "./fault.ts";

export const haproxyOutdated: Fault = {
  name: "haproxy-outdated",
  title: "A release asks for a newer HAProxy than the one that runs (`haproxy: { atLeast }` of the platform file)",
  agent: "It takes the release, and HAProxy serves on. It says so until a newer one runs.",
  todo: "Install a newer one, then `systemctl restart haproxy`.",
  async inject(world) {
    await world.publish({ newerHaproxy: true });
  },
  sees: {
    status: /^version +(?:2\.6|3\.0)\.\d+\S*, older than (?:2\.6|3\.0)\.999, the least wanted here$/,
    metric: {
      name: /^signalbox_haproxy_outdated\{version="[23]\.[06]\.\d+[^"]*",at_least="(?:2\.6|3\.0)\.999"\}$/,
      is: (value) => value === 1,
    },
    log: /"role":"apply".*"code":"haproxy-outdated"/,
  },
  async mend(world) {
    await world.publish();
  },
  within: 10,
};
