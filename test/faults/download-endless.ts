import { ARCHIVES, storeFault } from "./store.ts";

export const downloadEndless = storeFault({
  name: "download-endless",
  title: "An archive never ends",
  wire: { kind: "endless" },
  only: ARCHIVES,
  agent:
    "It stops reading at the largest size of an archive, refuses it, serves on, and fetches it again by itself; pull may keep 200 MiB of memory from it until the role ends.",
  sees: {
    status: /pull.*refused/,
    metric: { name: /^signalbox_refused_total\{reason="too-large"\}$/, is: "grown" },
    log: /"code":"too-large"/,
  },
  todo: "See what stands between this node and S3; `signalbox agent rollback` works without it.",
});
