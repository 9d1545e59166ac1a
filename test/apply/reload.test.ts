import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { connect, type Socket } from "node:net";
import { readFile, stat } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { haproxyPort } from "../../agent/haproxy/port.ts";
import { systemClock } from "../../agent/support/clock.ts";
import { writeRecord, isCurrent, readRecord } from "../../agent/node/records.ts";
import { showProc } from "../../compiler/haproxy/master.ts";
import { showServers } from "../../compiler/haproxy/servers.ts";
import { freePort } from "../support/ports.ts";
import { haproxies } from "../support/programs.ts";
import { until } from "../support/until.ts";
import { instance, type Instance } from "./config.ts";
import { applyNode, liveText, type ApplyNode } from "./node.ts";

const QUICK = { timeout: 20_000, interval: 20 };

describe.each(haproxies())("reloads and what goes without, haproxy $version", ({ path }) => {
  let node: ApplyNode;
  let web: Instance;

  beforeEach(async () => {
    node = await applyNode(path, await freePort());
    web = await instance("web");
  });
  afterEach(async () => {
    await node.remove();
    await web.die();
  });

  const ask = async (backend = "shop.web"): Promise<string> => {
    const answer = await fetch(`http://127.0.0.1:${node.port}/${backend}`, { headers: { connection: "close" } });
    return `${answer.status} ${answer.headers.get("x-version") ?? ""} ${answer.headers.get("x-instance") ?? ""}`.trim();
  };

  test("a server that hangs gets none of 1,000 requests over reloads, in a slot that was filled at run time", async () => {
    const hung = await hanging();
    try {
      await node.render({ backends: { "shop.web": ["127.0.0.9:9", web.at] } });
      await node.once();
      await node.startHaproxy();
      await node.once();
      // Both move: into slots that the loaded file calls spare.
      await node.render({ backends: { "shop.web": [hung.at] } });
      await node.once();
      await node.render({ backends: { "shop.web": [hung.at, web.at] } });
      await node.once();
      const states = async (): Promise<string> =>
        (await showServers(node.layout.statsSocket))
          .filter(({ backend, maintenance }) => backend === "shop.web" && !maintenance)
          .map(({ address, port, fields }) => `${address}:${port} ${fields[5]}`)
          .toSorted()
          .join();
      const known = [`${hung.at} 0`, `${web.at} 2`].toSorted().join();
      await expect.poll(states, QUICK).toBe(known);
      for (const version of ["2", "3", "4", "5", "6"]) {
        const before = hung.requests();
        await node.render({ version, backends: { "shop.web": [hung.at, web.at] } });
        expect(await node.once()).toBeUndefined();
        for (let round = 0; round < 20; round++) {
          const answers = await Promise.all(Array.from({ length: 10 }, () => ask()));
          expect(new Set(answers)).toEqual(new Set([`200 ${version} web`]));
        }
        expect(hung.requests()).toBe(before);
        expect(await states()).toBe(known);
      }
      expect(await readFile(node.layout.serverState, "utf8")).toBe("1\n");
      expect((await node.state())?.changes?.map(({ how }) => how)).toEqual([...Array(5).fill("reload"), "start"]);
    } finally {
      hung.end();
    }
  }, 60_000);

  test.each(["that was known", "that was not known"])(
    "a worker that does not answer before its reload: no request is refused, with a state of servers %s",
    async (which) => {
      const dead = "127.0.0.9:9";
      await node.render({ backends: { "shop.web": [web.at, dead] } });
      await node.once();
      await node.startHaproxy();
      await node.once();
      const states = async (): Promise<string> =>
        (await showServers(node.layout.statsSocket))
          .flatMap(({ address, port, maintenance, up }) => (maintenance ? [] : `${address}:${port} ${up}`))
          .toSorted()
          .join();
      const known = [`${web.at} true`, `${dead} false`].toSorted().join();
      await expect.poll(states, QUICK).toBe(known);
      const haproxy = haproxyPort({ kind: "local", path, version: "test" }, node.layout, systemClock);
      if (which === "that was known") await haproxy.servers();
      const { files } = await node.live();
      const { running } = await haproxy.running();
      if (running.kind !== "running") throw new Error(running.kind);
      const { pid, description } = running;
      const { mtimeMs } = await stat(node.layout.serverState);
      process.kill(pid, "SIGSTOP");
      const reloaded = haproxy.reload({ description, files, before: undefined });
      // It is asked no more then: from here on it hands its listeners on.
      await until("the reload begins", async () => (await stat(node.layout.serverState)).mtimeMs !== mtimeMs);
      process.kill(pid, "SIGCONT");
      expect(await reloaded).toEqual({ ok: true, value: undefined });
      expect(new Set(await Promise.all(Array.from({ length: 20 }, () => ask())))).toEqual(new Set(["200 1 web"]));
      // HAProxy takes all for good at its start, and again and again finds out.
      if (which === "that was known") expect(await states()).toBe(known);
    },
    30_000,
  );

  test("old workers beyond the limit end at once, whatever their connections do", async () => {
    await node.render({ backends: { "shop.web": [web.at] } });
    await node.once();
    await node.startHaproxy();
    await node.once();
    const held: Socket[] = [];
    /** New one and old ones, once who is beyond the limit has ended: the master says so to it, and still knows it for a moment. */
    const workers = async (): Promise<number | false> => {
      const { length } = (await showProc(node.layout.masterSocket)).workers;
      return length <= 3 && length;
    };
    let most = 0;
    try {
      for (let version = 2; version < 8; version++) {
        const socket = connect({ port: node.port, host: "127.0.0.1" });
        socket.on("error", () => undefined);
        socket.write("POST /shop.web HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\nx");
        held.push(socket);
        await until("it is in the worker", async () => (await showServers(node.layout.statsSocket)).length > 0);
        await node.render({ version: String(version), backends: { "shop.web": [web.at] } });
        expect(await node.once()).toBeUndefined();
        expect(await ask()).toBe(`200 ${version} web`);
        // Long before `hard-stop-after`, which would end it too.
        most = Math.max(most, await until("two are old, at most", workers, { timeoutMs: 10_000 }));
      }
      expect(most).toBe(3);
    } finally {
      for (const socket of held) socket.destroy();
    }
  }, 60_000);

  test("an instance that waits for the one after it leaves with a reload that fails, at once", async () => {
    const never = await instance("never", () => false);
    try {
      await node.render({ backends: { "shop.web": [web.at] } });
      await node.once();
      await node.startHaproxy();
      node.run(200, 600_000);
      await expect.poll(() => ask(), QUICK).toBe("200 1 web");
      const has = async (at: string): Promise<boolean> =>
        (await showServers(node.layout.statsSocket)).some(
          ({ address, port, maintenance }) => `${address}:${port}` === at && !maintenance,
        );
      await node.render({ backends: { "shop.web": [never.at] } });
      await until("the other one has a slot", () => has(never.at));
      expect(await has(web.at)).toBe(true);
      const failed = () => node.metrics.get('signalbox_reloads_total{"result":"failed"}');
      await node.render({ backends: { "shop.web": [never.at] }, alsoOn: "192.0.2.1:9" });
      await until("the reload has failed", failed);
      await until("it has left", async () => !(await has(web.at)));
    } finally {
      await never.die();
    }
  });

  test("a release of maps alone goes live without a reload; a held release comes back from the disk with today's servers", async () => {
    const backends = { "shop.web": [web.at], "shop.api": ["127.0.0.9:9"] };
    const first = await node.render({ backends, paths: ["/shop.web shop.web"] });
    await node.once();
    await node.startHaproxy();
    await node.once();
    const held = await readRecord(node.layout.current, isCurrent);
    expect(await ask("other")).toMatch(/^503/);
    const second = await node.render({ backends, paths: ["/shop.web shop.web", "/other shop.web"] });
    expect(await node.once()).toBeUndefined();
    await expect.poll(() => ask("other"), QUICK).toMatch(/^200/);
    const api = await instance("api");
    try {
      await node.render({
        backends: { "shop.web": [web.at], "shop.api": [api.at] },
        paths: ["/shop.web shop.web", "/other shop.web"],
      });
      expect(await node.once()).toBeUndefined();
      expect((await node.state())?.changes?.[0]).toMatchObject({
        release: second,
        how: "live",
        why: "only maps changed: paths.map",
      });
      if (held === undefined) throw new Error("nothing was rendered");
      await writeRecord(node.layout.hold, {
        format: 1,
        wanted: held.wanted,
        since: new Date().toISOString(),
        by: "rollback",
      });
      expect(await node.once()).toBeUndefined();
      expect(await ask("other")).toMatch(/^503/);
      expect((await node.state())?.changes?.[0]).toMatchObject({ release: first, how: "live" });
      expect(await liveText(node, "haproxy/10-shop.cfg")).toContain(`server s2 ${api.at} `);
      expect(await node.difference()).toEqual([]);
      expect(await node.once()).toBeUndefined();
      expect((await node.live()).generation).toBe(4);
    } finally {
      await api.die();
    }
  }, 60_000);
});

/** Takes connections, and answers none; also no check. */
async function hanging(): Promise<{ at: string; requests(): number; end(): void }> {
  let requests = 0;
  const server = createServer((request) => {
    if (request.url !== "/health") requests++;
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    at: `127.0.0.1:${port}`,
    requests: () => requests,
    end() {
      server.close();
      server.closeAllConnections();
    },
  };
}
