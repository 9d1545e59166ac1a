import { hostText, type Host } from "../../model/model.ts";
import { defineAnalysisRule } from "../analysis-rule.ts";

/** A new host that copies what stands for the `*` of the route's hosts: all of these must have one, at the same label. */
export const redirectStar = defineAnalysisRule({
  code: "redirect/star",
  help: "Write the new host in full, or give the route only hosts that begin with *. and have the same number of labels.",
  check({ model }, report) {
    for (const { id, action, hosts, everyHost } of model.routes) {
      if (action.kind !== "redirect" || !action.host?.startsWith("*")) continue;
      const [first] = hosts;
      const wrong = hosts.find(
        ({ value }) => value.kind !== "wildcard" || depth(value) !== depth(first?.value ?? value),
      );
      if (!wrong && !everyHost) continue;
      report(
        action.span,
        `"${id}" redirects to "${action.host}", and ${
          wrong ? `nothing stands for the * in "${hostText(wrong.value)}"` : "stands on every host"
        }.`,
        wrong ? { related: [{ message: "one of its hosts", span: wrong.span }] } : {},
      );
    }
  },
});

function depth({ name }: Host): number {
  return name.split(".").length;
}
