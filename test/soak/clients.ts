import { Agent } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { Random } from "../support/random.ts";
import { TEAMS } from "../faults/fleet.ts";
import { ask, askAgain } from "../faults/traffic.ts";
import type { Book } from "./book.ts";
import { mixture, PATHS } from "./fleet.ts";

/** How long an instance may get requests after it left Consul, or after the node could hear of it again; milliseconds. */
const LEFT_MS = 5_000;
/** How long after a newer version's first answer an older one may answer: a reload's old worker takes what was in its queue. */
const OLDER_MS = 3_000;

export interface Clients {
  readonly requests: number;
  readonly failed: number;
  /** Failures outside of faults are breaks; these were within. */
  readonly failures: ReadonlyMap<string, number>;
  /** Milliseconds that the slowest answer since the last call took. */
  slowest(): number;
  stop(): Promise<void>;
}

export interface Watched {
  readonly port: number;
  readonly seed: number;
  readonly book: Book;
  /** When an instance left, milliseconds since 1970; undefined while it is in Consul and passes. */
  readonly leftAt: (id: string) => number | undefined;
}

/** Clients of all teams and paths, each other one on a kept connection, who judge every answer. */
export function startClients(count: number, { port, seed, book, leftAt }: Watched): Clients {
  const failures = new Map<string, number>();
  let slow = 0;
  const slowest = (): number => {
    const was = slow;
    slow = 0;
    return was;
  };
  const found = { requests: 0, failed: 0, failures, slowest, stop };
  let running = true;
  let newest = { number: 0, at: 0 };

  const one = async (index: number): Promise<void> => {
    const random = new Random(seed + index);
    const kept = index % 2 === 0 ? new Agent({ keepAlive: true, maxSockets: 1 }) : undefined;
    while (running) {
      const [team, path] = [random.pick(TEAMS), random.pick(["/", ...PATHS])];
      const [from, follows] = [Date.now(), book.followsSince()];
      const answer = await (kept === undefined ? ask(port, team, undefined, path) : askAgain(port, team, kept, path));
      const to = Date.now();
      found.requests++;
      slow = Math.max(slow, to - from);
      if (answer.status === 200) judge(mixture(answer, team, path, seed), answer.version, answer.server, from, follows);
      else {
        found.failed++;
        failures.set(String(answer.status), (failures.get(String(answer.status)) ?? 0) + 1);
        if (!book.mayFail(from, to)) book.broke(`a request of ${team} ${path} failed: ${answer.status}`);
      }
      await sleep(random.between(5, 25));
    }
    kept?.destroy();
  };

  const judge = (mixed: string | undefined, version: string, server: string, from: number, follows: number): void => {
    if (mixed !== undefined) return book.broke(`a mixture of tables: ${mixed}`);
    const left = leftAt(server);
    const late = from - Math.max(left ?? Infinity, follows);
    if (late > LEFT_MS) book.broke(`${server} got a request ${late} ms after it left Consul and that could be known`);
    const number = Number(version.slice(1));
    if (number > newest.number) newest = { number, at: Date.now() };
    else if (number < newest.number && from - newest.at > OLDER_MS)
      book.broke(`version ${version} answered ${from - newest.at} ms after v${newest.number} had`);
  };

  const clients = Array.from({ length: count }, (_, index) => one(index));
  async function stop(): Promise<void> {
    running = false;
    await Promise.all(clients);
  }
  return found;
}
