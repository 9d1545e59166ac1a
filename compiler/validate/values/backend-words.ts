import { didYouMean } from "../../diagnostic/did-you-mean.ts";
import { printable } from "../../diagnostic/printable.ts";
import { line } from "../flow.ts";
import { tooLong, type Reading } from "./reading.ts";

const ALGORITHMS = ["roundrobin", "static-rr", "leastconn", "first", "source", "uri", "random", "hdr(NAME)"];
/** nginx's, Traefik's and Envoy's words. */
const BALANCE_ELSEWHERE = new Map([
  ["ip_hash", "source"],
  ["least_conn", "leastconn"],
  ["least_request", "leastconn"],
  ["round_robin", "roundrobin"],
  ["wrr", "roundrobin"],
  ["ring_hash", "uri"],
  ["maglev", "uri"],
]);
const BALANCE =
  /^(?:roundrobin|static-rr|leastconn|first|source|uri(?: (?:whole|path-only|(?:len|depth) [1-9][0-9]{0,3}))*|random(?:\([1-9][0-9]?\))?|hdr\([A-Za-z0-9_-]{1,64}\)(?: use_domain_only)?)$/;
/** Path and query as they are sent. Nothing that HAProxy's parser reads as syntax: it stands unquoted in the configuration. */
const CHECK_PATH = /^\/(?:[A-Za-z0-9\-._~!&()*+,;=:@/?]|%[0-9A-Fa-f]{2})*$/;
const MAX_CHECK_PATH = 1024;

/** HAProxy's `balance`, with the arguments that make sense without further statements. */
export function readBalance(text: string): Reading<string> {
  if (BALANCE.test(text)) return { value: text };
  const help = didYouMean(BALANCE_ELSEWHERE.get(text) ?? text, ALGORITHMS);
  return { wrong: `"${printable(text)}" is no way to balance.`, ...(help !== undefined && { help }) };
}

export type Check =
  | { readonly kind: "tcp" }
  | { readonly kind: "none" }
  | { readonly kind: "http"; readonly method: string; readonly path: string };

/** `tcp`, `none`, or `GET /path` and `HEAD /path`. */
export function readCheck(text: string): Reading<Check> {
  if (text === "tcp" || text === "none") return { value: { kind: text } };
  const [, method = "", path = "", rest = ""] = /^([A-Z]+) (\S+)(.*)$/.exec(text) ?? [];
  const isAsked = method === "GET" || method === "HEAD";
  const long = tooLong(path, MAX_CHECK_PATH);
  if (isAsked && long) return long;
  if (isAsked && rest === "" && CHECK_PATH.test(path)) return { value: { kind: "http", method, path } };
  const help = asKeys(method, path, rest) ?? checkHelp(text, { isAsked, method, path });
  return { wrong: `"${printable(text)}" is no health check.`, ...(help !== undefined && { help }) };
}

/** The path of a check that is said in keys. */
export function readCheckPath(text: string): Reading<string> {
  const long = tooLong(text, MAX_CHECK_PATH);
  if (long) return long;
  if (CHECK_PATH.test(text)) return { value: text };
  const [, path = text] = /^(?:[A-Z]+ )?(?:https?:\/\/[^/]+)?(\/\S*)$/.exec(text) ?? [];
  const help = CHECK_PATH.test(path)
    ? `Write the path alone: ${path}.`
    : "Write the path as it is sent, escapes included: /a%20b.";
  return { wrong: `"${printable(text)}" cannot be the path of a check.`, help };
}

/** A status or a range of them. */
export function readStatuses(text: string): Reading<string> {
  const [, from = "", to = from] = /^([1-5]\d\d)(?:-([1-5]\d\d))?$/.exec(text) ?? [];
  if (from !== "" && Number(from) <= Number(to)) return { value: text };
  const several = text.split(/[\s,|]+/);
  const any = /^([1-5])xx$/i.exec(text)?.[1];
  const help =
    several.length > 1
      ? `Write a list: [${several.join(", ")}].`
      : any !== undefined
        ? `Write ${any}00-${any}99.`
        : undefined;
  return { wrong: `"${printable(text)}" is no status and no range of statuses.`, ...(help !== undefined && { help }) };
}

/** Printable ASCII that stands in single quotes in HAProxy's files, which are Consul Template's, too. */
const QUOTABLE = /^(?!.*(?:\{\{|\}\}))[\x20-\x26\x28-\x7e]+$/;

/** What HAProxy is given in single quotes. */
export function readQuotable(text: string): Reading<string> {
  const long = tooLong(text, MAX_CHECK_PATH);
  if (long) return long;
  return QUOTABLE.test(text)
    ? { value: text }
    : { wrong: `"${printable(text)}" cannot be a text of a check.`, help: "Use printable ASCII without ', {{ and }}." };
}

/** What HAProxy's `option httpchk` says of a request behind its path, here in keys: the version goes, headers are keys. */
function asKeys(method: string, path: string, rest: string): string | undefined {
  const [version = "", ...lines] = rest.replaceAll("\\ ", " ").split("\\r\\n");
  if (!/^ HTTP\/1\.[01]$/.test(version) || !/^(?:GET|HEAD)$/.test(method) || !CHECK_PATH.test(path)) return undefined;
  const headers = new Map<string, string>();
  for (const one of lines.filter((text) => text !== "")) {
    const [, name, value] = /^([\w-]+): *([^\\]+)$/.exec(one) ?? [];
    if (name === undefined || value === undefined) return undefined;
    headers.set(/^host$/i.test(name) ? "host" : name, value);
  }
  if (headers.size === 0) return undefined;
  const host = headers.get("host");
  headers.delete("host");
  const check = {
    [method.toLowerCase()]: path,
    ...(host !== undefined && { host }),
    ...(headers.size > 0 && { headers: Object.fromEntries(headers) }),
  };
  return `Write ${line({ check })}.`;
}

function checkHelp(text: string, { isAsked, method, path }: { isAsked: boolean; method: string; path: string }) {
  if (text.startsWith("/")) return `Write the method too: GET ${text}.`;
  if (/^(?:off|no|false|disabled?|never)$/i.test(text)) return "Write none.";
  if (/^(?:on|yes|true|enabled?)$/i.test(text)) return "Write tcp, or a request such as GET /healthz.";
  if (/^(?:https?|httpchk)$/i.test(text)) return "Write the request: GET /healthz.";
  const address = /^https?:\/\/[^/]+(\/.*)?$/.exec(path);
  if (isAsked && address) return `Write the path alone: ${method} ${address[1] ?? "/"}.`;
  if (!CHECK_PATH.test(path))
    return isAsked ? "Write the path as it is sent, escapes included: GET /a%20b." : undefined;
  return isAsked ? `Write the request alone: ${method} ${path}.` : `Write GET ${path}: a check changes nothing.`;
}
