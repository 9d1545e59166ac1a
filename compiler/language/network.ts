import { isName, readAddress } from "./address.ts";

/** Addresses that begin with the same bits. */
export interface Network {
  /** `203.0.113.0/24`, `2001:db8::/32`; of one address without its bits: `203.0.113.7`. One spelling for each network. */
  readonly text: string;
  /** `4` or `6`, then the address in hexadecimal with capitals, as HAProxy's `src,hex` writes it. */
  readonly hex: string;
  /** How many bits count. */
  readonly bits: number;
}

/** `4` or `6`, then an address in hexadecimal; undefined for any other text. `::ffff:10.0.0.1` is `10.0.0.1`. Pure, as all here. */
export function hexOf(text: string): string | undefined {
  const address = readAddress(text);
  if (!address || isName(address)) return undefined;
  const hex = (numbers: readonly number[], digits: number) =>
    numbers.map((one) => one.toString(16).toUpperCase().padStart(digits, "0")).join("");
  if (!address.text.includes(":")) return `4${hex(address.text.split(".").map(Number), 2)}`;
  const [head = "", tail] = address.text.split("::").map((half) => half.split(":").filter((one) => one !== ""));
  const [before, after] = [[...head], tail ?? []];
  const groups = [...before, ...Array.from({ length: 8 - before.length - after.length }, () => "0"), ...after];
  return `6${hex(
    groups.map((group) => Number.parseInt(group, 16)),
    4,
  )}`;
}

/** Of an address, 32 or 128. */
function widthOf(hex: string): number {
  return hex.startsWith("4") ? 32 : 128;
}

/** The digits with nothing but zeros behind the first bits; the family's digit does not count. */
function masked(hex: string, bits: number): string {
  const full = bits >> 2;
  const rest = bits & 3;
  const digit = rest === 0 ? "" : (Number.parseInt(hex[full + 1] ?? "0", 16) & (0xf << (4 - rest)) & 0xf).toString(16);
  return (hex.slice(0, full + 1) + digit.toUpperCase()).padEnd(hex.length, "0");
}

/**
 * An address, or a network in CIDR form; undefined for any other text. `host`: bits behind the network's are set, and the network
 * alone is `text`.
 */
export function networkOf(text: string): (Network & { readonly isHost: boolean }) | undefined {
  const [, written = "", said] = /^([^/]*)(?:\/([0-9]{1,3}))?$/.exec(text) ?? [];
  const address = readAddress(written);
  const hex = hexOf(written);
  if (!address || hex === undefined || hex.startsWith("4") !== !written.includes(":")) return undefined;
  const bits = Number(said ?? widthOf(hex));
  if (bits > widthOf(hex)) return undefined;
  const network = masked(hex, bits);
  const own = bits === widthOf(hex) ? address.text : `${addressText(network)}/${bits}`;
  return { text: own, hex: network, bits, isHost: network !== hex };
}

function addressText(hex: string): string {
  const digits = hex.slice(1);
  if (hex.startsWith("4")) return (digits.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16)).join(".");
  const written = (digits.match(/.{4}/g) ?? []).join(":");
  return readAddress(written)?.text ?? written.toLowerCase();
}

/** Whether an address, as `hexOf` gives it, is in a network. Families do not mix. */
export function isIn(hex: string, network: Pick<Network, "hex" | "bits">): boolean {
  return hex.length === network.hex.length && masked(hex, network.bits) === network.hex;
}

/** Whether all addresses of one network are in another one. */
export function isWithin(inner: Network, outer: Network): boolean {
  return inner.bits >= outer.bits && isIn(inner.hex, outer);
}

/** The beginnings of addresses that are in the network, whole digits: one, or up to eight. What begins with none of them is not in it. */
export function beginningsOf({ hex, bits }: Network): readonly string[] {
  const full = bits >> 2;
  const rest = bits & 3;
  const start = hex.slice(0, full + 1);
  if (rest === 0) return [start];
  const first = Number.parseInt(hex[full + 1] ?? "0", 16);
  return Array.from({ length: 1 << (4 - rest) }, (_, at) => `${start}${(first + at).toString(16).toUpperCase()}`);
}

/** Whether an address is in any of many networks: as fast for thousands of them as for a few. */
export class Networks {
  readonly #byBits = new Map<string, Set<string>>();

  /** `texts`: as `networkOf` writes them. */
  constructor(texts: readonly string[]) {
    for (const network of texts.map(networkOf)) {
      if (!network) continue;
      const key = `${network.hex[0]}/${network.bits}`;
      const there = this.#byBits.get(key) ?? new Set();
      this.#byBits.set(key, there.add(network.hex));
    }
  }

  /** `hex`: as `hexOf` gives it. */
  has(hex: string): boolean {
    return [...this.#byBits].some(([key, networks]) => {
      const [family, bits] = key.split("/");
      return hex[0] === family && networks.has(masked(hex, Number(bits)));
    });
  }
}

/** How many addresses a network has, against all of its family: networks of both families compare. */
export function sizeOf({ bits }: Network): bigint {
  return 1n << BigInt(128 - bits);
}

/** The first address of a network that is in none of others; undefined where they have them all. */
export function someIn(network: Network, others: readonly Network[]): string | undefined {
  if (others.some((other) => isWithin(network, other))) return undefined;
  const inner = others.filter((other) => isWithin(other, network));
  if (inner.length === 0) return addressText(network.hex);
  const bits = network.bits + 1;
  return halves(network.hex, bits)
    .map((hex) => someIn({ text: "", hex, bits }, inner))
    .find((found) => found !== undefined);
}

/** The same digits with that bit as zero, and as one. */
function halves(hex: string, bits: number): readonly string[] {
  const at = 1 + ((bits - 1) >> 2);
  const bit = 8 >> ((bits - 1) & 3);
  const digit = (Number.parseInt(hex[at] ?? "0", 16) | bit).toString(16).toUpperCase();
  return [hex, hex.slice(0, at) + digit + hex.slice(at + 1)];
}
