import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { AnalysisInput, AnalysisRule } from "../rules/rule.ts";

/** Everything that is wrong although each file alone is fine. Pure. */
export function analyze(input: AnalysisInput, rules: readonly AnalysisRule[]): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const rule of rules) rule.check(input, (span, message, finding) => found.push(rule.at(span, message, finding)));
  return found;
}
