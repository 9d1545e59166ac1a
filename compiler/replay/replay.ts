import { readLine, type LoggedLine, type LoggedRequest } from "../access-log/line.ts";
import { byText } from "../diagnostic/sort.ts";
import type { Side } from "../diff/side.ts";
import { hexOf } from "../language/network.ts";
import { isTarget } from "../table/path.ts";
import type { TableConditions } from "../table/table.ts";
import { conditionWord } from "../words/list.ts";
import { classesOf } from "./class.ts";
import { recent } from "./recent.ts";
import { verdictOf, type Verdict } from "./verdict.ts";

/** What the log does not say, as the command line does. */
export interface ReplayOptions {
  /** Of requests whose line has none. */
  readonly host?: string;
  readonly listener?: string;
  /** Which of the captured headers is the Host, from 1. */
  readonly capturedHost?: number;
}

/** What the requests of a log come to. All counts are of requests, but for `lines` and `unreadable`. */
export interface Replay {
  readonly lines: number;
  /** Those that both tables were asked for. */
  readonly requests: number;
  readonly changed: number;
  /** Most requests first. */
  readonly moves: readonly Move[];
  /** A request counts for the team that answered it and for the one that does now. Most requests first. */
  readonly teams: readonly { readonly team: string; readonly requests: number }[];
  /** They change or do not, by what the log does not tell: which header, how often. `path`: the log cut it off. */
  readonly undecided: number;
  readonly undecidedBy: readonly { readonly what: string; readonly requests: number }[];
  /** Lines of a connection that sent no request of HTTP. */
  readonly noRequest: number;
  /** Lines in no form that is known, the first three of them. */
  readonly unreadable: number;
  readonly unreadableLines: readonly { readonly file: string; readonly line: number; readonly text: string }[];
}

export interface Move {
  /** A route, or the status of a refusal: `shop.cart`, `404`; several where headers that are not in the log decide: `a or b`. */
  readonly before: string;
  readonly after: string;
  readonly requests: number;
  /** One of them, without its query, which may hold what is secret. What is no UTF-8 is U+FFFD. */
  readonly example: {
    readonly listener: string;
    readonly method: string;
    readonly host?: string;
    readonly path: string;
  };
}

/** The line does not say enough to ask at all, and nobody said the rest. */
export class Unsaid extends Error {}

export interface Replayer {
  /** Takes the next line, without its end; bytes, one character each. Throws Unsaid. */
  take(file: string, line: number, text: string): void;
  result(): Replay;
}

/** Of requests that were seen lately those that are decided alike are asked once; a longer one each time. */
const LONGEST_KNOWN = 200;
const MOST_SHOWN = 3;
/** Characters. */
const SHOWN = 200;

interface Counted extends Omit<Move, "requests"> {
  requests: number;
}

/** Asks both tables for each request of a log and counts. Its memory does not grow with the log. */
export function replayer(sides: readonly [before: Side, after: Side], options: ReplayOptions): Replayer {
  const [counts, teams, undecidedBy] = [
    new Map<string, Counted>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ];
  const unreadableLines: Replay["unreadableLines"][number][] = [];
  const total = { lines: 0, requests: 0, changed: 0, undecided: 0, noRequest: 0, unreadable: 0 };
  const completed = completer(sides, options);
  const withSource = sourcesIn(sides);
  const asked = conditionsOf(sides);
  const isQueryAsked = asked.some(({ of }) => conditionWord(of).subject === "query");
  const headersAsked = new Set(asked.flatMap(({ of, name }) => (of === "headers" ? [name] : [])));
  // It may say what a listener sends to https.
  if (sides.some(({ table }) => table.toHttps.size > 0)) headersAsked.add("x-forwarded-proto");
  const known = recent<Verdict>();
  const classOf = classesOf(sides);
  const isFiltered = sides.some(
    ({ table, model }) =>
      table.blocked !== undefined || model.routes.some(({ filters }) => filters.allow ?? filters.deny),
  );
  const isSourceAsked = isFiltered || asked.some(({ of }) => conditionWord(of).subject === "source");

  const verdictFor = (request: Completed): Verdict => {
    const named = classOf(request);
    const who = request.src ?? "";
    if (named !== undefined) return known.of(isFiltered ? `${named} ${who}` : named, () => verdictOf(sides, request));
    const { listener, host = "", method, path, query, headers } = request;
    // Where no condition asks for a parameter, one query is as good as another.
    const asked = query === undefined || isQueryAsked || !isTarget("", query) ? query : "";
    let key = `${listener} ${request.scheme ?? ""} ${host} ${method} ${path}?${asked ?? "#"}`;
    for (const name of headersAsked) if (headers.has(name)) key += ` ${name}:${headers.get(name) ?? ""}`;
    if (isSourceAsked) key += ` ${who}`;
    if (key.length > LONGEST_KNOWN) return verdictOf(sides, request);
    return known.of(key, () => verdictOf(sides, request));
  };

  const add = (all: Map<string, number>, name: string): void => void all.set(name, (all.get(name) ?? 0) + 1);

  const undecided = (what: string): void => {
    total.undecided++;
    add(undecidedBy, what);
  };

  const moved = (
    { before, after, teams: concerned }: Extract<Verdict, { kind: "changed" }>,
    request: Completed,
  ): void => {
    total.changed++;
    for (const team of concerned) add(teams, team);
    const key = `${before} ${after}`;
    const there = counts.get(key);
    if (there) there.requests++;
    else {
      const { method, host, path, listener } = request;
      const example = {
        listener,
        method: shown(method),
        path: shown(path),
        ...(host !== undefined && { host: shown(host) }),
      };
      counts.set(key, { before, after, requests: 1, example });
    }
  };

  const judge = (file: string, line: number, read: LoggedLine): void => {
    if (read.kind === "none") return void total.noRequest++;
    total.requests++;
    if (read.kind === "cut") return undecided("the path, which the log cuts off");
    const logged = completed(read.request, `${file}:${line}`);
    const request = isSourceAsked ? withSource(logged) : logged;
    const verdict = verdictFor(request);
    if (verdict.kind === "changed") moved(verdict, request);
    else if (verdict.kind === "undecided") undecided(verdict.what);
  };

  return {
    take(file, line, text) {
      total.lines++;
      const read = readLine(text, options);
      if (read) return judge(file, line, read);
      total.unreadable++;
      if (unreadableLines.length < MOST_SHOWN) unreadableLines.push({ file, line, text: shown(text) });
    },
    result: () => ({
      ...total,
      moves: [...counts.values()].toSorted(
        (a, b) => b.requests - a.requests || byText(a.before, b.before) || byText(a.after, b.after),
      ),
      teams: ordered(teams).map(([team, requests]) => ({ team, requests })),
      undecidedBy: ordered(undecidedBy).map(([what, requests]) => ({ what, requests })),
      unreadableLines,
    }),
  };
}

/** Bytes as text of its own, which holds no longer one in memory. */
function shown(bytes: string): string {
  return Buffer.from(bytes.slice(0, SHOWN), "latin1").toString("utf8");
}

function ordered(counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...counts].toSorted(([a, one], [b, other]) => other - one || byText(a, b));
}

function conditionsOf(sides: readonly [Side, Side]): TableConditions {
  return sides.flatMap(({ model }) => model.routes.flatMap(({ conditions }) => conditions));
}

/** A request with the listener that it came to. */
export type Completed = LoggedRequest & { readonly listener: string };

function completer(sides: readonly [Side, Side], options: ReplayOptions) {
  const listeners = new Set(sides.flatMap(({ table }) => table.listeners));
  const [only, ...more] = listeners;
  return (request: LoggedRequest, place: string): Completed => {
    const host = request.host ?? options.host;
    if (host === undefined && request.path.startsWith("/"))
      throw new Unsaid(`${place} does not say for which host: say it with --host, or with --captured-host.`);
    const said = request.listener;
    const listener =
      said !== undefined && listeners.has(said) ? said : (options.listener ?? (more.length > 0 ? undefined : only));
    if (listener === undefined) {
      const what =
        said === undefined
          ? "does not say on which listener"
          : `is of the frontend "${said}", which is no listener here`;
      throw new Unsaid(`${place} ${what}: say it with --listener (${[...listeners].join(", ")}).`);
    }
    if (host === request.host && listener === said) return request as Completed;
    return { ...request, listener, ...(host !== undefined && { host }) };
  };
}

/**
 * Who asks: an address, as the log says it, or nobody who is known. Where a listener believes proxies, who connected to another program
 * may be one of them.
 */
function sourcesIn(sides: readonly [Side, Side]): (request: Completed) => Completed {
  const trusting = new Set(sides.flatMap(({ table }) => table.trusting));
  return (request) => {
    const { src, peer, ...rest } = request;
    const who = (src ?? (trusting.has(request.listener) ? undefined : peer))?.replace(/^::ffff:(?=[\d.]+$)/i, "");
    return who === undefined || hexOf(who) === undefined ? rest : { ...rest, src: who };
  };
}
