import { printable } from "../../diagnostic/printable.ts";
import { isOfConnection } from "../../language/headers.ts";
import { flow } from "../flow.ts";
import { filledIn, isRegex, notFilledIn } from "./elsewhere.ts";
import { tooLong, type Reading } from "./reading.ts";

/** Fewer characters than RFC 9110 allows (5.6.2, token): all that are in use, and none that HAProxy's parser or maps read as syntax. */
const NAME = /^[A-Za-z0-9_-]+$/;
const TEXT = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;
const MAX_TEXT = 2048;

/** A header's name, in lower case. */
export function readHeaderName(text: string): Reading<string> {
  if (!NAME.test(text)) return { wrong: `"${printable(text)}" cannot be the name of a header.` };
  return tooLong(text, 128) ?? { value: text.toLowerCase() };
}

/** True for headers that no route may change: framing is HAProxy's, and the host decided the route. `name` in lower case. */
export function isManaged(name: string): boolean {
  return name === "host" || isOfConnection(name);
}

/** A header's value: printable ASCII, blanks inside only (RFC 9110 5.5). */
export function readHeaderText(text: string): Reading<string> {
  if (text === "") return { wrong: "The header's value is empty.", help: "Write a value, or remove the header." };
  const long = tooLong(text, MAX_TEXT);
  if (long) return long;
  const piece = filledIn(text);
  if (piece !== undefined) {
    const help = piece.startsWith("%")
      ? `A route's headers are fixed texts. HAProxy's expressions go into the haproxy: text of a backend: http-request set-header NAME ${piece}.`
      : notFilledIn(piece);
    return { wrong: `"${printable(text)}" is no fixed text.`, help };
  }
  return TEXT.test(text) ? { value: text } : { wrong: `"${printable(text)}" cannot be the value of a header.` };
}

/** The value with which a route's `headers` compare: whole, so an expression would match nothing. */
export function readHeaderCondition(text: string): Reading<string> {
  return isRegex(text) ? noExpression(text, "a header") : readHeaderText(text);
}

/** What is said of an expression where one whole value is compared. */
export function noExpression(text: string, what: string): Reading<string> {
  const [, beginning] = /^\^([\w /-]*[\w/-])(?:\.[*+]\$?)?$/.exec(text) ?? [];
  return {
    wrong: `"${printable(text)}" is a regular expression, and ${what} is compared with one whole value.`,
    help:
      beginning === undefined
        ? "Write the whole value, and for each further value a route of its own."
        : `Write { startsWith: ${flow(beginning)} }.`,
  };
}
