import { runtime, type WaitOptions } from "./master.ts";

/** A line of `show servers state`: what HAProxy has of one server now. */
export interface ServerState {
  readonly backend: string;
  readonly server: string;
  readonly address: string;
  readonly port: number;
  /** In maintenance: it gets no requests, and no checks. */
  readonly maintenance: boolean;
  /** Its checks say that it may be used, or nobody checks it. */
  readonly up: boolean;
  /** Told to take no new clients. */
  readonly drain: boolean;
  /** Its share of the requests, as it is now: 0 is none. */
  readonly weight: number;
  /** All fields in the order of version 1 of the format (manual, "show servers state"). */
  readonly fields: readonly string[];
}

/** Places of a line's fields that we read or write. */
export const STATE_FIELD = {
  backend: 1,
  server: 3,
  address: 4,
  operational: 5,
  admin: 6,
  weight: 7,
  loadedWeight: 8,
  checkResult: 11,
  checkHealth: 12,
  port: 18,
} as const;
const FIELDS = 25;
/** Fields between these two are times and the progress of checks. */
const [LASTING_TO, LASTING_FROM] = [8, 14];

/** SRV_ADMF_FMAINT, IMAINT, RMAINT, HMAINT of haproxy's include/haproxy/server-t.h. CMAINT (4) only says that the file said `disabled`. */
const MAINTENANCE = 0x01 | 0x02 | 0x20 | 0x40;
const DRAIN = 0x08 | 0x10;
/** SRV_ST_STOPPED; a server that starts, runs or stops takes requests. */
const STOPPED = "0";

/** `show servers state`, of one backend or of all, parsed; pure. What is no line of a server is left out. */
export function parseServersState(text: string): ServerState[] {
  return text.split("\n").flatMap((line): ServerState[] => {
    const ends = line.startsWith("#") ? [] : endsOf(line);
    const field = (at: number): string => line.slice((ends[at - 1] ?? -1) + 1, ends[at]);
    if (ends.length < FIELDS - 1) return [];
    const admin = Number(field(STATE_FIELD.admin));
    return [
      {
        backend: field(STATE_FIELD.backend),
        server: field(STATE_FIELD.server),
        address: field(STATE_FIELD.address),
        port: Number(field(STATE_FIELD.port)),
        maintenance: (admin & MAINTENANCE) !== 0,
        up: field(STATE_FIELD.operational) !== STOPPED,
        drain: (admin & DRAIN) !== 0,
        weight: Number(field(STATE_FIELD.weight)),
        // Hardly any line is wanted whole.
        get fields() {
          return line.split(" ");
        },
      },
    ];
  });
}

/**
 * Reads answers of `show servers state`, one after the other, and gives the same array again while they say the same of each server but
 * its times and the progress of its checks: thousands are compared twice a minute, and hardly ever has one changed. What `fields` says
 * of those is of the first such answer.
 */
export function serversReader(): (text: string) => readonly ServerState[] {
  let lines: readonly { readonly head: string; readonly tail: string }[] = [];
  let read: readonly ServerState[] = [];
  const isSame = (text: string): boolean => {
    let at = 0;
    for (const { head, tail } of lines) {
      const end = text.indexOf("\n", at);
      if (end === -1 || !text.startsWith(head, at) || !text.startsWith(tail, end - tail.length)) return false;
      at = end + 1;
    }
    return lines.length > 0 && text.indexOf("\n", at) === -1;
  };
  return (text) => {
    if (isSame(text)) return read;
    lines = text
      .split("\n")
      .slice(0, -1)
      .map((line) => {
        const ends = endsOf(line);
        return { head: line.slice(0, ends[LASTING_TO]), tail: line.slice(ends[LASTING_FROM]) };
      });
    read = parseServersState(text);
    return read;
  };
}

/** Where each field ends but the last. */
function endsOf(line: string): number[] {
  const ends: number[] = [];
  for (let at = line.indexOf(" "); at !== -1; at = line.indexOf(" ", at + 1)) ends.push(at);
  return ends;
}

/** Every server of the running worker. `read`: how, else anew. Throws when it does not answer in time, or not to the end. */
export async function showServers(
  statsSocket: string,
  { read = parseServersState, ...options }: WaitOptions & { readonly read?: ReturnType<typeof serversReader> } = {},
): Promise<readonly ServerState[]> {
  const answer = await runtime(statsSocket, "show servers state", options);
  if (!answer.endsWith("\n\n")) throw new Error(`"show servers state" on ${statsSocket}: the answer breaks off`);
  return read(answer);
}

/** Connections in use by `backend/server`, from the answer of `show servers conn`; pure. */
export function parseServersConnections(text: string): Map<string, number> {
  return new Map(
    text.split("\n").flatMap((line): [string, number][] => {
      const fields = line.split(" ");
      const used = Number(fields[6]);
      return line.startsWith("#") || fields.length < 13 || !Number.isInteger(used) ? [] : [[fields[0] ?? "", used]];
    }),
  );
}
