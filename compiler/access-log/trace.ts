import { withoutHashes } from "./escapes.ts";

/** A request as HAProxy logs it for `signalbox try` (render/trace.ts). */
export interface SeenRequest {
  /** Empty in logs of earlier versions. */
  readonly listener: string;
  readonly method: string;
  readonly host: string;
  /** As sent. */
  readonly path: string;
  /** With its `?`; empty where there is none. */
  readonly query: string;
  /** As the backend got it; empty when HAProxy answered itself. */
  readonly to: string;
  /** Empty when no route answered. */
  readonly route: string;
  readonly backend: string;
  readonly status: number;
  /** Total, in milliseconds. */
  readonly ms: number;
}

/** Reads one syslog line with our log format; undefined for any other line (a start, a health check). */
export function parseTrace(line: string): SeenRequest | undefined {
  const fields = new Map<string, string>();
  // HAProxy's +E escapes `"`, `\` and `]` with a backslash.
  for (const [, name = "", quoted, bare = ""] of line.matchAll(
    /(?<![a-z])([a-z]+)=(?:"((?:[^"\\]|\\.)*)"|([^\s"]*))/g,
  )) {
    fields.set(name, quoted?.replace(/\\(.)/g, "$1") ?? bare);
  }
  const text = (name: string) => (fields.get(name) === "-" ? "" : (fields.get(name) ?? ""));
  if (!fields.has("value")) return undefined;
  const route = text("value").split(/[ ^~]/)[0] ?? "";
  return {
    listener: text("listener"),
    method: text("method"),
    host: text("host"),
    path: text("path"),
    query: withoutHashes(text("query")),
    to: text("to"),
    route: route === "none" ? "" : route,
    backend: text("backend"),
    status: Number(text("status")),
    ms: Number(text("ms")),
  };
}
