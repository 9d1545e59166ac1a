import type { Manifest } from "../../compiler/release/manifest.ts";
import { fail, refuse, type Current, type RoleFault, type Wanted } from "../records.ts";

/** Features of HAProxy that this agent can vouch for; releases ask for none so far. */
const KNOWN_FEATURES: ReadonlySet<string> = new Set();

export interface RenderInput {
  readonly wanted: Wanted | undefined;
  /** The present rendering, when its files are all there. */
  readonly current: Current | undefined;
  /** Of the wanted release, when its directory is whole. */
  readonly manifest: Manifest | undefined;
  /** True where consul-template can be run. */
  readonly canRenderTemplates: boolean;
  /** The files of the node's `secrets/`; none unless said. */
  readonly secrets?: ReadonlySet<string>;
}

export type RenderAction =
  | { readonly kind: "nothing" }
  | { readonly kind: "fault"; readonly fault: RoleFault }
  /** The files stand; only whom they belong to has changed: another number or commit. */
  | { readonly kind: "relabel"; readonly wanted: Wanted }
  /** No templates: the release's own files are the rendering. */
  | { readonly kind: "copy"; readonly wanted: Wanted }
  /** consul-template is to fill its templates in, as long as it is wanted. */
  | { readonly kind: "template"; readonly wanted: Wanted };

/** What to do about the wanted release. A node never serves templates that nobody filled in, nor half a release. Pure. */
export function decideRender({ wanted, current, manifest, canRenderTemplates, secrets }: RenderInput): RenderAction {
  if (wanted === undefined) return { kind: "nothing" };
  const release = wanted.release;
  const short = release.slice(0, 12);
  if (manifest === undefined)
    return {
      kind: "fault",
      fault: fail("release-damaged", `Release ${short} on this node is not whole; pull fetches it anew.`, release),
    };
  const feature = manifest.requires.find((name) => !KNOWN_FEATURES.has(name));
  if (feature !== undefined)
    return {
      kind: "fault",
      fault: refuse("missing-feature", `Release ${short} needs "${feature}", which this node does not have.`, release),
    };
  const lacking = manifest.secrets.filter((name) => secrets?.has(name) !== true);
  if (lacking.length > 0) {
    const names = lacking.map((name) => `"${name}"`).join(", ");
    const message = `Release ${short} needs ${lacking.length === 1 ? "the file" : "the files"} ${names}, which this node does not have.`;
    return { kind: "fault", fault: refuse("missing-secret", message, release) };
  }
  if (manifest.files.some((file) => file.kind === "template")) {
    if (canRenderTemplates) return { kind: "template", wanted };
    const message = `Release ${short} holds templates, and consul-template is not installed on this node. Install it, or build a static release with --catalogue.`;
    return { kind: "fault", fault: fail("no-consul-template", message, release) };
  }
  if (current?.wanted.release !== release) return { kind: "copy", wanted };
  return sameWanted(current.wanted, wanted) ? { kind: "nothing" } : { kind: "relabel", wanted };
}

/** Whether a rendering says the same of where it came from. */
export function sameWanted(a: Wanted, b: Wanted): boolean {
  return (
    a.release === b.release &&
    a.sequence === b.sequence &&
    a.channel === b.channel &&
    a.store === b.store &&
    a.insteadOf === b.insteadOf
  );
}
