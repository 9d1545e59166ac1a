import { renderWithConsulTemplate } from "../compiler/haproxy/consul-template.ts";
import { findConsulTemplate, type FindOptions } from "../compiler/haproxy/find.ts";
import type { TemplateRenderer } from "./ports.ts";

/** The real consul-template asking the Consul at `consul`; undefined where it is not installed (a container of it is none: it is not the node's). */
export async function templateRenderer(
  consul: string,
  env: NonNullable<FindOptions["env"]>,
): Promise<TemplateRenderer | undefined> {
  const program = await findConsulTemplate({ env, docker: false });
  if (program.kind !== "local") return undefined;
  return {
    async render(from, templates, to) {
      const outcome = await renderWithConsulTemplate(program, from, templates, to, consul);
      if (outcome.kind === "rendered") return { kind: "rendered" };
      if (outcome.kind === "failed") return outcome;
      const { origin, path, line, message } = outcome;
      return {
        kind: "refused",
        problem: origin ? { file: `routes/${origin.file}`, line: origin.line, message } : { file: path, line, message },
      };
    },
  };
}
