import { describe, expect, test } from "vitest";
import { runtime } from "../../compiler/haproxy/master.ts";
import type { RoutedRequest } from "../../compiler/table/decide.ts";
import { haproxies } from "../support/programs.ts";
import { startUpstreams } from "../traffic/upstreams.ts";
import { startHaproxy } from "./haproxy.ts";
import { release } from "./releases.ts";
import { ask } from "./traffic.ts";

const files = {
  "routes/platform/platform.yaml": `listeners:
  public: { bind: ":80" }
teams:
  shop: { hosts: [a.test] }
userlists: [staff]
`,
  "routes/shop/shop.yaml": `host: a.test
routes:
  plain: { pathPrefix: /plain, backend: one }
  rewrite: { pathPrefix: /rewrite, rewrite: { replacePrefix: /v }, backend: one }
  redirect: { pathPrefix: /redirect, redirect: { path: /v } }
  answer: { path: /return, return: { status: 200, body: v } }
  split: { pathPrefix: /split, backend: { one: 50, two: 50 } }
  allowed: { pathPrefix: /allow, allow: { src: [127.0.0.0/8] }, backend: one }
  denied: { pathPrefix: /deny, deny: { src: [10.0.0.0/8] }, backend: one }
  users: { pathPrefix: /auth, auth: staff, backend: one }
  set: { pathPrefix: /request-set, requestHeaders: { set: { x-a: "1" } }, backend: one }
  add: { pathPrefix: /request-add, requestHeaders: { add: { x-b: "1" } }, backend: one }
  remove: { pathPrefix: /request-remove, requestHeaders: { remove: [x-c] }, backend: one }
  both: { pathPrefix: /both, requestHeaders: { set: { x-a: "1" } }, responseHeaders: { set: { x-d: "1" } }, backend: one }
  setback: { pathPrefix: /response-set, responseHeaders: { set: { x-d: "1" } }, backend: one }
  addback: { pathPrefix: /response-add, responseHeaders: { add: { x-e: "1" } }, backend: one }
  removeback: { pathPrefix: /response-remove, responseHeaders: { remove: [x-f] }, backend: one }
  answerback: { path: /response-return, return: { status: 200, body: v }, responseHeaders: { set: { x-d: "1" } } }
backends:
  one: { service: one }
  two: { service: two }
`,
};
const list = "userlist staff\n    user admin insecure-password x\n";

const request = ["/request-set", "/request-add", "/request-remove", "/both"];
const response = ["/response-set", "/response-add", "/response-remove", "/response-return", "/both"];
/** Map → paths that need it. Time-outs are not among them: without one HAProxy's own holds. */
const needs: Readonly<Record<string, readonly string[]>> = {
  rewrite: ["/rewrite"],
  redirect: ["/redirect"],
  return: ["/return", "/response-return"],
  split: ["/split"],
  legs: ["/split"],
  auth: ["/auth"],
  allow: ["/allow"],
  deny: ["/deny"],
  "request-headers": request,
  "response-headers": response,
};
const paths = [...new Set(["/plain", ...Object.values(needs).flat()])];
/** Without a password: the answer of a route that knows its users. */
const statusOf = (path: string): number => ({ "/auth": 401, "/redirect": 302 })[path] ?? 200;

describe.each(haproxies())("haproxy $version, a map that has lost its lines", ({ path: program }) => {
  test("every route whose flag asks for one answers 503 or 403, no other one is touched", async () => {
    const { compiled } = release(files, () => ({ address: "127.0.0.1", port: 9 }));
    const upstreams = await startUpstreams(compiled.model.backends);
    const one = release(files, (backend) => upstreams.addressOf(backend));
    const haproxy = await startHaproxy(program, new Map([...one.files, ["haproxy/99-users.cfg", list]]));
    try {
      const statuses = async (): Promise<[string, number][]> =>
        Promise.all(
          paths.map(async (path): Promise<[string, number]> => {
            const asked: RoutedRequest = {
              listener: "public",
              host: "a.test",
              path,
              query: "",
              method: "GET",
              headers: [],
            };
            return [path, (await ask(haproxy.port, asked, false)).status];
          }),
        );
      expect(await statuses()).toEqual(paths.map((path) => [path, statusOf(path)]));
      for (const [map, lost] of Object.entries(needs)) {
        const name = `maps/${map}.map`;
        await runtime(haproxy.statsSocket, `clear map ${name}`);
        expect(await statuses(), map).toEqual(
          paths.map((path) => [
            path,
            lost.includes(path) ? (["/auth", "/allow", "/deny"].includes(path) ? 403 : 503) : statusOf(path),
          ]),
        );
        for (const line of one.maps.get(name)?.split("\n") ?? [])
          if (line !== "" && !line.startsWith("#")) await runtime(haproxy.statsSocket, `add map ${name} ${line}`);
      }
      expect(await statuses()).toEqual(paths.map((path) => [path, statusOf(path)]));
    } finally {
      await haproxy.stop();
      await upstreams.stop();
    }
  });
});
