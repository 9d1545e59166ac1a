import { readHold } from "../hold.ts";
import type { NodeLayout } from "../layout.ts";
import type { ApplyPorts } from "../ports.ts";
import { isCurrent, readRecord, type ApplyState, type Generation } from "../records.ts";
import type { Reporter } from "../reporter.ts";
import { targetOf, type ApplyInput } from "./decide.ts";
import type { TeamFault } from "./candidate.ts";
import { blocksIn, type LiveFiles } from "./files.ts";
import { generationDirectory, readGenerationFiles, readGenerations, readLive } from "./generations.ts";
import { readTarget, secretsOf, type Rendered } from "./rendered.ts";
import { secretReader, type ReadSecrets } from "./secrets.ts";
import type { Fill } from "./servers/actions.ts";
import type { Slot } from "./slots/slot.ts";

/** What apply keeps over its own end, in its state. */
export type Memory = Pick<
  ApplyState,
  "confirmed" | "refused" | "kept" | "lastGood" | "changes" | "reloadedAt" | "oldWorkers"
>;

/** The live generation with its files, as they are on the disk. */
export interface LiveGeneration {
  readonly generation: Generation;
  readonly directory: string;
  readonly files: LiveFiles;
}

/** A slot that waits for the end of connections to the instance before. */
export interface Waiting {
  readonly fill: Fill;
  /** Milliseconds. */
  readonly since: number;
  /** Those connections were told to end. */
  readonly ended: boolean;
}

/** Everything that apply knows while it runs. Each of its fields can be found again from the disk and HAProxy. */
export interface Work {
  readonly layout: NodeLayout;
  readonly ports: ApplyPorts;
  readonly reporter: Reporter;
  /** As it was at the start of the process. */
  before: ApplyState | undefined;
  memory: Memory;
  live: LiveGeneration | undefined;
  /** What HAProxy was told, by backend; without a running HAProxy what the live files say. */
  slots: Map<string, readonly Slot[]>;
  /** `slots` says something else than the live files. */
  unfiled: boolean;
  /** The worker that `slots` is known to be true of. */
  pid: number | undefined;
  rendered: Rendered | undefined;
  /** The target that no generation was made of yet waits for the next reload that is allowed: milliseconds. */
  reloadAt: number | undefined;
  /** Teams whose files the check refused, in the rendering that was tried last. */
  refusedTeams: readonly TeamFault[];
  readonly waiting: Map<string, Waiting>;
  /** Of the next assignment. */
  order: number;
  readonly readSecrets: ReadSecrets;
  /** One at a time: what talks to HAProxy, or changes what is live. */
  readonly exclusive: <T>(use: () => Promise<T>) => Promise<T>;
  /** The first round has tidied. */
  begun: boolean;
  /** A person holds the node on a release. */
  held: boolean;
  /** The labels of the live release that were last shown. */
  shown: Readonly<Record<"release" | "channel", string>> | undefined;
  /** What was last said, so that a log tells what changed. */
  readonly said: Map<string, string>;
}

export function startWork(
  layout: NodeLayout,
  ports: ApplyPorts,
  reporter: Reporter,
  before: ApplyState | undefined,
): Work {
  const { confirmed, refused, kept, lastGood, changes, reloadedAt } = before ?? {};
  return {
    layout,
    ports,
    reporter,
    before,
    memory: {
      ...(confirmed !== undefined && { confirmed }),
      ...(refused !== undefined && { refused }),
      ...(kept !== undefined && { kept }),
      ...(lastGood !== undefined && { lastGood }),
      ...(changes !== undefined && { changes }),
      ...(reloadedAt !== undefined && { reloadedAt }),
    },
    live: undefined,
    slots: new Map(),
    unfiled: false,
    pid: undefined,
    rendered: undefined,
    reloadAt: undefined,
    refusedTeams: [],
    waiting: new Map(),
    order: 1,
    readSecrets: secretReader(layout.secrets),
    exclusive: oneAtATime(),
    begun: false,
    held: false,
    shown: undefined,
    said: new Map(),
  };
}

function oneAtATime(): Work["exclusive"] {
  let last: Promise<unknown> = Promise.resolve();
  return (use) => {
    const next = last.then(use);
    last = next.catch(() => undefined);
    return next;
  };
}

/** What is on the disk and running. */
export async function look(work: Work): Promise<ApplyInput> {
  const { layout, ports, memory } = work;
  const [current, hold, generations, live, running, haproxy] = await Promise.all([
    readRecord(layout.current, isCurrent),
    readHold(layout),
    readGenerations(layout),
    readLive(layout),
    ports.haproxy.running(),
    ports.haproxy.identity(),
  ]);
  await useLive(
    work,
    generations.find(({ generation }) => generation === live),
  );
  work.held = hold !== undefined;
  const target = targetOf(current, hold, generations, live);
  const secrets = target && (await work.readSecrets(await secretsOf(layout, target, work.rendered)));
  return {
    current: target && { ...target, ...(secrets && Object.keys(secrets).length > 0 && { secrets }) },
    generations,
    live,
    running,
    haproxy,
    confirmed: memory.confirmed,
    refused: memory.refused,
    unfiled: work.unfiled,
  };
}

/** Makes the files of a generation those that `work` knows, unless it does already. */
async function useLive(work: Work, generation: Generation | undefined): Promise<void> {
  if (generation?.generation === work.live?.generation.generation) return;
  work.pid = undefined; // its servers are looked at anew
  const files = generation && (await readGenerationFiles(work.layout, generation.generation));
  if (generation === undefined || files === undefined) work.live = undefined;
  else setLive(work, generation, files);
}

/** A generation is live now, and its slots are what HAProxy shall have. */
export function setLive(work: Work, generation: Generation, files: LiveFiles): void {
  work.live = { generation, files, directory: generationDirectory(work.layout, generation.generation) };
  work.slots = new Map(blocksIn(files).map(({ backend, slots }) => [backend, slots]));
  work.unfiled = false;
}

/** The target's files, read once; undefined when there is no target, or its files are not whole. */
export async function readWanted(work: Work, target: ApplyInput["current"]): Promise<Rendered | undefined> {
  if (target === undefined) return undefined;
  const rendered = await readTarget(work.layout, target, work.rendered, work.slots);
  if (rendered !== undefined) work.rendered = rendered;
  return rendered;
}

/** Logs only when it is another message than the last one under this key. */
export function sayOnce(work: Work, key: string, say: { readonly message: string; log(): void } | undefined): void {
  if (work.said.get(key) === say?.message) return;
  if (say === undefined) work.said.delete(key);
  else {
    work.said.set(key, say.message);
    say.log();
  }
}
