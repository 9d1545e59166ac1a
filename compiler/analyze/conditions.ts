import type { TableConditions } from "../table/table.ts";

/** `GET`, or undefined: any method that no route names. */
export type Method = string | undefined;

/** The methods that must each be looked at to know all about a route. */
export function methodsOf({ methods }: TableConditions): readonly Method[] {
  return methods.length === 0 ? [undefined] : methods;
}

/**
 * True when every request with this method that fulfils `given` fulfils `asked` too. The barest request that
 * fulfils `given` has no other header or parameter, so anything else asked for fails.
 */
export function isImplied(asked: TableConditions, given: TableConditions, method: Method): boolean {
  const byMethod = asked.methods.length === 0 || (method !== undefined && asked.methods.includes(method));
  return byMethod && holds(asked.headers, given.headers) && holds(asked.query, given.query);
}

function holds(asked: TableConditions["headers"], given: TableConditions["headers"]): boolean {
  return asked.every(({ name, value }) => given.some((other) => other.name === name && other.value === value));
}

/** What a request must fulfil to reach either of two routes; for routes that are not exclusive. */
export function both(a: TableConditions, b: TableConditions): TableConditions {
  const common = a.methods.filter((method) => b.methods.includes(method));
  return {
    methods: a.methods.length === 0 ? b.methods : b.methods.length === 0 ? a.methods : common,
    headers: [...a.headers, ...b.headers],
    query: [...a.query, ...b.query],
  };
}
