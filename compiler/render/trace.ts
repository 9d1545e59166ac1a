/**
 * What `signalbox try` asks HAProxy to log: JSON, one line per request. The values are quoted and escaped by HAProxy (`+Q`, `+E`).
 * route: first field of the route value; path: as sent; to: as the backend got it; ms: total time.
 */
const fields = [
  ["method", "%HM"],
  ["host", "%[var(txn.h)]"],
  ["path", "%[var(txn.p)]"],
  ["value", "%[var(txn.m)]"],
  ["to", "%[var(txn.up)]"],
  ["backend", "%b"],
  ["status", "%ST"],
  ["ms", "%Ta"],
] as const;

export const traceFormat = `"${fields.map(([name, value]) => `${name}=%{+Q,+E}${value.slice(1)}`).join(" ")}"`;
