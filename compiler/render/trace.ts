/**
 * What `signalbox try` asks HAProxy to log, one line per request. Texts are quoted and escaped by HAProxy (`+Q`, `+E`).
 * value: the route's value in the maps; path: as sent; query: with its `?`; to: as the backend got it; ms: total time.
 */
const texts = [
  ["listener", "f"],
  ["method", "HM"],
  ["host", "[var(txn.h)]"],
  ["path", "[var(txn.p)]"],
  ["query", "HQ"],
  ["value", "[var(txn.m)]"],
  ["to", "[var(txn.up)]"],
  ["backend", "b"],
] as const;

export const traceFormat = `"${texts.map(([name, value]) => `${name}=%{+Q,+E}${value}`).join(" ")} status=%ST ms=%Ta"`;
