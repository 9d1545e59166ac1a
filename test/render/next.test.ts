import { describe, expect, test } from "vitest";
import type { Manifest } from "../../compiler/release/manifest.ts";
import type { RenderState } from "../../agent/node/records.ts";
import { fail } from "../../agent/support/fault.ts";
import type { Moment } from "../../agent/support/clock.ts";
import type { Present } from "../../agent/render/complete.ts";
import { next, wakeAt } from "../../agent/render/next.ts";
import { reportTo } from "../../agent/render/report.ts";
import { begin, type Effect, type Event, type Looked, type Release, type State } from "../../agent/render/state.ts";
import type { ServicesSeen } from "../../agent/render/services.ts";
import type { Heard, Result } from "../../agent/render/supervised.ts";
import type { Template } from "../../agent/render/template-set.ts";
import { telling, wantedOf } from "./node.ts";

const TEAMS = ["shop", "blog"];
const DATE = Date.parse("2026-11-28T00:00:00.000Z");

/** A release with a template for each team, which asks `text`; `around` tells it from others that ask the same; without text it has no template. */
function releaseOf(letter: string, text?: string, queries = 2, around = ""): Release {
  const id = letter.repeat(64);
  const files = TEAMS.map((team) => ({
    ...{
      path: `haproxy/10-${team}.cfg.ctmpl`,
      sha256: `${team}-${text}${around}`,
      size: 1,
      kind: "template" as const,
      team,
    },
  }));
  const manifest: Manifest = {
    format: 1,
    requires: [],
    secrets: [],
    services: ["cart"],
    files: text === undefined ? [] : files,
  };
  const templates = files.map(({ path, sha256, team }): Template => ({
    ...{ path, sha256, team, result: path.replace(".ctmpl", ""), text: Buffer.from("") },
  }));
  return { id, manifest, set: text === undefined ? undefined : { id: text, templates, shares: [], queries } };
}

/** What Consul names. */
const seen = (...names: string[]): ServicesSeen => ({ names, isFiltered: false });

const lookedAt = (release: Release | undefined, sequence = 1): Looked => ({
  ...{ wanted: wantedOf(release?.id ?? "d".repeat(64), sequence), release, secrets: new Set<string>() },
});

/** render in a world that does at once what it is told, but for what a test takes into its own hands. */
class Played {
  state: State;
  /** What was done, in order: `ask`, `start 1`, `publish a`. */
  done: string[] = [];
  ms = 0;
  looked: Looked = { wanted: undefined, release: undefined, secrets: new Set() };
  consul: Extract<Event, { kind: "answered" }> = {
    ...{ kind: "answered", stopped: [], silent: undefined },
    more: { limit: 200, services: seen("cart", "card-31001", "card-31002") },
  };
  /** Teams whose result lies there. */
  written = new Set<string>();
  inode = 1;
  publishes: "publishes" | "replaced" | "full" | "slow" = "publishes";
  /** The directories cannot be read. */
  blind = false;
  /** The disk does not answer yet. */
  isSlow = false;
  readonly records: RenderState[] = [];
  readonly told = telling();
  readonly report = reportTo(this.told.reporter, undefined);

  constructor(options: Partial<State["options"]> = {}, present?: Present) {
    const all = { intervalMs: 10_000, consul: "127.0.0.1:8500", ...options };
    this.state = begin(all, present, undefined, this.now);
  }

  get now(): Moment {
    return { ms: this.ms, date: DATE + this.ms };
  }

  tell(event: Event): void {
    const { now } = this;
    const step = next(this.state, event, now);
    const before = this.state;
    this.state = step.state;
    this.report(before, event, this.state, now);
    for (const effect of step.effects) for (const answer of this.perform(effect)) this.tell(answer);
  }

  /** Lets time pass, waking when something is due. */
  pass(ms: number): this {
    const end = this.ms + ms;
    this.tell({ kind: "time" });
    for (;;) {
      const due = wakeAt(this.state, this.now);
      if (due <= this.ms) throw new Error("it does not rest");
      if (due > end) break;
      this.ms = due;
      this.tell({ kind: "time" });
    }
    this.ms = end;
    return this;
  }

  perform(effect: Effect): Event[] {
    const { kind } = effect;
    const what = kind === "start" ? ` ${effect.start}` : kind === "publish" ? ` ${effect.release.id.slice(0, 1)}` : "";
    if (!["look", "scan", "record", "ask"].includes(kind)) this.done.push(`${kind}${what}`);
    switch (effect.kind) {
      case "look":
        if (this.blind) return [{ kind: "broke", effect: "look", fault: fail("broken-hold", "no JSON") }];
        return [{ kind: "looked", looked: this.looked }];
      case "ask":
        return [this.consul];
      case "start":
        return [{ kind: "wrote", id: effect.id, start: effect.start }];
      case "scan": {
        const { templates } = effect.set;
        const there = templates.filter(({ team = "" }) => this.written.has(team));
        const result = ({ path, sha256 }: Template): Result => ({
          ...{ file: path, sha256: `${sha256}-${this.inode}`, inode: this.inode, written: DATE, template: sha256 },
        });
        const results = new Map(there.map((template) => [template.path, result(template)]));
        return [{ kind: "scanned", id: effect.id, start: effect.start, results }];
      }
      case "publish": {
        if (this.publishes === "full")
          return [{ kind: "broke", effect: effect.kind, fault: fail("disk-full", "full") }];
        if (this.publishes === "replaced") {
          this.publishes = "publishes";
          return [{ kind: "replaced" }];
        }
        if (this.publishes === "slow") this.ms += 50;
        const { wanted, release, pieces } = effect;
        const files = [
          ["manifest.json", release.id] as const,
          ...pieces.map(({ path, sha256 }) => [path, sha256] as const),
        ];
        const current = { format: 1, rendering: "r", wanted, files } as const;
        const present = { current, manifest: release.manifest, directory: "/r", set: release.set };
        return [{ kind: "published", present }];
      }
      case "record":
        this.records.push(effect.record);
        return this.isSlow ? [] : [{ kind: "recorded", record: effect.record }];
      default:
        return [{ kind: "done" }];
    }
  }

  /** What is wanted changes, as the watch tells. */
  want(release: Release | undefined, sequence?: number): this {
    this.looked = lookedAt(release, sequence);
    this.tell({ kind: "rang" });
    return this;
  }

  /** The only consul-template. */
  run(): { readonly id: string; readonly start: number } {
    const [id = ""] = this.state.runs.keys();
    return { id, start: this.state.runs.get(id)?.start ?? 0 };
  }

  writes(...teams: readonly string[]): this {
    this.inode++;
    for (const team of teams) this.written.add(team);
    for (const id of this.state.runs.keys()) this.tell({ kind: "wrote", ...this.run(), id });
    return this;
  }

  /** `shop` cannot be executed; what it had written is gone. */
  errs(): this {
    this.written.delete("shop");
    const line = { source: "haproxy/10-shop.cfg.ctmpl", line: 3, message: "Bad.", at: DATE, inode: undefined };
    this.tell({ kind: "said", ...this.run(), line: { kind: "template", ...line } });
    return this;
  }

  ends(): this {
    this.tell({ kind: "ended", ...this.run(), why: "was ended by SIGKILL" });
    return this;
  }

  consulSays(why: string): this {
    this.consul = { kind: "answered", stopped: [], silent: why };
    return this;
  }

  shows(services: ServicesSeen | "denied"): this {
    this.consul = { kind: "answered", stopped: [], silent: undefined, more: { limit: 200, services } };
    return this;
  }

  /** The only consul-template is stopped, until another one runs. */
  stops(): this {
    this.consul = { ...this.consul, stopped: [this.run().id] };
    return this;
  }

  get found(): string {
    const { found } = this.state;
    if (found === undefined) return "nothing yet";
    const stale = (found.stale ?? []).map(({ team }) => ` -${team}`).join("");
    const unknown = this.state.consul.unknown.map(({ name }) => ` ${name}?`).join("");
    return (found.fault?.code ?? (found.settled ? "well" : "waits")) + stale + unknown;
  }

  get codes(): string[] {
    return this.told.logs.map(({ code }) => code);
  }
}

const [a, b, plain] = [releaseOf("a", "one"), releaseOf("b", "two"), releaseOf("c")];

/** What a script can want: `same` has the templates of `a`, `moved` asks the same with another text around, `many` asks Consul too much. */
const RELEASES: Readonly<Record<string, Release | undefined>> = {
  ...{
    a,
    b,
    plain,
    same: releaseOf("e", "one"),
    moved: releaseOf("f", "one", 2, "moved"),
    many: releaseOf("a", "one", 500),
    damaged: undefined,
  },
};

/** Steps, `want a, write all, err, pass 100`; a moment passes at the end. */
function play(script: string): Played {
  const played = new Played();
  for (const step of script.split(", ")) {
    const [verb = "", word = ""] = step.split(" ");
    const say = (line: Heard): void => played.tell({ kind: "said", ...played.run(), line });
    const acts: Readonly<Record<string, () => unknown>> = {
      want: () => played.want(RELEASES[word]),
      renumber: () => played.want(RELEASES[word], 2),
      write: () => played.writes(...(word === "all" ? TEAMS : [word])),
      forget: () => played.written.clear(),
      err: () => played.errs(),
      end: () => played.ends(),
      throttle: () => say({ kind: "throttled" }),
      unwritten: () => say({ kind: "unwritten", full: true, message: "no space" }),
      silent: () => played.consulSays("refused"),
      full: () => (played.consulSays("429"), (played.consul = { ...played.consul, isFull: true })),
      deny: () => played.shows("denied"),
      show: () => played.shows({ names: word === "none" ? [] : [word], isFiltered: false }),
      filter: () => played.shows({ names: ["card"], isFiltered: true }),
      index: () => played.shows({ ...seen("cart"), index: Number(word) }),
      damage: () => played.tell({ kind: "looked", looked: { ...played.looked, damaged: true } }),
      emptied: () => (played.consul = { ...played.consul, emptied: word === "none" ? [] : [word] }),
      fail: () => say({ kind: "other", message: "(view) health.service(cart|passing): connection refused" }),
      stop: () => played.stops(),
      disk: () => (played.publishes = word as Played["publishes"]),
      pass: () => played.pass(Number(word)),
    };
    acts[verb]?.();
  }
  return played.pass(1);
}

describe("what render does next", () => {
  test.each<[what: string, script: string, found: string, done: string]>([
    ["nothing is wanted: Consul is not asked", "pass 60000", "well", ""],
    ["a static release is copied, and costs no Consul", "want plain, pass 60000", "well", "publish c"],
    ["its next number is told", "want plain, renumber plain", "well", "publish c, publish c"],
    ["a release that is not whole is named", "want damaged", "release-damaged", ""],
    ["templates wait for all results", "want a, write shop", "waits", "start 1"],
    ["the last one completes them", "want a, write shop, write blog", "well", "start 1, publish a"],
    [
      "a result that changes is another rendering",
      "want a, write all, write shop",
      "well",
      "start 1, publish a, publish a",
    ],
    [
      "one that is replaced while it is taken is taken again",
      "want a, disk replaced, write all",
      "well",
      "start 1, publish a, publish a",
    ],
    ["late is who waits for a key", "want a, write shop, pass 15000", "render-incomplete", "start 1"],
    ["bad data of a team without a good result", "want a, write blog, err", "template-refused", "start 1"],
    ["with one it stays on it", "want a, write all, err, write blog", "well -shop", "start 1, publish a, publish a"],
    [
      "over a new release with the same template",
      "want a, write all, err, want same",
      "well -shop",
      "start 1, publish a, publish e",
    ],
    [
      "templates that ask the same need no other consul-template",
      "want a, write all, want moved, write all, want a",
      "well",
      "start 1, publish a, publish f, publish f, publish a",
    ],
    [
      "well again is what lies there as another file",
      "want a, write all, err, write all",
      "well",
      "start 1, publish a, publish a",
    ],
    [
      "a new release runs beside the one that serves until it is complete",
      "want a, write all, forget, want b",
      "waits",
      "start 1, publish a, start 1",
    ],
    [
      "which is then ended",
      "want a, write all, forget, want b, write all",
      "well",
      "start 1, publish a, start 1, publish a, publish b, stop",
    ],
    [
      "one that cannot be used leaves the one that serves running",
      "want a, write all, want damaged, write all",
      "release-damaged",
      "start 1, publish a, publish a",
    ],
    ["one without templates ends all", "want a, write all, want plain", "well", "start 1, publish a, stop, publish c"],
    ["it ended: once more, a moment later", "want a, write all, end, pass 98", "well", "start 1, publish a"],
    ["which is there then", "want a, write all, end, pass 100", "well", "start 1, publish a, start 2"],
    [
      "again and again",
      "want a, end, pass 101, end, pass 201, end",
      "consul-template-crashing",
      "start 1, start 2, start 3",
    ],
    ["Consul is not blamed for one answer", "silent, want a, pass 900", "waits", ""],
    ["but for two, and nothing is started", "silent, want a, pass 1100", "consul-unreachable", ""],
    ["then nobody is late", "want a, write shop, silent, pass 30000", "consul-unreachable", "start 1"],
    ["too many queries are never begun", "want many", "consul-connections", ""],
    ["a refused connection names the limit", "want a, throttle", "consul-connections", "start 1"],
    ["and is forgotten", "want a, write all, throttle, pass 60000", "well", "start 1, publish a"],
    [
      "a limit that our own queries have used up is read without them",
      "want a, write all, full, pass 20000",
      "consul-unreachable",
      "start 1, publish a, stop",
    ],
    [
      "then they begin anew, and end no more for a limit that is the same",
      "want a, write all, full, pass 20000, show cart, pass 3000, full, pass 20000",
      "consul-unreachable",
      "start 1, publish a, stop, start 1",
    ],
    ["a token that Consul does not know", "want a, write all, deny, pass 16000", "consul-denied", "start 1, publish a"],
    [
      "or knows again: all is asked for anew",
      "want a, write all, deny, pass 16000, show cart, pass 6000",
      "well",
      "start 1, publish a, start 2",
    ],
    [
      "a service that Consul does not name",
      "want a, write all, show card, pass 16000",
      "well cart?",
      "start 1, publish a",
    ],
    ["and then does", "want a, write all, show card, pass 16000, show cart, pass 6000", "well", "start 1, publish a"],
    [
      "or may be read again: all is asked for anew",
      "want a, write all, filter, pass 16000, show cart, pass 6000",
      "well",
      "start 1, publish a, start 2",
    ],
    [
      "as all services may",
      "want a, write all, show none, pass 16000, show cart, pass 6000",
      "well",
      "start 1, publish a, start 2",
    ],
    [
      "Consul goes on from its index",
      "want a, write all, index 50, pass 16000, index 51, pass 16000",
      "well",
      "start 1, publish a",
    ],
    [
      "or from a lower one, without its data or with older ones: all is asked for anew",
      "want a, write all, index 50, pass 16000, index 9, pass 16000",
      "well",
      "start 1, publish a, start 2",
    ],
    [
      "which is seen at once where it was gone meanwhile",
      "want a, write all, index 50, pass 16000, silent, pass 6000, index 9, pass 1200",
      "well",
      "start 1, publish a, start 2",
    ],
    [
      "or where answers came after its index was told, whose own nobody knows",
      "want a, write all, index 50, pass 16000, write shop, silent, fail, pass 6000, index 60, pass 1200",
      "well",
      "start 1, publish a, publish a, start 2",
    ],
    [
      "but not where the queries that wait have not met its end",
      "want a, write all, index 50, pass 16000, write shop, silent, pass 6000, index 60, pass 1200",
      "well",
      "start 1, publish a, publish a",
    ],
    [
      "or where consul-template met its end",
      "want a, write all, index 50, pass 18000, index 9, fail, pass 200",
      "well",
      "start 1, publish a, start 2",
    ],
    [
      "it was told that a service has no instance, which has some: all is asked for anew, once for each time",
      "want a, write all, emptied cart@1, pass 40000, emptied none, pass 16000, emptied cart@2, pass 40000",
      "well",
      "start 1, publish a, start 2, start 3",
    ],
    [
      "a file of the rendering is damaged: all results are made anew, and nothing of before is published",
      "want a, write all, forget, damage, write all",
      "well",
      "start 1, publish a, start 2, publish a",
    ],
    ["a consul-template that is stopped", "want a, write all, stop, pass 11000", "well", "start 1, publish a, start 2"],
    ["a disk that takes no result", "want a, unwritten, pass 150", "disk-full", "start 1, start 2"],
    [
      "a disk that takes no rendering is tried each second",
      "disk full, want plain, pass 2500",
      "disk-full",
      "publish c, publish c, publish c",
    ],
    ["until it does", "disk full, want plain, disk publishes, pass 1000", "well", "publish c, publish c"],
  ])("%s", (_what, script, found, done) => {
    const played = play(script);
    expect([played.found, played.done.join(", ")]).toEqual([found, done]);
  });

  test("what an ended consul-template said is not taken for the next one's", () => {
    const played = new Played().want(a);
    const old = played.run();
    played
      .ends()
      .pass(200)
      .tell({ kind: "ended", ...old, why: "x" });
    expect(played.writes(...TEAMS).found).toBe("well");
  });

  test("where two do not fit, the new one has Consul for itself for a minute, and then the old one again", () => {
    const [old, large] = [releaseOf("a", "one", 100), releaseOf("b", "two", 100)];
    const played = new Played().want(old).writes(...TEAMS);
    played.written.clear();
    played.want(large).pass(59_000);
    expect(played.done.slice(2)).toEqual(["stop", "start 1"]);
    expect([...played.state.runs.keys()]).toEqual([large.set?.id]);
    played.pass(6_000);
    expect([...played.state.runs.keys()]).toEqual([old.set?.id]);
  });

  test("once: what is not there in time is a fault, and the end", () => {
    const played = new Played({ until: { ms: 5_000, seconds: 5 } }).want(a).pass(4_999);
    expect(played.found).toBe("waits");
    expect(played.pass(2).state.found).toMatchObject({ settled: true, fault: { code: "render-incomplete" } });
  });
});

describe("what render says and records", () => {
  test("a fault is told once, counted once, and its end is told", () => {
    const played = new Played().want(undefined).pass(60_000);
    expect(played.codes).toEqual(["release-damaged"]);
    expect(played.told.counts.get("signalbox_renderings_total{result=failed}")).toBe(1);
    played.want(plain).pass(1);
    expect(played.codes).toEqual(["release-damaged", "well-again"]);
    expect(played.state.written).not.toHaveProperty("fault");
  });

  test.each([
    ["of templates", a],
    ["without", plain],
  ])("a rendering %s that the disk does not take: told once", (_what, release) => {
    const played = new Played();
    played.publishes = "full";
    played
      .want(release)
      .writes(...TEAMS)
      .pass(30_000);
    expect([played.found, played.codes]).toEqual(["disk-full", ["disk-full"]]);
    played.publishes = "publishes";
    expect(played.pass(1_000).codes).toEqual(["disk-full", "well-again"]);
  });

  test("what costs much is done less often: after a rendering of 50 ms the next comes 100 ms later, with all that was written meanwhile", () => {
    const played = new Played().want(a);
    played.publishes = "slow";
    const renderings = (): number => played.done.filter((one) => one === "publish a").length;
    played.writes(...TEAMS);
    expect(renderings()).toBe(1);
    for (let i = 0; i < 9; i++) played.writes(...TEAMS).pass(10);
    expect(renderings()).toBe(1);
    played.pass(10);
    expect(renderings()).toBe(2);
    expect(played.pass(5_000).writes(...TEAMS).done.length).toBe(played.done.length);
    expect(renderings()).toBe(3);
  });

  test("what is wanted cannot be read: told once, and what serves goes on following Consul", () => {
    const played = new Played().want(a).writes(...TEAMS);
    played.blind = true;
    played
      .pass(60_000)
      .writes(...TEAMS)
      .pass(1);
    expect([played.found, played.codes, played.done]).toEqual([
      ...["broken-hold", ["broken-hold"], ["start 1", "publish a", "publish a"]],
    ]);
    played.blind = false;
    expect(played.pass(1_000).codes).toEqual(["broken-hold", "well-again"]);
  });

  test("a team on its last good data: since when outlives other changes, and the end is told", () => {
    const played = new Played()
      .want(a)
      .writes(...TEAMS)
      .errs()
      .pass(20_000)
      .writes("blog");
    expect(played.state.written?.lastGood).toMatchObject([{ team: "shop", since: new Date(DATE).toISOString() }]);
    expect(played.told.gauges.get("signalbox_team_on_last_good{team=shop}")).toBe(1);
    played.writes(...TEAMS).pass(1);
    expect(played.codes).toEqual(["last-good", "newest-again"]);
    expect(played.state.written).not.toHaveProperty("lastGood");
  });

  test("what becomes known while the record is being written is in the next one", () => {
    const played = new Played();
    played.isSlow = true;
    played.want(a);
    const [record] = played.records;
    expect(record).not.toHaveProperty("catalogueAt");
    played.isSlow = false;
    if (record !== undefined) played.tell({ kind: "recorded", record });
    expect(played.state.written?.catalogueAt).toBeDefined();
  });

  test("an end of consul-template is told and counted, its start is one of the record's", () => {
    const played = new Played()
      .want(a)
      .writes(...TEAMS)
      .ends()
      .pass(30_000);
    expect(played.codes).toEqual(["consul-template-ended"]);
    expect(played.told.counts.get("signalbox_consul_template_restarts_total")).toBe(1);
    expect(played.state.written?.restarts).toBe(1);
  });
});
