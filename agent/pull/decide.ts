import type { Pointer } from "../../compiler/publish/pointer.ts";
import { refuse, type RoleFault, type Wanted } from "../records.ts";

export interface PullInput {
  readonly wanted: Wanted | undefined;
  /** True when `releases/<id>` of the pointer's release is there and whole. */
  readonly have: boolean;
  /** URL of the store that the pointer came from. */
  readonly store: string;
  readonly pointer: Pointer;
}

export type PullAction =
  | { readonly kind: "nothing" }
  | { readonly kind: "refuse"; readonly fault: RoleFault }
  /** Fetch and unpack the archive, then want it. */
  | { readonly kind: "fetch"; readonly wanted: Wanted }
  /** It is here already: only say that it is wanted. */
  | { readonly kind: "want"; readonly wanted: Wanted };

/**
 * What to do about a pointer that was just read. Numbers only grow within one channel of one store (a lower one is
 * somebody's replay of the past); a node that was set to another channel or store starts anew.
 */
export function decidePull({ wanted, have, store, pointer }: PullInput): PullAction {
  const next = wantedOf(store, pointer);
  if (wanted !== undefined && wanted.store === store && wanted.channel === pointer.channel) {
    if (pointer.sequence < wanted.sequence)
      return {
        kind: "refuse",
        fault: refuse(
          "lower-sequence",
          `Channel "${pointer.channel}" went back from number ${wanted.sequence} to ${pointer.sequence}. A rollback is published with a higher number.`,
          pointer.release,
        ),
      };
    if (
      pointer.sequence === wanted.sequence &&
      (pointer.release !== wanted.release || pointer.sha256 !== wanted.sha256)
    )
      return {
        kind: "refuse",
        fault: refuse(
          "sequence-reused",
          `Channel "${pointer.channel}" names another release under the same number ${pointer.sequence}.`,
          pointer.release,
        ),
      };
    if (pointer.sequence === wanted.sequence && have) return { kind: "nothing" };
  }
  return have ? { kind: "want", wanted: next } : { kind: "fetch", wanted: next };
}

function wantedOf(store: string, pointer: Pointer): Wanted {
  const { channel, sequence, release, sha256, issued, commit, author } = pointer;
  return {
    format: 1,
    store,
    channel,
    sequence,
    release,
    sha256,
    issued,
    ...(commit !== undefined && { commit }),
    ...(author !== undefined && { author }),
  };
}
