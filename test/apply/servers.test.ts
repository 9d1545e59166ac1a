import { writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { actionsFor, byName, repairs, slotsThatRun } from "../../agent/haproxy/servers/actions.ts";
import { systemClock } from "../../agent/support/clock.ts";
import { tellServers } from "../../agent/haproxy/servers/tell.ts";
import { NO_STATE } from "../../agent/haproxy/servers/state-file.ts";
import { assign } from "../../compiler/haproxy/slots/assign.ts";
import { parseInstance, type Instance } from "../../compiler/haproxy/slots/instance.ts";
import { renderSlots } from "../../compiler/haproxy/slots/render.ts";
import { instancesIn, type Slot, type SlotBlock } from "../../compiler/haproxy/slots/slot.ts";
import { runtime } from "../../compiler/haproxy/master.ts";
import { serversReader, showServers, type ServerState } from "../../compiler/haproxy/servers.ts";
import { freePort } from "../support/ports.ts";
import { haproxies } from "../support/programs.ts";
import { GLOBAL, haproxyOn, instance, type OwnHaproxy } from "./config.ts";

const at = (text: string): Instance => {
  const parsed = parseInstance(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
};

describe.each(haproxies())("servers of a running haproxy $version", ({ path }) => {
  let own: OwnHaproxy;
  let port: number;
  const options = " check inter 200ms fastinter 50ms fall 2 rise 2";
  const first: SlotBlock = { backend: "a.b", options, slots: assign(undefined, [], { now: 1 }) };
  const unchecked: SlotBlock = { backend: "a.none", options: "", slots: assign(undefined, [], { now: 1 }) };

  beforeEach(async () => {
    port = await freePort();
    const text = `${GLOBAL}frontend f from base\n    bind 127.0.0.1:${port}\n    use_backend a.none if { path /none }\n    default_backend a.b\n`;
    const httpchk = "backend a.b from base\n    option httpchk GET /health\n";
    const files = {
      "haproxy/00.cfg": text,
      "haproxy/10.cfg": renderSlots([httpchk, first, "backend a.none from base\n", unchecked, ""]),
      "run/servers.state": NO_STATE,
    };
    own = await haproxyOn(path, files);
  });
  afterEach(() => own.stop());

  async function go(block: SlotBlock, before: readonly Slot[]): Promise<void> {
    expect(await tellServers(own.statsSocket, systemClock, actionsFor(before, block))).toEqual([]);
    const running = byName(await showServers(own.statsSocket));
    expect(repairs([block], running)).toEqual([]);
    expect(slotsThatRun(block, running)?.map(({ number, instance: one }) => [number, one?.at])).toEqual(
      block.slots.map(({ number, instance: one }) => [number, one?.at]),
    );
  }
  const ask = async (where = "/"): Promise<number> => (await fetch(`http://127.0.0.1:${port}${where}`)).status;

  test("an instance gets no request before its check is good, and none once it left", async () => {
    let healthy = false;
    const web = await instance("web", () => healthy);
    try {
      const filled = { ...first, slots: assign(first.slots, [at(web.at)], { now: 2 }) };
      await go(filled, first.slots);
      for (let round = 0; round < 20; round++) expect(await ask()).toBe(503);
      healthy = true;
      await expect.poll(ask, { interval: 20, timeout: 20_000 }).toBe(200);
      const before = web.requests();
      await go({ ...first, slots: assign(filled.slots, [], { now: 3 }) }, filled.slots);
      for (let round = 0; round < 20; round++) expect(await ask()).toBe(503);
      expect(web.requests()).toBe(before);
    } finally {
      await web.die();
    }
  });

  test("without checks an instance serves at once", async () => {
    const web = await instance("web");
    try {
      await go({ ...unchecked, slots: assign(unchecked.slots, [at(web.at)], { now: 2 }) }, unchecked.slots);
      expect(await ask("/none")).toBe(200);
    } finally {
      await web.die();
    }
  });

  test("hundreds of changes at once, IPv6 among them; what a hand changed is found and repaired", async () => {
    const many = Array.from({ length: 4 }, (_, index) => at(`2001:db8::${index + 1}:80`));
    const filled = { ...first, slots: assign(first.slots, many, { now: 2 }) };
    await go(filled, first.slots);
    await runtime(own.statsSocket, "set server a.b/s1 state maint; set server a.b/s2 addr 10.0.0.9 port 81");
    await runtime(own.statsSocket, "set server a.none/s3 state ready; set server a.b/s4 state drain");
    const compared = async () => repairs([filled, unchecked], byName(await showServers(own.statsSocket)));
    // 3.0 sets an address a moment after it answered.
    await expect.poll(async () => (await compared()).length, { interval: 20 }).toBe(6);
    const found = await compared();
    expect(found.map(({ kind, server }) => `${kind} ${server}`)).toEqual([
      "fill s1",
      "empty s2",
      "fill s2",
      "empty s4",
      "fill s4",
      "empty s3",
    ]);
    expect(await tellServers(own.statsSocket, systemClock, found)).toEqual([]);
    await expect.poll(compared, { interval: 20 }).toEqual([]);
  });

  test("an answer is read again only when it says something else of a server than times and the progress of checks", async () => {
    const read = serversReader();
    const compared = (states: readonly ServerState[]): object[] => states.map((one) => ({ ...one, fields: [] }));
    const two = [at("127.0.0.1:2"), at("127.0.0.1:3")];
    await go({ ...first, slots: assign(first.slots, two, { now: 2 }) }, first.slots);
    const said = await showServers(own.statsSocket, { read });
    const text = await runtime(own.statsSocket, "show servers state");
    await expect.poll(() => runtime(own.statsSocket, "show servers state"), { interval: 200 }).not.toBe(text);
    expect(await showServers(own.statsSocket, { read })).toBe(said);
    for (const change of [
      ...["s1 state maint", "s2 state drain", "s2 addr 10.0.0.9", "s2 addr 10.0.0.9 port 81", "s2 weight 7"],
      ...["s2 health up", "s3 state ready"],
    ]) {
      const before = await showServers(own.statsSocket, { read });
      await runtime(own.statsSocket, `set server a.b/${change}`);
      await expect.poll(() => showServers(own.statsSocket, { read }), { message: change }).not.toBe(before);
      expect(compared(await showServers(own.statsSocket, { read }))).toEqual(
        compared(await showServers(own.statsSocket)),
      );
    }
  });

  test("an answer that breaks off is none", async () => {
    const whole = await runtime(own.statsSocket, "show servers state");
    const socket = join(own.dir, "half.sock");
    let answer = whole;
    const half = createServer((asked) => asked.end(answer)).listen(socket);
    try {
      expect(await showServers(socket)).toHaveLength(first.slots.length + unchecked.slots.length);
      for (answer of ["", whole.slice(0, -20), whole.slice(0, whole.indexOf(" a.none "))])
        await expect(showServers(socket)).rejects.toThrow("the answer breaks off");
    } finally {
      half.close();
    }
  });

  test("a slot with a request of the instance before waits", async () => {
    const web = await instance("web");
    const slow = await new Promise<Server>((resolve) => {
      const server = createServer((socket) => {
        socket.on("error", () => undefined);
        socket.once("data", (data) => {
          if (String(data).includes("/health")) socket.end("HTTP/1.0 200 OK\r\n\r\n");
        });
      });
      server.listen(0, "127.0.0.1", () => resolve(server));
    });
    try {
      const address = slow.address();
      const hanging = at(`127.0.0.1:${typeof address === "object" ? address?.port : 0}`);
      const filled = { ...first, slots: assign(first.slots, [hanging], { now: 2 }) };
      await go(filled, first.slots);
      const up = async (): Promise<number> => {
        const states = await showServers(own.statsSocket);
        return Number(states.find(({ server, backend }) => backend === "a.b" && server === "s1")?.fields[5]);
      };
      await expect.poll(up, { interval: 20, timeout: 20_000 }).toBe(2);
      // Who cuts it answers 502, on 3.0 nothing at all.
      const asked = ask().catch(() => 0);
      await expect
        .poll(() => runtime(own.statsSocket, "show servers conn a.b"), { interval: 20 })
        .toMatch(/a\.b\/s1 \S+ \S+ \d+ - \d+ 1 /);
      const moved: SlotBlock = { ...filled, slots: [{ number: 1, instance: at(web.at), freed: 0 }] };
      const done = await tellServers(own.statsSocket, systemClock, actionsFor(filled.slots.slice(0, 1), moved));
      expect(done.map(({ server }) => server)).toEqual(["s1"]);
      expect(web.requests()).toBe(0);
      await runtime(own.statsSocket, "shutdown sessions server a.b/s1");
      await asked;
      expect(await tellServers(own.statsSocket, systemClock, done)).toEqual([]);
      await expect.poll(ask, { interval: 20, timeout: 20_000 }).toBe(200);
    } finally {
      await web.die();
      slow.close();
    }
  });

  test("what HAProxy refuses is told in its words", async () => {
    const action = { kind: "empty", backend: "a.b", server: "s99" } as const;
    await expect(tellServers(own.statsSocket, systemClock, [action])).rejects.toThrow("No such server");
    await writeFile(join(own.dir, "x"), "");
    await expect(tellServers(join(own.dir, "x"), systemClock, [action])).rejects.toThrow(/ECONNREFUSED|ENOTSOCK/);
    expect(instancesIn(first.slots)).toEqual([]);
  });
});
