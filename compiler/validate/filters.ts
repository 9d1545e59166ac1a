import { didYouMean } from "../diagnostic/did-you-mean.ts";
import { printable } from "../diagnostic/printable.ts";
import type { EveryHostEntry } from "../generated/types.ts";
import type { Filters, HeaderChange } from "../model/model.ts";
import { routeMisplacedKey } from "../rules/route/misplaced-key.ts";
import { schemaMissingKey } from "../rules/schema/missing-key.ts";
import { userlistUnknown } from "../rules/userlist/unknown.ts";
import { valueDuration } from "../rules/value/duration.ts";
import { valueHeaderManaged } from "../rules/value/header-managed.ts";
import { valueHeaderName } from "../rules/value/header-name.ts";
import { valueHeaderText } from "../rules/value/header-text.ts";
import { valuePath } from "../rules/value/path.ts";
import { valueSecret } from "../rules/value/secret.ts";
import { needsPrefix } from "./action.ts";
import { pairs } from "./conditions.ts";
import { report, take, takeAll, type Scope } from "./scope.ts";
import { readDuration } from "./values/duration.ts";
import { isManaged, readHeaderName, readHeaderText } from "./values/header.ts";
import { readSecret } from "./values/name.ts";
import { readPath, readPrefix } from "./values/path.ts";

type HeaderChanges = NonNullable<EveryHostEntry["requestHeaders"]>;

const NONE: Filters = { requestHeaders: [], responseHeaders: [], timeout: {} };

/** What happens to requests and answers on the way. `userlists`: what `auth` may name; undefined where that is unknown. */
export function buildFilters(entry: EveryHostEntry, scope: Scope, userlists: readonly string[] | undefined): Filters {
  const { rewrite: path, requestHeaders, responseHeaders, timeout, sticky } = entry;
  if (!path && !requestHeaders && !responseHeaders && !timeout && !sticky && entry.auth === undefined) return NONE;
  checkPlaces(entry, scope);
  const rewrite = buildRewrite(entry, scope);
  const said = entry.timeout ?? {};
  const server = take(scope, valueDuration, said, "server", readDuration);
  const tunnel = take(scope, valueDuration, said, "tunnel", readDuration);
  const auth = buildAuth(entry, scope, userlists);
  return {
    ...(rewrite && { rewrite }),
    requestHeaders: headerChanges(entry.requestHeaders, scope),
    responseHeaders: headerChanges(entry.responseHeaders, scope),
    timeout: { ...(server && { server }), ...(tunnel && { tunnel }) },
    ...(auth && { auth }),
  };
}

/** A list that the platform does not name would be a file that no node has. */
function buildAuth(entry: EveryHostEntry, scope: Scope, userlists: readonly string[] | undefined): Filters["auth"] {
  const auth = take(scope, valueSecret, entry, "auth", readSecret);
  if (!auth || !userlists || userlists.includes(auth.value)) return auth;
  const known =
    userlists.length > 0
      ? `Use one of ${userlists.map((name) => printable(name)).join(", ")}, or ask the platform team to add it.`
      : undefined;
  const help = didYouMean(auth.value, userlists) ?? known;
  report(
    scope,
    userlistUnknown,
    auth.span,
    `The platform has no list of users "${auth.value}".`,
    help === undefined ? {} : { help },
  );
  return undefined;
}

/** Keys that would have no effect beside the route's action. */
function checkPlaces(entry: EveryHostEntry, scope: Scope): void {
  const hasBackend = entry.service !== undefined || entry.backend !== undefined;
  const other = entry.redirect ? "redirect" : entry.return ? "return" : undefined;
  const misplaced = (key: keyof EveryHostEntry, message: string, help: string) =>
    report(scope, routeMisplacedKey, scope.spans.key(entry, key), message, { help });
  if (!hasBackend && other !== undefined) {
    for (const key of ["rewrite", "requestHeaders", "timeout", "sticky"] as const) {
      if (entry[key] === undefined) continue;
      misplaced(
        key,
        `"${key}" has no effect beside ${other}: no backend sees the request.`,
        `Remove ${key}, or use service or backend.`,
      );
    }
  }
  if (entry.sticky && hasBackend && typeof entry.backend !== "object") {
    misplaced(
      "sticky",
      '"sticky" needs a backend with weights: here there is one side only.',
      "Remove sticky, or split: backend: { a: 95, b: 5 }.",
    );
  }
}

function buildRewrite(entry: EveryHostEntry, scope: Scope): Filters["rewrite"] {
  const said = entry.rewrite;
  if (!said) return undefined;
  if (said.replacePrefix !== undefined && said.replacePath !== undefined) {
    report(
      scope,
      routeMisplacedKey,
      scope.spans.key(said, "replacePath"),
      '"rewrite" has both replacePrefix and replacePath.',
      {
        related: [{ message: '"replacePrefix" stands here', span: scope.spans.key(said, "replacePrefix") }],
        help: "Keep one of them.",
      },
    );
    return undefined;
  }
  const span = scope.spans.key(entry, "rewrite");
  if (said.replacePrefix !== undefined) {
    needsPrefix(entry, said, scope);
    const path = take(scope, valuePath, said, "replacePrefix", readPrefix);
    return path && { value: { kind: "replacePrefix", path: path.value }, span };
  }
  const path = take(scope, valuePath, said, "replacePath", readPath);
  if (said.replacePath === undefined && !scope.broken.has(said)) {
    report(scope, schemaMissingKey, span, '"rewrite" says no new path.', { help: "Add replacePrefix or replacePath." });
  }
  return path && { value: { kind: "replacePath", path: path.value }, span };
}

/** Removals first, then what is set, then what is added: the order in which they are applied. */
function headerChanges(said: HeaderChanges | undefined, scope: Scope): HeaderChange[] {
  if (!said) return [];
  const removed = takeAll(scope, valueHeaderName, said.remove, readHeaderName);
  const changes: HeaderChange[] = removed.map(({ value: name, span }) => ({ kind: "remove", name, value: "", span }));
  for (const kind of ["set", "add"] as const) {
    const read = pairs(said[kind], [valueHeaderName, readHeaderName], [valueHeaderText, readHeaderText], scope);
    changes.push(...read.map((pair) => ({ kind, ...pair })));
  }
  for (const { name, span } of changes) {
    if (isManaged(name))
      report(scope, valueHeaderManaged, span, `The header "${printable(name)}" cannot be changed by a route.`);
  }
  return changes;
}
