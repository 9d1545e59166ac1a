import { fail, type RoleFault } from "../support/fault.ts";
import { given } from "../support/given.ts";
import { dueIn, type Moment } from "../support/clock.ts";
import { isNews, nextState, type LastGood, type RenderState, type Wanted } from "../node/records.ts";
import { QUIET } from "../roles/role.ts";
import { fillIn, type Filled, type Present, type Stale } from "./complete.ts";
import { decideRuns, type Runs } from "./decide-runs.ts";
import { fillFault, isLate, LATE_MS, releaseFault, unreachable } from "./faults.ts";
import type { Piece } from "./renderings.ts";
import { UNASKED, type Consul, type Effect, type Event, type Found, type Release, type State } from "./state.ts";
import { begunAnew, ended, heard, newRun, remarked, restarted, scanned, tended, type Run } from "./supervised.ts";
import { unknownServices } from "./services.ts";
import type { TemplateSet } from "./template-set.ts";

/** What was thrown is tried again after this; milliseconds. */
const AGAIN_MS = 1_000;
/** Where nothing is due, while consul-template runs; milliseconds. */
const SLOW_POLL_MS = 5_000;
/** A wanted set that was tried alone is given up after this, and the present one goes on, until it is tried again; milliseconds. */
const ALONE_MS = 60_000;
const PARKED_MS = 300_000;
const ASK_MS = 5_000;
const ASK_AFTER_FAILURE_MS = 1_000;
/** Instances that come and go all the time ask for the list of services so often only. */
const ASK_AFTER_NEWS_MS = 2_000;
/** Consul takes a new limit without a restart, and nobody tells us; nor of services and rights; on the third beat; milliseconds. */
const MORE_MS = 2.5 * ASK_MS;

/**
 * After a look at results that led to a rendering the next one waits so many times as long as both took. What comes meanwhile is taken
 * together: on a node with a thousand services a rendering has hundreds of files, whatever has changed.
 */
const REST = 2;

/** Adds to what is to be done. */
type Act = (effect: Effect) => void;

/** All of render's decisions: what is known once something has happened, and what is to be done then. Pure. */
export function next(
  before: State,
  event: Event,
  now: Moment,
): { readonly state: State; readonly effects: readonly Effect[] } {
  const effects: Effect[] = [];
  const act: Act = (effect) => void effects.push(effect);
  let state = known(before, event, now);
  if (now.ms >= state.retryAt) state = rendered(looked(state, now, act), now, act);
  return { state: recorded(state, event, now, act), effects };
}

/** When something is due that nothing tells of, by Moment.ms. Pure. */
export function wakeAt(state: State, now: Moment): number {
  const { options, runs, consul, found, retryAt, alone, scanAt } = state;
  const due = [lookAt(state), ...[...runs.values()].flatMap(({ startAt }) => startAt ?? [])];
  if (consul !== UNASKED && !consul.asking) due.push(consul.askAt);
  if (runs.size > 0) due.push(dueIn(now, SLOW_POLL_MS));
  if ([...runs.values()].some(({ news, isScanning }) => news && !isScanning)) due.push(scanAt);
  if (alone !== undefined) due.push(alone.since + ALONE_MS);
  if (found?.settled !== true && options.until !== undefined) due.push(options.until.ms);
  return Math.max(retryAt, Math.min(...due));
}

function lookAt({ options, look, lookedAt, found }: State): number {
  if (look !== "done") return look === "due" ? lookedAt : Infinity;
  const well = found?.settled === true && found.fault === undefined;
  return dueIn({ ms: lookedAt }, (well ? QUIET : 1) * options.intervalMs);
}

function known(state: State, event: Event, now: Moment): State {
  switch (event.kind) {
    case "time":
    case "done":
      return state;
    case "rang":
      return { ...state, look: state.look === "under way" || state.look === "again" ? "again" : "due" };
    case "looked": {
      const look = state.look === "again" ? "due" : "done";
      const isNew = event.looked.wanted?.release !== state.looked?.wanted?.release;
      const consul = isNew ? askedNow(state.consul, now) : state.consul;
      const seen = { ...state, consul, looked: event.looked, blind: undefined, look, lookedAt: now.ms } as const;
      if (event.looked.damaged !== true) return seen;
      // What is damaged may be a result that was linked.
      const why = "is asked for all results, of which one is damaged";
      return { ...seen, present: undefined, runs: mapped(state.runs, (run) => begunAnew(run, why, now)) };
    }
    case "answered":
      return going(seeing({ ...state, consul: answered(state, event, now) }, state.consul, now), event.stopped, now);
    case "published": {
      // An instance that came may be of a service that was not known; one that left may be of a service that is hidden now.
      const consul = askedNow(state.consul, now);
      const scanAt = now.ms + REST * (now.ms - state.scannedAt);
      return { ...state, consul, present: event.present, isPublishing: false, scanAt };
    }
    case "replaced":
      return { ...state, isPublishing: false, runs: mapped(state.runs, (run) => ({ ...run, news: true })) };
    case "recorded":
      return { ...state, written: event.record, isRecording: false };
    case "broke": {
      const found = { settled: true, fault: event.fault };
      const again = now.ms + AGAIN_MS;
      if (event.effect === "record") return { ...state, isRecording: false };
      if (event.effect === "look") return { ...state, found, blind: event.fault, look: "due", lookedAt: again };
      const runs = mapped(state.runs, (run) => ({ ...run, news: true, isScanning: false }));
      const consul = { ...state.consul, asking: false };
      return { ...state, found, runs, consul, look: "due", isPublishing: false, retryAt: again };
    }
    default: {
      const run = state.runs.get(event.id);
      if (run === undefined || run.start !== event.start) return state;
      // What it says beside its templates is that a query failed: Consul may come back as another.
      const isFailing = event.kind === "said" && event.line.kind === "other";
      const asked = isFailing ? askedNow(state.consul, now) : state.consul;
      const hasNews = asked.hasNews || event.kind === "wrote";
      const consul = { ...asked, hasNews, hasFailed: asked.hasFailed || isFailing };
      return { ...state, consul, runs: new Map(state.runs).set(event.id, told(run, event, now)) };
    }
  }
}

function told(run: Run, event: Extract<Event, { readonly start: number }>, now: Moment): Run {
  switch (event.kind) {
    case "said":
      return heard(run, event.line, now);
    case "wrote":
      return { ...run, news: true };
    case "ended":
      return ended(run, event.why, now);
    case "scanned":
      return scanned(run, event.results);
  }
}

/** What comes when nobody asks any more says nothing. */
function answered(
  { consul, looked }: State,
  { silent, isFull, more, emptied = [] }: Extract<Event, { kind: "answered" }>,
  now: Moment,
): Consul {
  if (!consul.asking) return consul;
  const asked = { ...consul, asking: false };
  if (silent !== undefined) {
    const failed = { ...asked, failures: consul.failures + 1, why: silent, askAt: now.ms + ASK_AFTER_FAILURE_MS };
    const { limit, emptiedFor } = consul;
    // Our own queries may hold all connections of a Consul that came back with a lower limit, and keep us from reading it.
    const isOurs = isFull === true && failed.failures > 1 && limit !== undefined && limit !== emptiedFor;
    return isOurs ? { ...failed, moreAt: undefined, emptiedFor: limit } : askedSoon(failed);
  }
  const well = { ...asked, failures: 0, askAt: dueIn(now, ASK_MS) };
  if (more === undefined) return { ...well, seenAt: well.isDenied ? well.seenAt : now.date };
  const { limit, services } = more;
  const told = { ...well, limit, emptied, moreAt: now.ms };
  if (services === "denied") return { ...told, isDenied: true };
  const named = looked?.release?.manifest.services;
  const unknown =
    services === undefined || named === undefined || looked?.wanted === undefined
      ? consul.unknown
      : unknownServices(named, services, looked.wanted, consul.unknown);
  const isPartial = services === undefined ? consul.isPartial : services.isFiltered || services.names.length === 0;
  const index = services?.index ?? consul.index;
  return { ...told, seenAt: now.date, isDenied: false, unknown, isPartial, index, hasNews: false, hasFailed: false };
}

/** Consul is another one than its blocking queries were sent to: these are sent anew, by another consul-template. */
function seeing(state: State, before: Consul, now: Moment): State {
  const why = newlySeen(before, state.consul);
  return why === undefined ? state : { ...state, runs: mapped(state.runs, (run) => restarted(run, why, now)) };
}

/**
 * What no blocking query tells; half a sentence. Rights that come back end none, and Consul's index is the same: a consul-template that
 * was told "none" never asks anew. A Consul that lost its data, or has older ones, counts from a lower index: a query for what
 * comes after the higher one is answered when its time is over, after a minute ("reset the index", Consul's documentation of
 * blocking queries, which consul-template does only then); where it was gone and came back after answers that the index was not asked
 * after, theirs may have been higher than any that is known. An answer of a server that was behind, or lost its data for a moment, is the
 * last one until the service changes again.
 */
function newlySeen(before: Consul, { isDenied, unknown, emptied, index = 0, hasNews }: Consul): string | undefined {
  if (isDenied) return undefined;
  const isShown = before.isPartial && before.unknown.some(({ name }) => unknown.every((one) => one.name !== name));
  if (before.isDenied || isShown) return "may read services that it could not read before";
  // Once for each time that it is kept: a template may want tags that none of them has.
  const lost = emptied.find((one) => !before.emptied.includes(one));
  if (lost !== undefined) return `was told that ${lost.replace(/@[^@]*$/, "")} has no instance, which has some`;
  if (index < (before.index ?? 0)) return "waits for an index that Consul went back behind";
  const isUnsure = before.hasNews && before.hasFailed && before.failures > 0 && !hasNews;
  return isUnsure ? "may wait for an index that Consul went back behind" : undefined;
}

/** A consul-template that is found stopped twice in a row gives its place to another. */
function going(state: State, stopped: readonly string[], now: Moment): State {
  const runs = [...state.runs].map(([id, run]): readonly [string, Run] => {
    const isStopped = stopped.includes(id);
    return [id, isStopped && run.isStopped ? restarted(run, "is stopped (SIGSTOP)", now) : { ...run, isStopped }];
  });
  return { ...state, runs: new Map(runs) };
}

/** What is asked now and then is asked when Consul is asked next. */
function askedSoon(consul: Consul): Consul {
  return consul.moreAt === undefined ? consul : { ...consul, moreAt: -Infinity };
}

/** It is asked at once, but for what the last moment brought. */
function askedNow(consul: Consul, { ms }: Moment): Consul {
  if (consul.moreAt === undefined || consul.moreAt === -Infinity || consul.failures > 0) return consul;
  return { ...askedSoon(consul), askAt: Math.max(ms, consul.moreAt + ASK_AFTER_NEWS_MS) };
}

function looked(state: State, now: Moment, act: Act): State {
  if (now.ms < lookAt(state)) return state;
  act({ kind: "look", known: state.looked?.release, present: state.present });
  return { ...state, look: "under way" };
}

/** What becomes of the wanted release. */
function rendered(before: State, now: Moment, act: Act): State {
  const { looked, present, options } = before;
  if (looked === undefined) return before;
  const { wanted, release, secrets } = looked;
  const here = { manifest: release?.manifest, secrets, canRenderTemplates: options.consul !== undefined };
  const fault = wanted && releaseFault({ id: wanted.release, ...here });
  const set = fault === undefined ? release?.set : undefined;
  // Where a release cannot be used, the one that serves goes on being filled in.
  const own = fault !== undefined || set !== undefined ? present?.set : undefined;
  const about = (fault === undefined ? wanted : present?.current.wanted)?.release ?? "";
  const runs = processes(before, set, own, about, now, act);
  const state = refreshed(runs.state, own?.id === set?.id ? undefined : own, now, act);
  if (isBusy(state)) return state;
  if (fault !== undefined || wanted === undefined || release === undefined)
    return withFound(state, { settled: true, stale: [], ...given({ fault }) });
  if (set !== undefined) return filledFor(state, wanted, release, runs, now, act);
  return withFound(published(state, wanted, release, [], act), { settled: true, stale: [] });
}

/** The rendering that serves follows Consul while the templates of another release are not complete, or cannot be used. */
function refreshed(state: State, set: TemplateSet | undefined, now: Moment, act: Act): State {
  const { present, runs } = state;
  const run = set && runs.get(set.id);
  const filled = run && filledIn(state, run, now);
  if (present === undefined || filled?.kind !== "complete") return state;
  const { current, manifest } = present;
  return published(state, current.wanted, { id: current.wanted.release, manifest, set }, filled.pieces, act);
}

/** The templates of the wanted release: published when they are complete, else why they are not, as far as that is known. */
function filledFor(
  before: State,
  wanted: Wanted,
  release: Release,
  { fault: tooMany, connections }: Omit<Runs, "ids">,
  now: Moment,
  act: Act,
): State {
  const run = release.set && before.runs.get(release.set.id);
  const filled = run && filledIn(before, run, now);
  const isComplete = filled?.kind === "complete";
  const known = tooMany ?? fillFault(before, release, run, filled, now.ms);
  const fault = known ?? (isComplete ? undefined : timedOut(before.options, now));
  const state = isComplete ? published(before, wanted, release, filled.pieces, act) : before;
  const stale = isComplete ? filled.stale : undefined;
  return withFound(state, { settled: isComplete || fault !== undefined, ...given({ stale, connections, fault }) });
}

function timedOut({ until }: State["options"], { ms }: Moment): RoleFault | undefined {
  if (until === undefined || ms < until.ms) return undefined;
  return fail("render-incomplete", `consul-template did not fill in all templates within ${until.seconds} s.`);
}

/** While something is under way that decides how the release stands, what was found before stands. */
function isBusy({ isPublishing, runs }: State): boolean {
  return isPublishing || [...runs.values()].some(({ isScanning }) => isScanning);
}

function withFound(state: State, found: Found): State {
  const { blind } = state;
  if (isBusy(state)) return state;
  return { ...state, found: blind === undefined ? found : { ...found, settled: true, fault: blind } };
}

/** Exactly those consul-templates that should run: starts, restarts and ends them, and looks at what they wrote. */
function processes(
  before: State,
  wanted: TemplateSet | undefined,
  present: TemplateSet | undefined,
  release: string,
  now: Moment,
  act: Act,
): Omit<Runs, "ids"> & { readonly state: State } {
  const asking = asked(before, wanted !== undefined || present !== undefined, now, act);
  const other = present?.id === wanted?.id ? undefined : present;
  const state = wanted !== undefined && other !== undefined ? parked(asking, wanted, now) : asking;
  const { ids, fault, connections } = decideRuns({
    ...{ wanted, present, release, limit: state.consul.limit },
    parked: wanted !== undefined && (state.parked.get(wanted.id) ?? 0) > now.ms,
  });
  const runs = new Map(state.runs);
  let { restarts, scannedAt } = state;
  // Its limit is known before the first of many queries is sent, and read anew without any of ours.
  const isUnread = state.consul.moreAt === undefined;
  for (const id of state.runs.keys()) {
    if (ids.includes(id) && !isUnread) continue;
    runs.delete(id);
    act({ kind: "stop", id });
  }
  for (const set of [other, wanted]) {
    if (set === undefined || !ids.includes(set.id)) continue;
    const run = runs.get(set.id);
    if (isUnread) continue;
    let after = run === undefined ? newRun(set, now) : tended(remarked(run, set), now);
    const { id } = set;
    const { start } = after;
    if (start !== run?.start) act({ kind: "start", id, start, set });
    if (run !== undefined && start !== run.start && !run.failed) restarts++;
    if (after.news && !after.isScanning && now.ms >= state.scanAt) {
      act({ kind: "scan", id, start, known: after.results, set });
      scannedAt = now.ms;
      after = { ...after, news: false, isScanning: true };
    }
    runs.set(id, after);
  }
  const isAlone = wanted !== undefined && other !== undefined && !ids.includes(other.id);
  const since = state.alone?.id === wanted?.id ? state.alone?.since : undefined;
  const alone = isAlone ? { id: wanted.id, since: since ?? now.ms } : undefined;
  return { state: { ...state, runs, restarts, scannedAt, alone }, ...given({ fault, connections }) };
}

/** Consul is asked as long as it is needed, and never otherwise: a static release costs no Consul. */
function asked(state: State, isNeeded: boolean, { ms }: Moment, act: Act): State {
  const { consul } = state;
  if (!isNeeded) return { ...state, consul: UNASKED };
  if (consul.asking || ms < consul.askAt) return state;
  const { moreAt, isDenied, unknown } = consul;
  const isOver = moreAt === undefined || ms - moreAt > MORE_MS;
  const isMore = isOver || isDenied || unknown.length > 0;
  act({ kind: "ask", named: isMore ? (state.looked?.release?.manifest.services ?? []) : undefined });
  return { ...state, consul: { ...consul, asking: true } };
}

/** A wanted set that had Consul's connections for itself, and is refused or late, lets the present one go on. */
function parked(state: State, wanted: TemplateSet, { ms }: Moment): State {
  const { alone, runs } = state;
  if (alone?.id !== wanted.id) return state;
  const isRefused = (runs.get(wanted.id)?.errors.size ?? 0) > 0;
  if (!isRefused && ms - alone.since < ALONE_MS) return state;
  return { ...state, alone: undefined, parked: new Map(state.parked).set(wanted.id, ms + PARKED_MS) };
}

function filledIn({ present, consul }: State, run: Run, now: Moment): Filled {
  // Where Consul does not answer, or the disk is full, everybody waits, and nobody in particular is late.
  const isPatient = run.throttledAt !== undefined || run.unwritten !== undefined || unreachable(consul) !== undefined;
  return fillIn(run, present, !isPatient && isLate(run, now.ms) ? run.tried.date + LATE_MS : undefined);
}

/** Publishes a whole rendering when it differs from what is current. */
function published(state: State, wanted: Wanted, release: Release, pieces: readonly Piece[], act: Act): State {
  const { present } = state;
  if (isBusy(state) || (present !== undefined && isSame(present, wanted, release, pieces))) return state;
  act({ kind: "publish", wanted, release, pieces, present });
  return { ...state, isPublishing: true };
}

/** The same release has the same files of its own; what its templates became may differ, and how its channel came to it. */
function isSame({ current }: Present, wanted: Wanted, { manifest }: Release, pieces: readonly Piece[]): boolean {
  const keys = ["release", "sequence", "channel", "store", "insteadOf"] as const;
  if (keys.some((key) => current.wanted[key] !== wanted[key])) return false;
  const digests = new Map(current.files ?? []);
  const own = manifest.files.filter(({ kind }) => kind === "static").length + 1;
  return digests.size === own + pieces.length && pieces.every(({ path, sha256 }) => digests.get(path) === sha256);
}

/** The role's record follows what was found; it is written when that is news. */
function recorded(state: State, event: Event, now: Moment, act: Act): State {
  const { found, isRecording, written } = state;
  if (found === undefined || isRecording || isBusy(state)) return state;
  const record = recordOf(state, found, new Date(now.date));
  if (!isNews(written, record) || (event.kind === "broke" && event.effect === "record")) return { ...state, record };
  act({ kind: "record", record });
  return { ...state, record, isRecording: true };
}

function recordOf({ record, consul, restarts }: State, found: Found, now: Date): RenderState {
  const { unknown } = consul;
  const lastGood = found.stale ? lastGoodOf(found.stale, record?.lastGood ?? []) : (record?.lastGood ?? []);
  const { goodAt, ...lately } = nextState(record, now, found.fault);
  return {
    ...lately,
    ...given({
      goodAt: found.settled ? goodAt : record?.goodAt, // waiting is no fault, and no success
      catalogueAt: consul.seenAt === undefined ? undefined : new Date(consul.seenAt).toISOString(),
      consul: found.connections,
    }),
    ...(lastGood.length > 0 && { lastGood }),
    ...(unknown.length > 0 && { unknown }),
    restarts,
  };
}

/** Per team the first of its problems; since when outlives a restart of the role. */
function lastGoodOf(stale: readonly Stale[], before: readonly LastGood[]): LastGood[] {
  const byTeam = new Map<string, LastGood>();
  for (const { team, problem, at } of stale) {
    if (byTeam.has(team)) continue;
    const since = before.find((one) => one.team === team)?.since ?? new Date(at).toISOString();
    byTeam.set(team, { team, since, problem });
  }
  return [...byTeam.values()];
}

function mapped<T>(map: ReadonlyMap<string, T>, of: (value: T) => T): ReadonlyMap<string, T> {
  return new Map([...map].map(([key, value]) => [key, of(value)]));
}
