import { ARCHIVES, PULLS_FAIL, storeFault } from "./store.ts";

export const downloadCut = storeFault({
  name: "download-cut",
  title: "The connection breaks during the download of an archive",
  wire: { kind: "cut", after: 2_000 },
  only: ARCHIVES,
  sees: { status: /^pull +failed: .*the connection was cut/, metric: PULLS_FAIL, log: /"code":"store-failed"/ },
  todo: "Nothing, if it passes; if it stays, see what lies between this node and S3.",
});
