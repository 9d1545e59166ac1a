import { listenersOf } from "../../model/model.ts";
import { defineAnalysisRule } from "../analysis-rule.ts";

/** A listener that no route uses answers 404 to everybody, or nothing at all. */
export const listenerUnused = defineAnalysisRule({
  code: "listener/unused",
  severity: "warning",
  help: "Remove the listener, or give a route `listener:` with its name.",
  check({ model }, report) {
    const used = new Set([...model.routes, ...model.tcpRoutes].flatMap(listenersOf).map(({ value }) => value));
    for (const { name, span } of model.platform.listeners) {
      if (!used.has(name)) report(span, `No route uses the listener "${name}".`);
    }
  },
});
