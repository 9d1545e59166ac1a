import { defineAnalysisRule } from "../analysis-rule.ts";

/** How much of a route is logged, where nothing is: whoever wrote it looks for lines that never come. */
export const routeNotLogged = defineAnalysisRule({
  code: "route/not-logged",
  severity: "warning",
  help: "Ask the platform team for logs: in routes/platform/platform.yaml, as logs: { target: /dev/log }; without it remove the line.",
  check({ model }, report) {
    if (model.platform.logs !== undefined) return;
    for (const { id, filters } of model.routes)
      if (filters.log && filters.log.value > 0)
        report(filters.log.span, `No request of "${id}" is logged: the platform file has no logs:.`);
  },
});
