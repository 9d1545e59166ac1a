import type { Span } from "../diagnostic/diagnostic.ts";
import { didYouMean, nearest } from "../diagnostic/did-you-mean.ts";
import { printable } from "../diagnostic/printable.ts";
import type { Backend, Located } from "../model/model.ts";
import { backendImplicit, backendMode, backendUnknown } from "../rules/backend.ts";
import { implicitBackend, type BackendDraft, type BackendTimeouts } from "./backends.ts";
import { report, type Scope } from "./scope.ts";

type Mode = Backend["mode"];

const NO_DEFAULTS: BackendTimeouts = {};

interface Declared {
  readonly span: Span;
  /** Missing where something of it is wrong: the name counts all the same. */
  readonly backend?: BackendDraft;
}

/** All backends by id while routes find theirs: those that are declared, and those that a `service:` makes. */
export interface BackendBook {
  readonly declared: Map<string, Declared>;
  readonly implicit: Map<string, BackendDraft>;
  /** Teams of which not all declarations can be known, for a file is broken. */
  readonly uncertain: Set<string>;
  readonly defaults: Map<string, BackendTimeouts>;
  /** What declared backends say of who stands in for them, by id. */
  readonly fallbacks: Map<string, { readonly name: Located<string>; readonly scope: Scope }>;
  /** First use of each backend, which decides its mode. */
  readonly uses: Map<string, { readonly mode: Mode; readonly span: Span }>;
}

export function emptyBook(): BackendBook {
  return {
    declared: new Map(),
    implicit: new Map(),
    uncertain: new Set(),
    defaults: new Map(),
    fallbacks: new Map(),
    uses: new Map(),
  };
}

/** `service: x` → the id of the team's implicit backend, made at its first use; undefined where one of that name is declared. */
export function resolveService(
  service: Located<string>,
  mode: Mode,
  book: BackendBook,
  scope: Scope,
): string | undefined {
  const id = `${scope.team}.${service.value}`;
  const declared = book.declared.get(id);
  if (declared) {
    report(
      scope,
      backendImplicit,
      service.span,
      `A backend "${service.value}" is declared, so service: ${service.value} could mean that one or another.`,
      {
        related: [{ message: "it is declared here", span: declared.span }],
        here: `service: ${service.value} stands here`,
        help: `Write backend: ${service.value}.`,
      },
    );
    return undefined;
  }
  let backend = book.implicit.get(id);
  if (!backend) {
    backend = implicitBackend(id, service, book.defaults.get(scope.team) ?? NO_DEFAULTS, scope.team);
    book.implicit.set(id, backend);
  }
  return use(backend.id, service.span, mode, book, scope);
}

function isPlatforms(name: string): boolean {
  return name.startsWith("platform.");
}

/** What `backend: name` of a team means, whether it is there or not. */
export function backendId(name: string, team: string): string {
  return isPlatforms(name) ? name : `${team}.${name}`;
}

/** `backend: x` → the id of the team's own backend, or of the platform's for `platform.x`. */
export function resolveBackend(name: Located<string>, mode: Mode, book: BackendBook, scope: Scope): string | undefined {
  const owner = isPlatforms(name.value) ? "platform" : scope.team;
  const id = backendId(name.value, scope.team);
  if (book.declared.has(id)) return use(id, name.span, mode, book, scope);
  if (!book.uncertain.has(owner)) reportUnknown(name, id, book, scope);
  return undefined;
}

function reportUnknown(name: Located<string>, id: string, book: BackendBook, scope: Scope): void {
  const own = [...book.declared.keys()]
    .filter((key) => key.startsWith(`${scope.team}.`))
    .map((key) => key.slice(scope.team.length + 1));
  const platforms = [...book.declared.keys()].filter((key) => key.startsWith("platform."));
  const names = [...own, ...platforms];
  const near = nearest(name.value, names);
  const place =
    near === undefined ? undefined : book.declared.get(near.startsWith("platform.") ? near : `${scope.team}.${near}`);
  const isService = book.implicit.has(id);
  const help =
    didYouMean(name.value, names) ??
    (name.value.includes(".") ? "Use a backend of your own, or one of the platform's: platform.NAME." : undefined) ??
    (isService ? `Write service: ${name.value}, as other routes of the team do.` : undefined);
  report(scope, backendUnknown, name.span, `There is no backend "${printable(name.value)}".`, {
    ...(place && { related: [{ message: `"${near}" is declared here`, span: place.span }] }),
    ...(help !== undefined && { help }),
  });
}

function use(id: string, span: Span, mode: Mode, book: BackendBook, scope: Scope): string | undefined {
  const first = book.uses.get(id);
  if (!first) book.uses.set(id, { mode, span });
  else if (first.mode !== mode) {
    report(scope, backendMode, span, `The backend "${id}" is used for HTTP and for TCP.`, {
      related: [{ message: `it is used for ${first.mode.toUpperCase()} here`, span: first.span }],
      here: `it is used for ${mode.toUpperCase()} here`,
    });
    return undefined;
  }
  return id;
}

/** The backends of the model, each in the mode of its users. */
export function bookedBackends(book: BackendBook): Backend[] {
  const drafts = [...[...book.declared.values()].flatMap(({ backend }) => backend ?? []), ...book.implicit.values()];
  for (const draft of drafts) draft.mode = book.uses.get(draft.id)?.mode ?? "http";
  return drafts;
}
