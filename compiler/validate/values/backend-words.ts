import { didYouMean } from "../../diagnostic/did-you-mean.ts";
import { printable } from "../../diagnostic/printable.ts";
import type { HealthCheck } from "../../model/model.ts";
import type { Reading } from "./reading.ts";

const ALGORITHMS = ["roundrobin", "static-rr", "leastconn", "first", "source", "uri", "random", "hdr(NAME)"];
const BALANCE =
  /^(?:roundrobin|static-rr|leastconn|first|source|uri(?: (?:whole|path-only|(?:len|depth) [1-9][0-9]{0,3}))*|random(?:\([1-9][0-9]?\))?|hdr\([A-Za-z0-9_-]{1,64}\)(?: use_domain_only)?)$/;
/** Path and query as they are sent. Nothing that HAProxy's parser reads as syntax: it stands unquoted in the configuration. */
const CHECK_PATH = /^\/(?:[A-Za-z0-9\-._~!&()*+,;=:@/?]|%[0-9A-Fa-f]{2}){0,1023}$/;

/** HAProxy's `balance`, with the arguments that make sense without further statements. */
export function readBalance(text: string): Reading<string> {
  if (BALANCE.test(text)) return { value: text };
  const help = didYouMean(text, ALGORITHMS);
  return { wrong: `"${printable(text)}" is no way to balance.`, ...(help !== undefined && { help }) };
}

export type Check =
  | { readonly kind: "tcp" }
  | { readonly kind: "none" }
  | Omit<Extract<HealthCheck, { kind: "http" }>, "span">;

/** `tcp`, `none`, or `GET /path` and `HEAD /path`. */
export function readCheck(text: string): Reading<Check> {
  if (text === "tcp" || text === "none") return { value: { kind: text } };
  const [, method = "", path = ""] = /^(GET|HEAD) (\S+)$/.exec(text) ?? [];
  if (CHECK_PATH.test(path)) return { value: { kind: "http", method, path } };
  const help = text.startsWith("/") ? { help: `Write the method too: GET ${printable(text)}.` } : {};
  return { wrong: `"${printable(text)}" is no health check.`, ...help };
}
