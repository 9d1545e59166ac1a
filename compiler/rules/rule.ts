import type { Diagnostic, Fix, RelatedPlace, Severity, Span } from "../diagnostic/diagnostic.ts";

/** What a rule says about one place. */
export interface Finding {
  readonly related?: readonly RelatedPlace[];
  /** Where either place could be the one at fault: what stands beside the first when it is told from the other. */
  readonly here?: string;
  /** Replaces the rule's own help where the next step depends on the value. */
  readonly help?: string;
  /** The one exact repair, if there is one: a text in place of what is underlined, or of another place. */
  readonly fix?: Fix | string;
}

export interface Rule {
  /** `group/name`: the page's place under docs/rules/ and the fixture's under test/rules/. */
  readonly code: string;
  readonly severity: Severity;
  /** What to do next, in the imperative. */
  readonly help?: string;
  /** Of a value: the text that its reader says is meant is all that there is to write. */
  readonly fixable?: boolean;
  /** A diagnostic of this rule. `span` is undefined only where no single place is at fault. */
  at(span: Span | undefined, message: string, finding?: Finding): Diagnostic;
}

/** A rule that a stage reports itself, where it finds the fault. */
export function defineRule(rule: Omit<Rule, "at" | "severity"> & { readonly severity?: Severity }): Rule {
  const severity = rule.severity ?? "error";
  return {
    ...rule,
    severity,
    at(span, message, finding = {}) {
      const help = finding.help ?? rule.help;
      const fix = typeof finding.fix === "string" ? span && { span, text: finding.fix } : finding.fix;
      return {
        code: rule.code,
        severity,
        message,
        ...(span && { span }),
        ...(finding.related && { related: finding.related }),
        ...(finding.here !== undefined && { here: finding.here }),
        ...(help !== undefined && { help }),
        ...(fix && { fix }),
      };
    },
  };
}
