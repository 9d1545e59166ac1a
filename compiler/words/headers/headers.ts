import { escapeRegex } from "../../render/keys.ts";
import { valueHeaderName, valueHeaderText } from "../../rules/value.ts";
import { readHeaderCondition, readHeaderName } from "../../validate/values/header.ts";
import { firstOfName } from "../first-of-name.ts";

/** `headers: { X-Beta: "1" }`: the first line of each name. Names are in lower case. */
export const headers = firstOfName({
  key: "headers",
  noun: "header",
  called: "headers",
  name: [valueHeaderName, readHeaderName],
  value: [valueHeaderText, readHeaderCondition],
  find: (name, request) => request.headers.find(([other]) => other.toLowerCase() === name)?.[1],
  fulfil: ({ name, values: [value = ""] }, request) => ({ ...request, headers: [...request.headers, [name, value]] }),
  subject: "headers",
  // The atomic group finds the line once and never looks for another. Blanks around the value are none of it: 2.6 leaves them there
  // over HTTP/2, and backends drop them.
  expression: (name, value) => `(?=(?>(?s:.*?)\\n${escapeRegex(name)}:)[\\x20\\t]*${escapeRegex(value)}[\\x20\\t]*\\r)`,
});
