import { printable } from "../../diagnostic/printable.ts";
import type { Host, PathMatch } from "../../model/model.ts";
import { readHost, readNewHost } from "./host.ts";
import { readNewPath, readNewPrefix, readPath, readPrefix } from "./path.ts";
import { readFragment, readNewQuery, readQueryName, readQueryValue } from "./query.ts";
import { tooLong, type Reading } from "./reading.ts";

/** Which requests a redirect of a list takes. */
export interface From {
  /** Missing: the hosts of the file. */
  readonly host?: Host;
  readonly path: Pick<PathMatch, "kind" | "value">;
  /** Parameters that the query must have, raw, sorted by name. */
  readonly query: readonly (readonly [name: string, value: string])[];
}

/** Where it sends them, as the action `redirect` says it; a path with `/*` behind it is `replacePrefix`. */
export interface To {
  readonly scheme?: "http" | "https";
  readonly host?: string;
  readonly path?: string;
  readonly replacePrefix?: string;
  readonly query?: string;
  readonly fragment?: string;
}

const MAX_LENGTH = 2_048;
const AS_ROUTE = "Write it as a route of its own, with a pathRegex and a redirect.";

/** `/old`, `old.example.com/a`, `*.old.example.com/*`, `/?p=123`. */
export function readFrom(text: string): Reading<From> {
  const long = tooLong(text, MAX_LENGTH);
  if (long) return long;
  const [, scheme, rest = ""] = /^(https?:)?(.*)$/s.exec(text) ?? [];
  if (scheme !== undefined || rest.startsWith("//")) {
    const bare = rest.replace(/^\/\//, "");
    return wrong(text, `Leave the scheme out: ${printable(bare)}. The listener says it.`);
  }
  if (text.includes("#")) return wrong(text, "Remove what follows #: it never reaches a server.");
  const [, name = "", path, query] = /^([^/?]*)(\/[^?]*)?(?:\?(.*))?$/s.exec(text) ?? [];
  if (name === "*") {
    const alone = `${printable(path ?? "/*")} alone in a route file with host: "*"`;
    return wrong(text, `Write a host before the path, or ${alone}, for hosts that no route names.`);
  }
  if (path === undefined) {
    const both = `${printable(name)}/ for its front page, ${printable(name)}/* for all of it`;
    return wrong(text, name === "" ? "Begin it with / or a host." : `Write ${both}.`);
  }
  if (name.startsWith("^")) return wrong(text, AS_ROUTE);
  const host = name === "" ? undefined : readHost(name);
  if (host && !("value" in host)) return host;
  const read = isBelow(path) ? readPrefix(unescaped(path.slice(0, -1))) : readPath(unescaped(path));
  if (!("value" in read)) {
    const needsMore = /pathRegex|pathPrefix|query:/.test(read.help ?? "");
    return needsMore ? { ...read, help: AS_ROUTE } : read;
  }
  const parameters = readParameters(query);
  if (!("value" in parameters)) return parameters;
  return {
    value: {
      ...(host && { host: host.value }),
      path: { kind: isBelow(path) ? "prefix" : "exact", value: read.value },
      query: parameters.value,
    },
  };
}

/** `/new`, `https://www.example.com/a?b#c`, `/new/*` for what stood behind `from`, `https://*.new.example.com/*`. */
export function readTo(text: string): Reading<To> {
  const long = tooLong(text, MAX_LENGTH);
  if (long) return long;
  const [, scheme, name, path = "", query, fragment] =
    /^(?:(https?:)?\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(text) ?? [];
  if (name === undefined && !path.startsWith("/"))
    return wrong(text, "Write a path such as /new, or an address such as https://www.example.com/new.");
  const host = name === undefined ? undefined : readNewHost(name);
  if (host && !("value" in host)) return host;
  const read = readNew(path === "" ? "/" : path);
  if (/\$[1-9]/.test(`${path}${query ?? ""}${fragment ?? ""}`))
    return wrong(
      text,
      "Write a route with a pathRegex and redirect: a list captures nothing. A dollar sign itself is %24.",
    );
  if (!("value" in read)) return read;
  const [ownQuery, ownFragment] = [
    query ? readNewQuery(query) : undefined,
    fragment ? readFragment(fragment) : undefined,
  ];
  if (ownQuery && !("value" in ownQuery)) return ownQuery;
  if (ownFragment && !("value" in ownFragment)) return ownFragment;
  return {
    value: {
      ...(scheme !== undefined && { scheme: scheme === "https:" ? "https" : "http" }),
      ...(host && { host: host.value }),
      ...(isBelow(path) ? { replacePrefix: read.value } : { path: read.value }),
      ...(ownQuery && { query: ownQuery.value }),
      ...(ownFragment && { fragment: ownFragment.value }),
    },
  };
}

function readNew(path: string): Reading<string> {
  return isBelow(path) ? readNewPrefix(unescaped(path.slice(0, -1))) : readNewPath(unescaped(path));
}

function isBelow(path: string): boolean {
  return path.endsWith("/*");
}

/** An address that was copied has escapes; paths are written as people read them. What stands for a slash stays, and is refused. */
function unescaped(path: string): string {
  try {
    return path
      .split(/(%2f)/i)
      .map((piece) => (/^%2f$/i.test(piece) ? piece : decodeURIComponent(piece)))
      .join("");
  } catch {
    return path;
  }
}

function readParameters(query: string | undefined): Reading<From["query"]> {
  const found: (readonly [string, string])[] = [];
  for (const parameter of query ? query.split("&") : []) {
    const equals = parameter.indexOf("=");
    const name = readQueryName(equals === -1 ? parameter : parameter.slice(0, equals));
    const value = readQueryValue(equals === -1 ? "" : parameter.slice(equals + 1));
    if (!("value" in name)) return name;
    if (!("value" in value)) return value;
    found.push([name.value, value.value]);
  }
  return { value: found.toSorted(([a], [b]) => (a < b ? -1 : 1)) };
}

function wrong(text: string, help: string): Reading<never> {
  return { wrong: `"${printable(text)}" cannot be redirected.`, help };
}

/** A field of a line of comma-separated values (RFC 4180), and where it stands in the text. */
export interface Field {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A line with its fields; blank lines, those that begin with # and a heading from,to are none. `start`, `end`: of the line. */
export interface Line {
  readonly fields: readonly Field[];
  readonly start: number;
  readonly end: number;
}

/** The lines of a text in RFC 4180's form, in which no field goes over lines. */
export function* linesOf(text: string): Iterable<Line> {
  let isFirst = true;
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const [line] = match;
    if (/^\s*(?:#.*)?$/.test(line)) continue;
    const isHeading = isFirst && /^\ufeff?\s*from\s*,\s*to\s*(?:,\s*status\s*)?$/i.test(line);
    isFirst = false;
    if (isHeading) continue;
    const fields = [...line.matchAll(/(?:^\ufeff?|,)(?:\s*"((?:[^"]|"")*)"\s*(?=,|$)|([^,]*))/g)].map(
      (field): Field => {
        const [whole, quoted, plain = ""] = field;
        const inner = quoted ?? plain.trim();
        const start = match.index + field.index + whole.indexOf(quoted ?? inner);
        return { text: inner.replaceAll('""', '"'), start, end: start + inner.length };
      },
    );
    yield { fields, start: match.index, end: match.index + line.length };
  }
}
