import { readFileSync } from "node:fs";
import { readFile, rename, rm, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { SECRETS_CONFIG } from "../../compiler/haproxy/secrets.ts";
import { renderSlots } from "../../compiler/haproxy/slots/render.ts";
import type { SlotBlock } from "../../compiler/haproxy/slots/slot.ts";
import { byText } from "../../compiler/diagnostic/sort.ts";
import { canonicalJson, sha256 } from "../../compiler/release/canonical.ts";
import { syncDirectory, temporaryBeside, treeWriter } from "../../compiler/release/disk.ts";
import { mapPaths, type FileView, type LiveFiles } from "../haproxy/files.ts";
import { kindsOf, type MapKinds } from "../../compiler/haproxy/maps/kinds.ts";
import type { MapFiles } from "../../compiler/haproxy/maps/plan.ts";
import { BEFORE_FILE, describe, generationDirectory, NODE_FILE, RECORD } from "../node/generations.ts";
import { NODE_MAP, type NodeLayout } from "../node/layout.ts";
import { writeRecord, type Generation } from "../node/records.ts";
import { readManifest } from "../node/rendering.ts";
import type { ReadSecrets } from "../node/secrets.ts";
import { namesIn, removeWhole } from "../node/tidy.ts";
import type { Clock } from "../support/clock.ts";
import { fail, Faulted, thrown } from "../support/fault.ts";
import type { ApplyPorts, HaproxyPort } from "../support/ports.ts";
import { glance, look } from "./look.ts";
import type { Names } from "./names/names.ts";
import { UNSEEN, type Attempt, type Checked, type Deeds, type Done, type Effect, type Event } from "./state.ts";

/** Releases whose newest generation stays on the disk: what `agent rollback` can go back to without a store. */
const KEPT_RELEASES = 5;

/** All that apply acts on. */
export interface World {
  readonly layout: NodeLayout;
  readonly haproxy: HaproxyPort;
  readonly names: Names;
  readonly ownAddresses: ApplyPorts["ownAddresses"];
  readonly readSecrets: ReadSecrets;
  readonly clock: Clock;
}

/** What an effect that the disk does not allow was to do. */
const WHAT: Partial<Record<Effect["kind"], string>> = {
  check: "The next generation could not be written",
  switch: "The next generation could not be made live",
  record: "The state of apply could not be written",
  tidy: "Old generations could not be removed",
};

/** It was thrown instead of done. */
export function broke(effect: Effect, error: unknown): Event {
  return { kind: "broke", effect, fault: thrown(error, WHAT[effect.kind] ?? "The round broke off") };
}

/** How each thing is done. All of them throw the disk's errors. */
const DO: { [K in keyof Deeds]: (world: World, effect: Effect<K>) => Promise<ReturnType<Deeds[K]>> } = {
  async look({ layout, haproxy, readSecrets, ownAddresses }, effect) {
    if (effect.before === UNSEEN) await haproxy.forget();
    return { ...(await look(layout, haproxy, readSecrets, effect)), own: ownAddresses() };
  },
  glance: ({ layout, readSecrets }, effect) => glance(layout, readSecrets, effect),
  feel: ({ haproxy }, { pulse, ask }) => haproxy.isSame(pulse, ask),
  async follow({ names }, effect) {
    names.follow(effect.names, effect.policy);
    return { known: names.known(), settled: names.settled() };
  },
  async "read-maps"(_world, { attempt }) {
    const { live, files, generation } = attempt;
    const directory = directoryOf(attempt);
    const before = live === undefined ? new Map() : readMaps(live.directory, live.files);
    return [before, readMaps(directory, files), await readKinds(directory, generation)];
  },
  check,
  async switch({ layout }, { generation: { generation }, ready }) {
    if (ready?.attempt.checked !== undefined) await keepCandidate(layout, ready.attempt.checked, generation);
    await switchLive(layout, generation);
    return generationDirectory(layout, generation);
  },
  servers: ({ haproxy }) => haproxy.servers(),
  tell: ({ haproxy }, { actions, ending }) => haproxy.tell(actions, ending),
  "compare-maps": async ({ haproxy }, { live: { directory, files, generation } }) => ({
    files: readMaps(directory, files),
    kinds: await readKinds(directory, generation),
    running: await haproxy.maps(mapPaths(files)),
  }),
  "change-maps": ({ haproxy }, { phases }) => haproxy.changeMaps(phases),
  serve: ({ haproxy }, { to }) => haproxy.serve(to.generation.generation, to.limits),
  reload: ({ haproxy }, { generation, files, before }) =>
    haproxy.reload({ description: describe(generation), files, before }),
  tidy: ({ layout }, { generations, needed }) => dropOldGenerations(layout, generations, KEPT_RELEASES, needed),
  record: ({ layout }, { state }) => writeRecord(layout.state.apply, state),
};

/** Does one thing and gives what came of it. Throws the disk's errors. */
export async function perform<K extends keyof Deeds>(world: World, effect: Effect<K>): Promise<Event> {
  const { clock } = world;
  const began = clock().ms;
  const gave = await DO[effect.kind](world, effect);
  return { kind: effect.kind, effect, gave, ms: clock().ms - began } as Done;
}

async function check({ layout, haproxy, readSecrets, clock }: World, { attempt }: Effect<"check">): Promise<Checked> {
  const directory = await writeCandidate(layout, attempt, await haproxy.hasExporter());
  let isValid = false;
  try {
    const began = clock().ms;
    const verdict = await haproxy.check(directory);
    const seconds = (clock().ms - began) / 1000;
    isValid = verdict.ok && verdict.value.length === 0;
    const secrets = isValid ? {} : await readSecrets(Object.keys(attempt.target?.secrets ?? {}));
    return { verdict, directory, seconds, secrets };
  } finally {
    if (!isValid) await rm(directory, { recursive: true, force: true });
  }
}

/** The release's maps below a generation's or rendering's directory. */
function readMaps(directory: string, files: LiveFiles): MapFiles {
  return new Map(mapPaths(files).map((path) => [path, readFileSync(join(directory, path), "utf8")]));
}

/** What the manifest beside the maps says of them; a release of an earlier Signalbox says nothing. */
async function readKinds(directory: string, { wanted }: Generation): Promise<MapKinds> {
  return kindsOf((await readManifest(directory, wanted.release))?.files ?? []);
}

/** Makes `live` name a generation: a link beside it and one rename, so that HAProxy finds the old or the new one, never none. */
export async function switchLive(layout: NodeLayout, generation: number): Promise<void> {
  const temporary = temporaryBeside(layout.live);
  await symlink(`generations/${generation}`, temporary);
  await rename(temporary, layout.live);
  await syncDirectory(dirname(layout.live));
}

/** Writes a candidate beside the generations, all on the disk when this returns; gives its directory, also to be removed on failure. */
async function writeCandidate(layout: NodeLayout, attempt: Attempt, exporter: boolean): Promise<string> {
  const { generation, files, live } = attempt;
  const known = new Map(live?.generation.files);
  const digests: (readonly [path: string, sha256: string])[] = [];
  const candidate = temporaryBeside(generationDirectory(layout, generation.generation));
  try {
    const tree = await treeWriter(candidate);
    const write = async (path: string, bytes: Uint8Array | string, mode?: number): Promise<void> => {
      await tree.write({ path, bytes }, mode);
      digests.push([path, sha256(bytes)]);
    };
    for (const [path, file] of files) {
      const there = live?.files.get(path);
      const digest = known.get(path);
      if (live !== undefined && there !== undefined && digest !== undefined && isSame(there, file))
        if (await tree.link(join(live.directory, path), path)) {
          digests.push([path, digest]);
          continue;
        }
      // Hashes of passwords: HAProxy reads them as root or as apply's own user.
      const mode = path === SECRETS_CONFIG ? 0o600 : undefined;
      await write(path, await bytesOf(path, file, directoryOf(attempt)), mode);
    }
    for (const [path, text] of ownFiles(generation, exporter)) await write(path, text);
    const record: Generation = { ...generation, files: digests.toSorted(([a], [b]) => byText(a, b)) };
    await tree.write({ path: RECORD, bytes: canonicalJson(record) });
    await tree.end();
    return candidate;
  } catch (error) {
    await rm(candidate, { recursive: true, force: true });
    throw error;
  }
}

/** Where files that are not configuration lie: a rendering, or the live generation where that only gets other servers. */
function directoryOf({ rendered, live }: Pick<Attempt, "rendered" | "live">): string {
  return rendered?.directory ?? live?.directory ?? "";
}

function isSame(one: FileView<SlotBlock>, other: FileView<SlotBlock>): boolean {
  if (one === other) return true;
  if (one.kind === "config" && other.kind === "config") return renderSlots(one.parts) === renderSlots(other.parts);
  return one.kind === other.kind && one.sha256 === other.sha256;
}

async function bytesOf(path: string, file: FileView<SlotBlock>, directory: string): Promise<Uint8Array | string> {
  if (file.kind === "config") return renderSlots(file.parts);
  const bytes = await readFile(join(directory, path));
  if (sha256(bytes) !== file.sha256)
    throw new Faulted(fail("rendering-damaged", `"${path}" was changed while it was read.`));
  return bytes;
}

/**
 * What apply adds beside its record. The description proves which generation a worker loaded; the map says which one it serves now, and is set
 * at run time after a change without reload. Defaults of the release refer to SIGNALBOX_SERVER_STATE, so that the same files are
 * valid where no agent keeps a state file.
 */
function ownFiles(generation: Generation, exporter: boolean): [path: string, text: string][] {
  return [
    [NODE_MAP, `generation ${generation.generation}\n`],
    [BEFORE_FILE, "# Written by this node's agent.\nglobal\n    setenv SIGNALBOX_SERVER_STATE global\n"],
    [NODE_FILE, nodeFile(generation, exporter)],
  ];
}

function nodeFile(generation: Generation, exporter: boolean): string {
  return `# Written by this node's agent.
global
    default-path parent
    description "${describe(generation)}"
    server-state-file "\${SIGNALBOX_RUN-/run/signalbox}/servers.state"
${["user", "group", "chroot"].map(asUnitSays).join("")}
defaults signalbox-node
    mode http
    timeout client 10s
    timeout server 10s
    timeout connect 10s

frontend signalbox-node from signalbox-node
    bind "unix@\${SIGNALBOX_RUN-/run/signalbox}/probe.sock" mode 600
${exporter ? "    http-request use-service prometheus-exporter if { path /metrics }\n" : ""}    http-request return status 200 content-type text/plain lf-string "%[str(generation),map_str(${NODE_MAP})]"

global
    default-path current
`;
}

/**
 * What the unit that starts HAProxy as root says of its workers, which bind, read maps and keys before they give these rights up; the master
 * stays root. What no unit says stays as HAProxy was started: one that is not root cannot become another.
 */
function asUnitSays(word: string): string {
  const variable = `SIGNALBOX_${word.toUpperCase()}`;
  return `.if defined(${variable})\n    ${word} "\${${variable}}"\n.endif\n`;
}

/** A checked candidate becomes the generation, by one rename. What lies there already has no record that can be read. */
export async function keepCandidate(layout: NodeLayout, candidate: string, generation: number): Promise<void> {
  const directory = generationDirectory(layout, generation);
  await rm(directory, { recursive: true, force: true });
  await rename(candidate, directory);
  await syncDirectory(layout.generations);
}

/** Removes all but the newest generation of each of the last `releases` releases, the newest two, and those in `needed`. */
export async function dropOldGenerations(
  layout: NodeLayout,
  generations: readonly Generation[],
  releases: number,
  needed: readonly (number | undefined)[],
): Promise<void> {
  const newest = generations.toSorted((a, b) => b.generation - a.generation);
  const kept = new Map<string, number>();
  for (const { wanted, generation } of newest)
    if (!kept.has(wanted.release) && kept.size < releases) kept.set(wanted.release, generation);
  const keep = new Set([...kept.values(), ...needed, ...newest.slice(0, 2).map(({ generation }) => generation)]);
  for (const name of await namesIn(layout.generations))
    if (Number.isSafeInteger(Number(name)) && !keep.has(Number(name)))
      await removeWhole(join(layout.generations, name));
}
