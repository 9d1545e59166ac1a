import { ask } from "../../compiler/haproxy/socket.ts";
import { probeHaproxy } from "../health/probe.ts";
import type { NodeLayout, Role } from "../layout.ts";
import { isPlayed } from "../lock.ts";
import { ROLES } from "../roles/role.ts";

/** What one sees at the node itself, now: the directories only say what the agent saw last, and it may be dead too. */
export interface NodeLook {
  /** Why HAProxy does not answer, one sentence; missing when it does. */
  readonly silent?: string;
  /** Backends of which no server may be used now, so that HAProxy answers 503 for them; as HAProxy names them. */
  readonly down: readonly string[];
  /** Roles that a living process plays. */
  readonly playing: readonly Role[];
}

const ANSWER_MS = 1_000;

export async function lookAtNode(layout: NodeLayout): Promise<NodeLook> {
  const [silent, played] = await Promise.all([
    probeHaproxy(layout),
    Promise.all(ROLES.map((role) => isPlayed(layout.locks[role]))),
  ]);
  const playing = ROLES.filter((_role, index) => played[index]);
  if (silent !== undefined) return { silent, down: [], playing };
  // "-1 2 -1": of every proxy the backend's own line, management guide 9.3 "show stat".
  const stat = await ask(layout.statsSocket, "show stat -1 2 -1", { timeoutMs: ANSWER_MS }).catch(() => "");
  return { down: downIn(stat), playing };
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
