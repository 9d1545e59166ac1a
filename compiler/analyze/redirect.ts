import type { RedirectAction, Route } from "../model/model.ts";
import { percentEncode } from "../table/path.ts";

/** Where a client is sent, as far as the same listener may answer there. */
export interface Target {
  readonly host: string | undefined;
  readonly path: string;
  readonly query: string;
}

/**
 * The request that a client makes after a redirect; undefined when it leaves what we know: another scheme, or a port.
 * The same arithmetic as render/maps.ts and the rule program do with the raw path.
 */
export function follow(action: RedirectAction, route: Route, from: Target): Target | undefined {
  if (action.scheme !== undefined || (action.host !== undefined && /:\d+$/.test(action.host))) return undefined;
  return {
    host: action.host ?? from.host,
    path: newPath(action, route, from.path),
    query: action.keepQuery ? from.query : "",
  };
}

function newPath(action: RedirectAction, route: Route, from: string): string {
  if (action.path !== undefined) return percentEncode(action.path);
  if (action.replacePrefix === undefined) return from;
  const dropped = route.path.value === "/" ? 0 : route.path.value.split("/").length - 1;
  const rest = from
    .split("/")
    .slice(dropped + 1)
    .join("/");
  const prefix = percentEncode(action.replacePrefix).replace(/\/$/, "");
  return rest !== "" || from.endsWith("/") ? `${prefix}/${rest}` : prefix || "/";
}
