import { codePoint, printable } from "../../diagnostic/printable.ts";
import { addressParts, matchHelp, newPathHelp, unescapeLiterals, writeRegex } from "./elsewhere.ts";
import { tooLong, type Reading } from "./reading.ts";

/** A character that no path holds: RFC 3987's pchar and `/` without escapes, and of other scripts all that can be seen. */
const FOREIGN = /[^A-Za-z0-9\-._~!$&'()*+,;=:@/\u0080-\u{10ffff}]|[\p{C}\p{Z}]/u;
/** Nearly every path; what is wrong with the others is looked for one by one. */
const COMMON = /^(?:\/[A-Za-z0-9_~-][A-Za-z0-9._~-]*){1,32}\/?$/;
const MAX_LENGTH = 1024;

/** A path that requests are compared with, as people read it: Unicode, not percent-encoded, no empty or dot segments. */
export function readPath(text: string): Reading<string> {
  return read(text, "path");
}

/** As `readPath`; a slash at the end of a prefix means nothing and is dropped. */
export function readPrefix(text: string): Reading<string> {
  return withoutSlash(read(text, "pathPrefix"));
}

/** A prefix that is safe to print into HAProxy's files. */
export function readPlainPrefix(text: string): Reading<string> {
  if (/^(?:\/[A-Za-z0-9._~-]+)+\/?$/.test(text)) return readPrefix(text);
  const help = "Write segments of letters, digits and . _ ~ -, as in /.well-known/acme-challenge.";
  return { wrong: `"${printable(text)}" cannot be a prefix here.`, help };
}

/** The path that a redirect or a rewrite gives. */
export function readNewPath(text: string): Reading<string> {
  return read(text, "new");
}

/** The prefix that one gives. */
export function readNewPrefix(text: string): Reading<string> {
  return withoutSlash(read(text, "new"));
}

function withoutSlash(path: Reading<string>): Reading<string> {
  return "value" in path && path.value.length > 1 && path.value.endsWith("/")
    ? { value: path.value.slice(0, -1) }
    : path;
}

type Kind = "path" | "pathPrefix" | "new";

function read(text: string, kind: Kind): Reading<string> {
  const long = tooLong(text, MAX_LENGTH);
  if (long) return long;
  if (COMMON.test(text)) return { value: text };
  const path = unescapeLiterals(text);
  const help = (kind === "new" ? newPathHelp(text) : matchHelp(text, kind)) ?? whyNot(path, kind);
  return help === undefined
    ? { value: path }
    : { wrong: `"${printable(text)}" cannot be a path.`, ...(help !== "" && { help }) };
}

/** Undefined where the path is fine; a text, perhaps empty, that helps where it is not. */
function whyNot(text: string, kind: Kind): string | undefined {
  const address = text.startsWith("/") ? undefined : addressParts(text);
  if (address) return `Write the path alone: ${address.path}. The host ${address.host} belongs into host.`;
  if (!text.startsWith("/")) return "Begin it with /.";
  const [path = "", query] = text.split("?");
  if (query !== undefined) return queryHelp(path, query);
  if (text.includes("#")) return "Write the path alone: what follows # never reaches a server.";
  if (text.includes("%")) return decodedHelp(text, kind);
  const [foreign] = FOREIGN.exec(text) ?? [];
  if (foreign !== undefined) return foreignHelp(text, kind, nameOf(foreign));
  if (text.normalize("NFC") !== text)
    return "Type the accented letters again: here they are letter and accent apart (Unicode NFD), which clients do not send.";
  if (kind !== "new" && text.includes(";"))
    return "Write it without ; and what follows in the segment: many servers cut that off, and such requests go where those without it go.";
  const segments = text.split("/").slice(1);
  // Servlet containers cut a segment at `;`, so `..;x` is a dot segment too.
  if (segments.some((segment) => /^\.\.?(?:;|$)/.test(segment)))
    return "Remove the segments . and ..: such requests are refused.";
  if (segments.slice(0, -1).includes("")) return "Remove the double slash.";
  return undefined;
}

function queryHelp(path: string, query: string): string {
  const [, name, value] = /^([\w.-]+)=([^&]*)$/.exec(query) ?? [];
  const condition = name === undefined ? "query: { name: value }" : `query: { ${name}: "${value ?? ""}" }`;
  return `Write the path alone: ${path}. The query is a condition: ${condition}.`;
}

/** Requests have the other characters escaped, and decoded they cannot stand in a map: an expression matches both. */
function foreignHelp(text: string, kind: Kind, what: string): string {
  if (kind === "new") return `Leave it out: a new path cannot hold the ${what}.`;
  const pieces = text
    .split(new RegExp(`(?:${FOREIGN.source})+`, "u"))
    .map((piece) => piece.replaceAll(/[.+()$*]/g, String.raw`\$&`));
  const below = kind === "pathPrefix" ? "(?:/.*)?" : "";
  return `${writeRegex(`^${pieces.join("[^/]+")}${below}$`)}, in which [^/]+ takes any characters: a path cannot hold the ${what}.`;
}

function nameOf(character: string): string {
  if (character === " ") return "blank";
  if (character === '"') return "double quote";
  return /\p{Z}/u.test(character)
    ? `character ${codePoint(character)}, which looks like a blank`
    : `character ${character}`;
}

function decodedHelp(text: string, kind: Kind): string {
  try {
    const decoded = decodeURIComponent(text);
    if (/%2f/i.test(text))
      return "Write the path up to the escaped slash as pathPrefix: requests that hold it name the same route.";
    const [foreign] = FOREIGN.exec(decoded) ?? [];
    if (foreign !== undefined) return foreignHelp(decoded, kind, `${nameOf(foreign)}, escaped or not`);
    return `Write the characters themselves: ${decoded}.`;
  } catch {
    // It is no valid escape, so there is nothing to suggest.
  }
  return "Write the characters themselves, not percent escapes.";
}
