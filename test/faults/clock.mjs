// Loaded into a role's process: its clock is ahead of the machine's by the milliseconds that the file CLOCK_AHEAD holds, now; by none
// where there is no such file. Waits go by another clock, which nobody sets, as on a real node.
import { readFileSync } from "node:fs";

const RealDate = Date;
const now = () => {
  let ahead = 0;
  try {
    ahead = Number(readFileSync(process.env.CLOCK_AHEAD, "utf8"));
  } catch {
    // the clock is right
  }
  return RealDate.now() + ahead;
};
globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(now());
    else super(...given);
  }
  static now() {
    return now();
  }
};
