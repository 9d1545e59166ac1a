import type { Bell } from "../bell.ts";
import type { ConsulAccess } from "./consul-access.ts";
import { consulClient, type ConsulClient } from "./consul-client.ts";
import { leaderIn, limitIn } from "./consul-says.ts";

/** What is known of Consul, kept fresh while templates need it. */
export interface ConsulWatch {
  readonly address: string;
  /** Asks as long as it is needed, and never otherwise: a static release costs no Consul. */
  need(needed: boolean): void;
  /** Asks for the limit anew, at once. */
  askLimit(): void;
  /** Milliseconds since 1970 of the newest proof that it answers. */
  seenAt(): number | undefined;
  /** True once it has answered, and its limit is known or known not to be told. */
  asked(): boolean;
  limit(): number | undefined;
  /** Half a sentence, after two failures in a row. */
  unreachable(): string | undefined;
  close(): void;
}

const PERIOD_MS = 5_000;
const AFTER_FAILURE_MS = 1_000;
/** Consul takes a new limit without a restart, and nobody tells us. */
const LIMIT_PERIOD_MS = 15_000;

/** Probes Consul over one kept connection; rings after every answer that changes what is known. */
export function watchConsul(
  access: ConsulAccess,
  changed: Bell,
  probed: (seenAt: number | undefined) => void,
): ConsulWatch {
  let client: ConsulClient | undefined;
  let timer: NodeJS.Timeout | undefined;
  let needed = false;
  let closed = false;
  let asking = false;
  let failures = 0;
  let why = "";
  let seenAt: number | undefined;
  let limit: number | undefined;
  let limitAt: number | undefined;

  async function ask(): Promise<void> {
    client ??= await consulClient(access);
    const leader = leaderIn(await client.get("/v1/status/leader"));
    if (leader.ok) {
      failures = 0;
      seenAt = Date.now();
      if (limitAt === undefined || seenAt - limitAt > LIMIT_PERIOD_MS) {
        limit = limitIn(await client.get("/v1/agent/self"));
        limitAt = Date.now();
      }
    } else {
      failures++;
      why = leader.why;
    }
    probed(seenAt);
  }

  async function round(): Promise<void> {
    if (asking || closed || !needed) return;
    asking = true;
    clearTimeout(timer);
    const before = `${failures > 1} ${limit} ${limitAt === undefined}`;
    await ask();
    asking = false;
    if (closed) return client?.close();
    if (before !== `${failures > 1} ${limit} ${limitAt === undefined}`) changed.ring();
    timer = setTimeout(() => void round(), failures > 0 ? AFTER_FAILURE_MS : PERIOD_MS);
  }

  return {
    address: access.address,
    need(now) {
      if (now === needed) return;
      needed = now;
      if (needed) void round();
      else {
        clearTimeout(timer);
        client?.close();
        client = undefined;
        [failures, seenAt, limitAt] = [0, undefined, undefined];
      }
    },
    askLimit() {
      limitAt = undefined;
      void round();
    },
    seenAt: () => seenAt,
    asked: () => limitAt !== undefined,
    limit: () => limit,
    unreachable: () => (failures > 1 ? why : undefined),
    close() {
      closed = true;
      clearTimeout(timer);
      if (!asking) client?.close();
    },
  };
}
