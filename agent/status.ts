import { canonicalJson } from "../compiler/release/canonical.ts";
import { writeAtomic } from "../compiler/release/disk.ts";
import { haproxyCommand, type NodeLayout, type Role } from "./layout.ts";
import { problemText } from "./ports.ts";
import {
  isApplyState,
  isCurrent,
  isPullState,
  isRoleState,
  isWanted,
  readRecord,
  type Generation,
  type RoleFault,
  type RoleState,
  type Wanted,
} from "./records.ts";
import { readGenerations, readLive } from "./apply/generations.ts";

/** `state.json`: what the node's directories say, in one value. */
export interface NodeStatus {
  readonly format: 1;
  readonly live?: Generation;
  readonly wanted?: Wanted;
  readonly rendering?: string;
  readonly haproxy: "serving" | "not-running" | "unknown";
  /** True when HAProxy was seen serving the live generation. */
  readonly confirmed: boolean;
  readonly roles: Partial<Record<Role, RoleState>>;
  readonly nextAction?: string;
}

/** Reads the directories only: it works with the store, Consul, HAProxy and the agent down. */
export async function readStatus(layout: NodeLayout): Promise<NodeStatus> {
  const [pull, render, apply, wanted, current, generations, number] = await Promise.all([
    readRecord(layout.state.pull, isPullState),
    readRecord(layout.state.render, isRoleState),
    readRecord(layout.state.apply, isApplyState),
    readRecord(layout.wanted, isWanted),
    readRecord(layout.current, isCurrent),
    readGenerations(layout),
    readLive(layout),
  ]);
  const live = generations.find(({ generation }) => generation === number);
  const status: NodeStatus = {
    format: 1,
    ...(live !== undefined && { live }),
    ...(wanted !== undefined && { wanted }),
    ...(current !== undefined && { rendering: current.rendering }),
    haproxy: apply?.haproxy ?? "unknown",
    confirmed: live !== undefined && apply?.confirmed === live.generation && apply.haproxy === "serving",
    roles: {
      ...(pull && { pull: common(pull) }),
      ...(render && { render: common(render) }),
      ...(apply && { apply: common(apply) }),
    },
  };
  const next = nextAction(status, layout);
  return next === undefined ? status : { ...status, nextAction: next };
}

function common({ format, at, goodAt, fault }: RoleState): RoleState {
  return { format, at, ...(goodAt !== undefined && { goodAt }), ...(fault !== undefined && { fault }) };
}

function nextAction({ live, haproxy, roles }: NodeStatus, layout: NodeLayout): string | undefined {
  const faults = [roles.pull?.fault, roles.render?.fault, roles.apply?.fault].filter((fault) => fault !== undefined);
  const refused = faults.find((fault) => fault.kind === "refused");
  if (refused?.code === "check-refused")
    return "correct the lines named above and publish; traffic goes on with the live generation";
  if (refused?.code === "reload-failed")
    return "remove the cause named above, then restart the agent (where none runs: signalbox agent once --retry)";
  if (refused !== undefined) return "publish a release that can be verified; traffic goes on with the live generation";
  if (faults.length > 0) return "none: the agent tries again by itself; see the cause named above if it stays";
  if (live !== undefined && haproxy === "not-running") return `start HAProxy: ${haproxyCommand(layout)}`;
  return live === undefined ? "publish a release to the node's channel" : undefined;
}

/** One screen for a person at night. Times are UTC. */
export function statusText(status: NodeStatus): string {
  const { live, wanted, roles } = status;
  const lines = [
    row(
      "live",
      live === undefined
        ? "nothing yet"
        : `release ${live.wanted.release.slice(0, 12)}, generation ${live.generation}, since ${time(live.made)}`,
    ),
    ...(live === undefined ? [] : [row("from", origin(live.wanted))]),
    row("haproxy", haproxyText(status)),
    ...(wanted !== undefined && wanted.release !== live?.wanted.release
      ? [row("wanted", `release ${wanted.release.slice(0, 12)}, ${origin(wanted)}`)]
      : []),
    ...(["pull", "render", "apply"] as const).flatMap((role) => roleRows(role, roles[role])),
    ...(status.nextAction === undefined ? [] : [row("next", status.nextAction)]),
  ];
  return `${lines.join("\n")}\n`;
}

function haproxyText({ live, haproxy, confirmed }: NodeStatus): string {
  if (haproxy === "not-running") return "not running";
  if (haproxy === "unknown") return "not known: it was not asked, or did not answer";
  if (live === undefined) return "running, with a configuration that is not Signalbox's";
  return confirmed ? "serving the live generation" : "running, not seen serving the live generation";
}

function origin({ channel, sequence, store, commit, author }: Wanted): string {
  const by = author === undefined ? "" : ` by ${author}`;
  return `channel ${channel}, number ${sequence}${commit === undefined ? "" : `, commit ${commit.slice(0, 12)}`}${by}, store ${store}`;
}

function roleRows(role: Role, state: RoleState | undefined): string[] {
  if (state === undefined) return [row(role, "has not run")];
  if (state.fault === undefined) return [row(role, `good at ${time(state.at)}`)];
  const good = state.goodAt === undefined ? "never good so far" : `last good at ${time(state.goodAt)}`;
  return [
    row(role, `${state.fault.kind}: ${state.fault.message} (${good})`),
    ...state.fault.problems.map((problem) => row("", problemText(problem))),
  ];
}

function row(name: string, text: string): string {
  return `${name.padEnd(8)} ${text}`;
}

function time(iso: string): string {
  return `${iso.slice(0, 19).replace("T", " ")} UTC`;
}

/** Writes state.json and status.txt, each at once. */
export async function writeStatus(layout: NodeLayout): Promise<void> {
  const status = await readStatus(layout);
  await writeAtomic(layout.stateJson, canonicalJson(status));
  await writeAtomic(layout.statusText, statusText(status));
}

/** A fault in one or more lines for a terminal or a log. */
export function faultLines(role: Role, fault: RoleFault): string[] {
  return [
    `${role}: ${fault.kind}: ${fault.message}`,
    ...fault.problems.map((problem) => `${role}:   ${problemText(problem)}`),
  ];
}
