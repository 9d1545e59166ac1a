import { createSocket } from "node:dgram";
import type { Compiled } from "../pipeline.ts";
import type { Span } from "../diagnostic/diagnostic.ts";
import { decide } from "../table/decide.ts";

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
export function trafficLine(seen: SeenRequest, { model, table }: Compiled, placeOf: (span: Span) => string): string {
  const asked = `${seen.method} ${seen.host}${seen.path}`;
  const took = `${seen.status} ${seen.ms}ms`;
  // A refusal may come before or after a route was found; only an answer of the route names it.
  const route = model.routes.find(({ id }) => id === seen.route);
  if (!route) return `${asked}  ${took}  ${whyNoRoute(seen, table)}`;
  const where = placeOf(route.span);
  if (seen.to === "" && seen.status === 401 && route.filters.auth)
    return `${asked} -> ${route.id} -> asks for a password of "${route.filters.auth.value}"  ${took}  ${where}`;
  if (seen.to === "" && route.action.kind === "backend") return `${asked}  ${took}  ${REFUSED}`;
  const answer = route.action.kind === "backend" ? `${seen.backend} ${seen.to}` : route.action.kind;
  return `${asked} -> ${route.id} -> ${answer}  ${took}  ${where}`;
}

const REFUSED = "refused by HAProxy, no route answers";

/** HAProxy does not log on which listener it was, so a host counts as known that any of them knows. */
function whyNoRoute({ host, path, method, status }: SeenRequest, table: Compiled["table"]): string {
  if (status !== 404) return REFUSED;
  const request = { host, path, query: "", method, headers: [] };
  const known = table.listeners.some((listener) => decide(table, { ...request, listener }).site !== undefined);
  return known ? "no route of this host takes it" : "no route for this host";
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
