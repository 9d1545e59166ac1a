import { dueIn, type Moment } from "../support/clock.ts";
import { fail, type RoleFault } from "../support/fault.ts";
import { serves } from "../node/generations.ts";
import { isNews, nextState, type ApplyState, type Generation } from "../node/records.ts";
import { replacedSecret } from "../node/secrets.ts";
import { QUIET } from "../roles/role.ts";
import { isStranger, troubleOf } from "../support/ports.ts";
import * as attempt from "./attempt.ts";
import * as servers from "./candidate.ts";
import {
  confirmed,
  doing,
  done,
  onCalendar,
  ring,
  saying,
  withNames,
  type Done,
  type Effect,
  type Event,
  type Memory,
  type Move,
  type Seen,
  type State,
  type Target,
} from "./state.ts";

/** try, reload, refused, go back, confirm, file: the longest way there is, with room to spare. */
const MOST_STEPS = 10;
/** A dead or restarted HAProxy is seen within this time. */
const LOOK_MS = 2_000;
/** Every so many looks HAProxy is asked, which is dear. */
const ASK_EVERY = 5;
/** While servers come and go without a pause the file follows at this distance, for each time costs a check. */
const FILE_MS = 1_000;
/** What watches lost, replaced certificates in folders among it, is found within this time. */
export const POLL_MS = 30_000;

/**
 * All that apply decides: what it knows, and what happened → what it knows now, and what is to be done. Each effect is answered by
 * one event; at most one of a round's, one said to HAProxy, and one glance are under way at a time. Pure.
 */
export function next(
  before: State,
  event: Event,
  now: Moment,
): { readonly state: State; readonly effects: readonly Effect[] } {
  const effects: Effect[] = [];
  let state = onCalendar(before, now);
  for (let move: Move | undefined = learn(state, event, now); move !== undefined; move = decide(state, now)) {
    state = move.state;
    if (move.effect !== undefined) effects.push(move.effect);
  }
  return { state, effects };
}

/** When there is something to do though nothing happens, by Moment.ms: after now, for what is due and not done waits for an event. */
export function wakeAt({ due, reloadAt, round }: State, now: Moment): number {
  const waits = reloadAt === undefined || round.kind !== "waiting" ? [] : [now.ms + reloadAt - now.date];
  return Math.min(...[...Object.values(due), ...waits].filter((at) => at > now.ms));
}

function decide(state: State, now: Moment): Move | undefined {
  return talkNext(state, now) ?? roundNext(state, now) ?? glanceNext(state);
}

/** While one of these is done nothing else is said to HAProxy. */
const HOLDS: readonly Effect["kind"][] = ["switch", "compare-maps", "change-maps", "serve", "reload"];

/**
 * What to say to HAProxy next, as far as its slots and maps allow: no file is written and nothing is checked, for each address went
 * through our own parser. The file that says the same follows. Undefined when there is nothing, or it is not the time. Pure.
 */
function talkNext(state: State, now: Moment): Move | undefined {
  const { due, seen, round } = state;
  const isHeld = round.kind === "ready" || (round.kind === "doing" && HOLDS.includes(round.effect.kind));
  if (seen.live === undefined || state.talk !== undefined || isHeld) return undefined;
  if (state.stranger) return saying({ ...state, stranger: false }, { kind: "servers", adopting: true });
  if (state.worker === undefined) return undefined;
  if (state.news) return servers.tellNews(state, seen.live, now);
  if (now.ms >= due.fill) return servers.fillWaiting(state, now);
  if (now.ms >= due.repair) return saying(state, { kind: "servers", adopting: false });
  if (now.ms < due.mend) return undefined;
  return saying(state, { kind: "compare-maps", live: seen.live });
}

/** The next step of the round that is under way; a new one when it is time. */
function roundNext(state: State, now: Moment): Move | undefined {
  const { round, due, seen, memory } = state;
  switch (round.kind) {
    case "waiting": {
      if (now.ms >= due.look) return look({ ...state, steps: 0, cameFrom: seen.live?.generation.wanted.release });
      if (now.ms < due.feel) return undefined;
      const steps = state.steps + 1;
      return doing({ ...state, steps }, { kind: "feel", pulse: seen.pulse, ask: steps % ASK_EVERY === 0 });
    }
    case "deciding":
      return decideStep(state, now);
    case "ready":
      if (state.talk !== undefined) return undefined;
      return doing(state, { kind: "switch", generation: round.attempt.generation, ready: round });
    case "done":
      return recorded(state, undefined, now);
    case "over": {
      const { generations, liveNumber } = seen;
      const { fault } = round;
      return doing(state, { kind: "tidy", generations, needed: [liveNumber, memory.confirmed], fault });
    }
    case "doing":
      return undefined;
  }
}

function look(state: State): Move {
  const { seen: before, memory } = state;
  const { underWay } = state.glance;
  const looking = { ...state, again: false, glance: { due: false, underWay } };
  return doing(looking, { kind: "look", before, confirmed: memory.confirmed, worker: state.worker });
}

function isLooking({ round }: State): boolean {
  return round.kind === "doing" && round.effect.kind === "look";
}

function glanceNext(state: State): Move | undefined {
  const { due, underWay } = state.glance;
  if (!due || underWay || isLooking(state)) return undefined;
  return {
    state: { ...state, glance: { due: false, underWay: true } },
    effect: { kind: "glance", before: state.seen },
  };
}

/** First HAProxy is told, then one step is decided from all that is known. */
function decideStep(state: State, now: Moment): Move | undefined {
  if (state.talk !== undefined || (state.options.hurry && !state.names.settled)) return undefined;
  const { seen, memory, unfiled } = state;
  const waits = state.reloadAt !== undefined && attempt.reloadAllowedAt(state, now) !== undefined;
  // What waited may have been taken back meanwhile.
  const calm = waits ? state : { ...state, reloadAt: undefined };
  // What waits for its reload is not tried before: what is told meanwhile is filed.
  const again = attempt.isTriedAgain(memory.refused, now);
  const action = decideApply({ ...seen, ...memory, unfiled, again, ...(waits && { target: undefined }) });
  if (action.kind === "nothing" || state.steps >= MOST_STEPS) return { state: { ...calm, round: { kind: "over" } } };
  if (action.kind === "try" && !state.names.settled) return undefined;
  return stepOf({ ...calm, steps: state.steps + 1 }, action, now);
}

function stepOf(state: State, action: Exclude<ApplyAction, { kind: "nothing" }>, now: Moment): Move {
  switch (action.kind) {
    case "confirm": {
      const how = { how: "start", why: "HAProxy was found serving it" } as const;
      return done(confirmed(state, action.generation, how, now));
    }
    case "go-back":
      return doing(state, { kind: "switch", generation: action.generation });
    case "reload":
      return attempt.reload(state, action.generation, "HAProxy serves none of the generations on the disk", now);
    case "catch-up":
      return attempt.catchUp(state, action.generation, action.from, now);
    case "try":
      return attempt.tryTarget(state, action.target, action.generation, now);
    case "file":
      return attempt.fileNow(state, action.generation, now);
  }
}

/** What the next step depends on. */
export type ApplyInput = Pick<Seen, "generations" | "damaged" | "liveNumber" | "target" | "running" | "haproxy"> &
  Pick<Memory, "confirmed" | "refused"> &
  Pick<State, "unfiled"> & {
    /** It is time to try a reload that failed once more. */
    readonly again: boolean;
  };

export type ApplyAction =
  /** Check the rendering as a whole; when it is valid it becomes this generation and is live. */
  | { readonly kind: "try"; readonly target: Target; readonly generation: number }
  /** Write what HAProxy serves as this generation: the live one with the servers of now. */
  | { readonly kind: "file"; readonly generation: number }
  | { readonly kind: "reload"; readonly generation: Generation }
  /** HAProxy serves `from`, which is on the disk too: bring it to `generation`, without a reload where that can be. */
  | { readonly kind: "catch-up"; readonly generation: Generation; readonly from: Generation }
  /** HAProxy serves it: remember that. */
  | { readonly kind: "confirm"; readonly generation: Generation }
  /** Make `live` name this one again. */
  | { readonly kind: "go-back"; readonly generation: Generation }
  | { readonly kind: "nothing" };

/**
 * The next single step from any state that a node can be in, whatever was interrupted before: it is repeated until there is nothing
 * to do. First what is live and what runs are brought together, then something new is tried.
 */
export function decideApply(input: ApplyInput): ApplyAction {
  const { target, running, confirmed } = input;
  const live = input.generations.find(({ generation }) => generation === input.liveNumber);
  const isAgain = input.again && input.refused?.generation !== undefined;
  const isTried = target !== undefined && (isAgain || !isRefusedTarget(target, input));
  const trouble = troubleOf(running);
  if (live === undefined || isRefused(live, input)) {
    const good = lastGood(input);
    // A generation whose record is damaged may be served: where it can be made anew, no earlier one takes its place.
    const isAnew =
      live === undefined && isTried && !input.generations.some((one) => one.rendering === target.rendering);
    if (good !== undefined && good !== live && !isAnew) return { kind: "go-back", generation: good };
  }
  if (live !== undefined && running.kind === "running") {
    if (serves(running, live)) {
      if (confirmed !== live.generation) return { kind: "confirm", generation: live };
    } else if (trouble === undefined && !isRefused(live, input)) {
      const from = input.generations.find((one) => one.generation !== live.generation && serves(running, one));
      return from === undefined ? { kind: "reload", generation: live } : { kind: "catch-up", generation: live, from };
    }
  }
  // A master that does not answer may be in the middle of something, and what is not ours would be reloaded on its own files: nothing
  // is switched under either. What is not ours keeps a fresh node's first generation from nothing: HAProxy is started on it.
  if (trouble !== undefined && (live !== undefined || !isStranger(trouble))) return { kind: "nothing" };
  if (isTried && (target.rendering !== live?.rendering || replacedSecret(live.secrets, target.secrets) !== undefined))
    return { kind: "try", target, generation: nextNumber(input) };
  if (live !== undefined && input.unfiled) return { kind: "file", generation: nextNumber(input) };
  return { kind: "nothing" };
}

/** The generation that HAProxy was seen serving last, else the newest that nobody refused. */
function lastGood(input: ApplyInput): Generation | undefined {
  const good = input.generations
    .filter((generation) => !isRefused(generation, input))
    .toSorted((a, b) => b.generation - a.generation);
  return good.find(({ generation }) => generation === input.confirmed) ?? good[0];
}

function isRefused(generation: Generation, { refused, haproxy }: ApplyInput): boolean {
  return refused?.generation === generation.generation && refused.haproxy === haproxy;
}

/** The same rendering with the same files of the node's was refused by the same haproxy. */
function isRefusedTarget(
  { rendering, secrets }: Target,
  { refused, haproxy }: Pick<ApplyInput, "refused" | "haproxy">,
): boolean {
  return (
    refused?.rendering === rendering &&
    refused.haproxy === haproxy &&
    replacedSecret(refused.secrets, secrets) === undefined
  );
}

/** Numbers are never used twice, else a worker could be taken for another generation's. */
function nextNumber({ generations, damaged, liveNumber, confirmed, refused }: ApplyInput): number {
  const known = [...generations, ...damaged].map(({ generation }) => generation);
  return Math.max(0, liveNumber ?? 0, confirmed ?? 0, refused?.generation ?? 0, ...known) + 1;
}

/** What is still wrong when there is nothing to do; first what keeps all else from being done. */
function standing({ memory: { refused }, seen: { target, haproxy, running } }: State): RoleFault | undefined {
  const trouble = troubleOf(running);
  if (trouble !== undefined) return fail(trouble.code, trouble.message);
  if (refused !== undefined && target !== undefined && isRefusedTarget(target, { refused, haproxy }))
    return refused.fault;
  return undefined;
}

/** The round ends: with this fault, or with what stands. */
function ended(state: State, fault: RoleFault | undefined, now: Moment): Move {
  const stands = fault ?? standing(state);
  // A refusal may be over without another check: what was refused was taken back.
  const valid = state.seen.running.kind === "running" && stands?.code !== "check-refused" ? true : state.valid;
  return recorded({ ...state, fault: stands, valid }, { fault: stands }, now);
}

/** Writes apply's state when it says something new, and now and then. `last`: the round ends, with or without a fault. */
function recorded(before: State, last: { readonly fault: RoleFault | undefined } | undefined, now: Moment): Move {
  const { written, memory, options, seen } = before;
  const { running } = seen;
  const state: ApplyState = {
    ...nextState(written, new Date(now.date), last?.fault),
    ...memory,
    start: options.start,
    haproxy: running.kind === "running" ? "serving" : running.kind,
    ...(running.kind === "running" && { oldWorkers: running.oldWorkers, version: running.version }),
  };
  if (isNews(written, state)) return doing(before, { kind: "record", state, last: last !== undefined });
  return last === undefined ? look(before) : { state: waiting(before, now) };
}

/** While all is well and HAProxy is the same a glance at it will do; a look reads the whole node. */
function waiting(state: State, now: Moment): State {
  const { options, seen, fault, reloadAt } = state;
  const lookMs = Math.min(LOOK_MS, options.intervalMs);
  // A new release goes at once; the file of servers that move without a pause need not.
  const isBusy = state.unfiled && seen.live?.generation.wanted.release === state.cameFrom;
  const isQuiet = fault === undefined && reloadAt === undefined && !isBusy;
  const wait = isBusy
    ? FILE_MS
    : state.again
      ? 0
      : isQuiet
        ? Math.min(QUIET * options.intervalMs, POLL_MS)
        : Math.max(20, Math.min(lookMs, reloadAt === undefined ? Infinity : reloadAt - now.date));
  const due = {
    look: dueIn(now, wait),
    feel: isQuiet ? dueIn(now, lookMs) : Infinity,
    file: isBusy ? now.ms + FILE_MS : 0,
  };
  return { ...state, steps: 0, round: { kind: "waiting" }, due: { ...state.due, ...due } };
}

/** What an event tells. */
function learn(state: State, event: Event, now: Moment): Move {
  switch (event.kind) {
    case "time":
      return { state };
    case "rang":
      return { state: event.what === "node" ? ring(state, now) : { ...state, glance: { ...state.glance, due: true } } };
    case "names":
      return { state: named(state, event.names, now) };
    case "follow":
      return { state: named(state, event.gave, now) };
    case "look":
      return looked(state, event);
    case "glance":
      return glanced(state, event, now);
    case "feel": {
      const feel = dueIn(now, Math.min(LOOK_MS, state.options.intervalMs));
      const due = { ...state.due, feel, ...(!event.gave && { look: now.ms }) };
      return { state: { ...state, round: { kind: "waiting" }, due } };
    }
    case "read-maps":
      return attempt.onTheWay(state, { ...event.effect.attempt, maps: event.gave }, now);
    case "check":
      return attempt.checked(state, event, now);
    case "switch":
      return attempt.switched(state, event, now);
    case "compare-maps": {
      const { to } = event.effect;
      return to ? attempt.comparedMaps(state, to, event.gave, now) : attempt.mendMaps(state, event, now);
    }
    case "change-maps": {
      const { to } = event.effect;
      return to ? attempt.changedMaps(state, to, event.gave, now) : attempt.mendedMaps(state, event.gave);
    }
    case "serve":
      return attempt.served(state, event, now);
    case "reload":
      return attempt.reloaded(state, event, now);
    case "servers":
      return servers.heardServers(state, event, now);
    case "tell":
      return servers.told(state, event, now);
    case "tidy":
      return ended(state, event.effect.fault, now);
    case "record": {
      const written: State = { ...state, written: event.effect.state };
      return event.effect.last ? { state: waiting(written, now) } : look(written);
    }
    case "broke":
      return broke(state, event, now);
  }
}

function named(before: State, names: State["names"], now: Moment): State {
  const state = withNames({ ...before, names, news: true });
  const isSame = JSON.stringify(state.memory.names) === JSON.stringify(before.memory.names);
  return isSame ? state : ring(state, now);
}

/** All of the node is known anew. */
function looked(state: State, { gave: seen }: Done<"look">): Move {
  const { live, running } = seen;
  const isOther = live?.generation.generation !== state.seen.live?.generation.generation;
  const worker = running.kind === "running" && !isOther ? state.worker : undefined;
  const wasServing = state.gone || state.memory.confirmed !== undefined;
  // What an agent that begins now finds damaged still tells which servers there were: they may be kept.
  const left = live === undefined ? seen.damaged.find(({ generation }) => generation === seen.liveNumber) : undefined;
  return followed(state, {
    ...state,
    ...(isOther && live !== undefined && attempt.loaded(live.files)),
    ...(left !== undefined && state.slots.size === 0 && attempt.loaded(left.whole)),
    ...{ seen, worker, news: true, round: { kind: "deciding" } },
    gone: running.kind === "unknown" ? state.gone : running.kind === "not-running" && wasServing,
    stranger: live !== undefined && running.kind === "running" && running.worker !== worker,
  });
}

/** What is wanted is known anew; what a look finds meanwhile may be newer, and then it is glanced at once more. */
function glanced(state: State, { effect, gave: glance }: Done<"glance">, now: Moment): Move {
  const { seen } = state;
  if (effect.before !== seen || isLooking(state))
    return { state: { ...state, glance: { due: true, underWay: false } } };
  const isSame =
    glance.current?.rendering === seen.current?.rendering &&
    glance.current?.wanted.sequence === seen.current?.wanted.sequence &&
    glance.hold?.since === seen.hold?.since;
  const idle = { ...state, glance: { ...state.glance, underWay: false }, news: true };
  const move = followed(state, { ...idle, seen: { ...seen, ...glance } });
  return isSame ? move : { ...move, state: ring(move.state, now) };
}

/** Names in what is rendered now are followed from now on. */
function followed(before: State, state: State): Move {
  const { rendered } = state.seen;
  if (rendered === undefined || rendered === before.seen.rendered) return { state: withNames(state) };
  const names = new Set(rendered.named.keys());
  return {
    state: withNames({ ...state, names: { ...state.names, settled: names.size === 0 } }),
    effect: { kind: "follow", names, policy: rendered.policy },
  };
}

/** The round meets the disk's fault, or our bug; what was said to HAProxy is asked anew. */
function broke(state: State, { effect, fault }: Extract<Event, { kind: "broke" }>, now: Moment): Move {
  if (effect === state.talk) return { state: { ...state, talk: undefined, worker: undefined } };
  switch (effect.kind) {
    case "glance":
      return { state: ring({ ...state, glance: { ...state.glance, underWay: false } }, now) };
    case "follow":
      return { state: { ...state, names: { ...state.names, settled: true } } };
    case "record":
      // What could not be recorded outweighs that it could not.
      return { state: waiting({ ...state, fault: (effect.last ? state.fault : undefined) ?? fault }, now) };
    default:
      return ended(state, fault, now);
  }
}
