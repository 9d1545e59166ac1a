import { readHold } from "../node/hold.ts";
import type { NodeLayout } from "../node/layout.ts";
import type { HaproxyPort } from "../support/ports.ts";
import { isCurrent, readRecord } from "../node/records.ts";
import { serves, targetOf, type Target } from "./decide.ts";
import type { LiveFiles } from "./files.ts";
import { generationDirectory, readGenerationFiles, readGenerations, readLive } from "./generations.ts";
import { readTarget, secretsOf } from "./rendered.ts";
import type { ReadSecrets } from "./secrets.ts";
import { sameSources } from "./sources.ts";
import type { Effect, Glance, Seen } from "./state.ts";

/** All that lies on the node, and what HAProxy says of itself. What was read before is not read again. Throws what the disk says. */
export async function look(
  layout: NodeLayout,
  haproxy: HaproxyPort,
  readSecrets: ReadSecrets,
  { before, confirmed }: Effect<"look">,
): Promise<Seen> {
  const [current, hold, generations, liveNumber, { running, pulse }, identity] = await Promise.all([
    readRecord(layout.current, isCurrent),
    readHold(layout),
    readGenerations(layout),
    readLive(layout),
    haproxy.running(),
    haproxy.identity(),
  ]);
  const files = new Map<number, LiveFiles>();
  for (const one of generations) {
    const { generation } = one;
    const isServed = running.kind === "running" && serves(running, one);
    if (generation !== liveNumber && generation !== confirmed && !isServed) continue;
    const read = before.files.get(generation) ?? (await readGenerationFiles(layout, generation));
    if (read !== undefined) files.set(generation, read);
  }
  const generation = generations.find((one) => one.generation === liveNumber);
  const read = liveNumber === undefined ? undefined : files.get(liveNumber);
  const live = generation &&
    read && { generation, files: read, directory: generationDirectory(layout, generation.generation) };
  const target = targetOf(current, hold, generations, liveNumber);
  const seen: Seen = {
    ...{ current, hold, generations, liveNumber, live, files, running, pulse, haproxy: identity },
    ...{ target: undefined, rendered: undefined },
  };
  return { ...seen, ...(await targetIn(layout, readSecrets, { ...seen, rendered: before.rendered }, target)) };
}

/** What should be served now. A generation of a held release is for a look: it names no instances that HAProxy does not have. */
export async function glance(
  layout: NodeLayout,
  readSecrets: ReadSecrets,
  { before }: Effect<"glance">,
): Promise<Glance> {
  const [current, hold] = await Promise.all([readRecord(layout.current, isCurrent), readHold(layout)]);
  const generations = before.live === undefined ? [] : [before.live.generation];
  const target = targetOf(current, hold, generations, before.liveNumber);
  if (target?.from !== undefined) return { ...before, current, hold };
  return { current, hold, ...(await targetIn(layout, readSecrets, before, target)) };
}

async function targetIn(
  layout: NodeLayout,
  readSecrets: ReadSecrets,
  before: Pick<Seen, "live" | "rendered">,
  found: Target | undefined,
): Promise<Pick<Glance, "target" | "rendered" | "same">> {
  if (found === undefined) return { target: undefined, rendered: undefined };
  const secrets = await readSecrets(await secretsOf(layout, found, before.rendered));
  const target = { ...found, ...(Object.keys(secrets).length > 0 && { secrets }) };
  const rendered = await readTarget(layout, target, before.rendered);
  const live = before.live?.generation.wanted.release;
  const other = target.wanted.release;
  if (live === undefined || live === other) return { target, rendered, same: undefined };
  return { target, rendered, same: { live, backends: await sameSources(layout, live, other) } };
}
