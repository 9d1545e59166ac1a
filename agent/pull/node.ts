import { lstatSync } from "node:fs";
import { join } from "node:path";
import { readReleaseDirectory } from "../../compiler/release/directory.ts";
import { readGenerations } from "../node/generations.ts";
import type { NodeLayout } from "../node/layout.ts";
import { isApplyState, isRoleState, isWanted, readHold, readRecord, type Wanted } from "../node/records.ts";
import { keepOnly, namesIn } from "../node/tidy.ts";

const KEPT_RELEASES = 5;

/** What render says of a release that this node can never serve; a template that fails may only have met bad data. */
const NEVER_HERE = ["missing-feature", "missing-secret"];

/** What the node's directories say to pull. */
export interface NodeFacts {
  readonly wanted: Wanted | undefined;
  /** Anything was ever live. */
  readonly live: boolean;
  /** The wanted release, when render or apply refused it as such. */
  readonly refused: string | undefined;
  /** Something serves now, and the newest release, which was passed over for it, lies here. */
  readonly passedOver: boolean;
}

/** Reads them; nothing is verified. */
export async function readNode(layout: NodeLayout): Promise<NodeFacts> {
  const wanted = await readRecord(layout.wanted, isWanted);
  if (isThere(layout.live)) {
    const newest = wanted?.insteadOf;
    const passedOver = newest !== undefined && isThere(join(layout.releases, newest));
    return { wanted, live: true, refused: undefined, passedOver };
  }
  const apply = await readRecord(layout.state.apply, isApplyState);
  const render = await readRecord(layout.state.render, isRoleState);
  const said = [
    apply?.refused?.fault.release,
    NEVER_HERE.includes(render?.fault?.code ?? "") ? render?.fault?.release : undefined,
  ];
  const refused = said.find((release) => release !== undefined && release === wanted?.release);
  return { wanted, live: false, refused, passedOver: false };
}

/** Whether render found the wanted release damaged on the disk: then digests are read again, and it is fetched anew. */
export async function isFoundDamaged(layout: NodeLayout): Promise<boolean> {
  return (await readRecord(layout.state.render, isRoleState))?.fault?.code === "release-damaged";
}

/** Releases in the directory; `thorough`: only those that are whole, every digest read again. One appears whole, by one rename. */
export async function releasesHere(layout: NodeLayout, thorough: boolean): Promise<string[]> {
  const names = (await namesIn(layout.releases)).filter((name) => /^[0-9a-f]{64}$/.test(name));
  if (!thorough) return names;
  const whole: string[] = [];
  for (const name of names) {
    const read = readReleaseDirectory(join(layout.releases, name));
    if (read.ok && read.value.id === name) whole.push(name);
  }
  return whole;
}

/** Removes old releases, but none that somebody may still go to: the wanted one, a held one, those of all generations. */
export async function tidyReleases(layout: NodeLayout, wanted: Wanted): Promise<void> {
  const held = await readHold(layout);
  const generations = await readGenerations(layout);
  const needed = [wanted, held?.wanted, ...generations.map((generation) => generation.wanted)];
  const releases = new Set(
    needed.flatMap((one) => (one === undefined ? [] : [one.release, one.insteadOf ?? one.release])),
  );
  await keepOnly(layout.releases, KEPT_RELEASES, ["wanted", ...releases]);
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
