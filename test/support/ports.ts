import { createServer } from "node:net";

/**
 * Below the ports that Linux gives to outgoing connections (32768 and up): a port from there, given back a moment ago, is
 * taken by the next client of any other test.
 */
const FIRST = 10_000;
const LAST = 32_000;
/** The one between them that `fetch` asks nobody at (Fetch Standard, "bad port"). */
const NOT_FOR_FETCH = 10_080;
/** Vitest's workers choose from ports of their own, so that two of them never find the same one free. */
const LANES = 16;
const LANE = Number(process.env["VITEST_POOL_ID"] ?? 0) % LANES;
const given = new Set([NOT_FOR_FETCH]);

/** A port of loopback that nobody listens on, and that this process was not given before. */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 1_000; attempt++) {
    const port = FIRST + LANES * Math.floor((Math.random() * (LAST - FIRST)) / LANES) + LANE;
    if (given.has(port) || !(await isFree(port))) continue;
    given.add(port);
    return port;
  }
  throw new Error(`no free port of loopback between ${FIRST} and ${LAST}`);
}

/** Several at once, all different. */
export async function freePorts(count: number): Promise<number[]> {
  const ports: number[] = [];
  while (ports.length < count) ports.push(await freePort());
  return ports;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}
