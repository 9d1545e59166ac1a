import { printable } from "../../diagnostic/printable.ts";
import { durationText, UNITS } from "../../model/duration.ts";
import { TIMEOUT_NONE } from "../../model/model.ts";
import type { Reader, Reading } from "./reading.ts";

/** `500ms`, `30s`, `5m`, `1h`, `1d` or `none` → milliseconds. A unit always: HAProxy reads a bare 30 as 30 ms. */
export function readDuration(text: string): Reading<number> {
  if (text === "none") return { value: TIMEOUT_NONE };
  const read = milliseconds(text);
  if (/^(?:infinite|infinity|inf|never|off|unlimited|forever)$/i.test(text))
    return { wrong: `"${text}" is no duration.`, help: "Write none for no limit.", instead: "none" };
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
  if (digits === undefined) return { wrong: `"${printable(text)}" is no duration.`, ...inOneUnit(text) };
  if (unit === "") return { wrong: `"${text}" lacks a unit.`, help: missingUnit(digits) };
  if (factor === undefined) return { wrong: `"${printable(text)}" is no duration.`, ...inOneUnit(text) };
  return { value: Number(digits) * factor };
}

/** What to write instead of `1m30s`, `1.5s`, `30 sec` and `5min`. */
function inOneUnit(text: string): { help?: string; instead?: string } {
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)\s*(ms|s|m|h|d)[a-z]*\s*/gi)];
  const [, years] = /^(\d{1,3})\s*y(?:ears?)?$/i.exec(text) ?? [];
  if (years !== undefined) return { help: `Write ${Number(years) * 365}d.`, instead: `${Number(years) * 365}d` };
  if (parts.length === 0 || parts.map(([part]) => part).join("") !== text) return {};
  const sum = Math.round(
    parts.reduce((ms, [, digits, unit = ""]) => ms + Number(digits) * (UNITS.get(unit.toLowerCase()) ?? 0), 0),
  );
  if (sum === 0) return {};
  const instead = durationText(sum);
  return { help: `Write ${instead}.`, instead };
}

/** What to write instead of a bare number. */
export function missingUnit(digits: string): string {
  if (/^0+$/.test(digits)) return "Add the unit: 0s. Where it should mean no limit, write none.";
  return `Add the unit: ${digits}s for seconds, ${digits}ms for milliseconds.`;
}
