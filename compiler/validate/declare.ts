import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { RouteFile, TeamFile } from "../generated/types.ts";
import type { Team } from "../model/model.ts";
import { backendDuplicateName } from "../rules/backend.ts";
import { valueBody, valueName, valueOwner, valueService } from "../rules/value.ts";
import { buildBackend, takeTimeouts } from "./backends.ts";
import { declareFallback } from "./fallbacks.ts";
import type { OfTeam } from "./files.ts";
import { takeName } from "./names.ts";
import type { BackendBook } from "./resolve.ts";
import { report, scopeOf, take, takeAll, type Sandbox } from "./scope.ts";
import { readLine, readOwner } from "./values/body.ts";
import { readName, readPrivateService } from "./values/name.ts";

/** team.yaml: the defaults of the team's backends; gives who the team is, and which services it keeps to itself. */
export function declareTeam(
  { team, file, value }: OfTeam<TeamFile>,
  book: BackendBook,
  diagnostics: Diagnostic[],
): Pick<Team, "contact" | "owners" | "private"> {
  const scope = scopeOf(team, file, diagnostics);
  const contact = take(scope, valueBody, value, "contact", readLine);
  const owners = takeAll(scope, valueOwner, value.owners, readOwner);
  const own = takeAll(scope, valueService, value.private, readPrivateService);
  book.defaults.set(team, takeTimeouts(value.defaults?.timeout ?? {}, scope));
  return {
    ...(contact && { contact }),
    ...(owners.length > 0 && { owners }),
    ...(own.length > 0 && { private: own }),
  };
}

/** Every backend that a file declares, before any route looks for one. A name counts even where its backend is broken. */
export function declareBackends(
  { team, file, value }: OfTeam<RouteFile>,
  book: BackendBook,
  diagnostics: Diagnostic[],
  sandbox: Sandbox,
): void {
  const scope = scopeOf(team, file, diagnostics, sandbox);
  const { backends } = value;
  if (!backends) {
    if (scope.broken.has(value)) book.uncertain.add(team);
    return;
  }
  for (const key of new Set(scope.spans.names(backends))) {
    const entry = backends[key];
    const name = takeName(scope, valueName, backends, key, readName);
    const id = `${team}.${key}`;
    if (!name) {
      book.declared.set(id, { span: scope.spans.key(backends, key) });
      continue;
    }
    const before = book.declared.get(id);
    if (before) {
      report(scope, backendDuplicateName, name.span, `The team "${team}" has two backends "${key}".`, {
        related: [{ message: "the other is declared here", span: before.span }],
        here: "the other is declared here",
      });
      continue;
    }
    const backend = entry && buildBackend(name, entry, book.defaults.get(team) ?? {}, scope);
    book.declared.set(id, { span: name.span, ...(backend && { backend }) });
    if (backend) declareFallback(key, entry, backend, book, scope);
  }
}
