import { conditionWord } from "../../words/list.ts";
import { defineAnalysisRule } from "../analysis-rule.ts";

/** Not refused: `If-Match: *` and a search for `*:*` are values, if rare ones. */
export const valueStar = defineAnalysisRule({
  code: "value/star",
  severity: "warning",
  help: "Write the whole value, or remove the condition where any value will do.",
  check({ model }, report) {
    for (const { conditions } of model.routes) {
      for (const { of, name, values, span } of conditions) {
        const value = values.find(hasStar);
        if (value === undefined || (of === "headers" && name.startsWith("accept"))) continue;
        const { noun } = conditionWord(of);
        report(span, `The ${noun} "${name}" must be exactly "${value}": a * stands for itself.`);
      }
    }
  },
});

function hasStar(value: string): boolean {
  return value.startsWith("*") || value.endsWith("*");
}
