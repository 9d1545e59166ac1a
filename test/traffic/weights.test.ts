import { describe, expect, test } from "vitest";
import { haproxies } from "../support/programs.ts";
import { valuesOf, type Answer } from "../../compiler/tests/client.ts";
import { running } from "./running.ts";

const routes = `host: shop.example.com
routes:
  coin:
    pathPrefix: /coin
    backend: { blue: 60, green: 37, red: 3 }
  none: { pathPrefix: /none, backend: { blue: 0, green: 100 } }
  sticky:
    pathPrefix: /sticky
    backend: { blue: 60, green: 37, red: 3 }
    sticky: { cookie: side }
  other:
    pathPrefix: /other
    backend: { blue: 50, green: 50 }
    sticky: { cookie: side }
backends:
  blue: { service: blue }
  green: { service: green }
  red: { service: red }
`;
const weights = { "shop.blue": 0.6, "shop.green": 0.37, "shop.red": 0.03 };
const REQUESTS = 4000;

/** How often each backend answered; asked over a few connections at a time. */
async function tally(ask: (i: number) => Promise<Answer>, requests = REQUESTS): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (let i = 0; i < requests; i += 50) {
    for (const answer of await Promise.all(Array.from({ length: 50 }, (_, j) => ask(i + j)))) {
      const [backend = String(answer.status)] = valuesOf(answer.headers, "x-upstream");
      counts[backend] = (counts[backend] ?? 0) + 1;
    }
  }
  return counts;
}

/** Within five standard deviations, which a fair split misses once in two million: this test must not fail by chance. */
function expectShares(counts: Record<string, number>): void {
  expect(Object.keys(counts).toSorted()).toEqual(Object.keys(weights));
  for (const [backend, share] of Object.entries(weights)) {
    const sigma = Math.sqrt(REQUESTS * share * (1 - share));
    expect(Math.abs((counts[backend] ?? 0) - REQUESTS * share), `${backend}: ${counts[backend]}`).toBeLessThan(
      5 * sigma,
    );
  }
}

describe.each(haproxies())("on haproxy $version", ({ path }) => {
  test("requests are split by weight, and no cookie is set", () =>
    running(path, routes, async ({ get }) => {
      expectShares(await tally(() => get("/coin")));
      expect(valuesOf((await get("/coin")).headers, "set-cookie")).toEqual([]);
      const never = await tally(() => get("/none"), 200);
      expect(never).toEqual({ "shop.green": 200 });
    }));

  test("new clients of a sticky split are split by weight, and each stays", () =>
    running(path, routes, async ({ get }) => {
      const sides = new Map<string, string>();
      expectShares(
        await tally(async () => {
          const answer = await get("/sticky");
          const [cookie = ""] = valuesOf(answer.headers, "set-cookie");
          expect(cookie).toMatch(/^side=[0-9a-f-]{36}; Path=\/; HttpOnly; SameSite=Lax$/);
          sides.set(cookie.split(";")[0] ?? "", valuesOf(answer.headers, "x-upstream")[0] ?? "");
          return answer;
        }),
      );
      expect(sides.size).toBe(REQUESTS);
      for (const [cookie, side] of [...sides].slice(0, 100)) {
        const again = await get("/sticky/again", [["cookie", `a=b; ${cookie}; c=d`]]);
        expect(valuesOf(again.headers, "x-upstream")).toEqual([side]);
        expect(valuesOf(again.headers, "set-cookie")).toEqual([]);
      }
    }));

  test("clients' own values of the cookie are split too, and two routes split them independently", () =>
    running(path, routes, async ({ get }) => {
      expectShares(await tally((i) => get("/sticky", [["cookie", `side=client-${i}`]])));
      let both = 0;
      for (let i = 0; i < 200; i++) {
        const cookie = [["cookie", `side=c${i}`]] as const;
        const [one] = valuesOf((await get("/sticky", cookie)).headers, "x-upstream");
        const [two] = valuesOf((await get("/other", cookie)).headers, "x-upstream");
        if (one === two) both++;
      }
      // 0.6 * 0.5 + 0.37 * 0.5 of 200 are 97 when the two are independent; 4 sigma are 28.
      expect(Math.abs(both - 97)).toBeLessThan(28);
      const empty = await get("/sticky", [["cookie", "side="]]);
      expect(empty.status).toBe(200);
    }));
});
