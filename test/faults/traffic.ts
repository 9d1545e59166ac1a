import { Agent, request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { Team } from "./fleet.ts";

export interface Answer {
  /** Status, or why there was none. */
  readonly status: number | string;
  readonly version: string;
  /** Name of the server that answered. */
  readonly server: string;
}

export interface Traffic {
  /** What was asked and what failed (any answer but 200) since the last call of `reset`. */
  count(): { readonly requests: number; readonly failed: number; readonly failures: readonly string[] };
  reset(): void;
  /** Milliseconds since 1970 of the first answer of this version; undefined while there is none. */
  firstSeen(version: string): number | undefined;
  stop(): Promise<void>;
}

/** One request to a team's host, on a connection of its own unless an agent is given. */
export function ask(port: number, team: Team, agent = new Agent()): Promise<Answer> {
  return new Promise((resolve) => {
    const failed = (error: NodeJS.ErrnoException): void =>
      resolve({ status: error.code ?? error.message, version: "", server: "" });
    const headers = { host: `${team}.example.com` };
    const asked = request({ host: "127.0.0.1", port, agent, headers, timeout: 5_000 }, (answer) => {
      answer.resume();
      answer.once("error", failed);
      const { "x-version": version = "", "x-server": server = "" } = answer.headers;
      answer.once("end", () =>
        resolve({ status: answer.statusCode ?? 0, version: String(version), server: String(server) }),
      );
    });
    asked.once("error", failed);
    asked.once("timeout", () => asked.destroy(new Error("no answer in 5 s")));
    asked.end();
  });
}

/**
 * Two clients of team shop that never pause for long: one keeps its connection, one opens one for each request. A kept
 * connection that HAProxy closed before the request was sent is no failure: RFC 9112, 9.3.1 has the client send it again.
 */
export function startTraffic(port: number): Traffic {
  const seen = new Map<string, number>();
  let requests = 0;
  let failures: string[] = [];
  let running = true;
  const client = async (agent: Agent, kept: boolean): Promise<void> => {
    while (running) {
      const first = await ask(port, "shop", agent);
      const answer = kept && first.status === "ECONNRESET" ? await ask(port, "shop") : first;
      requests++;
      if (answer.status !== 200) failures.push(String(answer.status));
      else if (!seen.has(answer.version)) seen.set(answer.version, Date.now());
      await sleep(10);
    }
    agent.destroy();
  };
  const clients = [client(new Agent({ keepAlive: true, maxSockets: 1 }), true), client(new Agent(), false)];
  return {
    count: () => ({ requests, failed: failures.length, failures: [...new Set(failures)] }),
    reset() {
      requests = 0;
      failures = [];
    },
    firstSeen: (version) => seen.get(version),
    async stop() {
      running = false;
      await Promise.all(clients);
    },
  };
}
