import { runtime } from "../compiler/haproxy/master.ts";

/** A server as HAProxy has it now. */
export interface ServerState {
  /** `127.0.0.1:8001`. */
  readonly at: string;
  /** Takes requests as far as the administrator is concerned: neither in maintenance nor draining. */
  readonly enabled: boolean;
  /** Its last checks were good, or it has none. */
  readonly up: boolean;
}

/**
 * Maintenance by command, inherited or by name, and draining (manual 9.3, `show servers state`). 0x04 only remembers that the
 * configuration said `disabled`, which a spare server keeps when it is filled.
 */
const NOT_ENABLED = 0x01 | 0x02 | 0x08 | 0x10 | 0x20 | 0x40;
const RUNNING = "2";

/** The servers of a backend, by the runtime API. Throws when it does not answer. */
export async function serversOf(statsSocket: string, backend: string): Promise<ServerState[]> {
  const text = await runtime(statsSocket, `show servers state ${backend}`);
  const [names = [], ...rows] = text
    .split("\n")
    .slice(1)
    .filter((line) => line !== "")
    .map((line) => line.replace(/^# /, "").split(" "));
  const column = Object.fromEntries(names.map((name, i) => [name, i]));
  const field = (row: readonly string[], name: string): string => row[column[name] ?? -1] ?? "";
  return rows.map((row) => ({
    at: `${field(row, "srv_addr")}:${field(row, "srv_port")}`,
    enabled: (Number(field(row, "srv_admin_state")) & NOT_ENABLED) === 0,
    up: field(row, "srv_op_state") === RUNNING,
  }));
}
