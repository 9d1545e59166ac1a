import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import type { NodeLayout } from "../layout.ts";
import type { RenderPorts } from "../ports.ts";
import { fail, type RoleFault } from "../records.ts";
import type { Reporter } from "../reporter.ts";
import { roundReporter } from "./report.ts";
import { guardedRound } from "./run.ts";
import { openSession } from "./session.ts";

/** A rendering that takes longer is not waited for; milliseconds. */
const TIMEOUT_MS = 30_000;

/**
 * render once: waits until the wanted release is rendered from what Consul says now, or until it is known why not. A release
 * without templates asks nobody. Gives what stands against it.
 */
export async function render(
  layout: NodeLayout,
  ports: RenderPorts,
  reporter: Reporter,
  timeoutMs = TIMEOUT_MS,
): Promise<RoleFault | undefined> {
  for (const directory of [layout.rendered, dirname(layout.state.render)]) await mkdir(directory, { recursive: true });
  const session = await openSession(layout, ports, reporter);
  try {
    const reports = await roundReporter(layout, reporter, ports.now);
    const until = Date.now() + timeoutMs;
    for (;;) {
      let round = await guardedRound(session);
      const left = until - Date.now();
      if (!round.settled && left > 0) {
        await session.bell.wait(Math.min(left, round.dueMs));
        continue;
      }
      if (!round.settled) {
        const message = `consul-template did not fill in all templates within ${timeoutMs / 1000} s.`;
        round = { ...round, fault: fail("render-incomplete", message) };
      }
      await reports.report(round, session);
      return round.fault;
    }
  } finally {
    session.close();
  }
}
