import type { WireFault } from "../support/fault-proxy.ts";
import type { Fault, SeenMetric } from "./fault.ts";

interface StoreFault extends Pick<Fault, "name" | "title" | "todo" | "sees" | "seenWithin"> {
  readonly wire: WireFault;
  /** Only requests of these objects; all unless said. */
  readonly only?: RegExp;
  readonly agent?: string;
  readonly within?: number;
}

const ARCHIVES = /\/releases\//;
export const POINTERS = /\/channels\//;
export { ARCHIVES };

export const PULLS_FAIL: SeenMetric = { name: /^signalbox_pulls_total\{result="failed"\}$/, is: "grown" };

/** A release is published while the way to the store is broken: it becomes traffic once the way is whole. */
export function storeFault({ wire, only, agent, within = 5, ...rest }: StoreFault): Fault {
  return {
    ...rest,
    agent: agent ?? "It serves on, asks again and again, and takes the newest release once the store answers.",
    within,
    async inject(world) {
      await world.s3.set(wire, only);
      await world.publish();
    },
    mend: (world) => world.s3.set({ kind: "pass" }),
  };
}
