import type { Moment } from "../support/clock.ts";
import { fail, type RoleFault } from "../support/fault.ts";
import { isNews, nextState, type ApplyState } from "../node/records.ts";
import { QUIET } from "../roles/role.ts";
import * as attempt from "./attempt.ts";
import { decideApply, isRefusedTarget, type ApplyAction } from "./decide.ts";
import { confirmed, ring, withNames, type Done, type Effect, type Event, type Move, type State } from "./state.ts";
import * as talk from "./talk.ts";

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
  let state = before;
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
  return talk.talkNext(state, now) ?? roundNext(state, now) ?? glanceNext(state);
}

/** The next step of the round that is under way; a new one when it is time. */
function roundNext(state: State, now: Moment): Move | undefined {
  const { round, due, seen, memory } = state;
  switch (round.kind) {
    case "waiting": {
      if (now.ms >= due.look) return look({ ...state, steps: 0, cameFrom: seen.live?.generation.wanted.release });
      if (now.ms < due.feel) return undefined;
      const steps = state.steps + 1;
      return attempt.doing({ ...state, steps }, { kind: "feel", pulse: seen.pulse, ask: steps % ASK_EVERY === 0 });
    }
    case "deciding":
      return decideStep(state, now);
    case "ready":
      if (state.talk !== undefined) return undefined;
      return attempt.doing(state, { kind: "switch", generation: round.attempt.generation, ready: round });
    case "done":
      return recorded(state, undefined, now);
    case "over": {
      const { generations, liveNumber } = seen;
      const { fault } = round;
      return attempt.doing(state, { kind: "tidy", generations, needed: [liveNumber, memory.confirmed], fault });
    }
    case "doing":
      return undefined;
  }
}

function look(state: State): Move {
  const { seen: before, memory } = state;
  const { underWay } = state.glance;
  const looking = { ...state, again: false, glance: { due: false, underWay } };
  return attempt.doing(looking, { kind: "look", before, confirmed: memory.confirmed });
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
  const current = waits ? undefined : seen.target;
  const action = decideApply({ ...seen, ...memory, unfiled, current, live: seen.liveNumber });
  if (action.kind === "nothing" || state.steps >= MOST_STEPS) return { state: { ...calm, round: { kind: "over" } } };
  if (action.kind === "try" && !state.names.settled) return undefined;
  return stepOf({ ...calm, steps: state.steps + 1 }, action, now);
}

function stepOf(state: State, action: Exclude<ApplyAction, { kind: "nothing" }>, now: Moment): Move {
  switch (action.kind) {
    case "confirm": {
      const how = { how: "start", why: "HAProxy was found serving it" } as const;
      return attempt.done(confirmed(state, action.generation, how, now));
    }
    case "go-back":
      return attempt.doing(state, { kind: "switch", generation: action.generation });
    case "reload":
      return attempt.reload(state, action.generation, "HAProxy serves none of the generations on the disk", now);
    case "catch-up":
      return attempt.catchUp(state, action, now);
    case "try":
      return attempt.tryTarget(state, action, now);
    case "file":
      return attempt.fileNow(state, action, now);
  }
}

/** What is still wrong when there is nothing to do. */
function standing({ memory: { refused }, seen: { target, haproxy, running } }: State): RoleFault | undefined {
  if (refused !== undefined && target !== undefined && isRefusedTarget(target, { refused, haproxy }))
    return refused.fault;
  return running.kind === "unknown" ? fail("haproxy-silent", running.message) : undefined;
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
    ...(running.kind === "running" && { oldWorkers: running.oldWorkers }),
  };
  if (isNews(written, state)) return attempt.doing(before, { kind: "record", state, last: last !== undefined });
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
  const due = { look: now.ms + wait, feel: isQuiet ? now.ms + lookMs : Infinity, file: isBusy ? now.ms + FILE_MS : 0 };
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
      const feel = now.ms + Math.min(LOOK_MS, state.options.intervalMs);
      const due = { ...state.due, feel, ...(!event.gave && { look: now.ms }) };
      return { state: { ...state, round: { kind: "waiting" }, due } };
    }
    case "read-maps":
      return attempt.onTheWay(state, { ...event.effect.attempt, maps: event.gave }, now);
    case "check":
      return attempt.checked(state, event, now);
    case "switch":
      return attempt.switched(state, event.effect, now);
    case "compare-maps": {
      const { to } = event.effect;
      return to ? attempt.comparedMaps(state, to, event.gave, now) : talk.comparedMaps(state, event, now);
    }
    case "change-maps": {
      const { to } = event.effect;
      return to ? attempt.changedMaps(state, to, event.gave, now) : talk.changedMaps(state, event.gave);
    }
    case "serve":
      return attempt.served(state, event, now);
    case "reload":
      return attempt.reloaded(state, event, now);
    case "servers":
      return talk.heardServers(state, event, now);
    case "tell":
      return talk.told(state, event, now);
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
  return followed(state, {
    ...state,
    ...(isOther && live !== undefined && attempt.loaded(live.files)),
    ...{ seen, worker, news: true, round: { kind: "deciding" } },
    gone: running.kind === "unknown" ? state.gone : running.kind === "not-running" && wasServing,
    stranger: live !== undefined && running.kind === "running" && running.pid !== worker,
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
    effect: { kind: "follow", names, keepFor: rendered.policy.keepServersFor },
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
