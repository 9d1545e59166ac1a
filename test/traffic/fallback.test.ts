import net from "node:net";
import { describe, expect, test } from "vitest";
import { valuesOf } from "../../compiler/tests/client.ts";
import { haproxies } from "../support/programs.ts";
import { running, type Running } from "./running.ts";
import { startTcpUpstream, startUpstream, type Upstream } from "./upstreams.ts";

/** Upstreams that can be sick: their health check fails, and they go on answering. */
async function upstreams<Name extends string>(...names: readonly Name[]) {
  const sick = new Set<string>();
  const all = await Promise.all(
    names.map((name) => startUpstream(name, (target) => (target === "/h" && sick.has(name) ? 503 : 200))),
  );
  const of = Object.fromEntries(names.map((name, at) => [name, all[at]])) as Record<Name, Upstream>;
  const at = (name: Name) => `"127.0.0.1:${of[name].port}"`;
  return { sick, at, stop: () => Promise.all(all.map((one) => one.stop())) };
}

const CHECK = "check: { get: /h, every: 200ms, rise: 1, fall: 1 }";

async function whoAnswers({ get }: Running, target: string): Promise<string> {
  const answers = await Promise.all(Array.from({ length: 6 }, () => get(target)));
  return [...new Set(answers.map(({ status, headers }) => valuesOf(headers, "x-upstream")[0] ?? String(status)))]
    .toSorted()
    .join();
}

describe.each(haproxies())("a backend that others stand in for, on haproxy $version", ({ path }) => {
  test("fallback: one after the other, for plain routes, splits, rewritten paths and everybody's; back when it is back", async () => {
    const { sick, at, stop } = await upstreams("first", "second", "third", "other");
    const routes = `host: shop.example.com
routes:
  plain: { pathPrefix: /plain, backend: first }
  split: { pathPrefix: /split, backend: { first: 50, other: 50 } }
  rewritten: { pathPrefix: /rewritten, rewrite: { replacePrefix: / }, responseHeaders: { set: { X-Seen: "yes" } }, backend: first }
  conditional: { pathPrefix: /plain, headers: { X-Beta: "1" }, backend: first }
  moved: { pathPrefix: /moved, redirect: { path: /plain } }
  without: { pathPrefix: /without, backend: other }
backends:
  first: { servers: [${at("first")}], ${CHECK}, fallback: second }
  second: { servers: [${at("second")}], ${CHECK}, fallback: platform.third }
  other: { servers: [${at("other")}], ${CHECK} }
`;
    const platform = `listeners: { public: { bind: ":80" } }
teams: { shop: { hosts: [shop.example.com] } }
everyHost:
  all: { path: /.all, backend: own }
`;
    const more = {
      "routes/platform/pools.yaml": `backends:
  own: { servers: [${at("first")}], ${CHECK}, fallback: third }
  third: { servers: [${at("third")}], ${CHECK} }
`,
    };
    try {
      await running(
        path,
        routes,
        async (all) => {
          const seen = async () => [
            await whoAnswers(all, "/plain/a"),
            await whoAnswers(all, "/split"),
            await whoAnswers(all, "/.all"),
          ];
          await expect.poll(seen, { timeout: 20_000 }).toEqual(["first", "first,other", "first"]);
          sick.add("first");
          await expect.poll(seen, { timeout: 20_000 }).toEqual(["second", "other,second", "third"]);
          const { headers, body } = await all.get("/rewritten/x");
          expect(valuesOf(headers, "x-seen")).toEqual(["yes"]);
          expect(JSON.parse(body)).toMatchObject({ backend: "second", target: "/x" });
          expect(valuesOf((await all.get("/plain", [["x-beta", "1"]])).headers, "x-upstream")).toEqual(["second"]);
          expect((await all.get("/moved")).status).toBe(302);
          sick.add("second");
          await expect.poll(seen, { timeout: 20_000 }).toEqual(["third", "other,third", "third"]);
          sick.add("third");
          await expect.poll(seen, { timeout: 20_000 }).toEqual(["503", "503,other", "503"]);
          sick.delete("first");
          await expect.poll(seen, { timeout: 20_000 }).toEqual(["first", "first,other", "first"]);
          sick.add("other");
          await expect.poll(() => whoAnswers(all, "/without"), { timeout: 20_000 }).toBe("503");
        },
        platform,
        more,
      );
    } finally {
      await stop();
    }
  });

  test("backup: servers that get a request only when no other is usable, each of them then", async () => {
    const { sick, at, stop } = await upstreams("a", "b", "spare", "other-spare");
    const routes = `host: shop.example.com
routes: { all: { pathPrefix: /, backend: all } }
backends:
  all: { servers: [${at("a")}, ${at("b")}], ${CHECK}, backup: { servers: [${at("spare")}, ${at("other-spare")}] } }
`;
    try {
      await running(path, routes, async (all) => {
        const seen = () => whoAnswers(all, "/");
        await expect.poll(seen, { timeout: 20_000 }).toBe("a,b");
        sick.add("a");
        await expect.poll(seen, { timeout: 20_000 }).toBe("b");
        sick.add("b");
        await expect.poll(seen, { timeout: 20_000 }).toBe("other-spare,spare");
        sick.delete("a");
        await expect.poll(seen, { timeout: 20_000 }).toBe("a");
      });
    } finally {
      await stop();
    }
  });

  test("a TCP route goes to who stands in, and back", async () => {
    const [first, second] = [await startTcpUpstream("first"), await startTcpUpstream("second")];
    const platform = `listeners:
  public: { bind: ":80" }
  db: { bind: ":5432", mode: tcp }
teams:
  shop: { hosts: [shop.example.com], listeners: [public, db] }
`;
    const routes = `host: shop.example.com
routes: { web: { pathPrefix: /, service: web } }
tcp: { db: { listener: db, backend: db } }
backends:
  db: { servers: ["127.0.0.1:${first.port}"], check: { every: 200ms, fall: 1 }, fallback: replica }
  replica: { servers: ["127.0.0.1:${second.port}"], check: { every: 200ms, fall: 1 } }
`;
    try {
      await running(
        path,
        routes,
        async ({ socketOf }) => {
          const greeting = () =>
            new Promise<string>((resolve) => {
              const socket = net.connect(socketOf("db"));
              socket.setEncoding("latin1").on("error", () => resolve("error"));
              socket.once("data", (text: string) => resolve(text)).once("close", () => resolve("closed"));
              socket.once("data", () => socket.destroy());
            });
          await expect.poll(greeting, { timeout: 20_000 }).toBe("first\n");
          await first.stop();
          await expect.poll(greeting, { timeout: 20_000 }).toBe("second\n");
        },
        platform,
      );
    } finally {
      await second.stop();
    }
  });
});
