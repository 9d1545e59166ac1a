import { areNearLimit, raiseLimit } from "../node/connections.ts";
import { shellWord } from "../../compiler/diagnostic/shell-word.ts";
import type { UnknownService } from "../node/records.ts";
import { TO_DO, type RoleFault } from "../support/fault.ts";
import { NOT_RUNNING } from "../health/probe.ts";
import { someOf } from "../support/words.ts";
import { haproxyCommand, haproxyEnvironment, type NodeLayout } from "../node/layout.ts";
import { ROLES } from "../roles/role.ts";
import type { NodeLook } from "./look.ts";
import { effectiveWanted, isAsked, isPointerOver, strangerOf, type NodeStatus } from "./status.ts";

/** What a person should do about one thing. */
export interface NextAction {
  /** A command stands on a line of its own, after "$ ". */
  readonly says: string;
  /** What the thing makes of the exit code of `agent status`: 1 refused, 3 wrong otherwise, 0 not wrong. */
  readonly exit: 0 | 1 | 3;
}

/** What a person should do now about all that is wrong, the weightiest first: what is served now comes before what is next. Pure. */
export function nextActions(status: NodeStatus, layout: NodeLayout, now: Date): readonly NextAction[] {
  const { live, hold, roles, looked } = status;
  const faults = ROLES.flatMap((role) => roles[role]?.fault ?? []);
  const failed = faults.filter(({ kind }) => kind === "failed");
  const stopped = ROLES.filter((role) => looked?.playing.includes(role) === false);
  // What a role had no room for may be more than what a look takes for room.
  const disk = looked?.disk?.why ?? (failed.some(({ code }) => code === "disk-full") ? "is full" : undefined);
  const isAlone = stopped.length === ROLES.length;
  const isBehind = live !== undefined && effectiveWanted(status)?.release !== live.wanted.release;
  const wrong = [
    ...action(3, aboutHaproxy(status, layout)),
    ...action(3, disk && `${MEND_DISK[disk]} ${layout.root}; the agent then goes on by itself`),
    ...[...new Set((status.broken ?? []).map((why) => afterBroken(why, layout)))].flatMap((says) => action(3, says)),
    ...faults.filter(({ kind }) => kind === "refused").flatMap((fault) => afterRefusal(fault, status, layout)),
    ...(isAlone ? [] : stopped.flatMap((role) => action(3, `start signalbox agent ${role}; the others go on`))),
    ...action(3, looked?.hanging && HANGING),
    ...action(3, looked?.rivals && RIVALS),
    ...aboutData(status, now),
    ...failed.flatMap(({ code }) => action(3, TO_DO[code])),
  ];
  // A node that is brought up to date by `agent once` now and then has no process, and is well.
  const isLeft = isAlone && (looked?.died !== undefined || isBehind || failed.length > 0);
  const first = wrong.length === 0 && live === undefined && "publish a release to the node's channel";
  const resume = `when the channel's release may be served, which waits until then:\n$ signalbox agent resume --node ${shellWord(layout.root)}`;
  const all = [
    ...wrong,
    ...action(3, isLeft && START),
    ...action(3, wrong.length === 0 && failed.length > 0 && !isAlone && TRIED_AGAIN),
    ...action(0, first),
    ...action(0, hold && resume),
  ];
  return isAlone && !isLeft && all.length > 0 ? [...all, ...action(0, START)] : all;
}

const TRIED_AGAIN = "none: the agent tries again by itself; see the cause named above if it stays";

const HANGING =
  "see why the agent hangs (ps axo pid,stat,time,args: where it is T somebody stopped it, and kill -CONT goes on); else restart its unit (systemctl restart signalbox-agent)";

const RIVALS =
  "end the agent that its unit did not start (pgrep -af 'signalbox.* agent' names all), then restart the unit (systemctl restart signalbox-agent)";

const START = "start the agent (systemctl start signalbox-agent): nothing here acts by itself now";

function action(exit: NextAction["exit"], says: string | false | undefined): NextAction[] {
  return says ? [{ says, exit }] : [];
}

/** All records but a person's word are made again. */
function afterBroken(why: string, { hold, root }: NodeLayout): string {
  return why.startsWith(`${hold} `)
    ? `say anew that this node stays where it is (else, that the channel decides: resume):\n$ signalbox agent hold --node ${shellWord(root)}`
    : "restart the agent (systemctl restart signalbox-agent): it writes what is named above under `record` anew";
}

function isDown(status: NodeStatus): boolean {
  const { live, haproxy, looked } = status;
  return live !== undefined && (isAsked(status) ? looked?.silent !== undefined : haproxy === "not-running");
}

function aboutHaproxy(status: NodeStatus, layout: NodeLayout): string | undefined {
  const { looked, roles, start = { program: "haproxy", env: haproxyEnvironment(layout) } } = status;
  const byHand = haproxyCommand(layout, start);
  if (strangerOf(status) !== undefined)
    return `end every HAProxy that this node's unit did not start (ss -ltnp names who listens), then restart the unit (systemctl restart haproxy); where there is none, end all of them, then:\n$ ${byHand}`;
  if (roles.apply?.fault?.code === "haproxy-denied") {
    const sockets = [layout.masterSocket, layout.statsSocket, layout.probeSocket].map(shellWord).join(" ");
    return `end HAProxy, remove its sockets, which only their own user can take over, then start it as the user of the agent's apply role, or both as root:\n$ rm -f ${sockets}`;
  }
  // The master may hang alone: then requests are answered.
  const isSilent = roles.apply?.fault?.code === "haproxy-silent";
  if (!isDown(status)) return isSilent ? HANGS : undefined;
  if (looked?.silent !== undefined && looked.silent !== NOT_RUNNING) return HANGS;
  const mend = isOwnFile(status) ? `replace the file named above in ${layout.secrets}, then ` : "";
  return `${mend}start HAProxy, by its unit or by hand:\n$ ${byHand}`;
}

const HANGS =
  "see why HAProxy hangs: its log, its CPU time; restart it by its unit (systemctl restart haproxy) if it stays so";

const MEND_DISK: Readonly<Record<NonNullable<NodeLook["disk"]>["why"], string>> = {
  "is full": "make room on the disk of",
  "takes no file more": "make room on the disk of",
  "is read-only": "see dmesg, then mount -o remount,rw the disk of",
};

/** HAProxy refuses the rendering that is live: since it was checked only the node's own files can have changed. */
function isOwnFile({ live, rendering, roles }: NodeStatus): boolean {
  return roles.apply?.fault?.code === "check-refused" && live !== undefined && live.rendering === rendering;
}

function afterRefusal(fault: RoleFault, status: NodeStatus, layout: NodeLayout): NextAction[] {
  if (fault.code !== "check-refused" || !isOwnFile(status))
    return action(1, toCorrect(fault, layout) + meanwhile(status));
  // Where HAProxy is down, its start says so.
  const mend = `replace the file named above in ${layout.secrets}; the agent tries it at once, and HAProxy goes on with what it has loaded`;
  return action(1, !isDown(status) && mend);
}

function meanwhile(status: NodeStatus): string {
  if (isDown(status)) return "";
  return status.live === undefined ? "; nothing is served until then" : "; traffic goes on with the live generation";
}

function toCorrect({ code, problems }: RoleFault, { secrets }: NodeLayout): string {
  const isBind = code === "check-refused" && problems.some(({ message }) => /^SIGNALBOX_(?:BIND_|LOGS)/.test(message));
  const toDo = TO_DO[isBind ? "bind-refused" : code] ?? "publish a release that can be verified";
  return toDo.replace("{secrets}", () => secrets);
}

const MOST_GONE =
  "see whether Consul holds the services still, and whether the agent's token may read them (service_prefix and node_prefix: read); their servers stay until then";

function datacenterOf({ name }: UnknownService): string {
  return name.replace(/^.*@/, "");
}

/** What nobody refused and a person must still mend: it gets worse by waiting. */
function aboutData(status: NodeStatus, now: Date): readonly NextAction[] {
  const { looked, lastGood, leftOut, kept, unresolved = [], store, roles, hold } = status;
  const { needed = 0, limit } = status.catalogue.connections ?? {};
  const isExpired = isPointerOver(store, now);
  const down = someOf(looked?.down ?? [], 1);
  const teams = someOf(
    lastGood.map(({ team }) => team),
    1,
  );
  // While Consul does not answer at all that is the cause, and render names it.
  const isAnswered = roles.render?.fault === undefined;
  const missed =
    isAnswered &&
    someOf(
      kept.map(({ backend }) => backend),
      1,
    );
  const all = status.catalogue.unknown ?? [];
  const unknown =
    isAnswered &&
    !missed &&
    someOf(
      all.flatMap((one) => (one.lost === true ? [] : [one.name])),
      1,
    );
  const lost =
    isAnswered && someOf([...new Set(all.flatMap((one) => (one.lost === true ? [datacenterOf(one)] : [])))], 1);
  const [name] = unresolved;
  return [
    ...action(3, down && `see why no server of ${down} is usable: instances in the catalogue, health checks`),
    ...action(
      3,
      (areNearLimit(needed, limit) || roles.render?.fault?.code === "consul-connections") && raiseLimit(needed),
    ),
    ...action(3, teams && `team ${teams}: correct the lines named above; the others are not affected`),
    ...action(3, leftOut && "correct what is left out above, in Consul or in the team's file; all else is served"),
    ...action(
      3,
      lost &&
        `see why Consul's datacentre ${lost} does not answer here (consul members -wan on one of its servers); the last known servers of its services stay`,
    ),
    ...action(
      3,
      missed &&
        !(lost && kept.every(({ stays }) => stays === "lost")) &&
        (kept.some(({ stays }) => stays === "most" || stays === "hidden")
          ? MOST_GONE
          : `see why the catalogue names no instance of ${missed}; the known ones are kept ${hold ? "while the node is held" : "for now"}`),
    ),
    ...action(
      3,
      unknown && `register ${unknown} in Consul, or publish its right name; until then its routes have no server of it`,
    ),
    ...action(
      3,
      name &&
        `see why ${someOf(
          unresolved.map((one) => one.name),
          1,
        )} cannot be looked up here (getent hosts ${name.name}); the other servers are not affected`,
    ),
    ...action(
      1,
      // Once pull has seen it, it is among what is refused.
      isExpired &&
        roles.pull?.fault?.code !== "expired" &&
        "publish or promote again, with --expires: the channel's pointer has expired, and nothing tells whether it is the newest",
    ),
    ...action(
      3,
      !isExpired &&
        store.halfOver === true &&
        "publish or promote again with --expires, before the channel's pointer expires; if that was done, this node's clock is wrong, or somebody keeps it from this node",
    ),
    ...action(
      3,
      status.outdated &&
        `install HAProxy ${status.outdated.atLeast} here, or a later one of its branch, then restart it (systemctl restart haproxy); this one serves on until then`,
    ),
  ];
}
