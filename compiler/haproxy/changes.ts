import { lineOfTeamFile, originOf } from "./origin.ts";
import { blocksOf, isText, slotName, type Parts, type SlotBlock } from "./slots/slot.ts";

/** How HAProxy gets from one generation's files to another's. */
export type FilesPlan =
  /** While it runs: by its servers, by these maps, and by these limits where there are any. */
  | { readonly kind: "live"; readonly maps: readonly string[]; readonly limits?: readonly ServerLimit[] }
  /** One clause that names what only a reload can change. */
  | { readonly kind: "reload"; readonly why: string };

/** The connections that each server of a backend gets at once. */
export interface ServerLimit {
  readonly backend: string;
  readonly servers: readonly string[];
  /** 0: as many as come. */
  readonly maxconn: number;
}

/** What travels in a release and is not HAProxy's: programs beside it read it. */
const NOT_HAPROXYS = /^(?:manifest\.json|routes\.json|consul-template\.hcl|logstash\/|mtail\/|logrotate\/)/;

/** Files by their paths: configuration by what it says, any other by its digest. */
type Files = ReadonlyMap<
  string,
  | { readonly kind: "config"; readonly sha256: string; readonly parts: Parts<SlotBlock> }
  | { readonly kind: "broken" | "other"; readonly sha256: string }
>;

/** Compares what HAProxy loads of two generations; `own`: what is none of the release's. Pure. */
export function planFiles(live: Files, candidate: Files, own: readonly string[] = []): FilesPlan {
  const maps: string[] = [];
  const paths = [...new Set([...live.keys(), ...candidate.keys()])].toSorted();
  for (const path of paths.filter((one) => !own.includes(one) && !NOT_HAPROXYS.test(one))) {
    const [from, to] = [live.get(path), candidate.get(path)];
    let why: string | undefined;
    if (from?.kind === "config" && to?.kind === "config") why = partsChange(path, from.parts, to.parts);
    else if (from !== undefined && from.sha256 === to?.sha256) continue;
    else if (path.startsWith("maps/")) maps.push(path);
    else {
      const name = nameOf(path);
      const isIn = (files: Files) => [...files.keys()].some((one) => nameOf(one) === name);
      why = `${name} ${!isIn(live) ? "is new" : !isIn(candidate) ? "is gone" : "changed"}`;
    }
    if (why !== undefined) return { kind: "reload", why: newBackend(live, candidate) ?? why };
  }
  const limits = limitsIn(live, candidate);
  return { kind: "live", maps, ...(limits.length > 0 && { limits }) };
}

const MAXCONN = / maxconn (\d+)(?= |$)/;

/** What blocks of servers say else than before, where nothing but this is for a reload. */
function limitsIn(live: Files, candidate: Files): ServerLimit[] {
  const blocksIn = (files: Files): SlotBlock[] =>
    [...files.values()].flatMap((file) => (file.kind === "config" ? blocksOf(file.parts) : []));
  const before = new Map(blocksIn(live).map(({ backend, options }) => [backend, options]));
  return blocksIn(candidate).flatMap(({ backend, options, slots }) =>
    before.get(backend) === options
      ? []
      : [{ backend, servers: slots.map(slotName), maxconn: Number(MAXCONN.exec(options)?.[1] ?? 0) }],
  );
}

/** Undefined when nothing differs but instances in the same slots, and limits of servers. */
function partsChange(path: string, from: Parts<SlotBlock>, to: Parts<SlotBlock>): string | undefined {
  for (let at = 0; at < Math.max(from.length, to.length); at++) {
    const one = from[at] ?? "";
    const other = to[at] ?? "";
    if (!isText(one) && !isText(other)) {
      const why = shapeChange(one, other, hasOwnLimit(to[at - 1] ?? ""));
      if (why !== undefined) return why;
    } else if (!isText(one) || !isText(other) || !sameStatements(one, other))
      return `${nameOf(path)} changed${placeOf(one, other)}`;
  }
  return undefined;
}

/**
 * Comments are nothing that HAProxy loads: markers hold line numbers, so one line more in a team's file moves all of those
 * below it, and would make a reload of every change.
 */
function sameStatements(one: string, other: string): boolean {
  if (one === other) return true;
  const [from, to] = [statementsOf(one), statementsOf(other)];
  return from.length === to.length && from.every(({ text }, index) => text === to[index]?.text);
}

/** The lines that are neither comments nor empty, with their numbers from 1. */
function statementsOf(text: string): { readonly text: string; readonly line: number }[] {
  return text
    .split("\n")
    .map((line, index) => ({ text: line, line: index + 1 }))
    .filter((one) => !/^\s*(?:#|$)/.test(one.text));
}

/** Whether a team's words give the servers that follow a limit, too, which is theirs where they say none, or goes by theirs. */
function hasOwnLimit(before: string | object): boolean {
  const section = isText(before) ? before.split(/^backend /m).at(-1) : undefined;
  return section !== undefined && /^ +default-server .*\bm(?:ax|in)conn /m.test(section);
}

/** Undefined when the blocks have the same slots, whatever is in them, and however many connections each gets. */
function shapeChange(from: SlotBlock, to: SlotBlock, hasLimit: boolean): string | undefined {
  if (from.backend !== to.backend) return `backend ${to.backend} stands in the place of ${from.backend}`;
  const told = (options: string) => (hasLimit ? options : options.replace(MAXCONN, ""));
  if (told(from.options) !== told(to.options)) return `the servers of ${to.backend} have other options`;
  if (to.slots.length > from.slots.length) return `backend ${to.backend} is out of spare servers`;
  if (to.slots.length < from.slots.length) return `backend ${to.backend} needs fewer servers`;
  if (from.slots.some(({ number }, index) => number !== to.slots[index]?.number))
    return `the servers of ${to.backend} have other numbers`;
  return undefined;
}

/** A new or removed backend explains more than the line where the files begin to differ. */
function newBackend(live: Files, candidate: Files): string | undefined {
  const from = backendsOf(live);
  const to = backendsOf(candidate);
  const fresh = [...to].find((one) => !from.has(one));
  if (fresh !== undefined) return `backend ${fresh} is new`;
  const gone = [...from].find((one) => !to.has(one));
  return gone && `backend ${gone} is gone`;
}

function backendsOf(files: Files): Set<string> {
  const texts = [...files.values()].flatMap((file) => (file.kind === "config" ? file.parts.filter(isText) : []));
  const found = texts.flatMap((text) => [...text.matchAll(/^backend (\S+)/gm)]);
  return new Set(found.map(([, name = ""]) => name));
}

/** ` at routes/shop/shop.yaml:14`, or the rendered line. */
function placeOf(from: string | object, to: string | object): string {
  if (!isText(from) || !isText(to)) return "";
  const before = statementsOf(from);
  const changed = statementsOf(to).find(({ text }, index) => text !== before[index]?.text);
  const origin = changed && originOf(to, changed.line);
  return origin === undefined ? "" : ` at routes/${origin.file}:${origin.line}`;
}

/** Of a team's file the place in the repository, for in a release other bytes have another path. */
function nameOf(path: string): string {
  const own = lineOfTeamFile({ file: path, line: 1 });
  return own ? `routes/${own.file}` : path.replace(/^haproxy\//, "");
}
