import { resolve } from "node:path";
import type { Command } from "commander";
import { CouldNotRun, type ExitCode, type Io, type Finish } from "../io.ts";
import { toldOf } from "../release/change.ts";
import type { Release } from "../release/release.ts";
import { haproxyText } from "../report/summary.ts";
import { readCatalogue } from "./catalogue.ts";
import { changeInGit } from "./change.ts";
import { addCheckOptions, type CheckFlags } from "./check-flags.ts";

interface BuildFlags extends CheckFlags {
  readonly out: string;
  readonly catalogue?: string;
}

/** `signalbox build [dir] --out D [--catalogue FILE]`. */
export function addBuild(root: Command, io: Io, finish: Finish): void {
  const command = root
    .command("build")
    .description("Make a release out of route files: a directory named by its content.")
    .argument("[dir]", "the directory that holds routes/", ".")
    .requiredOption("--out <dir>", "where to write it; an earlier release there is replaced")
    .option("--catalogue <file>", "take servers from this file: a static release, which needs no Consul on the node");
  addCheckOptions(command).action(async (dir: string, flags: BuildFlags) => finish(await build(dir, flags, io)));
}

async function build(dir: string, flags: BuildFlags, io: Io): Promise<ExitCode> {
  const [
    { compileRoutes, report, rootOf },
    { checkCompilation },
    { hasErrors },
    { releaseOf, serversOf },
    { checkCatalogue },
    { inOrder },
  ] = await Promise.all([
    import("./routes.ts"),
    import("../check.ts"),
    import("../diagnostic/diagnostic.ts"),
    import("../ship.ts"),
    import("../catalogue/missing-instances.ts"),
    import("../diagnostic/sort.ts"),
  ]);
  // Asked while the routes are read: git is slow where a repository is large.
  const change = changeInGit(rootOf(dir, io.cwd), io);
  const compilation = await compileRoutes(dir, io);
  const loopback = compilation.compiled?.model.platform.addresses?.loopback ?? "allowed";
  const catalogue =
    flags.catalogue === undefined
      ? undefined
      : await readCatalogue(flags.catalogue, { loopback }, compilation.root, io);
  const sources = catalogue ? [...compilation.sources, catalogue.source] : compilation.sources;
  const found = [...compilation.diagnostics, ...(catalogue?.diagnostics ?? [])];
  const { compiled } = hasErrors(found) ? { compiled: undefined } : compilation;
  if (compiled && catalogue) found.push(...checkCatalogue(compiled.model, catalogue.catalogue));
  const request = { ...flags, ...(catalogue && { servers: serversOf(catalogue.catalogue) }) };
  const input = { ...compilation, diagnostics: inOrder(found), compiled };
  const { diagnostics, haproxy } = await checkCompilation(input, request, io);
  if (!compiled || hasErrors(diagnostics)) {
    await report(diagnostics, { ...compilation, sources }, { format: "pretty", haproxy }, io);
    return 1;
  }
  const release = releaseOf(compiled, compilation.sources, catalogue?.catalogue);
  const { writeReleaseDirectory } = await import("../release/directory.ts");
  const written = await writeReleaseDirectory(release, resolve(io.cwd, flags.out), {
    ...toldOf(await change),
    ...("by" in haproxy && { checked: { by: haproxy.by, servers: haproxy.servers } }),
  });
  if (!written.ok) throw new CouldNotRun(written.fault.message);
  if (diagnostics.length > 0) {
    // Warnings go to where a script that reads the release's id does not look.
    const aside = { ...io, stdout: io.stderr };
    await report(diagnostics, { ...compilation, sources }, { format: "pretty", haproxy }, aside);
  }
  io.stdout.write(describe(release, flags.out, haproxyText(haproxy)));
  return 0;
}

/** A fleet may have thousands; all of them stand in the manifest. */
const SHOWN = 20;

function someOf(names: readonly string[]): string {
  const more = names.length - SHOWN;
  return more <= 0 ? names.join(", ") : `${names.slice(0, SHOWN).join(", ")} and ${more} more`;
}

/** The id alone on the first line, for scripts; then what is in it. */
function describe({ id, manifest }: Release, out: string, checked: string): string {
  const { files, services, secrets } = manifest;
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const templates = files.filter(({ kind }) => kind === "template").length;
  const kind =
    templates > 0 ? `${templates} of them templates for consul-template` : "static: no Consul is needed on the node";
  const lines = [
    id,
    `  ${files.length} files, ${(bytes / 1024).toFixed(1)} KiB, ${kind}`,
    ...(services.length > 0 ? [`  services: ${someOf(services)}`] : []),
    ...(secrets.length > 0 ? [`  files that each node needs in its secrets/: ${secrets.join(", ")}`] : []),
    `  ${checked.slice(0, 1).toLowerCase()}${checked.slice(1, -1)}`,
    `  written to ${out}`,
  ];
  return `${lines.join("\n")}\n`;
}
