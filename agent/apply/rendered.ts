import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { SECRETS_CONFIG } from "../../compiler/haproxy/secrets.ts";
import { sha256 } from "../../compiler/release/canonical.ts";
import { DEFAULT_NODE_POLICY, type Manifest, type NodePolicy } from "../../compiler/release/manifest.ts";
import { MANIFEST } from "../../compiler/release/release.ts";
import { parseManifest } from "../../compiler/release/verify.ts";
import type { NodeLayout } from "../node/layout.ts";
import { digestOf, readRendering, type FileDigests } from "../node/rendering.ts";
import type { SecretDigests } from "../node/records.ts";
import { secretsConfig } from "../node/secrets-config.ts";
import type { Target } from "./decide.ts";
import { renderedView, type FileView, type RenderedFiles } from "./files.ts";
import { generationDirectory, readGenerationFiles } from "./generations.ts";
import { namesIn } from "./names/record.ts";
import { replacedSecret } from "./secrets.ts";
import { instancesIn, isText, type GivenBlock, type SlotBlock } from "../../compiler/haproxy/slots/slot.ts";

/** What should be served, parsed. */
export interface Rendered {
  readonly rendering: string;
  readonly release: string;
  /** Set when it is a generation's files. */
  readonly from?: number;
  readonly directory: string;
  readonly files: RenderedFiles;
  /** The names that its servers have, each with its backends. */
  readonly named: ReadonlyMap<string, readonly string[]>;
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
): Promise<Rendered | undefined> {
  const { rendering, wanted, from } = target;
  const { release } = wanted;
  const known = before?.from === from && before?.rendering === rendering && before.release === release;
  if (known && replacedSecret(before.digests, target.secrets) === undefined) return before;
  const directory = directoryOf(layout, target);
  const files =
    from !== undefined
      ? await readHeld(layout, from)
      : target.files !== undefined && digestOf(target.files) === rendering
        ? await readChanged(directory, target.files, before)
        : await readWhole(directory, rendering);
  if (files === undefined) return undefined;
  const same = before !== undefined && before.files.get(MANIFEST)?.sha256 === files.get(MANIFEST)?.sha256;
  const { policy, secrets } = same ? before : await readManifest(directory);
  // Lists of users as they are now: a rollback gives no password back.
  const lists = await secretsView(layout, secrets);
  if (lists !== undefined) files.set(SECRETS_CONFIG, lists);
  return {
    ...{ rendering, release, directory, files, named: namesIn(files), policy, secrets },
    ...(from !== undefined && { from }),
    ...(target.secrets && { digests: target.secrets }),
  };
}

/** Names of the node's own files that a target's release refers to. */
export async function secretsOf(
  layout: NodeLayout,
  target: Target,
  before: Rendered | undefined,
): Promise<readonly string[]> {
  if (before?.release === target.wanted.release) return before.secrets;
  return (await readManifest(directoryOf(layout, target))).secrets;
}

function directoryOf(layout: NodeLayout, { rendering, wanted, from }: Target): string {
  return from === undefined ? join(layout.rendered, wanted.release, rendering) : generationDirectory(layout, from);
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

/** A generation's files, as if render had made them: its servers are those of its time, and whoever makes a candidate knows newer ones. */
async function readHeld(layout: NodeLayout, generation: number): Promise<Files | undefined> {
  const live = await readGenerationFiles(layout, generation);
  return live && new Map([...live].map(([path, file]) => [path, file.kind === "config" ? asGiven(file) : file]));
}

function asGiven({ parts, ...file }: Extract<FileView<SlotBlock>, { kind: "config" }>): FileView<GivenBlock> {
  const given = ({ backend, options, slots }: SlotBlock): GivenBlock => ({
    ...{ backend, options, bad: [] },
    instances: instancesIn(slots),
  });
  return { ...file, parts: parts.map((part) => (isText(part) ? part : given(part))) };
}

async function readManifest(directory: string): Promise<Pick<Rendered, "policy" | "secrets">> {
  const manifest = await manifestIn(directory);
  return { policy: manifest?.node ?? DEFAULT_NODE_POLICY, secrets: manifest?.secrets ?? [] };
}

/** The manifest that lies beside the files of a rendering or a generation; undefined where it cannot be read. */
export async function manifestIn(directory: string): Promise<Manifest | undefined> {
  const bytes = await readFile(join(directory, MANIFEST)).catch(() => Buffer.alloc(0));
  const manifest = parseManifest(bytes);
  return manifest.ok ? manifest.value : undefined;
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
  if (!config.ok) return { kind: "broken", sha256: "", line: 1, message: config.fault.message };
  return { kind: "config", sha256: sha256(Buffer.from(config.value)), parts: [config.value] };
}
