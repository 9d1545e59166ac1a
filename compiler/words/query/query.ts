import { escapeRegex } from "../../render/keys.ts";
import { valueQuery } from "../../rules/value.ts";
import { readQueryName, readQueryValue } from "../../validate/values/query.ts";
import { firstOfName } from "../first-of-name.ts";

/** `query: { v: "2" }`: the first parameter of each name, raw as on the wire; empty where it has no `=`. */
export const query = firstOfName({
  key: "query",
  noun: "query parameter",
  called: "query parameters",
  name: [valueQuery, readQueryName],
  value: [valueQuery, readQueryValue],
  find: (name, request) => firstParameter(request.query, name),
  fulfil({ name, values: [value = ""] }, request) {
    const parameter = value === "" ? name : `${name}=${value}`;
    return { ...request, query: request.query === "" ? parameter : `${request.query}&${parameter}` };
  },
  subject: "query",
  // Those of other names are skipped, none of this name is. Possessive (`*+`), for PCRE2's JIT notes each repetition that it may go
  // back to, and gives up after 32 KiB: a long query would get past the condition.
  expression(name, value) {
    const own = escapeRegex(name);
    const rest = value === "" ? "=?" : `=${escapeRegex(value)}`;
    return `(?=(?:(?!${own}[=&\\x20])[^&\\x20]*&)*+${own}${rest}[&\\x20])`;
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
