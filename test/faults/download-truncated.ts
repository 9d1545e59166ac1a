import { ARCHIVES, storeFault } from "./store.ts";

export const downloadTruncated = storeFault({
  name: "download-truncated",
  title: "An archive arrives without its end",
  wire: { kind: "shorten", to: 2_000 },
  only: ARCHIVES,
  agent: "It refuses the archive by its digest, serves on, and fetches it again by itself.",
  sees: {
    status: /pull.*refused/,
    metric: { name: /^signalbox_refused_total\{reason="archive-digest"\}$/, is: "grown" },
    log: /"code":"archive-digest"/,
  },
  todo: "Nothing, if it passes; if it stays, somebody changed the bucket: see its access log, then publish again.",
});
