import type { Pointer, PreviousRelease } from "../../compiler/publish/pointer.ts";
import { fail, refuse, type RoleFault } from "../support/fault.ts";
import { given } from "../support/given.ts";
import type { Wanted } from "../node/records.ts";

export interface PullInput {
  readonly wanted: Wanted | undefined;
  /** Releases that are here and whole. */
  readonly have: readonly string[];
  /** URL of the store that the pointer came from. */
  readonly store: string;
  readonly pointer: Pointer;
  readonly now: Date;
  /** True once anything was ever live on this node. */
  readonly live: boolean;
  /** A release that render or apply refused as such: it will not do better by waiting. */
  readonly refused: string | undefined;
  /** Releases whose archives were tried in this round and could not be used. */
  readonly unusable: readonly string[];
  /** The newest release was passed over because of its archive, and it is time to try that again. */
  readonly retry: boolean;
  /** The least number that this node was told to take. */
  readonly atLeast?: number | undefined;
}

export type PullAction =
  | { readonly kind: "nothing" }
  | { readonly kind: "refuse"; readonly fault: RoleFault }
  /** Fetch and unpack the archive, then want it. */
  | { readonly kind: "fetch"; readonly wanted: Wanted }
  /** It is here already: only say that it is wanted. */
  | { readonly kind: "want"; readonly wanted: Wanted };

/**
 * What to do about a pointer that was just read and may be believed. Numbers only grow within one channel of one store (a lower
 * one is somebody's replay of the past); a node that was set to another channel or store starts anew.
 */
export function decidePull(input: PullInput): PullAction {
  const { wanted, have, store, pointer } = input;
  const known =
    wanted !== undefined && wanted.store === store && wanted.channel === pointer.channel ? wanted : undefined;
  const fault = replayed(known, pointer) ?? tooLow(input.atLeast, pointer);
  if (fault !== undefined) return { kind: "refuse", fault };
  const same = known?.sequence === pointer.sequence;
  if (!same && isExpired(pointer.expires, input.now)) return { kind: "refuse", fault: expired(pointer) };

  const next = candidate(input, same ? known : undefined);
  if (next === undefined) return { kind: "nothing" };
  if (same && known.release === next.release && have.includes(next.release)) return { kind: "nothing" };
  return { kind: have.includes(next.release) ? "want" : "fetch", wanted: wantedOf(store, pointer, next) };
}

/** What stands against a pointer whose time is over; the node stays on what that pointer named. */
export function expired({ channel, expires }: Pick<Pointer, "channel" | "expires">): RoleFault {
  return refuse(
    "expired",
    `The pointer of channel "${channel}" expired at ${expires}: this node stays on what it has. Publish or promote again; if that was done, this node's clock is wrong, or somebody keeps it from this node.`,
  );
}

/** A store's clock and this node's differ by so much; milliseconds, more than 0 where the node's is behind. Undefined when they agree. */
export function clockWrong(offset: number): RoleFault | undefined {
  if (offset === 0) return undefined;
  const by = `${duration(Math.abs(offset))} ${offset > 0 ? "behind" : "ahead of"}`;
  return fail("clock-wrong", `This node's clock is ${by} the store's: what expires is judged wrongly until it is set.`);
}

function duration(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  const [days, hours] = [Math.floor(minutes / 1_440), Math.floor((minutes % 1_440) / 60)];
  if (days > 0) return `${days} d ${hours} h`;
  return hours > 0 ? `${hours} h ${minutes % 60} min` : `${minutes} min`;
}

/** True when readers must not follow it to anything new. */
export function isExpired(expires: string | undefined, now: Date): boolean {
  return expires !== undefined && Date.parse(expires) <= now.getTime();
}

/** True once half of the time is over for which a pointer holds: whoever renews it had time enough. */
export function isHalfOver({ issued, expires }: Partial<Pick<Pointer, "issued" | "expires">>, now: Date): boolean {
  if (issued === undefined || expires === undefined) return false;
  return now.getTime() >= (Date.parse(issued) + Date.parse(expires)) / 2;
}

function replayed(known: Wanted | undefined, pointer: Pointer): RoleFault | undefined {
  if (known === undefined) return undefined;
  if (pointer.sequence < known.sequence)
    return refuse(
      "lower-sequence",
      `Channel "${pointer.channel}" went back from number ${known.sequence} to ${pointer.sequence}. A rollback is published with a higher number.`,
      pointer.release,
    );
  const named = known.insteadOf ?? known.release;
  const other = named !== pointer.release || (known.insteadOf === undefined && known.sha256 !== pointer.sha256);
  if (pointer.sequence > known.sequence || !other) return undefined;
  return refuse(
    "sequence-reused",
    `Channel "${pointer.channel}" names another release under the same number ${pointer.sequence}.`,
    pointer.release,
  );
}

/** A node that has seen nothing yet believes any number that was ever signed and still holds, but not below what it was told. */
function tooLow(atLeast: number | undefined, { channel, sequence, release }: Pointer): RoleFault | undefined {
  if (atLeast === undefined || sequence >= atLeast) return undefined;
  return refuse(
    "below-at-least",
    `Channel "${channel}" names number ${sequence}, and this node was told to take ${atLeast} or a higher one (--at-least). See \`signalbox history\`: where it shows a higher number, somebody keeps that from this node.`,
    release,
  );
}

/**
 * The release to want. On a node that serves it is the pointer's, good or bad: a bad one is refused and what is live stays. A node
 * that never served anything goes down the pointer's past to the first that can be used, and up again to the newest once that serves.
 */
function candidate(input: PullInput, same: Wanted | undefined): PreviousRelease | undefined {
  const { pointer, have, live, refused, unusable, retry } = input;
  const chain = distinct([pointer, ...pointer.previous]);
  const taken = chain.findIndex(({ release }) => release === same?.release);
  // What was passed over on the way down is not looked at again. The newest is: when its archive was at fault, and once another
  // one serves, for then it is a refused release like any other, and what it lacked may come (a certificate).
  const again = retry || (live && have.includes(pointer.release));
  const newest = taken > 0 && !again ? [] : chain.slice(0, 1);
  const others = live ? chain.slice(taken, taken + 1) : chain.slice(Math.max(taken, 1));
  const open = [...newest, ...(taken > 0 || !live ? others : [])];
  return open.find(({ release }) => release !== refused && !unusable.includes(release));
}

function distinct(chain: readonly PreviousRelease[]): PreviousRelease[] {
  return chain.filter(({ release }, index) => chain.findIndex((one) => one.release === release) === index);
}

function wantedOf(store: string, pointer: Pointer, taken: PreviousRelease): Wanted {
  const { channel, sequence, issued, commit, author, checked, overrides } = pointer;
  const base = { format: 1, store, channel, sequence, release: taken.release, sha256: taken.sha256, issued } as const;
  // Commit, author and check are the newest release's; of an earlier one the pointer does not tell them.
  if (taken.release !== pointer.release) return { ...base, insteadOf: pointer.release };
  return { ...base, ...given({ commit, author, checked, overrides }) };
}
