import { defineAnalysisRule } from "../analysis-rule.ts";
import { MAX_RELATED, Services } from "../services.ts";

/** A team keeps others from a service only where no grant says that it is another's. */
export const serviceNotOwn = defineAnalysisRule({
  code: "service/not-own",
  help: "Remove it, or ask the platform team to name the service in the `services` of the team.",
  check({ model }, report) {
    const services = new Services(model.teams);
    for (const { name: team, private: own = [] } of model.teams) {
      for (const { value, span } of own) {
        const holders = services.privateTo(value);
        if (holders.some((holder) => holder.team === team)) continue;
        const owners = services.owners(value);
        const whose =
          owners.length > 0
            ? `it is granted to ${owners.map((owner) => `"${owner.team}"`).join(" and ")}`
            : "the platform has made it private";
        report(span, `Team "${team}" may not make the service "${value}" private: ${whose}.`, {
          related: (owners.length > 0 ? owners : holders).slice(0, MAX_RELATED).map((one) => ({
            message:
              owners.length > 0
                ? `"${one.service.value}" is granted to "${one.team}" here`
                : "the platform makes it private here",
            span: one.service.span,
          })),
          here: `"${team}" makes it private here`,
        });
      }
    }
  },
});
