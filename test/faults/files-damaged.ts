import { readdirSync, readFileSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { isCurrent, isWanted, readRecord } from "../../agent/node/records.ts";
import type { Fault } from "./fault.ts";

export const renderingDamaged: Fault = {
  name: "rendering-damaged",
  title: "A file that render made is damaged on the disk, the apply role begins anew, and a release comes",
  agent:
    "apply takes nothing of it and says so; render removes what is damaged, whatever was linked from it, and makes all anew.",
  todo: "See who wrote there, and whether the disk is well (`dmesg`).",
  async inject(world) {
    const current = await readRecord(world.layout.current, isCurrent);
    if (current === undefined) throw new Error("nothing is rendered");
    const folder = join(world.layout.rendered, current.wanted.release, current.rendering, "haproxy");
    // One that every release has alike: the next rendering links it.
    truncateSync(join(folder, readdirSync(folder).find((name) => name.startsWith("10-blog")) ?? ""), 20);
    world.roles.apply.kill();
    await world.publish();
  },
  sees: {
    metric: { name: /^signalbox_role_faults_total\{role="apply",code="rendering-damaged"\}$/, is: "grown" },
    log: /"role":"apply".*"code":"rendering-damaged"/,
  },
  seenWithin: 20,
  sightless: { status: "It is over within seconds." },
  mend: () => Promise.resolve(),
  within: 10,
};

export const releaseDamaged: Fault = {
  name: "release-damaged",
  title: "A file of the wanted release is damaged on the disk, and the render role begins anew",
  agent: "render says so and takes nothing of it; pull fetches the release anew.",
  todo: "See who wrote there, and whether the disk is well (`dmesg`).",
  async inject(world) {
    const wanted = await readRecord(world.layout.wanted, isWanted);
    const file = join(world.layout.releases, wanted?.release ?? "", "routes.json");
    truncateSync(file, readFileSync(file).length - 1);
    world.roles.render.kill();
  },
  sees: {
    metric: { name: /^signalbox_role_faults_total\{role="render",code="release-damaged"\}$/, is: "grown" },
    log: /"role":"render".*"code":"release-damaged"/,
  },
  sightless: { status: "It is over within seconds." },
  mend: () => Promise.resolve(),
  within: 10,
};
