import type { NodeLayout } from "../node/layout.ts";
import { isApplyState, readRecord, type ApplyState } from "../node/records.ts";

export interface ReadyInput {
  /** The node is asked to take no more traffic. */
  readonly draining: boolean;
  /** Why HAProxy does not answer now; undefined when it does. */
  readonly silent: string | undefined;
  /** The number that `live` names. */
  readonly live: number | undefined;
  /** The last generation that HAProxy was seen serving. */
  readonly confirmed: number | undefined;
}

/**
 * Why the node should get no traffic, undefined when it should. While the next generation is being taken over the one before
 * serves, so any that was confirmed will do. Pure.
 */
export function notReady({ draining, silent, live, confirmed }: ReadyInput): string | undefined {
  if (draining) return "The node drains: it is about to stop.";
  if (live === undefined) return "No release is live on this node yet.";
  if (silent !== undefined) return silent;
  if (confirmed === undefined) return "HAProxy was not seen serving the live release yet.";
  return undefined;
}

/** What apply recorded of HAProxy; undefined on a fresh node. */
export async function confirmedGeneration(layout: NodeLayout): Promise<number | undefined> {
  const state: ApplyState | undefined = await readRecord(layout.state.apply, isApplyState);
  return state?.confirmed;
}
