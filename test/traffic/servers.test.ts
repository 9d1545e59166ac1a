import net from "node:net";
import { describe, expect, test } from "vitest";
import { haproxies } from "../support/programs.ts";
import { valuesOf } from "../../compiler/tests/client.ts";
import { running, type Running } from "./running.ts";
import { startTcpUpstream, startUpstream } from "./upstreams.ts";

/** Which upstreams answer `count` requests. */
async function answering({ get }: Running, target: string, count = 12): Promise<string[]> {
  const seen = new Set<string>();
  for (let i = 0; i < count; i++) {
    const { status, headers } = await get(target);
    seen.add(valuesOf(headers, "x-upstream")[0] ?? String(status));
  }
  return [...seen].toSorted();
}

describe.each(haproxies())("on haproxy $version", ({ path }) => {
  test("fixed servers share the requests; one whose HTTP check fails gets none, without a check it goes on", async () => {
    const good = await startUpstream("good");
    const sick = await startUpstream("sick", (target) => (target.startsWith("/healthz") ? 503 : 200));
    const both = `["127.0.0.1:${good.port}", "127.0.0.1:${sick.port}"]`;
    const routes = `host: shop.example.com
routes:
  checked: { pathPrefix: /checked, backend: checked }
  tcp: { pathPrefix: /tcp, backend: tcp }
  unchecked: { pathPrefix: /unchecked, backend: unchecked }
backends:
  checked: { servers: ${both}, check: "GET /healthz?deep=(1)&x=%2F", timeout: { check: 500ms } }
  tcp: { servers: ${both} }
  unchecked: { servers: ${both}, check: none }
`;
    try {
      await running(path, routes, async (running) => {
        expect(await answering(running, "/unchecked")).toEqual(["good", "sick"]);
        expect(await answering(running, "/tcp")).toEqual(["good", "sick"]);
        await expect.poll(() => answering(running, "/checked"), { timeout: 20_000, interval: 300 }).toEqual(["good"]);
        const before = sick.requests.filter((one) => one.includes(" /checked")).length;
        await answering(running, "/checked", 30);
        expect(sick.requests.filter((one) => one.includes(" /checked")).length).toBe(before);
        expect(sick.requests).toContain("GET /healthz?deep=(1)&x=%2F");
        expect(await answering(running, "/unchecked")).toEqual(["good", "sick"]);
      });
    } finally {
      await good.stop();
      await sick.stop();
    }
  });

  test("a server that nobody listens on is taken out by the TCP check, and no request fails", async () => {
    const good = await startUpstream("good");
    const gone = await startUpstream("gone");
    await gone.stop();
    const routes = `host: shop.example.com
routes:
  all: { pathPrefix: /, backend: all }
backends:
  all: { servers: ["127.0.0.1:${gone.port}", "127.0.0.1:${good.port}"] }
`;
    try {
      await running(path, routes, async (running) => expect(await answering(running, "/", 20)).toEqual(["good"]));
    } finally {
      await good.stop();
    }
  });

  test("nine of ten servers die at once: no request fails, though no check has noticed yet", async () => {
    const servers = await Promise.all(Array.from({ length: 10 }, (_, i) => startUpstream(`s${i}`)));
    const list = servers.map(({ port }) => `"127.0.0.1:${port}"`).join(", ");
    const routes = `host: shop.example.com
routes: { all: { pathPrefix: /, backend: all } }
backends: { all: { servers: [${list}] } }
`;
    try {
      await running(path, routes, async (running) => {
        expect(await answering(running, "/")).toHaveLength(10);
        await Promise.all(servers.slice(1).map((server) => server.stop()));
        expect(await answering(running, "/", 30)).toEqual(["s0"]);
      });
    } finally {
      await servers[0]?.stop();
    }
  });

  test("balance decides which server answers", async () => {
    const servers = await Promise.all(["a", "b", "c"].map((name) => startUpstream(name)));
    const list = `[${servers.map(({ port }) => `"127.0.0.1:${port}"`).join(", ")}]`;
    const routes = `host: shop.example.com
routes:
  first: { pathPrefix: /first, backend: first }
  uri: { pathPrefix: /uri, backend: uri }
  by-header: { pathPrefix: /header, backend: by-header }
  around: { pathPrefix: /around, backend: around }
backends:
  first: { servers: ${list}, balance: first }
  uri: { servers: ${list}, balance: uri whole }
  by-header: { servers: ${list}, balance: hdr(X-User) }
  around: { servers: ${list} }
`;
    try {
      await running(path, routes, async (running) => {
        expect(await answering(running, "/first")).toEqual(["a"]);
        expect(await answering(running, "/around")).toEqual(["a", "b", "c"]);
        expect(await answering(running, "/uri/same")).toHaveLength(1);
        const byUser = async (user: string) =>
          valuesOf((await running.get("/header", [["x-user", user]])).headers, "x-upstream")[0];
        const users = Array.from({ length: 20 }, (_, i) => `user-${i}`);
        const once = await Promise.all(users.map(byUser));
        expect(await Promise.all(users.map(byUser))).toEqual(once);
        expect(new Set(once).size).toBe(3);
      });
    } finally {
      await Promise.all(servers.map((server) => server.stop()));
    }
  });

  test("a TCP route carries bytes both ways to its backend", async () => {
    const db = await startTcpUpstream("db");
    const platform = `listeners:
  public: { bind: ":80" }
  orders-db: { bind: ":5432", mode: tcp }
teams:
  shop: { hosts: [shop.example.com], listeners: [public, orders-db] }
`;
    const routes = `host: shop.example.com
routes:
  web: { pathPrefix: /, service: web }
tcp:
  orders: { listener: orders-db, backend: db }
backends:
  db: { servers: ["127.0.0.1:${db.port}"], timeout: { tunnel: none } }
`;
    try {
      await running(
        path,
        routes,
        async ({ get, socketOf }) => {
          expect((await get("/")).status).toBe(200);
          const socket = net.connect(socketOf("orders-db"));
          let got = "";
          socket.setEncoding("latin1").on("data", (text: string) => (got += text));
          socket.write(Buffer.from([0, 0xff, 0x0a, 0x47, 0x45, 0x54]));
          await expect.poll(() => got, { timeout: 20_000 }).toBe("db\n\0\xff\nGET");
          socket.destroy();
        },
        platform,
      );
    } finally {
      await db.stop();
    }
  });
});
