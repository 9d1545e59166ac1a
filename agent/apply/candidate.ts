import { originOf } from "../../compiler/haproxy/origin.ts";
import { SECRETS_CONFIG } from "../../compiler/haproxy/secrets.ts";
import type { Problem } from "../support/ports.ts";
import type { ApplyState } from "../node/records.ts";
import type { Moment } from "../support/clock.ts";
import { addressesIn } from "./names/decide.ts";
import type { LeftOutOf } from "../node/records.ts";
import type { Policy, Rendered, State } from "./state.ts";
import { blocksIn, teamOf, withBlocks, type FileView, type LiveFiles, type RenderedFiles } from "../haproxy/files.ts";
import { assign } from "../../compiler/haproxy/slots/assign.ts";
import { judge, type Judged } from "../../compiler/haproxy/slots/judge.ts";
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
  readonly policy: Policy;
  /** Addresses of the node's interfaces. */
  readonly own: ReadonlySet<string>;
  readonly now: Date;
  /** Only grows: see AssignOptions. */
  readonly order: number;
}

/** What became of a rendering's servers. */
export interface Served {
  readonly kept: Kept;
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
      // A list of users is nobody's data from Consul: a person must mend it, and until then nothing new goes live.
      const good = path === SECRETS_CONFIG ? undefined : live?.get(path);
      if (good === undefined || good.kind === "broken") return { problem };
      files.set(path, good);
      faults.push({ team: teamOf(path), problem });
    } else {
      const parts = file.parts.map((part) => {
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
export function inputOf(state: State, { files, from, policy }: Rendered, { date }: Moment): CandidateInput {
  return {
    rendered: from === undefined ? files : withInstances(files, state.slots),
    slots: state.slots,
    addresses: addressesIn(state.names.known, date, policy.keepServersFor),
    kept: state.memory.kept ?? [],
    policy,
    own: state.seen.own,
    now: new Date(date),
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
function resolver({ rendered, kept, policy, own, now, addresses }: CandidateInput): {
  readonly given: ReadonlyMap<string, Given>;
  instancesOf(backend: string, before: readonly Slot[] | undefined): Pick<Judged, "instances" | "room">;
  done(): Served;
} {
  const given = givenIn(rendered);
  const since = new Map(kept.map((one) => [one.backend, one.since]));
  const keeping: { backend: string; since: string }[] = [];
  const faults = new Map<string, TeamFault>();
  const left: LeftOutOf[] = [];
  return {
    given,
    instancesOf(backend, before) {
      const one = given.get(backend);
      if (one === undefined) return { instances: [], room: 0 };
      const { block, path } = one;
      const team = teamOf(path);
      const isPlatforms = team === "platform";
      const judged = judge(block, instancesIn(before ?? []), addresses, { ...policy, own }, isPlatforms);
      const { instances, had, count, some } = judged;
      if (count > 0) left.push({ backend, count, some });
      const [bad] = block.bad;
      if (bad !== undefined) {
        if (!faults.has(team)) faults.set(team, { team, problem: problemOf(one, bad) });
        // What it had when all its data was good; a backend that never had any takes those of its lines that are good.
        return { instances: had.length > 0 ? had : instances, room: 0 };
      }
      if (instances.length > 0 || had.length === 0) return judged;
      const from = since.get(backend) ?? now.toISOString();
      if (now.getTime() - Date.parse(from) >= policy.keepServersFor) return judged;
      keeping.push({ backend, since: from });
      return { ...judged, instances: had };
    },
    done: () => ({ kept: keeping, faults: [...faults.values()], leftOut: left }),
  };
}
