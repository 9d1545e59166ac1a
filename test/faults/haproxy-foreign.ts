import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Child } from "../support/child.ts";
import type { Fault } from "./fault.ts";
import { nothingChanges, startStranger } from "./stranger.ts";

let stranger: Child | undefined;

export const haproxyForeign: Fault = {
  name: "haproxy-foreign",
  title: "HAProxy was started by hand on another file, on the node's master socket, and a release comes meanwhile",
  agent:
    "It leaves that HAProxy alone: nothing is refused, reloaded or switched. The node's own gets the newest release when it is back. Between the end of one and the start of the other nobody answers.",
  todo: "End the one that was started by hand, then `systemctl restart haproxy`.",
  async inject(world) {
    const own = join(world.layout.root, "own.cfg");
    const answer = 'http-request return status 200 content-type text/plain string "by hand"';
    writeFileSync(
      own,
      `defaults\n  mode http\n  timeout client 5s\nfrontend own\n  bind 127.0.0.1:${world.port}\n  ${answer}\n`,
    );
    world.haproxy.keepDown();
    stranger = await startStranger(world, own);
    await world.publish({ extra: true });
  },
  sees: {
    status: /^haproxy +The HAProxy on this node's master socket \(process \d+\) runs a configuration that is not/,
    metric: { name: /^signalbox_haproxy_foreign$/, is: (value) => value === 1 },
    log: /"role":"apply".*"code":"haproxy-foreign"/,
  },
  during: nothingChanges,
  async mend(world) {
    await stranger?.end();
    world.haproxy.start();
  },
  within: 10,
  // Nobody listens between the end of one and the start of the other.
  mayFail: (failures) => failures.every((failure) => ["ECONNREFUSED", "ECONNRESET"].includes(failure)),
};
