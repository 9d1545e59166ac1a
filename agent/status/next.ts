import { NOT_RUNNING } from "../health/probe.ts";
import { haproxyCommand, type NodeLayout } from "../layout.ts";
import type { RoleFault } from "../records.ts";
import { ROLES } from "../roles/role.ts";
import type { NodeStatus } from "./status.ts";

/** What a person should do now, the most urgent first; undefined when nothing. A command stands on a line of its own, after "$ ". Pure. */
export function nextAction(status: NodeStatus, layout: NodeLayout, now: Date): string | undefined {
  const first = firstAction(status, layout, now);
  const { playing } = status.looked ?? {};
  const stopped = ROLES.filter((role) => playing?.includes(role) === false);
  if (stopped.length === ROLES.length)
    // A node that is brought up to date by `agent once` now and then has no process, and is well.
    return (
      first &&
      `${first === AGAIN ? "" : `${first}\n`}start the agent (systemctl start signalbox-agent): nothing here acts by itself now`
    );
  return first ?? (stopped[0] && `start signalbox agent ${stopped[0]}; the others go on`);
}

const AGAIN = "none: the agent tries again by itself; see the cause named above if it stays";

function firstAction(status: NodeStatus, layout: NodeLayout, now: Date): string | undefined {
  const { live, hold, haproxy, roles, looked } = status;
  const mend = ownFile(status) ? `replace the file named above in ${layout.secrets}` : undefined;
  const down = looked === undefined ? haproxy === "not-running" : looked.silent !== undefined;
  if (live !== undefined && down && looked?.silent !== undefined && looked.silent !== NOT_RUNNING)
    return "see why HAProxy hangs: its log, its CPU time; restart it by its unit (systemctl restart haproxy) if it stays so";
  if (live !== undefined && down)
    return `${mend === undefined ? "" : `${mend}, then `}start HAProxy, by its unit or by hand:\n$ ${haproxyCommand(layout)}`;
  if (looked?.diskFull !== undefined)
    return `make room on the disk of ${layout.root}; the agent then goes on by itself`;
  if (mend !== undefined) return `${mend}; the agent tries it at once, and HAProxy goes on with what it has loaded`;
  const faults = [roles.pull?.fault, roles.render?.fault, roles.apply?.fault].filter((fault) => fault !== undefined);
  const refused = faults.find((fault) => fault.kind === "refused");
  if (refused !== undefined) return afterRefusal(refused, live !== undefined, layout);
  const data = aboutData(status, now);
  if (data !== undefined) return data;
  const [fault] = faults;
  if (fault !== undefined) return BY_HAND[fault.code] ?? AGAIN;
  if (live === undefined) return "publish a release to the node's channel";
  if (hold !== undefined)
    return `when the channel's release may be served, which waits until then:\n$ signalbox agent resume --node ${layout.root}`;
  const [backend] = looked?.down ?? [];
  return backend && `see why ${backend} has no usable server: its instances in the catalogue, their health checks`;
}

/** What failed, is tried again for ever, and does not become well by that. */
const BY_HAND: Readonly<Record<string, string>> = {
  "no-consul-template": "install consul-template on this node; the agent sees it by itself",
  "channel-missing": "publish or promote to this channel, or give the node the right --store and --channel",
};

/** HAProxy refuses the rendering that is live: since it was checked only the node's own files can have changed. */
function ownFile({ live, rendering, roles }: NodeStatus): boolean {
  return roles.apply?.fault?.code === "check-refused" && live !== undefined && live.rendering === rendering;
}

function afterRefusal({ code }: RoleFault, serves: boolean, layout: NodeLayout): string {
  const meanwhile = serves ? "traffic goes on with the live generation" : "nothing is served until then";
  switch (code) {
    case "check-refused":
    case "template-refused":
      return `correct the lines named above and publish; ${meanwhile}`;
    case "reload-failed":
      return "remove the cause named above, then restart the agent (where none runs: signalbox agent once --retry)";
    case "missing-secret":
      return `put what is named above into ${layout.secrets}; the agent sees it by itself; ${meanwhile}`;
    case "missing-feature":
      return `install a newer HAProxy or agent here, or publish a release without it; ${meanwhile}`;
    case "expired":
      return `publish or promote again: the channel's pointer has expired; ${meanwhile}`;
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
