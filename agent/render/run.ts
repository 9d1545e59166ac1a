import { mkdir } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { errorText } from "../../compiler/release/disk.ts";
import type { NodeLayout } from "../layout.ts";
import type { RenderPorts } from "../ports.ts";
import { diskFault } from "../disk-fault.ts";
import type { Reporter } from "../reporter.ts";
import { QUIET } from "../rounds.ts";
import { watchDirectories } from "../watch.ts";
import { roundReporter } from "./report.ts";
import { openSession, type Round, type Session } from "./session.ts";

export interface RunRenderOptions {
  /** How often it looks where nothing wakes it before; milliseconds. */
  readonly intervalMs: number;
}

/**
 * render until `signal` is aborted: the wanted release, filled in by a consul-template that it supervises, as `rendered/current`,
 * within milliseconds of consul-template's writing. No fault of the world ends it; its end leaves no process.
 */
export async function runRender(
  layout: NodeLayout,
  ports: RenderPorts,
  { intervalMs }: RunRenderOptions,
  reporter: Reporter,
  signal: AbortSignal,
): Promise<void> {
  for (const directory of [layout.rendered, layout.releases, dirname(layout.state.render)])
    await mkdir(directory, { recursive: true }).catch(() => undefined); // the first round tells
  const session = await openSession(layout, ports, reporter);
  const reports = await roundReporter(layout, reporter, ports.now);
  const watch = watchDirectories([
    layout.releases,
    { directory: layout.root, names: [basename(layout.hold)] },
    layout.secrets,
  ]);
  const listen = async (): Promise<void> => {
    while (!signal.aborted) {
      if ((await watch.next(QUIET * intervalMs, signal)) || signal.aborted) session.bell.ring();
    }
  };
  const listening = listen();
  try {
    while (!signal.aborted) {
      const round = await guardedRound(session);
      if (signal.aborted) break;
      await reports.report(round, session).catch((error: unknown) => {
        reporter.log("error", "cannot-write", `state/render.json could not be written: ${errorText(error)}.`);
      });
      const well = round.settled && round.fault === undefined;
      await session.bell.wait(Math.min(round.dueMs, well ? QUIET * intervalMs : intervalMs));
    }
  } finally {
    session.close();
    watch.close();
    await listening;
  }
}

/** What is thrown is the disk's (full, read-only) or our bug: neither may end the role. */
export async function guardedRound(session: Session): Promise<Round> {
  try {
    return await session.round();
  } catch (error) {
    const fault = diskFault(error, `The rendering could not be written: ${errorText(error)}.`);
    return { settled: true, fault, dueMs: 1_000 };
  }
}
