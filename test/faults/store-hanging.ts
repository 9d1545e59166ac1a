import { storeFault } from "./store.ts";

export const storeHanging = storeFault({
  name: "store-hanging",
  title: "S3 takes connections and does not answer",
  wire: { kind: "hang" },
  sees: {
    status: /^pull +failed: /,
    metric: { name: /^signalbox_store_data_age_seconds$/, is: (value) => value > 15 },
    log: /"code":"store-failed"/,
  },
  // A read of the store is given up after 20 s.
  seenWithin: 25,
  todo: "See whether this node reaches S3 (its name, its network), then S3 itself; `signalbox agent rollback` works without it.",
});
