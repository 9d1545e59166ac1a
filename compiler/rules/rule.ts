import type { Diagnostic, RelatedPlace, Severity, Span } from "../diagnostic/diagnostic.ts";
import type { Model } from "../model/model.ts";
import type { RouteTable } from "../table/table.ts";

/** What a rule says about one place. */
export interface Finding {
  readonly related?: readonly RelatedPlace[];
  /** Replaces the rule's own help where the next step depends on the value. */
  readonly help?: string;
}

export interface Rule {
  /** `group/name`: this file's place under rules/, the page's under docs/rules/, the fixture's under test/rules/. */
  readonly code: string;
  readonly severity: Severity;
  /** What to do next, in the imperative. */
  readonly help?: string;
  /** A diagnostic of this rule. `span` is undefined only where no single place is at fault. */
  at(span: Span | undefined, message: string, finding?: Finding): Diagnostic;
}

export type Report = (span: Span, message: string, finding?: Finding) => void;

/** A rule that looks at the whole: it runs after parsing and validation found no error in what it reads. */
export interface AnalysisRule extends Rule {
  check(input: AnalysisInput, report: Report): void;
}

export interface AnalysisInput {
  readonly model: Model;
  readonly table: RouteTable;
}

/** A rule that a stage (load, parse, validate, check) reports itself. */
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
        ...(help !== undefined && { help }),
      };
    },
  };
}

/** A rule over the model and the route table; `analyze` runs it. */
export function defineAnalysisRule(rule: {
  code: string;
  severity?: Severity;
  help?: string;
  check: AnalysisRule["check"];
}): AnalysisRule {
  return { ...defineRule(rule), check: rule.check };
}
