import { Faulted, fail } from "../support/fault.ts";
import type { NodeLayout } from "./layout.ts";
import { isHold, readRecord, type Hold } from "./records.ts";

/**
 * A person's word that the node stays on a release; undefined when the channel decides. One that cannot be used is thrown as a fault:
 * to go by the channel then would be to break that word.
 */
export function readHold(layout: NodeLayout): Promise<Hold | undefined> {
  return readRecord(layout.hold, isHold, (why) => {
    throw new Faulted(
      fail(
        "broken-hold",
        `${why} Until somebody says it anew (signalbox agent hold, or resume) nothing is changed here.`,
      ),
    );
  });
}
