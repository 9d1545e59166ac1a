import { Agent, request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { Team } from "./fleet.ts";

export interface Answer {
  /** Status, or why there was none. */
  readonly status: number | string;
  readonly version: string;
  /** Name of the server that answered. */
  readonly server: string;
  /** The path, and the header `x-table`, that the server was asked with. */
  readonly path: string;
  readonly table: string;
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
export function ask(port: number, team: Team, agent = new Agent(), path = "/"): Promise<Answer> {
  return new Promise((resolve) => {
    const failed = (error: NodeJS.ErrnoException): void =>
      resolve({ status: error.code ?? error.message, version: "", server: "", path: "", table: "" });
    const headers = { host: `${team}.example.com` };
    const asked = request({ host: "127.0.0.1", port, path, agent, headers, timeout: 5_000 }, (answer) => {
      answer.resume();
      answer.once("error", failed);
      const said = (name: string): string => String(answer.headers[name] ?? "");
      const [version, server, seen, table] = ["x-version", "x-server", "x-path", "x-table"].map(said);
      const status = answer.statusCode ?? 0;
      answer.once("end", () =>
        resolve({ status, version: version ?? "", server: server ?? "", path: seen ?? "", table: table ?? "" }),
      );
    });
    asked.once("error", failed);
    asked.once("timeout", () => asked.destroy(new Error("no answer in 5 s")));
    asked.end();
  });
}

/** On a kept connection: that HAProxy closed it before the request was sent is no failure, RFC 9112, 9.3.1 has it sent again. */
export async function askAgain(port: number, team: Team, kept: Agent, path?: string): Promise<Answer> {
  const first = await ask(port, team, kept, path);
  return first.status === "ECONNRESET" ? ask(port, team, undefined, path) : first;
}

/** Two clients of team shop that never pause for long: one keeps its connection, one opens one for each request. */
export function startTraffic(port: number): Traffic {
  const seen = new Map<string, number>();
  let requests = 0;
  let failures: string[] = [];
  let running = true;
  const client = async (agent: Agent, kept: boolean): Promise<void> => {
    while (running) {
      const answer = kept ? await askAgain(port, "shop", agent) : await ask(port, "shop", agent);
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
