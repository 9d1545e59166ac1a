import { happeningWords } from "../../words/list.ts";
import type { Statements, StatementsInput } from "../../words/word.ts";

/** What all words have to say in the configuration, in the order of the list. */
export function statementsOf(input: StatementsInput): readonly Statements[] {
  return happeningWords.map((word) => word.statements?.(input) ?? {});
}

/** Their lines at one moment. */
export function statementsAt(all: readonly Statements[], moment: Exclude<keyof Statements, "marks">): string {
  return all.map((statements) => statements[moment] ?? "").join("");
}
