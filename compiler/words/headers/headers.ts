import { escapeRegex } from "../../render/keys.ts";
import { isForwarded } from "../../language/headers.ts";
import { valueHeaderManaged, valueHeaderName, valueHeaderText } from "../../rules/value.ts";
import { isManaged, readHeaderCondition, readHeaderName } from "../../validate/values/header.ts";
import { firstOfName } from "../first-of-name.ts";

/** The atomic group finds the first line of the name once and never looks for another. */
const line = (name: string) => `(?>(?s:.*?)\\n${escapeRegex(name)}:)`;

/** `headers: { X-Beta: "1" }`: the first line of each name. Names are in lower case. */
export const headers = firstOfName({
  key: "headers",
  noun: "header",
  called: "headers",
  name: [valueHeaderName, readHeaderName],
  value: [valueHeaderText, readHeaderCondition],
  always: [valueHeaderManaged, ownHeader],
  find: (name, request) => request.headers.find(([other]) => other.toLowerCase() === name)?.[1],
  put: (name, value, request) => ({ ...request, headers: [...request.headers, [name, value]] }),
  drop: (name, request) => ({ ...request, headers: request.headers.filter(([other]) => other.toLowerCase() !== name) }),
  subject: "headers",
  expressions: {
    // Blanks around the value are none of it: 2.6 leaves them there over HTTP/2, and backends drop them.
    is: (name, value) => `(?=${line(name)}[\\x20\\t]*${escapeRegex(value)}[\\x20\\t]*\\r)`,
    startsWith: (name, beginning) => `(?=${line(name)}[\\x20\\t]*${escapeRegex(beginning)})`,
    absent: (name) => `(?!${line(name)})`,
  },
});

/** Whether an Upgrade is there says something: what the platform does not allow is taken out. */
function ownHeader(name: string): string | undefined {
  const isOwn = isForwarded(name) || (isManaged(name) && name !== "upgrade");
  return isOwn ? `Whether the header "${name}" is there cannot be asked.` : undefined;
}
