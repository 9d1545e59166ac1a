import { printable } from "../../diagnostic/printable.ts";
import { escapeRegex } from "../../render/keys.ts";
import { valueCookie } from "../../rules/value.ts";
import { isRegex } from "../../validate/values/elsewhere.ts";
import { noExpression } from "../../validate/values/header.ts";
import { tooLong, type Reading } from "../../validate/values/reading.ts";
import { firstOfName } from "../first-of-name.ts";
import type { Asked } from "../word.ts";

/** Fewer characters than RFC 6265 allows (4.1.1): all that are in use. */
const NAME = /^[A-Za-z0-9._-]+$/;
/** RFC 6265, `cookie-octet`: no blank, quote, comma, semicolon or backslash. */
const VALUE = /^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*$/;
const MAX_LENGTH = 512;

/**
 * The atomic group finds the first cookie of the name and never looks for another: `??` tries the line's first cookie before
 * those behind a semicolon. Single characters are repeated only, for PCRE2's JIT gives up on groups (see `query`).
 */
const first = (name: string) => `(?>(?s:.*?)\\ncookie:(?:[^\\r]*?;)??[\\x20\\t]*${escapeRegex(name)}[\\x20\\t]*=)`;

/** `cookies: { side: b }`: the first cookie of each name. Letter case counts in names, too. */
export const cookies = firstOfName({
  key: "cookies",
  noun: "cookie",
  called: "cookies",
  name: [valueCookie, readName],
  value: [valueCookie, readValue],
  find: (name, request) => cookiesOf(request).find(([other]) => other === name)?.[1],
  put(name, value, request) {
    const own = `${name}=${value}`;
    const there = request.headers.some(([header]) => header.toLowerCase() === "cookie");
    const headers = request.headers.map(([header, text]): readonly [string, string] =>
      header.toLowerCase() === "cookie" ? [header, `${text}; ${own}`] : [header, text],
    );
    return { ...request, headers: there ? headers : [...headers, ["cookie", own]] };
  },
  drop(name, request) {
    const headers = request.headers.flatMap(([header, text]): (readonly [string, string])[] => {
      if (header.toLowerCase() !== "cookie") return [[header, text]];
      const others = text.split(";").filter((one) => !one.includes("=") || nameOf(one) !== name);
      return others.length === 0 ? [] : [[header, others.join(";")]];
    });
    return { ...request, headers };
  },
  subject: "headers",
  expressions: {
    is: (name, value) => `(?=${first(name)}[\\x20\\t]*${escapeRegex(value)}[\\x20\\t]*[;\\r])`,
    startsWith: (name, beginning) => `(?=${first(name)}[\\x20\\t]*${escapeRegex(beginning)})`,
    absent: (name) => `(?!${first(name)})`,
  },
});

/** Of all Cookie lines; what has no `=` is no cookie of a name. */
export function cookiesOf({ headers }: Asked): readonly (readonly [name: string, value: string])[] {
  return headers
    .filter(([header]) => header.toLowerCase() === "cookie")
    .flatMap(([, text]) => text.split(";"))
    .filter((cookie) => cookie.includes("="))
    .map((cookie) => [nameOf(cookie), withoutBlanks(cookie.slice(cookie.indexOf("=") + 1))] as const);
}

function nameOf(cookie: string): string {
  return withoutBlanks(cookie.slice(0, cookie.indexOf("=")));
}

function withoutBlanks(text: string): string {
  return text.replace(/^[ \t]+|[ \t]+$/g, "");
}

function readName(text: string): Reading<string> {
  if (NAME.test(text)) return tooLong(text, MAX_LENGTH) ?? { value: text };
  return { wrong: `"${printable(text)}" cannot be the name of a cookie.`, help: "Use letters, digits, ., - and _." };
}

function readValue(text: string): Reading<string> {
  if (isRegex(text)) return noExpression(text, "a cookie");
  if (VALUE.test(text)) return tooLong(text, MAX_LENGTH) ?? { value: text };
  const help = "Write it as it is on the wire: without blanks, quotes, commas, semicolons and backslashes.";
  return { wrong: `"${printable(text)}" cannot be the value of a cookie.`, help };
}
