import { join } from "node:path";
import type { Manifest } from "../../compiler/release/manifest.ts";
import { MANIFEST } from "../../compiler/release/release.ts";
import { bell, type Bell } from "../bell.ts";
import { readHold } from "../hold.ts";
import type { NodeLayout } from "../layout.ts";
import type { RenderPorts } from "../ports.ts";
import { isWanted, readRecord, type ConsulConnections, type Current, type RoleFault, type Wanted } from "../records.ts";
import type { Reporter } from "../reporter.ts";
import { presentSecrets } from "../secrets.ts";
import { fillIn, staticPieces, type Filled, type Present, type Stale } from "./complete.ts";
import { watchConsul, type ConsulWatch } from "./consul-watch.ts";
import { decideRender, sameWanted } from "./decide.ts";
import { fillFault, isLate, LATE_MS } from "./fill-fault.ts";
import { endOrphans } from "./orphans.ts";
import { readManifest, readWholeManifest } from "./release-files.ts";
import {
  ReplacedMeanwhile,
  publishRendering,
  pruneRenderings,
  readPresent,
  renderingDirectory,
  writeCurrent,
} from "./renderings.ts";
import { consulTemplates } from "./runs.ts";
import type { Supervised } from "./supervised.ts";
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
  const runs = consulTemplates(layout, templates, consul, ring, reporter);
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
      runs.tend(undefined, undefined, "", now);
      return quiet;
    }
    if (action.kind === "fault") {
      // The release that serves goes on being filled in.
      return { ...quiet, fault: action.fault, dueMs: await keepPresent(now) };
    }
    if (release === undefined) return quiet; // decideRender has said so
    const directory = join(layout.releases, wanted.release);
    const manifestFile = { path: MANIFEST, sha256: wanted.release, file: join(directory, MANIFEST) };
    if (action.kind !== "template") {
      runs.tend(undefined, undefined, wanted.release, now);
      if (action.kind === "relabel" && present !== undefined) relabel(present, wanted);
      else publish(wanted, release.manifest, staticPieces(release.manifest, manifestFile, directory), undefined);
      return quiet;
    }
    return fillWanted(wanted, release.manifest, release.set, now);
  }

  /** While a release cannot be used, the present one's templates follow Consul. Gives when something is due. */
  async function keepPresent(now: number): Promise<number> {
    const set = present && (await setOf(present));
    const { dueMs } = runs.tend(undefined, set, present?.current.wanted.release ?? "", now);
    if (present !== undefined && set !== undefined) fill(present.current.wanted, present.manifest, runs.get(set.id));
    return dueMs;
  }

  async function fillWanted(
    wanted: Wanted,
    manifest: Manifest,
    set: TemplateSet | undefined,
    now: number,
  ): Promise<Round> {
    const presentSet = present && (await setOf(present));
    const tended = runs.tend(set, presentSet, wanted.release, now);
    if (present !== undefined && presentSet !== undefined && presentSet.id !== set?.id)
      fill(present.current.wanted, present.manifest, runs.get(presentSet.id));
    const run = set && runs.get(set.id);
    const filled = fill(wanted, manifest, run);
    if (filled?.kind === "complete" && presentSet !== undefined && presentSet.id !== set?.id) runs.stop(presentSet.id);
    const told = {
      ...(filled?.kind === "complete" && { stale: filled.stale }),
      ...(tended.connections && { connections: tended.connections }),
      dueMs: tended.dueMs,
    };
    const fault = tended.fault ?? fillFault({ wanted, run, filled, queries: set?.queries ?? 0, consul, now });
    return { settled: fault !== undefined || filled?.kind === "complete", ...told, ...(fault && { fault }) };
  }

  /** Publishes what a run has written, when that is all and differs from what is current. */
  function fill(wanted: Wanted, manifest: Manifest, run: Supervised | undefined): Filled | undefined {
    if (run === undefined) return undefined;
    const { templates } = run.set;
    // Where Consul does not answer, or the disk is full, everybody waits, and nobody in particular is late.
    const patient =
      run.throttled() !== undefined || run.unwritten() !== undefined || consul?.unreachable() !== undefined;
    const late = !patient && isLate(run, Date.now());
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

  /** The set of the present rendering: of the process that runs, else read from the release, when that is still there. */
  async function setOf({ manifest, current }: Present): Promise<TemplateSet | undefined> {
    const id = templateSetId(manifest);
    if (id === undefined) return undefined;
    const known = runs.get(id)?.set ?? (whole?.set?.id === id ? whole.set : undefined);
    return known ?? readTemplateSet(join(layout.releases, current.wanted.release), manifest);
  }

  return {
    bell: ring,
    consul,
    round,
    restarts: () => runs.restarts(),
    close() {
      runs.close();
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
