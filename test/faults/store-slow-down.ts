import { PULLS_FAIL, storeFault } from "./store.ts";

export const storeSlowDown = storeFault({
  name: "store-slow-down",
  title: "S3 answers 503 SlowDown",
  wire: { kind: "answer", status: 503, code: "SlowDown" },
  sees: { status: /^pull +failed: .*503/, metric: PULLS_FAIL, log: /"code":"store-failed"/ },
  todo: "Nothing, if it passes; if it stays, have the nodes ask less often (`--every 30s` in the agent's unit).",
});
