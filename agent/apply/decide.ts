import type { Running } from "../ports.ts";
import type { Current, Generation, Refusal } from "../records.ts";

export interface ApplyInput {
  /** What render says should be served. */
  readonly current: Current | undefined;
  /** All that are on the disk, any order. */
  readonly generations: readonly Generation[];
  /** The generation that `live` names; undefined when it names none that is there. */
  readonly live: number | undefined;
  /** The last generation that HAProxy was seen serving. */
  readonly confirmed: number | undefined;
  readonly refused: Refusal | undefined;
  readonly running: Running;
  /** Identity of the installed haproxy. */
  readonly haproxy: string;
}

export type ApplyAction =
  /** Check the rendering as a whole; when it is valid it becomes this generation and is live. */
  | { readonly kind: "try"; readonly current: Current; readonly generation: number }
  | { readonly kind: "reload"; readonly generation: Generation }
  /** HAProxy serves it: remember that. */
  | { readonly kind: "confirm"; readonly generation: Generation }
  /** Make `live` name this one again. */
  | { readonly kind: "go-back"; readonly generation: Generation }
  | { readonly kind: "nothing" };

/**
 * The next single step from any state that a node can be in, whatever was interrupted before: the caller repeats until there
 * is nothing to do. First what is live and what runs are brought together, then something new is tried.
 */
export function decideApply(input: ApplyInput): ApplyAction {
  const { current, running, confirmed } = input;
  const live = input.generations.find(({ generation }) => generation === input.live);
  if (live === undefined || isRefused(live, input)) {
    const good = lastGood(input);
    if (good !== undefined && good !== live) return { kind: "go-back", generation: good };
  }
  if (live !== undefined && running.kind === "running") {
    if (running.description === describe(live)) {
      if (confirmed !== live.generation) return { kind: "confirm", generation: live };
    } else if (!isRefused(live, input)) return { kind: "reload", generation: live };
  }
  if (current === undefined || current.rendering === live?.rendering || isRefusedRendering(current.rendering, input))
    return { kind: "nothing" };
  // A master that does not answer may be in the middle of something: nothing is switched under it.
  if (running.kind === "unknown") return { kind: "nothing" };
  return { kind: "try", current, generation: nextNumber(input) };
}

/** What the generation's own file makes HAProxy say of itself: the proof that a new worker serves it. */
export function describe(generation: {
  readonly generation: number;
  readonly wanted: { readonly release: string };
}): string {
  return `signalbox generation ${generation.generation} release ${generation.wanted.release.slice(0, 12)}`;
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

function isRefusedRendering(rendering: string, { refused, haproxy }: ApplyInput): boolean {
  return refused?.rendering === rendering && refused.haproxy === haproxy;
}

/** Numbers are never used twice, else a worker could be taken for another generation's. */
function nextNumber({ generations, confirmed, refused }: ApplyInput): number {
  return Math.max(0, confirmed ?? 0, refused?.generation ?? 0, ...generations.map(({ generation }) => generation)) + 1;
}
