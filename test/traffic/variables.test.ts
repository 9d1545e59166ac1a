import { describe, expect, test } from "vitest";
import { haproxies } from "../support/programs.ts";
import { valuesOf } from "../../compiler/tests/client.ts";
import { running } from "./running.ts";

/** Variables of a team, each as long as the request's headers. */
function routesWith(variables: number): string {
  const lines = Array.from({ length: variables }, (_, i) => `http-request set-var(txn.x_${i}) req.hdrs`);
  return `host: shop.example.com
routes:
  all: { pathPrefix: /, backend: api }
backends:
  api:
    service: api
    haproxy: |
${[...lines, `http-response set-header X-Last yes if { var(txn.x_${variables - 1}),length gt 10000 }`].map((line) => `      ${line}\n`).join("")}`;
}

describe.each(haproxies())("on haproxy $version", ({ path }) => {
  test.each([
    ["variables of a team hold what they are given", 10, ["yes"]],
    ["all variables of a request have a bound, and the request goes on", 40, []],
  ])("%s", (_, variables, last) =>
    running(path, routesWith(variables), async ({ get }) => {
      const headers = Array.from({ length: 10 }, (_header, i) => [`x-${i}`, "v".repeat(1000)] as const);
      const answer = await get("/", headers);
      expect([answer.status, ...valuesOf(answer.headers, "x-last")]).toEqual([200, ...last]);
    }),
  );
});
