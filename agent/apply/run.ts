import type { RoleFault } from "../support/fault.ts";
import type { NodeLayout } from "../node/layout.ts";
import { waitFor, type Clock } from "../support/clock.ts";
import { loopOf, type Loop } from "../support/loop.ts";
import type { ApplyPorts } from "../support/ports.ts";
import { isApplyState, readRecord } from "../node/records.ts";
import type { Reporter } from "../support/reporter.ts";
import { watchDirectories, type Watch } from "../node/watch.ts";
import { followNames } from "./names/names.ts";
import { next, POLL_MS, wakeAt } from "./next.ts";
import { broke, perform } from "./perform.ts";
import { reportTo } from "./report.ts";
import { secretReader } from "../node/secrets.ts";
import { begin, UNSEEN, type Effect, type Event, type Options, type State } from "./state.ts";

export interface ApplyOptions {
  /** How often all of the node is looked at where nothing wakes apply before; milliseconds. HAProxy itself is every 2 s at least. */
  readonly intervalMs: number;
  /** How often HAProxy is compared with what it was told; 30 s unless said, in milliseconds. */
  readonly repairEveryMs?: number;
}

const REPAIR_MS = 30_000;

/** Applies until `signal` is aborted. No fault ends it. */
export async function runApply(
  layout: NodeLayout,
  ports: ApplyPorts,
  { intervalMs, repairEveryMs = REPAIR_MS }: ApplyOptions,
  reporter: Reporter,
  signal: AbortSignal,
): Promise<void> {
  // render makes its directory, as its own user.
  const target = watchDirectories([], [layout.rendered, layout.current, layout.hold]);
  // A replaced certificate waits for no other change. One in a folder, or behind a link, is found by the rounds' own time.
  const secrets = watchDirectories([layout.secrets]);
  // A person who removed the cause of a failed reload restarts the role: its first round tries again.
  const { loop, close } = await open(layout, ports, { hurry: false, intervalMs, repairEveryMs }, true, reporter);
  const { clock } = ports;
  try {
    await Promise.all([
      loop.run(signal),
      listen(target, { loop, clock }, "target", signal),
      listen(secrets, { loop, clock }, "node", signal),
    ]);
  } finally {
    target.close();
    secrets.close();
    close();
  }
}

/** One round from the disk, for `agent once`. `retry`: a rendering that was refused is tried once more. */
export async function applyOnce(
  layout: NodeLayout,
  ports: ApplyPorts,
  retry: boolean,
  reporter: Reporter,
): Promise<RoleFault | undefined> {
  const options = { hurry: true, intervalMs: POLL_MS, repairEveryMs: REPAIR_MS };
  const opened = await open(layout, ports, options, retry, reporter);
  const isOver = ({ round, seen, fault }: State): boolean =>
    round.kind === "waiting" && (seen !== UNSEEN || fault !== undefined);
  try {
    return (await opened.loop.run(new AbortController().signal, isOver)).fault;
  } finally {
    opened.close();
  }
}

async function open(
  layout: NodeLayout,
  ports: ApplyPorts,
  options: Omit<Options, "start">,
  retry: boolean,
  reporter: Reporter,
): Promise<{ readonly loop: Loop<State, Event>; readonly close: () => void }> {
  const { haproxy, lookup, ownAddresses, clock } = ports;
  const written = await readRecord(layout.state.apply, isApplyState).catch(() => undefined);
  const state = begin({ ...options, start: haproxy.start }, written, retry, clock());
  const changed = (): void => loop.post({ kind: "names", names: { known: names.known(), settled: names.settled() } });
  const names = followNames(lookup, state.names.known, changed, clock);
  const world = { layout, haproxy, names, ownAddresses, readSecrets: secretReader(layout.secrets), clock };
  const loop = loopOf<State, Event, Effect>(state, {
    ...{ next, wakeAt, broke, clock, report: reportTo(reporter, written) },
    perform: (effect) => perform(world, effect),
  });
  return { loop, close: () => names.close() };
}

/** What a watch lost is found by a look, within POLL_MS. */
async function listen(
  watch: Watch,
  { loop, clock }: { readonly loop: Loop<State, Event>; readonly clock: Clock },
  what: "target" | "node",
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    if (await watch.next(waitFor(clock, POLL_MS), signal)) loop.post({ kind: "rang", what });
  }
}
