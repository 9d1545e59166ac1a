/**
 * Paths as HAProxy sees them: bytes, one character each (latin1). `toBytes` makes such a text out of Unicode.
 */
const utf8 = new TextEncoder();

export function toBytes(text: string): string {
  let isAscii = true;
  for (let i = 0; i < text.length && isAscii; i++) isAscii = text.charCodeAt(i) < 0x80;
  if (isAscii) return text;
  return Array.from(utf8.encode(text), (byte) => String.fromCharCode(byte)).join("");
}

/** Letters outside ASCII as percent escapes in upper case (RFC 3986 2.1, 2.5): how clients send them. */
export function percentEncode(path: string): string {
  return escapeBytes(toBytes(path));
}

/** The same for a path in bytes. */
export function escapeBytes(path: string): string {
  return path.replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The same path with the escapes of bytes outside ASCII as `percentEncode` writes them. */
export function upperEscapes(path: string): string {
  return path.replace(/%[89a-f][0-9a-f]/gi, (escape) => escape.toUpperCase());
}

/**
 * One code point outside ASCII as UTF-8 (RFC 3629 4), C1 controls left out. An expression that JavaScript and PCRE2 read alike,
 * over bytes; so are the others here that render/program/ takes.
 */
export const BEYOND_ASCII = String.raw`\xc2[\xa0-\xbf]|[\xc3-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}`;

/** ASCII that may stand raw in a path and query: all that is visible, but `#`. */
export const RAW_ASCII = String.raw`[!"$-~]`;

/** ASCII in a path once it is decoded: no control character and no backslash. */
export const DECODED_ASCII = String.raw`[ -\[\]-~]`;

/** A segment `.` or `..`, also before `;`: servlet containers cut there. */
export const DOT_SEGMENT = String.raw`/\.\.?(?:[/;]|$)`;

/**
 * A Host header in lower case: nothing, or a name or an address in brackets, with at most one port. A name has 127 labels at most
 * (RFC 1035 2.3.4); an endless repetition is one that PCRE2's JIT gives up.
 */
export const HOST = String.raw`^(?:(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+){0,126}\.?|\[[0-9a-f:.]+\])(?::[0-9]*)?)?$`;

/**
 * Escapes that are refused whatever the path names, in any case: a dot, and a slash behind a `;` of its segment. Servlet containers cut
 * before they decode, so `/admin;%2Fx` is `/admin` for them and `/admin/x` for whoever decodes first.
 */
export const REFUSED_ESCAPE = String.raw`%2e|/[^;/]*;[^/]*?%2f`;

const refusedEscape = new RegExp(REFUSED_ESCAPE, "i");
const raw = new RegExp(`^(?:${RAW_ASCII}|${BEYOND_ASCII})*$`);
const decodedPath = new RegExp(`^(?:${DECODED_ASCII}|${BEYOND_ASCII})*$`);
const dotSegment = new RegExp(DOT_SEGMENT);
const host = new RegExp(HOST, "i");

/** Whether a path and query hold only what may stand there raw. */
export function isTarget(path: string, query: string): boolean {
  return raw.test(path) && raw.test(query);
}

export function isHost(text: string): boolean {
  return host.test(text);
}

/** Paths that other programs may read in another way than HAProxy's raw text (docs/data-path.md, "Paths that mean two things"). */
export function isUnclear(path: string): boolean {
  return /[%\\;]|\/\/|\/\./.test(path);
}

/** Whether it holds an escape that is refused whatever the path names. */
export function hasRefusedEscape(path: string): boolean {
  return refusedEscape.test(path);
}

/**
 * A path as it is looked up: escapes of bytes outside ASCII are those bytes, whatever the case of their digits
 * (RFC 3986 6.2.2.1); escapes of ASCII stay, for they may mean something else than the character.
 */
export function rawPath(path: string): string {
  return path.replace(/%([89a-f][0-9a-f])/gi, byteOf);
}

/**
 * Decoded once, as other programs may read a path: without what follows `;` in a segment, which servlet containers cut off, and with
 * double slashes folded. Undefined where they would not read it alike: it holds a broken escape (`%zz`), a dot segment, a backslash,
 * a control character or broken UTF-8.
 */
export function decodePath(path: string): string | undefined {
  if (/%(?![0-9a-f]{2})/i.test(path)) return undefined;
  const decoded = path.replace(/%([0-9a-f]{2})/gi, byteOf);
  if (!decodedPath.test(decoded) || dotSegment.test(decoded)) return undefined;
  return decoded.replace(/;[^/]*/g, "").replace(/\/\/+/g, "/");
}

function byteOf(_: string, hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16));
}
