import { mkdtemp, rm } from "node:fs/promises";
import net from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { startHaproxy } from "../../compiler/haproxy/start.ts";
import { writeFiles } from "../../compiler/haproxy/workspace.ts";
import { compile, renderCompiled } from "../../compiler/pipeline.ts";
import { sourcesFromFiles } from "../../compiler/source/from-files.ts";
import { freePort } from "../support/ports.ts";
import { haproxies } from "../support/programs.ts";
import { running } from "./running.ts";

const PLATFORM = `listeners:
  public: { bind: ":80" }
  stock: { bind: "[::]:5432", mode: tcp, proxyProtocol: true }
teams:
  shop: { hosts: [shop.example.com], listeners: [public, stock] }
defaults: { listener: public }
lists: { bad: [203.0.113.0/24, "2001:db8:bad::/48"] }
blocked: [bad]
`;

const SHOP = `tcp:
  stock: { listener: stock, service: stock }
`;

const cases: [from: string, isServed: boolean][] = [
  ["203.0.113.9", false],
  // As a socket of IPv6 names an IPv4 client.
  ["::ffff:203.0.113.9", false],
  ["2001:db8:bad::1", false],
  ["198.51.100.7", true],
  ["::ffff:198.51.100.7", true],
  // 6to4 of a blocked address is another client, and so is what a translator makes of it.
  ["2002:cb00:7109::1", true],
  ["::ffff:0:203.0.113.9", true],
];

describe.each(haproxies())("blocked clients of haproxy $version", ({ path: program }) => {
  test("a TCP listener closes connections of blocked clients, however their address is written", async () => {
    await running(
      program,
      SHOP,
      async ({ socketOf }) => {
        const seen = [];
        for (const [from] of cases) seen.push([from, await isServed(socketOf("stock"), from)]);
        expect(seen).toEqual(cases);
      },
      PLATFORM,
    );
  });

  test.each([
    ["blocked", "lists: { own: [127.0.0.0/8] }\nblocked: [own]\n", ""],
    ["deny", "", "deny: { src: [127.0.0.0/8] }, "],
  ])("%s holds for IPv4 clients where a node gives a listener an IPv6 address", async (_, lists, word) => {
    const { compiled, sources, diagnostics } = compile(
      sourcesFromFiles({
        "routes/platform/platform.yaml": `listeners: { public: { bind: ":80" } }\nteams: { shop: { hosts: [shop.example.com] } }\n${lists}`,
        "routes/shop/shop.yaml": `host: shop.example.com\nroutes: { web: { path: /, ${word}return: { status: 200, body: hello } } }\n`,
      }),
    );
    if (!compiled) throw new Error(JSON.stringify(diagnostics));
    const [dir, port] = [await mkdtemp(join(tmpdir(), "blocked-")), await freePort()];
    writeFiles(dir, renderCompiled(compiled, sources, { kind: "given", instancesOf: () => [] }));
    const haproxy = await startHaproxy(program, {
      dir,
      masterSocket: join(dir, "master.sock"),
      args: ["-dW"],
      env: { SIGNALBOX_RUN: dir, SIGNALBOX_BIND_PUBLIC: `[::]:${port}` },
      leaves: dir,
    });
    try {
      const answer = await ask(port);
      expect(answer.slice(9, 12)).toBe("403");
    } finally {
      await haproxy.stop();
      await rm(dir, { recursive: true, force: true });
    }
  });
});

/** Whether a server answers a connection of that client. */
async function isServed(path: string, from: string): Promise<boolean> {
  const socket = net.connect(path);
  let said = "";
  socket.on("data", (part) => (said += part.toString("latin1"))).on("error", () => undefined);
  const [family, to] = from.includes(":") ? ["TCP6", "2001:db8:ffff::1"] : ["TCP4", "192.0.2.1"];
  socket.write(
    `PROXY ${family} ${from} ${to} 40000 5432\r\nGET / HTTP/1.1\r\nHost: stock\r\nConnection: close\r\n\r\n`,
  );
  // A connection that is closed at once may be an error on this side.
  await new Promise((resolve) => socket.on("close", resolve));
  return said.startsWith("HTTP/1.1 ");
}

/** The answer to a request over IPv4. */
async function ask(port: number): Promise<string> {
  const socket = net.connect(port, "127.0.0.1");
  let said = "";
  socket.on("data", (part) => (said += part.toString("latin1")));
  socket.write("GET / HTTP/1.1\r\nHost: shop.example.com\r\nConnection: close\r\n\r\n");
  await new Promise((resolve) => socket.on("close", resolve));
  return said;
}
