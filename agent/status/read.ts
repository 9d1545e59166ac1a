import { readGenerations, readLive } from "../apply/generations.ts";
import { readHold } from "../hold.ts";
import type { NodeLayout } from "../layout.ts";
import {
  isApplyState,
  isCurrent,
  isPullState,
  isRoleState,
  isWanted,
  readRecord,
  type RenderState,
  type RoleState,
} from "../records.ts";
import { nextAction } from "./next.ts";
import type { NodeLook } from "./look.ts";
import type { NodeStatus } from "./status.ts";

/** Reads the directories only: it works with the store, Consul, HAProxy and the agent down. `looked`: what is known beside them. */
export async function readStatus(layout: NodeLayout, now: Date, looked?: NodeLook): Promise<NodeStatus> {
  const [pull, render, apply, wanted, hold, current, generations, number] = await Promise.all([
    readRecord(layout.state.pull, isPullState),
    readRecord(layout.state.render, isRenderState),
    readRecord(layout.state.apply, isApplyState),
    readRecord(layout.wanted, isWanted),
    readHold(layout),
    readRecord(layout.current, isCurrent),
    readGenerations(layout),
    readLive(layout),
  ]);
  const live = generations.find(({ generation }) => generation === number);
  const status: NodeStatus = {
    format: 1,
    ...(live !== undefined && { live }),
    ...(wanted !== undefined && { wanted }),
    ...(hold !== undefined && { hold }),
    ...(current !== undefined && { rendering: current.rendering }),
    haproxy: apply?.haproxy ?? "unknown",
    confirmed: live !== undefined && apply?.confirmed === live.generation && apply.haproxy === "serving",
    ...(apply?.oldWorkers !== undefined && { oldWorkers: apply.oldWorkers }),
    ...(apply?.reloadedAt !== undefined && { reloadedAt: apply.reloadedAt }),
    changes: apply?.changes ?? [],
    store: {
      ...(pull?.storeAt !== undefined && { at: pull.storeAt }),
      unsigned: pull?.unsigned === true,
      ...(pull?.signedBy !== undefined && { signedBy: pull.signedBy }),
      ...(pull?.expires !== undefined && { expires: pull.expires }),
    },
    catalogue: {
      ...(render?.catalogueAt !== undefined && { at: render.catalogueAt }),
      ...(render?.consul !== undefined && { connections: render.consul }),
      ...(render?.restarts !== undefined && { restarts: render.restarts }),
    },
    lastGood: [
      ...(render?.lastGood ?? []).map((one) => ({ ...one, role: "render" as const })),
      ...(apply?.lastGood ?? []).map((one) => ({ ...one, role: "apply" as const })),
    ],
    kept: apply?.kept ?? [],
    roles: {
      ...(pull && { pull: common(pull) }),
      ...(render && { render: common(render) }),
      ...(apply && { apply: common(apply) }),
    },
    ...(looked && { looked }),
  };
  const next = nextAction(status, layout, now);
  return next === undefined ? status : { ...status, nextAction: next };
}

const isRenderState = (value: unknown): value is RenderState =>
  isRoleState(value) && (!("lastGood" in value) || Array.isArray(value.lastGood));

function common({ format, at, goodAt, fault }: RoleState): RoleState {
  return { format, at, ...(goodAt !== undefined && { goodAt }), ...(fault !== undefined && { fault }) };
}
