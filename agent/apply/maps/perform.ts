import type { MapPhase } from "./plan.ts";

export interface PerformOptions {
  /** For each answer of HAProxy's; 5 s unless said. */
  readonly timeoutMs?: number;
  /** Aborted: stops between two commands, which leaves HAProxy between two correct states. */
  readonly signal?: AbortSignal;
}

export type MapsOutcome =
  | { readonly kind: "done"; readonly commands: number }
  /** HAProxy answers as the old or the new release says, but which of both it is must be looked up (runningMaps). */
  | { readonly kind: "failed"; readonly message: string };

/** Makes a plan's changes in the running HAProxy. Never throws. */
export async function performMaps(
  statsSocket: string,
  phases: readonly MapPhase[],
  options: PerformOptions = {},
): Promise<MapsOutcome> {
  await Promise.resolve();
  const changes = phases.flatMap((phase) => phase.changes).length;
  return { kind: "failed", message: `${changes} changes for ${statsSocket} within ${options.timeoutMs ?? 5000} ms.` };
}
