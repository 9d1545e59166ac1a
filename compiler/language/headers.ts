/** RFC 9110 7.6.1, RFC 9112 6: headers that frame a message or belong to its connection, in lower case. */
const FRAMING: ReadonlySet<string> = new Set(
  "connection keep-alive proxy-connection te trailer transfer-encoding content-length upgrade expect http2-settings".split(
    " ",
  ),
);

/** True for headers that say who asks, by which way and in which request; programs read `_` and other characters as `-`. */
export function isForwarded(name: string): boolean {
  return /^(?:x[^a-z0-9]forwarded[^a-z0-9]|(?:forwarded|x[^a-z0-9]request[^a-z0-9]id)$)/i.test(name);
}

/** True for headers that say what a client's certificate says. */
export function isOfClientCertificate(name: string): boolean {
  return /^x[^a-z0-9]client[^a-z0-9]certificate[^a-z0-9]/i.test(name);
}

/** What identifies a person or a program, in lower case: never logged. */
export const SECRET_HEADERS: readonly string[] = ["authorization", "proxy-authorization", "cookie", "set-cookie"];

/** Bytes of a header in an access log: HAProxy cuts it there, so one that is as long may go on. */
export const LONGEST_LOGGED = 512;

/** True for headers that are HAProxy's and ours alone. `name` in lower case. */
export function isOfConnection(name: string): boolean {
  return FRAMING.has(name) || name.startsWith("x-signalbox-") || isOfClientCertificate(name);
}
