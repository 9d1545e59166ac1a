import { readFileSync } from "node:fs";
import { join } from "node:path";
import { canonicalJson, sha256 } from "../../compiler/release/canonical.ts";
import type { Manifest } from "../../compiler/release/manifest.ts";
import { originOf, readMarker } from "../../compiler/haproxy/origin.ts";
import type { Problem } from "../support/ports.ts";

/**
 * The templates of a release; releases that differ elsewhere only have the same, and one consul-template serves them all. The lines of
 * teams' files that markers name are elsewhere too: one line more above a team's backends moves them all.
 */
export interface TemplateSet {
  /** Digest of their paths and bare texts. */
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
  /** What consul-template executes: each marker stands there as its number, `# @3`, and each line where it was. */
  readonly bare: string;
  /** The markers, by their numbers. */
  readonly markers: readonly string[];
  readonly team?: string;
}

/** A template's text without its markers, and these. Pure. */
export function withoutMarkers(text: string): Pick<Template, "bare" | "markers"> {
  const markers: string[] = [];
  const lines = text.split("\n").map((line) => {
    if (readMarker(line) === undefined) return line;
    return line.replace(/@.*/, `@${markers.push(line) - 1}`);
  });
  return { bare: lines.join("\n"), markers };
}

/** What consul-template made of a bare text, with the markers of a template that has it. Pure. */
export function withMarkers(result: string, markers: readonly string[]): string {
  return result.replaceAll(/^[^\S\n]*# @(\d+)$/gm, (line, number: string) => markers[Number(number)] ?? line);
}

export function resultOf(templatePath: string): string {
  return templatePath.replace(/\.ctmpl$/, "");
}

/** The templates of a release directory, each digest checked; undefined when there are none, or one is not as the manifest says. */
export function readTemplateSet(release: string, manifest: Manifest): TemplateSet | undefined {
  const templates: Template[] = [];
  for (const { path, sha256: digest, kind, team } of manifest.files) {
    if (kind !== "template") continue;
    const text = bytesOf(join(release, path));
    if (text === undefined || sha256(text) !== digest) return undefined;
    const own = { path, result: resultOf(path), sha256: digest, text, ...(team !== undefined && { team }) };
    templates.push({ ...own, ...withoutMarkers(text.toString("utf8")) });
  }
  if (templates.length === 0) return undefined;
  const id = sha256(canonicalJson(templates.map(({ path, bare }) => [path, sha256(Buffer.from(bare))])));
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

/** The bytes of a file; undefined where it cannot be read. */
export function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Functions of consul-template that each hold a blocking query open, one per distinct call. */
const ASKING =
  /\b(service|services|node|nodes|key|keyOrDefault|keyExists|ls|safeLs|tree|safeTree|datacenters)\b((?:\s+"(?:[^"\\]|\\.)*")*)/g;
const WORD = /"(?:[^"\\]|\\.)*"/g;

/**
 * The blocking queries that these templates hold open at Consul, the same one asked for twice counted once. `key` and
 * `keyOrDefault` of one key ask differently (consul-template's dependencies kv.block and kv.get), the default is no part of a
 * query. `services` are those that the manifest names: where a template asks with an expression they are all that is known. Pure.
 */
export function blockingQueries(templates: readonly string[], services: readonly string[]): number {
  const queries = new Set(services.map((name) => `service "${name}"`));
  for (const template of templates) {
    for (const [action] of template.matchAll(/\{\{.*?\}\}/gs)) {
      for (const [, name = "", words = ""] of action.matchAll(ASKING)) {
        const all = words.match(WORD) ?? [];
        const asked = name === "keyOrDefault" ? all.slice(0, 1) : all;
        if (asked.length > 0 || ["services", "nodes", "datacenters"].includes(name))
          queries.add([name, ...asked].join(" "));
      }
    }
  }
  return queries.size;
}
