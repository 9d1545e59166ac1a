import type { RenderedText } from "../../compiler/haproxy/origin.ts";
import { renderCompiled, type Compilation } from "../../compiler/pipeline.ts";
import type { ServerSource } from "../../compiler/render/target.ts";
import { serve as serveFiles, type Serving } from "../../compiler/tests/serve.ts";

export type { Serving };

/** A real HAProxy on a compiled folder. Throws with the diagnostics where that does not compile. */
export async function serve(
  program: string,
  { compiled, sources, diagnostics }: Compilation,
  servers: ServerSource,
  secrets?: readonly RenderedText[],
): Promise<Serving> {
  if (!compiled) throw new Error(diagnostics.map(({ code, message }) => `${code}: ${message}`).join("\n"));
  return serveFiles(program, compiled.model.platform, renderCompiled(compiled, sources, servers), {
    ...(secrets && { secrets }),
  });
}
