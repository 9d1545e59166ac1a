import type { ErrorObject, ValidateFunction } from "ajv";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import platformValidator from "../generated/platform.validator.ts";
import routeFileValidator from "../generated/route-file.validator.ts";
import teamValidator from "../generated/team.validator.ts";
import type { PlatformFile, RouteFile, TeamFile } from "../generated/types.ts";
import type { ParsedFile } from "../parse/parse.ts";
import { schemaWrongType } from "../rules/schema/wrong-type.ts";
import { isObject, pointer, walk } from "./pointer.ts";
import { translate } from "./translate.ts";

/** What is left of a file once everything that its schema refuses is taken out. */
export interface Checked<T> {
  readonly file: ParsedFile;
  readonly value: T;
}

interface Shapes {
  "route-file": RouteFile;
  team: TeamFile;
  platform: PlatformFile;
}

// Generated code has no types of its own.
const validators: Readonly<Record<keyof Shapes, ValidateFunction>> = {
  "route-file": routeFileValidator as unknown as ValidateFunction,
  team: teamValidator as unknown as ValidateFunction,
  platform: platformValidator as unknown as ValidateFunction,
};

/**
 * Holds a parsed file against its schema. Every error becomes a diagnostic in our words, and the offending value is taken
 * out, so that what is left has the types that the schema promises. Undefined when nothing is left.
 */
export function checkSchema<K extends keyof Shapes>(
  kind: K,
  file: ParsedFile,
  diagnostics: Diagnostic[],
): Checked<Shapes[K]> | undefined {
  const validator = validators[kind];
  const { value, spans } = file;
  if (value === undefined) return undefined;
  if (!isObject(value) || Array.isArray(value)) {
    const help = kind === "route-file" ? "Begin with a key such as routes:." : "Write keys and values.";
    diagnostics.push(schemaWrongType.at(spans.start(), "The file holds no keys.", { help }));
    return undefined;
  }
  // What a first error takes out may leave something behind that lacks it; nothing is said about that again.
  for (let round = 0; !validator(value); round++) {
    const errors = validator.errors ?? [];
    const said = round === 0 ? errors.filter((error) => !isFollowOn(error, file)) : [];
    diagnostics.push(...said.map((error) => translate(error, file)));
    for (const error of errors) if (!takeOut(error, file)) return undefined;
  }
  return { file, value };
}

/** The key that is missing may be the one that the parser refused, and said so. */
function isFollowOn(error: ErrorObject, { value, broken }: ParsedFile): boolean {
  const place = walk(value, pointer(error.instancePath));
  return error.keyword === "required" && isObject(place) && broken.has(place);
}

/** Takes the offending value out, a list as a whole; false when that is the whole file. */
function takeOut(error: ErrorObject, { value, broken }: ParsedFile): boolean {
  const path = pointer(error.instancePath);
  if (error.keyword === "additionalProperties") path.push(String(error.params["additionalProperty"]));
  while (path.length > 0 && Array.isArray(walk(value, path.slice(0, -1)))) path.pop();
  const key = path.at(-1);
  if (key === undefined) return false;
  for (let depth = 0; depth < path.length; depth++) {
    const ancestor = walk(value, path.slice(0, depth));
    if (isObject(ancestor)) broken.add(ancestor);
  }
  const parent = walk(value, path.slice(0, -1));
  if (isObject(parent)) delete (parent as Record<string, unknown>)[key];
  return true;
}
