import type { Override } from "../diagnostic/override.ts";
import type { CheckedBy } from "../release/build-record.ts";
import type { Change } from "../release/change.ts";
import type { ChannelState } from "./move.ts";
import { KEPT_PREVIOUS, type Pointer, type PreviousRelease } from "./pointer.ts";

/** Where a publication came from; none of it is part of the release. */
export interface PublishInfo extends Change {
  /** Missing where no haproxy read the release. */
  readonly checked?: CheckedBy;
  readonly overrides?: readonly Override[];
  /** What guards took for live: the release that the channel must name still, or none. */
  readonly follows?: { readonly release?: string };
  /** `signalbox 0.1.0`. */
  readonly compiler: string;
  readonly now: Date;
  /** How long readers follow the pointer to something new; milliseconds. For ever when missing. */
  readonly expiresAfter?: number;
}

export interface PublishRequest extends PublishInfo {
  readonly channel: string;
  readonly release: string;
  /** Of the archive that lies, or will lie, in the store. */
  readonly sha256: string;
  /** Id of the key that will sign. */
  readonly signedBy?: string;
}

export type PublishPlan =
  | { readonly kind: "nothing"; readonly pointer: Pointer }
  | { readonly kind: "move"; readonly pointer: Pointer };

/** What the channel should say next, given what it says now. */
export function planPublish(
  current: Pick<ChannelState, "pointer" | "signedBy"> | undefined,
  request: PublishRequest,
): PublishPlan {
  const { channel, release, sha256, commit, author, checked, overrides, compiler, now, expiresAfter } = request;
  if (current !== undefined && current.pointer.release === release && !renews(current, request))
    return { kind: "nothing", pointer: current.pointer };
  return {
    kind: "move",
    pointer: {
      format: 1,
      channel,
      sequence: (current?.pointer.sequence ?? 0) + 1,
      release,
      sha256,
      previous: pastOf(current?.pointer),
      ...(commit !== undefined && { commit }),
      ...(author !== undefined && { author }),
      ...(checked && { checked }),
      ...(overrides && overrides.length > 0 && { overrides }),
      compiler,
      issued: now.toISOString(),
      ...(expiresAfter !== undefined && { expires: new Date(now.getTime() + expiresAfter).toISOString() }),
    },
  };
}

/** The same release again says something new when its time is prolonged, another key signs it, or a haproxy has read it since. */
function renews({ pointer, signedBy }: Pick<ChannelState, "pointer" | "signedBy">, request: PublishRequest): boolean {
  const timed = request.expiresAfter !== undefined || pointer.expires !== undefined;
  return timed || signedBy !== request.signedBy || (pointer.checked === undefined && request.checked !== undefined);
}

/** The last releases, newest first. One that was only renewed stands once, so that renewals do not push out what to go back to. */
function pastOf(pointer: Pointer | undefined): PreviousRelease[] {
  if (pointer === undefined) return [];
  const { sequence, release, sha256 } = pointer;
  const earlier = pointer.previous.filter((past, index) => index > 0 || past.release !== release);
  return [{ sequence, release, sha256 }, ...earlier].slice(0, KEPT_PREVIOUS);
}
