import type { RouteTable } from "../../table/table.ts";

/** Whether routes of every host differ by the listener: then it stands before the path in their keys. */
export function isByListener({ everyHost }: Pick<RouteTable, "everyHost">): boolean {
  return new Set(everyHost.values()).size > 1;
}

/** The look-up of a path among the routes of every host. `variable`: the path. */
export function everyHostOf(variable: string, listener: string, table: Pick<RouteTable, "everyHost">): string {
  const key = isByListener(table) ? `str(${listener}),"concat(,${variable},/#)"` : `var(${variable}),"concat(/#)"`;
  return `${key},map_beg(maps/every.map)`;
}
