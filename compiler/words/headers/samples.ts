import type { Samples } from "../samples.ts";

const NAMES = ["x-a", "x-ab", "X-A", "x-a-b", "x", "x_a", "x.ab"];
const VALUES = ["1", "2", "true", "a b", "a  b", "", "12", "(1", "(1.)?2", " 1", "2 \t", "\t1"];
/** `h2c` is not among them: 3.0 takes it out of a list, 2.6 loses the list with it. */
const UPGRADES = ["websocket", "WebSocket", "SPDY/3.1", "TLS/1.0", "websocket, TLS/1.0", "xwebsocket"];

export const samples: Samples = {
  said: {
    "x-a": ["1", "2", "a b", "(1.)?2", "a…", "1…", "(1…", "∅"],
    "x-ab": ["1", "true", "tr…", "∅"],
    upgrade: ["websocket", "SPDY/3.1", "web…", "∅"],
  },
  near: {
    headers: [
      ...NAMES.flatMap((name) => VALUES.map((value) => [name, value] as const)),
      ...UPGRADES.map((value) => ["Upgrade", value] as const),
    ],
  },
  sent(name, { headers }) {
    const lines = new Map(headers.toReversed().map(([other, value]) => [other.toLowerCase(), value]));
    return lines.get(name)?.trim();
  },
};
