import { good } from "../../compiler/release/fault.ts";
import { render } from "../render/perform.ts";
import { runRender } from "../render/run.ts";
import { templateRenderer } from "../templates-port.ts";
import type { Readiness, RoleOptions } from "./role.ts";

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
    once: (reporter) => render(layout, ports, reporter),
    run: (reporter, signal) => runRender(layout, ports, { intervalMs }, reporter, signal),
  });
}

function consulAddress(env: RoleOptions["env"]): string {
  const address = env["CONSUL_HTTP_ADDR"] ?? "";
  return address === "" ? "127.0.0.1:8500" : address;
}
