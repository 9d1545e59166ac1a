import { Agent, request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { until } from "../support/until.ts";

export interface Load {
  /** Resolves when so many answers carried this version. */
  seen(version: string, answers?: number): Promise<void>;
  stop(): Promise<{ requests: number; failures: string[]; byVersion: Record<string, number> }>;
}

/** Requests without a pause on keep-alive and on new connections; a failure is a 5xx, a refusal, or a connection that broke off. */
export function load(port: number): Load {
  const byVersion: Record<string, number> = {};
  const failures: string[] = [];
  let requests = 0;
  let running = true;
  const client = async (agent: Agent): Promise<void> => {
    while (running) {
      requests++;
      const { status, version } = await one(port, agent);
      if (typeof status === "string" || status >= 500) failures.push(String(status));
      else byVersion[version] = (byVersion[version] ?? 0) + 1;
      await sleep(2);
    }
    agent.destroy();
  };
  const clients = [
    new Agent({ keepAlive: true, maxSockets: 1 }),
    new Agent({ keepAlive: true, maxSockets: 1 }),
    new Agent(),
  ].map(client);
  return {
    async seen(version, answers = 1) {
      await until(`${answers} answers of ${version}`, () => (byVersion[version] ?? 0) >= answers, {
        timeoutMs: 60_000,
      });
    },
    async stop() {
      running = false;
      await Promise.all(clients);
      return { requests, failures, byVersion };
    },
  };
}

/** What the worker says that takes new connections now: the connection is not kept. */
export async function versionAt(port: number): Promise<string> {
  const agent = new Agent();
  const { version } = await one(port, agent);
  agent.destroy();
  return version;
}

function one(port: number, agent: Agent): Promise<{ status: number | string; version: string }> {
  return new Promise((resolve) => {
    const asked = request({ host: "127.0.0.1", port, agent, path: "/", timeout: 5_000 }, (answer) => {
      answer.resume();
      answer.once("error", (error) => resolve({ status: error.message, version: "" }));
      answer.once("end", () =>
        resolve({ status: answer.statusCode ?? 0, version: String(answer.headers["x-version"]) }),
      );
    });
    asked.once("error", (error) => resolve({ status: error.message, version: "" }));
    asked.once("timeout", () => asked.destroy(new Error("timeout")));
    asked.end();
  });
}
