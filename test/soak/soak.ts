import { setTimeout as sleep } from "node:timers/promises";
import { Random } from "../support/random.ts";
import { runCli } from "../support/cli.ts";
import { until } from "../support/until.ts";
import type { Team } from "../faults/fleet.ts";
import { all, brokenGeneration, isWell, statusRows } from "../faults/observe.ts";
import { startUpstream, type Upstream } from "../faults/upstream.ts";
import { hasOwnDisk, startWorld, type Programs, type World } from "../faults/world.ts";
import { openBook, type Book, type Span } from "./book.ts";
import { startClients, type Clients } from "./clients.ts";
import { SOAK_FAULTS } from "./faults.ts";
import { soakFiles } from "./fleet.ts";
import { grown } from "./growth.ts";
import { clock } from "./picture.ts";
import { planOf, type Change, type Kill, type Release, type Step, type Trouble } from "./plan.ts";
import { differsFromLive } from "./running.ts";
import { look, MEMBERS, type Sample } from "./sample.ts";

export interface SoakOptions {
  readonly seed: number;
  readonly lengthMs: number;
  /** A line for whoever looks on. */
  readonly say: (line: string) => void;
}

export interface Outcome {
  /** What broke; empty when all held. */
  readonly breaks: readonly string[];
  /** Status, logs and metrics at the first break. */
  readonly seen: string;
  readonly samples: readonly Sample[];
  readonly spans: readonly Span[];
  /** Milliseconds since 1970. */
  readonly begun: number;
  readonly summary: readonly string[];
}

const CLIENTS = 6;
/** Wrong for so long without a fault is wrong; milliseconds. Others may use the machine meanwhile. */
const PATIENCE_MS = 20_000;
/** The node is well again so long after a fault, at most; milliseconds. */
const MENDED_MS = 60_000;
/** Extra instances of a team, at most, beside the two that stay. */
const MOST_EXTRAS = 6;
/** An instance that left is still there for whoever has it from before. */
const LINGER_MS = 8_000;

/** Plays the plan of a seed on a real node and watches what must hold; ends at the first break. */
export async function soak(programs: Programs, { seed, lengthMs, say }: SoakOptions): Promise<Outcome> {
  const world = await startWorld(programs, { files: soakFiles(seed) });
  const begun = Date.now();
  const book = openBook(begun);
  const plan = planOf(seed, lengthMs);
  const instances = churn(world, book);
  const turns = oneByOne();
  let clients: Clients | undefined;
  try {
    await world.traffic.stop();
    clients = startClients(CLIENTS, { port: world.port, seed, book, leftAt: instances.leftAt });
    const watch = watchNode(world, book, clients);
    const counts = { releases: 0, changes: 0, troubles: 0, kills: 0 };
    const shown = setInterval(() => say(progress(Date.now() - begun, clients, counts, book)), 10_000);
    const play = async <T>(
      steps: readonly Step<T>[],
      name: keyof typeof counts,
      act: (step: T) => Promise<void>,
    ): Promise<void> => {
      for (const step of steps) {
        const leftMs = Math.max(0, begun + lengthMs - Date.now());
        await sleep(Math.min(step.afterMs, leftMs), undefined, { signal: book.signal }).catch(() => undefined);
        if (book.signal.aborted || Date.now() - begun >= lengthMs) return;
        await act(step).catch((error: unknown) => book.broke(`${name}: ${String(error)}`));
        counts[name]++;
      }
    };
    await Promise.all([
      play(plan.releases, "releases", (step) => release(world, step)),
      play(plan.changes, "changes", instances.change),
      play(plan.troubles, "troubles", (step) => trouble(world, book, turns, step, say)),
      play(plan.kills, "kills", (step) => kill(world, book, turns, step)),
    ]);
    if (!book.signal.aborted) await wellAgain(world, book, "the end");
    clearInterval(shown);
    await clients.stop();
    const samples = await watch.stop();
    for (const one of grown(samples)) book.broke(one);
    const seen = book.breaks.length === 0 ? "" : await all(world);
    const summary = summaryOf(clients, samples, counts, book);
    return { breaks: book.breaks, seen, samples, spans: book.spans, begun, summary };
  } finally {
    await clients?.stop();
    await instances.stop();
    await world.stop();
  }
}

function summaryOf(
  { requests, failed, failures }: Clients,
  samples: readonly Sample[],
  counts: Readonly<Record<string, number>>,
  { spans }: Book,
): string[] {
  const last = samples.at(-1);
  const kinds = [...failures].map(([why, count]) => `${why} ${count}`).join(", ");
  const names = new Set(spans.map(({ name }) => name));
  return [
    `requests   ${requests.toLocaleString("en-US")}, failed ${failed.toLocaleString("en-US")}${kinds === "" ? "" : `, within faults that fail some: ${kinds}`}`,
    `done       ${counts["releases"]} releases beside those of faults, ${counts["changes"]} changes of instances, ${counts["troubles"]} faults, ${counts["kills"]} roles killed or stopped; ${names.size} kinds`,
    `reloads    ${last?.reloads ?? 0}`,
    `memory     MiB, the median of the first third of the time → of the last: ${memoryOf(samples)}`,
    `at the end ${last?.files ?? 0} files, ${last?.temporary ?? 0} of them temporary; ${last?.open ?? 0} open`,
  ];
}

function memoryOf(samples: readonly Sample[]): string {
  const third = Math.ceil(samples.length / 3);
  return MEMBERS.map((who) => {
    const [first, last] = [samples.slice(0, third), samples.slice(-third)].map((part) => {
      const sizes = part.flatMap(({ memory }) => memory[who] ?? []).toSorted((a, b) => a - b);
      return Math.round((sizes[Math.floor(sizes.length / 2)] ?? 0) / 2 ** 20);
    });
    return `${who} ${first} → ${last}`;
  }).join(", ");
}

function progress(
  ms: number,
  clients: Clients | undefined,
  counts: Readonly<Record<string, number>>,
  book: Book,
): string {
  const done = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
  const { requests = 0, failed = 0 } = clients ?? {};
  return `${clock(ms)} ${requests} requests, ${failed} failed; ${done.join(", ")}; now ${book.now().join(", ") || "calm"}`;
}

async function release(world: World, { extra }: Release): Promise<void> {
  await world.publish({ extra });
}

/** One fault from its beginning until the node is well again. */
async function trouble(
  world: World,
  book: Book,
  turns: Turns,
  step: Trouble,
  say: (line: string) => void,
): Promise<void> {
  const fault = SOAK_FAULTS.get(step.name);
  if (fault === undefined || (fault.needs === "disk" && !hasOwnDisk(world))) return;
  const { blinds, sees, seenWithin = 10, mayFail } = fault;
  const span = book.open({ name: step.name, blinds, mayFail: mayFail !== undefined });
  // A role that begins anew has no word of what it did before.
  await turns(async () => {
    await fault.inject(world, new Random(step.seed));
    if (step.shown && sees.status !== undefined) await seen(world, book, step.name, sees.status, seenWithin);
  });
  if (!step.shown) await sleep(step.lastsMs);
  await fault.mend(world);
  await wellAgain(world, book, step.name);
  span.to = Date.now();
  say(`${clock(span.to - (book.spans[0]?.from ?? span.to))} ${step.name} is over after ${clock(span.to - span.from)}`);
}

async function seen(world: World, book: Book, name: string, status: RegExp, within: number): Promise<void> {
  const timeoutMs = within * 1_000 + PATIENCE_MS;
  const isShown = async (): Promise<boolean> => (await statusRows(world.layout)).some((row) => status.test(row));
  await until("the status shows it", isShown, { timeoutMs, everyMs: 250 }).catch(() =>
    book.broke(`the status does not show ${name} after ${timeoutMs / 1_000} s`),
  );
}

async function wellAgain(world: World, book: Book, after: string): Promise<void> {
  await until("the node is well", async () => (await isWell(world)) === true || book.signal.aborted, {
    timeoutMs: MENDED_MS,
    everyMs: 100,
  }).catch(async () => book.broke(`${MENDED_MS / 1_000} s after ${after}: ${await isWell(world)}`));
}

/** A role that ends is started by its supervisor; one that is stopped goes on after a while. */
async function kill(world: World, book: Book, turns: Turns, { who, signal }: Kill): Promise<void> {
  const span = book.open({ name: `${who} ${signal}`, blinds: who !== "pull", mayFail: false });
  await turns(async () => {
    world.roles[who].kill(signal);
    if (signal === "SIGSTOP") {
      await sleep(3_000);
      world.roles[who].kill("SIGCONT");
    }
    await sleep(1_000);
    await until(`${who} runs`, () => world.roles[who].pid());
  });
  // What it does at its start is done: it has looked at its node and said so.
  await sleep(4_000);
  span.to = Date.now();
}

type Turns = (act: () => Promise<void>) => Promise<void>;

/** What is given is done one after the other. */
function oneByOne(): Turns {
  let before: Promise<unknown> = Promise.resolve();
  return (act) => {
    const done = before.then(act);
    before = done.catch(() => undefined);
    return done;
  };
}

interface Instances {
  readonly change: (step: Change) => Promise<void>;
  readonly leftAt: (id: string) => number | undefined;
  stop(): Promise<void>;
}

/** Instances that come and go beside the two of each team that stay. */
function churn(world: World, book: Book): Instances {
  const there: Upstream[] = [];
  const failing = new Set<string>();
  const left = new Map<string, number>();
  const lingering = new Set<Promise<void>>();
  let made = 2;
  const of = (team: Team): Upstream[] => there.filter(({ id }) => id.startsWith(`${team}-`));

  const leave = async (one: Upstream): Promise<void> => {
    there.splice(there.indexOf(one), 1);
    failing.delete(one.id);
    await told(() => world.consul.deregister(one.id));
    left.set(one.id, left.get(one.id) ?? Date.now());
    const gone = sleep(LINGER_MS).then(() => one.stop());
    lingering.add(gone);
    void gone.finally(() => lingering.delete(gone));
  };
  /** A Consul that is down or hangs is told later what happens now. */
  const told = async (tell: () => Promise<void>): Promise<void> => {
    await until("Consul takes it", () => tell().then(() => true), { timeoutMs: 120_000, everyMs: 200 });
  };

  return {
    async change({ kind, team }) {
      const mine = of(team);
      const one = mine[made % Math.max(1, mine.length)];
      if (kind === "come") {
        if (mine.length >= MOST_EXTRAS) return;
        const fresh = await startUpstream(`${team}-${++made}`);
        await told(() => world.register(team, fresh));
        there.push(fresh);
      } else if (one === undefined) return;
      else if (kind === "leave") await leave(one);
      else if (kind === "fail") {
        await told(() => world.consul.setStatus(one.id, "critical"));
        failing.add(one.id);
        left.set(one.id, Date.now());
      } else if (kind === "heal") {
        const sick = [...failing].find((id) => id.startsWith(`${team}-`));
        if (sick === undefined) return;
        left.delete(sick);
        failing.delete(sick);
        await told(() => world.consul.setStatus(sick, "passing"));
      } else {
        const span = book.open({ name: "an instance dies", blinds: false, mayFail: false });
        await one.stop();
        await sleep(500);
        await leave(one);
        span.to = Date.now();
      }
    },
    leftAt: (id) => left.get(id),
    async stop() {
      await Promise.all(lingering);
      for (const one of there) await one.stop();
    },
  };
}

/** Looks at the node again and again, and takes its samples. */
function watchNode(world: World, book: Book, clients: Clients): { stop(): Promise<Sample[]> } {
  const samples: Sample[] = [];
  const begun = Date.now();
  let running = true;
  let reloads = 0;
  let read = 0;
  const again = async (everyMs: number, act: () => Promise<void> | void): Promise<void> => {
    while (running && !book.signal.aborted) {
      await act();
      await sleep(everyMs);
    }
  };
  /** Wrong in calm: what was wrong without a pause for too long is a break. */
  const lasting = (what: (found: string) => string, find: () => Promise<string | undefined>): (() => Promise<void>) => {
    let since: number | undefined;
    return async () => {
      const found = await find();
      const calm = book.calmSince();
      if (found === undefined || calm === Infinity) since = undefined;
      else since ??= Date.now();
      if (since !== undefined && Date.now() - Math.max(since, calm) > PATIENCE_MS) book.broke(what(found ?? ""));
    };
  };
  const watches = [
    again(200, () => {
      const broken = brokenGeneration(world.layout);
      if (broken !== undefined) book.broke(broken);
    }),
    again(
      1_000,
      lasting(
        (found) => `what HAProxy runs is not what is live: ${found}`,
        () => differsFromLive(world.layout).catch((error: unknown) => `HAProxy does not say: ${String(error)}`),
      ),
    ),
    again(
      2_000,
      lasting(
        (found) => `nothing is wrong, and the status is another one:\n${found}`,
        async () => {
          const { exit, stdout } = await runCli(["agent", "status", "--node", world.layout.root]);
          return exit === 0 ? undefined : stdout;
        },
      ),
    ),
    again(
      1_000,
      lasting(
        (found) => `not well without a fault: ${found}`,
        async () => {
          const well = await isWell(world);
          return well === true ? undefined : well;
        },
      ),
    ),
    again(1_000, () => {
      const log = world.roles.apply.output();
      reloads += [...log.slice(read).matchAll(/"code":"reload"/g)].length;
      read = log.length;
      const [{ requests, failed }, faults] = [clients, book.now()];
      const calm = Date.now() - book.calmSince() > 2_000;
      const at = Date.now() - begun;
      samples.push({ ...{ at, requests, failed, reloads, calm, faults, slowest: clients.slowest() }, ...look(world) });
      const bugs = /^.*"code":"(?:metric|bug)".*$/m.exec(log.slice(-20_000));
      if (bugs !== null) book.broke(`a bug: ${bugs[0]}`);
    }),
  ];
  return {
    async stop() {
      running = false;
      await Promise.all(watches);
      return samples;
    },
  };
}
