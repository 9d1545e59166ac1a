import type { Span } from "../diagnostic/diagnostic.ts";
import { printable } from "../diagnostic/printable.ts";
import type { EveryHostEntry, RedirectsEntry } from "../generated/types.ts";
import { hostText, type Located, type Route } from "../model/model.ts";
import { sha256 } from "../release/canonical.ts";
import { redirectsFile, redirectsLine, redirectsTwice } from "../rules/redirects.ts";
import { routeNoHost } from "../rules/route.ts";
import { schemaMissingKey } from "../rules/schema.ts";
import { asStatus } from "../words/redirect/redirect.ts";
import { buildFilters } from "./filters.ts";
import { isWrong, readListeners, type RouteSurroundings } from "./routes.ts";
import { report } from "./scope.ts";
import { linesOf, readFrom, readTo, type From } from "./values/redirect-line.ts";
import type { Reader } from "./values/reading.ts";

/** Where each redirect of a team stands, by what it takes. */
export type RedirectPlaces = Map<string, Span>;

type Status = Extract<Route["action"], { kind: "redirect" }>["status"];

/** Of the digest in a name: of a million redirects two have the same by chance once in five hundred times. */
const DIGITS = 12;

interface Said {
  readonly from: Located<string>;
  readonly to: Located<string>;
  readonly status?: Status;
}

/**
 * `redirects:` of a route file → a route for each redirect. Its name is that of the list and a digest of what it takes, so that it stays
 * the same wherever the line moves. What is wrong with a line is said, and it is left out.
 */
export function buildRedirects(
  entries: readonly RedirectsEntry[] | undefined,
  places: RedirectPlaces,
  at: RouteSurroundings,
): readonly Route[] {
  const { scope } = at;
  const fileHosts = (at.hosts ?? []).map(({ value }) => hostText(value)).join(" ");
  return (entries ?? []).flatMap((entry, i): readonly Route[] => {
    const own = entries ? scope.spans.value(entries, i) : scope.spans.start();
    const before = scope.diagnostics.length;
    const listeners = readListeners("The redirect", own, entry, at);
    if (scope.broken.has(entry) || isWrong(scope, before)) return [];
    const list = entry.file === undefined ? "redirects" : listName(entry.file);
    const said = entry.file === undefined ? inline(entry, own, at) : inFile(entry, at);
    return said.flatMap((one) => routeOf(one, { entry, list, listeners, fileHosts, places, at }) ?? []);
  });
}

/** `lists/moved.2019.csv` → `moved-2019`: what a route's name may begin with. */
function listName(file: string): string {
  const name = file.replaceAll(/^.*\/|\.csv$/g, "").replaceAll(/[^a-z0-9_-]/g, "-");
  return name.replace(/^[_-]+/, "").slice(0, 40) || "redirects";
}

function inline(entry: RedirectsEntry, own: Span, { scope }: RouteSurroundings): readonly Said[] {
  const { from, to } = entry;
  if (from === undefined || to === undefined) {
    const help = "Write { from: /old, to: /new }, or { file: moved.csv }.";
    report(scope, schemaMissingKey, own, `The redirect says no "${from === undefined ? "from" : "to"}".`, { help });
    return [];
  }
  return [
    {
      from: { value: from, span: scope.spans.value(entry, "from") },
      to: { value: to, span: scope.spans.value(entry, "to") },
    },
  ];
}

function inFile(entry: RedirectsEntry, { scope }: RouteSurroundings): readonly Said[] {
  const { file = "", from, to } = entry;
  const span = scope.spans.value(entry, "file");
  if (from !== undefined || to !== undefined) {
    const help = "Write one of the two into an item of its own.";
    report(scope, redirectsFile, span, 'The item has "file" and a redirect of its own.', { help });
    return [];
  }
  const list = scope.files.list(scope.team, file);
  if ("problem" in list) {
    const { message, help } = list.problem;
    report(scope, redirectsFile, span, message, { help });
    return [];
  }
  const at = (start: number, end: number): Span => ({ file: list.path, start, end });
  return [...linesOf(list.text)].flatMap(({ fields, start, end }): readonly Said[] => {
    const [from, to, status, more] = fields.map((field) => ({ value: field.text, span: at(field.start, field.end) }));
    const known = status === undefined || status.value === "" ? undefined : asStatus(status.value);
    if (!from || !to || more || (status && status.value !== "" && known === undefined)) {
      const isStatus = from && to && !more;
      const message = isStatus
        ? `"${printable(status?.value ?? "")}" is no status of a redirect.`
        : `The line has ${fields.length} ${fields.length === 1 ? "field" : "fields"}.`;
      const help = isStatus ? { help: "Write 301, 302, 303, 307 or 308, or nothing for that of the list." } : {};
      report(scope, redirectsLine, isStatus && status ? status.span : at(start, end), message, help);
      return [];
    }
    return [{ from, to, ...(known !== undefined && { status: known }) }];
  });
}

interface Around {
  readonly entry: RedirectsEntry;
  readonly list: string;
  readonly listeners: Route["listeners"];
  /** Of lines that name no host: as a text, since a list may have thousands of them and the file of hosts. */
  readonly fileHosts: string;
  readonly places: RedirectPlaces;
  readonly at: RouteSurroundings;
}

function routeOf(
  { from, to, status }: Said,
  { entry, list, listeners, fileHosts, places, at }: Around,
): Route | undefined {
  const { scope } = at;
  const [takes, leads] = [read(from, readFrom, at), read(to, readTo, at)];
  if (!takes || !leads) return undefined;
  const { host, path, query } = takes;
  const hosts = host ? [{ value: host, span: from.span }] : at.hosts;
  if (hosts === undefined) {
    const help = "Write the host before the path, or say host: at the beginning of the route file.";
    report(scope, routeNoHost, from.span, "The redirect has no host, and neither has its route file.", { help });
    return undefined;
  }
  if (leads.replacePrefix !== undefined && path.kind === "exact") {
    const help = `Write ${printable(from.value)}/* for all below it, or leave the * out.`;
    report(scope, redirectsLine, to.span, `Nothing stands for the * in "${printable(to.value)}".`, { help });
    return undefined;
  }
  // Whoever adds a listener renames no redirect; there is one platform file, or no model.
  const [key = "", ...more] = (listeners.length > 0 ? listeners : [{ value: "" }]).map(({ value }) =>
    keyOf(takes, value, fileHosts),
  );
  const before = [key, ...more].map((one) => places.get(one)).find((place) => place !== undefined);
  if (before) {
    const message = `The team redirects "${printable(from.value)}" twice.`;
    report(scope, redirectsTwice, from.span, message, {
      related: [{ message: "the other one stands here", span: before }],
      here: "the other one stands here",
    });
    return undefined;
  }
  for (const one of [key, ...more]) places.set(one, from.span);
  const name = `${list}-${sha256(key).slice(0, DIGITS)}`;
  return {
    id: `${scope.team}.${name}`,
    ...{ team: scope.team, name, span: from.span, everyHost: false, hosts, listeners, listed: true },
    path: { ...path, priority: 0, span: from.span },
    conditions: query.map(([parameter, value]) => ({
      ...{ of: "query", name: parameter, values: [value], span: from.span },
    })),
    action: {
      ...{ kind: "redirect", span: to.span, status: status ?? entry.status ?? 302 },
      ...leads,
      keepQuery: entry.keepQuery ?? leads.query === undefined,
    },
    filters: buildFilters(NOTHING, at),
  };
}

/** A redirect of a list says nothing of its own beside; what its file and team say of headers holds for it, too. */
const NOTHING: EveryHostEntry = {};

function keyOf({ host, path, query }: From, listener: string, fileHosts: string): string {
  const on = host ? hostText(host) : fileHosts;
  return JSON.stringify([listener, on, path.kind, path.value, query]);
}

function read<T>({ value, span }: Located<string>, reader: Reader<T>, { scope }: RouteSurroundings): T | undefined {
  const reading = reader(value);
  if ("value" in reading) return reading.value;
  report(
    scope,
    redirectsLine,
    span,
    reading.wrong,
    reading.help === undefined ? {} : { help: printable(reading.help) },
  );
  return undefined;
}
