import { didYouMean } from "../../diagnostic/did-you-mean.ts";
import { teamOf } from "../../report/for-team.ts";
import { defineAnalysisRule } from "../analysis-rule.ts";

/**
 * A header's secret is a file on every node, and goes where a team sends it: the platform says which there are, and who may set which.
 * Whose file says it counts, for what the platform says of all routes is the platform's.
 */
export const routeSecret = defineAnalysisRule({
  code: "route/secret",
  help: "Ask the platform team to add it to secrets: in routes/platform/platform.yaml.",
  check({ model }, report) {
    const { secrets = [] } = model.platform;
    const told = new Set<object>();
    for (const { value, span } of model.routes.flatMap(({ filters }) =>
      (filters.requestHeaders ?? []).filter(({ kind }) => kind === "secret"),
    )) {
      if (told.has(span)) continue;
      told.add(span);
      const team = teamOf(span.file) ?? "";
      const own = secrets.filter(({ teams }) => team === "platform" || teams.includes(team)).map(({ name }) => name);
      if (own.includes(value)) continue;
      const near = didYouMean(value, own);
      report(
        span,
        `The platform has no secret "${value}" for headers of the team "${team}".`,
        near === undefined ? {} : { help: near },
      );
    }
  },
});
