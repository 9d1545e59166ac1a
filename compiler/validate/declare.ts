import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { RouteFile, TeamFile } from "../generated/types.ts";
import { backendDuplicateName } from "../rules/backend/duplicate-name.ts";
import { valueBody } from "../rules/value/body.ts";
import { valueName } from "../rules/value/name.ts";
import { buildBackend, takeTimeouts } from "./backends.ts";
import type { OfTeam } from "./files.ts";
import { takeName } from "./names.ts";
import type { BackendBook } from "./resolve.ts";
import { report, scopeOf, take, takeAll } from "./scope.ts";
import { readLine } from "./values/body.ts";
import { readName } from "./values/name.ts";

/** team.yaml: the defaults of the team's backends. Contact and owners are only looked at. */
export function declareTeam(
  { team, file, value }: OfTeam<TeamFile>,
  book: BackendBook,
  diagnostics: Diagnostic[],
): void {
  const scope = scopeOf(team, file, diagnostics);
  take(scope, valueBody, value, "contact", readLine);
  takeAll(scope, valueBody, value.owners, readLine);
  book.defaults.set(team, takeTimeouts(value.defaults?.timeout ?? {}, scope));
}

/** Every backend that a file declares, before any route looks for one. A name counts even where its backend is broken. */
export function declareBackends(
  { team, file, value }: OfTeam<RouteFile>,
  book: BackendBook,
  diagnostics: Diagnostic[],
): void {
  const scope = scopeOf(team, file, diagnostics);
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
      });
      continue;
    }
    const backend = entry && buildBackend(name, entry, book.defaults.get(team) ?? {}, scope);
    book.declared.set(id, { span: name.span, ...(backend && { backend }) });
  }
}
