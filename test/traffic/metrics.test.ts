import http from "node:http";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runtime } from "../../compiler/haproxy/master.ts";
import { compile } from "../../compiler/pipeline.ts";
import { sourcesFromFiles } from "../../compiler/source/from-files.ts";
import { haproxies } from "../support/programs.ts";
import { serve, type Serving } from "./haproxy.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/metrics.md"), "utf8");
const files = Object.fromEntries(
  [...page.matchAll(/^```yaml\n# (routes\/\S+)\n(.*?)^```/gms)].map(([, path = "", text = ""]) => [path, text]),
);
const compilation = compile(sourcesFromFiles(files));

interface Answer {
  readonly status: number;
  readonly type: string | undefined;
  readonly body: string;
}

function ask(socketPath: string, path: string, method = "GET", body = ""): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = http.request({ socketPath, path, method }, (answer) => {
      let text = "";
      answer.setEncoding("utf8");
      answer.on("data", (part: string) => (text += part));
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, type: answer.headers["content-type"], body: text }),
      );
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

describe.each(haproxies())("HAProxy's own figures on haproxy $version", ({ path: program }) => {
  let serving: Serving | undefined;
  const at = (path: string, method?: string, body?: string) => {
    if (!serving) throw new Error("it serves");
    return ask(serving.socketOf("metrics"), path, method, body);
  };

  beforeAll(async () => {
    const instancesOf = () => [{ address: "127.0.0.1", port: 1 }];
    serving = await serve(program, compilation, { kind: "given", instancesOf });
  });
  afterAll(() => serving?.stop());

  test("the page's lines are there for Prometheus", async () => {
    const [, shown = ""] = /^```\n(haproxy_.*?)^```/ms.exec(page) ?? [];
    const { status, type, body } = await at("/metrics?scope=frontend&scope=backend");
    expect({ status, type }).toEqual({ status: 200, type: expect.stringMatching(/^text\/plain; version=0\.0\.4/) });
    const names = (text: string) => text.split("\n").flatMap((line) => /^(haproxy_\S+) \d+$/.exec(line)?.[1] ?? []);
    expect(names(shown).length).toBeGreaterThan(2);
    expect(names(body)).toEqual(expect.arrayContaining(names(shown)));
  });

  test("servers in maintenance are left out where that is asked", async () => {
    const has = async (query: string) => (await at(`/metrics?${query}`)).body.includes('server="127.0.0.1:1"');
    expect([await has("no-maint="), await has("scope=frontend")]).toEqual([true, false]);
    const state = (to: string) =>
      runtime(join(serving?.run ?? "", "haproxy.sock"), `set server shop.storefront/127.0.0.1:1 state ${to}`);
    await state("maint");
    expect([await has("no-maint="), await has("")]).toEqual([false, true]);
    await state("ready");
  });

  test("a person sees them and changes nothing", async () => {
    const html = await at("/stats");
    expect(html).toMatchObject({ status: 200, type: "text/html" });
    expect(html.body).toContain("shop.storefront");
    expect(html.body).not.toMatch(/method="post"|name="action"|HAProxy version \d/i);
    expect((await at("/stats;csv")).body).toMatch(/^# pxname,svname,/);
    expect(await at("/stats", "POST", "s=127.0.0.1:1&action=maint&b=%235")).toMatchObject({ status: 405 });
    expect((await at("/stats;csv")).body).toMatch(/^shop\.storefront,127\.0\.0\.1:1,(?!.*MAINT)/m);
  });

  test("a balancer in front is told, and nobody anything else", async () => {
    expect(await at("/healthz")).toMatchObject({ status: 200 });
    expect(await at("/healthz", "HEAD")).toMatchObject({ status: 200 });
    for (const path of ["/", "/stats-x", "/metrics/x", "/stats/x", "/cart"])
      expect([path, (await at(path)).status]).toEqual([path, 404]);
    const [public404] = [await ask(serving?.socketOf("public") ?? "", "/metrics")];
    expect(public404.status).toBe(404);
  });
});
