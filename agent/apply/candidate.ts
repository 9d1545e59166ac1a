import { originOf } from "../../compiler/haproxy/origin.ts";
import { SECRETS_CONFIG } from "../../compiler/haproxy/secrets.ts";
import type { Problem } from "../support/ports.ts";
import type { HaproxyStart } from "../node/layout.ts";
import type { ApplyState, LeftOutOf } from "../node/records.ts";
import { dueIn, type Moment } from "../support/clock.ts";
import {
  actionsFor,
  backendsDown,
  byName,
  repairs,
  slotsThatRun,
  type ServerAction,
  type Servers,
} from "../haproxy/servers/actions.ts";
import { lookOf, type Look } from "../haproxy/servers/looks.ts";
import { given } from "../support/given.ts";
import { addressesIn } from "./names/decide.ts";
import {
  ring,
  saying,
  SHARE,
  withServed,
  type Done,
  type LiveGeneration,
  type Move,
  type Policy,
  type Rendered,
  type State,
} from "./state.ts";
import { blocksIn, teamOf, withBlocks, type FileView, type LiveFiles, type RenderedFiles } from "../haproxy/files.ts";
import { judgeTexts, listeningIn } from "./written.ts";
import { assign } from "../../compiler/haproxy/slots/assign.ts";
import type { Instance } from "../../compiler/haproxy/slots/instance.ts";
import { judge, type Judged } from "../../compiler/haproxy/slots/judge.ts";
import { isSameServer } from "../../compiler/haproxy/slots/weight.ts";
import type { JudgedText } from "../../compiler/haproxy/slots/written.ts";
import {
  instancesIn,
  isText,
  type BadLine,
  type GivenBlock,
  type Slot,
  type SlotBlock,
} from "../../compiler/haproxy/slots/slot.ts";

export type Kept = NonNullable<ApplyState["kept"]>;

/** A team whose newest data is not used. */
export interface TeamFault {
  readonly team: string;
  readonly problem: Problem;
}

/** What a candidate is made of. */
export interface CandidateInput {
  readonly rendered: RenderedFiles;
  /** What HAProxy was told, by backend. */
  readonly slots: ReadonlyMap<string, readonly Slot[]>;
  /** Of names: missing while one waits for its first answer, none when it does not resolve. */
  readonly addresses: ReadonlyMap<string, readonly string[]>;
  readonly kept: Kept;
  /** By backend, the service that its template asks for. */
  readonly services: ReadonlyMap<string, string>;
  /** True while a person holds the node: what is kept stays. */
  readonly isHeld: boolean;
  /** Backends of whose service Consul has instances that this node's token may not read, or whose datacentre is lost. */
  readonly hidden: State["seen"]["hidden"];
  readonly policy: Policy;
  /** Addresses of the node's interfaces. */
  readonly own: ReadonlySet<string>;
  /** What HAProxy finds in its environment: there a node gives listeners other addresses. */
  readonly env: HaproxyStart["env"];
  readonly now: Date;
  /** State.calendar: what `now` goes by. */
  readonly calendar: number;
  /** Only grows: see AssignOptions. */
  readonly order: number;
}

/** What became of a rendering's servers. */
export interface Served {
  readonly kept: Kept;
  /** State.calendar when it was made: by that `kept` says since when. */
  readonly calendar: number;
  readonly faults: readonly TeamFault[];
  readonly leftOut: readonly LeftOutOf[];
}

export interface Candidate extends Served {
  readonly files: LiveFiles;
}

/**
 * The files of a whole generation: the rendering's, with slots for instances. `live`: the files of the live generation when it is
 * of the same release; a file of which nothing can be trusted is taken from there. Gives the problem when there is none. Pure.
 */
export function makeCandidate(
  input: CandidateInput,
  live: LiveFiles | undefined,
  shrink: boolean,
): Candidate | { readonly problem: Problem } {
  const servers = resolver(input);
  const files = new Map<string, FileView<SlotBlock>>();
  const faults: TeamFault[] = [];
  for (const [path, file] of input.rendered) {
    if (file.kind === "other") files.set(path, file);
    else if (file.kind === "broken") {
      const problem = { file: path, line: file.line, message: file.message };
      // A secret is nobody's data from Consul: a person must mend it, and until then nothing new goes live.
      const good = path === SECRETS_CONFIG ? undefined : live?.get(path);
      if (good === undefined || good.kind === "broken") return { problem };
      files.set(path, good);
      faults.push({ team: teamOf(path), problem });
    } else {
      const parts = (servers.texts.get(path) ?? file).parts.map((part) => {
        if (isText(part)) return part;
        const { backend, options } = part;
        const before = input.slots.get(backend);
        const { instances, room } = servers.instancesOf(backend, before);
        return { backend, options, slots: assign(before, instances, { now: input.order, shrink, room }) };
      });
      files.set(path, { ...file, parts });
    }
  }
  return { files, ...servers.done(), faults: [...faults, ...servers.done().faults] };
}

/**
 * The live generation's blocks with the rendering's instances: what can be had without a reload, whatever else the rendering
 * changes. `same`: backends whose instances come from the same question to the catalogue in both; all when missing. Pure.
 */
export function makeInterim(
  input: CandidateInput,
  live: LiveFiles,
  same?: ReadonlySet<string>,
): Served & { readonly blocks: readonly SlotBlock[] } {
  const servers = resolver(input);
  const blocks = blocksIn(live).map((block): SlotBlock => {
    const { backend } = block;
    const before = input.slots.get(backend) ?? block.slots;
    if (same?.has(backend) === false || !servers.given.has(backend)) return { ...block, slots: before };
    const { instances } = servers.instancesOf(backend, before);
    return { ...block, slots: assign(before, instances, { now: input.order, fixed: true }) };
  });
  return { blocks, ...servers.done() };
}

/** What a candidate is made of now. */
export function inputOf(state: State, { files, from, policy, services }: Rendered, { date }: Moment): CandidateInput {
  return {
    rendered: from === undefined ? files : withInstances(files, state.slots),
    slots: state.slots,
    addresses: addressesIn(state.names.known, date, policy.keepServersFor),
    kept: state.memory.kept ?? [],
    services,
    isHeld: state.seen.hold !== undefined,
    hidden: state.seen.hidden,
    policy,
    own: state.seen.own,
    env: state.options.start.env,
    now: new Date(date),
    calendar: state.calendar,
    order: state.order,
  };
}

/** A generation of a held release has the instances that its backends have now: fresher than those of its time. */
function withInstances(files: RenderedFiles, slots: State["slots"]): RenderedFiles {
  return withBlocks(files, (block) => {
    const known = slots.get(block.backend);
    return known === undefined ? block : { ...block, instances: instancesIn(known) };
  });
}

/** So many backends that lose all their servers at once may still be meant. */
const FEW = 2;

/**
 * True where the catalogue names no instance for most of the backends that have some: Consul lost its services, or the right to read
 * them, and that is no reason to let go of what serves.
 */
function isMostGone(given: ReadonlyMap<string, Given>, slots: CandidateInput["slots"]): boolean {
  const serving = [...given.values()].filter(({ block }) => slots.get(block.backend)?.some(({ instance }) => instance));
  const gone = serving.filter(({ block }) => block.instances.length + block.left.length === 0).length;
  return gone > FEW && gone * 2 > serving.length;
}

/** The services that the catalogue names at each address; undefined for a server that is written. */
function servicesAt(given: ReadonlyMap<string, Given>): ReadonlyMap<string, ReadonlySet<string | undefined>> {
  const services = new Map<string, Set<string | undefined>>();
  for (const { at, from } of [...given.values()].flatMap(({ block }) => block.instances))
    services.set(at, (services.get(at) ?? new Set()).add(from?.service));
  return services;
}

/** A rendering's block, its file, and what stands above it there. */
interface Given {
  readonly block: GivenBlock;
  readonly path: string;
  readonly above: string | GivenBlock | undefined;
}

/** By backend. */
function givenIn(files: RenderedFiles): Map<string, Given> {
  const given = new Map<string, Given>();
  for (const [path, file] of files) {
    const parts = file.kind === "config" ? file.parts : [];
    for (const [at, block] of parts.entries())
      if (!isText(block)) given.set(block.backend, { block, path, above: parts[at - 1] });
  }
  return given;
}

/** A line that is no instance, at the line of the team's file that asks for the servers. */
function problemOf({ block, path, above }: Given, { line, text }: BadLine): Problem {
  const origin = typeof above === "string" ? originOf(above, above.split("\n").length) : undefined;
  return {
    ...(origin === undefined ? { file: path, line } : { file: `routes/${origin.file}`, line: origin.line }),
    message: `${JSON.stringify(text.trim().slice(0, 120))} is no instance for backend ${block.backend}.`,
  };
}

/** Which instances each backend shall have, for how many there must be room, and what is told of it. */
function resolver(input: CandidateInput): {
  readonly given: ReadonlyMap<string, Given>;
  readonly texts: ReadonlyMap<string, JudgedText>;
  instancesOf(backend: string, before: readonly Slot[] | undefined): Pick<Judged, "instances" | "room">;
  done(): Served;
} {
  const { rendered, slots, kept, isHeld, hidden, policy: said, own, env, now, addresses } = input;
  const policy = { ...said, own, listening: listeningIn(rendered, env) };
  const texts = judgeTexts(rendered, policy);
  const given = givenIn(rendered);
  const before = new Map(kept.map((one) => [one.backend, one]));
  const allStay = isHeld ? "held" : isMostGone(given, slots) ? "most" : undefined;
  let services: ReturnType<typeof servicesAt> | undefined;
  /** Whoever is registered there now is another service's: what was known of the address is over. */
  const isOthers = ({ at, from }: Instance): boolean => {
    services ??= servicesAt(given);
    const there = services.get(at);
    return there !== undefined && !there.has(from?.service);
  };
  const keeping: Kept[number][] = [];
  const faults = new Map<string, TeamFault>();
  const left: LeftOutOf[] = [...texts.values()].flatMap((text) => text.left);
  return {
    given,
    instancesOf(backend, slotsBefore) {
      const one = given.get(backend);
      if (one === undefined) return { instances: [], room: 0 };
      const { block, path } = one;
      const team = teamOf(path);
      const isPlatforms = team === "platform";
      const judged = judge(block, instancesIn(slotsBefore ?? []), addresses, policy, isPlatforms);
      const { instances, had, count, some } = judged;
      if (count > 0) left.push({ backend, count, some });
      const [bad] = block.bad;
      if (bad !== undefined) {
        if (!faults.has(team)) faults.set(team, { team, problem: problemOf(one, bad) });
        // What it had when all its data was good; a backend that never had any takes those of its lines that are good.
        return { instances: had.length > 0 ? had : instances, room: 0 };
      }
      if (instances.length > 0 || had.length === 0) return judged;
      const staying = had.filter((one) => !isOthers(one));
      const stays = allStay ?? hidden.get(backend);
      const keptBefore = before.get(backend);
      // Its time begins when nothing else keeps it any more.
      const isNew =
        keptBefore === undefined ||
        (keptBefore.stays !== undefined && stays === undefined) ||
        Date.parse(keptBefore.since) > now.getTime(); // somebody set the clock back while no agent ran
      const from = isNew ? now.toISOString() : keptBefore.since;
      const isOver = stays === undefined && now.getTime() - Date.parse(from) >= policy.keepServersFor;
      if (staying.length === 0 || isOver) return judged;
      const service = input.services.get(backend);
      keeping.push({ backend, since: from, ...(service !== undefined && { service }), ...(stays && { stays }) });
      return { ...judged, instances: staying };
    },
    texts,
    done: () => ({ kept: keeping, calendar: input.calendar, faults: [...faults.values()], leftOut: byBackend(left) }),
  };
}

/** A backend may have servers of its text and of a service. */
function byBackend(left: readonly LeftOutOf[]): LeftOutOf[] {
  const found = new Map<string, LeftOutOf>();
  for (const one of left) {
    const { backend, count, some } = found.get(one.backend) ?? { ...one, count: 0, some: [] };
    found.set(backend, { backend, count: count + one.count, some: [...some, ...one.some] });
  }
  return [...found.values()];
}

/** A slot's old connections may end by themselves so long; milliseconds. */
const WAIT_MS = 2_000;
/** Slots that wait for the end of old connections are looked at this often. */
const WAITING_MS = 50;

/** Which instances there are now. */
export function tellNews(before: State, live: LiveGeneration, now: Moment): Move {
  const calm: State = { ...before, news: false };
  const rendered = before.seen.rendered;
  if (rendered === undefined || isSameAs(before.told, basisOf(before, rendered, live))) return { state: calm };
  const interim = makeInterim(inputOf(calm, rendered, now), live.files, sameSources(before, live));
  const state = withServed(calm, interim, now);
  const found = interim.blocks.flatMap((block) => actionsFor(state.slots.get(block.backend) ?? block.slots, block));
  if (found.length === 0) return { state: { ...state, told: basisOf(state, rendered, live) } };
  const actions = withLooks(found, live.files).map((one) => refilled(one, state.waiting));
  const waiting = new Map(state.waiting);
  for (const { backend, server } of actions) waiting.delete(`${backend}/${server}`);
  const slots = new Map([...state.slots, ...interim.blocks.map(({ backend, slots }) => [backend, slots] as const)]);
  const told: State = { ...state, slots, waiting, unfiled: true, order: state.order + 1 };
  const tell = { kind: "tell", code: "servers", actions, ending: [] } as const;
  return saying(told.round.kind === "deciding" ? told : ring(told, now), tell);
}

/** All that the instances of now are made of; undefined where the time is a part of it. */
function basisOf(state: State, rendered: Rendered, live: LiveGeneration): readonly unknown[] | undefined {
  const { memory, names, seen, slots, refusedTeams } = state;
  if (names.known.size > 0 || seen.hidden.size > 0 || (memory.kept ?? []).length > 0) return undefined;
  return [rendered, live.files, slots, seen.same, seen.hold === undefined, [...seen.own].join(" "), refusedTeams];
}

function isSameAs(before: readonly unknown[] | undefined, now: readonly unknown[] | undefined): boolean {
  return before !== undefined && now !== undefined && before.every((one, index) => one === now[index]);
}

/** A slot that waits to be filled gets the new weight with its instance. */
function refilled(action: ServerAction, waiting: State["waiting"]): ServerAction {
  if (action.kind !== "weigh") return action;
  const fill = waiting.get(`${action.backend}/${action.server}`)?.fill;
  return fill === undefined ? action : { ...fill, instance: action.instance };
}

/** Fills with how each is checked, where the text above the backend's servers tells all of it. */
function withLooks(actions: readonly ServerAction[], files: LiveFiles): ServerAction[] {
  const filled = new Set(actions.flatMap(({ kind, backend }) => (kind === "fill" ? [backend] : [])));
  const looks = new Map<string, Look>();
  for (const file of files.values()) {
    const parts = file.kind === "config" ? file.parts : [];
    for (const [at, part] of parts.entries()) {
      const above = parts[at - 1];
      if (isText(part) || typeof above !== "string" || !filled.has(part.backend)) continue;
      const look = lookOf(above, part.options);
      if (look !== undefined) looks.set(part.backend, look);
    }
  }
  return actions.map((one) => (one.kind === "fill" ? { ...one, ...given({ look: looks.get(one.backend) }) } : one));
}

/** Backends of the live release whose instances the rendering of another one names too; undefined: all. */
function sameSources({ seen }: State, live: LiveGeneration): ReadonlySet<string> | undefined {
  const { release } = live.generation.wanted;
  if (seen.rendered?.release === release) return undefined;
  return seen.same?.live === release ? seen.same.backends : new Set();
}

/** Fills slots whose old connections have ended; ends those that do not end by themselves. */
export function fillWaiting(state: State, now: Moment): Move {
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
  const repair = dueIn(now, Math.max(state.options.repairEveryMs, ms * SHARE));
  const silent: State = { ...state, talk: undefined, due: { ...state.due, repair } };
  const { live } = state.seen;
  // It does not answer: the next look says so.
  if (!gave.ok || live === undefined) return { state: { ...silent, worker: undefined } };
  if (effect.adopting) return { state: adopted(silent, blocksIn(live.files), byName(gave.value), now) };
  const compared = [gave.value, live.files, state.slots, state.waiting];
  if (isSameAs(state.heard, compared)) return { state: { ...silent, down: state.downNow } };
  const found = byName(gave.value);
  const downNow = backendsDown(found);
  const heard: State = { ...silent, downNow, down: downNow.filter((one) => state.downNow.includes(one)) };
  const told = blocksIn(live.files).map((block) => ({
    ...block,
    slots: state.slots.get(block.backend) ?? block.slots,
  }));
  const actions = repairs(told, found).filter(({ backend, server }) => !state.waiting.has(`${backend}/${server}`));
  return actions.length === 0
    ? { state: { ...heard, heard: compared } }
    : saying(heard, { kind: "tell", code: "drift", actions, ending: [] });
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
    unfiled ||= has.some(({ instance }, index) => !isSameServer(instance, block.slots[index]?.instance));
  }
  const due = { ...state.due, fill: Infinity, repair: now.ms };
  return { ...state, slots, unfiled, waiting: new Map(), worker: seen.running.worker, news: true, due };
}
