import { createSocket } from "node:dgram";
import type { SeenRequest } from "../access-log/trace.ts";
import type { Compiled } from "../pipeline.ts";
import type { Span } from "../diagnostic/diagnostic.ts";
import { decide } from "../table/decide.ts";

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

function whyNoRoute({ listener, host, path, method, status }: SeenRequest, table: Compiled["table"]): string {
  if (table.toHttps.get(listener)?.status === status) return "sent to https by the listener";
  if (status !== 404) return REFUSED;
  const { site } = decide(table, { listener, host, path, query: "", method, headers: [] });
  return site ? "no route of this host takes it" : "no route for this host";
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
