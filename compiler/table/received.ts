import type { RequestPolicy } from "../model/model.ts";

type Header = readonly [name: string, value: string];

/**
 * The headers that conditions and backends see, without the blanks around their values. HAProxy takes the others out before any rule (`http-restrict-req-hdr-names`), or
 * in part 1 of the rule program: all lines of Upgrade where one is not allowed.
 */
export function receivedHeaders(headers: readonly Header[], policy: RequestPolicy): readonly Header[] {
  const arriving = headers
    .filter(([name, value]) => arrives(name, value, policy))
    .map(([name, value]): Header => [name, value.replace(/^[ \t]+|[ \t]+$/g, "")]);
  const isUpgrade = ([name]: Header) => name.toLowerCase() === "upgrade";
  return arriving.filter(isUpgrade).length === headers.filter(isUpgrade).length
    ? arriving
    : arriving.filter((header) => !isUpgrade(header));
}

/** Whether a header with this value can reach a backend. */
export function arrives(name: string, value: string, { upgrades, headerNames }: RequestPolicy): boolean {
  if (headerNames === "delete" && /[^A-Za-z0-9-]/.test(name)) return false;
  const lower = name.toLowerCase();
  return lower === "upgrade" ? upgrades.includes(value.toLowerCase()) : lower !== "http2-settings";
}
