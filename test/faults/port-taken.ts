import { createServer, type Server } from "node:net";
import { freePort } from "../support/ports.ts";
import type { Fault } from "./fault.ts";

let other: Server;

export const portTaken: Fault = {
  name: "port-taken",
  title: "The check passes, and the reload fails: another program has the port",
  agent:
    "`live` goes back to the generation that serves, and the new one is tried again after half a minute, then after pauses that grow to ten minutes.",
  todo: "Free the port (`ss -ltnp` names who has it), and `systemctl restart signalbox-agent` if it is to be tried at once; or publish a release without that listener.",
  async inject(world) {
    const another = await freePort();
    other = createServer();
    await new Promise<void>((resolve) => other.listen(another, "127.0.0.1", resolve));
    await world.publish({ another }, true);
  },
  sees: {
    status: /passed its check, and HAProxy did not take it/,
    metric: { name: /^signalbox_reloads_total\{result="failed"\}$/, is: "grown" },
    log: /"role":"apply".*"code":"reload-failed"/,
  },
  async mend(world) {
    await new Promise((resolve) => other.close(resolve));
    await world.publish();
  },
  within: 5,
};
