import { byClaim } from "../../model/model.ts";
import { answering, nextRequest, requestsTo, shown, sitesByRoute } from "../redirect.ts";
import { decide } from "../../table/decide.ts";
import { defineAnalysisRule } from "../analysis-rule.ts";

/**
 * A redirect to where another team redirects on: clients go there twice, and the first team's address works as long as the other
 * team's does. Loops are redirect/loop.
 */
export const redirectChain = defineAnalysisRule({
  code: "redirect/chain",
  severity: "warning",
  help: "Send clients where they end up.",
  check(input, report) {
    const { model, table } = input;
    const claims = byClaim(model.routes);
    const sitesOf = sitesByRoute(input);
    for (const route of claims.values()) {
      const { action, team } = route;
      if (action.kind !== "redirect") continue;
      for (const request of requestsTo(route, sitesOf.get(route) ?? [], table.listeners)) {
        const first = nextRequest(action, route, request, input);
        const other = first && answering(claims, decide(table, first, true));
        if (!first || other?.action.kind !== "redirect" || other.team === team) continue;
        const second = nextRequest(other.action, other, first, input);
        const end = second ? ` to ${shown(second)}` : "";
        report(
          action.span,
          `"${route.id}" redirects to ${shown(first)}, which "${other.id}" of another team redirects on${end}.`,
          {
            related: [{ message: `"${other.id}" redirects on`, span: other.action.span }],
          },
        );
        break;
      }
    }
  },
});
