/** HAProxy's log writes `"`, `#` and all that is not visible ASCII as `#22`; a request holds no `#` of its own. */
export function withoutHashes(text: string): string {
  return text.includes("#") ? text.replaceAll(/#([0-9A-F]{2})/g, (_, hex: string) => byteOf(hex)) : text;
}

/** nginx writes `\x22`, Apache `\"`, `\\`, `\n` and such, too. */
export function withoutBackslashes(text: string): string {
  if (!text.includes("\\")) return text;
  return text.replaceAll(/\\(?:x([0-9A-Fa-f]{2})|(.))/g, (_, hex: string | undefined, sign: string) =>
    hex === undefined ? (CONTROLS[sign] ?? sign) : byteOf(hex),
  );
}

const CONTROLS: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f", v: "\v" };

function byteOf(hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16));
}
