import { printable } from "../../diagnostic/printable.ts";
import { filledIn, isRegex } from "./elsewhere.ts";
import { noExpression } from "./header.ts";
import { tooLong, type Reading } from "./reading.ts";

/** As on the wire (RFC 3986 3.4), without the separators `&` and, in names, `=`, and without quotes and dollar signs. */
const NAME = /^(?:[A-Za-z0-9\-._~!()*+,;:@/?]|%[0-9A-Fa-f]{2})+$/;
const VALUE = /^(?:[A-Za-z0-9\-._~!()*+,;:@/?=]|%[0-9A-Fa-f]{2})*$/;
const MAX_LENGTH = 512;

/** A query parameter's name, raw. */
export function readQueryName(text: string): Reading<string> {
  return NAME.test(text) ? (tooLong(text, MAX_LENGTH) ?? { value: text }) : wrong(text, "the name");
}

/** A query parameter's value, raw; it may be empty. */
export function readQueryValue(text: string): Reading<string> {
  if (isRegex(text)) return noExpression(text, "a query parameter");
  return VALUE.test(text) ? (tooLong(text, MAX_LENGTH) ?? { value: text }) : wrong(text, "the value");
}

/** RFC 3986 3.4 and 3.5, without what means something in HAProxy's text or ends a query. */
const WIRE = /^(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9A-Fa-f]{2})*$/;

/** The whole query of a new address, as on the wire. */
export function readNewQuery(text: string): Reading<string> {
  return readWire(text, "query", "?");
}

/** The fragment of a new address, as on the wire. */
export function readFragment(text: string): Reading<string> {
  return readWire(text, "fragment", "#");
}

function readWire(text: string, what: string, sign: string): Reading<string> {
  if (text !== "" && WIRE.test(text)) return tooLong(text, MAX_LENGTH) ?? { value: text };
  const help = text.startsWith(sign)
    ? `Write it without the ${sign}: ${printable(text.slice(1))}.`
    : "Write it as it is in the URL: letters, digits, signs of a URL, and everything else as %XX.";
  return { wrong: `"${printable(text)}" cannot be the ${what} of an address.`, help };
}

function wrong(text: string, what: string): Reading<string> {
  const encoded =
    /^\P{Cs}*$/u.test(text) && text !== "" && text.length <= MAX_LENGTH
      ? encodeURIComponent(text).replaceAll("'", "%27")
      : text;
  const help =
    encoded !== text && VALUE.test(encoded) && !text.includes("%") && filledIn(text) === undefined
      ? { help: `Write it as it is in the URL: ${encoded}.` }
      : {};
  return { wrong: `"${printable(text)}" cannot be ${what} of a query parameter.`, ...help };
}
