import { originOf } from "../../compiler/haproxy/origin.ts";
import { SECRETS_CONFIG } from "../../compiler/haproxy/secrets.ts";
import type { Problem } from "../support/ports.ts";
import type { ApplyState } from "../node/records.ts";
import type { Moment } from "../support/clock.ts";
import { addressesIn } from "./names/decide.ts";
import type { LeftOutOf } from "../node/records.ts";
import type { Policy, Rendered, State } from "./state.ts";
import { blocksIn, teamOf, type FileView, type LiveFiles, type RenderedFiles } from "../haproxy/files.ts";
import { assign } from "../../compiler/haproxy/slots/assign.ts";
import { judge, type Judged } from "../../compiler/haproxy/slots/judge.ts";
import {
  instancesIn,
  isText,
  type GivenBlock,
  type Parts,
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
  /** Slots with connections of an instance before, by backend. */
  readonly busy?: ReadonlyMap<string, ReadonlySet<number>>;
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
      const parts = withSlots(path, file.parts, (block, place) => {
        const before = input.slots.get(block.backend);
        const { instances, room } = servers.instancesOf(block, before, place);
        const busy = input.busy?.get(block.backend);
        return assign(before, instances, { now: input.order, shrink, room, ...(busy && { busy }) });
      });
      files.set(path, { kind: "config", sha256: file.sha256, parts });
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
  const given = new Map<string, { block: GivenBlock; place: Place }>();
  for (const [path, file] of input.rendered)
    if (file.kind === "config")
      withSlots(path, file.parts, (block, place) => {
        given.set(block.backend, { block, place });
        return [];
      });
  const blocks = blocksIn(live).map((block): SlotBlock => {
    const before = input.slots.get(block.backend) ?? block.slots;
    const found = same === undefined || same.has(block.backend) ? given.get(block.backend) : undefined;
    if (found === undefined) return { ...block, slots: before };
    const { instances } = servers.instancesOf(found.block, before, found.place);
    const busy = input.busy?.get(block.backend);
    return { ...block, slots: assign(before, instances, { now: input.order, fixed: true, ...(busy && { busy }) }) };
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
  const now = (block: GivenBlock): GivenBlock => {
    const known = slots.get(block.backend);
    return known === undefined ? block : { ...block, instances: instancesIn(known) };
  };
  return new Map(
    [...files].map(([path, file]) => [
      path,
      file.kind === "config" ? { ...file, parts: file.parts.map((part) => (isText(part) ? part : now(part))) } : file,
    ]),
  );
}

interface Place {
  readonly path: string;
  readonly problem: (line: number, text: string) => Problem;
}

function withSlots(
  path: string,
  parts: Parts<GivenBlock>,
  slotsOf: (block: GivenBlock, place: Place) => readonly Slot[],
): Parts<SlotBlock> {
  return parts.map((part, index) => {
    if (isText(part)) return part;
    const problem = (line: number, text: string): Problem => {
      const above = parts[index - 1];
      const origin = typeof above === "string" ? originOf(above, above.split("\n").length) : undefined;
      return {
        ...(origin === undefined ? { file: path, line } : { file: `routes/${origin.file}`, line: origin.line }),
        message: `${JSON.stringify(text.trim().slice(0, 120))} is no instance for backend ${part.backend}.`,
      };
    };
    return { backend: part.backend, options: part.options, slots: slotsOf(part, { path, problem }) };
  });
}

/** Which instances each backend shall have, for how many there must be room, and what is told of it. */
function resolver({ kept, policy, own, now, addresses }: CandidateInput): {
  instancesOf(block: GivenBlock, before: readonly Slot[] | undefined, place: Place): Pick<Judged, "instances" | "room">;
  done(): Served;
} {
  const since = new Map(kept.map((one) => [one.backend, one.since]));
  const keeping: { backend: string; since: string }[] = [];
  const faults = new Map<string, TeamFault>();
  const left: LeftOutOf[] = [];
  return {
    instancesOf({ backend, ...block }, before, place) {
      const team = teamOf(place.path);
      const isPlatforms = team === "platform";
      const judged = judge(block, instancesIn(before ?? []), addresses, { ...policy, own }, isPlatforms);
      const { instances, had, count, some } = judged;
      if (count > 0) left.push({ backend, count, some });
      const [bad] = block.bad;
      if (bad !== undefined) {
        if (!faults.has(team)) faults.set(team, { team, problem: place.problem(bad.line, bad.text) });
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
