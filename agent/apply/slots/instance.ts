import { isIPv4, isIPv6, SocketAddress } from "node:net";

/** Where one instance of a service listens. */
export interface Instance {
  /** `10.0.0.1:8080`, `2001:db8::1:8080` (HAProxy takes what follows the last colon as the port), `db.example.com:5432`. */
  readonly at: string;
  readonly address: string;
  readonly port: number;
  /** False for a host name: `set server … addr` takes only IP addresses, so a name needs a reload. */
  readonly ip: boolean;
}

/** RFC 1123, and `_` as Docker and Kubernetes use it; the last label must not look like a number, else it is a mistyped address. */
const HOST_NAME =
  /^(?=.{1,253}$)(?:[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9])?\.)*[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;

/**
 * `address:port` as an instance, or undefined when it is none. IPv6 addresses are spelt as HAProxy prints them, so that what a
 * file says and what `show servers state` says can be compared. `0.0.0.0` and `::` mean "where the client wanted to go" to
 * HAProxy, and are refused.
 */
export function parseInstance(text: string): Instance | undefined {
  const colon = text.lastIndexOf(":");
  const port = portOf(text.slice(colon + 1));
  const address = text.slice(0, Math.max(0, colon));
  if (port === undefined) return undefined;
  const found = isIPv4(address)
    ? { address, ip: true }
    : isIPv6(address) && !address.includes("%")
      ? { address: new SocketAddress({ address, family: "ipv6" }).address, ip: true }
      : HOST_NAME.test(address)
        ? { address, ip: false }
        : undefined;
  if (found === undefined || found.address === "0.0.0.0" || found.address === "::") return undefined;
  return { at: `${found.address}:${port}`, port, ...found };
}

function portOf(text: string): number | undefined {
  if (!/^[1-9]\d{0,4}$/.test(text)) return undefined;
  const port = Number(text);
  return port <= 65_535 ? port : undefined;
}
