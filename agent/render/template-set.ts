import { readFileSync } from "node:fs";
import { join } from "node:path";
import { canonicalJson, sha256 } from "../../compiler/release/canonical.ts";
import type { Manifest } from "../../compiler/release/manifest.ts";
import { originOf } from "../../compiler/haproxy/origin.ts";
import { isText, type Parts } from "../../compiler/haproxy/slots/slot.ts";
import type { Problem } from "../support/ports.ts";
import { given } from "../support/given.ts";
import { readQuestions, type Question } from "./questions.ts";
import { splitName } from "../support/service-name.ts";

/**
 * The templates of a release. Releases whose templates ask the same are served by the same consul-templates: whatever else is in them,
 * the text around the questions among it, comes from the release.
 */
export interface TemplateSet {
  /** Digest of what consul-template is asked. */
  readonly id: string;
  readonly templates: readonly Template[];
  readonly shares: readonly Share[];
  /** Blocking queries that it holds open at Consul. */
  readonly queries: number;
}

export interface Template {
  /** `haproxy/10-shop.cfg.ctmpl`. */
  readonly path: string;
  /** `haproxy/10-shop.cfg`. */
  readonly result: string;
  readonly sha256: string;
  /** What consul-template executes, where it is anything but questions and text. */
  readonly text: Buffer;
  /** Its questions otherwise: their answers make its result. */
  readonly parts?: Parts<Question>;
  readonly team?: string;
}

/** What one consul-template is given: questions, or templates that it executes as they are. */
export interface Share {
  /** Where all of its questions are asked; missing: at the node's own. One that cannot be asked keeps no other's answers back. */
  readonly datacenter?: string;
  readonly questions: readonly Question[];
  readonly templates: readonly Template[];
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
    const parts = readQuestions(text.toString("utf8"));
    templates.push({ path, result: resultOf(path), sha256: digest, text, ...given({ parts, team }) });
  }
  return templates.length === 0 ? undefined : templateSet(templates, manifest.services);
}

/** `services`: those that the manifest names. Pure. */
export function templateSet(templates: readonly Template[], services: readonly string[]): TemplateSet {
  const asked = new Map<string, Question>();
  for (const { parts = [] } of templates) for (const part of parts) if (!isText(part)) asked.set(part.head, part);
  const questions = [...asked.values()].toSorted((a, b) => (a.head < b.head ? -1 : 1));
  const whole = templates.filter(({ parts }) => parts === undefined);
  const id = sha256(
    canonicalJson([questions.map(({ head }) => head), whole.map(({ path, sha256 }) => [path, sha256])]),
  );
  const names = new Set(questions.map(({ service }) => service));
  const queries = new Set(questions.map(queryOf));
  const others = blockingQueries(
    whole.map(({ text }) => text.toString("utf8")),
    services.filter((name) => !names.has(name)),
  );
  const shares = [...datacentersOf(questions)].flatMap(([datacenter, own]) =>
    sharesOf(own, new Set(own.map(queryOf)).size).map((share) => ({ ...share, ...given({ datacenter }) })),
  );
  if (whole.length > 0) shares.push({ questions: [], templates: whole });
  return { id, templates, shares, queries: queries.size + others };
}

/** The node's own first. */
function datacentersOf(questions: readonly Question[]): ReadonlyMap<string | undefined, Question[]> {
  const found = new Map<string | undefined, Question[]>([[undefined, []]]);
  for (const question of questions) {
    const { datacenter } = splitName(question.service);
    const own = found.get(datacenter) ?? [];
    own.push(question);
    found.set(datacenter, own);
  }
  return found;
}

/** Questions with the same one are asked of Consul together. */
function queryOf({ service, isWeighed }: Question): string {
  return isWeighed ? `${service} with warnings` : service;
}

/**
 * So many services are one consul-template's: at each change it executes all that it has. A change of 1,000 services with 5,000 instances
 * is 33 ms of CPU in one process (105 MB), 9.5 ms in four (169 MB), 7.5 ms in eight (240 MB).
 */
const TOGETHER = 250;

/** All questions with the same query in the same share: it is asked once. */
function sharesOf(questions: readonly Question[], queries: number): Share[] {
  const size = Math.ceil(queries / Math.ceil(queries / TOGETHER));
  const shares: Question[][] = [];
  const asked = new Set<string>();
  for (const question of questions) {
    asked.add(queryOf(question));
    const at = Math.floor((asked.size - 1) / size);
    (shares[at] ??= []).push(question);
  }
  return shares.map((own) => ({ questions: own, templates: [] }));
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
