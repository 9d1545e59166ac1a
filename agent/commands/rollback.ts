import { bad, good, type Outcome } from "../../compiler/release/fault.ts";
import type { Generation, ReleaseChange, Wanted } from "../node/records.ts";

export interface RollbackInput {
  /** All that are on the disk. */
  readonly generations: readonly Generation[];
  /** The one that `live` names. */
  readonly live: Generation | undefined;
  /** Releases whose directories are on the disk: without its directory a release cannot be rendered. */
  readonly releases: readonly string[];
  /** How the last releases went live; what never did is not gone back to unless asked for by name. */
  readonly changes: readonly ReleaseChange[];
  /** A generation's number, or the beginning of a release's id; missing: the release before the live one. */
  readonly to?: string;
}

/** Shorter beginnings of an id are somebody's slip. */
const SHORTEST_ID = 4;

/** Which release to go back to, all from the node's own disk, or one sentence why there is none. Pure. */
export function chooseRollback(input: RollbackInput): Outcome<Wanted, "no-release"> {
  const { live, releases, changes, to } = input;
  const here = input.generations
    .filter(({ wanted }) => releases.includes(wanted.release))
    .toSorted((a, b) => b.generation - a.generation);
  if (to !== undefined) {
    const found = named(here, to);
    if (found !== undefined) return good(found.wanted);
    return bad("no-release", `This node has no generation or release "${to}". ${listed(here)}`);
  }
  if (live === undefined)
    return bad("no-release", "Nothing is live on this node, so there is nothing to go back from.");
  const others = here.filter(({ wanted }) => wanted.release !== live.wanted.release);
  const served = others.filter(({ wanted }) => changes.some(({ release }) => release === wanted.release));
  const known = served.length > 0 ? served : others;
  // By the channel's numbers: a second rollback goes further back, not to the release that was just left.
  const previous = known
    .filter(({ wanted }) => wanted.channel !== live.wanted.channel || wanted.sequence < live.wanted.sequence)
    .toSorted((a, b) => b.wanted.sequence - a.wanted.sequence || b.generation - a.generation)[0];
  if (previous !== undefined) return good(previous.wanted);
  return bad(
    "no-release",
    `This node has no release from before ${live.wanted.release.slice(0, 12)}. ${listed(others)}`,
  );
}

function named(generations: readonly Generation[], to: string): Generation | undefined {
  const byNumber = /^[1-9]\d*$/.test(to) ? generations.find(({ generation }) => generation === Number(to)) : undefined;
  if (byNumber !== undefined || to.length < SHORTEST_ID) return byNumber;
  const byId = generations.filter(({ wanted }) => wanted.release.startsWith(to));
  return new Set(byId.map(({ wanted }) => wanted.release)).size === 1 ? byId[0] : undefined;
}

function listed(generations: readonly Generation[]): string {
  const releases = [...new Map(generations.map((one) => [one.wanted.release, one])).values()];
  if (releases.length === 0) return "It has no other.";
  return `It has: ${releases.map(({ wanted, generation }) => `${wanted.release.slice(0, 12)} (number ${wanted.sequence}, generation ${generation})`).join(", ")}.`;
}
