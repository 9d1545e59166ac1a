import type { ErrorObject, ValidateFunction } from "ajv";
import { printable } from "../diagnostic/printable.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { keysOf } from "../generated/keys.ts";
import platformValidator from "../generated/platform.validator.ts";
import routeFileValidator from "../generated/route-file.validator.ts";
import teamValidator from "../generated/team.validator.ts";
import type { PlatformFile, RouteFile, TeamFile } from "../generated/types.ts";
import type { ParsedFile } from "../parse/parse.ts";
import { schemaUnknownKey, schemaWrongType } from "../rules/schema.ts";
import { foreignFile } from "./foreign-file.ts";
import { rowOf } from "./meaning/meaning.ts";
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
  parsed: ParsedFile,
  diagnostics: Diagnostic[],
): Checked<Shapes[K]> | undefined {
  const validator = validators[kind];
  const { value, spans } = parsed;
  if (value === undefined) return undefined;
  if (!isObject(value) || Array.isArray(value)) {
    const help = kind === "route-file" ? "Begin with a key such as routes:." : "Write keys and values.";
    diagnostics.push(schemaWrongType.at(spans.start(), "The file holds no keys.", { help }));
    return undefined;
  }
  const foreign = foreignFile(value);
  if (foreign) {
    const help =
      foreign.route === undefined
        ? {}
        : { help: printable(`Write each of its routes as Signalbox reads it, the first as ${foreign.route}`) };
    const message = `This is ${foreign.what}, and no file of Signalbox's.`;
    diagnostics.push(schemaUnknownKey.at(spans.key(value, foreign.key), message, { help: NO_ROUTES, ...help }));
    return undefined;
  }
  const misindented = kind === "route-file" ? misindentedKeys(value) : [];
  if (misindented.length === 0 && validator(value)) return { file: parsed, value };
  const file = copyOf(parsed);
  takeOutMisindented(misindented, file, diagnostics);
  // What a first error takes out may leave something behind that lacks it; nothing is said about that again.
  for (let round = 0; !validator(file.value); round++) {
    const errors = validator.errors ?? [];
    const said = round === 0 ? errors.filter((error) => !isFollowOn(error, file, errors)) : [];
    diagnostics.push(...said.map((error) => translate(error, file)));
    for (const error of errors) if (!takeOut(error, file)) return undefined;
  }
  return { file, value: file.value as Shapes[K] };
}

/** Whose value may be changed: what a stage was given stays as it was. */
function copyOf(file: ParsedFile): ParsedFile {
  const originals = new Map<object, object>();
  const broken = new Set<object>();
  const copied = (value: unknown): unknown => {
    if (!isObject(value)) return value;
    const copy: object = Array.isArray(value)
      ? value.map(copied)
      : Object.setPrototypeOf(Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copied(one)])), null);
    originals.set(copy, value);
    if (file.broken.has(value)) broken.add(copy);
    return copy;
  };
  return { ...file, value: copied(file.value), broken, spans: file.spans.forCopy(originals) };
}

const NO_ROUTES = "Write routes as the README shows them: host:, routes: and below it a name for each.";

/** Keys of a route that stand where names of routes are expected. */
function misindentedKeys(value: object): readonly string[] {
  const routes = walk(value, ["routes"]);
  if (!isObject(routes) || Array.isArray(routes)) return [];
  return Object.entries(routes).flatMap(([key, entry]) =>
    keysOf["RouteEntry"]?.includes(key) === true && !hasKeysOf(entry, "RouteEntry") ? [key] : [],
  );
}

/** They are said once, for it is one mistake. */
function takeOutMisindented(
  keys: readonly string[],
  { value, spans, broken }: ParsedFile,
  diagnostics: Diagnostic[],
): void {
  const [first] = keys;
  const routes = walk(value, ["routes"]);
  if (first === undefined || !isObject(routes)) return;
  const names = spans.names(routes);
  const name = names[names.indexOf(first) - 1];
  const message = `"${first}" stands where the name of a route is expected.`;
  const help = `Indent ${keys.join(", ")} below ${name === undefined || keys.includes(name) ? "the route's name" : `"${printable(name)}"`}.`;
  diagnostics.push(schemaUnknownKey.at(spans.key(routes, first), message, { help }));
  for (const key of keys) delete (routes as Record<string, unknown>)[key];
  broken.add(routes);
}

function hasKeysOf(value: unknown, title: string): boolean {
  return isObject(value) && Object.keys(value).some((key) => keysOf[title]?.includes(key));
}

/**
 * The key that is missing may be the one that the parser refused, or that has another name here, and was said. What is of another type than
 * a few values, and none of them, is said once: of a list, an object and a number in quotes its type, else which values there are.
 */
function isFollowOn(error: ErrorObject, { value, broken }: ParsedFile, all: readonly ErrorObject[]): boolean {
  const path = pointer(error.instancePath);
  const place = walk(value, path);
  const isOfType = isObject(place) || (typeof place === "string" && /^[0-9]+$/.test(place));
  if (error.keyword === (isOfType ? "enum" : "type")) {
    const other = isOfType ? "type" : "enum";
    return all.some(({ keyword, instancePath }) => keyword === other && instancePath === error.instancePath);
  }
  if (error.keyword !== "required" || !isObject(place)) return false;
  const { title = path.at(-1) ?? "" } = (error.parentSchema ?? {}) as { readonly title?: string };
  return broken.has(place) || Object.keys(place).some((key) => rowOf(key, title) === error.params["missingProperty"]);
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
