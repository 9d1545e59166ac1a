import { readdirSync, readlinkSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Random } from "../support/random.ts";
import type { Fault } from "../faults/fault.ts";
import { killHaproxy } from "../faults/haproxy-killed.ts";
import { versions } from "../faults/haproxy-upgraded.ts";
import { FAULTS } from "../faults/table.ts";
import type { World } from "../faults/world.ts";
import { until } from "../support/until.ts";

/** A fault of test/faults as a soak does it: beside releases, churn and kills. */
export interface SoakFault extends Pick<Fault, "mend" | "mayFail" | "sees" | "seenWithin" | "during" | "needs"> {
  readonly inject: (world: World, random: Random) => Promise<unknown>;
  /** While it lasts the node is not told who comes and goes, or cannot follow. */
  readonly blinds: boolean;
}

/** Those of the table that bear company: true where instances are not followed meanwhile. Others would be about their own releases. */
const OF_THE_TABLE: Readonly<Record<string, boolean>> = {
  "store-down": false,
  "store-denied": false,
  "store-slow-down": false,
  "store-hanging": false,
  "download-truncated": false,
  "download-cut": false,
  "download-corrupt": false,
  "download-endless": false,
  "pointer-corrupt": false,
  "consul-down": true,
  "consul-hanging": true,
  "consul-token-deleted": true,
  "consul-template-killed": true,
  "consul-template-stopped": true,
  "consul-template-crash-looping": true,
  "haproxy-killed": true,
  "haproxy-stopped": true,
  "haproxy-master-stopped": true,
  "generation-damaged": true,
  "disk-full": true,
};

/** What others leave in a file of a role's: nothing, half of it, other bytes. */
function damage({ layout }: World, random: Random): void {
  const files = [layout.rendered, layout.releases, ...Object.values(layout.state)].flatMap(filesBelow).toSorted();
  const file = random.pick(files);
  const { size } = statSync(file);
  if (random.chance(0.5)) truncateSync(file, random.between(0, size));
  else writeFileSync(file, Buffer.from(Array.from({ length: size }, () => random.between(0, 255))));
}

function filesBelow(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .map((name) => join(path, name))
    .filter((one) => statSync(one, { throwIfNoEntry: false })?.isFile() === true);
}

/** The other version is installed, as a package does it, and stays; a release with a reload brings it up. */
async function exchange(world: World): Promise<void> {
  const { haproxy, otherHaproxy } = world.programs;
  if (haproxy === otherHaproxy) return;
  const before = await until("its master answers", () => versions(world));
  world.install(readlinkSync(world.haproxyStart.program) === haproxy ? "other" : "first");
  let extra = false;
  const isUp = async (): Promise<boolean> => {
    await world.publish({ extra: (extra = !extra) });
    return (await versions(world)).join() !== before.join();
  };
  await until("the other version serves", isUp, { everyMs: 2_000 });
}

/** pull keeps an endless archive's memory until the role ends: it ends here, so that what else grows is seen. */
function mendEndless(mend: Fault["mend"]): Fault["mend"] {
  return async (world) => {
    await mend(world);
    world.roles.pull.kill("SIGTERM");
  };
}

const OWN: readonly (SoakFault & { readonly name: string })[] = [
  {
    name: "haproxy-restarted",
    blinds: true,
    inject: (world) => killHaproxy(world),
    sees: {},
    mend: () => Promise.resolve(),
    // Nobody listens while it is started, by its supervisor.
    mayFail: () => true,
  },
  {
    name: "haproxy-exchanged",
    blinds: true,
    inject: exchange,
    sees: {},
    mend: () => Promise.resolve(),
  },
  {
    name: "file-damaged",
    blinds: true,
    inject: async (world, random) => damage(world, random),
    sees: {},
    mend: () => Promise.resolve(),
  },
];

/** By its name. */
export const SOAK_FAULTS: ReadonlyMap<string, SoakFault> = new Map<string, SoakFault>([
  ...FAULTS.flatMap(({ faults }) =>
    faults.flatMap((fault): [string, SoakFault][] => {
      const blinds = OF_THE_TABLE[fault.name];
      const mend = fault.name === "download-endless" ? mendEndless(fault.mend) : fault.mend;
      return blinds === undefined ? [] : [[fault.name, { ...fault, blinds, mend }]];
    }),
  ),
  ...OWN.map((fault): [string, SoakFault] => [fault.name, fault]),
]);
