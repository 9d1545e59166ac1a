import { hostText, type Model, type Route } from "../../compiler/model/model.ts";
import { hostName, type RoutedRequest } from "../../compiler/table/decide.ts";
import {
  decodePath,
  hasDotSegment,
  hasForbiddenEscape,
  isUnclear,
  percentEncode,
  toBytes,
} from "../../compiler/table/path.ts";

/**
 * The definition of DESIGN 3, written a second time over the model: it sorts all routes for each request and knows
 * nothing of keys, candidates, groups or maps. `route`, or the status of a refusal.
 */
export function oracle(model: Model, request: RoutedRequest): string {
  const { path } = request;
  if (!path.startsWith("/")) return "400";
  if (/[/,@*]/.test(request.host ?? "")) return "400";
  const everyHost = model.routes.filter((route) => route.everyHost);
  const first = best(everyHost, path, undefined)[0];
  const unclear = isUnclear(path);
  if (first && !unclear) return first.id;
  const site = siteOf(model, request);
  const decoded = unclear ? decodePath(path) : path;
  if (decoded === undefined || hasForbiddenEscape(path) || hasDotSegment(decoded)) return "400";

  // Refused where the path names another route or group raw than decoded; with regexes also where the answers differ.
  const named = (text: string) =>
    best(everyHost, text, undefined)
      .slice(0, 1)
      .concat(best(site.filter(notRegex), text, undefined))
      .map(({ id }) => id);
  const firstOf = (text: string) => best(everyHost, text, undefined)[0] ?? best(site, text, request)[0];
  const winner = firstOf(path);
  if (unclear) {
    const [raw, other] = [named(path), named(decoded)];
    const everyRaw = best(everyHost, path, undefined)[0];
    if (everyRaw || best(everyHost, decoded, undefined)[0]) {
      if (everyRaw !== best(everyHost, decoded, undefined)[0]) return "400";
    } else if (raw.join(" ") !== other.join(" ")) return "400";
    if (firstOf(decoded) !== winner) return "400";
  }
  if (!winner) return "404";
  if (/%2f/i.test(path) && !winner.encodedSlashes) return "400";
  return winner.id;
}

function notRegex(route: Route): boolean {
  return route.path.kind !== "regex";
}

function siteOf(model: Model, request: RoutedRequest): Route[] {
  const host = hostName(request.host);
  const labels = /^[a-z0-9_-]+(\.[a-z0-9_-]+)*$/.test(host) ? host.split(".") : [];
  const names = [host, ...labels.slice(1).map((_, i) => `*.${labels.slice(i + 1).join(".")}`), "*"];
  for (const name of names) {
    const found = model.routes.filter(
      (route) =>
        route.listener?.value === request.listener && route.hosts.some(({ value }) => hostText(value) === name),
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** All routes that take the path, in order; with a request: only those whose conditions hold. */
function best(routes: readonly Route[], path: string, request: RoutedRequest | undefined): Route[] {
  return routes.filter((route) => takes(route, path) && (!request || holds(route, request))).toSorted(order);
}

function takes({ path: { kind, value } }: Route, path: string): boolean {
  if (kind === "regex") return new RegExp(`^(?:${value})$`).test(path);
  return [toBytes(value), percentEncode(value)].some(
    (text) => path === text || (kind === "prefix" && (text === "/" || path.startsWith(`${text}/`))),
  );
}

function holds({ conditions }: Route, request: RoutedRequest): boolean {
  const sent = (name: string) => request.headers.find(([other]) => other.toLowerCase() === name)?.[1];
  const parameters = request.query.split("&").map((text) => text.split("="));
  const asked = (name: string) =>
    parameters
      .find(([other]) => other === name)
      ?.slice(1)
      .join("=");
  return (
    (conditions.methods.length === 0 || conditions.methods.includes(request.method)) &&
    conditions.headers.every(({ name, value }) => sent(name) === value) &&
    conditions.query.every(({ name, value }) => asked(name) === value)
  );
}

function order(a: Route, b: Route): number {
  const kind = ({ path }: Route) => ["exact", "regex", "prefix"].indexOf(path.kind);
  const rank = ({ conditions }: Route) => [
    Math.min(conditions.methods.length, 1),
    conditions.headers.length,
    conditions.query.length,
  ];
  const [ma = 0, ha = 0, qa = 0] = rank(a);
  const [mb = 0, hb = 0, qb = 0] = rank(b);
  const length =
    a.path.kind === "regex" ? b.path.priority - a.path.priority : b.path.value.length - a.path.value.length;
  return kind(a) - kind(b) || length || mb - ma || hb - ha || qb - qa || (a.id < b.id ? -1 : 1);
}
