import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { SECRETS_CONFIG } from "../../compiler/haproxy/secrets.ts";
import { sha256 } from "../../compiler/release/canonical.ts";
import { DEFAULT_NODE_POLICY, type NodePolicy } from "../../compiler/release/manifest.ts";
import { MANIFEST } from "../../compiler/release/release.ts";
import { parseManifest } from "../../compiler/release/verify.ts";
import type { NodeLayout } from "../layout.ts";
import { digestOf, readRendering, type FileDigests } from "../rendering.ts";
import type { SecretDigests } from "../records.ts";
import { secretsConfig } from "../secrets-config.ts";
import type { Target } from "./decide.ts";
import { renderedView, type FileView, type RenderedFiles } from "./files.ts";
import { generationDirectory, readGenerationFiles } from "./generations.ts";
import { replacedSecret } from "./secrets.ts";
import { instancesIn, isText, type GivenBlock, type Slot, type SlotBlock } from "./slots/slot.ts";

/** What should be served, parsed. */
export interface Rendered {
  readonly rendering: string;
  readonly release: string;
  /** Set when it is a generation's files. */
  readonly from?: number;
  readonly directory: string;
  readonly files: RenderedFiles;
  readonly policy: NodePolicy;
  /** Names of the node's own files that the release refers to. */
  readonly secrets: readonly string[];
  /** What was known of them when the files were read. */
  readonly digests?: SecretDigests;
}

/**
 * A target's files. `before`: the last ones; of a rendering whose digests are known only what differs from them is read.
 * Undefined when the files are not (any more) what the target says.
 */
export async function readTarget(
  layout: NodeLayout,
  target: Target,
  before: Rendered | undefined,
  slots: ReadonlyMap<string, readonly Slot[]>,
): Promise<Rendered | undefined> {
  const { rendering, wanted, from } = target;
  if (from !== undefined) return readHeld(layout, target, from, slots);
  const known = before?.from === undefined && before?.rendering === rendering && before.release === wanted.release;
  if (known && replacedSecret(before.digests, target.secrets) === undefined) return before;
  const directory = join(layout.rendered, wanted.release, rendering);
  const files =
    target.files !== undefined && digestOf(target.files) === rendering
      ? await readChanged(directory, target.files, before)
      : await readWhole(directory, rendering);
  if (files === undefined) return undefined;
  const same = before !== undefined && before.files.get(MANIFEST)?.sha256 === files.get(MANIFEST)?.sha256;
  const { policy, secrets } = same ? before : await readManifest(directory);
  const lists = await secretsView(layout, secrets);
  if (lists !== undefined) files.set(SECRETS_CONFIG, lists);
  const digests = target.secrets && { digests: target.secrets };
  return { rendering, release: wanted.release, directory, files, policy, secrets, ...digests };
}

/** Names of the node's own files that a target's release refers to. */
export async function secretsOf(
  layout: NodeLayout,
  { rendering, wanted, from }: Target,
  before: Rendered | undefined,
): Promise<readonly string[]> {
  if (before?.release === wanted.release) return before.secrets;
  const directory =
    from === undefined ? join(layout.rendered, wanted.release, rendering) : generationDirectory(layout, from);
  return (await readManifest(directory)).secrets;
}

type Files = Map<string, FileView<GivenBlock>>;

async function readWhole(directory: string, rendering: string): Promise<Files | undefined> {
  const files = await readRendering(directory, rendering);
  return files && new Map(files.map((file) => [file.path, renderedView(file)]));
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

/** A generation of a held release, with the instances that its backends have now: fresher than those of its time. */
async function readHeld(
  layout: NodeLayout,
  target: Target,
  from: number,
  slots: ReadonlyMap<string, readonly Slot[]>,
): Promise<Rendered | undefined> {
  const { rendering, wanted } = target;
  const live = await readGenerationFiles(layout, from);
  if (live === undefined) return undefined;
  const files = new Map<string, FileView<GivenBlock>>();
  for (const [path, file] of live)
    files.set(
      path,
      file.kind === "config"
        ? { ...file, parts: file.parts.map((part) => (isText(part) ? part : given(part, slots))) }
        : file,
    );
  const directory = generationDirectory(layout, from);
  const { policy, secrets } = await readManifest(directory);
  // Lists of users as they are now: a rollback gives no password back.
  const lists = await secretsView(layout, secrets);
  if (lists !== undefined) files.set(SECRETS_CONFIG, lists);
  const digests = target.secrets && { digests: target.secrets };
  return { rendering, release: wanted.release, from, directory, files, policy, secrets, ...digests };
}

function given({ backend, options, slots }: SlotBlock, now: ReadonlyMap<string, readonly Slot[]>): GivenBlock {
  return { backend, options, instances: instancesIn(now.get(backend) ?? slots), bad: [] };
}

async function readManifest(directory: string): Promise<Pick<Rendered, "policy" | "secrets">> {
  const bytes = await readFile(join(directory, MANIFEST)).catch(() => Buffer.alloc(0));
  const manifest = parseManifest(bytes);
  return manifest.ok
    ? { policy: manifest.value.node ?? DEFAULT_NODE_POLICY, secrets: manifest.value.secrets }
    : { policy: DEFAULT_NODE_POLICY, secrets: [] };
}

/** The lists of users as configuration; `broken` when one of them is none. Undefined when the release names no list. */
async function secretsView(layout: NodeLayout, secrets: readonly string[]): Promise<FileView<GivenBlock> | undefined> {
  const names = secrets.filter((name) => name.endsWith(".users"));
  if (names.length === 0) return undefined;
  const texts = await Promise.all(
    // One that is gone since render looked reads as an empty list, which is refused by its name.
    names.map(async (name) => [name, await readFile(join(layout.secrets, name), "utf8").catch(() => "")] as const),
  );
  const config = secretsConfig(new Map(texts));
  if (config.kind === "bad") return { kind: "broken", sha256: "", line: 1, message: config.problem };
  return { kind: "config", sha256: sha256(Buffer.from(config.text)), parts: [config.text] };
}
