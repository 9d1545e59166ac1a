import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { showProc } from "../../compiler/haproxy/master.ts";
import { startHaproxy, type RunningHaproxy } from "../../compiler/haproxy/start.ts";
import { freePort } from "../support/ports.ts";
import { haproxies } from "../support/programs.ts";
import { instance, type Instance } from "./config.ts";
import { applyNode, type ApplyNode } from "./node.ts";

const drop = join(import.meta.dirname, "../../deploy/systemd/haproxy.service.d/signalbox.conf");
const NOBODY = 65_534;

test("the unit names user, group and folder, as the generation's file asks for them", async () => {
  const words = (await readFile(drop, "utf8")).match(/SIGNALBOX_(?:USER|GROUP|CHROOT)=\S+/g);
  expect(words).toEqual(["SIGNALBOX_USER=haproxy", "SIGNALBOX_GROUP=haproxy", "SIGNALBOX_CHROOT=/var/lib/haproxy"]);
});

// Only root may start what becomes another user.
describe.runIf(process.getuid?.() === 0).each(haproxies())("workers of another user, haproxy $version", ({ path }) => {
  let node: ApplyNode;
  let web: Instance;
  let haproxy: RunningHaproxy | undefined;
  beforeEach(async () => {
    node = await applyNode(path, await freePort());
    web = await instance("web");
  });
  afterEach(async () => {
    await haproxy?.stop();
    haproxy = undefined;
    await node.remove();
    await web.die();
  });
  const start = async (env: Readonly<Record<string, string>>): Promise<void> => {
    const { live, masterSocket, run } = node.layout;
    haproxy = await startHaproxy(path, { dir: live, masterSocket, env: { SIGNALBOX_RUN: run, ...env } });
  };
  const ask = async (at: string): Promise<string> => {
    const answer = await fetch(`http://127.0.0.1:${node.port}${at}`, { headers: { connection: "close" } });
    return `${answer.status} ${answer.headers.get("x-version") ?? ""}`;
  };
  const worker = async (): Promise<number> =>
    (await showProc(node.layout.masterSocket)).workers.find(({ old }) => !old)?.pid ?? 0;
  /** Real and effective user and group, and its root folder. */
  const owners = async (pid: number): Promise<unknown> => {
    const status = await readFile(`/proc/${pid}/status`, "utf8");
    return ["Uid", "Gid"].map((name) =>
      new RegExp(`^${name}:\\s+(\\d+)\\s+(\\d+)`, "m").exec(status)?.slice(1).map(Number),
    );
  };
  const content = (version: string, map: string) => ({
    ...{ version, backends: { "shop.web": [web.at] }, paths: [`${map} shop.web`] },
  });

  test("the master is root's, and reloads, maps, servers and sockets work as ever", async () => {
    const empty = join(node.layout.root, "empty");
    await mkdir(empty, { mode: 0o755 });
    await node.render(content("1", "/a"));
    await node.once();
    await start({ SIGNALBOX_USER: "nobody", SIGNALBOX_GROUP: "nogroup", SIGNALBOX_CHROOT: empty });
    const both = [NOBODY, NOBODY];
    const first = await worker();
    expect([await owners(first), await owners(haproxy?.pid ?? 0)]).toEqual([
      [both, both],
      [
        [0, 0],
        [0, 0],
      ],
    ]);
    expect(await node.once()).toBeUndefined();
    await expect.poll(() => ask("/a"), { timeout: 20_000 }).toBe("200 1");

    await node.render(content("1", "/b"));
    expect(await node.once()).toBeUndefined();
    expect([await ask("/b"), await worker()]).toEqual(["200 1", first]);
    expect((await node.state())?.changes?.[0]).toMatchObject({ how: "live" });

    await node.render(content("2", "/c"));
    expect(await node.once()).toBeUndefined();
    expect((await node.state())?.changes?.[0]).toMatchObject({ how: "reload" });
    expect(await worker()).not.toBe(first);
    expect(await owners(await worker())).toEqual([both, both]);
    expect(await ask("/c")).toBe("200 2");
    expect(await node.difference()).toEqual([]);
  });

  test("a unit that says nothing leaves all as it is", async () => {
    await node.render(content("1", "/a"));
    await node.once();
    await start({});
    expect(await owners(await worker())).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });
});
