/** One number of the report. */
export interface Figure {
  /** What was measured, in a few words. */
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What it may be at most; missing where it only stands for comparison. */
  readonly bound?: number;
  /** How it came about: the parts of a ratio, the spread of the rounds. */
  readonly note?: string;
}

/** `OK`, `OVER`, or nothing where there is no bound. */
export function verdict({ value, bound }: Figure): "OK" | "OVER" | "" {
  if (bound === undefined) return "";
  return value <= bound ? "OK" : "OVER";
}

/** The middle of some numbers; of an even count the lower one, so that it is one that was measured. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
}

/** Figures as a table for people, a line each. */
export function table(title: string, figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    verdict(figure),
    figure.name,
    `${shown(figure.value)} ${figure.unit}`.trim(),
    figure.bound === undefined ? "" : `at most ${shown(figure.bound)}`,
    figure.note ?? "",
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  return `${title}\n${lines.map((line) => `  ${line}\n`).join("")}`;
}

/** Three digits are more than a shared machine repeats. */
function shown(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
