import { join } from "node:path";
import type { Manifest } from "../../compiler/release/manifest.ts";
import { given } from "../support/given.ts";
import type { Problem } from "../support/ports.ts";
import type { Current } from "../node/records.ts";
import type { Piece } from "./renderings.ts";
import type { Run } from "./supervised.ts";
import { templateProblem, type Template, type TemplateSet } from "./template-set.ts";

/** A rendering whose files lie ready, and the manifest of its release. */
export interface Present {
  readonly current: Current;
  readonly manifest: Manifest;
  readonly directory: string;
  /** Of its release's templates, when it has any that are known. */
  readonly set?: TemplateSet | undefined;
}

/** A team that stays on its last good result. */
export interface Stale {
  readonly team: string;
  readonly problem: Problem;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export type Filled =
  /** Every template has a result. */
  | { readonly kind: "complete"; readonly pieces: readonly Piece[]; readonly stale: readonly Stale[] }
  /** consul-template has not written these yet. */
  | { readonly kind: "waiting"; readonly missing: readonly string[] }
  /** Some cannot be executed and have no good result to fall back to. */
  | { readonly kind: "refused"; readonly problems: readonly Problem[] };

/**
 * The results of all templates, or why there are none. A template that cannot be executed with what Consul says now keeps the
 * result in the present rendering when that came from the same template, so one team's bad data stops nobody else, in a new
 * release neither; a template that has no good result yet stops the release. `lateAt`: milliseconds since 1970, once consul-template
 * has had time enough: what still waits then stays on its last good result. Pure.
 */
export function fillIn(
  { set, results, errors }: Run,
  present: Present | undefined,
  lateAt: number | undefined,
): Filled {
  const pieces: Piece[] = [];
  const stale: Stale[] = [];
  const problems: Problem[] = [];
  const missing: string[] = [];
  for (const template of set.templates) {
    const error = errors.get(template.path);
    const result = error === undefined ? results.get(template.path) : undefined;
    if (result?.template === template.sha256) {
      const { sha256, file, inode } = result;
      pieces.push({ path: template.result, sha256, file, ...given({ inode }) });
      continue;
    }
    const isWaiting = error === undefined && lateAt === undefined;
    const good = isWaiting || present === undefined ? undefined : lastGood(template, present);
    if (error === undefined && good === undefined) {
      missing.push(template.path);
      continue;
    }
    const problem =
      error === undefined
        ? { file: template.path, message: "It waits for what Consul does not have, a missing key for one." }
        : templateProblem(template, error.line, error.message);
    if (good === undefined) problems.push(problem);
    else {
      pieces.push(good);
      stale.push({ team: template.team ?? template.path, problem, at: error?.at ?? lateAt ?? 0 });
    }
  }
  if (problems.length > 0) return { kind: "refused", problems };
  return missing.length > 0 ? { kind: "waiting", missing } : { kind: "complete", pieces, stale };
}

function lastGood({ path, result, sha256 }: Template, { current, manifest, directory }: Present): Piece | undefined {
  const same = manifest.files.some((file) => file.kind === "template" && file.path === path && file.sha256 === sha256);
  const digest = current.files?.find(([name]) => name === result)?.[1];
  return same && digest !== undefined ? { path: result, sha256: digest, file: join(directory, result) } : undefined;
}
