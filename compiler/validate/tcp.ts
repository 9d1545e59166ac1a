import { printable } from "../diagnostic/printable.ts";
import type { TcpEntry } from "../generated/types.ts";
import type { Located, TcpRoute } from "../model/model.ts";
import { listenerSeveralTcpRoutes } from "../rules/listener.ts";
import { routeNoAction, routeSeveralActions } from "../rules/route.ts";
import { valueService } from "../rules/value.ts";
import { checkListener } from "./platform.ts";
import { resolveBackend, resolveService } from "./resolve.ts";
import type { RouteSurroundings } from "./routes.ts";
import { report, take, type Scope } from "./scope.ts";
import { readService } from "./values/name.ts";

/** A TCP listener's target; undefined where something of it is wrong, which is said. */
export function buildTcpRoute(name: Located<string>, entry: TcpEntry, at: RouteSurroundings): TcpRoute | undefined {
  const { scope, listeners } = at;
  const listener = { value: entry.listener, span: scope.spans.value(entry, "listener") };
  const what = `The TCP route "${printable(name.value)}"`;
  const isListener = !listeners || checkListener(listener, "tcp", listeners, scope, what);
  const backend = backendOf(name, entry, at);
  if (!backend || !isListener || scope.broken.has(entry)) return undefined;
  return { id: `${scope.team}.${name.value}`, team: scope.team, name: name.value, span: name.span, listener, backend };
}

function backendOf(
  name: Located<string>,
  entry: TcpEntry,
  { scope, book }: RouteSurroundings,
): Located<string> | undefined {
  if (entry.service !== undefined && entry.backend !== undefined) {
    const message = `The TCP route "${printable(name.value)}" has two targets: service and backend.`;
    report(scope, routeSeveralActions, scope.spans.key(entry, "backend"), message, {
      related: [{ message: '"service" stands here', span: scope.spans.key(entry, "service") }],
      here: '"backend" stands here',
    });
    return undefined;
  }
  if (entry.service === undefined && entry.backend === undefined) {
    if (!scope.broken.has(entry)) {
      report(scope, routeNoAction, name.span, `The TCP route "${printable(name.value)}" has no target.`, {
        help: "Add service or backend.",
      });
    }
    return undefined;
  }
  const service = take(scope, valueService, entry, "service", readService);
  const named =
    entry.backend === undefined ? undefined : { value: entry.backend, span: scope.spans.value(entry, "backend") };
  const id = service ? resolveService(service, "tcp", book, scope) : named && resolveBackend(named, "tcp", book, scope);
  const span = (service ?? named)?.span;
  return id !== undefined && span ? { value: id, span } : undefined;
}

/** A TCP listener has one target: the first stays, every further one is said. */
export function oneTargetEach(routes: readonly TcpRoute[], scopes: ReadonlyMap<TcpRoute, Scope>): TcpRoute[] {
  const first = new Map<string, TcpRoute>();
  for (const route of routes) {
    const before = first.get(route.listener.value);
    const scope = scopes.get(route);
    if (!before) first.set(route.listener.value, route);
    else if (scope) {
      report(
        scope,
        listenerSeveralTcpRoutes,
        route.listener.span,
        `The listener "${route.listener.value}" has two targets: "${before.id}" and "${route.id}".`,
        {
          related: [{ message: `"${before.id}" takes it here`, span: before.listener.span }],
          here: `"${route.id}" takes it here`,
        },
      );
    }
  }
  return [...first.values()];
}
