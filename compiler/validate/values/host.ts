import { printable } from "../../diagnostic/printable.ts";
import type { Host } from "../../model/model.ts";
import type { Reading } from "./reading.ts";

const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;
const MAX_LENGTH = 253;
const MAX_LABELS = 8;
/** Every depth of wildcards costs each request one look-up (DESIGN 4), so there is a bound. */
const MAX_SUFFIX_LABELS = 6;

/** A host as a route names it: exact, `*.suffix` or `*`; lower-cased. RFC 1123 with the underscore that clients accept too. */
export function readHost(text: string): Reading<Host> {
  if (text === "*") return { value: { kind: "any", name: "" } };
  const lower = text.toLowerCase();
  const isWildcard = lower.startsWith("*.");
  const name = isWildcard ? lower.slice(2) : lower;
  const help = whyNot(name, isWildcard);
  if (help !== undefined) return { wrong: `"${printable(text)}" cannot be a host.`, ...(help !== "" && { help }) };
  return { value: { kind: isWildcard ? "wildcard" : "exact", name } };
}

/** Undefined where the name is fine; a text, perhaps empty, that helps where it is not. */
function whyNot(name: string, isWildcard: boolean): string | undefined {
  if (/^https?:\/\//.test(name)) return "Write the host alone, without the scheme.";
  if (/^[a-z0-9._-]+:[0-9]+$/.test(name)) return "Write the host without the port: the listener has it.";
  if (/^[a-z0-9._-]+\/.*$/.test(name)) return "Write the host alone; paths belong into path or pathPrefix.";
  if (name.includes("*")) return 'Write * only as the first label: "*.example.com".';
  if (/[^.]\.$/.test(name)) return "Remove the dot at the end: requests are compared without it.";
  if (name.length > MAX_LENGTH) return `Use at most ${MAX_LENGTH} characters.`;
  const labels = name.split(".");
  if (labels.some((label) => !LABEL.test(label))) return "";
  if (isWildcard && labels.length > MAX_SUFFIX_LABELS) return `Use at most ${MAX_SUFFIX_LABELS} labels after the *.`;
  if (labels.length > MAX_LABELS) return `Use at most ${MAX_LABELS} labels.`;
  return undefined;
}

/** Host of a redirect's Location: exact, with an optional port. */
export function readRedirectHost(text: string): Reading<string> {
  const [, name = "", port] = /^([^:]*)(?::([0-9]{1,5}))?$/.exec(text) ?? [];
  const host = readHost(name);
  const isPort = port === undefined || isPortNumber(port);
  if ("value" in host && host.value.kind === "exact" && isPort) {
    return { value: port === undefined ? host.value.name : `${host.value.name}:${port}` };
  }
  return { wrong: `"${printable(text)}" cannot be the host of an address.` };
}

/** A TCP port in digits, without leading zeros. */
export function isPortNumber(digits: string): boolean {
  return /^[1-9][0-9]{0,4}$/.test(digits) && Number(digits) <= 65_535;
}
