import { execa } from "execa";
import type { Fault } from "./fault.ts";

export const secondAgent: Fault = {
  name: "second-agent",
  title: "A second agent is started on the same node directory",
  agent:
    "The second one says so and ends with 3; the first one goes on, and the status is 3 for two minutes after the last try.",
  todo: "End the one that is too many: where that is the first, `systemctl restart signalbox-agent` then.",
  async inject(world) {
    let printed = "";
    for (const role of ["pull", "render", "apply"] as const) {
      const { exitCode, stderr } = await execa(process.execPath, world.argumentsOf(role), {
        reject: false,
        stripFinalNewline: false,
        env: { AWS_ENDPOINT_URL_S3: world.s3.url },
      });
      if (exitCode !== 3 || !/[Aa]nother/.test(stderr)) throw new Error(`a second ${role}: ${exitCode} ${stderr}`);
      printed += stderr;
    }
    await world.publish();
    return { printed };
  },
  sees: {
    status: /^agent +a second process wants to play pull, render, apply beside the one that does$/,
    log: /^signalbox agent: Another agent plays the role pull on the node directory /,
  },
  sightless: {
    metric: "The second one ends before it counts anything; the first one's numbers go on.",
  },
  mend: () => Promise.resolve(),
  within: 5,
};
