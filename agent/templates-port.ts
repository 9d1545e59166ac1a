import { findConsulTemplate, type FindOptions } from "../compiler/haproxy/find.ts";
import type { TemplatePort } from "./ports.ts";

/** The real consul-template asking the Consul at `consul`; undefined where it is not installed (a container of it is none: it is not the node's). */
export async function templateRenderer(
  consul: string,
  env: NonNullable<FindOptions["env"]>,
): Promise<TemplatePort | undefined> {
  const program = await findConsulTemplate({ env, docker: false });
  return program.kind === "local" ? { program: program.path, consul: { address: consul, env } } : undefined;
}
