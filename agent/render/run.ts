import { thrown, type RoleFault } from "../support/fault.ts";
import type { NodeLayout } from "../node/layout.ts";
import { waitFor } from "../support/clock.ts";
import { loopOf, type Loop } from "../support/loop.ts";
import type { RenderPorts } from "../support/ports.ts";
import { isRenderState, readRecord } from "../node/records.ts";
import type { Reporter } from "../support/reporter.ts";
import { QUIET } from "../roles/role.ts";
import { watchDirectories } from "../node/watch.ts";
import { next, wakeAt } from "./next.ts";
import { endOrphans } from "./orphans.ts";
import { worldOf } from "./perform.ts";
import { openPresent, pruneRenderings } from "./renderings.ts";
import { reportTo } from "./report.ts";
import { begin, type Effect, type Event, type Options, type State } from "./state.ts";

/**
 * render until `signal` is aborted: the wanted release, filled in by a consul-template that it supervises, as `rendered/current`,
 * within milliseconds of consul-template's writing. No fault of the world ends it; its end leaves no process.
 */
export async function runRender(
  layout: NodeLayout,
  ports: RenderPorts,
  { intervalMs }: Pick<Options, "intervalMs">,
  reporter: Reporter,
  signal: AbortSignal,
): Promise<void> {
  const { loop, close } = await open(layout, ports, { intervalMs }, reporter);
  const watch = watchDirectories([layout.releases, layout.secrets], [layout.hold]);
  const listen = async (): Promise<void> => {
    while (!signal.aborted)
      if (await watch.next(waitFor(ports.clock, QUIET * intervalMs), signal)) loop.post({ kind: "rang" });
  };
  try {
    await Promise.all([loop.run(signal), listen()]);
  } finally {
    close();
    watch.close();
  }
}

/** A rendering that takes longer is not waited for; milliseconds. */
const TIMEOUT_MS = 30_000;

/**
 * render once: waits until the wanted release is rendered from what Consul says now, or until it is known why not. A release
 * without templates asks nobody. Gives what stands against it.
 */
export async function renderOnce(
  layout: NodeLayout,
  ports: RenderPorts,
  reporter: Reporter,
): Promise<RoleFault | undefined> {
  const until = { ms: ports.clock().ms + TIMEOUT_MS, seconds: TIMEOUT_MS / 1000 };
  const { loop, close } = await open(layout, ports, { intervalMs: TIMEOUT_MS, until }, reporter);
  try {
    const isOver = ({ found }: State): boolean => found?.settled === true;
    return (await loop.run(new AbortController().signal, isOver)).found?.fault;
  } finally {
    close();
  }
}

/** Begins: what an earlier process left running is ended, and what lies there is verified once. */
async function open(
  layout: NodeLayout,
  ports: RenderPorts,
  options: Omit<Options, "consul">,
  reporter: Reporter,
): Promise<{ readonly loop: Loop<State, Event>; readonly close: () => void }> {
  const orphans = await endOrphans(layout.rendered);
  if (orphans > 0)
    reporter.log("warn", "orphan-ended", `A consul-template of an earlier start was ended.`, { orphans });
  const present = await openPresent(layout);
  await pruneRenderings(layout, present?.current).catch(() => undefined); // a disk's fault shows where it matters
  const { templates, clock } = ports;
  const consul = templates?.consul.address.replace(/(^|\/\/)[^/]*@/, "$1***@");
  const record = await readRecord(layout.state.render, isRenderState);
  const world = worldOf(layout, ports, (event) => loop.post(event));
  const loop = loopOf<State, Event, Effect>(begin({ ...options, consul }, present, record, clock()), {
    ...{ next, wakeAt, clock },
    perform: (effect) => world.perform(effect),
    broke: ({ kind }, error) => ({
      ...{ kind: "broke", effect: kind },
      fault: thrown(error, WHAT[kind] ?? "The rendering could not be written"),
    }),
    report: reportTo(reporter, record),
  });
  return { loop, close: () => world.close() };
}

/** What an effect keeps us from when the disk says no. */
const WHAT: Partial<Record<Effect["kind"], string>> = {
  look: "What is wanted could not be read",
  record: "state/render.json could not be written",
};
