import { PULLS_FAIL, storeFault } from "./store.ts";

export const storeDenied = storeFault({
  name: "store-denied",
  title: "S3 answers 403 AccessDenied",
  wire: { kind: "answer", status: 403, code: "AccessDenied" },
  sees: { status: /^pull .*access is denied/, metric: PULLS_FAIL, log: /"code":"store-failed".*access is denied/ },
  todo: "Give the node's credentials [the right to read the bucket](store.md#access) again; for new ones (`AWS_…` in `node.env`) restart the agent.",
});
