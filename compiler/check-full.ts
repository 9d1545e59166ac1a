import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { sampleCatalogue } from "./catalogue/sample.ts";
import { startCatalogueServer } from "./catalogue/server.ts";
import type { Diagnostic } from "./diagnostic/diagnostic.ts";
import { diagnoseTemplate, renderWithConsulTemplate } from "./haproxy/consul-template.ts";
import { imageOption } from "./haproxy/fleet.ts";
import { findConsulTemplate } from "./haproxy/find.ts";
import { withWorkspace, writeFiles } from "./haproxy/workspace.ts";
import { CouldNotRun, type Io } from "./io.ts";
import type { RenderedFile } from "./render/target.ts";
import type { Compiled } from "./pipeline.ts";
import type { SourceFile } from "./diagnostic/source-file.ts";

/**
 * The shipped files as a node will have them: the real consul-template renders them against our catalogue of samples.
 * Gives the files that haproxy is to read, or the diagnostic of the template that consul-template refuses.
 */
export async function renderShipped(
  shipped: readonly RenderedFile[],
  { model }: Compiled,
  sources: readonly SourceFile[],
  { docker }: { readonly docker?: boolean | string },
  io: Io,
): Promise<{ readonly files: readonly RenderedFile[]; readonly refused?: readonly Diagnostic[] }> {
  const templates = shipped.filter(({ kind }) => kind === "template").map(({ path }) => path);
  const fixed = shipped.filter(({ kind }) => kind === "static");
  if (templates.length === 0) return { files: fixed };
  const program = await findConsulTemplate({ env: io.env, ...imageOption(docker) });
  if (program.kind === "missing") throw new CouldNotRun(program.message);
  const server = await startCatalogueServer(sampleCatalogue(model));
  try {
    return await withWorkspace(async (dir) => {
      const [from, to] = [join(dir, "release"), join(dir, "rendered")];
      for (const folder of [from, to]) await mkdir(folder);
      writeFiles(from, shipped);
      const outcome = await renderWithConsulTemplate(program, from, templates, to, server.url);
      if (outcome.kind === "failed") throw new CouldNotRun(outcome.message);
      if (outcome.kind === "refused") {
        return { files: fixed, refused: [diagnoseTemplate(outcome, sources, program.version)] };
      }
      return { files: [...fixed, ...outcome.files.map(({ path, text }) => ({ path, text, kind: "static" as const }))] };
    });
  } finally {
    await server.close();
  }
}
