import { ARCHIVES, storeFault } from "./store.ts";

export const downloadCorrupt = storeFault({
  name: "download-corrupt",
  title: "An archive arrives with another byte in it",
  wire: { kind: "corrupt", at: 1_000 },
  only: ARCHIVES,
  agent: "It refuses the archive by its digest, serves on, and fetches it again by itself.",
  sees: {
    status: /pull.*refused/,
    metric: { name: /^signalbox_refused_total\{reason="archive-digest"\}$/, is: "grown" },
    log: /"code":"archive-digest"/,
  },
  todo: "Nothing, if it passes; if it stays, somebody changed the bucket: see its access log, then publish again.",
});
