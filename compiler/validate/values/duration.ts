import { printable } from "../../diagnostic/printable.ts";
import { TIMEOUT_NONE } from "../../model/model.ts";
import type { Reading } from "./reading.ts";

const UNITS = new Map([
  ["ms", 1],
  ["s", 1000],
  ["m", 60_000],
  ["h", 3_600_000],
  ["d", 86_400_000],
]);

/** `500ms`, `30s`, `5m`, `1h`, `1d` or `none` → milliseconds. A unit always: HAProxy reads a bare 30 as 30 ms. */
export function readDuration(text: string): Reading<number> {
  if (text === "none") return { value: TIMEOUT_NONE };
  const [, digits, unit = ""] = /^([0-9]{1,12})([A-Za-z]*)$/.exec(text) ?? [];
  const factor = UNITS.get(unit);
  if (digits === undefined || factor === undefined) {
    const help = digits !== undefined && unit === "" ? { help: missingUnit(digits) } : {};
    return {
      wrong: digits !== undefined && unit === "" ? `"${text}" lacks a unit.` : `"${printable(text)}" is no duration.`,
      ...help,
    };
  }
  const value = Number(digits) * factor;
  if (value === 0) return { wrong: `"${text}" is no time at all.`, help: "Write none for no limit." };
  if (value > TIMEOUT_NONE)
    return { wrong: `"${text}" is longer than HAProxy can count.`, help: "Use at most 24d, or none for no limit." };
  return { value };
}

/** What to write instead of a bare number. */
export function missingUnit(digits: string): string {
  return `Add the unit: ${digits}s for seconds, ${digits}ms for milliseconds.`;
}
