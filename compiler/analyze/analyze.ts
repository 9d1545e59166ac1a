import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { AnalysisInput, AnalysisRule } from "../rules/rule.ts";

/** Runs the rules over the whole and collects what they find, in no particular order. */
export function analyze(input: AnalysisInput, rules: readonly AnalysisRule[]): Diagnostic[] {
  return rules.flatMap((rule) => {
    const found: Diagnostic[] = [];
    rule.check(input, (span, message, finding) => found.push(rule.at(span, message, finding)));
    return found;
  });
}
