import { canonicalJson } from "../../compiler/release/canonical.ts";
import { DEFAULT_NODE_POLICY } from "../../compiler/release/manifest.ts";
import type { SlotBlock } from "../../compiler/haproxy/slots/slot.ts";
import { isSameServer } from "../../compiler/haproxy/slots/weight.ts";
import { dueIn, type Moment } from "../support/clock.ts";
import { fail, refuse, type RoleFault } from "../support/fault.ts";
import type { Problem, Said } from "../support/ports.ts";
import { OWN_FILES } from "../node/generations.ts";
import type { Generation, Refusal } from "../node/records.ts";
import { inputOf, makeCandidate } from "./candidate.ts";
import { blocksIn, teamOf, withBlocks, type FileView, type LiveFiles } from "../haproxy/files.ts";
import { planMaps, planRunning, type MapPhase } from "../../compiler/haproxy/maps/plan.ts";
import { planFiles } from "../../compiler/haproxy/changes.ts";
import { someOf } from "../support/words.ts";
import { replacedSecret } from "../node/secrets.ts";
import {
  confirmed,
  doing,
  done,
  iso,
  MEND_MS,
  remember,
  saying,
  SHARE,
  withServed,
  type Attempt,
  type Compared,
  type Done,
  type Live,
  type LiveGeneration,
  type Move,
  type Seen,
  type State,
  type Target,
  type Way,
} from "./state.ts";

function failed(state: State, code: string, message: string, release: string): Move {
  return { state: { ...state, round: { kind: "over", fault: fail(code, message, release) } } };
}

/** A rendering becomes a generation: it is checked as a whole, and goes live by the cheapest way there is. Pure. */
export function tryTarget(state: State, target: Target, number: number, now: Moment): Move {
  const { rendered, live } = state.seen;
  const { rendering, wanted, secrets } = target;
  if (rendered === undefined) {
    const message = "The rendered files on this node are not whole; render makes them anew.";
    return failed(state, "rendering-damaged", message, wanted.release);
  }
  const candidate = makeCandidate(inputOf(state, rendered, now), fallbackOf(live, target), false);
  if ("problem" in candidate) return refused(state, target, [candidate.problem], now);
  const generation: Generation = {
    ...{ format: 1, generation: number, rendering, wanted, made: iso(now) },
    ...(secrets && { secrets }),
  };
  const attempt = { target, rendered, live, generation, files: candidate.files, served: candidate, teams: [] };
  return onTheWay(state, attempt, now);
}

/** What HAProxy serves now becomes a generation of the live release. Pure. */
export function fileNow(state: State, number: number, now: Moment): Move {
  const { live } = state.seen;
  if (live === undefined) return done(state);
  const files = withBlocks(live.files, (block) => ({ ...block, slots: state.slots.get(block.backend) ?? block.slots }));
  // The record of what is written names the files that are.
  const { files: _, ...before } = live.generation;
  const generation = { ...before, generation: number, made: iso(now) };
  return onTheWay(state, { live, generation, files, teams: [] }, now);
}

/** The live files, where a team may fall back to its own there. */
function fallbackOf(live: LiveGeneration | undefined, target: Target | undefined): LiveFiles | undefined {
  return live !== undefined && live.generation.wanted.release === target?.wanted.release ? live.files : undefined;
}

/** The way that a candidate goes live: what waits for its reload is not checked before; what is checked goes that way. Pure. */
export function onTheWay(state: State, attempt: Attempt, now: Moment): Move {
  const way = wayOf(attempt);
  if (way === undefined) return doing(state, { kind: "read-maps", attempt });
  if (attempt.checked !== undefined) return { state: { ...state, round: { kind: "ready", attempt, way } } };
  if (way.kind !== "reload" || attempt.target === undefined) return check(state, attempt);
  const reloadAt = state.seen.running.kind === "running" ? reloadAllowedAt(state, now) : undefined;
  if (reloadAt !== undefined) return done({ ...state, reloadAt });
  // A reload is the time to give spare servers back.
  const { rendered } = attempt;
  const smaller =
    rendered && makeCandidate(inputOf(state, rendered, now), fallbackOf(attempt.live, attempt.target), true);
  return check(
    { ...state, reloadAt: undefined },
    smaller === undefined || "problem" in smaller ? attempt : { ...attempt, files: smaller.files, served: smaller },
  );
}

function check(state: State, attempt: Attempt): Move {
  return doing(state, { kind: "check", attempt });
}

/** Undefined while it depends on what is in the maps, and they were not read. */
function wayOf({ live, target, files, maps, generation }: Attempt): Way | undefined {
  if (live === undefined) {
    const isFirst = generation.generation === 1;
    return { kind: "reload", why: isFirst ? "it is the first generation" : "the one before cannot be used" };
  }
  const onlyServers: Way = { kind: "live", phases: [], why: "nothing changed but servers" };
  if (target === undefined) return onlyServers;
  const plan = planFiles(live.files, files, OWN_FILES);
  const replaced = replacedSecret(live.generation.secrets, target.secrets);
  // A list of users is in the files too, but what happened is that somebody replaced it.
  if (replaced !== undefined && (plan.kind === "live" || live.generation.wanted.release === target.wanted.release))
    return { kind: "reload", why: `secrets/${replaced} is another file` };
  if (plan.kind === "reload") return plan;
  const { limits } = plan;
  const also =
    limits &&
    `maxconn of ${someOf(
      limits.map(({ backend }) => backend),
      3,
    )}`;
  if (plan.maps.length === 0)
    return also === undefined ? onlyServers : { ...onlyServers, limits, why: `only servers changed: ${also}` };
  if (maps === undefined) return undefined;
  const change = planMaps(...maps);
  if (change.kind === "reload") return { kind: "reload", why: change.reason.replace(/\.$/, "") };
  const names = plan.maps.map((path) => path.replace(/^maps\//, "")).join(", ");
  const why = `only maps changed: ${names}${also === undefined ? "" : `; ${also}`}`;
  return { kind: "live", phases: change.kind === "live" ? change.phases : [], limits, why };
}

/**
 * The check's verdict. When it names only files of teams, and the live generation is of the same release, those teams' live files
 * are taken instead: one team's data never stops the others'. Pure.
 */
export function checked(
  before: State,
  { effect: { attempt }, gave: { verdict, directory, secrets } }: Done<"check">,
  now: Moment,
): Move {
  const { target, live, generation, files, served } = attempt;
  const { release } = generation.wanted;
  if (!verdict.ok) return failed(before, verdict.fault.code, verdict.fault.message, release);
  const problems = verdict.value;
  const state = { ...before, valid: problems.length === 0 };
  if (problems.length === 0) {
    const noted = served === undefined ? state : withServed({ ...state, refusedTeams: attempt.teams }, served, now);
    return onTheWay(noted, { ...attempt, checked: directory }, now);
  }
  const bad = badFiles(problems, files, fallbackOf(live, target));
  if (bad.size > 0) {
    const good = new Map([...files].map(([path, file]) => [path, bad.get(path)?.good ?? file]));
    const teams = [...bad].map(([path, { problem }]) => ({ team: teamOf(path), problem }));
    return check(state, { ...attempt, files: good, teams: [...attempt.teams, ...teams] });
  }
  // HAProxy has these servers, and its check refuses the file that names them: the file stays, and a person must look.
  if (target === undefined)
    return { state: { ...state, unfiled: false, round: { kind: "over", fault: refusal(release, problems) } } };
  if (canonicalJson(secrets) === canonicalJson(target.secrets ?? {})) return refused(state, target, problems, now);
  const message = "A file in the node's secrets changed while HAProxy read it; it is checked again.";
  return failed(state, "secrets-changed", message, release);
}

/** The teams' files that all problems are in, with the live ones to replace them; none when one of them cannot be replaced. */
function badFiles(
  problems: readonly Problem[],
  files: LiveFiles,
  live: LiveFiles | undefined,
): ReadonlyMap<string, { readonly problem: Problem; readonly good: FileView<SlotBlock> }> {
  const bad = new Map<string, { problem: Problem; good: FileView<SlotBlock> }>();
  for (const problem of problems) {
    const team = /^routes\/([^/]+)\//.exec(problem.file ?? "")?.[1];
    const path = team === undefined ? (problem.file ?? "") : `haproxy/10-${team}.cfg`;
    const good = live?.get(path);
    if (teamOf(path) === "platform" || good === undefined || good === files.get(path)) return new Map();
    if (!bad.has(path)) bad.set(path, { problem, good });
  }
  return bad;
}

/** It stands, and what HAProxy was told is filed all the same. */
function refused(state: State, target: Target, problems: readonly Problem[], now: Moment): Move {
  const fault = refusal(target.wanted.release, problems);
  return done(remember(state, { refused: refusalOf(state.seen, target, fault, now) }));
}

function refusal(release: string, problems: readonly Problem[]): RoleFault {
  return refuse("check-refused", `HAProxy refuses release ${release.slice(0, 12)}.`, release, problems);
}

function refusalOf(
  { haproxy }: Seen,
  { rendering, secrets }: Pick<Target, "rendering" | "secrets">,
  fault: RoleFault,
  now: Moment,
): Refusal {
  return { rendering, haproxy, at: iso(now), fault, ...(secrets && { secrets }) };
}

/** `live` names another generation: HAProxy is brought to a candidate; one from before is looked at. Pure. */
export function switched(state: State, { effect: { ready }, gave: directory }: Done<"switch">, now: Moment): Move {
  if (ready === undefined) return done(state);
  const { attempt, way } = ready;
  const { generation, files } = attempt;
  const next = withLive(state, { generation, files, directory });
  if (next.seen.running.kind !== "running") return done(next);
  if (way.kind === "reload") return reload(next, generation, way.why, now);
  // HAProxy has the servers that it was told of, which may be newer than the file.
  const slots = new Map([...next.slots].map(([backend, filed]) => [backend, state.slots.get(backend) ?? filed]));
  const unfiled = blocksIn(files).some((block) =>
    block.slots.some(({ instance }, index) => !isSameServer(instance, slots.get(block.backend)?.[index]?.instance)),
  );
  return change({ ...next, slots, unfiled }, { generation, why: way.why, limits: way.limits }, way.phases);
}

/** A generation is live now, and its slots are what HAProxy shall have. */
function withLive(state: State, live: LiveGeneration): State {
  const { generation: liveNumber } = live.generation;
  const files = new Map(state.seen.files).set(liveNumber, live.files);
  return { ...state, seen: { ...state.seen, liveNumber, live, files }, ...loaded(live.files) };
}

/** What HAProxy has that loaded these files. */
export function loaded(files: LiveFiles): Pick<State, "slots" | "unfiled"> {
  return { slots: new Map(blocksIn(files).map(({ backend, slots }) => [backend, slots])), unfiled: false };
}

/** Changes maps, and then says which generation is served. */
function change(state: State, to: Live, phases: readonly MapPhase[]): Move {
  return doing(state, phases.length === 0 ? { kind: "serve", to } : { kind: "change-maps", phases, to });
}

/** An agent was killed between the switch and the end of it: what runs is an earlier generation. Pure. */
export function catchUp(state: State, generation: Generation, from: Generation, now: Moment): Move {
  const { live, files: read } = state.seen;
  const files = read.get(from.generation);
  if (files === undefined || live === undefined)
    return failed(state, "generation-damaged", "A generation on this node cannot be read.", generation.wanted.release);
  const replaced = replacedSecret(from.secrets, generation.secrets);
  if (replaced !== undefined) return reload(state, generation, `secrets/${replaced} is another file`, now);
  const plan = planFiles(files, live.files, OWN_FILES);
  if (plan.kind === "reload") return reload(state, generation, plan.why, now);
  const { limits } = plan;
  const to: Live = { generation, why: "a change that was cut off was finished", limits, resumed: true };
  if (plan.maps.length === 0) return change(state, to, []);
  return doing(state, { kind: "compare-maps", live, to });
}

/** The running maps, whatever they hold, are brought to the live files. Pure. */
export function comparedMaps(state: State, to: Live, { running, files, kinds }: Compared, now: Moment): Move {
  if (!running.ok) return reload(state, to.generation, `its maps could not be read: ${running.fault.message}`, now);
  const plan = planRunning(running.value, files, kinds);
  if (plan.kind === "reload") return reload(state, to.generation, plan.reason.replace(/\.$/, ""), now);
  return change(state, to, plan.kind === "live" ? plan.phases : []);
}

export function changedMaps(state: State, to: Live, end: Said<number>, now: Moment): Move {
  if (end.ok) return change(state, to, []);
  return reload(state, to.generation, `its maps could not be changed: ${end.fault.message}`, now);
}

export function served(state: State, { effect: { to }, gave }: Done<"serve">, now: Moment): Move {
  const { generation, why, resumed } = to;
  if (!gave.ok) {
    const message = `HAProxy cannot be told that it serves generation ${generation.generation}: ${gave.fault.message}.`;
    return failed(state, "haproxy-silent", message, generation.wanted.release);
  }
  const next = confirmed(state, generation, { how: "live", why }, now);
  return done(resumed === true ? { ...next, worker: undefined } : next);
}

/** Reloads HAProxy on the live generation, when it is its turn. What the checks know goes with it. Pure. */
export function reload(state: State, generation: Generation, why: string, now: Moment): Move {
  const { live, files } = state.seen;
  const reloadAt = reloadAllowedAt(state, now);
  if (reloadAt !== undefined) return { state: { ...state, reloadAt, round: { kind: "over" } } };
  if (live?.generation.generation !== generation.generation)
    return failed(state, "generation-damaged", "The live generation cannot be read.", generation.wanted.release);
  const before = files.get(state.memory.confirmed ?? 0);
  return doing(state, { kind: "reload", generation, why, files: live.files, before });
}

/** The proof, or a refusal: then the next step goes back. Pure. */
export function reloaded(before: State, { effect, gave: verdict }: Done<"reload">, now: Moment): Move {
  const { generation, why, files } = effect;
  // Nobody said no: when it answers again, or is started, it finds what is live.
  if (!verdict.ok && verdict.fault.code === "haproxy-silent") {
    const message = `HAProxy was not reloaded on generation ${generation.generation}: ${verdict.fault.message}`;
    return failed({ ...before, worker: undefined }, "haproxy-silent", message, generation.wanted.release);
  }
  const state = { ...remember(before, { reloadedAt: iso(now) }), reloadAt: undefined, worker: undefined };
  if (verdict.ok) return done({ ...confirmed(state, generation, { how: "reload", why }, now), ...loaded(files) });
  const { generation: number, wanted } = generation;
  const message = `Generation ${number} passed its check, and HAProxy did not take it: ${verdict.fault.message}`;
  const fault = refuse(verdict.fault.code, message, wanted.release);
  const { refused: last } = before.memory;
  const tries = last?.rendering === generation.rendering ? (last.tries ?? 0) + 1 : 1;
  const refused = { ...refusalOf(before.seen, generation, fault, now), generation: number, tries };
  return done(remember(state, { refused }));
}

/** A reload that failed is tried again after so long, the first time; then after twice as long each, and at most: */
const FIRST_AGAIN_MS = 30_000;
const MOST_AGAIN_MS = 600_000;

/**
 * Whether it is time to try again what a reload refused: its cause (a port, a limit, a master that became another version) is on this
 * node, where nothing tells that it is gone. What the check refused stays refused. Pure.
 */
export function isTriedAgain(refused: Refusal | undefined, { date }: Moment): boolean {
  if (refused?.generation === undefined) return false;
  const wait = Math.min(MOST_AGAIN_MS, FIRST_AGAIN_MS * 2 ** ((refused.tries ?? 1) - 1));
  const at = Date.parse(refused.at);
  // A clock that was set back must not stop it for long.
  return date >= at + wait || date < at;
}

/** When the next reload is allowed, by the calendar; undefined when it is now. Pure. */
export function reloadAllowedAt({ options, memory, seen }: State, { date }: Moment): number | undefined {
  if (options.hurry || memory.reloadedAt === undefined) return undefined;
  const every = (seen.rendered?.policy ?? DEFAULT_NODE_POLICY).reloadAtMostEvery;
  const at = Date.parse(memory.reloadedAt) + every;
  // A clock that was set back must not stop reloads for long.
  return at > date && at <= date + every ? at : undefined;
}

/** HAProxy's maps beside the live files. Pure. */
export function mendMaps(state: State, { gave, ms }: Done<"compare-maps">, now: Moment): Move {
  const due = { ...state.due, mend: dueIn(now, Math.max(MEND_MS, ms * SHARE)) };
  const silent: State = { ...state, talk: undefined, due };
  if (!gave.running.ok) return { state: silent };
  const plan = planRunning(gave.running.value, gave.files, gave.kinds);
  if (plan.kind === "none") return { state: { ...silent, drift: undefined } };
  if (plan.kind === "reload") return { state: { ...silent, drift: plan.reason.replace(/\.$/, "") } };
  return saying(silent, { kind: "change-maps", phases: plan.phases });
}

/** They were put right, or stay as they are until a reload. Pure. */
export function mendedMaps(state: State, end: Said<number>): Move {
  const drift = end.ok ? undefined : `they could not be changed: ${end.fault.message}`;
  return { state: { ...state, talk: undefined, drift } };
}
