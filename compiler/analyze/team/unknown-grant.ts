import { defineAnalysisRule } from "../analysis-rule.ts";

/** A grant that nobody uses is often a misspelled folder, whose routes then lack their hosts. */
export const unknownGrant = defineAnalysisRule({
  code: "team/unknown-grant",
  severity: "warning",
  help: "Check the name against the folders under routes/, or remove the grant.",
  check({ model }, report) {
    const active = new Set([...model.routes, ...model.backends, ...model.tcpRoutes].map(({ team }) => team));
    for (const { name, grant, private: own } of model.teams) {
      if (grant && !own && !active.has(name))
        report(grant.span, `The platform grants something to the team "${name}", which has no routes.`);
    }
  },
});
