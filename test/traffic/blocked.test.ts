import net from "node:net";
import { describe, expect, test } from "vitest";
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
