import { printable } from "../../diagnostic/printable.ts";
import { arrives } from "../../table/received.ts";
import { defineAnalysisRule } from "../analysis-rule.ts";

/** A condition on a header that HAProxy takes out of each request. */
export const routeDroppedHeader = defineAnalysisRule({
  code: "route/dropped-header",
  help: "Remove the condition, or ask the platform team: requests.upgrades and requests.headerNames of the platform file say what passes.",
  check({ model }, report) {
    const { requests } = model.platform;
    for (const { id, conditions } of model.routes) {
      for (const {
        of,
        name,
        values: [value = ""],
        span,
      } of conditions) {
        if (of !== "headers" || arrives(name, value, requests)) continue;
        report(
          span,
          `No request reaches "${id}": the header "${printable(name)}: ${printable(value)}" is taken out of each.`,
        );
      }
    }
  },
});
