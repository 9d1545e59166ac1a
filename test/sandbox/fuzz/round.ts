import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { compile } from "../../../compiler/pipeline.ts";
import { run } from "../../../compiler/haproxy/run.ts";
import { judge } from "../../../compiler/sandbox/judge.ts";
import { sourcesOf, type Case } from "../cases.ts";
import {
  answersIn,
  environmentOf,
  listenInVain,
  newFolder,
  request,
  startLab,
  writeCases,
  type Lab,
  type LabOptions,
} from "../lab.ts";
import type { Random } from "../../support/random.ts";
import { Statements } from "./statements.ts";

/** What a round made of its statements. */
export interface Round {
  /** Statements that were read, */
  readonly read: number;
  /** that the sandbox let pass, */
  readonly passed: number;
  /** and that HAProxy ran. */
  readonly run: number;
  /** What must not be, with the statements that it is so for. */
  readonly faults: readonly string[];
}

/** Of so many statements one is run. */
const READ_PER_TEAM = 20;
const LAB: LabOptions = {
  ...{ sandboxed: true, standIn: /\b10\.0\.0\.9:80\b/g, firstByteMs: 500 },
  // What is read before it is written is no address then, and what is written beside its place ends HAProxy.
  args: ["-dM0x50,no-merge,cold-first,integrity,tag"],
};
const FILES = {
  "lists/own.lst": "10.0.0.0/8\n192.0.2.1\n",
  "lists/own.map": "10.0.0.0/8 7\n",
  "pages/own.http": "HTTP/1.1 503 Service Unavailable\r\ncontent-type: text/plain\r\n\r\nsorry\n",
};
/** No statement may take so much CPU time: milliseconds of ours to read it, and of HAProxy's for all teams of a round. */
const READING_MS = 3_000;
const SERVING_MS = 3_000;
/** What a team's client sends: line ends in every disguise, for whoever puts them together again. */
const HEADERS = {
  "x-a": String.raw`a\x0d\x0a\x0d\x0aSTOLEN`,
  "x-b": Buffer.from("a\r\nx-stolen: y\r\n\r\nHTTP/1.1 200 OK\r\n\r\nSTOLEN").toString("base64"),
  cookie: "x=%0d%0aSTOLEN; a=1",
  authorization: "Basic eDp5",
};
/** What HAProxy prints while all is well, with servers that are not there. */
const ORDINARY = /^\[(?:NOTICE|WARNING)\] |^\[ALERT\] +\(\d+\) : backend 'f\d+\.api' has no server available!$/;
/** Names of probes are no secret, and a statement may send one on as text. */
const NAMES = /SIGNALBOX_CANARY|secrets\/canary/gi;
const METHODS = ["GET", "HEAD", "POST", "GET"];
const RIVAL = request("rival.example.com", "/rival");

/** One round: statements of many teams are read, what passes is put beside the rival's, and the probes are looked at. */
export async function playRound(programs: readonly string[], random: Random, teams: number): Promise<Round> {
  const faults: string[] = [];
  const victim = await listenInVain();
  try {
    const { cases, read, passed } = passing(new Statements(random), teams, victim.port, faults);
    const taken = await Promise.all(
      programs.map(async (program) => {
        const ran = await takenBy(program, cases);
        faults.push(...(await blamed(program, ran, victim.got)).map((fault) => `${program}: ${fault}`));
        return ran.length;
      }),
    );
    return { read, passed, run: taken.reduce((sum, count) => sum + count, 0), faults };
  } finally {
    victim.close();
  }
}

/** Teams with the first statements that the sandbox lets pass, one or several of them each. */
function passing(
  statements: Statements,
  teams: number,
  port: number,
  faults: string[],
): { readonly cases: readonly Case[]; readonly read: number; readonly passed: number } {
  const cases: Case[] = [];
  const read = READ_PER_TEAM * teams;
  let passed = 0;
  for (let n = 0; n < read || cases.length < teams; n++) {
    const id = `f${`${cases.length}`.padStart(3, "0")}`;
    const text = statements.line(id).replaceAll("{port}", `${port}`);
    const before = process.cpuUsage().user;
    try {
      const { statement, found } = judge(text, id);
      if (statement === "" || found.some(({ kind }) => kind === "refused" || kind === "approval")) continue;
      passed += 1;
      if (cases.length >= teams) continue;
      const files = Object.fromEntries(Object.entries(FILES).filter(([path]) => text.includes(path)));
      const last = cases.at(-1);
      if (last && passed % 3 === 0) {
        const both = `${last.text}\n${text.trim().replaceAll(id, last.id)}`;
        cases.splice(-1, 1, { ...last, text: both, files: { ...last.files, ...files } });
      } else {
        const mode = text.startsWith("tcp-re") && passed % 2 === 0 ? "tcp" : "http";
        cases.push({ id, group: "fuzz", text: text.trim(), mode, files });
      }
    } catch (error) {
      faults.push(`the reader throws: ${JSON.stringify(text)}: ${String(error)}`);
    } finally {
      if (process.cpuUsage().user - before > READING_MS * 1_000)
        faults.push(`the reader takes long: ${JSON.stringify(text)}`);
    }
  }
  return { cases: compiling(cases), read, passed };
}

/** Those that are right as a whole, with the files that they name. */
function compiling(cases: readonly Case[]): Case[] {
  const { diagnostics } = compile(sourcesOf(cases, true));
  const wrong = new Set(diagnostics.map(({ span }) => span?.file.split("/")[1]));
  return cases.filter(({ id }) => !wrong.has(id));
}

/** Those that HAProxy takes. */
async function takenBy(program: string, cases: readonly Case[]): Promise<Case[]> {
  const dir = newFolder();
  let taken = [...cases];
  try {
    const env = writeCases(dir, taken, LAB, [], 9);
    for (;;) {
      const args = ["-c", "-dW", "-f", join(dir, "haproxy")];
      const onlyEnv = { ...environmentOf(dir), ...env };
      const { exitCode, output } = await run(program, args, { timeoutMs: 60_000, onlyEnv });
      if (exitCode === 0) return taken;
      const named = new Set(output.match(/\bf\d{3}\b/g));
      const wrong = taken.filter(({ id }) => named.has(id));
      if (wrong.length === 0) return cases.length === 1 ? [] : await takenByHalves(program, taken);
      taken = taken.filter(({ id }) => !named.has(id));
      for (const { id, mode } of wrong)
        writeFileSync(join(dir, `haproxy/10-${id}.cfg`), `backend ${id}.api from signalbox-${mode}\n`);
    }
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** The same where HAProxy does not say whose statement is wrong. */
async function takenByHalves(program: string, cases: readonly Case[]): Promise<Case[]> {
  const half = Math.ceil(cases.length / 2);
  return [...(await takenBy(program, cases.slice(0, half))), ...(await takenBy(program, cases.slice(half)))];
}

/** What is touched, with the smallest part of the teams together with which it is. Seen once, it may be this machine, which is busy. */
async function blamed(program: string, cases: readonly Case[], got: () => string): Promise<string[]> {
  if ((await touched(program, cases, got)).length === 0) return [];
  const wrong = await touched(program, cases, got);
  if (wrong.length === 0) return [];
  const half = Math.ceil(cases.length / 2);
  const halves = cases.length > 1 ? [cases.slice(0, half), cases.slice(half)] : [];
  const parts = (await Promise.all(halves.map(async (part) => blamed(program, part, got)))).flat();
  return parts.length > 0 ? parts : [`${JSON.stringify(cases.map(({ text }) => text))}: ${wrong.join("; ")}`];
}

/** What is not as it was beside these teams, once they have been asked. `got`: what another program on the machine has got so far. */
export async function touched(
  program: string,
  cases: readonly Case[],
  got: () => string,
  options: LabOptions = {},
): Promise<string[]> {
  const before = got();
  let lab: Lab;
  try {
    lab = await startLab(program, cases, { ...LAB, ...options });
  } catch (error) {
    return [String(error)];
  }
  try {
    const state = await stateOf(lab);
    const rival = await rivalsAnswer(lab);
    const cpu = await cpuOf(lab);
    const asked = await Promise.all(cases.map(async (one) => answeredWrongly(one, rival, await ask(lab, one))));
    const spent = (await cpuOf(lab)) - cpu;
    // Checks go on by themselves.
    await sleep(300);
    const wrong = asked.flat();
    if (spent > SERVING_MS) wrong.push(`${Math.round(spent)} ms of CPU time`);
    if ((await rivalsAnswer(lab)) !== rival) wrong.push("another team's client gets another answer");
    const now = await stateOf(lab);
    for (const [name, was] of Object.entries(state))
      if (now[name] !== was) wrong.push(`${name} is "${now[name]}", and was "${was}"`);
    const said = lab.haproxy.output();
    const line = said.split("\n").find((text) => text !== "" && !ORDINARY.test(text));
    if (line !== undefined || said.includes("CANARY")) wrong.push(`HAProxy says: ${line ?? said}`);
    if (got() + lab.got() !== before) wrong.push("another program on the machine is reached");
    return wrong;
  } catch (error) {
    // A HAProxy that has ended answers no command. Its master says why a moment later.
    await Promise.race([lab.haproxy.ended, sleep(2_000)]);
    const [said] = /exited with code.*|$/.exec(lab.haproxy.output()) ?? [];
    return [`HAProxy ${said}: ${String(error)}`];
  } finally {
    await lab.stop();
  }
}

async function ask(lab: Lab, { id, mode }: Case): Promise<string> {
  if (mode === "tcp") return lab.ask(id, [request(`${id}.example.com`, "/", HEADERS)]);
  const own = METHODS.slice(0, 3).map((method) => {
    const [body, headers] =
      method === "POST" ? ["a=%0d%0aSTOLEN&b=1", { ...HEADERS, "content-length": "18" }] : ["", HEADERS];
    return request(`${id}.example.com`, "/a/b?x=%0d%0aSTOLEN&y=1", headers, method) + body;
  });
  return lab.ask("public", [...own, RIVAL]);
}

/** Once it comes. */
async function rivalsAnswer(lab: Lab): Promise<string> {
  for (let tries = 0; ; tries++) {
    const answer = plain(await lab.ask("public", [RIVAL]));
    if (answer.endsWith('["host","rival.example.com"]\n') || tries > 20) return answer;
  }
}

function answeredWrongly({ text, mode }: Case, rival: string, came: string): string[] {
  const wrong: string[] = [];
  if (/CANARY/i.test(came.replaceAll(NAMES, ""))) wrong.push("a probe is in the answer");
  if (mode === "http") {
    const answers = answersIn(came, METHODS);
    const [next, more] = answers.slice(3);
    if ((next === undefined ? came.includes("rival got") : plain(next) !== rival) || more !== undefined)
      wrong.push(`the next answer on the connection is ${JSON.stringify(next ?? answers.at(-1))}`);
  }
  return wrong.map((one) => `${JSON.stringify(text)}: ${one}`);
}

/** An answer without what is another at each time, and without who asks. */
function plain(answer: string): string {
  return answer.replace(/^date:.*\r\n/im, "").replaceAll(/,"x-(?:forwarded-[a-z]+|request-id)","[^"]*"/g, "");
}

/** What belongs to the rival and to the platform. */
async function stateOf(lab: Lab): Promise<Record<string, string>> {
  const maps = (await lab.command("show map")).match(/^\d+ \(maps\/[^)]*\)/gm) ?? [];
  const dumps: (readonly [string, string])[] = [];
  // One after the other: the socket has room for few that wait.
  for (const line of maps) dumps.push([line, await lab.command(`show map #${line.split(" ", 1).join("")}`)]);
  const servers = (await lab.command("show servers state rival.api"))
    .split("\n")
    .map((line) => line.split(" ").slice(0, 7).join(" "));
  const table = [...(await lab.command("show table rival.api")).matchAll(/ key=(\S+)/g)].map(([, key]) => key);
  return {
    ...Object.fromEntries(dumps),
    "the rival's servers": servers.join("\n"),
    "the rival's table": new Set(table).size > 0 ? [...new Set(table)].join(" ") : "CANARY-TABLE",
    "the process's variable": await lab.command("get var proc.secret"),
  };
}

/** CPU time of the worker so far, in ms. */
async function cpuOf(lab: Lab): Promise<number> {
  const ticks = await lab.command("show info");
  const pid = /^Pid: (\d+)/m.exec(ticks)?.[1] ?? "self";
  const [, fields = ""] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ");
  const [utime = "0", stime = "0"] = fields.split(" ").slice(11);
  return (Number(utime) + Number(stime)) * 10;
}
