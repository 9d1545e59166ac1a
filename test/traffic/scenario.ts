import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { RoutedRequest } from "../../compiler/table/decide.ts";
import { toBytes } from "../../compiler/table/path.ts";

/**
 * A line of `requests.yaml`. `request` is METHOD, host and target as they are sent (`GET shop.example.com/a?b=c`; no host:
 * `GET /a`); a header or what is expected of one may be a list, for several lines of that name.
 */
export interface Scenario {
  readonly request: string;
  /** `public` unless said. */
  readonly listener?: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  /** Where the client is, on a listener that takes the PROXY protocol. */
  readonly from?: string;
  readonly expect: {
    readonly status: number;
    readonly route?: string;
    /** Upstream: the backend that got it, its path and query, headers that are there and that are not. */
    readonly backend?: string;
    readonly path?: string;
    readonly query?: string;
    readonly sees?: Readonly<Record<string, string | readonly string[]>>;
    readonly misses?: readonly string[];
    /** Of the answer. */
    readonly headers?: Readonly<Record<string, string | readonly string[]>>;
    readonly without?: readonly string[];
    readonly location?: string;
    readonly body?: string;
  };
}

export function readScenarios(file: string): Scenario[] {
  return parse(readFileSync(file, "utf8")) as Scenario[];
}

/** The request of a line, in bytes. */
export function requestOf({ request, listener = "public", headers = {}, from }: Scenario): RoutedRequest {
  const [, method = "", host = "", path = "", query = ""] = /^(\S+) ([^/?]*)([^?]*)(?:\?(.*))?$/s.exec(request) ?? [];
  return {
    listener,
    method,
    host: host === "" ? undefined : host,
    path: toBytes(path),
    query: toBytes(query),
    headers: Object.entries(headers).flatMap(([name, value]) =>
      [value].flat().map((one): [string, string] => [name, toBytes(one)]),
    ),
    ...(from !== undefined && { src: from }),
  };
}
