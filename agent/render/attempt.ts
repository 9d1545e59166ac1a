import { spawn, type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, rmSync, watch, writeFileSync, type FSWatcher } from "node:fs";
import { dirname, join } from "node:path";
import { consulTemplateConfig } from "../../compiler/haproxy/consul-template-config.ts";
import { errorText } from "../../compiler/release/disk.ts";
import { consulEnvironment, fullAddress, type ConsulAccess } from "./consul-access.ts";
import { readLogLine, type LogLine } from "./log-lines.ts";
import { WORK_PREFIX } from "./orphans.ts";
import type { TemplateSet } from "./template-set.ts";

/** One consul-template from its start to its end. What it writes lies in a directory that only this start uses. */
export interface Attempt {
  /** Where the results lie, by their paths in a release. */
  readonly out: string;
  readonly started: number;
  /** Missing when it could not be started. */
  readonly pid: number | undefined;
  /** Set when it ended: half a sentence. */
  ended(): string | undefined;
  /** Ends it and removes its directory; it writes nowhere else, so it may die at any point. */
  stop(): void;
}

export interface AttemptOptions {
  readonly rendered: string;
  readonly program: string;
  /** `setpriv` where it can be used: consul-template then dies with this process, however that ends. */
  readonly leash: readonly string[];
  readonly consul: ConsulAccess;
  onLine(line: LogLine): void;
  /** A result may have been written, or the process ended. */
  onChange(): void;
}

const LONGEST_LINE = 64 * 1024;

/** Starts consul-template on the templates. Never throws for a program that cannot be started: that is an end. Throws what the disk says. */
export function startAttempt(set: TemplateSet, options: AttemptOptions): Attempt {
  const dir = join(options.rendered, `${WORK_PREFIX}${process.pid}-${randomBytes(6).toString("hex")}`);
  const [into, out] = [join(dir, "in"), join(dir, "out")];
  const watchers: FSWatcher[] = [];
  let reason: string | undefined;
  let child: ChildProcess | undefined;
  const close = (): void => {
    for (const watcher of watchers.splice(0)) watcher.close();
  };
  try {
    // The configuration names where Consul's certificates lie: nothing of this is for other users of the machine.
    mkdirSync(dir, { recursive: true, mode: 0o700 });
    for (const folder of foldersOf(set)) {
      mkdirSync(join(into, folder), { recursive: true });
      mkdirSync(join(out, folder), { recursive: true });
      watchers.push(watch(join(out, folder), () => options.onChange()).on("error", () => undefined));
    }
    for (const { path, text } of set.templates) writeFileSync(join(into, path), text);
    const pairs = set.templates.map(({ path, result }) => ({
      source: join(into, path),
      destination: join(out, result),
    }));
    const config = join(dir, "config.json");
    const told = { sandbox: into, address: fullAddress(options.consul), attempts: 0, errorFatal: false };
    writeFileSync(config, consulTemplateConfig(pairs, told), { mode: 0o600 });
    const [command, ...words] = [...options.leash, options.program, "-config", config];
    child = spawn(command, words, { stdio: ["ignore", "ignore", "pipe"], env: consulEnvironment(options.consul, dir) });
  } catch (error) {
    close();
    rmSync(dir, { recursive: true, force: true });
    throw error;
  }
  let last = "";
  const end = (why: string): void => {
    reason ??= last === "" ? why : `${why}: ${last}`;
    close();
    options.onChange();
  };
  child.on("error", (error) => end(`could not be started (${errorText(error)})`));
  child.on("close", (code, signal) => end(signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`));
  readLines(child, (text) => {
    const line = readLogLine(text);
    if (line === undefined) return;
    if (line.kind === "other" || line.kind === "unwritten") last = line.message;
    options.onLine(line.kind === "template" ? { ...line, source: relativeTo(into, line.source) } : line);
  });
  return {
    out,
    started: Date.now(),
    pid: child.pid,
    ended: () => reason,
    stop() {
      reason ??= "was stopped";
      child.kill("SIGKILL");
      close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

function foldersOf(set: TemplateSet): readonly string[] {
  return [...new Set(set.templates.map(({ path }) => dirname(path)))];
}

function relativeTo(folder: string, path: string): string {
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
}

function readLines(child: ChildProcess, tell: (line: string) => void): void {
  let rest = "";
  child.stderr?.setEncoding("utf8");
  child.stderr?.on("data", (part: string) => {
    const lines = `${rest}${part}`.split("\n");
    rest = (lines.pop() ?? "").slice(0, LONGEST_LINE);
    for (const line of lines) tell(line);
  });
}
