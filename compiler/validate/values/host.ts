import { printable } from "../../diagnostic/printable.ts";
import { hostText, type Host, type HostPath } from "../../model/model.ts";
import { addressParts, filledIn, hostHelp, notFilledIn, punycode } from "./elsewhere.ts";
import { readPrefix } from "./path.ts";
import type { Reading } from "./reading.ts";

const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;
const MAX_LENGTH = 253;
const MAX_LABEL = 63;
/**
 * Each number of labels that wildcards of a listener have is a look-up for requests whose host no route of it names as it is
 * (render/program/find-site.ts); others, and listeners without such wildcards, pay nothing.
 */
const MAX_SUFFIX_LABELS = 16;

/** A host as a route names it: exact, `*.suffix` or `*`; lower-cased. RFC 1123 with the underscore that clients accept too. */
export function readHost(text: string): Reading<Host> {
  if (text === "*") return { value: { kind: "any", name: "" } };
  const lower = text.toLowerCase();
  const isWildcard = lower.startsWith("*.");
  const name = isWildcard ? lower.slice(2) : lower;
  const help = whyNot(name, isWildcard);
  if (help !== undefined) {
    const address = addressParts(lower);
    const instead =
      address?.scheme !== undefined && address.path === "/" ? address.host.replace(/:\d+$/, "") : undefined;
    return {
      wrong: `"${printable(text)}" cannot be a host.`,
      ...(help !== "" && { help }),
      ...(instead !== undefined && { instead }),
    };
  }
  return { value: { kind: isWildcard ? "wildcard" : "exact", name } };
}

/** Undefined where the name is fine; a text, perhaps empty, that helps where it is not. */
function whyNot(name: string, isWildcard: boolean): string | undefined {
  const labels = name.split(".");
  if (!labels.every((label) => LABEL.test(label)) || name === "_") return notAName(name, isWildcard, labels);
  if (name.length > MAX_LENGTH) return `Use at most ${MAX_LENGTH} characters: these are ${name.length}.`;
  if (isWildcard && labels.length > MAX_SUFFIX_LABELS) return `Use at most ${MAX_SUFFIX_LABELS} labels after the *.`;
  return undefined;
}

function notAName(name: string, isWildcard: boolean, labels: readonly string[]): string {
  const address = addressParts(name);
  if (address?.scheme !== undefined) return `Write the host alone: ${address.host.replace(/:\d+$/, "")}.`;
  if (/^[a-z0-9._-]+:[0-9]+$/.test(name)) return "Write the host without the port: the listener has it.";
  if (/^[a-z0-9._-]+\/.*$/.test(name)) return "Write the host alone; paths belong into path or pathPrefix.";
  const piece = filledIn(name);
  if (piece !== undefined) return notFilledIn(piece);
  const elsewhere = hostHelp(isWildcard ? `*.${name}` : name);
  if (elsewhere !== undefined) return elsewhere;
  if (name.includes("*")) return 'Write * only as the first label: "*.example.com".';
  if (/[^.]\.$/.test(name)) return "Remove the dot at the end: requests are compared without it.";
  const encoded = punycode(name);
  if (encoded !== undefined) return `Write it as the DNS has it: ${isWildcard ? `"*.${encoded}"` : encoded}.`;
  const long = labels.find((label) => label.length > MAX_LABEL);
  if (long === undefined) return "";
  return `Use at most ${MAX_LABEL} characters between two dots: "${printable(long, 40)}" has ${long.length}.`;
}

/** A host and a prefix of its paths: `shop.example.com/pay`. */
export function readHostPath(text: string): Reading<HostPath> {
  const slash = text.indexOf("/");
  const host = slash > 0 && text[slash - 1] !== ":" ? readHost(text.slice(0, slash)) : readHost(text);
  if (!("value" in host)) return host;
  if (slash === -1)
    return {
      wrong: `"${printable(text)}" has no path.`,
      help: `Write ${text}/pay for what is below /pay, or move it to hosts.`,
    };
  const prefix = readPrefix(text.slice(slash));
  return "value" in prefix ? { value: { host: host.value, prefix: prefix.value } } : prefix;
}

/** A host in an address: exact, with an optional port. */
export function readRedirectHost(text: string): Reading<string> {
  const read = readNewHost(text);
  return "value" in read && read.value.startsWith("*")
    ? {
        wrong: `"${printable(text)}" cannot be the host of an address.`,
        help: "Write one host: nothing stands for a * here.",
      }
    : read;
}

/** Host of a redirect's Location: exact, or with what stands for the `*` of the route's own host; with an optional port. */
export function readNewHost(text: string): Reading<string> {
  const [, name = "", port] = /^([^:]*)(?::([0-9]{1,5}))?$/.exec(text) ?? [];
  const host = readHost(name);
  const isPort = port === undefined || isPortNumber(port);
  if ("value" in host && host.value.kind !== "any" && isPort) {
    return { value: port === undefined ? hostText(host.value) : `${hostText(host.value)}:${port}` };
  }
  return { wrong: `"${printable(text)}" cannot be the host of an address.`, ...redirectHostHelp(text) };
}

/** A server's name in TLS: exact, without a port; an address is none (RFC 6066 3). */
export function readServerName(text: string): Reading<string> {
  const host = readHost(text);
  if ("value" in host && host.value.kind === "exact" && !/^[0-9.]+$/.test(text)) return { value: host.value.name };
  return {
    wrong: `"${printable(text)}" cannot be the name of a certificate.`,
    help: "Write a host name without a port: cart.example.com.",
  };
}

function redirectHostHelp(text: string): { help?: string } {
  const address = addressParts(text);
  if (address?.scheme !== undefined) {
    const path = address.path === "/" ? "" : `, path: ${address.path}`;
    return { help: `Write its parts: { scheme: ${address.scheme}, host: ${address.host}${path} }.` };
  }
  if (/[$\\]\{?\d/.test(text))
    return { help: "Write the host itself: path, query and fragment alone capture, so that no client chooses a host." };
  const piece = filledIn(text);
  if (piece !== undefined) return { help: `Leave host out where it shall stay: nothing is filled in for ${piece}.` };
  const encoded = punycode(text);
  return encoded === undefined ? {} : { help: `Write it as the DNS has it: ${encoded}.` };
}

/** A TCP port in digits, without leading zeros. */
export function isPortNumber(digits: string): boolean {
  return /^[1-9][0-9]{0,4}$/.test(digits) && Number(digits) <= 65_535;
}
