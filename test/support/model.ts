import type { Diagnostic } from "../../compiler/diagnostic/diagnostic.ts";
import { inOrder } from "../../compiler/diagnostic/sort.ts";
import type { Model } from "../../compiler/model/model.ts";
import { parse } from "../../compiler/parse/parse.ts";
import { sourcesFromFiles } from "../../compiler/source/from-files.ts";
import { positionAt, type SourceFile } from "../../compiler/diagnostic/source-file.ts";
import { validate } from "../../compiler/validate/validate.ts";

/** A platform with an HTTP listener `public`, a TCP listener `db`, and the team `shop` with everything below example.com. */
export const PLATFORM = `listeners:
  public: { bind: ":80" }
  internal: { bind: ":8080" }
  db: { bind: ":5432", mode: tcp }
teams:
  shop: { hosts: [example.com, "*.example.com", "*"], listeners: [public, internal, db] }
defaults: { listener: public }
`;

/** What parsing and validation make of texts by path; without a platform file of its own, with the one above. */
export function validated(files: Readonly<Record<string, string>>): {
  model?: Model;
  diagnostics: Diagnostic[];
  sources: SourceFile[];
} {
  const sources = sourcesFromFiles({ "routes/platform/platform.yaml": PLATFORM, ...files });
  const parsed = sources.map(parse);
  for (const { value } of parsed) freeze(value); // a stage that changes what it was given throws here
  const { model, diagnostics } = validate(parsed);
  const all = inOrder([...parsed.flatMap((file) => file.diagnostics), ...diagnostics]);
  return { ...(model && { model }), diagnostics: all, sources };
}

function freeze(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const one of Object.values(value)) freeze(one);
  Object.freeze(value);
}

/** The model of texts by path; throws with the diagnostics where there is an error. */
export function modelOf(files: Readonly<Record<string, string>>): Model {
  const { model, diagnostics, sources } = validated(files);
  if (model && diagnostics.length === 0) return model;
  throw new Error(`the files have errors:\n${diagnostics.map((one) => shown(one, sources)).join("\n")}`);
}

/** `file:line:column code message (help)`. */
export function shown(diagnostic: Diagnostic, sources: readonly SourceFile[]): string {
  const source = sources.find(({ path }) => path === diagnostic.span?.file);
  const { line, column } =
    source && diagnostic.span ? positionAt(source, diagnostic.span.start) : { line: 0, column: 0 };
  const help = diagnostic.help === undefined ? "" : ` (${diagnostic.help})`;
  return `${diagnostic.span?.file ?? "-"}:${line}:${column} ${diagnostic.code} ${diagnostic.message}${help}`;
}
