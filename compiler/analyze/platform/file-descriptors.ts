import { slotsFor } from "../../haproxy/slots/assign.ts";
import { fileDescriptors } from "../file-descriptors.ts";
import { defineAnalysisRule } from "../analysis-rule.ts";

/** More files than a node allows: `haproxy -c` passes and the start dies with "Cannot raise FD limit". */
export const fileDescriptorLimit = defineAnalysisRule({
  code: "platform/file-descriptors",
  help: "Lower `maxconn`, or raise `fileDescriptors` here and the limit of HAProxy's process on every node.",
  check({ model }, report) {
    const limit = model.platform.limits.fileDescriptors;
    if (!limit) return;
    const { connections, listeners, checkedServers, reserve, total } = fileDescriptors(model);
    if (total <= limit.value) return;
    report(
      limit.span,
      `HAProxy needs at least ${total} file descriptors, and ${limit.value} are allowed: ${connections} for ${connections / 2} connections, ` +
        `${listeners} for listeners, ${checkedServers} for checked servers (a service with one instance has ${slotsFor(1)} slots), ${reserve} of its own.`,
    );
  },
});
