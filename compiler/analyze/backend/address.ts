import { readAddress, refusal } from "../../language/address.ts";
import { defineAnalysisRule } from "../analysis-rule.ts";

/** No team's requests reach what steers the node or gives out its credentials; the platform's own backends may. */
export const backendAddress = defineAnalysisRule({
  code: "backend/address",
  help: "Write the address that other machines know the server by, or ask the platform team for a backend of its own.",
  check({ model }, report) {
    const loopback = model.platform.addresses?.loopback ?? "allowed";
    for (const { team, servers } of model.backends) {
      if (team === "platform" || servers.kind !== "fixed") continue;
      for (const { value, span } of servers.servers) {
        const address = readAddress(value.address);
        const why = address && refusal(address, value.port, { loopback });
        if (why !== undefined) report(span, `No team's requests are sent to ${value.address}: it ${why}.`);
      }
    }
  },
});
