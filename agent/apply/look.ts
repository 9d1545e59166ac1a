import { statSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { SECRETS_CONFIG } from "../../compiler/haproxy/secrets.ts";
import { instancesIn, type GivenBlock, type SlotBlock } from "../../compiler/haproxy/slots/slot.ts";
import { sha256 } from "../../compiler/release/canonical.ts";
import { causeText } from "../../compiler/release/disk.ts";
import { DEFAULT_NODE_POLICY } from "../../compiler/release/manifest.ts";
import { liveView, renderedView, withBlocks, type FileView, type LiveFiles } from "../haproxy/files.ts";
import { generationDirectory, OWN_FILES, readGenerations, readLive, RECORD, serves } from "../node/generations.ts";
import type { NodeLayout } from "../node/layout.ts";
import {
  isCurrent,
  isGeneration,
  unseen,
  isRenderState,
  readHold,
  readRecord,
  type Current,
  type Generation,
  type Hold,
} from "../node/records.ts";
import { digestOf, readManifest, readTree, type FileDigests } from "../node/rendering.ts";
import { secretsConfig } from "../node/secrets-config.ts";
import { replacedSecret, type ReadSecrets } from "../node/secrets.ts";
import type { HaproxyPort } from "../support/ports.ts";
import { namesIn } from "./names/named.ts";
import {
  UNSEEN,
  type Damaged,
  type Effect,
  type Glance,
  type LiveGeneration,
  type Rendered,
  type Seen,
  type Target,
} from "./state.ts";

/** All that lies on the node, and what HAProxy says of itself. What was read before is not read again. Throws what the disk says. */
export async function look(
  layout: NodeLayout,
  haproxy: HaproxyPort,
  readSecrets: ReadSecrets,
  { before, confirmed, worker }: Effect<"look">,
): Promise<Seen> {
  const [current, hold, all, liveNumber, { running, pulse }, identity] = await Promise.all([
    readRecord(layout.current, isCurrent),
    readHold(layout),
    readGenerations(layout),
    readLive(layout),
    haproxy.running(),
    haproxy.identity(),
  ]);
  const files = new Map<number, LiveFiles>();
  const stamps = new Map<number, string>();
  const damaged = before.damaged.filter((one) => all.some(({ generation }) => generation === one.generation));
  // What HAProxy read when it was started may be something else than what was written.
  const isStarted =
    running.kind === "running" && (before.running.kind !== "running" || (worker ?? running.worker) !== running.worker);
  for (const one of all) {
    const { generation } = one;
    const isServed = running.kind === "running" && serves(running, one);
    const isUsed = generation === liveNumber || generation === confirmed || isServed;
    if (!isUsed || damaged.some((other) => other.generation === generation)) continue;
    const stamp = stampOf(layout, one);
    const known = before.files.get(generation);
    const isSame = !isStarted && (before.stamps.get(generation) ?? stamp) === stamp;
    const read = known !== undefined && isSame ? known : await readWritten(layout, one);
    if ("path" in read) damaged.push(read);
    else {
      files.set(generation, read);
      stamps.set(generation, stamp);
    }
  }
  const generations = all.filter(({ generation }) => damaged.every((one) => one.generation !== generation));
  const generation = generations.find((one) => one.generation === liveNumber);
  const read = liveNumber === undefined ? undefined : files.get(liveNumber);
  const live = generation &&
    read && { generation, files: read, directory: generationDirectory(layout, generation.generation) };
  const asks = live === undefined ? UNSEEN.asks : await asksOf(live, before.asks);
  const target = targetOf(current, hold, generations, liveNumber);
  const seen: Seen = {
    ...{ current, hold, generations, damaged, liveNumber, live, files, stamps, running, pulse, haproxy: identity },
    ...{ target: undefined, rendered: undefined, own: before.own, hidden: new Map() },
    asks,
  };
  return { ...seen, ...(await targetIn(layout, readSecrets, { ...seen, rendered: before.rendered }, target)) };
}

/** A release asks the same for ever. */
async function asksOf({ generation, directory }: LiveGeneration, before: Seen["asks"]): Promise<Seen["asks"]> {
  const { release } = generation.wanted;
  if (before.release === release) return before;
  return { release, atLeast: (await readManifest(directory, release))?.haproxy?.atLeast ?? {} };
}

/**
 * What should be served now. A generation of a held release is for a look: until then there is no target, and no instance that HAProxy
 * does not have.
 */
export async function glance(
  layout: NodeLayout,
  readSecrets: ReadSecrets,
  { before }: Effect<"glance">,
): Promise<Glance> {
  const [current, hold] = await Promise.all([readRecord(layout.current, isCurrent), readHold(layout)]);
  const generations = before.live === undefined ? [] : [before.live.generation];
  const target = targetOf(current, hold, generations, before.liveNumber);
  return { current, hold, ...(await targetIn(layout, readSecrets, before, target)) };
}

/**
 * What should be served: the present rendering; while a person holds the node on a release that render does not give, the newest
 * generation of that release, unless it is live already.
 */
export function targetOf(
  current: Current | undefined,
  hold: Hold | undefined,
  generations: readonly Generation[],
  live: number | undefined,
): Target | undefined {
  if (hold === undefined || current?.wanted.release === hold.wanted.release) return current;
  const held = generations
    .filter(({ wanted }) => wanted.release === hold.wanted.release)
    .toSorted((a, b) => b.generation - a.generation);
  const [newest] = held;
  if (newest === undefined || held.some(({ generation }) => generation === live)) return undefined;
  return { rendering: newest.rendering, wanted: hold.wanted, from: newest.generation };
}

type Known = Pick<Rendered, "policy" | "secrets" | "services">;

async function targetIn(
  layout: NodeLayout,
  readSecrets: ReadSecrets,
  { live, rendered: before }: Pick<Seen, "live" | "rendered">,
  found: Target | undefined,
): Promise<Pick<Glance, "target" | "rendered" | "hidden" | "same">> {
  if (found === undefined) return { target: undefined, rendered: undefined, hidden: new Map() };
  const { rendering, wanted, from } = found;
  const { release } = wanted;
  const directory = from === undefined ? join(layout.rendered, release, rendering) : generationDirectory(layout, from);
  // A release has one manifest, whose digest is its id.
  const known: Known = before?.release === release ? before : await readKnown(layout, directory, release);
  const digests = await readSecrets(known.secrets);
  const target = { ...found, ...(Object.keys(digests).length > 0 && { secrets: digests }) };
  const rendered = await readTarget(layout, target, directory, known, before);
  const other = live?.generation.wanted.release ?? release;
  const same = other === release ? undefined : { live: other, backends: await sameSources(layout, other, release) };
  return { target, rendered, same, hidden: await hiddenIn(layout, known.services) };
}

async function hiddenIn(layout: NodeLayout, services: Known["services"]): Promise<Glance["hidden"]> {
  if (services.size === 0) return new Map();
  const { unknown = [] } = (await readRecord(layout.state.render, isRenderState)) ?? {};
  return new Map(
    [...services].flatMap(([backend, service]) => {
      const why = unseen(service, unknown);
      return why === undefined ? [] : [[backend, why] as const];
    }),
  );
}

async function readKnown(layout: NodeLayout, directory: string, release: string): Promise<Known> {
  const { node = DEFAULT_NODE_POLICY, addresses, secrets = [] } = (await readManifest(directory, release)) ?? {};
  const services = new Map<string, string>();
  for (const [backend, text] of await sourcesOf(layout, release)) {
    const service = /\{\{ range service "([^"|]*)[^"]*" \}\}/.exec(text)?.[1];
    if (service !== undefined) services.set(backend, service);
  }
  return { policy: { ...node, loopback: addresses?.loopback ?? "allowed" }, secrets, services };
}

/**
 * A target's files. `before`: the last ones; of a rendering whose digests are known only what differs from them is read.
 * Undefined when the files are not (any more) what the target says.
 */
async function readTarget(
  layout: NodeLayout,
  { rendering, wanted: { release }, from, files: digests, secrets }: Target,
  directory: string,
  known: Known,
  before: Rendered | undefined,
): Promise<Rendered | undefined> {
  const isSame = before?.from === from && before?.rendering === rendering && before.release === release;
  if (isSame && replacedSecret(before.digests, secrets) === undefined) return before;
  const files =
    from !== undefined
      ? await readHeld(layout, from)
      : digests !== undefined && digestOf(digests) === rendering
        ? await readChanged(directory, digests, before)
        : await readWhole(directory, rendering);
  if (files === undefined) return undefined;
  // As they are now: a rollback gives no password back.
  const lists = await secretsView(layout, known.secrets);
  if (lists !== undefined) files.set(SECRETS_CONFIG, lists);
  return {
    ...{ rendering, release, directory, files, named: namesIn(files), policy: known.policy, secrets: known.secrets },
    services: known.services,
    ...(from !== undefined && { from }),
    ...(secrets && { digests: secrets }),
  };
}

type Files = Map<string, FileView<GivenBlock>>;

async function readWhole(directory: string, rendering: string): Promise<Files | undefined> {
  const tree = await readTree(directory).catch(() => []);
  const files: Files = new Map(tree.map((file) => [file.path, renderedView(file)]));
  return digestOf([...files].map(([path, file]) => [path, file.sha256])) === rendering ? files : undefined;
}

async function readChanged(
  directory: string,
  digests: FileDigests,
  before: Rendered | undefined,
): Promise<Files | undefined> {
  const files: Files = new Map();
  for (const [path, digest] of digests) {
    const known = before?.files.get(path);
    if (known !== undefined && known.sha256 === digest) {
      files.set(path, known);
      continue;
    }
    const bytes = await readFile(join(directory, path)).catch(() => undefined);
    if (bytes === undefined || sha256(bytes) !== digest) return undefined;
    files.set(path, renderedView({ path, bytes }));
  }
  return files;
}

/** A generation's files, as if render had made them: its servers are those of its time, and whoever makes a candidate knows newer ones. */
async function readHeld(layout: NodeLayout, generation: number): Promise<Files | undefined> {
  const record = await readRecord(join(generationDirectory(layout, generation), RECORD), isGeneration);
  const read = record && (await readWritten(layout, record));
  const live = read === undefined || "path" in read ? undefined : read;
  const given = ({ slots, ...block }: SlotBlock): GivenBlock => ({
    ...block,
    left: [],
    bad: [],
    instances: instancesIn(slots),
  });
  return live && withBlocks(live, given);
}

/** A generation's files without apply's own, each as it was written; or the first that is not. */
async function readWritten(layout: NodeLayout, { generation, files = [] }: Generation): Promise<LiveFiles | Damaged> {
  const tree = await readTree(generationDirectory(layout, generation)).catch(() => []);
  const views: LiveFiles = new Map(tree.map((file) => [file.path, liveView(file)]));
  const isWritten = ([path, digest]: readonly [string, string]): boolean => views.get(path)?.sha256 === digest;
  const wrong = files.find((one) => !isWritten(one));
  if (wrong === undefined && views.size > 0) return withoutOwn(views);
  const written = new Set(files.filter(isWritten).map(([path]) => path));
  const whole = new Map([...views].filter(([path]) => written.has(path)));
  return { generation, path: wrong?.[0] ?? RECORD, whole: withoutOwn(whole) };
}

/** Another one once a file was written to, replaced or removed; new names for a file (hard links) make no difference. */
function stampOf(layout: NodeLayout, { generation, files = [] }: Generation): string {
  const directory = generationDirectory(layout, generation);
  const stats = files.map(([path]) => statSync(join(directory, path), { throwIfNoEntry: false }));
  return stats.map((stat) => `${stat?.ino}:${stat?.size}:${stat?.mtimeMs}`).join(" ");
}

function withoutOwn(files: LiveFiles): LiveFiles {
  return new Map([...files].filter(([path]) => !OWN_FILES.includes(path)));
}

/** Lists of users and values of headers as configuration; `broken` when one of them is none. Undefined when the release names none. */
async function secretsView(layout: NodeLayout, secrets: readonly string[]): Promise<FileView<GivenBlock> | undefined> {
  const names = secrets.filter((name) => /\.(?:users|secret)$/.test(name));
  if (names.length === 0) return undefined;
  const broken = (message: string): FileView<GivenBlock> => ({ kind: "broken", sha256: "", line: 1, message });
  const texts = new Map<string, string>();
  for (const name of names) {
    try {
      texts.set(name, await readFile(join(layout.secrets, name), "utf8"));
    } catch (error) {
      // Gone since render looked, or for another user alone.
      return broken(`secrets/${name} cannot be read: ${causeText(error)}.`);
    }
  }
  const config = secretsConfig(texts);
  if (!config.ok) return broken(config.fault.message);
  return { kind: "config", sha256: sha256(Buffer.from(config.value)), parts: [config.value] };
}

/** What stands between the comments of a block, in a file or in a template: the question to the catalogue, or given instances. */
const BLOCK = /^ {4}# servers of ([A-Za-z0-9._-]+):.*\n([^]*?)# end of servers$/gm;

/**
 * Backends that ask the catalogue the same in both releases. While another release is on its way, or refused, the live one's
 * servers follow the new rendering only where that answers the same question. Empty when one of them is not on the disk.
 */
export async function sameSources(layout: NodeLayout, one: string, other: string): Promise<ReadonlySet<string>> {
  const [first, second] = await Promise.all([sourcesOf(layout, one), sourcesOf(layout, other)]);
  return new Set([...first].filter(([backend, text]) => second.get(backend) === text).map(([backend]) => backend));
}

async function sourcesOf(layout: NodeLayout, release: string): Promise<Map<string, string>> {
  const folder = join(layout.releases, release, "haproxy");
  const sources = new Map<string, string>();
  for (const name of await readdir(folder).catch(() => [])) {
    const text = await readFile(join(folder, name), "utf8").catch(() => "");
    for (const found of text.matchAll(BLOCK)) sources.set(found[1] ?? "", found[2] ?? "");
  }
  return sources;
}
