import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { RenderedText } from "../../compiler/haproxy/origin.ts";
import { standInEnv, standInSecrets } from "../../compiler/haproxy/secrets.ts";
import { startHaproxy } from "../../compiler/haproxy/start.ts";
import { writeFiles } from "../../compiler/haproxy/workspace.ts";
import { listenerAddresses, secretFiles } from "../../compiler/model/model.ts";
import { renderCompiled, type Compilation } from "../../compiler/pipeline.ts";
import type { ServerSource } from "../../compiler/render/target.ts";

/** A real HAProxy on a compiled folder; every listener is a Unix socket, and another one where it speaks TLS. */
export interface Serving {
  readonly socketOf: (listener: string, transport?: "plain" | "tls") => string;
  /** Where it runs: `haproxy.sock`, `maps/`, `secrets/`. */
  readonly dir: string;
  stop(): Promise<void>;
}

/** `secrets`: instead of stand-ins for what the platform names. Throws with the diagnostics where the folder does not compile, and with haproxy's own words where it does not start. */
export async function serve(
  program: string,
  { compiled, sources, diagnostics }: Compilation,
  servers: ServerSource,
  secrets?: readonly RenderedText[],
): Promise<Serving> {
  if (!compiled) throw new Error(diagnostics.map(({ code, message }) => `${code}: ${message}`).join("\n"));
  const dir = await mkdtemp(path.join(tmpdir(), "signalbox-traffic-"));
  const { platform } = compiled.model;
  writeFiles(dir, renderCompiled(compiled, sources, servers));
  writeFiles(dir, secrets ?? standInSecrets(secretFiles(platform)));
  const socketOf = (listener: string, transport = "plain") => path.join(dir, `${listener}.${transport}`);
  const binds = platform.listeners.flatMap((listener) =>
    listenerAddresses(listener).map(({ variable, tls }) => [
      variable,
      `unix@${socketOf(listener.name, tls ? "tls" : "plain")}`,
    ]),
  );
  const options = { dir, masterSocket: path.join(dir, "master.sock"), args: ["-dW"], timeoutMs: 30_000 };
  try {
    const running = await startHaproxy(program, {
      ...options,
      env: { SIGNALBOX_RUN: dir, ...standInEnv(dir), ...Object.fromEntries(binds) },
    });
    const stop = async () => {
      await running.stop();
      await rm(dir, { recursive: true, force: true });
    };
    return { socketOf, dir, stop };
  } catch (error) {
    await rm(dir, { recursive: true, force: true });
    throw error;
  }
}
