import { printable } from "../../diagnostic/printable.ts";
import { isName, readAddress, refusal, type Address, type AddressPolicy } from "../../language/address.ts";

/** Where one instance of a service listens. */
export interface Instance extends Pick<Address, "kind"> {
  /** `10.0.0.1:8080`, `2001:db8::1:8080` (HAProxy takes what follows the last colon as the port), `db.example.com:5432`. */
  readonly at: string;
  readonly address: string;
  readonly port: number;
  readonly from?: From;
  /** Its share of the requests: Consul's 0 to 65535 as rendered, 0 to 256 in a slot; where servers have weights of Consul's (weight.ts). */
  readonly weight?: number;
}

/** Who it is in Consul. */
export interface From {
  readonly service: string;
  readonly id: string;
}

/** One that gets no request. */
export interface LeftOut extends Partial<From> {
  /** Its address and port, for people. */
  readonly at: string;
  /** Half a sentence that follows `at`. */
  readonly why: string;
}

/**
 * What is said of an instance, or why that is none. Every instance comes through here: from Consul, a catalogue's file, `servers:`, a
 * resolver, and HAProxy itself. IPv6 addresses are spelt as HAProxy prints them, so that what a file says and what `show servers
 * state` says can be compared.
 */
export function readInstance(address: string, port: number, from?: From, weight?: number): Instance | LeftOut {
  const found = readAddress(address);
  if (found === undefined) {
    const why = "is no address (without brackets, zone and port) and no name";
    return { ...from, at: `"${printable(address, 60)}":${port}`, why };
  }
  const at = `${found.text}:${port}`;
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    return { ...from, at: shownAt(found.text, port), why: "has no port from 1 to 65535" };
  return {
    at,
    address: found.text,
    port,
    kind: found.kind,
    ...(from && { from }),
    ...(weight !== undefined && { weight }),
  };
}

/** `address:port` as an instance; undefined when it is none, or stands for "where the client wanted to go" to HAProxy (`0.0.0.0`, `::`). */
export function parseInstance(text: string): Instance | undefined {
  const [, address = "", port = ""] = /^(.*):([1-9]\d{0,4})$/.exec(text) ?? [];
  const read = readInstance(address, Number(port));
  return isLeftOut(read) || read.kind === "any" ? undefined : read;
}

/** As people write it: an IPv6 address in brackets. */
export function shownAt(address: string, port: number): string {
  return `${address.includes(":") ? `[${address}]` : address}:${port}`;
}

export function isLeftOut(read: Instance | LeftOut): read is LeftOut {
  return "why" in read;
}

/** True for one whose address has to be looked up: HAProxy is given addresses only. */
export const isNamed: (instance: Instance) => boolean = isName;

/** Why an instance gets no request where this policy holds; undefined where it may. Of a name, what it resolves to is judged again. */
export function leftOut(
  { address, port, kind, from }: Instance,
  policy: AddressPolicy,
  said: string = shownAt(address, port),
): LeftOut | undefined {
  const why = refusal({ text: address, kind }, port, policy);
  return why === undefined ? undefined : { ...from, at: said, why };
}
