import { statSync } from "node:fs";
import { checkDirectory, messagesAbout } from "../../compiler/haproxy/check.ts";
import type { LocalProgram } from "../../compiler/haproxy/find.ts";
import { reloadAndConfirm, runtime } from "../../compiler/haproxy/master.ts";
import type { HaproxyMessage } from "../../compiler/haproxy/messages.ts";
import { lineOfTeamFile, locate, withTeamsPaths, type RenderedText } from "../../compiler/haproxy/origin.ts";
import { run } from "../../compiler/haproxy/run.ts";
import { serversReader, showServers, type ServerState } from "../../compiler/haproxy/servers.ts";
import { errorText, writeAtomic } from "../../compiler/release/disk.ts";
import { bad, good } from "../../compiler/release/fault.ts";
import { byName } from "./servers/actions.ts";
import { haproxyEnvironment, NODE_MAP, type NodeLayout } from "../node/layout.ts";
import type { Clock } from "../support/clock.ts";
import type { HaproxyPort, Problem, Said } from "../support/ports.ts";
import { performMaps } from "./maps/change.ts";
import { isSame } from "./pulse.ts";
import { isSeen } from "./listeners.ts";
import { runningHaproxy } from "./running.ts";
import { runningMaps } from "./maps/show.ts";
import { takenBind } from "./binds.ts";
import { tooFewFiles } from "./open-files.ts";
import { assertRoomForSockets } from "./room.ts";
import { NO_STATE, stateFile } from "./servers/state-file.ts";
import { limitServers } from "./servers/tell.ts";
import { tellerOf } from "./servers/looks.ts";

/** The real haproxy: its program for checks, and the running one by its master socket. */
export function haproxyPort(program: LocalProgram, layout: NodeLayout, clock: Clock): HaproxyPort {
  const stats = layout.statsSocket;
  const read = serversReader();
  /** As HAProxy said last. */
  let known: readonly ServerState[] | undefined;
  let exporter: Promise<boolean> | undefined;
  const binds = bindVariables(process.env);
  // HAProxy will be started with the same, so the sockets' paths are checked too.
  const env = { ...binds, ...haproxyEnvironment(layout) };
  const teller = tellerOf(stats, clock, () => isSeen(layout, env));
  return {
    start: { program: program.path, env },
    async identity() {
      const { size, mtimeMs } = statSync(program.path);
      return `${program.path} ${program.version} ${size} ${Math.round(mtimeMs)}`;
    },
    async check(candidate) {
      const outcome = await checkDirectory(program, candidate, { env });
      if (outcome.kind === "failed") return bad("check-failed", outcome.message);
      if (outcome.kind === "valid") return good([]);
      const problems = problemsOf(outcome.messages, outcome.files, binds);
      return good(problems.length > 0 ? problems : [{ message: outcome.last || "It gave no reason." }]);
    },
    running: () => runningHaproxy(layout, env),
    async hasExporter() {
      exporter ??= run(program.path, ["-vv"], { timeoutMs: 10_000 }).then(({ output }) =>
        /^Available services :.*\bprometheus-exporter\b/m.test(output),
      );
      return exporter;
    },
    isSame: (pulse, ask) => isSame(layout, pulse, ask),
    servers: () => said(teller.asTold(async () => (known = await showServers(stats, { read })))),
    tell: (actions, ending) => said(teller.tell(actions, ending)),
    maps: (paths) => said(runningMaps(stats, paths)),
    changeMaps: (phases) => performMaps(stats, phases),
    serve: (generation, limits = []) =>
      said(
        limitServers(stats, limits)
          .then(() => runtime(stats, `set map ${NODE_MAP} generation ${generation}`))
          .then((answer) => {
            if (answer.trim() !== "") throw new Error(`HAProxy said: ${answer.trim()}`);
            return undefined;
          }),
      ),
    async reload({ description, files, before }) {
      assertRoomForSockets(layout.run);
      const taken = before && (await takenBind(files, before, stats));
      if (taken !== undefined) return bad("reload-failed", `it was not reloaded, for ${taken}`);
      const lacking = before && (await tooFewFiles(files, before, stats));
      if (lacking !== undefined) return bad("open-files", `it was not reloaded, for ${lacking}`);
      await teller.forget();
      // HAProxy reads the file at every start, so it is always there; it says something only now.
      // While a worker is too busy to answer, what it said last holds. With nothing known the new one begins as at HAProxy's start: with
      // each server down until its first checks every request would be a 503.
      const servers = await showServers(stats).catch(() => known);
      await writeAtomic(layout.serverState, servers === undefined ? NO_STATE : stateFile(files, byName(servers)));
      const outcome = await reloadAndConfirm(layout.masterSocket, description);
      await writeAtomic(layout.serverState, NO_STATE);
      if (outcome.kind === "reloaded") return good(undefined);
      if (outcome.kind === "silent") return bad("haproxy-silent", outcome.message);
      const messages = await messagesAbout(layout.live, outcome.log);
      const alert = messages.find(({ severity }) => severity === "alert");
      return bad("reload-failed", alert ? `${outcome.message} It said: ${alert.text}` : outcome.message);
    },
    forget: () => writeAtomic(layout.serverState, NO_STATE),
  };
}

/** An answer, or why there is none. */
async function said<T>(answer: Promise<T>): Promise<Said<T>> {
  try {
    return good(await answer);
  } catch (error) {
    return bad("haproxy-silent", errorText(error));
  }
}

/** The addresses that this node gives its listeners and its logs: HAProxy must be started with the same. */
function bindVariables(env: NodeJS.ProcessEnv): Record<string, string> {
  const entries = Object.entries(env).flatMap(([name, value]) =>
    (name.startsWith("SIGNALBOX_BIND_") || name === "SIGNALBOX_LOGS") && value !== undefined ? [[name, value]] : [],
  );
  return Object.fromEntries(entries) as Record<string, string>;
}

/** haproxy's messages as problems; what a node's own address of a listener brings about is no line's fault. */
export function problemsOf(
  messages: readonly HaproxyMessage[],
  files: readonly RenderedText[],
  binds: Readonly<Record<string, string>>,
): Problem[] {
  const ofNode = messages.flatMap((message) => {
    const place = locate(message, files);
    const line = files.find(({ path }) => path === place?.path)?.text.split("\n")[(place?.line ?? 0) - 1] ?? "";
    const [, name = ""] = /^[^"]*"\$\{(\w+)-/.exec(line) ?? [];
    const value = message.severity === "alert" ? binds[name] : undefined;
    return value === undefined ? [] : [{ message: `${name}=${value}, which this node sets: ${message.text}` }];
  });
  return ofNode.length > 0 ? ofNode : messages.map((message) => problemOf(message, files));
}

/** A message of haproxy's at the line of the team's list or map, or of its text; where the text is ours, at the line of the rendered file. */
function problemOf(message: HaproxyMessage, files: readonly RenderedText[]): Problem {
  const text = withTeamsPaths(message.advice === undefined ? message.text : `${message.text} ${message.advice}`);
  const place = locate(message, files);
  const origin = (message.map && lineOfTeamFile(message.map)) ?? place?.origin;
  if (origin !== undefined) return { file: `routes/${origin.file}`, line: origin.line, message: text };
  const at = message.map ?? place;
  if (at === undefined) return { message: text };
  return {
    file: "path" in at ? at.path : at.file.replace(/^.*\/(?=maps\/)/, ""),
    line: at.line,
    message: text,
  };
}
