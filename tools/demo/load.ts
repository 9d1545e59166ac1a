import { writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startChild } from "../../test/support/child.ts";
import { host } from "./example.ts";
import { CannotRun, Wrong } from "./print.ts";
import type { Stage } from "./stage.ts";

/** What wrk counted: a failed request is an answer of 400 or above, or a connection that broke. */
export interface Traffic {
  readonly requests: number;
  readonly failed: number;
}

export interface Load {
  /** Ends it and gives what the traffic saw. Failed requests, or next to none at all, are wrong. */
  end(): Promise<Traffic>;
}

const script = `
wrk.headers["Host"] = "${host}"
local paths = { "/", "/cart", "/jaeger/ui", "/images/a.jpg", "/grafana/d/1", "/feature" }
local n = 0
request = function() n = n + 1; return wrk.format("GET", paths[n % #paths + 1]) end
done = function(summary)
  local e = summary.errors
  io.write(string.format("SIGNALBOX %d %d\\n", summary.requests, e.connect + e.read + e.write + e.status + e.timeout))
end
`;

/** Far longer than any step: the load ends when it is told to. */
const AT_MOST_SECONDS = 120;

/** wrk over 16 keep-alive connections, on the routes of the example. */
export async function startLoad(stage: Stage): Promise<Load> {
  const file = path.join(stage.dir, "load.lua");
  await writeFile(file, script);
  const url = `http://127.0.0.1:${stage.port}`;
  const wrk = await startChild("wrk", ["-t1", "-c16", `-d${AT_MOST_SECONDS}s`, "-s", file, url]).catch(() => {
    throw new CannotRun("wrk is not on this machine. Type: tools/install.sh wrk");
  });
  stage.owns(() => wrk.end("SIGKILL"));
  return {
    async end() {
      // On SIGINT wrk stops asking and reports.
      await wrk.end("SIGINT");
      const counted = await until("wrk's count", async () => /^SIGNALBOX (\d+) (\d+)$/m.exec(wrk.output()) !== null)
        .then(() => /^SIGNALBOX (\d+) (\d+)$/m.exec(wrk.output()))
        .catch(() => null);
      if (counted === null) throw new Error(`wrk gave no count:\n${wrk.output()}`);
      const traffic = { requests: Number(counted[1]), failed: Number(counted[2]) };
      if (traffic.failed > 0) throw new Wrong(`${traffic.failed} of ${traffic.requests} requests failed`);
      if (traffic.requests < 100) throw new Wrong(`only ${traffic.requests} requests were answered`);
      return traffic;
    },
  };
}

/** `50928 requests meanwhile, 0 failed`. */
export function seen({ requests, failed }: Traffic): string {
  return `${requests} requests meanwhile, ${failed} failed`;
}

/** Waits until something holds, 20 s at most; milliseconds. What is thrown while asking counts as no, but for Wrong. */
export async function until(what: string, holds: () => Promise<boolean>, everyMs = 50): Promise<number> {
  const from = performance.now();
  const ask = (): Promise<boolean> =>
    holds().catch((error: unknown) => {
      if (error instanceof Wrong) throw error;
      return false;
    });
  while (!(await ask())) {
    if (performance.now() - from > 20_000) throw new Wrong(`${what} did not come within 20 s`);
    await sleep(everyMs);
  }
  return Math.round(performance.now() - from);
}
