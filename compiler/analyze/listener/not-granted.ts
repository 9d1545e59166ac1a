import { listenersOf } from "../../model/model.ts";
import { defineAnalysisRule } from "../analysis-rule.ts";

/** A team stands only on listeners that the platform granted it: an internal route must not become public by a typo. */
export const listenerNotGranted = defineAnalysisRule({
  code: "listener/not-granted",
  help: "Ask the platform team to add the listener to the team's `listeners` in platform.yaml, or use one that is listed there.",
  check({ model }, report) {
    const teams = new Map(model.teams.map((team) => [team.name, team]));
    const said = new Set<string>();
    for (const route of [...model.routes, ...model.tcpRoutes]) {
      if (route.team === "platform") continue;
      const grant = teams.get(route.team)?.grant;
      for (const { value: listener, span } of listenersOf(route)) {
        if (grant?.listeners.some(({ value }) => value === listener)) continue;
        // Routes that name no listener share the place that does.
        const place = `${span.file} ${span.start} ${route.team} ${listener}`;
        if (said.has(place)) continue;
        said.add(place);
        report(span, `Team "${route.team}" may not use the listener "${listener}".`, {
          ...(grant && { related: [{ message: `what "${route.team}" may use`, span: grant.span }] }),
          here: `"${route.team}" uses it here`,
        });
      }
    }
  },
});
