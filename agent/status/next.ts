import { haproxyCommand, type NodeLayout } from "../layout.ts";
import type { RoleFault } from "../records.ts";
import type { NodeStatus } from "./status.ts";

/** What a person should do now, the most urgent first; undefined when nothing. Pure. */
export function nextAction(status: NodeStatus, layout: NodeLayout, now: Date): string | undefined {
  const { live, hold, haproxy, roles } = status;
  if (live !== undefined && haproxy === "not-running") return `start HAProxy: ${haproxyCommand(layout)}`;
  const faults = [roles.pull?.fault, roles.render?.fault, roles.apply?.fault].filter((fault) => fault !== undefined);
  const refused = faults.find((fault) => fault.kind === "refused");
  if (refused !== undefined) return afterRefusal(refused, live !== undefined);
  const data = aboutData(status, now);
  if (data !== undefined) return data;
  if (faults.length > 0) return "none: the agent tries again by itself; see the cause named above if it stays";
  if (live === undefined) return "publish a release to the node's channel";
  if (hold !== undefined)
    return "signalbox agent resume, when the channel's release may be served; until then the node stays on this one";
  return undefined;
}

function afterRefusal({ code }: RoleFault, serves: boolean): string {
  const meanwhile = serves ? "traffic goes on with the live generation" : "nothing is served until then";
  switch (code) {
    case "check-refused":
    case "template-refused":
      return `correct the lines named above and publish; ${meanwhile}`;
    case "reload-failed":
      return "remove the cause named above, then restart the agent (where none runs: signalbox agent once --retry)";
    case "missing-secret":
      return `put the file named above into the node's secrets directory; the agent sees it by itself; ${meanwhile}`;
    case "missing-feature":
      return `install a newer HAProxy or agent here, or publish a release without it; ${meanwhile}`;
    case "lower-sequence":
    case "sequence-reused":
      return `find out who moved the channel back; a rollback is published with a higher number; ${meanwhile}`;
    default:
      return `publish a release that can be verified; ${meanwhile}`;
  }
}

/** What nobody refused and a person must still mend: it gets worse by waiting. */
function aboutData(status: NodeStatus, now: Date): string | undefined {
  const { lastGood, kept, store, roles } = status;
  const { connections } = status.catalogue;
  if (connections?.limit !== undefined && connections.needed > connections.limit)
    return `raise limits.http_max_conns_per_client in Consul's configuration on this node above ${connections.needed}`;
  const [team] = lastGood;
  if (team !== undefined) return `team ${team.team} corrects the line named above; the others are not affected`;
  const [backend] = kept;
  // While Consul does not answer at all that is the cause, and render names it.
  if (backend !== undefined && roles.render?.fault === undefined)
    return `see why the catalogue names no instance of ${backend.backend}; the known ones are kept for now`;
  if (store.expires !== undefined && store.expires <= now.toISOString())
    return "publish or promote again: the channel's pointer has expired, and nothing tells whether it is the newest";
  return undefined;
}
