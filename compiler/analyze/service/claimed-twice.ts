import { defineAnalysisRule } from "../analysis-rule.ts";
import { Services } from "../services.ts";

/** Two teams make one service private, and nothing says whose it is. */
export const serviceClaimedTwice = defineAnalysisRule({
  code: "service/claimed-twice",
  help: "Remove one of the two, or ask the platform team to name the service in the `services` of the team whose it is.",
  check({ model }, report) {
    for (const [first, ...others] of new Services(model.teams).disputed()) {
      if (!first) continue;
      for (const { team, service } of others) {
        report(service.span, `Teams "${first.team}" and "${team}" both make the service "${service.value}" private.`, {
          related: [{ message: `"${first.team}" makes it private here`, span: first.service.span }],
          here: `"${team}" makes it private here`,
        });
      }
    }
  },
});
