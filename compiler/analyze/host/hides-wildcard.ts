import { byPlace, siteRoutes } from "../site-routes.ts";
import { byClaim, claimOf, hostText, saidHosts, type Route } from "../../model/model.ts";
import { toBytes } from "../../table/path.ts";
import { keyOf, wildcardAbove } from "../../table/decide.ts";
import type { Candidate, Site } from "../../table/table.ts";
import { defineAnalysisRule } from "../analysis-rule.ts";

/**
 * A host of its own takes all its requests from the wildcard above it (Gateway API: the most specific hostname alone decides), also
 * those that none of its routes takes. Said only within a team: what another team's wildcard would answer is not for this one to keep.
 */
export const hidesWildcard = defineAnalysisRule({
  code: "host/hides-wildcard",
  severity: "warning",
  help: "Add a route for what should still be answered; a host of its own takes all its requests from the wildcard.",
  check(input, report) {
    const { table, model } = input;
    const claims = byClaim(model.routes);
    for (const { site, routes } of siteRoutes(input).sites) {
      // An expression may take whatever a path lacks.
      if (site.regexes.length > 0) continue;
      const teams = new Set(routes.map(({ team }) => team));
      for (const host of site.hosts) {
        if (host === "*") continue;
        const above = wildcardAbove(table, host.replace(/^\*\./, ""), site.listener);
        const hidden = above && above !== site && !above.hosts.includes("*") ? hiddenBy(site, above) : undefined;
        const wildcard = hidden && claims.get(claimOf(hidden.route, hidden.path));
        const own = wildcard && teams.has(wildcard.team) ? placeOf(host, routes) : undefined;
        if (above === undefined || wildcard === undefined || own === undefined) continue;
        report(
          own,
          `Requests to "${host}" that none of its routes takes are 404: "${above.hosts.find((one) => one.startsWith("*")) ?? ""}" does not answer for it.`,
          { related: [{ message: `"${wildcard.id}" takes ${wildcard.path.value} there`, span: wildcard.path.span }] },
        );
      }
    }
    /** The first route of the wildcard's whose path the site does not answer. */
    function hiddenBy(site: Site, above: Site): Candidate | undefined {
      const lost = above.keys.find(({ path }) => keyOf(table, site.listener, site, toBytes(path)) === undefined);
      return lost?.candidates[0];
    }
  },
});

/** Where the host is said first. */
function placeOf(host: string, routes: readonly Route[]) {
  const places = saidHosts(routes).filter(({ value }) => hostText(value) === host);
  return places.map(({ span }) => span).toSorted(byPlace)[0];
}
