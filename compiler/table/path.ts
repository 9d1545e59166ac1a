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
  return toBytes(path).replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Paths that other programs may read in another way than HAProxy's raw text (DESIGN 3, "Paths that mean two things"). */
export function isUnclear(path: string): boolean {
  return /[%\\]|\/\/|\/\./.test(path);
}

/** Always refused, whatever they name: escapes of `.`, `\`, DEL and control characters. */
export function hasForbiddenEscape(path: string): boolean {
  return /%(?:2e|5c|7f|[01][0-9a-f])/i.test(path);
}

/**
 * Decoded once, double slashes folded: HAProxy's `url_dec` and `regsub('//+',/,g)`.
 * Undefined when an escape is none (`%zz`): `url_dec` yields nothing then.
 */
export function decodePath(path: string): string | undefined {
  if (/%(?![0-9a-f]{2})/i.test(path)) return undefined;
  const decoded = path.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return decoded.replace(/\/\/+/g, "/");
}

/** A segment `.` or `..`, also before `;` (servlet containers cut there), or a backslash: always refused. */
export function hasDotSegment(decoded: string): boolean {
  return /\/\.\.?(?:\/|;|$)|\\/.test(decoded);
}
