import { printable } from "../diagnostic/printable.ts";
import type { EveryHostEntry } from "../generated/types.ts";
import type { Action, Leg, Located, RedirectAction, ReturnAction } from "../model/model.ts";
import { routeMisplacedKey } from "../rules/route/misplaced-key.ts";
import { routeNoAction } from "../rules/route/no-action.ts";
import { routeSeveralActions } from "../rules/route/several-actions.ts";
import { routeWeights } from "../rules/route/weights.ts";
import { schemaMissingKey } from "../rules/schema/missing-key.ts";
import { valueBody } from "../rules/value/body.ts";
import { valueContentType } from "../rules/value/content-type.ts";
import { valueCookie } from "../rules/value/cookie.ts";
import { valuePath } from "../rules/value/path.ts";
import { valueRedirectHost } from "../rules/value/redirect-host.ts";
import { valueService } from "../rules/value/service.ts";
import { resolveBackend, resolveService, type BackendBook } from "./resolve.ts";
import { report, take, type Scope } from "./scope.ts";
import { readBody, readContentType } from "./values/body.ts";
import { readRedirectHost } from "./values/host.ts";
import { readCookie, readService } from "./values/name.ts";
import { readPath, readPrefix } from "./values/path.ts";

const ACTIONS = ["service", "backend", "redirect", "return"] as const;

/** What a route does: exactly one action. Undefined where it is missing or wrong, which is said. */
export function buildAction(
  name: Located<string>,
  entry: EveryHostEntry,
  book: BackendBook,
  scope: Scope,
): Action | undefined {
  const [first, second] = ACTIONS.filter((key) => entry[key] !== undefined);
  if (first === undefined) {
    if (!scope.broken.has(entry))
      report(scope, routeNoAction, name.span, `The route "${printable(name.value)}" does nothing.`);
    return undefined;
  }
  if (second !== undefined) {
    report(
      scope,
      routeSeveralActions,
      scope.spans.key(entry, second),
      `The route "${printable(name.value)}" has two actions: ${first} and ${second}.`,
      {
        related: [{ message: `"${first}" stands here`, span: scope.spans.key(entry, first) }],
      },
    );
    return undefined;
  }
  if (first === "redirect") return buildRedirect(entry, scope);
  if (first === "return") return buildReturn(entry, scope);
  return buildLegs(entry, book, scope);
}

function buildLegs(entry: EveryHostEntry, book: BackendBook, scope: Scope): Action | undefined {
  const sticky = entry.sticky && take(scope, valueCookie, entry.sticky, "cookie", readCookie);
  if (typeof entry.backend === "object") {
    const legs = weighted(entry.backend, book, scope);
    return legs && { kind: "backend", legs, ...(sticky && { sticky }) };
  }
  const service = take(scope, valueService, entry, "service", readService);
  const backend =
    typeof entry.backend === "string" ? { value: entry.backend, span: scope.spans.value(entry, "backend") } : undefined;
  const id = service
    ? resolveService(service, "http", book, scope)
    : backend && resolveBackend(backend, "http", book, scope);
  const span = (service ?? backend)?.span;
  // Beside a single backend, `sticky` is said to be misplaced.
  return id !== undefined && span ? { kind: "backend", legs: [{ backend: id, weight: 100, span }] } : undefined;
}

function weighted(
  weights: Readonly<Record<string, number>>,
  book: BackendBook,
  scope: Scope,
): readonly Leg[] | undefined {
  const names = Object.keys(weights);
  const legs = names.flatMap((name) => {
    const span = scope.spans.key(weights, name);
    const backend = resolveBackend({ value: name, span }, "http", book, scope);
    return backend === undefined ? [] : [{ backend, weight: weights[name] ?? 0, span }];
  });
  const sum = Object.values(weights).reduce((total, weight) => total + weight, 0);
  if (sum !== 100 && !scope.broken.has(weights)) {
    const text = names.length === 0 ? "There are no backends in the split." : `The weights add up to ${sum}, not 100.`;
    report(scope, routeWeights, scope.spans.of(weights), text);
    return undefined;
  }
  return legs.length === names.length ? legs : undefined;
}

function buildRedirect(entry: EveryHostEntry, scope: Scope): RedirectAction | undefined {
  const said = entry.redirect ?? {};
  const span = scope.spans.key(entry, "redirect");
  const host = take(scope, valueRedirectHost, said, "host", readRedirectHost);
  const path = take(scope, valuePath, said, "path", readPath);
  const replacePrefix = take(scope, valuePath, said, "replacePrefix", readPrefix);
  if (said.path !== undefined && said.replacePrefix !== undefined) {
    report(
      scope,
      routeMisplacedKey,
      scope.spans.key(said, "replacePrefix"),
      '"redirect" has both path and replacePrefix.',
      {
        related: [{ message: '"path" stands here', span: scope.spans.key(said, "path") }],
        help: "Keep one of them.",
      },
    );
  }
  if (said.replacePrefix !== undefined) needsPrefix(entry, said, scope);
  if (
    [said.scheme, said.host, said.path, said.replacePrefix].every((one) => one === undefined) &&
    !scope.broken.has(said)
  ) {
    report(scope, schemaMissingKey, span, '"redirect" says no new address.', {
      help: "Add scheme, host, path or replacePrefix.",
    });
  }
  return {
    kind: "redirect",
    span,
    status: said.status ?? 302,
    ...(said.scheme && { scheme: said.scheme }),
    ...(host && { host: host.value }),
    ...(path && { path: path.value }),
    ...(replacePrefix && { replacePrefix: replacePrefix.value }),
    keepQuery: said.keepQuery ?? true,
  };
}

/** There is a prefix to replace only where the route matches by one. */
export function needsPrefix(entry: EveryHostEntry, parent: { replacePrefix?: string }, scope: Scope): void {
  if (entry.pathPrefix !== undefined || scope.broken.has(entry)) return;
  report(
    scope,
    routeMisplacedKey,
    scope.spans.key(parent, "replacePrefix"),
    '"replacePrefix" needs a pathPrefix, and this route has none.',
    {
      help: "Match by pathPrefix, or give the whole new path.",
    },
  );
}

function buildReturn(entry: EveryHostEntry, scope: Scope): ReturnAction | undefined {
  const said = entry.return;
  if (!said) return undefined;
  const body = take(scope, valueBody, said, "body", readBody);
  const contentType = take(scope, valueContentType, said, "contentType", readContentType);
  return {
    kind: "return",
    span: scope.spans.key(entry, "return"),
    status: said.status,
    contentType: contentType?.value ?? "text/plain",
    ...(body && { body: body.value }),
  };
}
