import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { NodeLayout } from "../node/layout.ts";
import type { Clock } from "../support/clock.ts";
import { thrown } from "../support/fault.ts";
import type { HaproxyPort } from "../support/ports.ts";
import { writeRecord } from "../node/records.ts";
import { dropOldGenerations, keepCandidate, switchLive, writeCandidate } from "./generations.ts";
import { describe } from "./decide.ts";
import { glance, look } from "./look.ts";
import { kindsOf, type MapKinds } from "../haproxy/maps/kinds.ts";
import type { MapFiles } from "../haproxy/maps/plan.ts";
import type { Names } from "./names/names.ts";
import { manifestIn } from "./rendered.ts";
import type { ReadSecrets } from "./secrets.ts";
import { UNSEEN, type Checked, type Deeds, type Done, type Effect, type Event, type MapsOf } from "./state.ts";

/** Releases whose newest generation stays on the disk: what `agent rollback` can go back to without a store. */
const KEPT_RELEASES = 5;

/** All that apply acts on. */
export interface World {
  readonly layout: NodeLayout;
  readonly haproxy: HaproxyPort;
  readonly names: Names;
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
  async look({ layout, haproxy, readSecrets }, effect) {
    if (effect.before === UNSEEN) await haproxy.forget();
    return look(layout, haproxy, readSecrets, effect);
  },
  glance: ({ layout, readSecrets }, effect) => glance(layout, readSecrets, effect),
  feel: async ({ haproxy }, { pulse, ask }) =>
    (!ask && haproxy.isAlive(pulse)) || (await haproxy.pulse()).text === pulse.text,
  async follow({ names }, effect) {
    names.follow(effect.names, effect.keepFor);
    return { known: names.known(), settled: names.settled() };
  },
  "read-maps": async (_world, { from, to }) => [await readMaps(from), await readMaps(to), await readKinds(to)],
  check,
  async switch({ layout }, { generation: { generation }, ready }) {
    if (ready?.attempt.checked !== undefined) await keepCandidate(layout, ready.attempt.checked, generation);
    await switchLive(layout, generation);
  },
  servers: ({ haproxy }) => haproxy.servers(),
  tell: ({ haproxy }, { actions, ending }) => haproxy.tell(actions, ending),
  "compare-maps": async ({ haproxy }, { files }) => ({
    files: await readMaps(files),
    kinds: await readKinds(files),
    running: await haproxy.maps(files.paths),
  }),
  "change-maps": ({ haproxy }, { phases }) => haproxy.changeMaps(phases),
  serve: ({ haproxy }, { to }) => haproxy.serve(to.generation.generation),
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
  const { generation, files, source, target } = attempt;
  const directory = await writeCandidate(layout, generation, files, source, await haproxy.hasExporter());
  let isValid = false;
  try {
    const began = clock().ms;
    const verdict = await haproxy.check(directory);
    const seconds = (clock().ms - began) / 1000;
    isValid = verdict.ok && verdict.value.length === 0;
    const secrets = isValid ? {} : await readSecrets(Object.keys(target?.secrets ?? {}));
    return { verdict, directory, seconds, secrets };
  } finally {
    if (!isValid) await rm(directory, { recursive: true, force: true });
  }
}

async function readMaps({ directory, paths }: MapsOf): Promise<MapFiles> {
  const entries = await Promise.all(
    paths.map(async (path): Promise<[string, string]> => [path, await readFile(join(directory, path), "utf8")]),
  );
  return new Map(entries);
}

/** What the manifest beside the maps says of them; a release of an earlier Signalbox says nothing. */
async function readKinds({ directory }: MapsOf): Promise<MapKinds> {
  return kindsOf((await manifestIn(directory))?.files ?? []);
}
