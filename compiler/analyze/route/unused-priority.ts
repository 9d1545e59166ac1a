import type { Route } from "../../model/model.ts";
import { areExclusive, bySpecificity } from "../../table/precedence.ts";
import { defineAnalysisRule } from "../analysis-rule.ts";
import { pathText } from "../path-source.ts";
import { siteRoutes } from "../site-routes.ts";

/**
 * A priority beside an exact path or a prefix that decides nothing: whoever knows it from elsewhere thinks that it orders paths. One of
 * an expression may be there for others to come.
 */
export const unusedPriority = defineAnalysisRule({
  code: "route/unused-priority",
  severity: "warning",
  help: "Remove it: an exact path, a longer prefix and more conditions win by themselves.",
  check(input, report) {
    const idle = new Set<Route>();
    const deciding = new Set<Route>();
    for (const { routes } of siteRoutes(input).sites) {
      const said = routes.filter(({ path }) => path.priority !== 0 && path.kind !== "regex");
      if (said.length === 0) continue;
      const byPath = new Map(said.map((route) => [pathText(route), [] as Route[]]));
      for (const route of routes) byPath.get(pathText(route))?.push(route);
      for (const route of said) {
        const others = byPath.get(pathText(route)) ?? [];
        (others.some((other) => isDecided(route, other)) ? deciding : idle).add(route);
      }
    }
    for (const route of idle) {
      if (deciding.has(route)) continue;
      const message = `The priority of "${route.id}" decides nothing: no other route with ${pathText(route)} has equally specific conditions.`;
      report(route.path.span, message);
    }
  },
});

function isDecided(route: Route, other: Route): boolean {
  return (
    route.path.priority !== other.path.priority &&
    bySpecificity(route.conditions, other.conditions) === 0 &&
    !areExclusive(route.conditions, other.conditions)
  );
}
