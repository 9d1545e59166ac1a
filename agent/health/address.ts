import type { Address } from "./server.ts";

/** `127.0.0.1:9100`, `[::1]:9100` → where to listen; undefined when it is neither. Port 0 takes a free one. */
export function parseAddress(text: string): Address | undefined {
  const found = /^(?:\[([0-9a-fA-F:.]+)\]|([^\s:[\]]+)):(\d{1,5})$/.exec(text);
  const host = found?.[1] ?? found?.[2];
  const port = Number(found?.[3]);
  return host === undefined || !(port <= 65_535) ? undefined : { host, port };
}
