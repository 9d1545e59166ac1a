import type { Diagnostic } from "./diagnostic/diagnostic.ts";
import { inOrder } from "./diagnostic/sort.ts";
import { CouldNotRun, Stopped, type Io } from "./io.ts";
import { secretFiles } from "./model/model.ts";
import { outdated } from "./haproxy/at-least.ts";
import type { Program } from "./haproxy/find.ts";
import { namesOf } from "./haproxy/fleet.ts";
import { finished, renderCompiled, type Compilation, type Compiled } from "./pipeline.ts";
import type { RenderedFile, ServerSource } from "./render/target.ts";
import type { HaproxyVerdict } from "./report/checked.ts";
import { withoutIgnored } from "./analyze/ignored.ts";
import { outdatedProgram } from "./rules/haproxy.ts";
import { atLeastOf } from "./ship.ts";
import { checkMapBackends } from "./analyze/map-backends.ts";
import type { SourceFile } from "./diagnostic/source-file.ts";

export interface CheckRequest {
  /** `auto`: fast where haproxy can be had, else off with a visible note. */
  readonly check: "auto" | "off" | "fast" | "full";
  /** Only a haproxy in a container; a text names the image. */
  readonly docker?: boolean | string;
  /** The servers of a static release: they are checked as they will be served, and no samples are needed. */
  readonly servers?: ServerSource;
}

export interface Check {
  /** All of the compilation's and what haproxy added, in order. */
  readonly diagnostics: readonly Diagnostic[];
  readonly haproxy: HaproxyVerdict;
}

const WITH_ERRORS = "it reads only routes without errors";

/** Nobody listens there, and nothing is sent: `haproxy -c` only reads. */
const SAMPLES: ServerSource = {
  kind: "given",
  instancesOf: ({ servers }) => (servers.kind === "service" ? [{ address: "127.0.0.1", port: 1 }] : undefined),
};

/**
 * The last stage: the real haproxy reads what was rendered, and the rules over the whole are asked meanwhile where that was left.
 * Nothing is said by haproxy of a compilation with errors. Throws CouldNotRun where the check was asked for and its program is missing
 * or gives no verdict.
 */
export async function checkCompilation(begun: Compilation, request: CheckRequest, io: Io): Promise<Check> {
  let asked: Compilation | undefined;
  const whole = (): Compilation => (asked ??= finished(begun));
  const notChecked = (notBecause: string): Check => ({ diagnostics: whole().diagnostics, haproxy: { notBecause } });
  if (request.check === "off") return notChecked("--check off");
  // A static release holds no template: fast and full are the same.
  const full = request.check === "full" && !request.servers;
  const { compiled, sources } = full ? whole() : begun;
  if (!compiled) return notChecked(WITH_ERRORS);
  const { findFleet, imageOption } = await import("./haproxy/fleet.ts");
  const began = performance.now();
  const { programs, missing } = await findFleet(compiled.model.haproxyVersions, {
    env: io.env,
    ...imageOption(request.docker),
  });
  const findingMs = performance.now() - began;
  const notHere = missing.join("\n");
  if (missing.length > 0) {
    if (!whole().compiled) return notChecked(WITH_ERRORS);
    if (request.check !== "auto" || request.docker) throw new CouldNotRun(notHere);
    // GitHub Actions, GitLab and others set it: nobody reads a note in a job that is green.
    if (io.env["CI"] === "true")
      throw new CouldNotRun(`With CI=true a haproxy must be there, or --check off be said. ${notHere}`);
    if (programs.length === 0) return notChecked(missing.join("; ").replace(/\.$/, ""));
  }
  // Ctrl-C reaches the programs too; with them gone the check ends, and its directory is removed on the way.
  const stop = io.stop();
  const render = full ? shippedFiles : filesWithServers;
  const { files: rendered, refused } = await render(sources, compiled, request, io);
  const [{ checkRendered }, { together }, { asOnNode }, { diagnoseNode }] = await Promise.all([
    import("./haproxy/rounds.ts"),
    import("./haproxy/versions.ts"),
    import("./haproxy/slots/as-on-node.ts"),
    import("./haproxy/diagnose.ts"),
  ]);
  const onNode = rendered.map(asOnNode);
  const files = onNode.map(({ file }) => file);
  const notForNodes = onNode.flatMap(({ problems }) =>
    problems.map((problem) => diagnoseNode(problem, { files: rendered, sources })),
  );
  const inDocker = programs.some(({ kind }) => kind === "docker");
  const started = performance.now();
  // Side by side: each is a process of its own.
  const checks = await Promise.all(
    programs.map(async (program) => ({
      program,
      ...(await checkRendered(files, sources, program, {
        meanwhile: () => whole().compiled !== undefined,
        routeSpan: routeSpans(compiled),
        secrets: secretFiles(compiled.model.platform),
      })),
    })),
  );
  const dockerMs = findingMs + performance.now() - started;
  if (stop.aborted) throw new Stopped();
  if (!whole().compiled) return notChecked(WITH_ERRORS);
  for (const { failure } of checks) if (failure !== undefined) throw new CouldNotRun(failure);
  const said = checks.map(({ program: { version }, diagnostics }) => ({
    ...{ version, diagnostics },
    gaveUp: diagnostics.some(({ code }) => code === "haproxy/more"),
  }));
  return {
    diagnostics: inOrder([
      ...whole().diagnostics,
      ...withoutIgnored(
        [
          ...(refused ?? []),
          ...notForNodes,
          ...checkMapBackends(files),
          ...together(said),
          ...tooOld(programs, compiled),
        ],
        sources,
        false,
      ),
    ]),
    haproxy: {
      by: namesOf(programs),
      servers: request.servers ? "given" : full ? "rendered" : "sample",
      ...(missing.length > 0 && { missing: missing.join("; ") }),
      ...(inDocker && { docker: dockerMs / 1000 }),
    },
  };
}

/** Programs that are older than what the platform file asks of nodes, each at its bound. */
function tooOld(programs: readonly Program[], { model }: Compiled): readonly Diagnostic[] {
  const { haproxy } = model.platform;
  if (!haproxy) return [];
  return programs.flatMap(({ version }) => {
    const old = outdated(version, atLeastOf(haproxy));
    const bound = old && Object.values(haproxy.atLeast).find(({ value }) => value === old.atLeast);
    if (!bound) return [];
    const message = `HAProxy ${version}, which checks here, is older than nodes should run.`;
    const help = `Check with HAProxy ${old.atLeast} or a later one of its branch, as nodes have it.`;
    return [outdatedProgram.at(bound.span, message, { help })];
  });
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
