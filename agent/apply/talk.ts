import type { SlotBlock } from "../../compiler/haproxy/slots/slot.ts";
import type { Moment } from "../support/clock.ts";
import type { Said } from "../support/ports.ts";
import { inputOf, makeInterim } from "./candidate.ts";
import { blocksIn } from "../haproxy/files.ts";
import { planRunning } from "../haproxy/maps/plan.ts";
import { actionsFor } from "../haproxy/servers/actions.ts";
import { byName, repairs, slotsThatRun, type Servers } from "../haproxy/servers/drift.ts";
import {
  MEND_MS,
  ring,
  withServed,
  type Done,
  type Effect,
  type LiveGeneration,
  type Move,
  type State,
} from "./state.ts";

/** A slot's old connections may end by themselves so long; milliseconds. */
const WAIT_MS = 2_000;
/** Slots that wait for the end of old connections are looked at this often. */
const WAITING_MS = 50;
/** Comparing HAProxy with what it was told takes a two-hundredth of the time, at most. */
const SHARE = 200;

/** While one of these is done nothing else is said to HAProxy. */
const HOLDS: readonly Effect["kind"][] = ["switch", "compare-maps", "change-maps", "serve", "reload"];

/**
 * What to say to HAProxy next, as far as its slots and maps allow: no file is written and nothing is checked, for each address went
 * through our own parser. The file that says the same follows. Undefined when there is nothing, or it is not the time. Pure.
 */
export function talkNext(state: State, now: Moment): Move | undefined {
  const { due, seen, round } = state;
  const isHeld = round.kind === "ready" || (round.kind === "doing" && HOLDS.includes(round.effect.kind));
  if (seen.live === undefined || state.talk !== undefined || isHeld) return undefined;
  if (state.stranger) return saying({ ...state, stranger: false }, { kind: "servers", adopting: true });
  if (state.worker === undefined) return undefined;
  if (state.news) return tellNews(state, seen.live, now);
  if (now.ms >= due.fill) return fillWaiting(state, now);
  if (now.ms >= due.repair) return saying(state, { kind: "servers", adopting: false });
  if (now.ms < due.mend) return undefined;
  return saying(state, { kind: "compare-maps", live: seen.live });
}

function saying(state: State, effect: Effect): Move {
  return { state: { ...state, talk: effect }, effect };
}

/** Which instances there are now. */
function tellNews(before: State, live: LiveGeneration, now: Moment): Move {
  const calm: State = { ...before, news: false };
  const rendered = before.seen.rendered;
  if (rendered === undefined) return { state: calm };
  const interim = makeInterim(inputOf(calm, rendered, now), live.files, sameSources(before, live));
  const state = withServed(calm, interim, now);
  const actions = interim.blocks.flatMap((block) => actionsFor(state.slots.get(block.backend) ?? block.slots, block));
  if (actions.length === 0) return { state };
  const waiting = new Map(state.waiting);
  for (const { backend, server } of actions) waiting.delete(`${backend}/${server}`);
  const slots = new Map([...state.slots, ...interim.blocks.map(({ backend, slots }) => [backend, slots] as const)]);
  const told: State = { ...state, slots, waiting, unfiled: true, order: state.order + 1 };
  const tell = { kind: "tell", code: "servers", actions, ending: [] } as const;
  return saying(told.round.kind === "deciding" ? told : ring(told, now), tell);
}

/** Backends of the live release whose instances the rendering of another one names too; undefined: all. */
function sameSources({ seen }: State, live: LiveGeneration): ReadonlySet<string> | undefined {
  const { release } = live.generation.wanted;
  if (seen.rendered?.release === release) return undefined;
  return seen.same?.live === release ? seen.same.backends : new Set();
}

/** Fills slots whose old connections have ended; ends those that do not end by themselves. */
function fillWaiting(state: State, now: Moment): Move {
  const entries = [...state.waiting].map(([key, one]) => {
    const late = !one.ended && now.ms - one.since > WAIT_MS;
    return { key, late, one: { ...one, ended: one.ended || late } };
  });
  const fills = entries.map(({ one }) => one.fill);
  const ending = entries.flatMap(({ late, one }) => (late ? [one.fill] : []));
  const waiting = new Map(entries.map(({ key, one }) => [key, one]));
  return saying({ ...state, waiting }, { kind: "tell", code: "waiting", actions: fills, ending });
}

/** HAProxy took what it was told, or must be asked anew what it has. Pure. */
export function told(state: State, { effect: { actions }, gave: busy }: Done<"tell">, now: Moment): Move {
  const silent: State = { ...state, talk: undefined };
  if (!busy.ok) return { state: { ...silent, worker: undefined, due: { ...state.due, fill: Infinity } } };
  const waiting = new Map(state.waiting);
  for (const { backend, server } of actions) {
    const key = `${backend}/${server}`;
    const fill = busy.value.find((one) => one.backend === backend && one.server === server);
    if (fill === undefined) waiting.delete(key);
    else waiting.set(key, { since: now.ms, ended: false, ...waiting.get(key), fill });
  }
  const fill = waiting.size > 0 ? now.ms + WAITING_MS : Infinity;
  return { state: { ...silent, waiting, due: { ...state.due, fill } } };
}

/** HAProxy's servers: learnt from a worker that this process did not talk to yet, or compared with what it was told. Pure. */
export function heardServers(state: State, { effect, gave, ms }: Done<"servers">, now: Moment): Move {
  const repair = now.ms + Math.max(state.options.repairEveryMs, ms * SHARE);
  const silent: State = { ...state, talk: undefined, due: { ...state.due, repair } };
  const { live } = state.seen;
  // It does not answer: the next look says so.
  if (!gave.ok || live === undefined) return { state: { ...silent, worker: undefined } };
  const found = byName(gave.value);
  const blocks = blocksIn(live.files);
  if (effect.adopting) return { state: adopted(silent, blocks, found, now) };
  const told = blocks.map((block) => ({ ...block, slots: state.slots.get(block.backend) ?? block.slots }));
  const actions = repairs(told, found).filter(({ backend, server }) => !state.waiting.has(`${backend}/${server}`));
  return actions.length === 0
    ? { state: silent }
    : saying(silent, { kind: "tell", code: "drift", actions, ending: [] });
}

/**
 * With a target a worker's slots are taken over as they are, also those that an agent that was killed had filled; without one the file
 * is what counts.
 */
function adopted(state: State, blocks: readonly SlotBlock[], servers: Servers, now: Moment): State {
  const { seen } = state;
  if (seen.running.kind !== "running") return state;
  const slots = new Map(state.slots);
  let unfiled = false;
  for (const block of blocks) {
    const has = (seen.rendered === undefined ? undefined : slotsThatRun(block, servers)) ?? block.slots;
    slots.set(block.backend, has);
    unfiled ||= has.some(({ instance }, index) => instance?.at !== block.slots[index]?.instance?.at);
  }
  const due = { ...state.due, fill: Infinity, repair: now.ms };
  return { ...state, slots, unfiled, waiting: new Map(), worker: seen.running.pid, news: true, due };
}

/** HAProxy's maps beside the live files. Pure. */
export function comparedMaps(state: State, { gave, ms }: Done<"compare-maps">, now: Moment): Move {
  const due = { ...state.due, mend: now.ms + Math.max(MEND_MS, ms * SHARE) };
  const silent: State = { ...state, talk: undefined, due };
  if (!gave.running.ok) return { state: silent };
  const plan = planRunning(gave.running.value, gave.files, gave.kinds);
  if (plan.kind === "none") return { state: { ...silent, drift: undefined } };
  if (plan.kind === "reload") return { state: { ...silent, drift: plan.reason.replace(/\.$/, "") } };
  return saying(silent, { kind: "change-maps", phases: plan.phases });
}

/** They were put right, or stay as they are until a reload. Pure. */
export function changedMaps(state: State, end: Said<number>): Move {
  const drift = end.ok ? undefined : `they could not be changed: ${end.fault.message}`;
  return { state: { ...state, talk: undefined, drift } };
}
