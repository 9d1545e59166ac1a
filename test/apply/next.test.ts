import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Effect } from "../../agent/apply/state.ts";
import { bad, good } from "../../compiler/release/fault.ts";
import { thrown } from "../../agent/support/fault.ts";
import { FULL, world, type Content, type World } from "./world.ts";

const ONE: Content = { platform: "maxconn 1", instances: ["10.0.0.1:80"] };
const TWO: Content = { ...ONE, platform: "maxconn 2" };
const MAPS: Content = { ...ONE, paths: ["/ shop.web", "/id id.web"] };
/** No order of changes leads there. */
const TWICE: Content = { ...ONE, paths: ["/ shop.web", "/ id.web"] };
const MOVED: Content = { ...ONE, instances: ["10.0.0.2:80"] };
const BUG = thrown(new TypeError("a is undefined"), "The round broke off");

const many = (count: number): string[] => Array.from({ length: count }, (_, index) => `10.0.0.${index + 1}:80`);

/** ONE is live and served. */
async function served(content: Content = ONE): Promise<World> {
  const node = world();
  node.render(content);
  await node.pass(0);
  node.start();
  await node.pass(2_000);
  node.log.length = 0;
  node.effects.length = 0;
  return node;
}

const servers = (node: World): string[] =>
  [...(node.haproxy.worker?.servers.values() ?? [])].flatMap(({ backend, address, port, maintenance }) =>
    maintenance ? [] : [`${backend} ${address}:${port}`],
  );
const loadedPlatform = (node: World): string =>
  /maxconn \d+/.exec(JSON.stringify([...(node.live()?.files.values() ?? [])][0]))?.[0] ?? "";

interface Ends {
  /** Lines of the log, as they begin. */
  readonly log: readonly string[];
  /** The record's fault. */
  readonly fault?: string;
  /** The generation that HAProxy serves, and workers so far. */
  readonly serves: number | undefined;
  readonly workers: number;
}

/** What happens to a node that serves ONE as generation 1, and what it comes to. A new fault is one row here. */
test.each<[string, (node: World) => unknown, Ends]>([
  ["nothing", () => undefined, { log: [], serves: 1, workers: 1 }],
  [
    "another release that needs a reload",
    (node) => node.render(TWO),
    { log: ["reload HAProxy was reloaded: 00-platform.cfg changed", "live Release"], serves: 2, workers: 2 },
  ],
  ["another release of maps alone", (node) => node.render(MAPS), { log: ["live Release"], serves: 2, workers: 1 }],
  [
    "an instance that moves",
    (node) => node.render(MOVED),
    { log: ["servers Servers changed without a reload: shop.web, id.web."], serves: 2, workers: 1 },
  ],
  [
    "an address that becomes the node's own, at Consul's port, and is another's again",
    async (node) => {
      node.render({ ...ONE, instances: ["10.0.0.1:80", "10.0.0.2:8500"] });
      await node.pass(2_000);
      node.own.add("10.0.0.2");
      await node.pass(31_000);
      node.own.clear();
      await node.pass(31_000);
    },
    {
      log: [
        "servers Servers changed without a reload: shop.web.",
        "instances-left-out Backend shop.web is served without 1 instance: 10.0.0.2:8500 is the node itself",
        "servers Servers changed without a reload: shop.web.",
        "instances-taken Backend shop.web has all of its instances.",
        "servers Servers changed without a reload: shop.web.",
      ],
      ...{ serves: 4, workers: 1 },
    },
  ],
  [
    "a service without instances keeps those that it had",
    async (node) => {
      node.render({ ...ONE, instances: [] });
      await node.pass(40_000);
      expect(servers(node)).toEqual(["shop.web 10.0.0.1:80", "id.web 10.0.0.1:80"]);
    },
    { log: ["servers-kept The catalogue names no", "servers-kept The catalogue names no"], serves: 2, workers: 1 },
  ],
  [
    "a service without instances keeps those that it had for a while only",
    async (node) => {
      node.render({ ...ONE, instances: [] });
      await node.pass(90_000);
      expect(servers(node)).toEqual([]);
    },
    {
      log: [
        ...["servers-kept The catalogue names no", "servers-kept The catalogue names no"],
        ...["servers-gone Backend shop.web", "servers-gone Backend id.web"],
        "servers Servers changed without a reload: shop.web, id.web.",
      ],
      ...{ serves: 3, workers: 1 },
    },
  ],
  [
    "servers are kept as long as otherwise when somebody sets the clock a day ahead, and two days back",
    async (node) => {
      node.render({ ...ONE, instances: [] });
      await node.pass(20_000);
      node.setClock(86_400_000);
      await node.pass(10_000);
      node.setClock(-2 * 86_400_000);
      await node.pass(20_000);
      expect(servers(node)).toEqual(["shop.web 10.0.0.1:80", "id.web 10.0.0.1:80"]);
      await node.pass(40_000);
      expect(servers(node)).toEqual([]);
    },
    {
      log: [
        ...["servers-kept The catalogue names no", "servers-kept The catalogue names no"],
        ...["servers-gone Backend shop.web", "servers-gone Backend id.web"],
        "servers Servers changed without a reload: shop.web, id.web.",
      ],
      ...{ serves: 3, workers: 1 },
    },
  ],
  [
    "servers are kept as long as otherwise when somebody sets the clock during the check of what keeps them",
    async (node) => {
      node.render({ ...ONE, instances: [] });
      while (node.effects.at(-1) !== "check") await node.step();
      node.setClock(86_400_000);
      await node.pass(50_000);
      expect(servers(node)).toEqual(["shop.web 10.0.0.1:80", "id.web 10.0.0.1:80"]);
      await node.pass(40_000);
      expect(servers(node)).toEqual([]);
    },
    {
      log: [
        ...["servers-kept The catalogue names no", "servers-kept The catalogue names no"],
        ...["servers-gone Backend shop.web", "servers-gone Backend id.web"],
        "servers Servers changed without a reload: shop.web, id.web.",
      ],
      ...{ serves: 3, workers: 1 },
    },
  ],
  [
    "backends without a usable server are named, and that they have one",
    async (node) => {
      node.render({ ...ONE, instances: [] });
      await node.pass(150_000);
      node.log.length = 0;
      expect(node.gauges.get("signalbox_backend_down shop.web")).toBe(1);
      node.render(ONE);
      await node.pass(60_000);
    },
    {
      log: [
        "servers Servers changed without a reload: shop.web, id.web.",
        "backend-up Backend id.web has a usable server.",
        "backend-up Backend shop.web has a usable server.",
      ],
      ...{ serves: 4, workers: 1 },
    },
  ],
  [
    "as many instances as there are spare servers",
    (node) => node.render({ ...ONE, instances: many(5) }),
    { log: ["servers Servers changed without a reload: shop.web."], serves: 2, workers: 1 },
  ],
  [
    "more instances than there are spare servers: a reload makes room",
    (node) => node.render({ ...ONE, instances: many(6) }),
    {
      log: ["servers Servers", "reload HAProxy was reloaded: backend shop.web is out of spare servers."],
      ...{ serves: 2, workers: 2 },
    },
  ],
  [
    "a backend that has become much smaller: the next reload gives its spare servers back",
    async (node) => {
      node.render({ ...ONE, instances: many(60) });
      await node.pass(0);
      node.render(ONE);
      await node.pass(2_000);
      expect(node.haproxy.worker?.servers.size).toBe(90 + 5);
      node.render(TWO);
      await node.pass(0);
      expect(node.haproxy.worker?.servers.size).toBe(5 + 5);
    },
    {
      log: ["servers Servers", "reload", "servers Servers", "reload HAProxy was reloaded: 00-platform.cfg", "live"],
      ...{ serves: 4, workers: 3 },
    },
  ],
  [
    "a release that the check refuses",
    (node) => node.render({ ...ONE, platform: "nonsense" }),
    { log: ["check-refused HAProxy refuses release"], fault: "check-refused", serves: 1, workers: 1 },
  ],
  [
    "a release that is refused, and an instance that moves: it is told and filed all the same",
    (node) => node.render({ ...MOVED, platform: "nonsense" }),
    {
      log: ["servers Servers changed without a reload: shop.web, id.web.", "check-refused"],
      ...{ fault: "check-refused", serves: 2, workers: 1 },
    },
  ],
  [
    "one that is refused and taken back",
    async (node) => {
      node.render({ ...ONE, platform: "nonsense" });
      await node.pass(0);
      node.render(ONE);
    },
    { log: ["check-refused HAProxy refuses release", "well-again"], serves: 1, workers: 1 },
  ],
  [
    "one team's bad data",
    (node) => node.render({ ...ONE, data: "nonsense" }),
    {
      log: ["team-on-last-good Team shop stays on its last good data: routes/shop/shop.yaml:1:"],
      serves: 2,
      workers: 1,
    },
  ],
  [
    "one team's bad data, mended",
    async (node) => {
      node.render({ ...ONE, data: "nonsense" });
      await node.pass(0);
      node.render({ ...ONE, data: "balance roundrobin" });
    },
    {
      log: [
        "team-on-last-good",
        "team-well-again",
        "reload HAProxy was reloaded: 10-shop.cfg changed at routes/shop/shop.yaml:1.",
      ],
      serves: 3,
      workers: 2,
    },
  ],
  [
    "a check that refuses a team's live file too: there is nothing to fall back to",
    (node) => {
      const problems = [{ file: "routes/shop/shop.yaml", line: 1, message: "no" }];
      node.haproxy.checkFiles = () => good(problems);
      node.render({ ...ONE, data: "balance roundrobin" });
    },
    { log: ["check-refused"], fault: "check-refused", serves: 1, workers: 1 },
  ],
  [
    "a reload that HAProxy does not take: what was live is live again",
    (node) => {
      node.haproxy.refusesReload = true;
      node.render(TWO);
    },
    {
      log: ["reload-failed Generation 2 passed its check", "go-back Generation 1 is live again.", "reload-failed"],
      fault: "reload-failed",
      serves: 1,
      workers: 1,
    },
  ],
  [
    "HAProxy ends when it is to be reloaded: nothing is refused, and it is started on what is live",
    async (node) => {
      node.render(TWO);
      while (!node.effects.includes("reload")) await node.step();
      node.stop();
      await node.pass(5_000);
      node.start();
    },
    {
      log: ["haproxy-silent HAProxy was not reloaded", "haproxy-gone", "well-again", "haproxy-back", "live"],
      serves: 2,
      workers: 2,
    },
  ],
  [
    "a reload that HAProxy does not take for a while: it is tried again with growing pauses until it does",
    async (node) => {
      node.haproxy.refusesReload = true;
      node.render(TWO);
      await node.pass(100_000);
      node.haproxy.refusesReload = false;
      await node.pass(110_000);
    },
    {
      log: [
        ...["reload-failed Generation 2 passed its check", "go-back Generation 1 is live again.", "reload-failed"],
        ...["reload-failed Generation 3 passed its check", "go-back Generation 1 is live again.", "reload-failed"],
        ...["reload-failed Generation 4 passed its check", "go-back Generation 1 is live again.", "reload-failed"],
        ...["reload HAProxy was reloaded", "live", "well-again"],
      ],
      serves: 5,
      workers: 2,
    },
  ],
  [
    "the disk is full while a generation is written",
    (node) => {
      node.breaks.set("check", FULL);
      node.render(TWO);
    },
    { log: ["disk-full", "reload", "live", "well-again"], serves: 2, workers: 2 },
  ],
  [
    "the disk is full when a generation gets its name",
    (node) => {
      node.breaks.set("switch", FULL);
      node.render(TWO);
    },
    { log: ["disk-full", "reload", "live", "well-again"], serves: 2, workers: 2 },
  ],
  [
    "the disk is full when the state file for a reload is written",
    (node) => {
      node.breaks.set("reload", FULL);
      node.render(TWO);
    },
    { log: ["disk-full", "reload", "live", "well-again"], serves: 2, workers: 2 },
  ],
  [
    "the disk is full when its state is recorded",
    (node) => {
      node.breaks.set("record", FULL);
      node.render(TWO);
    },
    { log: ["reload", "live", "disk-full", "well-again"], serves: 2, workers: 2 },
  ],
  [
    "the disk is full for a minute, which is said once",
    async (node) => {
      node.full = true;
      node.render({ ...TWO, instances: ["10.0.0.2:80"] });
      await node.pass(60_000);
      expect(servers(node)).toContain("shop.web 10.0.0.2:80");
      node.full = false;
    },
    { log: ["servers", "disk-full", "reload", "live", "well-again"], serves: 2, workers: 2 },
  ],
  [
    "a bug of ours while it looks",
    (node) => {
      node.breaks.set("look", BUG);
      node.render(TWO);
    },
    {
      log: ["bug A bug of ours. The round broke off: TypeError: a is undefined", "reload", "live", "well-again"],
      serves: 2,
      workers: 2,
    },
  ],
  [
    "a map that cannot be changed: a reload brings it",
    (node) => {
      node.haproxy.port.changeMaps = async () => ({
        ok: false,
        fault: { code: "haproxy-silent", message: "no answer" },
      });
      node.render(MAPS);
    },
    { log: ["reload HAProxy was reloaded: its maps could not be changed: no answer.", "live"], serves: 2, workers: 2 },
  ],
  [
    "maps that no order of changes leads to",
    (node) => node.render(TWICE),
    { log: ["reload HAProxy was reloaded: maps/paths.map has the key / twice.", "live"], serves: 2, workers: 2 },
  ],
  [
    "a generation that HAProxy cannot be told of: the change is finished later",
    (node) => {
      const real = { ...node.haproxy.port };
      node.haproxy.port.serve = async () => {
        node.haproxy.port.serve = (generation) => real.serve(generation);
        return { ok: false, fault: { code: "haproxy-silent", message: "no answer" } };
      };
      node.render(MAPS);
    },
    {
      log: [
        "haproxy-silent HAProxy cannot be told that it serves generation 2: no answer.",
        "live Release",
        "well-again",
      ],
      serves: 2,
      workers: 1,
    },
  ],
  [
    "a change of servers that HAProxy does not take: it is asked what it has",
    (node) => {
      const real = { ...node.haproxy.port };
      node.haproxy.port.tell = async () => {
        node.haproxy.port.tell = (actions, ending) => real.tell(actions, ending);
        return bad("haproxy-silent", "no answer");
      };
      node.render(MOVED);
    },
    {
      log: ["runtime-failed HAProxy did not take a change of servers: no answer.", "servers Servers changed"],
      serves: 2,
      workers: 1,
    },
  ],
  [
    "HAProxy hangs: nothing is switched under it",
    (node) => {
      node.haproxy.hangs = true;
      node.render(TWO);
    },
    {
      log: ["haproxy-silent HAProxy's master socket does not answer."],
      fault: "haproxy-silent",
      serves: 1,
      workers: 1,
    },
  ],
  [
    "another HAProxy has the master socket: nothing is tried, reloaded or switched",
    async (node) => {
      node.haproxy.stranger = "haproxy-foreign";
      await node.pass(2_000);
      node.render({ ...TWO, instances: ["10.0.0.2:80"] });
      await node.pass(60_000);
      expect(node.effects).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(check|switch|reload|tell)$/)]));
      expect(node.gauges.get("signalbox_haproxy_foreign")).toBe(1);
    },
    { log: ["haproxy-foreign Another HAProxy is there."], fault: "haproxy-foreign", serves: 1, workers: 1 },
  ],
  [
    "and when the node's own is back it gets the newest",
    async (node) => {
      node.stop();
      node.haproxy.stranger = "haproxy-foreign";
      await node.pass(2_000);
      node.render(TWO);
      await node.pass(60_000);
      node.haproxy.stranger = undefined;
      node.start();
      await node.pass(2_000);
      expect(node.gauges.get("signalbox_haproxy_foreign")).toBe(0);
    },
    { log: ["haproxy-foreign", "reload", "live", "well-again"], serves: 2, workers: 3 },
  ],
  [
    "a second HAProxy beside it: the one that answers is told of servers, and nothing goes live",
    async (node) => {
      node.haproxy.stranger = "haproxy-twice";
      await node.pass(2_000);
      node.render({ ...TWO, instances: ["10.0.0.2:80"] });
      node.render(MOVED);
      await node.pass(60_000);
      expect(servers(node)).toContain("shop.web 10.0.0.2:80");
      expect(node.effects).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(check|switch|reload)$/)]));
    },
    {
      log: ["haproxy-twice Another HAProxy is there.", "servers Servers changed without a reload"],
      ...{ fault: "haproxy-twice", serves: 1, workers: 1 },
    },
  ],
  ["HAProxy ends", (node) => node.stop(), { log: ["haproxy-gone"], serves: undefined, workers: 1 }],
  [
    "HAProxy ends and is started anew",
    async (node) => {
      node.stop();
      await node.pass(3_000);
      node.start();
    },
    { log: ["haproxy-gone", "haproxy-back"], serves: 1, workers: 2 },
  ],
  [
    "another hand changes servers and maps",
    async (node) => {
      const server = node.haproxy.worker?.servers.get("shop.web/s1");
      if (server !== undefined) node.haproxy.worker?.servers.set("shop.web/s1", { ...server, maintenance: true });
      node.haproxy.worker?.maps.set("maps/paths.map", "/ id.web\n");
      await node.pass(95_000);
    },
    {
      log: [
        "drift Servers were put right: shop.web.",
        "drift Maps that were changed by another hand were put right: maps/paths.map.",
      ],
      serves: 1,
      workers: 1,
    },
  ],
])("%s", async (_name, act, ends) => {
  const node = await served();
  await act(node);
  await node.pass(10_000);
  const log = node.log.map((line, index) => (line.startsWith(ends.log[index] ?? "\n") ? ends.log[index] : line));
  expect({
    log,
    fault: node.record()?.fault?.code,
    serves: node.haproxy.worker?.serves,
    workers: node.haproxy.workers(),
  }).toEqual({ fault: undefined, ...ends });
  expect(node.state().round.kind).toBe("waiting");
  expect(node.record()?.confirmed).toBe(ends.serves ?? 1);
});

test("a HAProxy that was never started is not told to be gone, and is found when it is", async () => {
  const node = world();
  node.render(ONE);
  await node.pass(10_000);
  expect(node.log).toEqual([]);
  expect(node.record()).toMatchObject({ haproxy: "not-running" });
  node.start();
  await node.pass(3_000);
  expect(node.log).toEqual([
    expect.stringMatching(/^live Release .* with HAProxy's start: HAProxy was found serving it\.$/),
  ]);
  expect(node.record()).toMatchObject({ haproxy: "serving", confirmed: 1 });
});

test("what is not ours does not keep a fresh node's first generation from being made, and is not reloaded", async () => {
  const node = world();
  node.haproxy.stranger = "haproxy-foreign";
  node.render(ONE);
  await node.pass(10_000);
  expect(node.live()?.record.generation).toBe(1);
  expect(node.effects).not.toContain("reload");
  node.haproxy.stranger = undefined;
  node.start();
  await node.pass(3_000);
  expect(node.record()).toMatchObject({ haproxy: "serving", confirmed: 1 });
});

test("numbers follow what is: each is set when it is another one, and what is over goes to 0", async () => {
  const node = await served();
  const shown = (): (number | undefined)[] =>
    [
      "signalbox_haproxy_up",
      "signalbox_config_valid",
      "signalbox_generation",
      "signalbox_backends_on_last_good shop",
    ].map((name) => node.gauges.get(name));
  expect(shown()).toEqual([1, 1, 1, undefined]);
  node.render({ ...ONE, platform: "nonsense" });
  await node.pass(0);
  expect(shown()).toEqual([1, 0, 1, undefined]);
  node.render({ ...ONE, data: "nonsense" });
  await node.pass(0);
  expect(shown()).toEqual([1, 1, 2, 1]);
  node.render(ONE);
  node.stop();
  await node.pass(3_000);
  expect(shown()).toEqual([0, 1, 3, 0]);
});

test("a burst of releases makes no more reloads than are allowed, and servers do not wait for them", async () => {
  const every = { reloadAtMostEvery: 60_000 };
  const node = await served({ ...ONE, ...every });
  for (let version = 2; version < 22; version++) {
    node.render({ platform: `maxconn ${version}`, instances: [`10.0.0.${version}:80`], ...every });
    await node.pass(1_000);
  }
  expect({ workers: node.haproxy.workers(), servers: servers(node) }).toEqual({
    workers: 2,
    servers: ["shop.web 10.0.0.21:80", "id.web 10.0.0.21:80"],
  });
  await node.pass(60_000);
  expect({ workers: node.haproxy.workers(), platform: loadedPlatform(node) }).toEqual({
    workers: 3,
    platform: "maxconn 21",
  });
});

test("what waits for its reload and is taken back costs none, and no round after another", async () => {
  const every = { reloadAtMostEvery: 60_000 };
  const node = await served({ ...ONE, ...every });
  node.render({ ...TWO, ...every });
  await node.pass(1_000);
  node.render({ ...ONE, platform: "maxconn 3", ...every });
  await node.pass(200);
  node.render({ ...TWO, ...every });
  await node.pass(60_000);
  const looks = (): number => node.effects.filter((kind) => kind === "look").length;
  const before = looks();
  await node.pass(60_000);
  expect(looks() - before).toBeLessThan(6);
  expect(node.haproxy.workers()).toBe(2);
});

test("instances that move without a pause are told at once, and filed once in a second", async () => {
  const node = await served();
  for (let at = 0; at < 50; at++) {
    node.render({ ...ONE, instances: [`10.0.1.${at}:80`] });
    await node.settle();
    expect(servers(node)).toContain(`shop.web 10.0.1.${at}:80`);
    await node.pass(100);
  }
  await node.pass(2_000);
  expect(node.state().unfiled).toBe(false);
  expect(node.effects.filter((kind) => kind === "check").length).toBeLessThan(60);
});

describe("a process that is killed after any effect", () => {
  test.each<[string, Content, number]>([
    ["with a reload under way", TWO, 2],
    ["with maps under way", MAPS, 1],
    ["with instances under way", MOVED, 1],
  ])("%s: the next one brings the node to the end", async (_name, content, workers) => {
    for (let kill = 1; ; kill++) {
      const node = await served();
      node.render(content);
      let steps = 0;
      while (steps < kill && (await node.step())) steps++;
      const isOver = steps < kill;
      node.kill();
      await node.pass(10_000);
      expect({
        kill,
        workers: node.haproxy.workers(),
        fault: node.record()?.fault,
        serves: node.haproxy.worker?.serves,
      }).toEqual({ kill, workers, fault: undefined, serves: node.live()?.record.generation });
      expect(node.live()?.record.wanted.release).toBe(node.state().seen.target?.wanted.release);
      expect(servers(node)).toContain(`shop.web ${content.instances[0]}`);
      if (isOver) break;
    }
  });
});

test.each<[string, Content]>([
  ["a reload", TWO],
  ["maps", MAPS],
  ["maps that need a reload", TWICE],
  ["instances", MOVED],
])("another rendering that comes after any effect of %s is what is served in the end", async (_name, content) => {
  for (const order of [0, -1])
    for (let effects = 1; ; effects++) {
      const node = await served();
      node.render(content);
      let steps = 0;
      while (steps < effects && (await node.step())) steps++;
      const isOver = steps < effects;
      node.render({ platform: "maxconn 3", instances: ["10.0.0.3:80"] });
      while (await node.step(order));
      await node.pass(10_000);
      expect({ effects, platform: loadedPlatform(node), servers: servers(node), fault: node.record()?.fault }).toEqual({
        ...{ effects, platform: "maxconn 3", fault: undefined },
        servers: ["shop.web 10.0.0.3:80", "id.web 10.0.0.3:80"],
      });
      if (isOver) break;
    }
});

/** What may happen to a node, in any order and between any two effects. */
const act = fc.oneof(
  fc.record({
    kind: fc.constant("render" as const),
    platform: fc.constantFrom("maxconn 1", "maxconn 2", "nonsense"),
    data: fc.constantFrom("", "nonsense"),
    at: fc.integer({ min: 1, max: 9 }),
    paths: fc.constantFrom(["/ shop.web"], ["/ id.web"], ["/ shop.web", "/id id.web"], ["/ shop.web", "/ id.web"]),
    reloadAtMostEvery: fc.constantFrom(0, 3_000),
  }),
  fc.record({ kind: fc.constant("step" as const), which: fc.nat(3) }),
  fc.record({ kind: fc.constant("tick" as const), ms: fc.constantFrom(100, 2_500, 40_000) }),
  fc.record({ kind: fc.constant("pass" as const), ms: fc.constantFrom(0, 100, 2_500, 70_000) }),
  fc.record({
    kind: fc.constant("break" as const),
    effect: fc.constantFrom<Effect["kind"]>(
      "look",
      "glance",
      "check",
      "switch",
      "reload",
      "record",
      "tidy",
      "servers",
      "tell",
      "read-maps",
      "change-maps",
      "serve",
    ),
  }),
  fc.record({
    kind: fc.constantFrom("kill", "stop", "start", "hang", "answer", "refuse", "take", "foreign", "twice", "alone"),
  }),
);

test("whatever happens in whatever order: what a check refused is never loaded, nothing is reloaded twice, and all is well in the end", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 40 }), async (acts) => {
      const node = await served();
      const reloads = (): string[] => node.log.filter((line) => line.startsWith("reload HAProxy"));
      for (const one of acts) {
        if (one.kind === "render") node.render({ ...one, instances: [`10.0.0.${one.at}:80`] });
        else if (one.kind === "step") await node.step("which" in one ? one.which : 0);
        else if (one.kind === "tick") node.tick("ms" in one ? one.ms : 0);
        else if (one.kind === "pass") await node.pass("ms" in one ? one.ms : 0);
        else if (one.kind === "break" && "effect" in one) node.breaks.set(one.effect, FULL);
        else if (one.kind === "kill") node.kill();
        else if (one.kind === "stop") node.stop();
        else if (one.kind === "start" && node.haproxy.worker === undefined) node.start();
        else if (one.kind === "hang" || one.kind === "answer") node.haproxy.hangs = one.kind === "hang";
        else if (one.kind === "foreign" || one.kind === "twice") node.haproxy.stranger = `haproxy-${one.kind}`;
        else if (one.kind === "alone") node.haproxy.stranger = undefined;
        else if (one.kind === "refuse" || one.kind === "take") node.haproxy.refusesReload = one.kind === "refuse";
      }
      node.breaks.clear();
      node.haproxy.hangs = false;
      node.haproxy.stranger = undefined;
      node.haproxy.refusesReload = false;
      if (node.haproxy.worker === undefined) node.start();
      node.render({ platform: "maxconn 77", instances: ["10.0.0.77:80"] });
      await node.pass(60_000);
      expect({
        round: node.state().round.kind,
        fault: node.record()?.fault,
        platform: loadedPlatform(node),
        serves: node.haproxy.worker?.serves,
      }).toEqual({
        round: "waiting",
        fault: undefined,
        platform: "maxconn 77",
        serves: node.live()?.record.generation,
      });
      expect(servers(node)).toEqual(["shop.web 10.0.0.77:80", "id.web 10.0.0.77:80"]);
      const before = reloads().length;
      await node.pass(120_000);
      expect(reloads()).toHaveLength(before);
    }),
    { numRuns: Number(process.env["SIGNALBOX_APPLY_RUNS"] ?? 100) },
  );
}, 120_000);
