import { printable } from "../../diagnostic/printable.ts";
import { isForwarded } from "../../language/headers.ts";
import { ABSENT, beginningIn } from "../../words/texts.ts";
import { arrives } from "../../table/received.ts";
import { defineAnalysisRule } from "../analysis-rule.ts";

const OURS =
  "Remove the condition: what a client says of itself is not believed. Where a proxy in front says it, ask the platform team for its addresses in the listener's trustForwarded.";

/** A condition on a header that HAProxy takes out of each request. */
export const routeDroppedHeader = defineAnalysisRule({
  code: "route/dropped-header",
  help: "Remove the condition, or ask the platform team: requests.upgrades and requests.headerNames of the platform file say what passes.",
  check({ model, table }, report) {
    const { requests } = model.platform;
    for (const { id, conditions, listeners } of model.routes) {
      const isTrusting = listeners.some(({ value }) => table.trusting.includes(value));
      for (const {
        of,
        name,
        values: [value = ""],
        span,
      } of conditions) {
        // A header that is taken out is absent, which holds of each request then.
        if (of !== "headers" || (value === ABSENT && name === "upgrade")) continue;
        const isOurs = isForwarded(name) && !isTrusting;
        const beginning = beginningIn(value);
        const isPart = (upgrade: string) => upgrade.startsWith((beginning ?? "").toLowerCase());
        const arriving = name === "upgrade" && beginning !== undefined ? requests.upgrades.find(isPart) : value;
        if (arriving !== undefined && arrives(name, arriving, requests) && !isOurs) continue;
        report(
          span,
          value === ABSENT
            ? `The header "${printable(name)}" is taken out of each request, so that "${id}" asks for nothing.`
            : `No request reaches "${id}": the header "${printable(name)}: ${printable(value)}" is taken out of each.`,
          isOurs ? { help: OURS } : {},
        );
      }
    }
  },
});
