import { isDeepStrictEqual } from "node:util";
import { targetOf } from "../../agent/apply/look.ts";
import { describe as descriptionOf, serves } from "../../agent/node/generations.ts";
import { mapPaths, renderedView, type LiveFiles, type RenderedFiles } from "../../agent/haproxy/files.ts";
import type { MapKinds } from "../../compiler/haproxy/maps/kinds.ts";
import type { MapFiles } from "../../compiler/haproxy/maps/plan.ts";
import { namesIn } from "../../agent/apply/names/named.ts";
import { next, wakeAt } from "../../agent/apply/next.ts";
import { reportTo } from "../../agent/apply/report.ts";
import {
  begin,
  type Deeds,
  type Done,
  type Effect,
  type Event,
  type Glance,
  type Rendered,
  type Seen,
  type State,
} from "../../agent/apply/state.ts";
import { fail, type RoleFault } from "../../agent/support/fault.ts";
import type { Moment } from "../../agent/support/clock.ts";
import type { ApplyState, Current, Generation, Hold } from "../../agent/node/records.ts";
import { sha256 } from "../../compiler/release/canonical.ts";
import { bad, good } from "../../compiler/release/fault.ts";
import { fakeHaproxy, type FakeHaproxy } from "./fake-haproxy.ts";

/** What render made of a release. */
export interface Content {
  /** Another one needs a reload; "nonsense" in it is refused. */
  readonly platform: string;
  /** What Consul says of team shop, which is no part of the release: as `platform`. */
  readonly data?: string;
  /** Instances of the two teams' backends. */
  readonly instances: readonly string[];
  readonly paths?: readonly string[];
  readonly reloadAtMostEvery?: number;
}

interface OnDisk {
  readonly record: Generation;
  readonly files: LiveFiles;
  readonly maps: MapFiles;
}

/** A node in memory, with a HAProxy in memory and a clock that the test moves. */
export interface World {
  readonly haproxy: FakeHaproxy;
  readonly log: string[];
  /** By name and the values of labels. */
  readonly gauges: Map<string, number>;
  /** Kinds of all effects, in the order of their beginning. */
  readonly effects: string[];
  readonly state: () => State;
  readonly live: () => OnDisk | undefined;
  readonly record: () => ApplyState | undefined;
  /** What a kind of effect meets instead of being done; once each. */
  readonly breaks: Map<Effect["kind"], RoleFault>;
  /** Whatever writes to the disk meets that it is full, each time at another temporary name. */
  full: boolean;
  readonly now: Moment;
  render(content: Content): void;
  hold(generation: number | undefined): void;
  /** Addresses of the node's interfaces. */
  readonly own: Set<string>;
  /** HAProxy is started on what is live, or ends. */
  start(): void;
  stop(): void;
  post(event: Event): void;
  /** The oldest event, else the effect that is `which`-th under way (-1: the newest); false when there is nothing of both. */
  step(which?: number): Promise<boolean>;
  /** Everything that is under way, and what follows from it at this moment. */
  settle(): Promise<void>;
  /** Lets time pass, and everything happen meanwhile. */
  pass(ms: number): Promise<void>;
  /** Somebody sets the clock: by so much. */
  setClock(ms: number): void;
  /** Lets time pass while all that is under way takes so long. */
  tick(ms: number): void;
  /** The process is killed, and another one begins: nothing that was under way is told. */
  kill(): void;
}

/** What the manifests of this world say. */
const KINDS: MapKinds = new Map([["maps/paths.map", "paths"]]);

const OPTIONS = {
  hurry: false,
  intervalMs: 5_000,
  repairEveryMs: 30_000,
  start: { program: "haproxy", env: {} },
};

export function world(): World {
  const haproxy = fakeHaproxy("live");
  const log: string[] = [];
  const effects: string[] = [];
  const gauges = new Map<string, number>();
  const breaks: World["breaks"] = new Map();
  const renderings = new Map<string, { rendered: Rendered; maps: MapFiles }>();
  const disk = new Map<number, OnDisk>();
  const own = new Set<string>();
  const clock = { ms: 0, date: Date.parse("2026-01-01T00:00:00.000Z") };
  const reporter = {
    log: (_level: string, code: string, message: string) => void log.push(`${code} ${message}`),
    count: () => undefined,
    gauge: (name: string, value: number, labels = {}) =>
      void gauges.set([name, ...Object.values(labels)].join(" "), value),
    observe: () => undefined,
  };
  let [current, hold, live, record]: [
    Current | undefined,
    Hold | undefined,
    number | undefined,
    ApplyState | undefined,
  ] = [undefined, undefined, undefined, undefined];
  /** In the order of their first rendering. */
  const releases: string[] = [];
  let events: Event[] = [];
  let underWay: Effect[] = [];
  let report = reportTo(reporter, undefined);
  let state = begin(OPTIONS, undefined, true, { ...clock });

  /** Candidates have negative numbers. */
  const generations = (): Generation[] => [...disk].flatMap(([number, one]) => (number > 0 ? [one.record] : []));

  function glance(before: Pick<Seen, "rendered">): Glance {
    const target = targetOf(current, hold, generations(), live);
    if (target?.from !== undefined) throw new Error("held releases are for the tests with a disk");
    const found = target && renderings.get(target.rendering)?.rendered;
    const rendered = found?.rendering === before.rendered?.rendering ? before.rendered : found;
    const other = target?.wanted.release;
    const release = live === undefined ? undefined : disk.get(live)?.record.wanted.release;
    const same =
      other === undefined || release === undefined || other === release
        ? undefined
        : { live: release, backends: new Set(["shop.web", "id.web"]) };
    return { current, hold, target, rendered, same, hidden: new Map() };
  }

  async function seen(before: Seen): Promise<Seen> {
    const { running, pulse } = await haproxy.port.running();
    const needed = [...disk].filter(
      ([number, one]) =>
        number === live || number === record?.confirmed || (running.kind === "running" && serves(running, one.record)),
    );
    const one = live === undefined ? undefined : disk.get(live);
    return {
      ...glance(before),
      generations: generations(),
      liveNumber: live,
      live: one && {
        generation: one.record,
        directory: `generations/${live}`,
        files: before.files.get(live ?? 0) ?? one.files,
      },
      files: new Map(needed.map(([number, { files }]) => [number, before.files.get(number) ?? files])),
      stamps: new Map(),
      damaged: [],
      running,
      asks: { atLeast: {} },
      pulse,
      own: new Set(own),
      haproxy: await haproxy.port.identity(),
    };
  }

  const mapsIn = (directory: string): MapFiles =>
    disk.get(Number(directory.replace("generations/", "")))?.maps ?? renderings.get(directory)?.maps ?? new Map();

  const perform: { [K in keyof Deeds]: (effect: Effect<K>) => Promise<ReturnType<Deeds[K]>> } = {
    look: ({ before }) => seen(before),
    glance: async ({ before }) => glance(before),
    feel: ({ pulse, ask }) => haproxy.port.isSame(pulse, ask),
    follow: async () => ({ known: new Map(), settled: true }),
    "read-maps": async ({ attempt: { live: before, rendered } }) => [
      mapsIn(before?.directory ?? ""),
      mapsIn(rendered?.directory ?? ""),
      KINDS,
    ],
    async check({ attempt: { generation, files, rendered, live: before } }) {
      const platform = (of: RenderedFiles | LiveFiles | undefined): string | undefined =>
        of?.get("haproxy/00-platform.cfg")?.sha256;
      if (platform(files) !== platform(renderings.get(generation.rendering)?.rendered.files))
        throw new Error("the files are another rendering's");
      disk.set(-generation.generation, {
        record: generation,
        files,
        maps: mapsIn((rendered ?? before)?.directory ?? ""),
      });
      return { verdict: haproxy.checkFiles(files), directory: "candidate", seconds: 0, secrets: {} };
    },
    async switch({ generation: { generation }, ready }) {
      const candidate = disk.get(-generation);
      if (ready !== undefined && candidate !== undefined) disk.set(generation, candidate);
      for (const number of disk.keys()) if (number < 0) disk.delete(number);
      live = generation;
      return `generations/${generation}`;
    },
    servers: () => haproxy.port.servers(),
    tell: ({ actions, ending }) => haproxy.port.tell(actions, ending),
    "compare-maps": async ({ live: { directory, files } }) => ({
      running: await haproxy.port.maps(mapPaths(files)),
      files: mapsIn(directory),
      kinds: KINDS,
    }),
    "change-maps": ({ phases }) => haproxy.port.changeMaps(phases),
    serve: ({ to }) => haproxy.port.serve(to.generation.generation, to.limits),
    async reload() {
      if (haproxy.refusesReload) return bad("reload-failed", "no.");
      if (haproxy.worker === undefined || haproxy.hangs) return bad("haproxy-silent", "it does not answer.");
      if (haproxy.worker.serves === live) throw new Error("it is reloaded on what it serves");
      load();
      return good(undefined);
    },
    tidy: async () => undefined,
    record: async ({ state }) => void (record = state),
  };

  async function done<K extends keyof Deeds>(effect: Effect<K>): Promise<Event> {
    return { kind: effect.kind, effect, gave: await perform[effect.kind](effect), ms: 0 } as Done;
  }

  function load(): void {
    const one = live === undefined ? undefined : disk.get(live);
    if (one === undefined) throw new Error("nothing is live");
    if (!isDeepStrictEqual(haproxy.checkFiles(one.files), good([])))
      throw new Error("HAProxy loads what no check took");
    haproxy.load({
      files: one.files,
      maps: one.maps,
      description: descriptionOf(one.record),
      serves: one.record.generation,
    });
  }

  async function happen(event: Event): Promise<void> {
    const before = state;
    const done = next(before, event, { ...clock });
    state = done.state;
    report(before, event, state, { ...clock });
    for (const effect of done.effects) {
      effects.push(effect.kind);
      underWay.push(effect);
    }
    const kinds = underWay.map(({ kind }) => kind);
    if (kinds.filter((kind) => TO_HAPROXY.includes(kind)).length > 1)
      throw new Error(`two at once: ${kinds.join(" ")}`);
    if (["look", "glance"].some((one) => kinds.filter((kind) => kind === one).length > 1))
      throw new Error(`two looks at once: ${kinds.join(" ")}`);
  }

  const self: World = {
    haproxy,
    own,
    log,
    gauges,
    effects,
    breaks,
    full: false,
    now: clock,
    state: () => state,
    live: () => (live === undefined ? undefined : disk.get(live)),
    record: () => record,
    render(content) {
      const { files, maps, release } = filesOf(content);
      const rendering = sha256(JSON.stringify(content));
      if (!releases.includes(release)) releases.push(release);
      const policy = {
        reloadAtMostEvery: content.reloadAtMostEvery ?? 0,
        keepServersFor: 60_000,
        loopback: "allowed",
      } as const;
      const named = namesIn(files);
      renderings.set(rendering, {
        rendered: { rendering, release, directory: rendering, files, named, policy, secrets: [], services: new Map() },
        maps,
      });
      const wanted = {
        format: 1,
        store: "s",
        channel: "c",
        sequence: releases.indexOf(release) + 1,
        release,
        sha256: "0",
        issued: iso(clock.date),
      } as const;
      current = { format: 1, rendering, wanted };
      self.post({ kind: "rang", what: "target" });
    },
    hold(generation) {
      const wanted = generation === undefined ? undefined : disk.get(generation)?.record.wanted;
      hold = wanted && { format: 1, wanted, since: iso(clock.date), by: "hold" };
      self.post({ kind: "rang", what: "target" });
    },
    start: load,
    stop: () => void (haproxy.worker = undefined),
    post: (event) => void events.push(event),
    async step(which = 0) {
      const event = events.shift();
      if (event !== undefined) {
        await happen(event);
        return true;
      }
      const [effect] = underWay.splice(which < 0 ? which : which % Math.max(1, underWay.length), 1);
      if (effect === undefined) return false;
      const isWritten = self.full && ["check", "switch", "record", "reload"].includes(effect.kind);
      const message = `${effect.kind}: ENOSPC: no space left on device, open '/n/.tmp-x-${effects.length}'.`;
      const broken = isWritten ? fail("disk-full", message) : breaks.get(effect.kind);
      breaks.delete(effect.kind);
      if (broken !== undefined) await happen({ kind: "broke", effect, fault: broken });
      else await happen(await done(effect));
      return true;
    },
    async settle() {
      self.post({ kind: "time" });
      for (let steps = 0; await self.step(); steps++)
        if (steps > 500) throw new Error(`no end: ${effects.slice(-20).join(" ")}`);
    },
    async pass(ms) {
      const until = clock.ms + ms;
      await self.settle();
      for (let at = wakeAt(state, clock); at <= until; at = wakeAt(state, clock)) {
        clock.date += at - clock.ms;
        clock.ms = at;
        await self.settle();
      }
      clock.date += until - clock.ms;
      clock.ms = until;
    },
    setClock(ms) {
      clock.date += ms;
    },
    tick(ms) {
      clock.ms += ms;
      clock.date += ms;
      self.post({ kind: "time" });
    },
    kill() {
      events = [];
      underWay = [];
      for (const number of disk.keys()) if (number < 0) disk.delete(number);
      report = reportTo(reporter, record);
      state = begin(OPTIONS, record, true, { ...clock });
    },
  };
  return self;
}

/** What changes HAProxy, or what it will load: one at a time. */
const TO_HAPROXY: readonly Effect["kind"][] = [
  "servers",
  "tell",
  "compare-maps",
  "change-maps",
  "serve",
  "reload",
  "switch",
];

export const FULL = fail("disk-full", "X: ENOSPC: no space left on device, write.");

function filesOf({ platform, data = "", instances, paths = ["/ shop.web"] }: Content): {
  files: RenderedFiles;
  maps: MapFiles;
  release: string;
} {
  const texts = new Map([
    ["haproxy/00-platform.cfg", `# @platform/platform.yaml:1\nglobal\n    ${platform}\n`],
    ["haproxy/10-shop.cfg", backend("shop", data, instances)],
    ["haproxy/10-id.cfg", backend("id", "", instances.slice(0, 1))],
    ["maps/paths.map", paths.map((line) => `${line}\n`).join("")],
  ]);
  const files = new Map([...texts].map(([path, text]) => [path, renderedView({ path, bytes: Buffer.from(text) })]));
  const maps = new Map([...texts].filter(([path]) => path.startsWith("maps/")));
  return { files, maps, release: sha256(JSON.stringify([platform, paths])) };
}

function backend(team: string, words: string, instances: readonly string[]): string {
  const lines = instances.map((at) => `    server ${at} ${at} check\n`).join("");
  return `# @${team}/${team}.yaml:1\nbackend ${team}.web\n    ${words}\n    # servers of ${team}.web: check\n${lines}    # end of servers\n`;
}

const iso = (date: number): string => new Date(date).toISOString();
