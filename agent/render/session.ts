import { join } from "node:path";
import type { Manifest } from "../../compiler/release/manifest.ts";
import { MANIFEST } from "../../compiler/release/release.ts";
import { readHold } from "../hold.ts";
import type { NodeLayout } from "../layout.ts";
import type { RenderPorts } from "../ports.ts";
import {
  fail,
  isWanted,
  readRecord,
  refuse,
  type ConsulConnections,
  type Current,
  type RoleFault,
  type Wanted,
} from "../records.ts";
import type { Reporter } from "../reporter.ts";
import { presentSecrets } from "../secrets.ts";
import { bell, type Bell } from "../bell.ts";
import { fillIn, staticPieces, type Present, type Stale } from "./complete.ts";
import { watchConsul, type ConsulWatch } from "./consul-watch.ts";
import { connectionsFault, decideRuns, type SetNeed } from "./decide-runs.ts";
import { decideRender, sameWanted } from "./decide.ts";
import { endOrphans } from "./orphans.ts";
import { leash } from "./leash.ts";
import { readManifest, readWholeManifest } from "./release-files.ts";
import {
  ReplacedMeanwhile,
  publishRendering,
  pruneRenderings,
  readPresent,
  renderingDirectory,
  writeCurrent,
} from "./renderings.ts";
import { supervise, type Supervised } from "./supervised.ts";
import { readTemplateSet, templateSetId, type TemplateSet } from "./template-set.ts";

/** What a round found. */
export interface Round {
  /** False while consul-template is still at it and nothing is known to be wrong. */
  readonly settled: boolean;
  readonly fault?: RoleFault;
  /** Missing while it is not known: what was known before holds. */
  readonly stale?: readonly Stale[];
  readonly connections?: ConsulConnections;
  /** Milliseconds until something is due that nothing rings for. */
  readonly dueMs: number;
}

/** The render role's memory between two rounds: the processes that it supervises, and what it has verified. */
export interface Session {
  readonly bell: Bell;
  readonly consul: ConsulWatch | undefined;
  round(): Promise<Round>;
  /** Starts of consul-template since the session began, the first of each not counted. */
  restarts(): number;
  /** Ends every process. */
  close(): void;
}

/** A wanted set that was tried alone is given up after this, and the present one goes on, until it is tried again. */
const ALONE_MS = 60_000;
const PARKED_MS = 300_000;
/** Consul's 429s come at least every 3 s per query that it refuses. */
const THROTTLED_MS = 10_000;
/** From consul-template's start until a template that is not written is called late; 500 services take a second. */
const LATE_MS = 10_000;
const SLOW_POLL_MS = 5_000;
const PRUNE_MS = 5_000;

/** Begins a session: what an earlier one left running is ended, and what lies there is verified once. */
export async function openSession(layout: NodeLayout, ports: RenderPorts, reporter: Reporter): Promise<Session> {
  const ring = bell();
  const orphans = await endOrphans(layout.rendered);
  if (orphans > 0)
    reporter.log("warn", "orphan-ended", `A consul-template of an earlier start was ended.`, { orphans });
  const { templates } = ports;
  const consul =
    templates &&
    watchConsul(templates.consul, ring, (seenAt) => {
      if (seenAt !== undefined)
        reporter.gauge("signalbox_catalogue_data_age_seconds", Math.max(0, (Date.now() - seenAt) / 1000));
    });
  const running = new Map<string, Supervised>();
  const ended = { restarts: 0 };
  const parked = new Map<string, number>();
  let alone: { readonly id: string; readonly since: number } | undefined;
  let whole:
    | { readonly release: string; readonly manifest: Manifest; readonly set: TemplateSet | undefined }
    | undefined;
  let present = await openPresent(layout);
  let prunedAt = 0;
  await pruneRenderings(layout, present?.current, true).catch(() => undefined); // a disk's fault shows where it matters

  async function wantedRelease(wanted: Wanted): Promise<typeof whole> {
    if (whole?.release === wanted.release) return whole;
    const directory = join(layout.releases, wanted.release);
    const manifest = await readWholeManifest(directory, wanted.release);
    if (manifest === undefined) return undefined;
    const set = readTemplateSet(directory, manifest);
    if (set === undefined && templateSetId(manifest) !== undefined) return undefined;
    return (whole = { release: wanted.release, manifest, set });
  }

  async function round(): Promise<Round> {
    const now = Date.now();
    const wanted = (await readHold(layout))?.wanted ?? (await readRecord(layout.wanted, isWanted));
    const release = wanted && (await wantedRelease(wanted));
    const secrets = await presentSecrets(layout.secrets, release?.manifest.secrets ?? []);
    const action = decideRender({
      ...{ wanted, current: present?.current, manifest: release?.manifest, secrets },
      canRenderTemplates: templates !== undefined,
    });
    const quiet = { settled: true, stale: [], dueMs: Infinity };
    if (wanted === undefined || action.kind === "nothing") {
      tendRuns(undefined, undefined, "", now);
      return quiet;
    }
    if (action.kind === "fault") {
      // The release that serves goes on being filled in.
      const { dueMs, fault } = await keepPresent(now);
      return { ...quiet, fault: action.fault ?? fault, dueMs };
    }
    if (release === undefined) return quiet; // decideRender has said so
    const directory = join(layout.releases, wanted.release);
    const manifestFile = { path: MANIFEST, sha256: wanted.release, file: join(directory, MANIFEST) };
    if (action.kind !== "template") {
      tendRuns(undefined, undefined, wanted.release, now);
      if (action.kind === "relabel" && present !== undefined) relabel(present, wanted);
      else publish(wanted, release.manifest, staticPieces(release.manifest, manifestFile, directory), undefined);
      return quiet;
    }
    return fillWanted(wanted, release.manifest, release.set, now);
  }

  /** While a release cannot be used, the present one's templates follow Consul. */
  async function keepPresent(now: number): Promise<{ dueMs: number; fault?: RoleFault }> {
    const set = present && (await setOf(present));
    const { dueMs } = tendRuns(undefined, set, present?.current.wanted.release ?? "", now);
    if (present !== undefined && set !== undefined) fill(present.current.wanted, present.manifest, running.get(set.id));
    return { dueMs };
  }

  async function fillWanted(
    wanted: Wanted,
    manifest: Manifest,
    set: TemplateSet | undefined,
    now: number,
  ): Promise<Round> {
    const presentSet = present && (await setOf(present));
    const tended = tendRuns(set, presentSet, wanted.release, now);
    if (present !== undefined && presentSet !== undefined && presentSet.id !== set?.id)
      fill(present.current.wanted, present.manifest, running.get(presentSet.id));
    const run = set && running.get(set.id);
    const filled = fill(wanted, manifest, run);
    if (filled?.kind === "complete" && presentSet !== undefined && presentSet.id !== set?.id) stop(presentSet.id);
    const told = {
      ...(filled?.kind === "complete" && { stale: filled.stale }),
      ...(tended.connections && { connections: tended.connections }),
      dueMs: tended.dueMs,
    };
    const fault = tended.fault ?? faultOf(wanted, run, filled, set?.queries ?? 0, now);
    return { settled: fault !== undefined || filled?.kind === "complete", ...told, ...(fault && { fault }) };
  }

  function faultOf(
    wanted: Wanted,
    run: Supervised | undefined,
    filled: ReturnType<typeof fillIn> | undefined,
    queries: number,
    now: number,
  ): RoleFault | undefined {
    const short = wanted.release.slice(0, 12);
    const unreachable = consul?.unreachable();
    if (filled?.kind === "refused")
      return refuse(
        "template-refused",
        `consul-template refuses release ${short}: what Consul says now does not fit.`,
        wanted.release,
        filled.problems,
      );
    const throttled = run?.throttled();
    if (throttled !== undefined && now - throttled < THROTTLED_MS)
      return connectionsFault(queries, consul?.limit(), wanted.release);
    if (unreachable !== undefined)
      return fail(
        "consul-unreachable",
        `Consul at ${ports.templates?.consul.address} does not answer: ${unreachable}. What was rendered last stays.`,
        wanted.release,
      );
    const why = run?.crashing();
    if (why !== undefined)
      return fail(
        "consul-template-crashing",
        `consul-template ends again and again: it ${why}. What was rendered last stays.`,
        wanted.release,
      );
    if (filled?.kind === "waiting" && run !== undefined && now - run.started() > LATE_MS)
      return fail(
        "render-incomplete",
        `Release ${short} is not complete: ${named(filled.missing)} wait${filled.missing.length === 1 ? "s" : ""} for what Consul does not have, a missing key for one.`,
        wanted.release,
      );
    return undefined;
  }

  /** Publishes what a run has written, when that is all and differs from what is current. */
  function fill(
    wanted: Wanted,
    manifest: Manifest,
    run: Supervised | undefined,
  ): ReturnType<typeof fillIn> | undefined {
    if (run === undefined) return undefined;
    const { templates } = run.set;
    // Where Consul does not answer everybody waits, and nobody in particular is late.
    const patient = run.throttled() !== undefined || consul?.unreachable() !== undefined;
    const late = !patient && Date.now() - run.started() > LATE_MS;
    const lateAt = late ? { lateAt: run.started() + LATE_MS } : {};
    const filled = fillIn({ templates, results: run.results(), errors: run.errors, present, ...lateAt });
    if (filled.kind !== "complete") return filled;
    const directory = join(layout.releases, wanted.release);
    const manifestFile = { path: MANIFEST, sha256: wanted.release, file: join(directory, MANIFEST) };
    try {
      publish(wanted, manifest, [...staticPieces(manifest, manifestFile, directory), ...filled.pieces], filled.newest);
      return filled;
    } catch (error) {
      if (!(error instanceof ReplacedMeanwhile)) throw error;
      ring.ring();
      return { kind: "waiting", missing: [error.message] };
    }
  }

  function publish(
    wanted: Wanted,
    manifest: Manifest,
    pieces: Parameters<typeof publishRendering>[2],
    seen: number | undefined,
  ): void {
    const same =
      present !== undefined &&
      sameWanted(present.current.wanted, wanted) &&
      present.current.files?.length === pieces.length &&
      samePieces(present.current, pieces);
    if (!same) {
      const current = publishRendering(layout, wanted, pieces, present?.current, seen);
      present = { current, manifest, directory: renderingDirectory(layout, current) };
      reporter.count("signalbox_renderings_total", { result: "published" });
    }
    if (Date.now() - prunedAt > PRUNE_MS) {
      prunedAt = Date.now();
      void pruneRenderings(layout, present?.current, false).catch(() => undefined);
    }
  }

  function relabel({ current, manifest, directory }: Present, wanted: Wanted): void {
    const next: Current = { ...current, wanted };
    writeCurrent(layout, next);
    present = { current: next, manifest, directory };
  }

  /** Starts, restarts and ends consul-templates until exactly those run that should. */
  function tendRuns(
    wanted: TemplateSet | undefined,
    presentSet: TemplateSet | undefined,
    release: string,
    now: number,
  ): { dueMs: number; fault?: RoleFault; connections?: ConsulConnections } {
    consul?.need(wanted !== undefined || presentSet !== undefined);
    if (wanted !== undefined && alone?.id === wanted.id && presentSet !== undefined && presentSet.id !== wanted.id) {
      const refused = (running.get(wanted.id)?.errors.size ?? 0) > 0;
      if (refused || now - alone.since > ALONE_MS) {
        parked.set(wanted.id, now + PARKED_MS);
        alone = undefined;
      }
    }
    const need = (set: TemplateSet | undefined): SetNeed | undefined => set && { id: set.id, queries: set.queries };
    const { ids, fault, connections } = decideRuns({
      ...{ wanted: need(wanted), present: need(presentSet), running: [...running.keys()], release },
      ...{ limit: consul?.limit(), parked: wanted !== undefined && (parked.get(wanted.id) ?? 0) > now },
    });
    for (const id of running.keys()) if (!ids.includes(id)) stop(id);
    alone =
      wanted !== undefined && presentSet !== undefined && presentSet.id !== wanted.id && !ids.includes(presentSet.id)
        ? (alone ?? { id: wanted.id, since: now })
        : undefined;
    let dueMs = SLOW_POLL_MS;
    for (const set of [presentSet, wanted]) {
      if (set === undefined || templates === undefined || !ids.includes(set.id)) continue;
      const run = running.get(set.id);
      if (run !== undefined) dueMs = Math.min(dueMs, run.tend(now) ?? SLOW_POLL_MS);
      // Consul has answered, so its limit is known before the first of many queries is sent.
      else if (consul?.asked() === true) running.set(set.id, start(set));
    }
    return { dueMs, ...(fault && { fault }), ...(connections && { connections }) };
  }

  function start(set: TemplateSet): Supervised {
    if (templates === undefined) throw new Error("there is no consul-template to start");
    return supervise(set, {
      ...{ rendered: layout.rendered, program: templates.program, consul: templates.consul, leash: leash() },
      onChange: () => ring.ring(),
      onRestart: (why) => {
        reporter.count("signalbox_consul_template_restarts_total");
        reporter.log("warn", "consul-template-ended", `consul-template ${why}; it is started again.`);
      },
    });
  }

  function stop(id: string): void {
    const run = running.get(id);
    running.delete(id);
    ended.restarts += run?.restarts() ?? 0;
    run?.stop();
  }

  /** The set of the present rendering: of the process that runs, else read from the release, when that is still there. */
  async function setOf({ manifest, current }: Present): Promise<TemplateSet | undefined> {
    const id = templateSetId(manifest);
    if (id === undefined) return undefined;
    const known = running.get(id)?.set ?? (whole?.set?.id === id ? whole.set : undefined);
    return known ?? readTemplateSet(join(layout.releases, current.wanted.release), manifest);
  }

  return {
    bell: ring,
    consul,
    round,
    restarts: () => ended.restarts + [...running.values()].reduce((sum, run) => sum + run.restarts(), 0),
    close() {
      for (const id of [...running.keys()]) stop(id);
      consul?.close();
    },
  };
}

async function openPresent(layout: NodeLayout): Promise<Present | undefined> {
  const current = await readPresent(layout);
  if (current === undefined) return undefined;
  const directory = renderingDirectory(layout, current);
  const manifest = await readManifest(directory, current.wanted.release);
  return manifest && { current, manifest, directory };
}

function samePieces({ files }: Current, pieces: Parameters<typeof publishRendering>[2]): boolean {
  const digests = new Map(files ?? []);
  return pieces.every(({ path, sha256 }) => digests.get(path) === sha256);
}

/** `haproxy/10-shop.cfg.ctmpl`, at most three of them. */
function named(paths: readonly string[]): string {
  const more = paths.length - 3;
  return `${paths.slice(0, 3).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
