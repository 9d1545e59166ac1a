import { mkdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { errorText, syncDirectory, temporaryBeside, writeTree } from "../../compiler/release/disk.ts";
import { readReleaseDirectory } from "../../compiler/release/directory.ts";
import type { Manifest } from "../../compiler/release/manifest.ts";
import { allFiles, MANIFEST, type Release, type ReleaseFile } from "../../compiler/release/release.ts";
import { parseManifest } from "../../compiler/release/verify.ts";
import type { NodeLayout } from "../layout.ts";
import type { RenderPorts, TemplateRenderer } from "../ports.ts";
import {
  fail,
  isCurrent,
  isRoleState,
  isWanted,
  nextState,
  readRecord,
  refuse,
  writeRecord,
  type Current,
  type RoleFault,
  type Wanted,
} from "../records.ts";
import { readRendering, readTree, renderingId } from "../rendering.ts";
import { keepOnly, namesIn } from "../tidy.ts";
import { decideRender } from "./decide.ts";

/** An apply that just read `current` can still read the files that it named. */
const KEPT_RENDERINGS = 3;

/** One cycle of render: the wanted release → a directory without templates and `rendered/current`. `thorough`: present files are read again. */
export async function render(layout: NodeLayout, ports: RenderPorts, thorough: boolean): Promise<RoleFault | undefined> {
  const fault = await cycle(layout, ports.templates, thorough);
  const before = await readRecord(layout.state.render, isRoleState);
  await writeRecord(layout.state.render, nextState(before, ports.now(), fault));
  return fault;
}

async function cycle(
  layout: NodeLayout,
  templates: TemplateRenderer | undefined,
  thorough: boolean,
): Promise<RoleFault | undefined> {
  const wanted = await readRecord(layout.wanted, isWanted);
  const current = await presentRendering(layout, thorough);
  const settled = !thorough && wanted !== undefined && current?.wanted.release === wanted.release;
  const manifest =
    wanted && (settled ? await manifestOf(layout, wanted) : (await wholeRelease(layout, wanted))?.manifest);
  const action = decideRender({ wanted, current, manifest, canRenderTemplates: templates !== undefined });
  switch (action.kind) {
    case "nothing":
      return undefined;
    case "fault":
      return action.fault;
    case "relabel":
      return current && label(layout, action.wanted, current.rendering);
    case "copy":
    case "template": {
      const release = await wholeRelease(layout, action.wanted);
      if (release === undefined)
        return fail("release-damaged", "The release was changed while it was read.", action.wanted.release);
      if (action.kind === "copy" || templates === undefined)
        return publishFiles(layout, action.wanted, release.id, allFiles(release));
      return fillTemplates(layout, action.wanted, release, templates);
    }
  }
}

async function wholeRelease(layout: NodeLayout, wanted: Wanted): Promise<Release | undefined> {
  const release = await readReleaseDirectory(join(layout.releases, wanted.release));
  return release.ok && release.value.id === wanted.release ? release.value : undefined;
}

async function manifestOf(layout: NodeLayout, wanted: Wanted): Promise<Manifest | undefined> {
  const parsed = parseManifest(
    await readFile(join(layout.releases, wanted.release, MANIFEST)).catch(() => Buffer.alloc(0)),
  );
  return parsed.ok ? parsed.value : undefined;
}

async function presentRendering(layout: NodeLayout, thorough: boolean): Promise<Current | undefined> {
  const current = await readRecord(layout.current, isCurrent);
  if (current === undefined) return undefined;
  const folder = join(layout.rendered, current.wanted.release);
  const there = thorough
    ? (await readRendering(join(folder, current.rendering), current.rendering)) !== undefined
    : (await namesIn(folder)).includes(current.rendering);
  return there ? current : undefined;
}

async function fillTemplates(
  layout: NodeLayout,
  wanted: Wanted,
  release: Release,
  templates: TemplateRenderer,
): Promise<RoleFault | undefined> {
  await mkdir(layout.rendered, { recursive: true });
  const out = temporaryBeside(layout.current);
  try {
    await mkdir(out);
    const isTemplate = new Set(
      release.manifest.files.filter((file) => file.kind === "template").map((file) => file.path),
    );
    const done = await templates.render(join(layout.releases, wanted.release), [...isTemplate], out);
    if (done.kind === "failed") return fail("render-failed", done.message, wanted.release);
    if (done.kind === "refused")
      return refuse("template-refused", `consul-template refuses release ${release.id.slice(0, 12)}.`, release.id, [
        done.problem,
      ]);
    const filled = new Map((await readTree(out)).map((file) => [`${file.path}.ctmpl`, file]));
    const files = allFiles(release).filter((file) => !isTemplate.has(file.path));
    for (const path of isTemplate) {
      const file = filled.get(path);
      if (file === undefined) return fail("render-incomplete", `consul-template left "${path}" out.`, wanted.release);
      files.push(file);
    }
    return await publishFiles(layout, wanted, release.id, files);
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

/** Puts the files under the name of their content, then says that they are current: each by one rename. */
async function publishFiles(
  layout: NodeLayout,
  wanted: Wanted,
  release: string,
  files: readonly ReleaseFile[],
): Promise<RoleFault | undefined> {
  const rendering = renderingId(files);
  const folder = join(layout.rendered, release);
  const target = join(folder, rendering);
  try {
    if ((await readRendering(target, rendering)) === undefined) {
      await mkdir(folder, { recursive: true });
      const temporary = temporaryBeside(layout.current); // where the agent looks for what was left unfinished
      await writeTree(temporary, files, true);
      await rm(target, { recursive: true, force: true }); // only a damaged one can be there
      await rename(temporary, target);
      await syncDirectory(folder);
    }
    return await label(layout, wanted, rendering);
  } catch (error) {
    return fail("cannot-write", `"${target}" could not be written: ${errorText(error)}.`, wanted.release);
  }
}

async function label(layout: NodeLayout, wanted: Wanted, rendering: string): Promise<undefined> {
  const before = await readRecord(layout.current, isCurrent);
  const current: Current = { format: 1, rendering, wanted };
  if (JSON.stringify(before) !== JSON.stringify(current)) await writeRecord(layout.current, current);
  await keepOnly(join(layout.rendered, wanted.release), KEPT_RENDERINGS, [rendering]);
  await keepOnly(layout.rendered, KEPT_RENDERINGS, ["current", wanted.release]);
}
