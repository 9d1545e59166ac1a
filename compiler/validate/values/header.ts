import { printable } from "../../diagnostic/printable.ts";
import type { Reading } from "./reading.ts";

/** Fewer characters than RFC 9110 allows (5.6.2, token): all that are in use, and none that HAProxy's parser or maps read as syntax. */
const NAME = /^[A-Za-z0-9_-]{1,128}$/;
const TEXT = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;
const MAX_TEXT = 2048;

/** RFC 9110 7.6.1 and 7.2, RFC 9112 6: the message's framing and its connection are HAProxy's, its host decided the route. */
const MANAGED = new Set(
  "host connection keep-alive proxy-connection te trailer transfer-encoding content-length upgrade expect http2-settings".split(
    " ",
  ),
);

/** A header's name, in lower case. */
export function readHeaderName(text: string): Reading<string> {
  return NAME.test(text)
    ? { value: text.toLowerCase() }
    : { wrong: `"${printable(text)}" cannot be the name of a header.` };
}

/** True for headers that no route may change. `name` in lower case. */
export function isManaged(name: string): boolean {
  return MANAGED.has(name) || name.startsWith("x-signalbox-");
}

/** A header's value: printable ASCII, blanks inside only (RFC 9110 5.5). */
export function readHeaderText(text: string): Reading<string> {
  if (text === "") return { wrong: "The header's value is empty.", help: "Write a value, or remove the header." };
  if (text.length > MAX_TEXT)
    return { wrong: "The header's value is too long.", help: `Use at most ${MAX_TEXT} characters.` };
  return TEXT.test(text) ? { value: text } : { wrong: `"${printable(text)}" cannot be the value of a header.` };
}
