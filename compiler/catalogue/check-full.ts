import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { diagnoseTemplate, renderWithConsulTemplate } from "../haproxy/consul-template.ts";
import type { Program } from "../haproxy/find.ts";
import { checkRendered, type RenderedCheck, type RoundsOptions } from "../haproxy/rounds.ts";
import { withWorkspace, writeFiles } from "../haproxy/workspace.ts";
import type { RenderedFile } from "../render/target.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { Catalogue } from "./catalogue.ts";
import { startCatalogueServer } from "./server.ts";

/**
 * `--check full`: the shipped templates, rendered by the real consul-template against a catalogue, then checked in rounds by the
 * real haproxy. A template that consul-template refuses is the only finding then, for it renders all or nothing.
 */
export async function checkFull(
  files: readonly RenderedFile[],
  sources: readonly SourceFile[],
  programs: { readonly haproxy: Program; readonly consulTemplate: Program },
  catalogue: Catalogue,
  options: RoundsOptions = {},
): Promise<RenderedCheck> {
  const templates = files.filter(({ kind }) => kind === "template");
  const server = await startCatalogueServer(catalogue);
  try {
    return await withWorkspace(async (dir) => {
      await writeFiles(join(dir, "in"), templates);
      await mkdir(join(dir, "out"));
      const paths = templates.map(({ path }) => path);
      const outcome = await renderWithConsulTemplate(
        programs.consulTemplate,
        join(dir, "in"),
        paths,
        join(dir, "out"),
        server.url,
        options,
      );
      if (outcome.kind === "failed") return { diagnostics: [], rounds: 0, failure: outcome.message };
      if (outcome.kind === "refused") {
        return { diagnostics: [diagnoseTemplate(outcome, sources, programs.consulTemplate.version)], rounds: 0 };
      }
      const rendered = [...files.filter(({ kind }) => kind === "static"), ...outcome.files];
      return await checkRendered(rendered, sources, programs.haproxy, options);
    });
  } finally {
    await server.close();
  }
}
