import { analysisRules } from "../../compiler/analyze/analyze.ts";
import { stageRules } from "../../compiler/rules/index.ts";
import type { Rule } from "../../compiler/rules/rule.ts";

/** Every code that a diagnostic can have. */
export const allRules: readonly Rule[] = [...analysisRules, ...stageRules];
