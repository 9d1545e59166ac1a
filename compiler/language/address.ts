/**
 * What an address of a server is, for the compiler, for HAProxy's words of teams and for the agent: one reading, one spelling of each, and
 * one rule of which no team is sent to. HAProxy itself takes more (`127.1`, `2130706433`, `0x7f.1` by its resolver): that is none here.
 */
export interface Address {
  /**
   * An IPv4 address, an IPv6 address as HAProxy prints it, or a name in lower case. `::ffff:10.0.0.1` is `10.0.0.1`: to the kernel they
   * are one.
   */
  readonly text: string;
  readonly kind: AddressKind;
}

/** Of a name nothing but that is known: what comes of it is read again. */
export type AddressKind = "usual" | "loopback" | "name" | "localhost" | keyof typeof REFUSED;

/** What a platform says of the addresses of servers, and what a node knows of itself. */
export interface AddressPolicy {
  /** Whether servers may be on the node's own loopback at all. */
  readonly loopback: "allowed" | "refused";
  /** Addresses of the node's network interfaces. */
  readonly own?: ReadonlySet<string>;
  /** Where HAProxy itself listens. */
  readonly listening?: readonly Listening[];
}

/** Where a listener stands. */
export interface Listening {
  /** Missing: on every address. */
  readonly address?: Address;
  readonly port: number;
  /** Its name, where that is known. */
  readonly name?: string;
}

/** `10.0.0.1:80`, `[::]:80`, `:80` and `*:80` as HAProxy takes them in a bind line; undefined for a range, a name or a socket. */
export function readListening(bind: string): Listening | undefined {
  const [, host = "", digits = ""] = /^\[?(.*?)\]?:(\d{1,5})$/.exec(bind) ?? [];
  const port = Number(digits);
  if (digits === "") return undefined;
  const address = readAddress(host);
  if (host === "" || host === "*" || address?.kind === "any") return { port };
  return address && !isName(address) ? { address, port } : undefined;
}

/** No team's servers are there, whatever a platform says; half a sentence each. */
const REFUSED = {
  any: "stands for no address of its own",
  "link-local": "is link-local, where clouds give out a machine's credentials",
  metadata: "is where a cloud gives out a machine's credentials",
  multicast: "is a multicast address",
  reserved: "is reserved, and no server's",
};

/** Who listens there on a node: whoever reaches these ports on the node itself can change what HAProxy serves, or read it. */
const CONTROL_PORTS: ReadonlyMap<number, string> = new Map([
  ...[8300, 8301, 8302, 8500, 8501, 8502, 8503, 8600].map((port) => [port, "Consul"] as const),
  ...[8404, 5555].map((port) => [port, "HAProxy's admin"] as const),
  // Outside of 9100 to 9999, where each port is some exporter's.
  [8406, "the agent"],
  [9101, "HAProxy's exporter"],
]);

/** Outside the ranges of link-local addresses: AWS by IPv6, Alibaba, Oracle, Azure. */
const METADATA = ["fd00:ec2::254", "100.100.100.200", "192.0.0.192", "168.63.129.16"];

const LABEL = "[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?";
/** RFC 1123, and `_` as Docker and Kubernetes use it. One whose last label is a number is a mistyped address (URL Standard, "ends in a number"). */
const NAME = new RegExp(`^(?=.{1,253}$)(?!(?:.*\\.)?(?:[0-9]+|0x[0-9a-f]*)$)${LABEL}(?:\\.${LABEL})*$`);

/** An IPv4 or IPv6 address without brackets and zone, or a name; undefined for any other text. Pure, as all here. */
export function readAddress(text: string): Address | undefined {
  const four = ipv4(text);
  if (four !== undefined) return ofIpv4(four);
  if (text.includes(":")) {
    const groups = ipv6(text);
    return groups && ofIpv6(groups);
  }
  const name = text.toLowerCase();
  if (!NAME.test(name)) return undefined;
  return { text: name, kind: /(?:^|[.-])localhost[46]?$/.test(name) ? "localhost" : "name" };
}

/** True for what a resolver must be asked for. */
export function isName({ kind }: Pick<Address, "kind">): boolean {
  return kind === "name" || kind === "localhost";
}

/** Why no team's requests are sent there: half a sentence that follows the address. Undefined where they may be. */
export function refusal({ text, kind }: Address, port: number, policy: AddressPolicy): string | undefined {
  if (kind in REFUSED) return REFUSED[kind as keyof typeof REFUSED];
  const isLoopback = kind === "loopback" || kind === "localhost";
  if (isLoopback && policy.loopback === "refused") return "is loopback, where this platform has no servers";
  const isHere = isLoopback || policy.own?.has(text) === true;
  const listens = isHere ? controlAt(port) : undefined;
  if (listens !== undefined) return `is the node itself, where ${listens} listens on port ${port}`;
  const own = policy.listening?.find(
    (one) =>
      one.port === port &&
      (one.address === undefined
        ? isHere
        : one.address.text === text || (kind === "localhost" && one.address.kind === "loopback")),
  );
  if (own === undefined) return undefined;
  return `is HAProxy itself, ${own.name === undefined ? "which listens" : `whose listener "${own.name}" stands`} on port ${port}`;
}

/** Who listens on that port of a node. */
export function controlAt(port: number): string | undefined {
  return CONTROL_PORTS.get(port);
}

function ipv4(text: string): readonly number[] | undefined {
  if (!/^(?:(?:0|[1-9]\d{0,2})(?:\.|$)){4}$/.test(text) || text.endsWith(".")) return undefined;
  const bytes = text.split(".").map(Number);
  return bytes.every((byte) => byte <= 255) ? bytes : undefined;
}

function ofIpv4(bytes: readonly number[]): Address {
  const text = bytes.join(".");
  const [first = 0, second = 0] = bytes;
  const kind = METADATA.includes(text)
    ? "metadata"
    : first === 0
      ? "any"
      : first === 127
        ? "loopback"
        : first === 169 && second === 254
          ? "link-local"
          : first >= 240
            ? "reserved"
            : first >= 224
              ? "multicast"
              : "usual";
  return { text, kind };
}

/** RFC 4291, 2.2: eight groups, or fewer with one `::`; the last two may be written as an IPv4 address. */
function ipv6(text: string): readonly number[] | undefined {
  const halves = text.split("::");
  if (halves.length > 2 || !/^[0-9A-Fa-f:.]{2,45}$/.test(text)) return undefined;
  const [head, tail] = halves.map((half, index) => groupsOf(half, index === halves.length - 1));
  if (head === undefined || (halves.length === 2 && tail === undefined)) return undefined;
  const missing = 8 - head.length - (tail?.length ?? 0);
  if (halves.length === 1 ? missing !== 0 : missing < 1) return undefined;
  return [...head, ...Array.from({ length: missing }, () => 0), ...(tail ?? [])];
}

function groupsOf(text: string, isLast: boolean): readonly number[] | undefined {
  if (text === "") return [];
  const groups = text.split(":");
  const dotted = isLast ? ipv4(groups.at(-1) ?? "") : undefined;
  const [a = 0, b = 0, c = 0, d = 0] = dotted ?? [];
  const written = dotted === undefined ? groups : groups.slice(0, -1);
  if (!written.every((group) => /^[0-9A-Fa-f]{1,4}$/.test(group))) return undefined;
  return [...written.map((group) => Number.parseInt(group, 16)), ...(dotted ? [a * 256 + b, c * 256 + d] : [])];
}

function ofIpv6(groups: readonly number[]): Address {
  const startsWith = (...start: readonly number[]): boolean => start.every((group, index) => group === groups[index]);
  const embedded = (at: number): Address =>
    ofIpv4([groups[at] ?? 0, groups[at + 1] ?? 0].flatMap((group) => [group >> 8, group & 255]));
  if (startsWith(0, 0, 0, 0, 0, 0xffff)) return embedded(6);
  const text = printed(groups);
  const [first = 0] = groups;
  if (text === "::") return { text, kind: "any" };
  if (text === "::1") return { text, kind: "loopback" };
  // IPv4-compatible (RFC 4291, 2.5.5.1): deprecated, and nobody's.
  if (startsWith(0, 0, 0, 0, 0, 0)) return { text, kind: "reserved" };
  // What a translator or a relay makes an IPv4 address of (RFC 6052, RFC 3056).
  if (startsWith(0x64, 0xff9b, 0, 0, 0, 0)) return { text, kind: embedded(6).kind };
  if (startsWith(0x2002)) return { text, kind: embedded(1).kind };
  if (METADATA.includes(text)) return { text, kind: "metadata" };
  if ((first & 0xffc0) === 0xfe80) return { text, kind: "link-local" };
  return { text, kind: first >= 0xff00 ? "multicast" : "usual" };
}

/** As inet_ntop(3) prints it: the first of the longest runs of two zeros or more is `::`. */
function printed(groups: readonly number[]): string {
  let [start, longest] = [0, 0];
  for (let at = 0; at < groups.length; at++) {
    let length = 0;
    while (groups[at + length] === 0) length++;
    if (length > longest) [start, longest] = [at, length];
  }
  const hex = (part: readonly number[]): string => part.map((group) => group.toString(16)).join(":");
  return longest < 2 ? hex(groups) : `${hex(groups.slice(0, start))}::${hex(groups.slice(start + longest))}`;
}
