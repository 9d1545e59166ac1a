import type { Running } from "../support/ports.ts";
import type { ApplyState, Current, Generation, Hold, SecretDigests } from "../node/records.ts";
import { replacedSecret } from "./secrets.ts";
import type { Seen } from "./state.ts";

export interface ApplyInput extends Pick<Seen, "generations" | "running" | "haproxy"> {
  /** What should be served. */
  readonly current: Target | undefined;
  /** The generation that `live` names; undefined when it names none that is there. */
  readonly live: number | undefined;
  readonly confirmed?: ApplyState["confirmed"] | undefined;
  readonly refused?: ApplyState["refused"] | undefined;
  /** HAProxy was told of servers that the live generation's files do not name. */
  readonly unfiled: boolean;
}

/** A rendering, or (`from`) the files of a generation of a held release, when render does not give it. */
export interface Target extends Pick<Current, "rendering" | "wanted" | "files"> {
  readonly from?: number;
  /** Of the node's own files that it names, as they are now; missing where nobody looked. */
  readonly secrets?: SecretDigests;
}

export type ApplyAction =
  /** Check the rendering as a whole; when it is valid it becomes this generation and is live. */
  | { readonly kind: "try"; readonly current: Target; readonly generation: number }
  /** Write what HAProxy serves as this generation: the live one with the servers of now. */
  | { readonly kind: "file"; readonly live: Generation; readonly generation: number }
  | { readonly kind: "reload"; readonly generation: Generation }
  /** HAProxy serves `from`, which is on the disk too: bring it to `generation`, without a reload where that can be. */
  | { readonly kind: "catch-up"; readonly generation: Generation; readonly from: Generation }
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
  const isTried = current !== undefined && !isRefusedTarget(current, input);
  if (live === undefined || isRefused(live, input)) {
    const good = lastGood(input);
    // A generation whose record is damaged may be served: where it can be made anew, no earlier one takes its place.
    const isAnew =
      live === undefined && isTried && !input.generations.some((one) => one.rendering === current.rendering);
    if (good !== undefined && good !== live && !isAnew) return { kind: "go-back", generation: good };
  }
  if (live !== undefined && running.kind === "running") {
    if (serves(running, live)) {
      if (confirmed !== live.generation) return { kind: "confirm", generation: live };
    } else if (!isRefused(live, input)) {
      const from = input.generations.find((one) => one.generation !== live.generation && serves(running, one));
      return from === undefined ? { kind: "reload", generation: live } : { kind: "catch-up", generation: live, from };
    }
  }
  // A master that does not answer may be in the middle of something: nothing is switched under it.
  if (running.kind === "unknown") return { kind: "nothing" };
  if (isTried && (current.rendering !== live?.rendering || replacedSecret(live.secrets, current.secrets) !== undefined))
    return { kind: "try", current, generation: nextNumber(input) };
  if (live !== undefined && input.unfiled) return { kind: "file", live, generation: nextNumber(input) };
  return { kind: "nothing" };
}

/**
 * What should be served: the present rendering; while a person holds the node on a release that render does not give, the newest
 * generation of that release, unless it is live already.
 */
export function targetOf(
  current: Current | undefined,
  hold: Hold | undefined,
  generations: readonly Generation[],
  live: number | undefined,
): Target | undefined {
  if (hold === undefined || current?.wanted.release === hold.wanted.release) return current;
  const held = generations
    .filter(({ wanted }) => wanted.release === hold.wanted.release)
    .toSorted((a, b) => b.generation - a.generation);
  const [newest] = held;
  if (newest === undefined || held.some(({ generation }) => generation === live)) return undefined;
  return { rendering: newest.rendering, wanted: hold.wanted, from: newest.generation };
}

/** True when the running worker serves this generation: as its map says, or where it has none, as it loaded it. */
export function serves(running: Extract<Running, { kind: "running" }>, generation: Generation): boolean {
  if (running.serves === undefined) return running.description === describe(generation);
  return running.serves === generation.generation;
}

/** What the generation's own file makes HAProxy say of itself: the proof of what a worker loaded. */
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

/** The same rendering with the same files of the node's was refused by the same haproxy. */
export function isRefusedTarget(
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
function nextNumber({ generations, confirmed, refused }: ApplyInput): number {
  return Math.max(0, confirmed ?? 0, refused?.generation ?? 0, ...generations.map(({ generation }) => generation)) + 1;
}
