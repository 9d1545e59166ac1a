import { describe, expect, test } from "vitest";
import { performMaps } from "../../agent/haproxy/maps/change.ts";
import { runningMaps } from "../../agent/haproxy/maps/show.ts";
import { kindsOf } from "../../compiler/haproxy/maps/kinds.ts";
import { planMaps, planRunning, type MapFiles } from "../../compiler/haproxy/maps/plan.ts";
import { onNodes } from "../../compiler/on-nodes.ts";
import { compile } from "../../compiler/pipeline.ts";
import { sourcesFromFiles } from "../../compiler/source/from-files.ts";
import { http1Client } from "../../compiler/tests/client.ts";
import { renderCompiled } from "../../compiler/pipeline.ts";
import { serve as serveFiles } from "../../compiler/tests/serve.ts";
import { haproxies } from "../support/programs.ts";

function compiled(lists: object, shop: string, more: object = {}, file = "") {
  const platform = {
    listeners: { public: { bind: ":80", proxyProtocol: true } },
    teams: { shop: { hosts: ["a.test"] } },
    lists,
    ...more,
  };
  const made = compile(
    sourcesFromFiles({
      "routes/platform/platform.yaml": JSON.stringify(platform),
      ...(file !== "" && { "routes/platform/l.lst": file }),
      "routes/shop/shop.yaml": `host: a.test\nroutes:\n  r: { path: /, ${shop} return: { status: 204 } }\n`,
    }),
  );
  if (!made.compiled) throw new Error(JSON.stringify(made.diagnostics));
  return { compiled: made.compiled, sources: made.sources };
}

const rendered = ({ compiled: one, sources }: ReturnType<typeof compiled>) =>
  renderCompiled(one, sources, { kind: "given", instancesOf: () => [] });

const lineOf = () => 1;

describe("how nodes get from one to the other", () => {
  const office = { office: ["203.0.113.0/24"] };
  const before = compiled(office, "allow: { src: [office] },");
  test.each([
    ["a list that changes", compiled({ office: ["10.0.0.0/8"] }, "allow: { src: [office] },"), "live"],
    ["a route that says something else", compiled(office, "deny: { src: [office, 10.0.0.1] },"), "live"],
    ["a route that says no more of it", compiled(office, ""), "live"],
    ["a new list", compiled({ ...office, vpn: [] }, "allow: { src: [office] },"), "reload"],
    ["a list that goes", compiled({}, "allow: { src: [10.0.0.0/8] },"), "reload"],
    ["the first blocked one", compiled(office, "allow: { src: [office] },", { blocked: ["office"] }), "reload"],
  ])("%s", (_, after, kind) => {
    expect(onNodes({ ...before.compiled, lineOf }, { ...after.compiled, lineOf }).kind).toBe(kind);
  });
});

test("a file of networks is no part of the release, and one that changes needs no reload", () => {
  const [before, after] = ["10.0.0.0/8\n", "10.0.0.0/9\n"].map((file) =>
    compiled({ office: ["l.lst"] }, "allow: { src: [office] },", {}, file),
  );
  if (!before || !after) throw new Error("there are two");
  expect(
    rendered(before)
      .map(({ path }) => path)
      .filter((path) => path.includes("l.lst")),
  ).toEqual([]);
  const [old, now] = [
    { ...before.compiled, lineOf },
    { ...after.compiled, lineOf },
  ];
  expect(onNodes(old, now)).toEqual({ kind: "live", maps: ["list-office.map"] });
});

/** `count` networks of 24 bits, from one on. */
const networks = (from: number, count: number) =>
  Array.from(
    { length: count },
    (_, at) => `${10 + ((from + at) >> 16)}.${((from + at) >> 8) & 255}.${(from + at) & 255}.0/24`,
  );

describe.each(haproxies())("haproxy $version", ({ path: program }) => {
  test("a list of thousands changes while it serves, and each client is in the old or the new one", async () => {
    const both = [
      compiled({ l: networks(0, 3_000) }, "deny: { src: [l] },"),
      compiled({ l: networks(1_000, 3_000) }, "deny: { src: [l] },"),
    ] as const;
    const [old, now] = both.map((one) => {
      const files = rendered(one);
      return {
        files,
        maps: new Map(files.filter(({ path }) => path.startsWith("maps/")).map(({ path, text }) => [path, text])),
      };
    });
    if (!old || !now) throw new Error("there are two");
    const kinds = kindsOf(now.files);
    const serving = await serveFiles(program, both[0].compiled.model.platform, old.files);
    const socket = `${serving.run}/haproxy.sock`;
    const clients = { gone: "10.0.5.7", stays: "10.8.0.7", comes: "10.14.0.7", never: "10.20.0.7" };
    const ask = async (from: string) => {
      const client = http1Client({ hello: `PROXY TCP4 ${from} 192.0.2.1 4000 80\r\n` });
      try {
        const request = { listener: "public", host: "a.test", path: "/", query: "", method: "GET", headers: [] };
        return (await client.ask(serving.socketOf("public"), request)).status;
      } finally {
        client.close();
      }
    };
    const statuses = async () =>
      Object.fromEntries(
        await Promise.all(Object.entries(clients).map(async ([name, from]) => [name, await ask(from)] as const)),
      );
    try {
      expect(await statuses()).toEqual({ gone: 403, stays: 403, comes: 204, never: 204 });
      const running: MapFiles = await runningMaps(socket, now.maps.keys());
      const plan = planRunning(running, now.maps, kinds);
      if (plan.kind !== "live") throw new Error(JSON.stringify(plan));
      let isDone = false;
      const changing = performMaps(socket, plan.phases).finally(() => (isDone = true));
      while (!isDone) expect(await statuses()).toMatchObject({ stays: 403, never: 204 });
      expect(await changing).toMatchObject({ ok: true });
      expect(await statuses()).toEqual({ gone: 204, stays: 403, comes: 403, never: 204 });
      expect(
        planMaps(
          await runningMaps(socket, now.maps.keys()),
          new Map([...now.maps].filter(([path]) => running.has(path))),
          kinds,
        ),
      ).toEqual({ kind: "none" });
    } finally {
      await serving.stop();
    }
  });
});
