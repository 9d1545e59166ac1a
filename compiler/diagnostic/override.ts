import { printable } from "./printable.ts";

/** Somebody's word that what a guard says is meant. */
export interface Override {
  /** `review/surprise`. */
  readonly rule: string;
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly reason: string;
}

/** Characters of a reason, and of a name. */
export const LONGEST_REASON = 300;
const LONGEST_NAME = 100;
/** As many as one pointer tells of. */
const MOST_OVERRIDES = 20;

/** Overrides as they are kept: few, each on one line and without effect on a terminal. */
export function areOverrides(value: unknown): value is readonly Override[] {
  return Array.isArray(value) && value.length <= MOST_OVERRIDES && value.every(isOverride);
}

function isOverride(value: unknown): value is Override {
  if (typeof value !== "object" || value === null) return false;
  const { rule, by, at, reason, ...more } = value as Readonly<Record<string, unknown>>;
  return (
    Object.keys(more).length === 0 &&
    typeof rule === "string" &&
    /^[a-z-]+\/[a-z-]+$/.test(rule) &&
    isLine(by, LONGEST_NAME) &&
    isLine(at, LONGEST_NAME) &&
    !Number.isNaN(Date.parse(at)) &&
    isLine(reason, LONGEST_REASON)
  );
}

function isLine(value: unknown, longest: number): value is string {
  return typeof value === "string" && value !== "" && printable(value, longest) === value;
}

/** `review/surprise by anna, 2026-11-29 10:00 (shop knows)`. */
export function overrideText({ rule, by, at, reason }: Override): string {
  return `${rule} by ${by}, ${at.slice(0, 16).replace("T", " ")} (${reason})`;
}
