import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { actionsFor, byName, repairs, type ServerAction } from "../../agent/haproxy/servers/actions.ts";
import { lookOf, tellerOf, type Teller } from "../../agent/haproxy/servers/looks.ts";
import { NO_STATE } from "../../agent/haproxy/servers/state-file.ts";
import { systemClock } from "../../agent/support/clock.ts";
import { parseRendered } from "../../compiler/haproxy/slots/parse.ts";
import { assign } from "../../compiler/haproxy/slots/assign.ts";
import { parseInstance } from "../../compiler/haproxy/slots/instance.ts";
import { renderSlots } from "../../compiler/haproxy/slots/render.ts";
import { isText, type SlotBlock } from "../../compiler/haproxy/slots/slot.ts";
import { showServers } from "../../compiler/haproxy/servers.ts";
import { compile, renderCompiled } from "../../compiler/pipeline.ts";
import { sourcesFromFiles } from "../../compiler/source/from-files.ts";
import { haproxies } from "../support/programs.ts";
import { until } from "../support/until.ts";
import { GLOBAL, haproxyOn, instance, type OwnHaproxy } from "./config.ts";

/** What is read of a backend as the compiler renders it. */
function lookAt(backend: string) {
  const { compiled, sources } = compile(
    sourcesFromFiles({
      "routes/platform/platform.yaml": `listeners: { public: { bind: ":80" } }\nteams: { shop: { hosts: [a.test] } }\n`,
      "routes/shop/shop.yaml": `host: a.test\nroutes: { all: { pathPrefix: /, backend: web } }\nbackends:\n  web:\n    service: web\n${backend}`,
    }),
  );
  if (compiled === undefined) throw new Error("it does not compile");
  const text = renderCompiled(compiled, sources, { kind: "given", instancesOf: () => [] }).find(({ path }) =>
    path.includes("shop"),
  )?.text;
  const parsed = parseRendered(text ?? "");
  if (!parsed.ok) throw new Error(parsed.message);
  const [above = "", block] = parsed.parts;
  if (!isText(above) || block === undefined || isText(block)) throw new Error("there is no block");
  return lookOf(above, block.options);
}

describe("how a backend is checked", () => {
  const tcp = { timeoutMs: 2_000, everyMs: 200, rise: 2 };
  test.each<[string, string, ReturnType<typeof lookAt>]>([
    ["a connection", "", tcp],
    ["a request", "    check: GET /healthz\n", { ...tcp, http: { method: "GET", path: "/healthz", host: "web" } }],
    ["with a timeout", "    timeout: { check: 500ms }\n", { ...tcp, timeoutMs: 500 }],
    ["other timeouts are nothing to it", "    timeout: { server: 5s, connect: 1s }\n    retries: 1\n", tcp],
    ["not at all", "    check: none\n", undefined],
    [
      "on another port",
      "    check: { get: /h, port: 9000 }\n",
      { ...tcp, port: 9000, http: { method: "GET", path: "/h", host: "web" } },
    ],
    [
      "for another host",
      "    check: { head: /h, host: a.test }\n",
      { ...tcp, http: { method: "HEAD", path: "/h", host: "a.test" } },
    ],
    ["less often", "    check: { every: 10s, rise: 1, fall: 9 }\n", { ...tcp, everyMs: 2_000, rise: 1 }],
    ["with few connections, slowly", "    maxconn: 5\n    slowStart: 1m\n", tcp],
    ["with other statuses", "    check: { get: /h, expect: 204 }\n", undefined],
    ["by its text", "    check: { get: /h, expectBody: ok }\n", undefined],
    ["with more headers", "    check: { get: /h, headers: { X-A: b } }\n", undefined],
    ["with TLS", "    tls: { name: a.test }\n", undefined],
    ["with the PROXY protocol", "    proxyProtocol: v1\n", undefined],
    ["over HTTP/2", "    http2: true\n", undefined],
    ["with rules of HAProxy's", "    check: GET /\n    haproxy: |\n      http-check expect status 204\n", undefined],
    ["by another protocol", "    haproxy: |\n      option redis-check\n", undefined],
    ["over TLS", "    haproxy: |\n      default-server check-ssl verify none\n", undefined],
    ["what is quoted may be anything", '    haproxy: |\n      opt"ion" redis-"chec"k\n', undefined],
  ])("%s", (_what, backend, look) => expect(lookAt(backend)).toEqual(look));
});

describe.each(haproxies())("an instance that comes to haproxy $version is looked at", ({ path }) => {
  /** Its own check comes in a minute. */
  const options = " check inter 60s fastinter 100ms downinter 60s fall 3 rise 2";
  const free: SlotBlock = { backend: "a.b", options, slots: assign(undefined, [], { now: 1 }) };
  let own: OwnHaproxy;
  let teller: Teller;
  let isHere = true;
  beforeEach(async () => {
    isHere = true;
    own = await haproxyOn(path, {
      "haproxy/00.cfg": `${GLOBAL}backend a.none from base\n`,
      "haproxy/10.cfg": renderSlots(["backend a.b from base\n    option httpchk GET /health\n", free, ""]),
      "run/servers.state": NO_STATE,
    });
    teller = tellerOf(own.statsSocket, systemClock, () => isHere);
  });
  afterEach(() => own.stop());

  const look = { timeoutMs: 2_000, everyMs: 100, rise: 2, http: { method: "GET", path: "/health", host: "web" } };
  let now = 1;
  let block = free;
  async function turnInto(...ats: readonly string[]): Promise<void> {
    const before = block.slots;
    const wanted = ats.map(parseInstance).filter((one) => one !== undefined);
    block = { ...free, slots: assign(before, wanted, { now: ++now, fixed: true }) };
    const actions = actionsFor(before, block).map((one): ServerAction =>
      one.kind === "fill" ? { ...one, look } : one,
    );
    expect(await teller.tell(actions, [])).toEqual([]);
  }
  beforeEach(() => void (block = free));
  const isUp = async (at: string): Promise<boolean> =>
    (await showServers(own.statsSocket)).some(
      ({ address, port, up, maintenance }) => `${address}:${port}` === at && up && !maintenance,
    );

  test("and serves long before HAProxy's own check comes; one that is not well does not, until it is", async () => {
    let isWell = false;
    const [good, late] = [await instance("good"), await instance("late", () => isWell)];
    try {
      await turnInto(good.at, late.at);
      await until("the good one is up", () => isUp(good.at));
      await sleep(400); // a few looks more
      expect(await isUp(late.at)).toBe(false);
      isWell = true;
      await until("the other one is up", () => isUp(late.at));
    } finally {
      await Promise.all([good.die(), late.die()]);
    }
  });

  test("takes over from all that leave with it, so that no request finds nobody", async () => {
    const [one, other, next] = [await instance("one"), await instance("other"), await instance("next")];
    try {
      await turnInto(one.at, other.at);
      await until("both are up", async () => (await isUp(one.at)) && (await isUp(other.at)));
      await turnInto(next.at);
      await until("the next one is up", async () => {
        const there = await Promise.all([one.at, next.at].map(isUp));
        expect(there).toContain(true);
        return there[1] === true;
      });
      await until("the others have left", async () => !(await isUp(one.at)) && !(await isUp(other.at)));
    } finally {
      await Promise.all([one, other, next].map((each) => each.die()));
    }
  });

  test("is waited for by those that leave, though not for long, and by who compares", async () => {
    const [one, bad] = [await instance("one"), await instance("bad", () => false)];
    try {
      await turnInto(one.at);
      await until("it is up", () => isUp(one.at));
      await turnInto(bad.at);
      expect(await isUp(one.at)).toBe(true);
      const found = await showServers(own.statsSocket);
      expect(repairs([block], byName(found))).toHaveLength(1);
      const compared = async () => repairs([block], byName(await teller.asTold(() => showServers(own.statsSocket))));
      for (const until = Date.now() + 2_000; Date.now() < until;) expect(await compared()).toEqual([]);
      expect(await isUp(one.at)).toBe(false);
      expect(await isUp(bad.at)).toBe(false);
    } finally {
      await Promise.all([one.die(), bad.die()]);
    }
  });

  test("and has the address or the slot of one that leaves: that one leaves at once", async () => {
    const [one, next] = [await instance("one"), await instance("next")];
    try {
      await turnInto(one.at);
      await until("it is up", () => isUp(one.at));
      await turnInto(next.at);
      expect(await isUp(one.at)).toBe(true);
      const others = Array.from({ length: free.slots.length - 1 }, (_, n) => `127.0.0.1:${n + 1}`);
      await turnInto(next.at, ...others);
      expect(await isUp(one.at)).toBe(false);
    } finally {
      await Promise.all([one.die(), next.die()]);
    }
  });

  test("what is seen of one is nothing to the instance that has its slot meanwhile", async () => {
    const asked: ServerResponse[] = [];
    const slow = createServer((_request, response) => void asked.push(response)).listen(0, "127.0.0.1");
    const bad = await instance("bad", () => false);
    try {
      await until("it listens", () => slow.address() !== null);
      const at = `127.0.0.1:${(slow.address() as AddressInfo).port}`;
      await turnInto(at);
      await until("it is asked", () => asked.length === 1);
      await turnInto();
      const others = Array.from({ length: free.slots.length - 1 }, (_, n) => `127.0.0.1:${n + 1}`);
      await turnInto(bad.at, ...others); // all slots, that one too
      asked[0]?.end();
      await sleep(500);
      asked[1]?.end();
      await sleep(500);
      const states = await showServers(own.statsSocket);
      expect(states.filter(({ backend, up, maintenance }) => backend === "a.b" && up && !maintenance)).toEqual([]);
      expect(asked.length).toBe(1);
    } finally {
      slow.closeAllConnections();
      slow.close();
      await bad.die();
    }
  });

  test("but by HAProxy alone, where it may reach something else than we do, and once another worker is to come", async () => {
    const web = await instance("web");
    try {
      isHere = false;
      await turnInto(web.at);
      await sleep(500);
      expect(await isUp(web.at)).toBe(false);
      await turnInto();
      isHere = true;
      await turnInto(web.at);
      await teller.forget();
      await sleep(500);
      expect(await isUp(web.at)).toBe(false);
    } finally {
      await web.die();
    }
  });
});
