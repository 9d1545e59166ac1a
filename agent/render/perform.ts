import { join } from "node:path";
import { errorText } from "../../compiler/release/disk.ts";
import { MANIFEST } from "../../compiler/release/release.ts";
import { isDiskFull } from "../support/fault.ts";
import type { NodeLayout } from "../node/layout.ts";
import type { RenderPorts } from "../support/ports.ts";
import { isApplyState, isWanted, readHold, readRecord, writeRecord } from "../node/records.ts";
import { areWhole, readManifest } from "../node/rendering.ts";
import { presentSecrets } from "../node/secrets.ts";
import { startAttempt, type Attempt } from "./attempt.ts";
import { askConsul } from "./consul.ts";
import type { Answer } from "./questions.ts";
import { publishRendering, pruneRenderings, renderingDirectory, type Piece } from "./renderings.ts";
import type { Effect, Event, Looked, Release } from "./state.ts";
import type { Present } from "./complete.ts";
import { readTemplateSet } from "./template-set.ts";

/** All of the world that render touches: the node's directories, consul-template, Consul. */
export interface World {
  perform(effect: Effect): Promise<Event>;
  /** Ends every process. */
  close(): void;
}

/** Old renderings are removed so often at most; milliseconds. */
const PRUNE_MS = 5_000;

/** `post`: what consul-templates do by themselves. */
export function worldOf(layout: NodeLayout, { templates, clock }: RenderPorts, post: (event: Event) => void): World {
  const attempts = new Map<string, Attempt>();
  /** The last answers of other datacentres, by the heads of the questions. */
  const last = new Map<string, Answer>();
  let prunedAt = -Infinity;

  function stop(id: string): void {
    attempts.get(id)?.stop();
    attempts.delete(id);
  }

  function start({ id, start, set }: Extract<Effect, { kind: "start" }>): Event {
    stop(id);
    const of = { id, start };
    try {
      if (templates === undefined) throw new Error("consul-template is not installed");
      attempts.set(
        id,
        startAttempt(set, { ...templates, clock }, layout.rendered, (told) => post({ ...of, ...told }), last),
      );
      return { kind: "done" };
    } catch (error) {
      const line = { kind: "unwritten", full: isDiskFull(error), message: errorText(error) } as const;
      return { kind: "said", ...of, line };
    }
  }

  async function publish({ wanted, release, pieces, present }: Extract<Effect, { kind: "publish" }>): Promise<Event> {
    const { manifest, set } = release;
    const current = await publishRendering(
      layout,
      wanted,
      [...ownPieces(layout, release), ...pieces],
      present?.current,
    );
    if (current === undefined) return { kind: "replaced" };
    const { ms, date } = clock();
    if (ms - prunedAt > PRUNE_MS) {
      await pruneRenderings(layout, current, date).catch(() => undefined); // a disk's fault shows where it matters
      prunedAt = ms;
    }
    return { kind: "published", present: { current, manifest, directory: renderingDirectory(layout, current), set } };
  }

  async function perform(effect: Effect): Promise<Event> {
    switch (effect.kind) {
      case "look":
        return { kind: "looked", looked: await look(layout, effect) };
      case "ask": {
        if (templates === undefined) throw new Error("Consul is asked without consul-template");
        const kept = effect.named === undefined ? [] : await keptServices(layout);
        const says = await askConsul(templates.consul, effect.named, [...new Set(kept.map(({ service }) => service))]);
        const emptied = kept.filter(({ service }) => says.more?.passing?.includes(service) === true);
        return {
          kind: "answered",
          ...says,
          emptied: emptied.map(({ service, since }) => `${service}@${since}`),
          stopped: [...attempts].flatMap(([id, attempt]) => (attempt.isStopped() ? [id] : [])),
        };
      }
      case "start":
        return start(effect);
      case "stop":
        stop(effect.id);
        return { kind: "done" };
      case "scan": {
        const { id, start, known, set } = effect;
        return { kind: "scanned", id, start, results: attempts.get(id)?.results(known, set) ?? known };
      }
      case "publish":
        return publish(effect);
      case "record":
        await writeRecord(layout.state.render, effect.record);
        return { kind: "recorded", record: effect.record };
    }
  }

  return {
    perform,
    close() {
      for (const id of attempts.keys()) stop(id);
    },
  };
}

/** The services whose backends apply keeps servers of, and since when: what consul-template was told last has none. */
async function keptServices(layout: NodeLayout): Promise<{ readonly service: string; readonly since: string }[]> {
  const applied = await readRecord(layout.state.apply, isApplyState);
  return (applied?.kept ?? []).flatMap(({ service, since }) => (service === undefined ? [] : [{ service, since }]));
}

/** The files of a release that no template makes, the manifest included. */
function ownPieces(layout: NodeLayout, { id, manifest }: Release): Piece[] {
  const files = manifest.files.filter(({ kind }) => kind === "static");
  return [{ path: MANIFEST, sha256: id }, ...files].map(({ path, sha256 }) => ({
    ...{ path, sha256, file: join(layout.releases, id, path) },
  }));
}

async function look(layout: NodeLayout, effect: Extract<Effect, { kind: "look" }>): Promise<Looked> {
  const wanted = (await readHold(layout))?.wanted ?? (await readRecord(layout.wanted, isWanted));
  const damaged = await isDamaged(layout, effect.present);
  // Nothing is to be linked from what is there, and a release that lent its file is read again.
  if (damaged) await pruneRenderings(layout, undefined);
  const known = damaged ? undefined : effect.known;
  const release = wanted?.release === known?.id ? known : wanted && (await readRelease(layout, wanted.release));
  const secrets = await presentSecrets(layout.secrets, release?.manifest.secrets ?? []);
  return { wanted, release, secrets, ...(damaged && { damaged }) };
}

/** Whether apply found the present rendering damaged, and it is: only then each of its files is read again. */
async function isDamaged(layout: NodeLayout, present: Present | undefined): Promise<boolean> {
  const applied = await readRecord(layout.state.apply, isApplyState);
  if (applied?.fault?.code !== "rendering-damaged" || present?.current.files === undefined) return false;
  return !(await areWhole(present.directory, present.current.files));
}

async function readRelease(layout: NodeLayout, id: string): Promise<Release | undefined> {
  const directory = join(layout.releases, id);
  const manifest = await readManifest(directory, id);
  const files = manifest?.files.map(({ path, sha256 }) => [path, sha256] as const) ?? [];
  if (manifest === undefined || !(await areWhole(directory, files))) return undefined;
  const set = readTemplateSet(directory, manifest);
  const hasTemplates = manifest.files.some(({ kind }) => kind === "template");
  return set === undefined && hasTemplates ? undefined : { id, manifest, set };
}
