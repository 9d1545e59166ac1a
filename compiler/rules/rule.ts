import type { Diagnostic, RelatedPlace, Severity, Span } from "../diagnostic/diagnostic.ts";

/** What a rule says about one place. */
export interface Finding {
  readonly related?: readonly RelatedPlace[];
  /** Where either place could be the one at fault: what stands beside the first when it is told from the other. */
  readonly here?: string;
  /** Replaces the rule's own help where the next step depends on the value. */
  readonly help?: string;
}

export interface Rule {
  /** `group/name`: the page's place under docs/rules/ and the fixture's under test/rules/. */
  readonly code: string;
  readonly severity: Severity;
  /** What to do next, in the imperative. */
  readonly help?: string;
  /** A diagnostic of this rule. `span` is undefined only where no single place is at fault. */
  at(span: Span | undefined, message: string, finding?: Finding): Diagnostic;
}

/** A rule that a stage reports itself, where it finds the fault. */
export function defineRule(rule: { code: string; severity?: Severity; help?: string }): Rule {
  const severity = rule.severity ?? "error";
  return {
    ...rule,
    severity,
    at(span, message, finding = {}) {
      const help = finding.help ?? rule.help;
      return {
        code: rule.code,
        severity,
        message,
        ...(span && { span }),
        ...(finding.related && { related: finding.related }),
        ...(finding.here !== undefined && { here: finding.here }),
        ...(help !== undefined && { help }),
      };
    },
  };
}
