import type { Fault } from "./fault.ts";

export const pointerHalfOver: Fault = {
  name: "pointer-half-over",
  title: "Nobody renews the channel's pointer, or somebody keeps the newer ones from the node",
  agent:
    "It serves on and follows the pointer until that expires; it raises the alarm when half of the time until then is over.",
  todo: "`signalbox renew --store URL --key FILE`; if that was done and the number of `signalbox history --store URL --channel NAME` is higher than the one in the status, find out who keeps it from the node.",
  // A machine that is busy takes its time to make it live, and it must not expire before all was seen.
  inject: async (world) => void (await world.publish({ expiresAfter: 16_000 })),
  sees: {
    status: /^store .*HALF OVER/,
    metric: { name: /^signalbox_pointer_half_over$/, is: (value) => value === 1 },
    log: /"code":"pointer-half-over"/,
  },
  seenWithin: 20,
  mend: async (world) => void (await world.publish()),
  within: 5,
};
