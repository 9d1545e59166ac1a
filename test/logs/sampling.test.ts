import net from "node:net";
import { describe, expect, test } from "vitest";
import { until } from "../support/until.ts";
import { haproxies } from "../support/programs.ts";
import { exchange, logging, request } from "./fleet.ts";
import { udpReceiver } from "./receiver.ts";

/** Requests to a route of which a half is logged: fewer than 10 or more than 90 lines come once in 10^17 times. */
const REQUESTS = 100;

describe.each(haproxies())("haproxy $version", ({ path }) => {
  test("logs the part of a route's requests that it says, and all of others", async () => {
    await logging(path, await udpReceiver(), { header: "none" }, async ({ socketOf, receiver }) => {
      const send = (target: string) =>
        exchange(net.connect(socketOf("public")), request(target, "Host: shop.example.com"));
      for (let i = 0; i < REQUESTS; i++) await send("/half");
      for (let i = 0; i < 20; i++) await send("/never");
      await send("/last");
      await until("the last one is logged", () => receiver.lines.some((line) => line.includes("last")));
      const routes = receiver.lines.map((line) => (JSON.parse(line) as { route: string }).route);
      const logged = routes.filter((route) => route === "shop.half").length;
      expect(logged).toBeGreaterThan(10);
      expect(logged).toBeLessThan(90);
      expect(routes.filter((route) => route !== "shop.half")).toEqual(["shop.web"]);
    });
  });
});
