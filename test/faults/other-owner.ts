import { lchownSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Fault } from "./fault.ts";
import { GROUP, USERS, type World } from "./world.ts";

/** All that render writes: somebody has copied a node's directory back, or changed the user of a unit. */
function give({ layout: { rendered } }: World, user: number, group: number): void {
  const below = readdirSync(rendered, { recursive: true, encoding: "utf8" }).map((name) => join(rendered, name));
  for (const path of [rendered, ...below]) lchownSync(path, user, group);
}

export const otherOwner: Fault = {
  name: "other-owner",
  title: "The files of the render role belong to another user (each role is a user of its own)",
  agent: "It serves on, says what it may not write, and goes on once it may.",
  todo: "Give the folder that is named to the role's user and the shared group (`chown -R USER:GROUP FOLDER`).",
  needs: "users",
  async inject(world) {
    give(world, 0, 0);
    await world.publish();
  },
  sees: {
    status: /^render +failed: .*(EACCES|EPERM|permission denied)/i,
    metric: { name: /^signalbox_role_faults_total\{role="render",code="cannot-write"\}$/, is: "grown" },
    log: /"role":"render".*"code":"cannot-write"/,
  },
  async mend(world) {
    give(world, USERS.render, GROUP);
    await Promise.resolve();
  },
  within: 10,
};
