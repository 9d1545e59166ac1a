import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { Model } from "../model/model.ts";
import type { AnalysisInput, AnalysisRule } from "../rules/rule.ts";

/** Everything that is wrong although each file alone is fine. Pure; awaits nothing, see `needsRegexTools`. */
export function analyze(input: AnalysisInput, rules: readonly AnalysisRule[]): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const rule of rules) rule.check(input, (span, message, finding) => found.push(rule.at(span, message, finding)));
  return found;
}

/** True when the rules will look into expressions: then await `loadRegexTools` before `analyze`. */
export function needsRegexTools(model: Model): boolean {
  return model.routes.some(({ path }) => path.kind === "regex");
}
