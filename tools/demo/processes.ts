import { once } from "node:events";
import { existsSync } from "node:fs";
import path from "node:path";
import { findHaproxy } from "../../compiler/haproxy/find.ts";
import { startHaproxy, type RunningHaproxy } from "../../compiler/haproxy/start.ts";
import { spawn } from "node:child_process";
import { startChild, type Child } from "../../test/support/child.ts";
import { until } from "./load.ts";
import { CannotRun, say, seenFrom, Wrong } from "./print.ts";
import { root, type Stage } from "./stage.ts";

const bin = path.join(root, "dist/bin/signalbox.js");

/** Runs one of our commands as a person would, prints it and what it says; gives that. Another exit code than `expect` is wrong. */
export async function signalbox(stage: Stage, args: readonly string[], expect = 0): Promise<string> {
  const { code, output } = await quietly(stage, args);
  say(`$ signalbox ${seenFrom(stage.dir, args.join(" "))}`);
  say(seenFrom(stage.dir, output.trimEnd()));
  if (code !== expect) throw new Wrong(`signalbox ${args[0]} ended with ${code}, not ${expect}`);
  return output;
}

/** The same without a word. */
export async function quietly(
  stage: Stage,
  args: readonly string[],
): Promise<{ readonly code: number | null; readonly output: string }> {
  const child = spawn(process.execPath, [bin, ...args], {
    cwd: stage.dir,
    env: { ...process.env, ...stage.env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8");
    stream.on("data", (text: string) => (output += text));
  }
  const [code] = (await once(child, "close")) as [number | null];
  return { code, output };
}

/** Starts `signalbox agent run`; it goes on until the stage ends. */
export async function startAgent(stage: Stage, args: readonly string[]): Promise<Child> {
  const all = ["agent", "run", ...args];
  say(`$ signalbox ${seenFrom(stage.dir, all.join(" "))} &`);
  const agent = await startChild(process.execPath, [bin, ...all], {
    cwd: stage.dir,
    env: { ...process.env, ...stage.env },
  });
  stage.owns(() => agent.end());
  return agent;
}

/** Waits until the agent has made a configuration live, and starts HAProxy on it as its supervisor would. */
export async function startServing(stage: Stage, agent?: Child): Promise<RunningHaproxy> {
  const program = await findHaproxy({ docker: false });
  if (program.kind !== "local") throw new CannotRun("haproxy is not on this machine. Type: tools/install.sh haproxy");
  const live = path.join(stage.node, "live");
  await until("a first configuration", async () => {
    if (agent?.alive() === false) throw new Wrong(`the agent ended:\n${agent.output().trim()}`);
    return existsSync(path.join(live, "haproxy"));
  }).catch((error: unknown) => {
    throw agent ? new Wrong(`${(error as Error).message}\n${agent.output().trim()}`) : error;
  });
  const masterSocket = path.join(stage.env["SIGNALBOX_RUN"] ?? "", "master.sock");
  const haproxy = await startHaproxy(program.path, { dir: live, masterSocket, env: stage.env });
  stage.owns(() => haproxy.stop());
  say(`$ ${seenFrom(stage.dir, `haproxy -W -S ${masterSocket} -f ${live}/haproxy`)} &`);
  say(`HAProxy ${program.version} serves on 127.0.0.1:${stage.port}; the agent runs beside it.`);
  return haproxy;
}
