import { flow } from "../../validate/flow.ts";
import { beginningIn } from "../../words/texts.ts";
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
        const value = values.find((one) => hasStar(beginningIn(one) ?? one));
        if (value === undefined || (of === "headers" && name.startsWith("accept"))) continue;
        const { noun } = conditionWord(of);
        const beginning = beginningIn(value);
        const plain = (beginning ?? value).replace(/\*$/, "");
        report(
          span,
          `The ${noun} "${name}" must ${beginning === undefined ? `be exactly "${value}"` : `begin with "${beginning}"`}: a * stands for itself.`,
          plain === "" || plain.includes("*") || (beginning ?? value) === plain
            ? {}
            : { help: `Write { startsWith: ${flow(plain)} } where anything may follow, or the whole value.` },
        );
      }
    }
  },
});

function hasStar(value: string): boolean {
  return value.startsWith("*") || value.endsWith("*");
}
