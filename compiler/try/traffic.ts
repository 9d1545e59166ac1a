import { createSocket } from "node:dgram";
import type { Model } from "../model/model.ts";

/** A request as HAProxy logged it (render/trace.ts). */
export interface SeenRequest {
  readonly method: string;
  readonly host: string;
  /** As sent. */
  readonly path: string;
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
  for (const [, name = "", quoted, bare = ""] of line.matchAll(/([a-z]+)=(?:"((?:[^"\\]|\\.)*)"|([^\s"]*))/g)) {
    fields.set(name, quoted?.replace(/\\(.)/g, "$1") ?? bare);
  }
  const text = (name: string) => (fields.get(name) === "-" ? "" : (fields.get(name) ?? ""));
  if (!fields.has("value")) return undefined;
  const route = text("value").split(/[ ^~]/)[0] ?? "";
  return {
    method: text("method"),
    host: text("host"),
    path: text("path"),
    to: text("to"),
    route: route === "none" ? "" : route,
    backend: text("backend"),
    status: Number(text("status")),
    ms: Number(text("ms")),
  };
}

/** One line for a person: `GET shop.example.com/images/a.jpg -> shop.images -> shop.image-provider /a.jpg  200 2ms  routes/shop/shop.yaml:9`. */
export function trafficLine(
  seen: SeenRequest,
  model: Model,
  lineOf: (span: Model["routes"][number]["span"]) => number,
): string {
  const asked = `${seen.method} ${seen.host}${seen.path}`;
  const took = `${seen.status} ${seen.ms}ms`;
  // A refusal may come before or after a route was found; only an answer of the route names it.
  const route = model.routes.find(({ id }) => id === seen.route);
  if (!route || (seen.to === "" && route.action.kind === "backend"))
    return `${asked}  ${took}  refused by HAProxy, no route answers`;
  const where = route.action.kind === "backend" ? `${seen.backend} ${seen.to}` : route.action.kind;
  return `${asked} -> ${route.id} -> ${where}  ${took}  ${route.span.file}:${lineOf(route.span)}`;
}

/** A syslog receiver on loopback (UDP). */
export async function receiveTraffic(onLine: (line: string) => void): Promise<{ address: string; close(): void }> {
  const socket = createSocket("udp4");
  socket.on("message", (bytes) => onLine(bytes.toString("utf8")));
  await new Promise<void>((resolve, reject) => {
    socket.once("error", reject);
    socket.bind(0, "127.0.0.1", resolve);
  });
  return { address: `127.0.0.1:${socket.address().port}`, close: () => socket.close() };
}
