import { KEPT_PREVIOUS, type Pointer } from "./pointer.ts";

/** Where a publication came from; none of it is part of the release. */
export interface PublishInfo {
  readonly commit?: string;
  readonly author?: string;
  /** `signalbox 0.1.0`. */
  readonly compiler: string;
  readonly now: Date;
}

export interface PublishRequest extends PublishInfo {
  readonly channel: string;
  readonly release: string;
  /** Of the archive that lies, or will lie, in the store. */
  readonly sha256: string;
}

export type PublishPlan =
  | { readonly kind: "nothing"; readonly pointer: Pointer }
  | { readonly kind: "move"; readonly pointer: Pointer };

/** What the channel should say next, given what it says now. */
export function planPublish(current: Pointer | undefined, request: PublishRequest): PublishPlan {
  if (current?.release === request.release) return { kind: "nothing", pointer: current };
  const { channel, release, sha256, commit, author, compiler, now } = request;
  const before =
    current === undefined
      ? []
      : [{ sequence: current.sequence, release: current.release, sha256: current.sha256 }, ...current.previous];
  return {
    kind: "move",
    pointer: {
      format: 1,
      channel,
      sequence: (current?.sequence ?? 0) + 1,
      release,
      sha256,
      previous: before.slice(0, KEPT_PREVIOUS),
      ...(commit !== undefined && { commit }),
      ...(author !== undefined && { author }),
      compiler,
      issued: now.toISOString(),
    },
  };
}
