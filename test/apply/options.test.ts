import { createServer, type Server } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { liveView } from "../../agent/haproxy/files.ts";
import { actionsFor, byName } from "../../agent/haproxy/servers/actions.ts";
import { stateFile } from "../../agent/haproxy/servers/state-file.ts";
import { tellServers } from "../../agent/haproxy/servers/tell.ts";
import { systemClock } from "../../agent/support/clock.ts";
import { throwAwayCertificate } from "../../compiler/haproxy/certificate.ts";
import { showServers, STATE_FIELD, type ServerState } from "../../compiler/haproxy/servers.ts";
import { assign } from "../../compiler/haproxy/slots/assign.ts";
import { parseInstance } from "../../compiler/haproxy/slots/instance.ts";
import { renderSlots } from "../../compiler/haproxy/slots/render.ts";
import type { SlotBlock } from "../../compiler/haproxy/slots/slot.ts";
import { freePort } from "../support/ports.ts";
import { haproxies } from "../support/programs.ts";
import { GLOBAL, haproxyOn } from "./config.ts";

const USE_SSL = 20;
const CHECK_PORT = 21;
const instances = (...ats: readonly string[]) => ats.flatMap((at) => parseInstance(at) ?? []);

/** What is loaded of one backend with these slots, by a reload that hands over `known`. */
async function loaded(program: string, section: string, options: string, known: readonly ServerState[]) {
  const slots = assign(undefined, instances("127.0.0.1:81", "127.0.0.2:82"), { now: 1 });
  const text = renderSlots([section, { backend: "a.b", options, slots }, ""]);
  const live = new Map([["haproxy/10.cfg", liveView({ path: "haproxy/10.cfg", bytes: Buffer.from(text) })]]);
  const own = await haproxyOn(program, {
    "haproxy/00.cfg": GLOBAL,
    "haproxy/10.cfg": text,
    "run/servers.state": stateFile(live, byName(known)),
  });
  try {
    return (await showServers(own.statsSocket)).filter(({ server }) => ["s1", "s2"].includes(server));
  } finally {
    await own.stop();
  }
}

describe.each(haproxies())("options of servers on haproxy $version", ({ path }) => {
  test("a reload hands over what checks know, and no option: TLS and the ports of checks are those of the new files", async () => {
    const plain = "backend a.b from base\n";
    const inText = `${plain}    default-server ssl verify none port 9000\n`;
    const said = (states: readonly ServerState[]) => states.map(({ fields }) => [fields[USE_SSL], fields[CHECK_PORT]]);
    const before = await loaded(path, plain, " check inter 1h", []);
    expect(said(before)).toEqual([
      ["0", "0"],
      ["0", "0"],
    ]);
    const secure = await loaded(path, plain, " check inter 1h port 9000 ssl verify none", before);
    expect(said(secure)).toEqual([
      ["1", "9000"],
      ["1", "9000"],
    ]);
    // New instances, of which HAProxy knows nothing, and options that stand in a team's text.
    expect(said(await loaded(path, inText, " check inter 1h", []))).toEqual(said(secure));
    expect(said(await loaded(path, plain, " check inter 1h", secure)).map(([, port]) => port)).toEqual(["0", "0"]);
  });

  test("a slot with TLS speaks it to whoever comes into it, who is held to the same name", async () => {
    const [known, stranger] = ["cart.example.com", "stranger.example.com"].map((name) => throwAwayCertificate([name]));
    const servers = [known, stranger, known].map((pem) =>
      createSecureServer({ key: pem, cert: pem }, (_, response) => response.end()),
    );
    for (const server of servers) await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const ats = servers.map((server) => `127.0.0.1:${(server.address() as AddressInfo).port}`);
    const options =
      ' check inter 200ms fastinter 50ms fall 2 rise 2 ssl verify required ca-file "${SIGNALBOX_RUN-}/../ca.pem" verifyhost cart.example.com sni str(cart.example.com) check-sni cart.example.com';
    const first: SlotBlock = { backend: "a.b", options, slots: assign(undefined, [], { now: 1 }) };
    const port = await freePort();
    const own = await haproxyOn(path, {
      "ca.pem": `${known}${stranger}`,
      "haproxy/00.cfg": `${GLOBAL}frontend f from base\n    bind 127.0.0.1:${port}\n    default_backend a.b\n`,
      "haproxy/10.cfg": renderSlots(["backend a.b from base\n    option httpchk GET /health\n", first, ""]),
      "run/servers.state": "1\n",
    });
    const up = async (): Promise<string[]> =>
      (await showServers(own.statsSocket))
        .filter(({ maintenance, fields }) => !maintenance && fields[STATE_FIELD.operational] === "2")
        .map((one) => `${one.address}:${one.port}`);
    try {
      let before: SlotBlock = first;
      for (const [now, at] of [ats[0], ats[2]].entries()) {
        // The stranger's certificate is of the authority, too.
        const next = { ...first, slots: assign(before.slots, instances(at ?? "", ats[1] ?? ""), { now: now + 2 }) };
        await tellServers(own.statsSocket, systemClock, actionsFor(before.slots, next));
        await expect.poll(up, { timeout: 20_000 }).toEqual([at]);
        for (let round = 0; round < 5; round++) expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
        before = next;
      }
    } finally {
      await own.stop();
      for (const server of servers) server.close();
    }
  });

  test("a slot that is filled is checked at the new address, on the check's own port", async () => {
    const port = await freePort();
    const checks = new Map([
      ["127.0.0.1", 503],
      ["127.0.0.2", 200],
      ["127.0.0.3", 200],
    ]);
    const servers: Server[] = [];
    for (const [address, status] of checks) {
      const server = createServer((_, response) => response.writeHead(status).end());
      await new Promise<void>((resolve) => server.listen(port, address, resolve));
      servers.push(server);
    }
    const options = ` check inter 200ms fastinter 50ms fall 2 rise 2 port ${port}`;
    const first: SlotBlock = { backend: "a.b", options, slots: assign(undefined, [], { now: 1 }) };
    const section = "backend a.b from base\n    option httpchk GET /health\n";
    const own = await haproxyOn(path, {
      "haproxy/00.cfg": GLOBAL,
      "haproxy/10.cfg": renderSlots([section, first, ""]),
      "run/servers.state": "1\n",
    });
    const up = async (): Promise<string[]> =>
      (await showServers(own.statsSocket))
        .filter(({ maintenance, fields }) => !maintenance && fields[STATE_FIELD.operational] === "2")
        .map(({ address }) => address)
        .toSorted();
    try {
      // Nobody listens where they serve: only the port of the check is asked.
      const two = { ...first, slots: assign(first.slots, instances("127.0.0.1:1", "127.0.0.2:1"), { now: 2 }) };
      await tellServers(own.statsSocket, systemClock, actionsFor(first.slots, two));
      await expect.poll(up, { timeout: 20_000 }).toEqual(["127.0.0.2"]);
      const other = { ...first, slots: assign(two.slots, instances("127.0.0.1:1", "127.0.0.3:1"), { now: 3 }) };
      await tellServers(own.statsSocket, systemClock, actionsFor(two.slots, other));
      await expect.poll(up, { timeout: 20_000 }).toEqual(["127.0.0.3"]);
    } finally {
      await own.stop();
      for (const server of servers) server.close();
    }
  });
});
