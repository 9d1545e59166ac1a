import { join } from "node:path";
import { canonicalJson, sha256 } from "../../compiler/release/canonical.ts";
import type { Manifest } from "../../compiler/release/manifest.ts";
import { originOf } from "../../compiler/haproxy/origin.ts";
import type { Problem } from "../support/ports.ts";
import { blockingQueries } from "./queries.ts";
import { bytesOf } from "./release-files.ts";

/** The templates of a release; releases that differ elsewhere only have the same, and one consul-template serves them all. */
export interface TemplateSet {
  /** Digest of their paths and digests. */
  readonly id: string;
  readonly templates: readonly Template[];
  /** Blocking queries that it holds open at Consul. */
  readonly queries: number;
}

export interface Template {
  /** `haproxy/10-shop.cfg.ctmpl`. */
  readonly path: string;
  /** `haproxy/10-shop.cfg`. */
  readonly result: string;
  readonly sha256: string;
  readonly text: Buffer;
  readonly team?: string;
}

/** The name of a manifest's template set; undefined when it has no templates. Pure. */
export function templateSetId(manifest: Manifest): string | undefined {
  const files = manifest.files.filter(({ kind }) => kind === "template");
  return files.length === 0 ? undefined : sha256(canonicalJson(files.map((file) => [file.path, file.sha256])));
}

export function resultOf(templatePath: string): string {
  return templatePath.replace(/\.ctmpl$/, "");
}

/** The templates of a release directory, each digest checked; undefined when one is not as the manifest says. */
export function readTemplateSet(release: string, manifest: Manifest): TemplateSet | undefined {
  const id = templateSetId(manifest);
  if (id === undefined) return undefined;
  const templates: Template[] = [];
  for (const { path, sha256: digest, kind, team } of manifest.files) {
    if (kind !== "template") continue;
    const text = bytesOf(join(release, path));
    if (text === undefined || sha256(text) !== digest) return undefined;
    templates.push({ path, result: resultOf(path), sha256: digest, text, ...(team !== undefined && { team }) });
  }
  const texts = templates.map(({ text }) => text.toString("utf8"));
  return { id, templates, queries: blockingQueries(texts, manifest.services) };
}

/** Why a template could not be executed, at the line of the team that wrote it. Pure. */
export function templateProblem(template: Template, line: number, message: string): Problem {
  const origin = originOf(template.text.toString("utf8"), line);
  return origin
    ? { file: `routes/${origin.file}`, line: origin.line, message }
    : { file: template.path, line, message };
}
