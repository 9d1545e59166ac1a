import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { liveView, type LiveFiles } from "../../agent/haproxy/files.ts";
import { openFilesOf, tooFewFiles } from "../../agent/haproxy/open-files.ts";
import { reload, showProc } from "../../compiler/haproxy/master.ts";
import { startChild, type Child } from "../support/child.ts";
import { haproxies } from "../support/programs.ts";
import { until } from "../support/until.ts";

interface Content {
  readonly maxconn?: number;
  readonly hardLimit?: number;
  readonly listeners?: number;
  /** Of a backend whose servers are checked, and of one whose are not: slots. */
  readonly checked?: number;
  readonly unchecked?: number;
  /** Checked servers that stand in the text. */
  readonly written?: number;
}

const slots = (backend: string, options: string, count = 0): string =>
  `backend ${backend} from d\n    # servers of ${backend}:${options}\n${Array.from(
    { length: count },
    (_, index) => `    server s${index + 1} 127.0.0.1:1${options} disabled\n`,
  ).join("")}    # end of servers\n`;

function configuration(run: string, { maxconn = 20, hardLimit, listeners = 1, ...content }: Content): string {
  const lines = (count: number, line: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => `    ${line(index)}\n`).join("");
  return `global
    maxconn ${maxconn}
${hardLimit === undefined ? "" : `    fd-hard-limit ${hardLimit}\n`}    stats socket ${run}/s.sock level admin
defaults d
    mode http
    timeout client 1s
    timeout server 1s
    timeout connect 1s
frontend public from d
${lines(listeners, (index) => `bind "unix@${run}/f${index}.sock"`)}backend written from d
${lines(content.written ?? 0, (index) => `server w${index} 127.0.0.1:1 check inter 1s`)}${slots("c", " check inter 2s", content.checked)}${slots("u", "", content.unchecked)}`;
}

const filesOf = (text: string): LiveFiles =>
  new Map([["haproxy/00.cfg", liveView({ path: "haproxy/00.cfg", bytes: Buffer.from(text) })]]);

test("what is counted", () => {
  const content = { maxconn: 10, listeners: 2, checked: 3, unchecked: 4, written: 5 };
  expect(openFilesOf(filesOf(configuration("/run", content)))).toBe(20 + 2 + 3 + 5);
});

describe.each(haproxies())("a reload that would open too many files, haproxy $version", ({ path, version }) => {
  let dir: string;
  let child: Child | undefined;
  afterEach(async () => {
    await child?.end();
    rmSync(dir, { recursive: true, force: true });
  });
  const socket = (): string => join(dir, "m.sock");
  const workers = async (): Promise<number[]> => (await showProc(socket())).workers.map(({ pid }) => pid);
  const write = (text: string): void => writeFileSync(join(dir, "haproxy/00.cfg"), text);

  async function start(content: Content, before: readonly string[] = []): Promise<LiveFiles> {
    dir = mkdtempSync(join(tmpdir(), "sbo-"));
    mkdirSync(join(dir, "haproxy"));
    const text = configuration(dir, content);
    write(text);
    const [program, ...args] = [...before, path, "-W", "-S", socket(), "-f", join(dir, "haproxy")];
    child = await startChild(program, args);
    await until("it runs", () => workers().catch(() => false));
    return filesOf(text);
  }

  /** True where HAProxy takes these files by a reload. */
  async function takes(text: string): Promise<boolean> {
    const [before] = await workers();
    write(text);
    await reload(socket());
    const first = child?.output().length ?? 0;
    return until("it was reloaded, or not", async () => {
      const [pid] = (await showProc(socket())).workers.filter(({ old }) => !old).map((one) => one.pid);
      if (pid !== undefined && pid !== before) return "taken";
      return /Cannot raise FD limit/.test(child?.output().slice(Math.max(0, first - 4_000)) ?? "") ? "refused" : false;
    }).then((end) => end === "taken");
  }

  test.each<[string, Content]>([
    ["more slots", { checked: 300 }],
    ["more connections", { maxconn: 120 }],
    ["more listeners", { listeners: 150 }],
    ["more servers in a text", { written: 170 }],
    ["none of those that have no check", { checked: 100, unchecked: 300 }],
  ])("the platform's limit is said to the file: %s", async (_what, content) => {
    const running = await start({ hardLimit: 2_000 });
    const of = (hardLimit: number): string => configuration(dir, { ...content, hardLimit });
    const said = (limit: number): Promise<string | undefined> =>
      tooFewFiles(filesOf(of(limit)), running, join(dir, "s.sock"));
    const needed = Number(/would open (\d+) files/.exec((await said(1)) ?? "")?.[1]);
    expect(await said(needed)).toBeUndefined();
    expect(await said(needed - 1)).toBe(
      `it would open ${needed} files, and the platform's limits.fileDescriptors allows ${needed - 1}: each connection takes two, each server with a check one, slots that nobody uses now included.`,
    );
    // At a reload 3.0 counts what it takes over from the process before, too.
    const enough = needed + (version === "2.6" ? 0 : 3);
    expect([await takes(of(needed - 1)), await takes(of(enough))]).toEqual([false, true]);
  });

  test("the limit of its process, where it may not raise that", async () => {
    const drop = ["setpriv", "--bounding-set", "-sys_resource", "--inh-caps", "-sys_resource", "--"];
    const running = await start({}, ["prlimit", "--nofile=400:400", ...(process.getuid?.() === 0 ? drop : [])]);
    const next = filesOf(configuration(dir, { checked: 500 }));
    expect(await tooFewFiles(next, running, join(dir, "s.sock"))).toMatch(
      /^it would open \d+ files, and its process's limit \(LimitNOFILE in its unit\) allows 400:/,
    );
    expect(
      await tooFewFiles(filesOf(configuration(dir, { checked: 50 })), running, join(dir, "s.sock")),
    ).toBeUndefined();
  });

  test("HAProxy that does not answer: nothing is said, the reload tells", async () => {
    const running = await start({});
    expect(
      await tooFewFiles(filesOf(configuration(dir, { checked: 500, hardLimit: 1 })), running, "/none"),
    ).toBeUndefined();
  });
});
