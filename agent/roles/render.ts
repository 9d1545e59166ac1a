import { good } from "../../compiler/release/fault.ts";
import { render } from "../render/perform.ts";
import { templateRenderer } from "../templates-port.ts";
import type { Readiness, RoleOptions } from "./role.ts";
import { runRounds } from "./rounds.ts";

export interface RenderFlags {
  /** Consul's HTTP address for templates; else $CONSUL_HTTP_ADDR, else http://127.0.0.1:8500. */
  readonly consul?: string;
}

/** render, from its options. consul-template need not be there: releases without templates go without it. */
export async function readyRender(
  flags: RenderFlags,
  { layout, env, now, intervalMs }: RoleOptions,
): Promise<Readiness> {
  const templates = await templateRenderer(flags.consul ?? consulAddress(env), env);
  const ports = { ...(templates && { templates }), now };
  return good({
    role: "render",
    once: () => render(layout, ports, true),
    run: (reporter, signal) =>
      runRounds("render", (first) => render(layout, ports, first), intervalMs, reporter, signal),
  });
}

function consulAddress(env: RoleOptions["env"]): string {
  const address = env["CONSUL_HTTP_ADDR"] ?? "";
  if (address === "") return "http://127.0.0.1:8500";
  return address.includes("://") ? address : `http://${address}`;
}
