import { execa } from "execa";
import type { Fault } from "./fault.ts";

export const secondAgent: Fault = {
  name: "second-agent",
  title: "A second agent is started on the same node directory",
  agent: "The second one says so and ends with 3; the first one goes on.",
  todo: "Stop the one that is too many.",
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
  sees: { log: /^signalbox agent: Another agent plays the role pull on the node directory / },
  sightless: {
    status: "It is read from the node's directories, into which the second one writes nothing; they tell of the first.",
    metric: "The second one ends before it counts anything; the first one's numbers go on.",
  },
  mend: () => Promise.resolve(),
  within: 5,
};
