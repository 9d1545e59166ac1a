import { spawn, type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { lstatSync, mkdirSync, rmSync, watch, writeFileSync, type FSWatcher } from "node:fs";
import { dirname, join, relative } from "node:path";
import { concealer } from "../../compiler/diagnostic/conceal.ts";
import { consulTemplateConfig } from "../../compiler/haproxy/consul-template-config.ts";
import { sha256 } from "../../compiler/release/canonical.ts";
import { errorText } from "../../compiler/release/disk.ts";
import { isText, type Parts } from "../../compiler/haproxy/slots/slot.ts";
import { consulEnvironment, fullAddress } from "./consul.ts";
import { readLogLine } from "./log-lines.ts";
import { leash, WORK_PREFIX } from "./orphans.ts";
import type { Heard, Result } from "./supervised.ts";
import { readAnswers, templateOf, type Answer, type Question } from "./questions.ts";
import { PERMS } from "./renderings.ts";
import { bytesOf, type Template, type TemplateSet } from "./template-set.ts";
import type { RenderPorts } from "../support/ports.ts";

/**
 * The consul-templates of a set, one for each share, from their start to the end of the first, which is told. What they write lies in a
 * directory that only this start uses.
 */
export interface Attempt {
  /** The results that lie there now, as `set` wants them; `known` were read before. */
  results(known: ReadonlyMap<string, Result>, set: TemplateSet): ReadonlyMap<string, Result>;
  /** True while the system does not let one run (SIGSTOP, a debugger): it holds its results, and they grow old. */
  isStopped(): boolean;
  /** Ends all and removes their directory; they write nowhere else, so they may die at any point. */
  stop(): void;
}

/** What it does by itself. */
export type Told =
  | { readonly kind: "said"; readonly line: Heard }
  /** A result may have been written. */
  | { readonly kind: "wrote" }
  /** `why`: half a sentence. */
  | { readonly kind: "ended"; readonly why: string };

/** A template, where its text goes, and what it says. */
interface Source extends Pick<Template, "path" | "result"> {
  readonly text: string | Buffer;
}

const LONGEST_LINE = 64 * 1024;

/** Starts consul-template on the shares. Never throws for a program that cannot be started: that is an end. Throws what the disk says. */
export function startAttempt(
  set: TemplateSet,
  { program, consul, clock }: NonNullable<RenderPorts["templates"]> & Pick<RenderPorts, "clock">,
  rendered: string,
  tell: (what: Told) => void,
  last: Map<string, Answer>,
): Attempt {
  const dir = join(rendered, `${WORK_PREFIX}${process.pid}-${randomBytes(6).toString("hex")}`);
  const [into, out] = [join(dir, "in"), join(dir, "out")];
  const watchers: FSWatcher[] = [];
  const children: ChildProcess[] = [];
  const close = (): void => {
    for (const watcher of watchers.splice(0)) watcher.close();
  };
  const startedAt = clock().ms;
  const shares = set.shares.map(({ questions, templates, datacenter }, at) => {
    const name = `answers-${at}`;
    const asking = { path: `${name}.ctmpl`, result: name, text: templateOf(questions) };
    const sources: readonly Source[] = questions.length > 0 ? [...templates, asking] : templates;
    const isElsewhere = datacenter !== undefined;
    return { questions, isElsewhere, sources, config: join(dir, `config-${at}.json`), answers: join(out, name) };
  });
  try {
    // The configuration names where Consul's certificates lie: nothing of this is for other users of the machine.
    mkdirSync(dir, { recursive: true, mode: 0o700 });
    const sources = shares.flatMap((share) => share.sources);
    for (const folder of new Set(sources.map(({ path }) => dirname(path)))) {
      mkdirSync(join(into, folder), { recursive: true });
      mkdirSync(join(out, folder), { recursive: true });
      const results = new Set(sources.map(({ result }) => join(out, result)));
      // Beside each of them consul-template makes another file first.
      const wrote = (name: string | null): void => {
        if (name === null || results.has(join(out, folder, name))) tell({ kind: "wrote" });
      };
      watchers.push(watch(join(out, folder), (_event, name) => wrote(name)).on("error", () => undefined));
    }
    for (const { path, text } of sources) writeFileSync(join(into, path), text);
    const told = {
      sandbox: into,
      address: fullAddress(consul),
      attempts: 0,
      errorFatal: false,
      perms: `0${PERMS.toString(8)}`,
    };
    for (const { sources: own, config } of shares) {
      const pairs = own.map(({ path, result }) => ({ source: join(into, path), destination: join(out, result) }));
      writeFileSync(config, consulTemplateConfig(pairs, told), { mode: 0o600 });
      const [command, ...words] = [...leash(), program, "-config", config];
      children.push(
        spawn(command, words, { stdio: ["ignore", "ignore", "pipe"], env: consulEnvironment(consul, dir) }),
      );
    }
  } catch (error) {
    for (const child of children) child.kill("SIGKILL");
    close();
    rmSync(dir, { recursive: true, force: true });
    throw error;
  }
  let words = "";
  let isOver = false;
  const end = (why: string): void => {
    if (!isOver) tell({ kind: "ended", why: words === "" ? why : `${why}: ${words}` });
    isOver = true;
  };
  // What it prints is told on, and it finds the token in its environment.
  const conceal = concealer(consul.env);
  for (const child of children) {
    child.on("error", (error) => end(`could not be started (${errorText(error)})`));
    child.on("close", (code, signal) =>
      end(signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`),
    );
    readLines(child, (text) => {
      const line = readLogLine(conceal(text));
      if (line === undefined) return;
      if (line.kind === "other" || line.kind === "unwritten") words = line.message;
      if (line.kind !== "template") return tell({ kind: "said", line });
      const source = relative(into, line.source);
      const template = set.templates.find(({ path }) => path === source);
      if (template !== undefined)
        tell({ kind: "said", line: { ...line, source, inode: inodeAfter(join(out, template.result), line.at) } });
    });
  }
  const answered = answersIn(shares, last, () => clock().ms - startedAt > ELSEWHERE_MS);
  const made = new Map<string, readonly Answer[]>();
  return {
    results(known, now) {
      const answers = answered();
      const results = new Map<string, Result>();
      for (const template of now.templates) {
        const { path, parts } = template;
        const before = known.get(path);
        const result =
          parts === undefined
            ? executed(template, join(out, template.result), before)
            : filledIn(template, parts, answers, made, before);
        if (result !== undefined) results.set(path, result);
      }
      return results;
    },
    isStopped: () =>
      children.some(({ pid }) => /\) [Tt] \d/.test(bytesOf(`/proc/${pid}/stat`)?.toString("latin1") ?? "")),
    stop() {
      isOver = true;
      for (const child of children) child.kill("SIGKILL");
      close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** So long an answer of another datacentre is waited for: a release, and all other teams, do not wait for one that is lost. */
const ELSEWHERE_MS = 8_000;

/**
 * Reads what is answered so far, by the heads of the questions; of a file only when it is another one. Where another datacentre says nothing
 * and is `late`, the answer is the last that anybody had, else none: apply keeps the servers that it has of a datacentre that is lost.
 */
function answersIn(
  shares: readonly {
    readonly questions: readonly Question[];
    readonly isElsewhere: boolean;
    readonly answers: string;
  }[],
  last: Map<string, Answer>,
  isLate: () => boolean,
): () => ReadonlyMap<string, Answer> {
  const answers = new Map<string, Answer>();
  const seen = new Map<string, string>();
  return () => {
    for (const { questions, isElsewhere, answers: file } of shares) {
      if (isElsewhere && !seen.has(file) && isLate())
        for (const { head } of questions) answers.set(head, last.get(head) ?? "");
      const there = questions.length > 0 ? statOf(file) : undefined;
      const stamp = there && `${there.ino} ${there.mtimeMs}`;
      if (stamp === undefined || seen.get(file) === stamp) continue;
      const read = readAnswers(bytesOf(file)?.toString("utf8") ?? "", questions);
      if (read === undefined) continue; // replaced just now: the next look sees it
      seen.set(file, stamp);
      for (const [at, { head }] of questions.entries()) {
        const answer = read[at];
        if (answer !== undefined && answers.get(head) !== answer) answers.set(head, answer);
        if (answer !== undefined && isElsewhere) last.set(head, answer);
      }
    }
    return answers;
  };
}

/** A result made of answers; undefined while one is missing. `made`: of which answers the results of before were made. */
function filledIn(
  { path, sha256: template }: Template,
  parts: Parts<Question>,
  answers: ReadonlyMap<string, Answer>,
  made: Map<string, readonly Answer[]>,
  before: Result | undefined,
): Result | undefined {
  const of = made.get(path);
  const own: Answer[] = [];
  for (const part of parts) {
    const answer = isText(part) ? "" : answers.get(part.head);
    if (answer === undefined) return undefined;
    own.push(answer);
  }
  if (before?.template === template && own.every((answer, at) => answer === of?.[at])) return before;
  const file = Buffer.from(parts.map((part, at) => (isText(part) ? part : own[at])).join(""));
  made.set(path, own);
  return { file, sha256: sha256(file), template };
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

/** What consul-template made of a template; undefined while it is not there. */
function executed({ sha256: template }: Template, file: string, before: Result | undefined): Result | undefined {
  const there = statOf(file);
  if (there === undefined) return undefined;
  const { ino: inode, mtimeMs: written } = there;
  const bytes = before?.inode === inode && before.written === written ? undefined : bytesOf(file);
  if (bytes === undefined) return before; // the same, or replaced just now: the next look sees it
  return { file, sha256: sha256(bytes), inode, written, template };
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
