import { printable } from "../../diagnostic/printable.ts";
import type { Reading } from "./reading.ts";

/**
 * RFC 3986 pchar and `/`, without percent escapes and without `'`, and letters, digits and marks of any script:
 * nothing that HAProxy, its maps or Go templates read as syntax.
 */
const PATH = /^[A-Za-z0-9\-._~!$&()*+,;=:@/\p{L}\p{N}\p{M}]*$/u;
/** Nearly every path; what is wrong with the others is looked for one by one. */
const COMMON = /^(?:\/[A-Za-z0-9_~-][A-Za-z0-9._~-]*){1,32}\/?$/;
const MAX_LENGTH = 1024;

/** A path as people read it: Unicode, not percent-encoded, no empty or dot segments. */
export function readPath(text: string): Reading<string> {
  const help = COMMON.test(text) && text.length <= MAX_LENGTH ? undefined : whyNot(text);
  return help === undefined
    ? { value: text }
    : { wrong: `"${printable(text)}" cannot be a path.`, ...(help !== "" && { help }) };
}

/** As `readPath`; a slash at the end of a prefix means nothing and is dropped. */
export function readPrefix(text: string): Reading<string> {
  const path = readPath(text);
  return "value" in path && path.value.length > 1 && path.value.endsWith("/")
    ? { value: path.value.slice(0, -1) }
    : path;
}

/** Undefined where the path is fine; a text, perhaps empty, that helps where it is not. */
function whyNot(text: string): string | undefined {
  if (!text.startsWith("/")) return "Begin it with /.";
  if (text.includes("%")) return decodedHelp(text);
  if (/[?#]/.test(text)) return "Write the path alone: what follows ? or # is not part of it.";
  const [foreign] = /[^A-Za-z0-9\-._~!$&()*+,;=:@/\p{L}\p{N}\p{M}]/u.exec(text) ?? [];
  if (foreign !== undefined) return `Remove the ${nameOf(foreign)}.`;
  if (text.normalize("NFC") !== text)
    return "Type the accented letters again: here they are letter and accent apart (Unicode NFD), which clients do not send.";
  if (text.length > MAX_LENGTH) return `Use at most ${MAX_LENGTH} characters.`;
  const segments = text.split("/").slice(1);
  // Servlet containers cut a segment at `;`, so `..;x` is a dot segment too.
  if (segments.some((segment) => /^\.\.?(?:;|$)/.test(segment)))
    return "Remove the segments . and ..: such requests are refused.";
  if (segments.slice(0, -1).includes("")) return "Remove the double slash.";
  return undefined;
}

function nameOf(character: string): string {
  if (character === " ") return "blank";
  return character === '"' ? "double quote" : `character ${printable(character)}`;
}

function decodedHelp(text: string): string {
  try {
    const decoded = decodeURIComponent(text);
    if (PATH.test(decoded)) return `Write the characters themselves: ${printable(decoded)}.`;
  } catch {
    // It is no valid escape, so there is nothing to suggest.
  }
  return "Write the characters themselves, not percent escapes.";
}
