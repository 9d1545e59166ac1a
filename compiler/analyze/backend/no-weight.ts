import { defineAnalysisRule } from "../analysis-rule.ts";

/** A backend whose weight is 0 wherever it is named: its servers are checked, and no request reaches them. */
export const backendNoWeight = defineAnalysisRule({
  code: "backend/no-weight",
  severity: "warning",
  help: "Give it a weight, or remove it.",
  check({ model }, report) {
    const legs = model.routes.flatMap(({ action }) => (action.kind === "backend" ? action.legs : []));
    const reached = new Set([
      ...legs.filter(({ weight }) => weight > 0).map(({ backend }) => backend),
      ...model.tcpRoutes.map(({ backend }) => backend.value),
      ...model.backends.flatMap(({ fallback }) => fallback?.value ?? []),
    ]);
    const said = new Set<string>();
    for (const { backend, span } of legs) {
      if (reached.has(backend) || said.has(backend)) continue;
      said.add(backend);
      report(span, `No request reaches the backend "${backend}": its weight is 0 wherever it is named.`);
    }
  },
});
