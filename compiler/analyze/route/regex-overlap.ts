import { TOO_COMPLEX } from "../../regex/language.ts";
import { hostList } from "../site-routes.ts";
import { regexPairs } from "../regex-pairs.ts";
import { pathText } from "../path-source.ts";
import { defineAnalysisRule } from "../analysis-rule.ts";

/** Two expressions that match one path and have no order: only `priority` can say which is asked first (docs/data-path.md, "Precedence"). */
export const regexOverlap = defineAnalysisRule({
  code: "route/regex-overlap",
  help: "Give one of the two a higher `priority`, or make the expressions exclude each other.",
  check(input, report) {
    for (const { first, second, on, example } of regexPairs(input)) {
      if (example === TOO_COMPLEX) continue;
      const rank = first.path.priority === 0 ? "neither has a priority" : `both have priority ${first.path.priority}`;
      report(
        second.path.span,
        `Routes "${second.id}" and "${first.id}" both match "${example}" on ${hostList(on)}, and ${rank}.`,
        {
          related: [{ message: `"${first.id}" has ${pathText(first)} here`, span: first.path.span }],
          here: `"${second.id}" has ${pathText(second)} here`,
        },
      );
    }
  },
});
