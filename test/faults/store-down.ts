import { PULLS_FAIL, storeFault } from "./store.ts";

export const storeDown = storeFault({
  name: "store-down",
  title: "S3 does not take connections",
  wire: { kind: "refuse" },
  sees: { status: /^pull .*connection refused/, metric: PULLS_FAIL, log: /"code":"store-failed"/ },
  todo: "See whether this node reaches S3 (its name, its network), then S3 itself; `signalbox agent rollback` works without it.",
});
