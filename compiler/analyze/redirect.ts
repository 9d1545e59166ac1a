import type { Route } from "../model/model.ts";
import { newPath, type RedirectAction } from "../words/redirect/redirect.ts";

/** Where a client is sent, as far as the same listener may answer there. */
export interface Target {
  readonly host: string | undefined;
  readonly path: string;
  readonly query: string;
}

/**
 * The request that a client makes after a redirect; undefined when it leaves what we know: another scheme, or a port.
 */
export function follow(action: RedirectAction, route: Route, from: Target): Target | undefined {
  if (action.scheme !== undefined || (action.host !== undefined && /:\d+$/.test(action.host))) return undefined;
  return {
    host: action.host ?? from.host,
    path: newPath(action, route, from.path),
    query: action.keepQuery ? from.query : "",
  };
}
