import { mkdtempSync, rmSync } from "node:fs";
import http from "node:http";
import net from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { run } from "../../compiler/haproxy/run.ts";
import { standInSecrets } from "../../compiler/haproxy/secrets.ts";
import { ask } from "../../compiler/haproxy/socket.ts";
import { startHaproxy, type RunningHaproxy } from "../../compiler/haproxy/start.ts";
import { writeFiles } from "../../compiler/haproxy/workspace.ts";
import { listenerAddresses, type HaproxyLine } from "../../compiler/model/model.ts";
import { compile, renderCompiled } from "../../compiler/pipeline.ts";
import { ownBackend, sourcesOf, type Case } from "./cases.ts";

/** Probes that stand in another team's requests, in the machine's files and environment, and in the process. */
const SECRETS = {
  "secrets/canary.pem": "CANARY-FILE\n",
  "secrets/canary.map": "canary-key CANARY-FILE\n",
  "haproxy/99-lab.cfg": "global\n    set-var proc.secret str(CANARY-PROCESS)\n    set-var proc.number int(7)\n",
};
const RIVAL_SAYS = [
  "stick-table type string len 64 size 1k expire 1h store http_req_cnt,gpc0",
  "http-request track-sc0 str(CANARY-TABLE)",
  "http-request set-var(sess.secret) str(CANARY-SESSION)",
];

/** Nothing more comes of an answer that has been quiet for so long, and nothing at all after the other time. */
const QUIET_MS = 60;
const FIRST_BYTE_MS = 2_000;

export interface Lab {
  readonly haproxy: RunningHaproxy;
  /** Another program on this machine, and all that it got. */
  readonly port: number;
  readonly got: () => string;
  /** What a client gets that sends these requests on one connection, bytes as they come, until nothing more does. */
  ask(listener: string, requests: readonly string[]): Promise<string>;
  command(text: string): Promise<string>;
  stop(): Promise<void>;
}

export interface LabOptions {
  /** True: as a node gets it, what the sandbox refuses is not there. Otherwise every case, whatever the sandbox thinks of it. */
  readonly sandboxed?: boolean;
  /** Where HAProxy runs, instead of a folder of its own. Removed at the end. */
  readonly dir?: string;
  /** An address in statements at which an upstream is in truth. */
  readonly standIn?: RegExp;
  /** Of HAProxy's, besides those that all are run with. */
  readonly args?: readonly string[];
  /** How long a client waits for an answer to begin. */
  readonly firstByteMs?: number;
}

/**
 * Cases in the configuration that Signalbox renders, beside the team `rival`, probes hidden around it. `{port}` in statements is the
 * port of a program that listens in vain.
 */
export async function startLab(program: string, cases: readonly Case[], options: LabOptions = {}): Promise<Lab> {
  const victim = await listenInVain();
  const upstreams = await Promise.all(["rival", "others"].map(startUpstream));
  const { dir = newFolder() } = options;
  const stop = async (running?: RunningHaproxy) => {
    await running?.stop();
    for (const one of [victim, ...upstreams]) one.close();
    rmSync(dir, { recursive: true, force: true });
  };
  try {
    const binds = writeCases(dir, cases, options, upstreams, victim.port);
    const running = await startHaproxy(program, {
      dir,
      masterSocket: join(dir, "master.sock"),
      ...(options.args && { args: options.args }),
      env: { ...environmentOf(dir), ...binds },
      timeoutMs: 60_000,
    });
    return {
      haproxy: running,
      port: victim.port,
      got: victim.got,
      ask: (listener, requests) => talk(join(dir, `${listener}.sock`), requests, options.firstByteMs),
      command: (text) => ask(join(dir, "haproxy.sock"), text, { timeoutMs: 10_000 }),
      stop: () => stop(running),
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A folder whose name is short enough for the names of sockets. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), "sandbox-"));
}

/** What `haproxy -c` says of the configuration with these cases in it; "" where it takes it without a warning. */
export async function check(program: string, cases: readonly Case[], options: LabOptions = {}): Promise<string> {
  const { dir = newFolder() } = options;
  try {
    const binds = writeCases(dir, cases, options, [], 9);
    const { exitCode, output } = await run(program, ["-c", "-dW", "-f", join(dir, "haproxy")], {
      timeoutMs: 60_000,
      onlyEnv: { ...environmentOf(dir), ...binds },
    });
    return exitCode === 0 ? "" : output.replaceAll(`${dir}/`, "");
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** What HAProxy finds beside the addresses where it listens. */
export function environmentOf(dir: string): Record<string, string> {
  return { SIGNALBOX_RUN: dir, SIGNALBOX_SECRETS: join(dir, "secrets"), SIGNALBOX_CANARY: "CANARY-ENV" };
}

/** Writes all that HAProxy reads; gives the variables that say where it listens. */
export function writeCases(
  dir: string,
  cases: readonly Case[],
  { sandboxed = false, standIn }: LabOptions,
  [rival, others]: readonly { readonly port: number }[],
  port: number,
): Record<string, string> {
  const sources = sourcesOf(cases, sandboxed);
  const { compiled, diagnostics } = compile(sources);
  if (!compiled) throw new Error(diagnostics.map(({ message, span }) => `${span?.file}: ${message}`).join("\n"));
  const said = new Map(
    sandboxed ? [] : cases.map((one) => [ownBackend(one.id), one.text.replaceAll("{port}", `${port}`).split("\n")]),
  );
  said.set("rival.api", [...RIVAL_SAYS, `server c 127.0.0.1:${rival?.port ?? 9}`]);
  const backends = compiled.model.backends.map((one) => {
    const lines = said.get(one.id)?.filter((line) => line.trim() !== "");
    return { ...one, haproxy: lines?.map((text): HaproxyLine => ({ text, span: one.span })) ?? one.haproxy };
  });
  const rendered = renderCompiled({ ...compiled, model: { ...compiled.model, backends } }, sources, {
    kind: "given",
    // Where statements name servers of their own, all requests go there; or to any, where nobody knows what the statements are.
    instancesOf: ({ team, haproxy }) =>
      (!standIn || team === "rival") && haproxy.some(({ text }) => /^\s*server/.test(text))
        ? []
        : [{ address: "127.0.0.1", port: others?.port ?? 9 }],
  });
  const files = sandboxed ? [] : cases.flatMap((one) => Object.entries(one.files));
  const upstream = `127.0.0.1:${others?.port ?? 9}`;
  writeFiles(
    dir,
    rendered.map((file) => ({ ...file, text: standIn ? file.text.replaceAll(standIn, upstream) : file.text })),
  );
  writeFiles(dir, standInSecrets(["ops.users"]));
  writeFiles(
    dir,
    [...Object.entries(SECRETS), ...files].map(([path, text]) => ({ path, text })),
  );
  const binds = compiled.model.platform.listeners.flatMap((listener) =>
    listenerAddresses(listener).map(
      ({ variable }) => [variable, `unix@${join(dir, `${listener.name}.sock`)}`] as const,
    ),
  );
  return Object.fromEntries(binds);
}

/** One request as it is sent. */
export function request(
  host: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = "GET",
): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${path} HTTP/1.1\r\nhost: ${host}\r\n${lines.join("")}\r\n`;
}

/**
 * The answers in what came, as a client reads them that sent requests with these methods, and GET from then on; what is no answer, to
 * the end, is the last one.
 */
export function answersIn(text: string, methods: readonly string[] = []): string[] {
  const answers: string[] = [];
  for (let rest = text; rest !== "";) {
    const [head = "", status = ""] = /^HTTP\/1\.[01] (\d{3})[^\n]*\n(?:[^\r\n]+\r?\n)*\r?\n/.exec(rest) ?? [];
    const body = rest.slice(head.length);
    const length = /^content-length: (\d+)\r?$/m.exec(head)?.[1];
    const chunks = /^transfer-encoding: chunked\r?$/m.test(head);
    const isHead = status === "204" || status === "304" || methods[answers.length] === "HEAD";
    const end = isHead ? 0 : chunks ? endOfChunks(body) : Number(length ?? NaN);
    if (head === "" || (Number.isNaN(end) && !status.startsWith("1"))) return [...answers, rest];
    if (!status.startsWith("1")) answers.push(rest.slice(0, head.length + end));
    rest = status.startsWith("1") ? body : body.slice(end);
  }
  return answers;
}

function endOfChunks(body: string): number {
  for (let at = 0; ;) {
    const [line, size] = /^([0-9a-f]+)\r\n/i.exec(body.slice(at, at + 20)) ?? [];
    if (line === undefined || size === undefined) return NaN;
    at += line.length + parseInt(size, 16) + 2;
    if (parseInt(size, 16) === 0) return at;
  }
}

async function talk(path: string, requests: readonly string[], firstByteMs = FIRST_BYTE_MS): Promise<string> {
  const socket = net.connect(path);
  let came = "";
  let last = Date.now();
  let open = true;
  socket.setEncoding("latin1");
  socket.on("data", (text: string) => {
    came += text;
    last = Date.now();
  });
  socket.on("close", () => (open = false));
  socket.on("error", () => (open = false));
  for (const one of requests) {
    const before = came.length;
    last = Date.now();
    if (open) socket.write(one, "latin1");
    // The answer before the next request: what is sent at once may be read at once.
    while (open && Date.now() - last < (came.length === before ? firstByteMs : QUIET_MS)) await sleep(5);
  }
  socket.destroy();
  return came;
}

/** HTTP, with the length of each answer before it. */
async function startUpstream(name: string) {
  const server = http.createServer((request, response) => {
    const body = `${name} got ${request.method} ${request.url}\n${JSON.stringify(request.rawHeaders)}\n`;
    response.writeHead(200, { "content-length": Buffer.byteLength(body), "x-upstream": name });
    response.end(request.method === "HEAD" ? "" : body);
  });
  return listening(server);
}

export async function listenInVain() {
  let got = "";
  const server = net.createServer((socket) => {
    socket.on("error", () => socket.destroy());
    socket.on("data", (text) => {
      got += text.toString("latin1");
      socket.end("HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
    });
  });
  return { ...(await listening(server)), got: () => got };
}

async function listening(server: net.Server) {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { port, close: () => void server.close() };
}
