import { PULLS_FAIL, storeFault } from "./store.ts";

export const storeDown = storeFault({
  name: "store-down",
  title: "S3 does not take connections",
  wire: { kind: "refuse" },
  sees: { status: /^pull .*connection refused/, metric: PULLS_FAIL, log: /"code":"store-failed"/ },
  todo: "Look after S3 or the way to it; `agent rollback` works without it.",
});
