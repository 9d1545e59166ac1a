import { isName, readAddress, refusal } from "../../language/address.ts";

/** Where one instance of a service listens. */
export interface Instance {
  /** `10.0.0.1:8080`, `2001:db8::1:8080` (HAProxy takes what follows the last colon as the port), `db.example.com:5432`. */
  readonly at: string;
  readonly address: string;
  readonly port: number;
  /** False for a host name, whose address the agent has to look up: HAProxy is given addresses only. */
  readonly ip: boolean;
}

/**
 * `address:port` as an instance, or undefined when it is none. IPv6 addresses are spelt as HAProxy prints them, so that what a
 * file says and what `show servers state` says can be compared. `0.0.0.0` and `::` mean "where the client wanted to go" to
 * HAProxy, and are refused.
 */
export function parseInstance(text: string): Instance | undefined {
  const colon = text.lastIndexOf(":");
  const port = portOf(text.slice(colon + 1));
  const found = readAddress(text.slice(0, Math.max(0, colon)));
  if (port === undefined || found === undefined || found.kind === "any") return undefined;
  const { text: address } = found;
  return { at: `${address}:${port}`, address, port, ip: !isName(found) };
}

/** True where no team's requests are sent: what steers the node, link-local and the like. Consul and resolvers may say such. */
export function isRefused({ address, port }: Instance): boolean {
  const read = readAddress(address);
  return read !== undefined && refusal(read, port, { loopback: "allowed" }) !== undefined;
}

function portOf(text: string): number | undefined {
  if (!/^[1-9]\d{0,4}$/.test(text)) return undefined;
  const port = Number(text);
  return port <= 65_535 ? port : undefined;
}
