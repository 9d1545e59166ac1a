import type { Severity, Span } from "../diagnostic/diagnostic.ts";
import type { Model } from "../model/model.ts";
import { defineRule, type Finding, type Rule } from "../rules/rule.ts";
import type { RouteTable } from "../table/table.ts";

export type Report = (span: Span, message: string, finding?: Finding) => void;

/** A rule that looks at the whole: it runs after parsing and validation found no error in what it reads. */
export interface AnalysisRule extends Rule {
  check(input: AnalysisInput, report: Report): void;
}

export interface AnalysisInput {
  readonly model: Model;
  readonly table: RouteTable;
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
