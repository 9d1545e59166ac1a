import type { Diagnostic } from "./diagnostic/diagnostic.ts";
import { inOrder } from "./diagnostic/sort.ts";
import { CouldNotRun, Stopped, type Io } from "./io.ts";
import { secretFiles } from "./model/model.ts";
import { renderCompiled, type Compilation, type Compiled } from "./pipeline.ts";
import type { RenderedFile, ServerSource } from "./render/target.ts";
import type { HaproxyVerdict } from "./report/checked.ts";
import { checkMapBackends } from "./rules/render/missing-backend.ts";
import type { SourceFile } from "./source/source-file.ts";

export interface CheckRequest {
  /** `auto`: fast where haproxy can be had, else off with a visible note. */
  readonly check: "auto" | "off" | "fast" | "full";
  /** Only the haproxy of the container image. */
  readonly docker?: boolean;
  /** The servers of a static release: they are checked as they will be served, and no samples are needed. */
  readonly servers?: ServerSource;
}

export interface Check {
  /** All of the compilation's and what haproxy added, in order. */
  readonly diagnostics: readonly Diagnostic[];
  readonly haproxy: HaproxyVerdict;
}

/** Nobody listens there, and nothing is sent: `haproxy -c` only reads. */
const SAMPLES: ServerSource = {
  kind: "given",
  instancesOf: ({ servers }) => (servers.kind === "service" ? [{ address: "127.0.0.1", port: 1 }] : undefined),
};

/**
 * The last stage: the real haproxy reads what was rendered. Nothing is checked of a compilation with errors.
 * Throws CouldNotRun where the check was asked for and its program is missing or gives no verdict.
 */
export async function checkCompilation(compilation: Compilation, request: CheckRequest, io: Io): Promise<Check> {
  const { compiled, diagnostics } = compilation;
  if (request.check === "off") return { diagnostics, haproxy: { notBecause: "--check off" } };
  if (!compiled) return { diagnostics, haproxy: { notBecause: "it reads only routes without errors" } };
  const { findHaproxy } = await import("./haproxy/find.ts");
  const program = await findHaproxy({ env: io.env, ...(request.docker && { docker: true }) });
  if (program.kind === "missing") {
    if (request.check !== "auto" || request.docker) throw new CouldNotRun(program.message);
    return { diagnostics, haproxy: { notBecause: program.message.replace(/\.$/, "") } };
  }
  // Ctrl-C reaches the programs too; with them gone the check ends, and its directory is removed on the way.
  const stop = io.stop();
  // A static release holds no template: fast and full are the same.
  const full = request.check === "full" && !request.servers;
  const render = full ? shippedFiles : filesWithServers;
  const { files, refused } = await render(compilation.sources, compiled, request, io);
  const { checkRendered } = await import("./haproxy/rounds.ts");
  const checked = await checkRendered(files, compilation.sources, program, {
    routeSpan: routeSpans(compiled),
    secrets: secretFiles(compiled.model.platform),
  });
  if (stop.aborted) throw new Stopped();
  if (checked.failure !== undefined) throw new CouldNotRun(checked.failure);
  const by = `haproxy ${program.version}${program.kind === "docker" ? " in Docker" : ""}`;
  return {
    diagnostics: inOrder([...diagnostics, ...(refused ?? []), ...checkMapBackends(files), ...checked.diagnostics]),
    haproxy: { by, servers: request.servers ? "given" : full ? "rendered" : "sample" },
  };
}

interface ToCheck {
  readonly files: readonly RenderedFile[];
  readonly refused?: readonly Diagnostic[];
}

/** With the given servers, or one sample in each backend that asks Consul. */
async function filesWithServers(
  sources: readonly SourceFile[],
  compiled: Compiled,
  { servers = SAMPLES }: CheckRequest,
): Promise<ToCheck> {
  return { files: renderCompiled(compiled, sources, servers) };
}

/** As a node will have them: through the real consul-template. */
async function shippedFiles(
  sources: readonly SourceFile[],
  compiled: Compiled,
  request: CheckRequest,
  io: Io,
): Promise<ToCheck> {
  const { renderShipped } = await import("./check-full.ts");
  return renderShipped(renderCompiled(compiled, sources, { kind: "template" }), compiled, sources, request, io);
}

/** Where a route is declared, by its id. */
function routeSpans({ model }: Compiled) {
  const spans = new Map(model.routes.map((route) => [route.id, route.span]));
  return (route: string) => spans.get(route);
}
