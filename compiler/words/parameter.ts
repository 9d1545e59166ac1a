import type { Parameter } from "./word.ts";

/** The line of a route in one of its maps; none where there is nothing to say. */
export function parameter(map: string, value: string | undefined, tail = ""): readonly Parameter[] {
  return value === undefined ? [] : [{ map, tail, value }];
}
