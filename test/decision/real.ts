import { execa } from "execa";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import http from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import type { RoutedRequest } from "../../compiler/table/decide.ts";
import type { RenderedFile } from "../../compiler/render/target.ts";

/** A real HAProxy on the compiled configuration, listening on sockets in a folder of its own. */
export interface RealHaproxy {
  /** The route that HAProxy chose, or the status of its refusal. */
  ask(request: RoutedRequest): Promise<string>;
  stop(): Promise<void>;
}

export async function startReal(program: string, files: readonly RenderedFile[]): Promise<RealHaproxy> {
  const dir = await mkdtemp(path.join(tmpdir(), "signalbox-decision-"));
  for (const file of files) {
    const at = path.join(dir, file.path);
    await mkdir(path.dirname(at), { recursive: true });
    await writeFile(at, file.text);
  }
  const socketOf = (listener: string) => path.join(dir, `${listener}.sock`);
  const running = execa(program, ["-db", "-f", path.join(dir, "haproxy")], {
    env: {
      SIGNALBOX_RUN: dir,
      SIGNALBOX_BIND_PUBLIC: `unix@${socketOf("public")}`,
      SIGNALBOX_BIND_INTERNAL: `unix@${socketOf("internal")}`,
    },
    reject: false,
    all: true,
  });
  let ended: string | undefined;
  void running.then((result) => (ended = result.all ?? ""));
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const stop = async () => {
    agent.destroy();
    running.kill("SIGKILL");
    await running;
    await rm(dir, { recursive: true, force: true });
  };
  const probe: RoutedRequest = { listener: "public", host: "a.test", path: "/", query: "", method: "GET", headers: [] };
  for (let tries = 0; ; tries++) {
    try {
      await send(agent, socketOf("public"), probe);
      break;
    } catch (error) {
      if (ended !== undefined || tries > 500) {
        await stop();
        throw new Error(`haproxy did not start:\n${ended ?? ""}`, { cause: error });
      }
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
  return { ask: (request) => send(agent, socketOf(request.listener), request), stop };
}

function send(agent: http.Agent, socketPath: string, request: RoutedRequest): Promise<string> {
  return new Promise((resolve, reject) => {
    const target = request.path + (request.query === "" ? "" : `?${request.query}`);
    const headers = [...(request.host === undefined ? [] : ["host", request.host]), ...request.headers.flat()];
    const sent = http.request(
      { agent, socketPath, method: request.method, path: target, headers, setHost: false },
      (answer) => {
        answer.resume();
        answer.on("error", reject);
        answer.on("end", () => {
          const { statusCode } = answer;
          const route = answer.headers["x-signalbox-decision"];
          resolve(statusCode === 400 || statusCode === 404 || typeof route !== "string" ? String(statusCode) : route);
        });
      },
    );
    sent.on("error", reject);
    sent.end();
  });
}
