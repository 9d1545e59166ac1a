import { randomUUID } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { internal, template } from "../rules/haproxy.ts";
import type { SourceFile } from "../diagnostic/source-file.ts";
import { consulTemplateConfig } from "./consul-template-config.ts";
import { containerFailure, dockerArguments } from "./container.ts";
import { spanOfOrigin } from "./diagnose.ts";
import type { Program } from "./find.ts";
import { originOf, type Origin, type RenderedText } from "./origin.ts";
import { ownEnvironment, run, type ProgramResult } from "./run.ts";

export interface ConsulTemplateOptions {
  readonly timeoutMs?: number;
  /** A blocking query that fails is tried again so often; 0 is for ever. */
  readonly attempts?: number;
}

export type RenderOutcome =
  /** The files as written, without `.ctmpl`. */
  | { readonly kind: "rendered"; readonly files: readonly RenderedText[] }
  /** A template is at fault. `path` and `line` are the template's; `origin` the team's, when the line is a team's text. */
  | {
      readonly kind: "refused";
      readonly message: string;
      readonly path: string;
      readonly line: number;
      readonly origin?: Origin;
    }
  /** Nothing was rendered and no template is known to be at fault: Consul is away, time ran out. One sentence. */
  | { readonly kind: "failed"; readonly message: string };

/**
 * Renders the templates of a release directory once with the real consul-template, to the same paths below `outDir` without
 * `.ctmpl`. `templates` are their paths in `dir`. `outDir` must exist; what is there is replaced file by file.
 */
export async function renderWithConsulTemplate(
  program: Program,
  dir: string,
  templates: readonly string[],
  outDir: string,
  consulUrl: string,
  options: ConsulTemplateOptions = {},
): Promise<RenderOutcome> {
  if (templates.length === 0) return { kind: "rendered", files: [] };
  const see = program.kind === "docker" ? { dir: "/in", out: "/out" } : { dir, out: outDir };
  const results = templates.map((path) => path.replace(/\.ctmpl$/, ""));
  for (const path of results) await mkdir(dirname(join(outDir, path)), { recursive: true });
  const pairs = templates.map((path, index) => ({
    source: `${see.dir}/${path}`,
    destination: `${see.out}/${results[index] ?? ""}`,
  }));
  const config = `.consul-template-${randomUUID()}.json`;
  await writeFile(
    join(outDir, config),
    consulTemplateConfig(pairs, {
      sandbox: see.dir,
      address: consulUrl,
      attempts: options.attempts ?? 3,
      errorFatal: true,
      perms: "0644",
    }),
  );
  const result = await runOnce(program, dir, outDir, `${see.out}/${config}`, options.timeoutMs ?? 60_000);
  await rm(join(outDir, config), { force: true });
  if (result.exitCode === 0) {
    const files = await Promise.all(
      results.map(async (path) => ({ path, text: await readFile(join(outDir, path), "utf8") })),
    );
    return { kind: "rendered", files };
  }
  return explain(result, dir, see.dir);
}

function runOnce(
  program: Program,
  dir: string,
  outDir: string,
  config: string,
  timeoutMs: number,
): Promise<ProgramResult> {
  const args = ["-once", "-config", config];
  // A token or an address in the caller's environment is for the real Consul, not for what is asked here.
  if (program.kind === "local") return run(program.path, args, { timeoutMs, onlyEnv: ownEnvironment({ HOME: dir }) });
  return inDocker(program, dir, outDir, args, timeoutMs);
}

async function inDocker(
  program: Extract<Program, { kind: "docker" }>,
  dir: string,
  outDir: string,
  args: readonly string[],
  timeoutMs: number,
) {
  const container = `signalbox-render-${randomUUID()}`;
  const mounts = [
    { from: dir, to: "/in" },
    { from: outDir, to: "/out", writable: true },
  ];
  // The host's network, because the catalogue listens on the host's loopback; its own user, because it writes for us.
  const user = `${process.getuid?.() ?? 65532}:${process.getgid?.() ?? 65532}`;
  const result = await run(
    program.client,
    dockerArguments(program, container, mounts, args, { network: "host", user }),
    { timeoutMs },
  );
  if (result.failure !== undefined) await run(program.client, ["kill", container], { timeoutMs: 10_000 });
  const failure = containerFailure(result.exitCode, result.output);
  return failure === undefined ? result : { output: result.output, failure };
}

/** `[ERR] (cli) /in/haproxy/10-shop.cfg.ctmpl: execute: template: :4:16: executing "" at <.Nope>: nil data` */
const AT_FAULT = /^\S+ \[ERR\] \(cli\) (.+): (?:parse|execute): template: [^:]*:(\d+)(?::\d+)?: (.*)$/m;

async function explain(result: ProgramResult, dir: string, seenDir: string): Promise<RenderOutcome> {
  if (result.failure !== undefined) {
    // A KV key that does not exist, or a Consul that accepts and never answers.
    return { kind: "failed", message: `consul-template ${result.failure}; it waits for what Consul does not have.` };
  }
  const fault = AT_FAULT.exec(result.output);
  if (fault?.[1] === undefined || !fault[1].startsWith(`${seenDir}/`)) {
    const last =
      result.output
        .trim()
        .split("\n")
        .at(-1)
        ?.replace(/^\S+ \[ERR\] \(cli\) /, "") ?? "";
    return {
      kind: "failed",
      message: `consul-template ended with exit code ${result.exitCode ?? "unknown"}${last === "" ? "" : `: ${last}`}.`,
    };
  }
  const path = fault[1].slice(seenDir.length + 1);
  const line = Number(fault[2]);
  const origin = originOf(await readFile(join(dir, path), "utf8"), line);
  const text = (fault[3] ?? "").replace(/^executing "[^"]*" at /, "at ");
  return {
    kind: "refused",
    message: `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`,
    path,
    line,
    ...(origin && { origin }),
  };
}

/** A refused template as a diagnostic at the team's line; pure. */
export function diagnoseTemplate(
  refused: Extract<RenderOutcome, { kind: "refused" }>,
  sources: readonly SourceFile[],
  version: string,
): Diagnostic {
  const quoted = [...refused.message.matchAll(/"([^"]+)"|<([^>]+)>/g)].map((found) => found[1] ?? found[2] ?? "");
  const span = refused.origin && spanOfOrigin(refused.origin, quoted, sources);
  if (span === undefined) {
    return internal.at(
      undefined,
      `consul-template ${version} refuses line ${refused.line} of ${refused.path}: ${refused.message}`,
    );
  }
  return template.at(span, refused.message, { help: `Correct this line (consul-template ${version} refuses it).` });
}
