import { readPathRegex } from "./path-regex.ts";

/**
 * Syntax of other programs: nginx, HAProxy, Traefik, Caddy, Express, Kubernetes, Go and shells read it, Signalbox takes texts
 * as they stand. Found where it would be taken literally in silence, so that the person is told what to type instead.
 */

/** What is filled in elsewhere when a request comes or a file is rendered. */
const FILLED_IN = new RegExp(
  [
    String.raw`%\[[^\]]*\]?`,
    String.raw`%\{[^}]*\}`,
    String.raw`\$\{[^}]*\}`,
    String.raw`\$\([^)]*\)`,
    String.raw`\{\{.*?\}\}`,
    String.raw`<%.*?%>`,
    String.raw`\{(?:host|hostport|remote|remote_host|remote_port|scheme|uri|path|query|method|(?:http|env|tls)\.[^}]*|\$[^}]*)\}`,
    String.raw`\$(?:https?_\w+|arg_\w+|cookie_\w+|ssl_\w+|host|hostname|uri|request_uri|document_uri|args|query_string|is_args|scheme|request_id|request_method|server_(?:name|addr|port|protocol)|(?:binary_)?remote_\w+|proxy_\w+|upstream_\w+)(?!\w)`,
    // HAProxy's short names, where one is all of the value.
    String.raw`^%(?:[bfs][ip]|c[ip]|H[MPQUV]?|ID|[hrt]t?|T[a-zA-Z]?|hrl?|hsl?|pid)$`,
  ].join("|"),
);

/** The first piece of a text that another program would replace by a value: `%[src]`, `${HOME}`, `$host`, `{{ .Env }}`. */
export function filledIn(text: string): string | undefined {
  return FILLED_IN.exec(text)?.[0];
}

/** Help for such a piece. */
export function notFilledIn(piece: string): string {
  return `Write the value itself: nothing is filled in for ${piece}.`;
}

/** True for what can only be meant as a regular expression. */
export function isRegex(text: string): boolean {
  return /^(?:\^|!?~\*?[\s^(.[\\])|\.[*+]|\\[dDwWsSbB.]|\[[^\]]*[^\]]-[^\]][^\]]*\]|\((?:\?|[^()]*\|)|\([^()]*\)[*+]/.test(
    text,
  );
}

/** Captures of a match that is not there: `$1`, `\1`, `${1}`. */
const CAPTURE = /\$\d|\\\d|\$\{\d+\}|%\d(?![0-9A-Fa-f])/;
/** `:id` of Express, `{id}` of OpenAPI and Spring, `<int:id>` of Flask; one that holds an expression gives it. */
const PLACEHOLDER =
  /(?<=\/):[A-Za-z_]\w*(?![\w:])[?*+]?|\{\*?[A-Za-z_]\w*(?:\*|\.\.\.)?(?::([^{}]+))?\}|<(?:\w+:)?[A-Za-z_]\w*>/;

/** Ends that mean everything below: a glob, an expression, nginx-ingress's `(/|$)(.*)`. */
const ALL_BELOW =
  /^((?:\/[\w.~-]+)*)(?:\/+\*{1,2}|\/\(?\.[*+]\??\)?|\(\/\|\$\)(?:\(\.\*\))?|\/\?\(\.\*\)|\/\{\*\w+\}|\/\{\w+(?:\*|\.\.\.)\}|\/:\w+[*+])\$?$/;

/** What to write instead of a `path` or `pathPrefix` that another program's syntax is in; undefined where none is. */
export function matchHelp(text: string, key: "path" | "pathPrefix"): string | undefined {
  const [, modifier, operand = ""] = /^(~\*?|\^~|=)\s*(\S+)$/.exec(text) ?? [];
  if (modifier === "=" && operand.startsWith("/")) return `Write path: ${operand}.`;
  if (modifier === "^~" && operand.startsWith("/")) return `Write pathPrefix: ${operand}.`;
  const [, matcher, argument = ""] =
    /^(Path|PathPrefix|PathRegexp|PathBeg)\([`'"]?([^`'")]*)[`'"]?\)$/.exec(text) ?? [];
  if (matcher !== undefined && argument.startsWith("/"))
    return matchHelp(argument, key) ?? `Write ${matcher === "Path" ? "path" : "pathPrefix"}: ${argument}.`;
  const piece = filledIn(text);
  if (piece !== undefined && /^[^{]*[%{]|^\{\{/.test(piece)) return notFilledIn(piece);
  const below = ALL_BELOW.exec((modifier?.startsWith("~") ? operand : text).replace(/^\^/, ""));
  if (below) return `Write pathPrefix: ${below[1] || "/"} for everything below.${literally(text)}`;
  if (
    modifier?.startsWith("~") ||
    isRegex(text.replace(PLACEHOLDER, "")) ||
    /^\/.*\$$/.test(text) ||
    /^\/.*\/\?$/.test(text)
  )
    return `${regexHelp(modifier === undefined ? anchored(text, false) : anchored(operand, true), text)}${modifier === "~*" ? " Capitals make a difference." : ""}`;
  if (!text.startsWith("/") || (!text.includes("*") && !PLACEHOLDER.test(text))) return undefined;
  return regexHelp(`${expression(text)}${key === "pathPrefix" && !text.endsWith("*") ? "(?:/.*)?" : ""}`, text);
}

function regexHelp(source: string, text: string): string {
  return `${writeRegex(`${source}$`)}: a path holds no patterns.${literally(text)}`;
}

/** In single quotes YAML reads an expression as it stands. */
export function writeRegex(regex: string): string {
  if ("wrong" in readPathRegex(regex)) return "Write a pathRegex";
  return `Write pathRegex: '${regex.replaceAll("'", "''")}'`;
}

/** How to say a character that is meant as it is. Only these can be in a path. */
function literally(text: string): string {
  const character = LITERALS.find((one) => one.test(text))?.exec(text)?.[0];
  if (character === undefined || !LITERAL_TEXT.test(text)) return "";
  return ` Where the ${character} itself is meant, write ${escapeOf(character)}.`;
}

/** What looks like a pattern though a path may hold it. */
const LITERALS = [/\*/, /(?<=\.)\+/, /(?<=\/):/, /\$/];
const LITERAL_TEXT = /^\/[\w\-.~!$&'()*+,;=:@/]*$/;

function escapeOf(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** Escapes that a path may be written with: of characters that would be taken for another program's syntax. */
export function unescapeLiterals(text: string): string {
  return text.replace(/%(?:2[AaBb4]|3[Aa])/g, (escape) => decodeURIComponent(escape));
}

/** An expression from the beginning of the path on; elsewhere one without `$` matches what goes on too. */
function anchored(text: string, modified: boolean): string {
  const begun = text.replace(/^\^/, "");
  const ended = begun.replace(/(?<!\\)\$$/, "");
  const open = begun === ended && (begun !== text || modified) && !ended.endsWith(".*") ? `${ended}.*` : ended;
  return open.startsWith("/") ? `^${open}` : `^/.*${open.replace(/^(?:\.\*)+/, "")}`;
}

/** A glob or a path with placeholders as an expression, without its end. */
function expression(text: string): string {
  let source = "^";
  let rest = text;
  for (let found = wildcard(rest); found; found = wildcard(rest)) {
    source += escaped(rest.slice(0, found.at)) + found.regex;
    rest = rest.slice(found.at + found.length);
  }
  return source + escaped(rest);
}

function wildcard(text: string): { at: number; length: number; regex: string } | undefined {
  const found = new RegExp(`(?<star>\\*+)|${PLACEHOLDER.source}`).exec(text);
  if (!found) return undefined;
  const [all, , own] = found;
  const isLast = found.index + all.length === text.length;
  const regex = found.groups?.["star"] === undefined ? (own ?? "[^/]+") : all.length > 1 || isLast ? ".*" : "[^/]*";
  return { at: found.index, length: all.length, regex };
}

function escaped(literal: string): string {
  return literal.replaceAll(/[.+()$*?[\]{}|^\\]/g, String.raw`\$&`);
}

/** The same for the new path of a redirect or a rewrite. */
export function newPathHelp(text: string): string | undefined {
  if (!text.startsWith("/") && filledIn(text) === undefined) return undefined;
  const capture = CAPTURE.exec(text) ?? /\*/.exec(text) ?? PLACEHOLDER.exec(text);
  if (capture && text.startsWith("/")) {
    const base = text.slice(0, capture.index).replace(/(.)[/(#$]+$/, "$1");
    return `Match by pathPrefix and write replacePrefix: ${base}: it keeps what follows the prefix. What a pathRegex captures goes into replacePath, or the path of a redirect.${literally(text)}`;
  }
  const piece = filledIn(text);
  if (piece !== undefined) return `Leave the path out where it shall stay as it is: nothing is filled in for ${piece}.`;
  const [path = "", query] = text.split("?");
  if (query === undefined) return undefined;
  return `Write the path alone: ${path}. The request's query stays with it, and no other can be given.`;
}

/** The parts of an address where a path or a host alone is wanted. */
export function addressParts(text: string): { scheme?: string; host: string; path: string } | undefined {
  const [, scheme, host = "", path = ""] =
    /^(?:(https?):\/\/)?([A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*(?::[0-9]+)?)(\/[^?#\s]*)?(?:[?#].*)?$/i.exec(text) ?? [];
  if (host === "" || (scheme === undefined && (!host.includes(".") || path === ""))) return undefined;
  return { ...(scheme !== undefined && { scheme: scheme.toLowerCase() }), host, path: path === "" ? "/" : path };
}

/** A host as the DNS has it (RFC 3492): `müller.test` → `xn--mller-kva.test`. Undefined where it has no such form. */
export function punycode(name: string): string | undefined {
  if (!/[^\0-\x7f]/.test(name) || /[\s/?#@:%[\]\\]/.test(name)) return undefined;
  try {
    return new URL(`http://${name}/`).hostname;
  } catch {
    return undefined;
  }
}

/** What to write instead of a host that another program's syntax is in. */
export function hostHelp(text: string): string | undefined {
  if (text === "_") return 'Write "*": every host that no other route names.';
  const [, inside] = /^(?:Host|HostSNI|HostRegexp)\([`'"]([^`'"]*)[`'"]\)$/i.exec(text) ?? [];
  if (inside !== undefined) return `Write ${inside}.`;
  const [, suffix] = /^\.([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.exec(text) ?? [];
  if (suffix !== undefined)
    return `Write "*.${suffix}", and ${suffix} beside it where it is meant too: [${suffix}, "*.${suffix}"].`;
  const several = text.split(/[\s,|]+/).filter((one) => /^[*a-z0-9._-]+$/i.test(one));
  if (several.length > 1 && several.join("").length === text.replace(/[\s,|]+/g, "").length)
    return `Write a list: [${several.map((one) => (one.startsWith("*") ? `"${one}"` : one)).join(", ")}].`;
  const isPattern = /^[~^/]|[\\()[\]{}+?$]|\.\*/.test(text);
  const [, below] = /(?:[)}\]+*]|\{[^}]*\})\\?\.([a-z0-9-]+(?:\\?\.[a-z0-9-]+)+)\$?\/?$/i.exec(text) ?? [];
  if (isPattern && below !== undefined) return `Write "*.${below.replaceAll("\\", "")}": a host is no expression.`;
  return isPattern && filledIn(text) === undefined
    ? 'Write each host by its name, or "*.example.com": a host is no expression.'
    : undefined;
}
