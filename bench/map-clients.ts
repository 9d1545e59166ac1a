import { Agent, get } from "node:http";
import { EXTRA_HOST } from "./fleet-extras.ts";

/** What a request to the changing route got: the table that answered it, by its number, or why none did. */
export type Answer = { readonly table: number } | { readonly wrong: string };

/**
 * Asks the changing route. Its pool, its rewrite and its response header all say which table they are of, so an answer that
 * mixes two tables shows.
 */
export function askExtra(port: number, agent: Agent): Promise<Answer> {
  return new Promise((resolve) => {
    const wrong = (why: string): void => resolve({ wrong: why });
    const request = get(
      { host: "127.0.0.1", port, path: "/flip/x", headers: { host: EXTRA_HOST }, agent },
      (answer) => {
        let body = "";
        answer.setEncoding("utf8").on("data", (text: string) => (body += text));
        answer.on("error", (error) => wrong(error.message));
        answer.on("end", () => {
          const path = /^(\d) \/v(\d)\/x$/.exec(body.trim());
          const header = answer.headers["x-table"];
          const same = path !== null && path[1] === path[2] && path[1] === header;
          if (same) resolve({ table: Number(path[1]) });
          else wrong(`status ${answer.statusCode}, "${body.trim().slice(0, 40)}" with x-table ${String(header)}`);
        });
      },
    );
    request.on("error", (error) => wrong(error.message));
  });
}

export interface TableClients {
  /** Says which tables may answer from now on. */
  allow(tables: readonly number[]): void;
  stop(): Promise<{ readonly requests: number; readonly wrong: Readonly<Record<string, number>> }>;
}

/** Clients that ask the changing route all the time, and count each answer that is neither the old table's nor the new one's. */
export function startTableClients(port: number, count: number): TableClients {
  const agent = new Agent({ keepAlive: true });
  const wrong: Record<string, number> = {};
  let allowed: readonly number[] = [0];
  let requests = 0;
  let running = true;
  const client = async (): Promise<void> => {
    while (running) {
      const before = allowed;
      const answer = await askExtra(port, agent);
      requests++;
      const tables = [...before, ...allowed];
      const why = "wrong" in answer ? answer.wrong : tables.includes(answer.table) ? undefined : "a table of long ago";
      if (why !== undefined) wrong[why] = (wrong[why] ?? 0) + 1;
    }
  };
  const all = Array.from({ length: count }, client);
  return {
    allow: (tables) => void (allowed = tables),
    async stop() {
      running = false;
      await Promise.all(all);
      agent.destroy();
      return { requests, wrong };
    },
  };
}
