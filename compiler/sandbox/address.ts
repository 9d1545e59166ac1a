import { isName, readAddress, type Address } from "../language/address.ts";

/** Why HAProxy may not be given an address to connect to. */
export type AddressFault = "name" | "socket" | "loopback" | "link-local" | "none";

/** What is wrong with the address of a server or of a check, its port behind it or not; undefined where it is an IP address. */
export function addressFault(text: string): AddressFault | undefined {
  if (text.startsWith("/") || /^(?!ipv[46]@)[\w+]+@/.test(text)) return "socket";
  const host = text.replace(/^ipv[46]@/, "");
  const [, bracketed] = /^\[([^\]]*)\](?::\d*)?$/.exec(host) ?? [];
  // What stands behind the last colon of an IPv6 address without brackets may be its port (manual 11.1): both are looked at.
  const read = bracketed === undefined ? [host, host.replace(/:\d*$/, "")] : [bracketed];
  const addresses = read.flatMap((one) => ipOf(one) ?? []);
  if (addresses.length === 0) return /^[\w.-]+$/.test(read.at(-1) ?? "") ? "name" : "none";
  return addresses.map(faultOf).findLast((fault) => fault !== undefined);
}

function faultOf({ kind }: Address): AddressFault | undefined {
  if (kind === "loopback") return kind;
  if (kind === "link-local" || kind === "metadata") return "link-local";
  return kind === "usual" ? undefined : "none";
}

/** An address or a network, `10.0.0.0/8`. HAProxy looks up whatever else is compared with an address. */
export function isNetwork(text: string): boolean {
  const [, host = "", mask = ""] = /^([^/]*)(\/.*)?$/.exec(text) ?? [];
  return ipOf(host) !== undefined && (mask === "" || /^\/\d{1,3}$/.test(mask) || ipOf(mask.slice(1)) !== undefined);
}

/** Undefined for anything but an IP address, `127.1` and `0x7f000001` too. */
function ipOf(host: string): Address | undefined {
  const found = readAddress(host);
  return found && !isName(found) ? found : undefined;
}
