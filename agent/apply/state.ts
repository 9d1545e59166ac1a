import type { ServerLimit } from "../../compiler/haproxy/changes.ts";
import type { ServerState } from "../../compiler/haproxy/servers.ts";
import type { Slot } from "../../compiler/haproxy/slots/slot.ts";
import type { AtLeast, NodePolicy } from "../../compiler/release/manifest.ts";
import { dueIn, type Moment } from "../support/clock.ts";
import type { RoleFault } from "../support/fault.ts";
import { given } from "../support/given.ts";
import type { HaproxyStart } from "../node/layout.ts";
import type { CheckVerdict, Pulse, ReloadVerdict, Running, Said } from "../support/ports.ts";
import type { ApplyState, Current, Generation, Hold, LastGood, ReleaseChange, SecretDigests } from "../node/records.ts";
import type { Kept, Served, TeamFault } from "./candidate.ts";
import type { LiveFiles, RenderedFiles } from "../haproxy/files.ts";
import type { MapKinds } from "../../compiler/haproxy/maps/kinds.ts";
import type { MapFiles, MapPhase } from "../../compiler/haproxy/maps/plan.ts";
import { lasting, type Known } from "./names/decide.ts";
import type { Fill, ServerAction } from "../haproxy/servers/actions.ts";

export interface Options {
  /** One round, in which a reload need not wait for its turn (`agent once`). */
  readonly hurry: boolean;
  /** How often all of the node is looked at where nothing wakes apply before; milliseconds. */
  readonly intervalMs: number;
  /** How often HAProxy is compared with what it was told; milliseconds. */
  readonly repairEveryMs: number;
  readonly start: HaproxyStart;
}

/** What apply keeps over its own end, in its state. */
const KEPT = ["confirmed", "refused", "kept", "lastGood", "leftOut", "names", "changes", "reloadedAt"] as const;
export type Memory = Pick<ApplyState, (typeof KEPT)[number]>;

/** The live generation with its files, as they are on the disk. */
export interface LiveGeneration {
  readonly generation: Generation;
  readonly directory: string;
  readonly files: LiveFiles;
}

/** A rendering, or (`from`) the files of a generation of a held release, when render does not give it. */
export interface Target extends Pick<Current, "rendering" | "wanted" | "files"> {
  readonly from?: number;
  /** Of the node's own files that it names, as they are now; missing where nobody looked. */
  readonly secrets?: SecretDigests;
}

/** What the platform says of nodes. */
export type Policy = NodePolicy & { readonly loopback: "allowed" | "refused" };

/** What should be served, parsed. */
export interface Rendered {
  readonly rendering: string;
  readonly release: string;
  /** Set when it is a generation's files. */
  readonly from?: number;
  readonly directory: string;
  readonly files: RenderedFiles;
  /** The names that its servers have, each with its backends. */
  readonly named: ReadonlyMap<string, readonly string[]>;
  readonly policy: Policy;
  /** By backend, the service that its template asks Consul for. */
  readonly services: ReadonlyMap<string, string>;
  /** Names of the node's own files that the release refers to. */
  readonly secrets: readonly string[];
  /** What was known of them when the files were read. */
  readonly digests?: SecretDigests;
}

/** What should be served, as it was last read. */
export interface Glance {
  readonly current: Current | undefined;
  readonly hold: Hold | undefined;
  readonly target: Target | undefined;
  /** The target's files; missing when they are not whole. */
  readonly rendered: Rendered | undefined;
  /** Backends of the target's release of whose service Consul has instances that this node's token may not read, or whose datacentre is lost. */
  readonly hidden: ReadonlyMap<string, "hidden" | "lost">;
  /** Backends that ask the catalogue the same in the target's release and in the live one, where these are two. */
  readonly same?: { readonly live: string; readonly backends: ReadonlySet<string> } | undefined;
}

/** All of the node, as it was last looked at. */
export interface Seen extends Glance {
  readonly generations: readonly Generation[];
  /** What `live` names. */
  readonly liveNumber: number | undefined;
  /** Missing also when its files are not what was written. */
  readonly live: LiveGeneration | undefined;
  /** What a release asks of HAProxy's version: that of the live generation, where it was looked at. */
  readonly asks: { readonly release?: string; readonly atLeast: AtLeast };
  /** Generations of which a file is not what was written; they are left out of all else. */
  readonly damaged: readonly Damaged[];
  /** Of the live generation, of the one that was served last, and of the one that is served. */
  readonly files: ReadonlyMap<number, LiveFiles>;
  /** Of those as they lie on the disk: another one once a file was written to. Missing of what this process wrote since. */
  readonly stamps: ReadonlyMap<number, string>;
  /** Addresses of the node's interfaces. */
  readonly own: ReadonlySet<string>;
  readonly running: Running;
  readonly pulse: Pulse;
  /** Identity of the installed haproxy. */
  readonly haproxy: string;
}

/** A generation and one of its files; `whole`: those that are what was written. */
export interface Damaged {
  readonly generation: number;
  readonly path: string;
  readonly whole: LiveFiles;
}

/** Before the first look. */
export const UNSEEN: Seen = {
  ...{ current: undefined, hold: undefined, target: undefined, rendered: undefined, generations: [], damaged: [] },
  ...{ liveNumber: undefined, live: undefined, files: new Map(), stamps: new Map(), haproxy: "", own: new Set() },
  ...{ hidden: new Map(), asks: { atLeast: {} } },
  running: { kind: "unknown", code: "haproxy-silent", message: "HAProxy was not asked yet." },
  pulse: { text: "", pids: [] },
};

/** A slot that waits for the end of connections to the instance before. */
export interface Waiting {
  readonly fill: Fill;
  readonly since: number;
  /** Those connections were told to end. */
  readonly ended: boolean;
}

/** A generation on its way from a target, or from what HAProxy was told, to `live`. */
export interface Attempt {
  /** These three are missing where it files what HAProxy was told. */
  readonly target?: Target;
  readonly rendered?: Rendered;
  readonly served?: Served;
  readonly generation: Generation;
  readonly files: LiveFiles;
  /** The live one: files that are the same are linked to its. */
  readonly live: LiveGeneration | undefined;
  readonly teams: readonly TeamFault[];
  /** Texts of the maps, before and after, once they were needed. */
  readonly maps?: readonly [from: MapFiles, to: MapFiles, kinds: MapKinds];
  /** Where it lies, once it is valid. */
  readonly checked?: string;
}

/** How a candidate goes live. */
export type Way =
  | ({ readonly kind: "live"; readonly phases: readonly MapPhase[] } & Pick<Live, "why" | "limits">)
  | { readonly kind: "reload"; readonly why: string };

/** HAProxy is brought to a live generation without a reload. */
export interface Live {
  readonly generation: Generation;
  readonly why: string;
  /** Of servers, where they are others than before. */
  readonly limits?: readonly ServerLimit[] | undefined;
  /** It was found half done: its servers are looked at anew. */
  readonly resumed?: true;
}

/** A candidate that is valid, and how it goes live once nothing is said to HAProxy. */
export interface Ready {
  readonly kind: "ready";
  readonly attempt: Attempt;
  readonly way: Way;
}

/** What makes generations: one thing after the other, from a look at the node to the next wait. */
export type Round =
  | { readonly kind: "waiting" | "deciding" }
  /** It goes on when it is told what came of this. */
  | { readonly kind: "doing"; readonly effect: Effect }
  | Ready
  /** A step is done: it is recorded, and the node is looked at again. */
  | { readonly kind: "done" }
  /** So are all, with this fault or with what stands. */
  | { readonly kind: "over"; readonly fault?: RoleFault | undefined };

/** When what is due, by Moment.ms; Infinity: not by itself. */
export interface Due {
  readonly look: number;
  /** A glance at HAProxy's processes, between two looks. */
  readonly feel: number;
  readonly repair: number;
  readonly mend: number;
  /** Slots that wait are tried again. */
  readonly fill: number;
  /** A file that follows servers which move without a pause is not made before. */
  readonly file: number;
}

/** Everything that apply knows while it runs. Each part can be found again from the disk and HAProxy. */
export interface State {
  readonly options: Options;
  readonly due: Due;

  readonly memory: Memory;
  /** What stood against the last round. */
  readonly fault: RoleFault | undefined;
  /** As it is on the disk. */
  readonly written: ApplyState | undefined;

  readonly seen: Seen;
  readonly names: { readonly known: ReadonlyMap<string, Known>; readonly settled: boolean };
  /** What the check said last. */
  readonly valid: boolean | undefined;
  /** Teams whose files the check refused, in the rendering that was tried last. */
  readonly refusedTeams: readonly TeamFault[];
  /** Why HAProxy's maps are not those of the live files, and stay so until it is reloaded; half a sentence. */
  readonly drift: string | undefined;
  /** Backends that HAProxy had no usable server for when it was last asked; seen twice, so that a start or a moment counts for none. */
  readonly down: readonly string[];
  /** As they were seen last. */
  readonly downNow: readonly string[];
  /** HAProxy served, and does not run any more. */
  readonly gone: boolean;

  /** What HAProxy was told, by backend; without a running HAProxy what the live files say. */
  readonly slots: ReadonlyMap<string, readonly Slot[]>;
  /** `slots` says something else than the live files. */
  readonly unfiled: boolean;
  /** The worker that `slots` is true of; missing until it was asked. */
  readonly worker: string | undefined;
  readonly waiting: ReadonlyMap<string, Waiting>;
  /** Of the next assignment. */
  readonly order: number;
  /** Something may be there to tell. */
  readonly news: boolean;
  /** What instances were made of when there was nothing to tell, and what was compared when all was well: the same need no second look. */
  readonly told: readonly unknown[] | undefined;
  readonly heard: readonly unknown[] | undefined;
  /** The worker is to be asked which servers it has. */
  readonly stranger: boolean;

  readonly round: Round;
  /** Steps of this round. */
  readonly steps: number;
  /** The release that was live when it began. */
  readonly cameFrom: string | undefined;
  /** Something happened since its last look. */
  readonly again: boolean;
  /** A target waits for the next reload that is allowed, by the calendar. */
  readonly reloadAt: number | undefined;
  /** What is said to HAProxy beside the round: servers that come and go, and repairs. Never while a round changes what is live. */
  readonly talk: Effect | undefined;
  readonly glance: { readonly due: boolean; readonly underWay: boolean };
  /** Moment.date less Moment.ms: another one once somebody set the clock. */
  readonly calendar: number;
}

/** What a state becomes, and what is to be done with it. */
export interface Move {
  readonly state: State;
  readonly effect?: Effect;
}

/** The round goes on when it is told what came of this. */
export function doing(state: State, effect: Effect): Move {
  return { state: { ...state, round: { kind: "doing", effect } }, effect };
}

/** A step of the round is done. */
export function done(state: State): Move {
  return { state: { ...state, round: { kind: "done" } } };
}

/** Beside the round. */
export function saying(state: State, effect: Effect): Move {
  return { state: { ...state, talk: effect }, effect };
}

/** All that apply does: what it is done with, and what comes of it. */
export interface Deeds {
  /** `worker`: the one whose files were verified; missing where that was this process's own doing. */
  look(on: {
    readonly before: Seen;
    readonly confirmed: number | undefined;
    readonly worker: string | undefined;
  }): Seen;
  glance(on: { readonly before: Seen }): Glance;
  /** Whether HAProxy's processes are the ones that were seen. */
  feel(on: { readonly pulse: Pulse; readonly ask: boolean }): boolean;
  follow(on: { readonly names: ReadonlySet<string>; readonly policy: Policy }): State["names"];
  /** Of the live generation, and of what is to follow. */
  "read-maps"(on: { readonly attempt: Attempt }): Required<Attempt>["maps"];
  check(on: { readonly attempt: Attempt }): Checked;
  /** Gives the generation's directory. */
  switch(on: { readonly generation: Generation; readonly ready?: Ready }): string;
  /** `adopting`: of a worker that this process did not talk to yet. */
  servers(on: { readonly adopting: boolean }): Said<readonly ServerState[]>;
  tell(on: {
    readonly code: "servers" | "drift" | "waiting";
    readonly actions: readonly ServerAction[];
    readonly ending: readonly Fill[];
  }): Said<readonly Fill[]>;
  "compare-maps"(on: { readonly live: LiveGeneration; readonly to?: Live }): Compared;
  "change-maps"(on: { readonly phases: readonly MapPhase[]; readonly to?: Live }): Said<number>;
  serve(on: { readonly to: Live }): Said<undefined>;
  reload(on: {
    readonly generation: Generation;
    readonly why: string;
    readonly files: LiveFiles;
    readonly before: LiveFiles | undefined;
  }): ReloadVerdict;
  tidy(on: {
    readonly generations: readonly Generation[];
    readonly needed: readonly (number | undefined)[];
    readonly fault: RoleFault | undefined;
  }): void;
  /** `last`: the round ends with it. */
  record(on: { readonly state: ApplyState; readonly last: boolean }): void;
}

type Kind = keyof Deeds;
/** Something to do. */
export type Effect<K extends Kind = Kind> = { [One in K]: { readonly kind: One } & Parameters<Deeds[One]>[0] }[K];
/** What came of it, after so many milliseconds. */
export type Done<K extends Kind = Kind> = {
  [One in K]: {
    readonly kind: One;
    readonly effect: Effect<One>;
    readonly gave: ReturnType<Deeds[One]>;
    readonly ms: number;
  };
}[K];

export interface Checked {
  readonly verdict: CheckVerdict;
  readonly directory: string;
  /** Of haproxy alone. */
  readonly seconds: number;
  /** Of the node's own files, after a refusal. */
  readonly secrets: SecretDigests;
}

/** HAProxy's maps beside the files. */
export interface Compared {
  readonly running: Said<MapFiles>;
  readonly files: MapFiles;
  readonly kinds: MapKinds;
}

export type Event =
  | Done
  | { readonly kind: "time" }
  /** `target`: what is wanted may be another one. `node`: something else may be. */
  | { readonly kind: "rang"; readonly what: "target" | "node" }
  | { readonly kind: "names"; readonly names: State["names"] }
  /** It threw. */
  | { readonly kind: "broke"; readonly effect: Effect; readonly fault: RoleFault };

/** Comparing HAProxy with what it was told takes a two-hundredth of the time, at most. */
export const SHARE = 200;

/** HAProxy's maps are compared with the live files so often, at most; milliseconds. */
export const MEND_MS = 60_000;

/** What apply knows when its process begins. */
export function begin(options: Options, written: ApplyState | undefined, retry: boolean, now: Moment): State {
  const kept = KEPT.filter((key) => written?.[key] !== undefined && !(retry && key === "refused"));
  const memory: Memory = Object.fromEntries(kept.map((key) => [key, written?.[key]]));
  // While nobody answers it goes on with the addresses that it had.
  const known = new Map((memory.names ?? []).map((one): [string, Known] => [one.name, lasting(one)]));
  return {
    options,
    due: {
      ...{ look: now.ms, feel: Infinity, fill: Infinity, file: 0 },
      ...{ repair: dueIn(now, options.repairEveryMs), mend: dueIn(now, MEND_MS) },
    },
    ...{ memory, written, fault: undefined, seen: UNSEEN, valid: undefined, refusedTeams: [], gone: false },
    ...{ drift: undefined, down: [], downNow: [], names: { known, settled: true } },
    ...{ slots: new Map(), unfiled: false, worker: undefined, waiting: new Map(), order: 1, news: false },
    ...{ told: undefined, heard: undefined },
    ...{ stranger: false, steps: 0, cameFrom: undefined, again: false, reloadAt: undefined },
    ...{ round: { kind: "waiting" }, talk: undefined, glance: { due: false, underWay: false } },
    calendar: now.date - now.ms,
  };
}

export function remember(state: State, more: Partial<Memory>): State {
  return { ...state, memory: { ...state.memory, ...more } };
}

/** Less is no clock that somebody set; milliseconds. */
const SET_MS = 1_000;

/** Somebody may have set the clock since: servers are kept for as long as otherwise. */
export function onCalendar(state: State, { ms, date }: Moment): State {
  const calendar = date - ms;
  const by = calendar - state.calendar;
  if (Math.abs(by) < SET_MS) return state;
  const { kept } = state.memory;
  return remember({ ...state, calendar }, given({ kept: kept && moved(kept, by) }));
}

function moved(kept: Kept, by: number): Kept {
  return by === 0 ? kept : kept.map((one) => ({ ...one, since: new Date(Date.parse(one.since) + by).toISOString() }));
}

/** Remembers which backends keep servers or lack instances, and which teams stay on their last good data. */
export function withServed(state: State, { calendar, faults, leftOut, ...served }: Served, now: Moment): State {
  // A check may have been under way when somebody set the clock.
  const kept = moved(served.kept, state.calendar - calendar);
  const refused = state.refusedTeams.filter(({ team }) => !faults.some((one) => one.team === team));
  const lastGood = [...faults, ...refused].map(({ team, problem }): LastGood => {
    const known = state.memory.lastGood?.find((one) => one.team === team);
    return { team, problem, since: known?.since ?? iso(now) };
  });
  return remember(state, { kept, lastGood, leftOut });
}

/** Remembers what is known of the wanted names. */
export function withNames(state: State): State {
  const { named } = state.seen.rendered ?? {};
  if (named === undefined) return state;
  const names = [...named].flatMap(([name, backends]) => {
    const known = state.names.known.get(name);
    return known === undefined ? [] : [{ name, backends, ...lasting(known) }];
  });
  return remember(state, { names });
}

const KEPT_CHANGES = 10;

/**
 * HAProxy serves a generation, and how its release went live: the same release in another one is no change. A refusal of something
 * else is forgotten: it would be looked at anew.
 */
export function confirmed(
  state: State,
  { generation, rendering, wanted }: Generation,
  how: Pick<ReleaseChange, "how" | "why">,
  now: Moment,
): State {
  const { refused, ...memory } = state.memory;
  const { release, sequence, commit, author } = wanted;
  const { changes = [] } = memory;
  const change = { release, sequence, generation, ...given({ commit, author }), ...how, at: iso(now) };
  const same = changes[0]?.release === release && changes[0].sequence === sequence;
  return {
    ...state,
    memory: {
      ...memory,
      confirmed: generation,
      ...(refused !== undefined && refused.rendering !== rendering && { refused }),
      ...(!same && { changes: [change, ...changes].slice(0, KEPT_CHANGES) }),
    },
  };
}

/** Something may be there to do: the node is looked at soon, or once more when this round is over. */
export function ring(state: State, { ms }: Moment): State {
  const { round, due, seen } = state;
  const isBusy = round.kind !== "waiting" && !(round.kind === "doing" && round.effect.kind === "feel");
  if (isBusy) return { ...state, again: true };
  // The file of servers that move without a pause can wait; a new release cannot.
  const isNew = seen.rendered !== undefined && seen.rendered.release !== seen.live?.generation.wanted.release;
  return { ...state, due: { ...due, look: Math.min(due.look, isNew ? ms : Math.max(ms, due.file)) } };
}

/** As records hold a moment: ISO 8601, UTC. */
export function iso({ date }: Moment): string {
  return new Date(date).toISOString();
}
