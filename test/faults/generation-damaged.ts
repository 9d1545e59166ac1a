import { truncateSync } from "node:fs";
import { join } from "node:path";
import type { Fault } from "./fault.ts";
import { killHaproxy } from "./haproxy-killed.ts";

export const generationDamaged: Fault = {
  name: "generation-damaged",
  title: "A map of the live generation is damaged on the disk, and HAProxy is restarted",
  agent:
    "It makes the generation anew, at the latest half a minute after the damage, and at once when HAProxy was started: until then what lacks is 404, and `/readyz` is 503.",
  todo: "See who wrote there, and whether the disk is well (`dmesg`).",
  async inject(world) {
    truncateSync(join(world.layout.live, "maps/paths.map"), 0);
    await killHaproxy(world);
  },
  sees: {
    metric: { name: /^signalbox_drift_repaired_total\{kind="files"\}$/, is: "grown" },
    log: /"role":"apply".*"code":"generation-damaged"/,
  },
  sightless: { status: "What is damaged is made anew within the round that sees it." },
  mend: () => Promise.resolve(),
  within: 10,
  // Nobody listens while it is restarted, which may be sooner than the damage is seen.
  mayFail: (failures) => failures.every((failure) => ["ECONNREFUSED", "ECONNRESET", "404"].includes(failure)),
};
