import { access, constants, readFile, stat, statfs } from "node:fs/promises";
import { join } from "node:path";
import { ask } from "../../compiler/haproxy/socket.ts";
import { ROOM_FILES } from "../haproxy/room.ts";
import { DENIED, runningHaproxy } from "../haproxy/running.ts";
import { probeHaproxy } from "../health/probe.ts";
import { haproxyEnvironment, type NodeLayout, type Role } from "../node/layout.ts";
import { isAbandoned, isHanging, isPlayed } from "../node/lock.ts";
import { isApplyState, readRecord } from "../node/records.ts";
import { systemClock } from "../support/clock.ts";
import { given } from "../support/given.ts";
import { ROLES } from "../roles/role.ts";
import { isStranger, troubleOf, type Running, type Stranger } from "../support/ports.ts";

/** What one sees at the node itself, now: the directories only say what the agent saw last, and it may be dead too. */
export interface NodeLook {
  /** Why HAProxy does not answer, one sentence; missing when it does. */
  readonly silent?: string;
  /** Set where HAProxy does not let this user ask it: what apply saw last is all that is known then. */
  readonly denied?: true;
  /** Set when what is there is not this node's own HAProxy, or not that alone. */
  readonly stranger?: Stranger;
  /** Of the HAProxy that runs, as it says itself; missing when that is not known. */
  readonly version?: string;
  /** Backends of which no server may be used now, so that HAProxy answers 503 for them; as HAProxy names them. */
  readonly down: readonly string[];
  /** Set when nothing can be written to the disk of the node's directory: then no role can record that it has a fault. */
  readonly disk?: { readonly directory: string; readonly why: "is full" | "takes no file more" | "is read-only" };
  /** Set where the live configuration logs no request. */
  readonly unlogged?: boolean;
  /** Roles that a living process plays. */
  readonly playing: readonly Role[];
  /** Roles whose process is there and does not work: it is stopped, or in a loop without end; missing when there is none. */
  readonly hanging?: readonly Role[];
  /** Roles whose process ended without being told to, and has no successor; missing when there is none. */
  readonly died?: readonly Role[];
  /** Roles that another process wanted to play a moment ago, beside the one that does; missing when there is none. */
  readonly rivals?: readonly Role[];
}

const ANSWER_MS = 1_000;
/** Less than a role writes in a moment. */
const ROOM_BYTES = 64 * 1_024;

export async function lookAtNode(layout: NodeLayout): Promise<NodeLook> {
  const [silent, running, disk, live, playing, hanging, died, rivals] = await Promise.all([
    probeHaproxy(layout),
    runningOn(layout),
    diskOf(layout.root),
    readFile(join(layout.live, "haproxy/00-platform.cfg"), "utf8").catch(() => undefined),
    rolesOf((role) => isPlayed(layout.locks[role])),
    rolesOf((role) => isHanging(layout.locks[role])),
    rolesOf((role) => isAbandoned(layout.locks[role])),
    rolesOf((role) => isRecent(layout.rivals[role])),
  ]);
  const trouble = running && troubleOf(running);
  const stranger = trouble && isStranger(trouble) ? trouble : undefined;
  const some = (roles: readonly Role[]): readonly Role[] | undefined => (roles.length === 0 ? undefined : roles);
  const unlogged = live !== undefined && !/^ +log /m.test(live) ? true : undefined;
  const told = {
    ...given({
      stranger,
      version: running?.kind === "running" ? running.version : undefined,
      disk,
      unlogged,
      hanging: some(hanging),
      died: some(died),
      rivals: some(rivals.filter((role) => playing.includes(role))),
    }),
    playing,
  };
  if (silent === DENIED) return { denied: true, down: [], ...told };
  if (silent !== undefined) return { silent, down: [], ...told };
  // "-1 2 -1": of every proxy the backend's own line, management guide 9.3 "show stat".
  const stat = await ask(layout.statsSocket, "show stat -1 2 -1", { timeoutMs: ANSWER_MS }).catch(() => "");
  return { down: downIn(stat), ...told };
}

async function rolesOf(is: (role: Role) => Promise<boolean>): Promise<Role[]> {
  const all = await Promise.all(ROLES.map(is));
  return ROLES.filter((_role, index) => all[index]);
}

/** A supervisor that starts a process again and again does so more often; milliseconds. */
const RECENT_MS = 120_000;

async function isRecent(path: string): Promise<boolean> {
  const touched = await stat(path).catch(() => undefined);
  return touched !== undefined && Math.abs(systemClock().date - touched.mtimeMs) < RECENT_MS;
}

async function runningOn(layout: NodeLayout): Promise<Running | undefined> {
  const start = (await readRecord(layout.state.apply, isApplyState).catch(() => undefined))?.start;
  // Who looks may not ask HAProxy's master.
  const found = await runningHaproxy(layout, start?.env ?? haproxyEnvironment(layout)).catch(() => undefined);
  return found?.running;
}

/** Set where a role cannot write. */
async function diskOf(directory: string): Promise<NodeLook["disk"]> {
  // Who looks may be allowed less than the agent: of a disk nobody may write to, root hears EROFS too.
  const refused = await access(directory, constants.W_OK).catch((error: NodeJS.ErrnoException) => error.code);
  if (refused === "EROFS") return { directory, why: "is read-only" };
  const found = await statfs(directory).catch(() => undefined);
  if (found === undefined || found.blocks === 0) return undefined;
  if (found.files > 0 && found.ffree < ROOM_FILES) return { directory, why: "takes no file more" };
  return found.bavail * found.bsize < ROOM_BYTES ? { directory, why: "is full" } : undefined;
}

/** Names of the proxies whose status is DOWN in an answer of `show stat`: comma-separated, one line of names that begins with "# ". */
export function downIn(stat: string): string[] {
  const [names = "", ...lines] = stat.split("\n");
  const column = names.replace(/^# /, "").split(",").indexOf("status");
  return lines.flatMap((line) => {
    const values = line.split(",");
    return values[column] === "DOWN" ? [values[0] ?? ""] : [];
  });
}
