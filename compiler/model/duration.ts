import { TIMEOUT_NONE } from "./model.ts";

/** HAProxy's units of time above the microsecond, in milliseconds, the smallest first (configuration manual 2.5, "Time format"). */
export const UNITS: ReadonlyMap<string, number> = new Map([
  ["ms", 1],
  ["s", 1000],
  ["m", 60_000],
  ["h", 3_600_000],
  ["d", 86_400_000],
]);

/** `500ms`, `10s`, `90m`, `12h`, `30d` → milliseconds; undefined for everything else, a number without its unit included. */
export function parseDuration(text: string): number | undefined {
  const [, digits = "", unit = ""] = /^([0-9]{1,9})([a-z]+)$/.exec(text) ?? [];
  const factor = UNITS.get(unit);
  return factor === undefined ? undefined : Number(digits) * factor;
}

/** As a person writes a time-out: `none` for the longest that HAProxy takes. */
export function timeText(ms: number): string {
  return ms === TIMEOUT_NONE ? "none" : ms === 0 ? "0s" : durationText(ms);
}

/** Milliseconds in the largest unit that says them whole: 300000 → `5m`. */
export function durationText(ms: number): string {
  const [unit, factor] = [...UNITS].findLast(([, one]) => ms % one === 0) ?? ["ms", 1];
  return `${ms / factor}${unit}`;
}
