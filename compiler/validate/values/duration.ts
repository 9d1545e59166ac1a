import { printable } from "../../diagnostic/printable.ts";
import { TIMEOUT_NONE } from "../../model/model.ts";
import type { Reader, Reading } from "./reading.ts";

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
  const read = milliseconds(text);
  if ("wrong" in read) return read;
  if (read.value === 0) return { wrong: `"${text}" is no time at all.`, help: "Write none for no limit." };
  if (read.value > TIMEOUT_NONE)
    return { wrong: `"${text}" is longer than HAProxy can count.`, help: "Use at most 24d, or none for no limit." };
  return read;
}

/** As `readDuration`, between two bounds, which are durations themselves; `none` is outside of any. */
export function durationBetween(least: string, most: string): Reader<number> {
  const bound = (text: string): number => {
    const read = milliseconds(text);
    if ("wrong" in read) throw new Error(read.wrong);
    return read.value;
  };
  const [from, to] = [bound(least), bound(most)];
  return (text) => {
    const read: Reading<number> = text === "none" ? { value: Infinity } : milliseconds(text);
    if ("wrong" in read) return read;
    if (read.value > to) return { wrong: `"${text}" is too long here.`, help: `Use ${most} at most.` };
    if (read.value < from) return { wrong: `"${text}" is too short here.`, help: `Use ${least} at least.` };
    return read;
  };
}

function milliseconds(text: string): Reading<number> {
  const [, digits, unit = ""] = /^([0-9]{1,12})([A-Za-z]*)$/.exec(text) ?? [];
  const factor = UNITS.get(unit);
  if (digits === undefined) return { wrong: `"${printable(text)}" is no duration.` };
  if (unit === "") return { wrong: `"${text}" lacks a unit.`, help: missingUnit(digits) };
  if (factor === undefined) return { wrong: `"${printable(text)}" is no duration.` };
  return { value: Number(digits) * factor };
}

/** What to write instead of a bare number. */
export function missingUnit(digits: string): string {
  return `Add the unit: ${digits}s for seconds, ${digits}ms for milliseconds.`;
}
