import { spawn, type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { lstatSync, mkdirSync, renameSync, rmSync, watch, writeFileSync, type FSWatcher } from "node:fs";
import { dirname, join, relative } from "node:path";
import { concealer } from "../../compiler/diagnostic/conceal.ts";
import { consulTemplateConfig } from "../../compiler/haproxy/consul-template-config.ts";
import { sha256 } from "../../compiler/release/canonical.ts";
import { errorText } from "../../compiler/release/disk.ts";
import { consulEnvironment, fullAddress } from "./consul.ts";
import { readLogLine } from "./log-lines.ts";
import { leash, WORK_PREFIX } from "./orphans.ts";
import type { Heard, Result } from "./supervised.ts";
import { bytesOf, withMarkers, type TemplateSet } from "./template-set.ts";
import type { RenderPorts } from "../support/ports.ts";

/** One consul-template from its start to its end, which is told. What it writes lies in a directory that only this start uses. */
export interface Attempt {
  /** The results that lie there now, with the markers of `set`; `known` were read before. */
  results(known: ReadonlyMap<string, Result>, set: TemplateSet): ReadonlyMap<string, Result>;
  /** True while the system does not let it run (SIGSTOP, a debugger): it holds its results, and they grow old. */
  isStopped(): boolean;
  /** Ends it and removes its directory; it writes nowhere else, so it may die at any point. */
  stop(): void;
}

/** What it does by itself. */
export type Told =
  | { readonly kind: "said"; readonly line: Heard }
  /** A result may have been written. */
  | { readonly kind: "wrote" }
  /** `why`: half a sentence. */
  | { readonly kind: "ended"; readonly why: string };

const LONGEST_LINE = 64 * 1024;
/** Of results, whatever the umask. */
const PERMS = 0o640;

/** Starts consul-template on the templates. Never throws for a program that cannot be started: that is an end. Throws what the disk says. */
export function startAttempt(
  set: TemplateSet,
  { program, consul }: NonNullable<RenderPorts["templates"]>,
  rendered: string,
  tell: (what: Told) => void,
): Attempt {
  const dir = join(rendered, `${WORK_PREFIX}${process.pid}-${randomBytes(6).toString("hex")}`);
  const [into, out] = [join(dir, "in"), join(dir, "out")];
  const watchers: FSWatcher[] = [];
  let child: ChildProcess | undefined;
  const close = (): void => {
    for (const watcher of watchers.splice(0)) watcher.close();
  };
  try {
    // The configuration names where Consul's certificates lie: nothing of this is for other users of the machine.
    mkdirSync(dir, { recursive: true, mode: 0o700 });
    for (const folder of new Set(set.templates.map(({ path }) => dirname(path)))) {
      mkdirSync(join(into, folder), { recursive: true });
      mkdirSync(join(out, folder), { recursive: true });
      watchers.push(watch(join(out, folder), () => tell({ kind: "wrote" })).on("error", () => undefined));
    }
    for (const { path, bare } of set.templates) writeFileSync(join(into, path), bare);
    const pairs = set.templates.map(({ path, result }) => ({
      source: join(into, path),
      destination: join(out, result),
    }));
    const config = join(dir, "config.json");
    const told = {
      sandbox: into,
      address: fullAddress(consul),
      attempts: 0,
      errorFatal: false,
      perms: `0${PERMS.toString(8)}`,
    };
    writeFileSync(config, consulTemplateConfig(pairs, told), { mode: 0o600 });
    const [command, ...words] = [...leash(), program, "-config", config];
    child = spawn(command, words, { stdio: ["ignore", "ignore", "pipe"], env: consulEnvironment(consul, dir) });
  } catch (error) {
    close();
    rmSync(dir, { recursive: true, force: true });
    throw error;
  }
  let last = "";
  const end = (why: string): void => {
    close();
    tell({ kind: "ended", why: last === "" ? why : `${why}: ${last}` });
  };
  child.on("error", (error) => end(`could not be started (${errorText(error)})`));
  child.on("close", (code, signal) => end(signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`));
  // What it prints is told on, and it finds the token in its environment.
  const conceal = concealer(consul.env);
  readLines(child, (text) => {
    const line = readLogLine(conceal(text));
    if (line === undefined) return;
    if (line.kind === "other" || line.kind === "unwritten") last = line.message;
    if (line.kind !== "template") return tell({ kind: "said", line });
    const source = relative(into, line.source);
    const template = set.templates.find(({ path }) => path === source);
    if (template !== undefined)
      tell({ kind: "said", line: { ...line, source, inode: inodeAfter(join(out, template.result), line.at) } });
  });
  return {
    results: (known, now) => resultsOf(out, join(dir, "marked"), now, known),
    isStopped: () => /\) [Tt] \d/.test(bytesOf(`/proc/${child.pid}/stat`)?.toString("latin1") ?? ""),
    stop() {
      child.kill("SIGKILL");
      close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/**
 * The inode of a result after an error at `at`, milliseconds since 1970. One that was there before the error is removed: consul-template
 * writes only what differs from the file, and what it writes next tells that the error is over, also where the text is as it was before.
 */
function inodeAfter(file: string, at: number): number | undefined {
  const there = statOf(file);
  if (there === undefined || there.mtimeMs >= at) return there?.ino;
  rmSync(file, { force: true });
  return undefined;
}

function resultsOf(
  out: string,
  into: string,
  set: TemplateSet,
  known: ReadonlyMap<string, Result>,
): ReadonlyMap<string, Result> {
  const results = new Map<string, Result>();
  for (const { path, result, markers, sha256: template } of set.templates) {
    const file = join(out, result);
    const there = statOf(file);
    if (there === undefined) continue;
    const { ino: bare, mtimeMs: written } = there;
    const before = known.get(path);
    const isSame = before?.bare === bare && before.written === written && before.template === template;
    const bytes = isSame ? undefined : bytesOf(file);
    const about = { written, template, bare };
    if (bytes !== undefined && markers.length === 0)
      results.set(path, { file, sha256: sha256(bytes), inode: bare, ...about });
    else if (bytes !== undefined) results.set(path, { ...mark(bytes, markers, join(into, result)), ...about });
    else if (before !== undefined) results.set(path, before); // the same, or replaced just now: the next look sees it
  }
  return results;
}

/** A result with its markers, as a new file in the place of the one before, which a rendering may have linked. */
function mark(bare: Buffer, markers: readonly string[], file: string): Pick<Result, "file" | "sha256" | "inode"> {
  const bytes = Buffer.from(withMarkers(bare.toString("utf8"), markers));
  const temporary = `${file}.new`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(temporary, bytes, { mode: PERMS });
  renameSync(temporary, file);
  return { file, sha256: sha256(bytes), inode: statOf(file)?.ino ?? 0 };
}

function statOf(file: string): { readonly ino: number; readonly mtimeMs: number } | undefined {
  return lstatSync(file, { throwIfNoEntry: false });
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
