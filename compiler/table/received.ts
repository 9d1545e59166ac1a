import { isForwarded, isOfClientCertificate } from "../language/headers.ts";
import type { RequestPolicy } from "../model/model.ts";
import type { RoutedRequest } from "./decide.ts";
import type { RouteTable } from "./table.ts";

type Header = readonly [name: string, value: string];

/**
 * The headers that conditions and backends see, without the blanks around their values. HAProxy takes the others out before any rule (`http-restrict-req-hdr-names`), or
 * in part 1 of the rule program: all lines of Upgrade where one is not allowed. What says who asks is believed where the listener
 * believes anybody: the request is taken as one that such a proxy brings.
 */
export function receivedHeaders(
  { headers, listener }: Pick<RoutedRequest, "headers" | "listener">,
  { requests, trusting }: Pick<RouteTable, "requests" | "trusting">,
): readonly Header[] {
  const isTrusting = trusting.includes(listener);
  const arriving = headers
    .filter(([name, value]) => arrives(name, value, requests) && (isTrusting || !isForwarded(name)))
    .map(([name, value]): Header => [name, value.replace(/^[ \t]+|[ \t]+$/g, "")]);
  const isUpgrade = ([name]: Header) => name.toLowerCase() === "upgrade";
  return arriving.filter(isUpgrade).length === headers.filter(isUpgrade).length
    ? arriving
    : arriving.filter((header) => !isUpgrade(header));
}

/** Whether a header with this value can reach a backend. */
export function arrives(
  name: string,
  value: string,
  { upgrades, headerNames, clientCertificates }: RequestPolicy,
): boolean {
  if (headerNames === "delete" && /[^A-Za-z0-9-]/.test(name)) return false;
  const lower = name.toLowerCase();
  if (lower === "forwarded" || (clientCertificates && isOfClientCertificate(lower))) return false;
  return lower === "upgrade" ? upgrades.includes(value.toLowerCase()) : lower !== "http2-settings";
}
