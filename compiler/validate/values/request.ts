import { printable } from "../../diagnostic/printable.ts";
import type { RouteTest } from "../../model/model.ts";
import { punycode } from "./elsewhere.ts";
import { tooLong, type Reading } from "./reading.ts";

type Target = Pick<RouteTest["request"], "host" | "path" | "query">;

const METHOD = /^[A-Z](?:[A-Z-]*[A-Z])?$/;
const MAX_LENGTH = 4096;

/** `GET https://shop.example.com/cart?id=7`: what a test sends. */
export function readRequest(text: string): Reading<Target & { readonly method: string; readonly isSecure: boolean }> {
  const [, method = "", url = ""] = /^(\S+) +(\S+)$/.exec(text) ?? [];
  const target = /^https?:/.test(url) ? requestFromUrl(url) : undefined;
  if (target && METHOD.test(method) && method !== "CONNECT")
    return tooLong(text, MAX_LENGTH) ?? { value: { ...target, method, isSecure: url.startsWith("https:") } };
  const help = instead(text);
  return { wrong: `"${printable(text)}" is no request.`, ...(help !== undefined && { help: `Write ${help}.` }) };
}

/** What is meant, where there is little doubt. */
function instead(text: string): string | undefined {
  const [, method = "GET", url = ""] = /^(?:([A-Za-z-]+)\s+)?(\S+\.\S+)$/.exec(text) ?? [];
  if (!/^(?:https?:\/\/)?[\w.-]+(?::\d+)?(?:[/?].*)?$/.test(url) || method.toUpperCase() === "CONNECT")
    return undefined;
  return `${method.toUpperCase()} ${url.includes("://") ? url : `https://${url}`}`;
}

/** A header's value as a client can send it: ASCII, blanks inside only (RFC 9110 5.5). */
export function readSentValue(text: string): Reading<string> {
  if (/^(?:[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?)?$/.test(text)) return tooLong(text, MAX_LENGTH) ?? { value: text };
  return { wrong: `"${printable(text)}" cannot be the value of a header.` };
}

/**
 * A request out of a URL as typed. It is read by hand, because WHATWG URL parsing would already resolve the dot segments
 * and escapes that the decision is about. The fragment is never sent. Undefined when it is no http(s) URL.
 */
export function requestFromUrl(url: string): Target | undefined {
  const match = /^(?:https?:\/\/)?(?![^/?#]*:\/\/)([^/?#\s]+)([^?#\s]*)(?:\?([^#\s]*))?(?:#.*)?$/i.exec(url);
  if (!match) return undefined;
  const bytes = (text: string) =>
    Array.from(new TextEncoder().encode(text), (byte) =>
      byte < 0x80 ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase()}`,
    ).join("");
  // As browsers send what they show.
  const host = (match[1] ?? "").replace(/^[^:]+/, (name) => punycode(name) ?? name);
  return { host, path: bytes(match[2] || "/"), query: bytes(match[3] ?? "") };
}
