import { defineAnalysisRule } from "../analysis-rule.ts";

/** A declared backend that no route sends anything to is checked and watched for nothing, and is often a typo elsewhere. */
export const backendUnused = defineAnalysisRule({
  code: "backend/unused",
  severity: "warning",
  help: "Remove the backend, or send a route to it with `backend:`.",
  check({ model }, report) {
    const used = new Set(model.tcpRoutes.map(({ backend }) => backend.value));
    for (const { action } of model.routes) {
      if (action.kind === "backend") for (const { backend } of action.legs) used.add(backend);
    }
    for (const { id, fallback, haproxy } of model.backends) {
      if (fallback) used.add(fallback.value);
      // A text names tables and servers of others: table shop.clients, nbsrv(shop.stock), track shop.stock/s1.
      for (const { text } of haproxy) for (const word of text.split(/[^\w.-]+/)) if (word !== id) used.add(word);
    }
    for (const { id, name, span, implicit } of model.backends) {
      if (!implicit && !used.has(id)) report(span, `No route uses the backend "${name}".`);
    }
  },
});
