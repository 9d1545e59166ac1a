import type { Fault } from "./fault.ts";

export const fileLimit: Fault = {
  name: "file-limit",
  title: "The check passes, and the reload fails: the node allows too few files",
  agent: "`live` goes back to the generation that serves, and the new one is not tried again.",
  todo: "Raise HAProxy's limit of files (LimitNOFILE in its unit) or lower the platform's `maxconn`.",
  inject: async (world) => void (await world.publish({ maxconn: 50_000, extra: true }, true)),
  sees: {
    status: /apply.*(refused|FD limit|files)/,
    metric: { name: /^signalbox_reloads_total\{result="failed"\}$/, is: "grown" },
    log: /"role":"apply".*"code":"(reload-failed|too-many-files)"/,
  },
  mend: async (world) => void (await world.publish()),
  within: 5,
};
