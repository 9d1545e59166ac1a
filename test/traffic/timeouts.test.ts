import http from "node:http";
import { describe, expect, test } from "vitest";
import { haproxies } from "../support/programs.ts";
import { valuesOf } from "../../compiler/tests/client.ts";
import { running } from "./running.ts";

/** The backend's own limit is short, so that a route's longer one, or none, is seen to hold. */
const routes = `host: shop.example.com
routes:
  short: { pathPrefix: /short, timeout: { server: 200ms }, service: calm }
  usual: { pathPrefix: /usual, backend: quick }
  long: { pathPrefix: /long, timeout: { server: 20s }, backend: quick }
  none: { pathPrefix: /none, timeout: { server: none }, backend: quick }
  chat: { pathPrefix: /chat, service: calm }
  quiet: { pathPrefix: /quiet, timeout: { tunnel: 200ms }, service: calm }
backends:
  quick: { service: quick, timeout: { server: 300ms } }
`;
const slow = [["x-wait", "900"]] as const;

/** Opens a websocket and says something after `silence` ms; the echo, or "" when it was closed before. */
function websocket(socketPath: string, path: string, silence: number): Promise<{ status: number; echo: string }> {
  return new Promise((resolve, reject) => {
    const headers = {
      host: "shop.example.com",
      connection: "Upgrade",
      upgrade: "websocket",
      "sec-websocket-key": "dGhlIHNhbXBsZSBub25jZQ==",
      "sec-websocket-version": "13",
    };
    const sent = http.request({ socketPath, path, headers });
    sent.on("error", reject);
    sent.on("response", (answer) => {
      answer.resume();
      resolve({ status: answer.statusCode ?? 0, echo: "" });
    });
    sent.on("upgrade", (answer, socket) => {
      const status = answer.statusCode ?? 0;
      socket.on("error", () => resolve({ status, echo: "" }));
      socket.on("close", () => resolve({ status, echo: "" }));
      socket.on("data", (data: Buffer) => {
        resolve({ status, echo: data.toString() });
        socket.destroy();
      });
      setTimeout(() => !socket.destroyed && socket.write("hello"), silence);
    });
    sent.end();
  });
}

describe.each(haproxies())("on haproxy $version", ({ path }) => {
  test("timeout.server of a route, shorter and longer than its backend's, and none", () =>
    running(path, routes, async ({ get }) => {
      const statuses = await Promise.all(
        ["/short", "/usual", "/long", "/none"].map(async (target) => [target, (await get(target, slow)).status]),
      );
      expect(Object.fromEntries(statuses)).toEqual({ "/short": 504, "/usual": 504, "/long": 200, "/none": 200 });
      expect((await get("/short")).status).toBe(200);
      // The same upstream under another route has the platform's limit.
      const other = await get("/chat", slow);
      expect([other.status, valuesOf(other.headers, "x-upstream")]).toEqual([200, ["shop.calm"]]);
    }));

  test("a websocket passes, and timeout.tunnel ends a silent one", () =>
    running(path, routes, async ({ socketOf }) => {
      const at = socketOf("public");
      expect(await websocket(at, "/chat/room", 600)).toEqual({ status: 101, echo: "hello" });
      expect(await websocket(at, "/quiet", 10)).toEqual({ status: 101, echo: "hello" });
      expect(await websocket(at, "/quiet", 900)).toEqual({ status: 101, echo: "" });
    }));
});
