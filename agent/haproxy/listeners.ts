import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { SocketAddress } from "node:net";
import { endianness } from "node:os";
import { join } from "node:path";
import { isErrno } from "../../compiler/release/disk.ts";
import type { NodeLayout } from "../node/layout.ts";
import { addressesOf, bindsIn } from "./binds.ts";

/**
 * The first address of the live generation's listeners on which more than `most` sockets listen; undefined when there is none, and where
 * that cannot be seen: outside Linux, or from a container with another network than HAProxy's. HAProxy's processes hand their sockets on,
 * to new workers too, so one HAProxy has one for each address, and a second one beside it (SO_REUSEPORT) has its own.
 */
export function crowdedAddress(
  layout: NodeLayout,
  env: Readonly<Record<string, string>>,
  most: number,
): string | undefined {
  const found = listenersOf(layout, env).find(({ sockets }) => sockets > most);
  return found?.name.replace(/^0\.0\.0\.0:/, "*:");
}

/** True where this process sees HAProxy's listeners: both are in the same network then. */
export function isSeen(layout: NodeLayout, env: Readonly<Record<string, string>>): boolean {
  return listenersOf(layout, env).some(({ sockets }) => sockets > 0);
}

/** The addresses of the live generation's listeners, and how many sockets listen there. */
function listenersOf(
  layout: NodeLayout,
  env: Readonly<Record<string, string>>,
): { readonly name: string; readonly sockets: number }[] {
  const variables = new Map(Object.entries(env));
  const own = bindsIn(platformText(layout)).flatMap((bind) => addressesOf(bind, variables));
  const sockets = own.length === 0 ? [] : listening();
  return own.map(({ host, port }) => {
    const name = nameOf(host ?? "0.0.0.0", port);
    return { name, sockets: sockets.filter((one) => one === name).length };
  });
}

/** Every listener is in this file of a generation. */
function platformText({ live }: NodeLayout): string {
  try {
    return readFileSync(join(live, "haproxy/00-platform.cfg"), "utf8");
  } catch (error) {
    if (isErrno(error, "ENOENT", "ENOTDIR")) return "";
    throw error;
  }
}

function nameOf(address: string, port: number): string {
  const family = address.includes(":") ? "ipv6" : "ipv4";
  const plain = new SocketAddress({ address, family }).address;
  return family === "ipv6" ? `[${plain}]:${port}` : `${plain}:${port}`;
}

/** The address of every socket of TCP that listens in this process's network. */
function listening(): string[] {
  return ["/proc/net/tcp", "/proc/net/tcp6"].flatMap((path) => listenersIn(beginOf(path)));
}

/** The kernel's state of a socket that listens (TCP_LISTEN). */
const LISTEN = "0A";

/** Of a table as /proc/net/tcp (proc(5)): a line of names, then `0: 0100007F:1F90 00000000:0000 0A …`; those that listen come first. */
export function listenersIn(table: string): string[] {
  return table.split("\n").flatMap((line) => {
    const [, address = "", port = "", state] =
      /^ *\d+: ([0-9A-F]{8}|[0-9A-F]{32}):([0-9A-F]{4}) \S+ (\w\w) /.exec(line) ?? [];
    return state === LISTEN ? [nameOf(addressIn(address), Number.parseInt(port, 16))] : [];
  });
}

/** Words of 32 bits as the machine has them in memory → an address. */
function addressIn(hex: string): string {
  const bytes = Buffer.from(hex, "hex");
  if (endianness() === "LE") bytes.swap32();
  if (bytes.length === 4) return [...bytes].join(".");
  return (bytes.toString("hex").match(/.{4}/g) ?? []).join(":");
}

const CHUNK_BYTES = 65_536;

/** The table as far as there are sockets that listen: a busy node has many thousand connections below them. */
function beginOf(path: string): string {
  let file: number;
  try {
    file = openSync(path, "r");
  } catch {
    return "";
  }
  try {
    let text = "";
    const chunk = Buffer.alloc(CHUNK_BYTES);
    for (;;) {
      const read = readSync(file, chunk);
      const more = chunk.toString("latin1", 0, read);
      text += more;
      if (read === 0 || new RegExp(`^ *\\d+: \\S+ \\S+ (?!${LISTEN})\\w\\w `, "m").test(more)) return text;
    }
  } finally {
    closeSync(file);
  }
}
