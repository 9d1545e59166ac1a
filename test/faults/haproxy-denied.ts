import { rmSync } from "node:fs";
import type { Fault } from "./fault.ts";
import { killHaproxy } from "./haproxy-killed.ts";

export const haproxyDenied: Fault = {
  name: "haproxy-denied",
  title: "HAProxy is started as another user than the agent's apply role (each is a user and a container of its own)",
  agent:
    "HAProxy serves what is live. The agent cannot ask it: it says so, switches nothing, and goes on once it can. Nobody listened while HAProxy was started, both times.",
  todo: "End HAProxy, remove its sockets from the node's `run/`, which only their own user can take over, and start it as the user that apply runs as (or both as root).",
  needs: "users",
  async inject(world) {
    world.haproxy.set({ HAPROXY_USER: "0" });
    await killHaproxy(world);
    await world.publish();
  },
  sees: {
    status: /^apply +failed: HAProxy does not let this user ask it/,
    metric: { name: /^signalbox_haproxy_up$/, is: (value) => value === 0 },
    log: /"role":"apply".*"code":"haproxy-denied"/,
  },
  async mend(world) {
    await killHaproxy(world, "down");
    const { masterSocket, statsSocket, probeSocket } = world.layout;
    for (const socket of [masterSocket, statsSocket, probeSocket]) rmSync(socket, { force: true });
    world.haproxy.start();
  },
  within: 5,
  mayFail: (failures) => failures.every((failure) => ["ECONNREFUSED", "ECONNRESET"].includes(failure)),
};
