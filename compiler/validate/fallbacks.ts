import { printable } from "../diagnostic/printable.ts";
import type { BackendEntry } from "../generated/types.ts";
import type { Located } from "../model/model.ts";
import { backendDuplicateName, backendFallback, backendServers } from "../rules/backend.ts";
import { valueServer, valueService, valueTag } from "../rules/value.ts";
import type { BackendDraft } from "./backends.ts";
import { backendId, resolveBackend, type BackendBook } from "./resolve.ts";
import { report, take, takeAll, type Scope } from "./scope.ts";
import { readServer } from "./values/address.ts";
import { readService, readTag } from "./values/name.ts";

/** What a declared backend says of who stands in for it. A backup is a backend of its own, with all that the first says but its servers. */
export function declareFallback(
  name: string,
  entry: BackendEntry,
  draft: BackendDraft,
  book: BackendBook,
  scope: Scope,
): void {
  const { fallback, backup } = entry;
  const id = draft.id;
  if (!backup) {
    if (fallback !== undefined)
      book.fallbacks.set(id, { name: { value: fallback, span: scope.spans.value(entry, "fallback") }, scope });
    return;
  }
  const servers = backupServers(entry, backup, draft, scope);
  if (!servers) return;
  const own = `${name}-backup`;
  const span = scope.spans.key(entry, "backup");
  const before = book.declared.get(`${scope.team}.${own}`);
  if (before) {
    report(
      scope,
      backendDuplicateName,
      span,
      `The backup of "${printable(name)}" is the backend "${own}", which is there already.`,
      {
        related: [{ message: "it is declared here", span: before.span }],
        here: "the backup is said here",
        help: `Write fallback: ${own} in place of backup, or rename one of the two.`,
      },
    );
    return;
  }
  if ("tag" in backup && draft.servers.kind === "service")
    draft.servers = { ...draft.servers, withoutTags: [...draft.servers.withoutTags, backup.tag ?? ""] };
  const made: BackendDraft = { ...draft, id: `${scope.team}.${own}`, name: own, span, implicit: true, servers };
  book.declared.set(made.id, { span, backend: made });
  if (fallback !== undefined)
    book.fallbacks.set(made.id, { name: { value: fallback, span: scope.spans.value(entry, "fallback") }, scope });
  book.fallbacks.set(id, { name: { value: own, span }, scope });
}

function backupServers(
  entry: BackendEntry,
  backup: NonNullable<BackendEntry["backup"]>,
  { servers }: BackendDraft,
  scope: Scope,
): BackendDraft["servers"] | undefined {
  const said = (["tag", "service", "servers"] as const).filter((key) => backup[key] !== undefined);
  const span = scope.spans.key(entry, "backup");
  const [key, second] = said;
  if (key === undefined || second !== undefined) {
    const message = key === undefined ? "The backup has no servers." : `The backup has both ${key} and ${second}.`;
    if (!scope.broken.has(backup))
      report(scope, backendServers, second === undefined ? span : scope.spans.key(backup, second), message, {
        help: 'Write one of tag: standby, service: cart-standby and servers: ["10.0.0.9:8080"].',
      });
    return undefined;
  }
  if (key === "servers") {
    const list = takeAll(scope, valueServer, backup.servers, readServer);
    return list.length > 0 ? { kind: "fixed", servers: list } : undefined;
  }
  if (key === "service") {
    const service = take(scope, valueService, backup, "service", readService);
    if (!service || servers.kind !== "service")
      return service && { kind: "service", service, tags: [], withoutTags: [] };
    return { ...servers, service, tags: [], withoutTags: [] };
  }
  const tag = take(scope, valueTag, backup, "tag", readTag);
  if (!tag) return undefined;
  if (servers.kind === "service") return { ...servers, tags: [...servers.tags, tag.value] };
  report(scope, backendServers, tag.span, "Fixed servers have no tags.", {
    help: 'Write the backup\'s servers: backup: { servers: ["10.0.0.9:8080"] }.',
  });
  return undefined;
}

/**
 * Names of fallbacks → backends, each in the mode of those for which it stands in; after all routes have found theirs. A circle is
 * said, and cut.
 */
export function resolveFallbacks(book: BackendBook): void {
  const { fallbacks, uses } = book;
  const next = new Map<string, Located<string>>();
  const resolve = (id: string, mode: "http" | "tcp"): void => {
    const said = fallbacks.get(id);
    if (!said || next.has(id)) return;
    const target = resolveBackend(said.name, mode, book, said.scope);
    if (target === undefined) return;
    next.set(id, { value: target, span: said.name.span });
    resolve(target, mode);
  };
  for (const [id, { mode }] of uses) resolve(id, mode);
  for (const [id, { name, scope }] of fallbacks)
    resolve(id, uses.get(backendId(name.value, scope.team))?.mode ?? "http");
  for (const [id, target] of next) {
    const circle = [id];
    for (let at = target.value; !circle.includes(at); at = next.get(at)?.value ?? at) circle.push(at);
    const said = fallbacks.get(id);
    const last = circle.at(-1) ?? id;
    if (next.get(last)?.value === id && said) {
      report(
        said.scope,
        backendFallback,
        target.span,
        `The fallback leads back to "${id}": ${[...circle, id].join(" → ")}.`,
      );
      next.delete(id);
      continue;
    }
    const draft = book.declared.get(id)?.backend;
    if (draft) draft.fallback = target;
  }
}
