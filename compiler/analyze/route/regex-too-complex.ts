import { regexPairs } from "../regex-pairs.ts";
import { TOO_COMPLEX } from "../../regex/language.ts";
import { defineAnalysisRule } from "../analysis-rule.ts";

/** Whether two expressions can match one path was not decided within bounds; a guess could send requests astray. */
export const regexTooComplex = defineAnalysisRule({
  code: "route/regex-too-complex",
  help: "Give the two different values of `priority`, or use simpler expressions: fewer and smaller counts such as {1,50}.",
  check(input, report) {
    for (const { first, second, example } of regexPairs(input)) {
      if (example !== TOO_COMPLEX) continue;
      report(
        second.path.span,
        `Whether "${second.id}" and "${first.id}" can match the same path is too complex to tell.`,
        {
          related: [{ message: `"${first.id}" is here`, span: first.path.span }],
          here: `"${second.id}" is here`,
        },
      );
    }
  },
});
