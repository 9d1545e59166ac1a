import { spawnSync } from "node:child_process";
import { chmodSync, lstatSync, mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { showProc } from "../../compiler/haproxy/master.ts";
import { startChild, type Child } from "../support/child.ts";
import { freePort } from "../support/ports.ts";
import { ownDisk } from "../support/programs.ts";
import { haproxyUnits, readService } from "../support/unit.ts";
import { until } from "../support/until.ts";
import { instance, type Instance } from "./config.ts";
import { applyNode, type ApplyNode } from "./node.ts";

const dropIn = readFileSync(join(import.meta.dirname, "../../deploy/systemd/haproxy.service.d/signalbox.conf"), "utf8");
const units = ownDisk().length > 0 ? haproxyUnits() : [];

/** /var/lib, /run and the program are what the test gives, for these commands alone. */
const ELSEWHERE = `mount --bind "$1" /var/lib && mount --bind "$2" /var/lib/signalbox && mount --bind "$3" /run &&
mount --bind "$4" /usr/sbin/haproxy && shift 4 && exec "$@"`;

// systemd is not needed: what it starts and how stands in the units.
describe.each(units)("Debian's unit of haproxy $version with our drop-in", ({ path, unit, settings }) => {
  const service = readService([unit, dropIn], [settings]);
  let node: ApplyNode;
  let web: Instance;
  let lib: string;
  let haproxy: Child | undefined;
  beforeEach(async () => {
    node = await applyNode(path, await freePort());
    web = await instance("web");
    lib = join(node.layout.root, "../lib");
    for (const folder of ["signalbox", "haproxy/dev"]) mkdirSync(join(lib, folder), { recursive: true });
    mkdirSync(join(lib, "../run"));
    chmodSync(dirname(lib), 0o755);
  });
  afterEach(async () => {
    await haproxy?.end();
    haproxy = undefined;
    await node.remove();
    await web.die();
  });
  /** As the unit's command, root's. */
  const asUnit = (command: readonly string[]): [program: string, args: string[]] => {
    const places = [lib, node.layout.root, join(lib, "../run"), path];
    return ["unshare", ["--mount", "sh", "-c", ELSEWHERE, "sh", ...places, ...command]];
  };
  const environment = { PATH: process.env["PATH"], ...service.environment };
  const worker = async (): Promise<number | undefined> =>
    (await showProc(node.layout.masterSocket)).workers.find(({ old }) => !old)?.pid;
  const start = async (): Promise<number> => {
    haproxy = await startChild(...asUnit(service.start), { env: environment });
    return until("it is up", worker);
  };
  const run = (command: readonly string[]): number | null => {
    const words = command.map((word) => (word === "$MAINPID" ? String(haproxy?.pid) : word));
    return spawnSync(...asUnit(words), { env: environment, stdio: "ignore" }).status;
  };
  const content = (version: string, map: string) => ({
    ...{ version, backends: { "shop.web": [web.at] }, paths: [`${map} shop.web`] },
  });
  const ask = async (at: string): Promise<string> => {
    const answer = await fetch(`http://127.0.0.1:${node.port}${at}`, { headers: { connection: "close" } });
    return `${answer.status} ${answer.headers.get("x-version") ?? ""}`;
  };
  /** Real and effective user and group, and whether its root is the empty folder. */
  const rights = (pid = 0): unknown => {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const ids = ["Uid", "Gid"].map((name) => new RegExp(`^${name}:\\s+(\\d+)\\s+(\\d+)`, "m").exec(status)?.slice(1));
    return [...ids.flat().map(Number), statSync(`/proc/${pid}/root`).ino === statSync(join(lib, "haproxy")).ino];
  };
  const number = (file: string): number => Number(/^haproxy:[^:]*:(\d+):/m.exec(readFileSync(file, "utf8"))?.[1]);
  const [user, group] = [number("/etc/passwd"), number("/etc/group")];
  const debians = [user, user, group, group, true];

  test("the master is root's; workers are Debian's haproxy in its empty folder, over reloads of maps, of the agent and of the unit", async () => {
    await node.render(content("1", "/a"));
    await node.once();
    const first = await start();
    expect([rights(first), rights(haproxy?.pid)]).toEqual([debians, [0, 0, 0, 0, false]]);
    const { masterSocket, statsSocket, probeSocket } = node.layout;
    const sockets = [masterSocket, statsSocket, probeSocket].map((path) => lstatSync(path));
    // Whoever may write to a socket may command it.
    expect(sockets.map(({ uid, mode }) => [uid, mode & 0o022])).toEqual(sockets.map(() => [0, 0]));
    expect(await node.once()).toBeUndefined();
    await expect.poll(() => ask("/a"), { timeout: 20_000 }).toBe("200 1");

    await node.render(content("1", "/b"));
    expect(await node.once()).toBeUndefined();
    expect([await ask("/b"), await worker()]).toEqual(["200 1", first]);
    expect((await node.state())?.changes?.[0]).toMatchObject({ how: "live" });

    await node.render(content("2", "/c"));
    expect(await node.once()).toBeUndefined();
    expect((await node.state())?.changes?.[0]).toMatchObject({ how: "reload" });
    const second = await worker();
    expect(second).not.toBe(first);
    expect(rights(second)).toEqual(debians);
    expect(await ask("/c")).toBe("200 2");
    expect(await node.difference()).toEqual([]);

    // What somebody types all the same: systemctl reload haproxy.
    for (const command of service.reload) expect(run(command)).toBe(0);
    await until("there is another worker", async () => {
      const now = await worker();
      return now !== undefined && now !== second && (await ask("/c")) === "200 2";
    });
    expect(rights(await worker())).toEqual(debians);
    expect(await node.once()).toBeUndefined();
    expect((await node.state())?.haproxy).toBe("serving");
  });

  test("without the folder it ends, and its check says nothing", async () => {
    await node.render(content("1", "/a"));
    await node.once();
    rmSync(join(lib, "haproxy"), { recursive: true });
    expect(run(service.reload[0] ?? [])).toBe(0);
    expect(run(service.start)).toBe(1);
  });
});
