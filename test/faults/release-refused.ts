import type { Fault } from "./fault.ts";

export const releaseRefused: Fault = {
  name: "release-refused",
  title: "HAProxy refuses a new release (`haproxy -c`)",
  agent: "The release is refused whole and not tried again; the one before it serves on.",
  todo: "Correct the line that is named and publish, or `signalbox rollback --store URL --channel NAME --key FILE`.",
  inject: async (world) => void (await world.publish({ words: "http-response deny if { status ok }" }, true)),
  sees: {
    status: /routes\/blog\/blog\.yaml:\d+/,
    metric: { name: /^signalbox_config_valid$/, is: (value) => value === 0 },
    log: /"role":"apply".*"code":"check-refused".*blog\.yaml:\d+/,
  },
  mend: async (world) => void (await world.publish()),
  within: 5,
};
