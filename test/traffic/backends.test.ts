import http from "node:http";
import net from "node:net";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { valuesOf } from "../../compiler/tests/client.ts";
import { haproxies } from "../support/programs.ts";
import { running } from "./running.ts";
import { startUpstream } from "./upstreams.ts";

/** An HTTP server of a test's own, and what it was asked. */
interface Own {
  readonly port: number;
  readonly seen: readonly http.IncomingMessage[];
  stop(): void;
}

async function own(answer: (request: http.IncomingMessage, response: http.ServerResponse) => void): Promise<Own> {
  const seen: http.IncomingMessage[] = [];
  const server = http.createServer((request, response) => {
    seen.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { port, seen, stop };
}

/** One backend on these ports, said in YAML's flow form, and a route to it. */
const file = (ports: readonly number[], more: string): string => `host: shop.example.com
routes: { all: { pathPrefix: /, backend: all } }
backends:
  all: { servers: [${ports.map((port) => `"127.0.0.1:${port}"`).join(", ")}], ${more} }
`;

describe.each(haproxies())("a backend on haproxy $version", ({ path }) => {
  test("a check sends what is said, to the port that is said, and wants its status and its text", async () => {
    const body = `"status":"ok" 100%`;
    const health = new Map([
      ["good", { status: 207, body: `{${body}}` }],
      ["other-text", { status: 207, body: `{"status":"bad" 100%}` }],
      ["other-status", { status: 200, body: `{${body}}` }],
    ]);
    const asked = await own((request, response) => {
      const said = health.get(String(request.headers.host).split(".")[0] ?? "");
      response.writeHead(said?.status ?? 500).end(said?.body);
    });
    const web = await startUpstream("web");
    const backends = [...health.keys()].map(
      (name) =>
        `  ${name}: { servers: ["127.0.0.1:${web.port}"], check: { get: "/h?a=%20b", host: ${name}.test:81, headers: { X-Probe: '100% "sure" \\ # x' }, expect: [205, 206-207], expectBody: '${body}', port: ${asked.port}, every: 200ms, rise: 1, fall: 1 } }`,
    );
    const routes = [...health.keys()].map((name) => `  ${name}: { pathPrefix: /${name}, backend: ${name} }`);
    const text = `host: shop.example.com\nroutes:\n${routes.join("\n")}\nbackends:\n${backends.join("\n")}\n`;
    try {
      await running(path, text, async ({ get }) => {
        const statuses = async () =>
          Promise.all([...health.keys()].map(async (name) => (await get(`/${name}`)).status));
        await expect.poll(statuses, { timeout: 20_000 }).toEqual([200, 503, 503]);
        const [one] = asked.seen;
        expect(one).toMatchObject({ method: "GET", url: "/h?a=%20b", headers: { "x-probe": '100% "sure" \\ # x' } });
        expect(web.requests.filter((line) => line.includes("/h"))).toEqual([]);
        health.set("good", { status: 200, body: "" });
        health.set("other-text", { status: 205, body });
        await expect.poll(statuses, { timeout: 20_000 }).toEqual([503, 200, 503]);
      });
    } finally {
      asked.stop();
      await web.stop();
    }
  });

  test("HEAD is asked by HEAD; each check asks as often as it says", async () => {
    const web = await own((_, response) => response.writeHead(200).end());
    const text = `host: shop.example.com
routes:
  often: { pathPrefix: /often, backend: often }
  seldom: { pathPrefix: /seldom, backend: seldom }
backends:
  often: { servers: ["127.0.0.1:${web.port}"], check: { head: /often, every: 200ms } }
  seldom: { servers: ["127.0.0.1:${web.port}"], check: { head: /seldom, every: 4s } }
`;
    const count = (url: string): number => web.seen.filter((one) => one.url === url && one.method === "HEAD").length;
    try {
      await running(path, text, async () => {
        await expect.poll(() => count("/often"), { timeout: 30_000 }).toBeGreaterThan(20);
        // Twenty of them take four seconds: one of the others, or two.
        expect(count("/seldom")).toBeLessThan(5);
      });
    } finally {
      web.stop();
    }
  });

  test("fall and rise count answers", async () => {
    let good = true;
    let since = 0;
    const web = await own((request, response) => {
      if (request.url === "/h") since++;
      response.writeHead(request.url === "/h" && !good ? 500 : 200).end();
    });
    try {
      await running(path, file([web.port], "check: { get: /h, every: 200ms, fall: 12, rise: 9 }"), async ({ get }) => {
        const status = async () => (await get("/")).status;
        await expect.poll(() => since, { timeout: 20_000 }).toBeGreaterThan(0);
        [good, since] = [false, 0];
        await expect.poll(status, { timeout: 20_000, interval: 10 }).toBe(503);
        expect(since).toBeGreaterThanOrEqual(11);
        [good, since] = [true, 0];
        await expect.poll(status, { timeout: 20_000, interval: 10 }).toBe(200);
        expect(since).toBeGreaterThanOrEqual(8);
      });
    } finally {
      web.stop();
    }
  });

  test("maxconn: a server has so many requests at once, the others wait", async () => {
    let [now, most] = [0, 0];
    const web = await own((_, response) => {
      most = Math.max(most, ++now);
      setTimeout(() => {
        now--;
        response.end();
      }, 50);
    });
    try {
      await running(path, file([web.port], "maxconn: 2"), async ({ get }) => {
        const all = await Promise.all(Array.from({ length: 12 }, () => get("/")));
        expect(all.map(({ status }) => status)).toEqual(all.map(() => 200));
        expect(most).toBe(2);
      });
    } finally {
      web.stop();
    }
  });

  test.each([
    ["v1", /^PROXY (?:UNKNOWN|TCP4) ?[^\r\n]*\r\nGET \//],
    ["v2", /^\r\n\r\n\0\r\nQUIT\n[^]+GET \//],
  ])("proxyProtocol: %s begins each connection, and checks pass", async (version, form) => {
    const heard: string[] = [];
    const server = net.createServer((socket) => {
      socket.on("error", () => undefined);
      let text = "";
      socket.setEncoding("latin1").on("data", (part: string) => {
        text += part;
        if (!text.endsWith("\r\n\r\n") || !text.includes("GET /")) return;
        heard.push(text);
        socket.end("HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    try {
      const more = `proxyProtocol: ${version}, check: { get: /h, every: 200ms }`;
      await running(path, file([port], more), async ({ get }) => {
        await expect.poll(() => heard.some((one) => one.includes("GET /h ")), { timeout: 20_000 }).toBe(true);
        expect((await get("/asked")).status).toBe(200);
        expect(heard.some((one) => one.includes("GET /asked "))).toBe(true);
        for (const one of heard) expect(one).toMatch(form);
      });
    } finally {
      server.close();
    }
  });

  test("retryOn: what is not named is not tried again, and a POST never", async () => {
    const silent = await own((request) => request.socket.destroy());
    const full = await own((_, response) => response.writeHead(503).end());
    const web = await startUpstream("web");
    const backends: readonly (readonly [string, number, string])[] = [
      ["unsaid", silent.port, ""],
      ["connections", silent.port, ", retryOn: [conn-failure]"],
      ["nothing", silent.port, ", retryOn: []"],
      ["full", full.port, ", retryOn: [503]"],
      ["full-unsaid", full.port, ""],
    ];
    const text = `host: shop.example.com
routes:
${backends.map(([name]) => `  ${name}: { pathPrefix: /${name}/, backend: ${name} }`).join("\n")}
backends:
${backends.map(([name, port, more]) => `  ${name}: { servers: ["127.0.0.1:${port}", "127.0.0.1:${web.port}"], check: none${more} }`).join("\n")}
`;
    try {
      await running(path, text, async ({ ask }) => {
        const worst = async (name: string, method = "GET"): Promise<number> =>
          Math.max(
            ...(await Promise.all(
              // Where a kept connection of HAProxy's died the client is closed without an answer: the repeat is left to it.
              Array.from({ length: 8 }, () =>
                ask(method, `/${name}/`).then(
                  ({ status }) => status,
                  () => 502,
                ),
              ),
            )),
          );
        expect(await worst("unsaid")).toBe(200);
        expect(await worst("unsaid", "POST")).toBe(502);
        expect(await worst("connections")).toBe(502);
        expect(await worst("nothing")).toBe(502);
        expect(await worst("full")).toBe(200);
        expect(await worst("full", "POST")).toBe(503);
        expect(await worst("full-unsaid")).toBe(503);
      });
    } finally {
      silent.stop();
      full.stop();
      await web.stop();
    }
  });

  test("slowStart: a server that comes back gets fewer requests at first", async () => {
    let good = true;
    const steady = await startUpstream("steady");
    const back = await own((request, response) => {
      response.writeHead(request.url === "/h" && !good ? 500 : 200, { "x-upstream": "back" }).end();
    });
    const more = "slowStart: 1h, check: { get: /h, every: 200ms, rise: 1, fall: 1 }";
    try {
      await running(path, file([steady.port, back.port], more), async ({ get }) => {
        const share = async (): Promise<number> => {
          const answers = await Promise.all(Array.from({ length: 100 }, () => get("/")));
          return answers.filter(({ headers }) => valuesOf(headers, "x-upstream")[0] === "back").length;
        };
        expect(await share()).toBe(50);
        good = false;
        await expect.poll(share, { timeout: 20_000 }).toBe(0);
        good = true;
        await expect.poll(share, { timeout: 20_000 }).toBeGreaterThan(0);
        const [first, second] = [await share(), await share()];
        expect(Math.max(first, second)).toBeLessThan(20);
      });
    } finally {
      back.stop();
      await steady.stop();
    }
  });
});
