import type { Fault } from "./fault.ts";

export const fileLimit: Fault = {
  name: "file-limit",
  title: "The check passes, and HAProxy could not start: the node allows too few files",
  agent:
    "It counts the files before the reload and does not try it: `live` goes back to the generation that serves, and the new one is tried again now and then, at most ten minutes apart.",
  todo: "Raise HAProxy's limit of files (LimitNOFILE in its unit) and restart it, or publish with a lower `maxconn`.",
  inject: async (world) => void (await world.publish({ maxconn: 50_000, extra: true }, true)),
  sees: {
    status: /apply.*refused.*it would open \d+ files, and .* allows 2000/,
    metric: { name: /^signalbox_reloads_total\{result="failed"\}$/, is: "grown" },
    log: /"role":"apply".*"code":"open-files"/,
  },
  mend: async (world) => void (await world.publish()),
  within: 5,
};
