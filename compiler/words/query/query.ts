import { escapeRegex } from "../../render/keys.ts";
import { valueQuery } from "../../rules/value.ts";
import { readQueryName, readQueryValue } from "../../validate/values/query.ts";
import { firstOfName } from "../first-of-name.ts";

/**
 * Parameters of other names are skipped, none of this name is. Possessive (`*+`), for PCRE2's JIT notes each repetition that it may go
 * back to, and gives up after 32 KiB: a long query would get past the condition.
 */
const others = (name: string) => `(?:(?!${escapeRegex(name)}[=&\\x20])[^&\\x20]*&)*+`;

/** `query: { v: "2" }`: the first parameter of each name, raw as on the wire; empty where it has no `=`. */
export const query = firstOfName({
  key: "query",
  noun: "query parameter",
  called: "query parameters",
  name: [valueQuery, readQueryName],
  value: [valueQuery, readQueryValue],
  find: (name, request) => firstParameter(request.query, name),
  put(name, value, request) {
    const parameter = value === "" ? name : `${name}=${value}`;
    return { ...request, query: request.query === "" ? parameter : `${request.query}&${parameter}` };
  },
  drop(name, request) {
    const others = request.query.split("&").filter((one) => one !== name && !one.startsWith(`${name}=`));
    return { ...request, query: others.join("&") };
  },
  subject: "query",
  expressions: {
    is: (name, value) =>
      `(?=${others(name)}${escapeRegex(name)}${value === "" ? "=?" : `=${escapeRegex(value)}`}[&\\x20])`,
    startsWith: (name, beginning) => `(?=${others(name)}${escapeRegex(name)}=${escapeRegex(beginning)})`,
    absent: (name) => `(?!${others(name)}${escapeRegex(name)}[=&\\x20])`,
  },
});

function firstParameter(text: string, name: string): string | undefined {
  for (const parameter of text.split("&")) {
    const equals = parameter.indexOf("=");
    if ((equals === -1 ? parameter : parameter.slice(0, equals)) === name)
      return equals === -1 ? "" : parameter.slice(equals + 1);
  }
  return undefined;
}
