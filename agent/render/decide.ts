import { INSTANCES_AS_DATA, type Manifest } from "../../compiler/release/manifest.ts";
import { fail, refuse, type RoleFault } from "../support/fault.ts";

/** What a release may require of this agent and its node. */
const KNOWN_FEATURES: ReadonlySet<string> = new Set([INSTANCES_AS_DATA]);

export interface ReleaseHere {
  readonly id: string;
  /** Missing when its directory is not whole. */
  readonly manifest: Manifest | undefined;
  /** The files of the node's `secrets/`. */
  readonly secrets: ReadonlySet<string>;
  /** True where consul-template can be run. */
  readonly canRenderTemplates: boolean;
}

/** What stands against rendering a release. A node never serves templates that nobody filled in, nor half a release. Pure. */
export function releaseFault({ id, manifest, secrets, canRenderTemplates }: ReleaseHere): RoleFault | undefined {
  const short = id.slice(0, 12);
  if (manifest === undefined)
    return fail("release-damaged", `Release ${short} on this node is not whole; pull fetches it anew.`, id);
  const feature = manifest.requires.find((name) => !KNOWN_FEATURES.has(name));
  if (feature !== undefined)
    return refuse("missing-feature", `Release ${short} needs "${feature}", which this node does not have.`, id);
  const lacking = manifest.secrets.filter((name) => !secrets.has(name));
  if (lacking.length > 0) {
    const names = lacking.map((name) => `"${name}"`).join(", ");
    const message = `Release ${short} needs ${lacking.length === 1 ? "the file" : "the files"} ${names}, which this node does not have.`;
    return refuse("missing-secret", message, id);
  }
  if (canRenderTemplates || manifest.files.every(({ kind }) => kind !== "template")) return undefined;
  const message = `Release ${short} holds templates, and consul-template is not installed on this node. Install it, or build a static release with --catalogue.`;
  return fail("no-consul-template", message, id);
}
