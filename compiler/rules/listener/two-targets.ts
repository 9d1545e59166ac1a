import type { TcpRoute } from "../../model/model.ts";
import { byPlace } from "../../analyze/site-routes.ts";
import { defineAnalysisRule } from "../rule.ts";

/** A TCP connection carries no host and no path: a TCP listener has one target. */
export const twoTargets = defineAnalysisRule({
  code: "listener/two-targets",
  help: "Remove one of the two, or give it a TCP listener of its own.",
  check({ model }, report) {
    const byListener = new Map<string, TcpRoute>();
    for (const route of model.tcpRoutes.toSorted((a, b) => byPlace(a.span, b.span))) {
      const first = byListener.get(route.listener.value);
      if (!first) byListener.set(route.listener.value, route);
      else {
        report(route.listener.span, `The TCP routes "${route.id}" and "${first.id}" both take the listener "${route.listener.value}".`, {
          related: [{ message: `"${first.id}" takes it here`, span: first.listener.span }],
        });
      }
    }
  },
});
