import { findConsulTemplate } from "../../compiler/haproxy/find.ts";
import { good } from "../../compiler/release/fault.ts";
import { renderOnce, runRender } from "../render/run.ts";
import type { Readiness, RoleOptions } from "./role.ts";

export interface RenderFlags {
  /** Consul's HTTP address for templates; else $CONSUL_HTTP_ADDR, else http://127.0.0.1:8500. */
  readonly consul?: string;
}

/** render, from its options. consul-template need not be there: releases without templates go without it. */
export async function readyRender(
  flags: RenderFlags,
  { layout, env, clock, intervalMs }: RoleOptions,
): Promise<Readiness> {
  // A container of consul-template's is none: it is not the node's.
  const program = await findConsulTemplate({ env, docker: false });
  const consul = { address: flags.consul ?? (env["CONSUL_HTTP_ADDR"] || "127.0.0.1:8500"), env };
  const templates = program.kind === "local" ? { program: program.path, consul } : undefined;
  const ports = { templates, clock };
  return good({
    role: "render",
    once: (reporter) => renderOnce(layout, ports, reporter),
    run: (reporter, signal) => runRender(layout, ports, { intervalMs }, reporter, signal),
  });
}
