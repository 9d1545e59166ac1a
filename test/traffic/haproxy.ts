import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { startHaproxy } from "../../compiler/haproxy/start.ts";
import { bindVariable } from "../../compiler/model/model.ts";
import { renderCompiled, type Compilation } from "../../compiler/pipeline.ts";
import type { ServerSource } from "../../compiler/render/target.ts";

/** A real HAProxy on a compiled folder; every listener is a Unix socket. */
export interface Serving {
  readonly socketOf: (listener: string) => string;
  stop(): Promise<void>;
}

/** Throws with the diagnostics where the folder does not compile, and with haproxy's own words where it does not start. */
export async function serve(
  program: string,
  { compiled, sources, diagnostics }: Compilation,
  servers: ServerSource,
): Promise<Serving> {
  if (!compiled) throw new Error(diagnostics.map(({ code, message }) => `${code}: ${message}`).join("\n"));
  const dir = await mkdtemp(path.join(tmpdir(), "signalbox-traffic-"));
  for (const file of renderCompiled(compiled, sources, servers)) {
    const at = path.join(dir, file.path);
    await mkdir(path.dirname(at), { recursive: true });
    await writeFile(at, file.text);
  }
  const socketOf = (listener: string) => path.join(dir, `${listener}.sock`);
  const binds = compiled.model.platform.listeners.map(({ name }) => [bindVariable(name), `unix@${socketOf(name)}`]);
  const options = { dir, masterSocket: path.join(dir, "master.sock"), args: ["-dW"], timeoutMs: 30_000 };
  try {
    const running = await startHaproxy(program, {
      ...options,
      env: { SIGNALBOX_RUN: dir, ...Object.fromEntries(binds) },
    });
    const stop = async () => {
      await running.stop();
      await rm(dir, { recursive: true, force: true });
    };
    return { socketOf, stop };
  } catch (error) {
    await rm(dir, { recursive: true, force: true });
    throw error;
  }
}
