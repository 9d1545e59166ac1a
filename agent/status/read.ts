import { join } from "node:path";
import { outdated } from "../../compiler/haproxy/at-least.ts";
import { RECORD } from "../node/generations.ts";
import { generationDirectory, readGenerations, readLive } from "../node/generations.ts";
import type { NodeLayout } from "../node/layout.ts";
import {
  isApplyState,
  isCurrent,
  isGeneration,
  isHold,
  isPullState,
  isRenderState,
  isWanted,
  readRecord,
  type Generation,
  type ReleaseChange,
  type RoleState,
} from "../node/records.ts";
import { readManifest } from "../node/rendering.ts";
import { given } from "../support/given.ts";
import { nextActions } from "./next.ts";
import type { NodeLook } from "./look.ts";
import type { NodeStatus, StatusChange } from "./status.ts";

/** Reads the directories only: it works with the store, Consul, HAProxy and the agent down. `looked`: what is known beside them. */
export async function readStatus(layout: NodeLayout, now: Date, looked?: NodeLook): Promise<NodeStatus> {
  const broken: string[] = [];
  const tell = (why: string): void => void broken.push(why);
  const [pull, render, apply, wanted, hold, current, generations, number] = await Promise.all([
    readRecord(layout.state.pull, isPullState, tell),
    readRecord(layout.state.render, isRenderState, tell),
    readRecord(layout.state.apply, isApplyState, tell),
    readRecord(layout.wanted, isWanted, tell),
    readRecord(layout.hold, isHold, tell),
    readRecord(layout.current, isCurrent, tell),
    readGenerations(layout),
    readLive(layout),
  ]);
  const unresolved = (apply?.names ?? []).filter(({ failing }) => failing !== undefined);
  const live = generations.find(({ generation }) => generation === number);
  if (live === undefined && number !== undefined)
    await readRecord(join(generationDirectory(layout, number), RECORD), isGeneration, tell);
  // Who looks may not ask HAProxy's master.
  const version = looked?.silent === undefined ? (looked?.version ?? apply?.version) : undefined;
  const manifest = live && (await readManifest(generationDirectory(layout, live.generation), live.wanted.release));
  const old = version === undefined ? undefined : outdated(version, manifest?.haproxy?.atLeast ?? {});
  const { oldWorkers, reloadedAt, haproxy = "unknown", start } = apply ?? {};
  const status: NodeStatus = {
    format: 1,
    ...given({ live, wanted, hold, rendering: current?.rendering, start, oldWorkers, reloadedAt, looked }),
    ...(old && { outdated: old }),
    haproxy,
    confirmed: live !== undefined && apply?.confirmed === live.generation && haproxy === "serving",
    changes: (apply?.changes ?? []).map((change) => withGeneration(change, generations)),
    store: {
      unsigned: pull?.unsigned === true,
      ...given({ at: pull?.storeAt, signedBy: pull?.signedBy, expires: pull?.expires }),
      ...given({ halfOver: pull?.halfOver, clockOffset: pull?.clockOffset }),
    },
    catalogue: given({
      at: render?.catalogueAt,
      connections: render?.consul,
      unknown: render?.unknown,
      restarts: render?.restarts,
    }),
    lastGood: [
      ...(render?.lastGood ?? []).map((one) => ({ ...one, role: "render" as const })),
      ...(apply?.lastGood ?? []).map((one) => ({ ...one, role: "apply" as const })),
    ],
    kept: apply?.kept ?? [],
    ...(apply?.leftOut && apply.leftOut.length > 0 && { leftOut: apply.leftOut }),
    ...(unresolved.length > 0 && { unresolved }),
    roles: given({ pull: pull && common(pull), render: render && common(render), apply: apply && common(apply) }),
    ...(broken.length > 0 && { broken }),
  };
  const next = nextActions(status, layout, now);
  return next.length === 0 ? status : { ...status, nextAction: next.map(({ says }) => says).join("\n") };
}

/** Instances that come and go make a release's generation anew. */
function withGeneration(change: ReleaseChange, generations: readonly Generation[]): StatusChange {
  const own = generations.filter(({ wanted }) => wanted.release === change.release);
  const here = own.length === 0 ? undefined : Math.max(...own.map(({ generation }) => generation));
  return here === undefined ? change : { ...change, here };
}

function common({ format, at, goodAt, fault }: RoleState): RoleState {
  return { format, at, ...given({ goodAt, fault }) };
}
