import { nameFault } from "../../compiler/release/file-name.ts";
import { isRecord } from "../../compiler/release/verify.ts";

/** What a value must be: a test of it, and what is wrong with one that is not. */
export interface Shape<T> {
  (value: unknown): value is T;
  /** Where in the value, `fault.problems`, and half a sentence; undefined when nothing is wrong. */
  wrong(value: unknown): Wrong | undefined;
}

export interface Wrong {
  readonly at: readonly (string | number)[];
  readonly why: string;
}

/** The values that have a shape. */
export type Of<S> = S extends Shape<infer T> ? T : never;

type Fields = Readonly<Record<string, Shape<unknown>>>;

function shape<T>(wrong: Shape<T>["wrong"]): Shape<T> {
  return Object.assign((value: unknown): value is T => wrong(value) === undefined, { wrong });
}

/** Whatever a test takes; `what`: `a text`. */
export function tested<T>(test: (value: unknown) => value is T, what: string): Shape<T> {
  return shape((value) => {
    if (test(value)) return undefined;
    return { at: [], why: value === undefined ? "is missing" : `is not ${what}` };
  });
}

export const text = tested((value) => typeof value === "string", "a text");
export const number = tested((value) => typeof value === "number", "a number");

/** Hex SHA-256; it becomes the name of a directory, which another role's record must not choose freely. */
export const digest = tested(
  (value): value is string => typeof value === "string" && /^[0-9a-f]{64}$/.test(value),
  "a digest",
);

/** The path of a file in a release: below whatever directory it is put. */
export const filePath = tested(
  (value): value is string => typeof value === "string" && nameFault(value) === undefined,
  "the path of a file",
);

/** One of these values and no other. */
export function oneOf<const T extends readonly (string | number | boolean)[]>(...values: T): Shape<T[number]> {
  return tested((value): value is T[number] => values.includes(value as T[number]), values.join(" or "));
}

export function list<T>(of: Shape<T>): Shape<readonly T[]> {
  return shape((value) => {
    if (!Array.isArray(value)) return { at: [], why: value === undefined ? "is missing" : "is not a list" };
    for (const [index, item] of value.entries()) {
      const found = below(index, of, item);
      if (found !== undefined) return found;
    }
    return undefined;
  });
}

/** Two values in a list. */
export function pair<A, B>(first: Shape<A>, second: Shape<B>): Shape<readonly [A, B]> {
  return shape((value) => {
    if (!Array.isArray(value) || value.length !== 2) return { at: [], why: "is not a pair" };
    return first.wrong(value[0]) ?? second.wrong(value[1]);
  });
}

/** Any keys, and values of one shape. */
export function byName<T>(of: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return shape((value) => {
    if (!isRecord(value)) return notObject(value);
    for (const [key, item] of Object.entries(value)) {
      const found = below(key, of, item);
      if (found !== undefined) return found;
    }
    return undefined;
  });
}

/** An object with these keys and perhaps those: what a later version adds says nothing to this one. */
export function record<R extends Fields, O extends Fields>(
  required: R,
  optional: O,
): Shape<{ readonly [K in keyof R]: Of<R[K]> } & { readonly [K in keyof O]?: Of<O[K]> }> {
  const fields = [...Object.entries(required), ...Object.entries(optional)];
  return shape((value) => {
    if (!isRecord(value)) return notObject(value);
    for (const [key, of] of fields) {
      const found = key in required || value[key] !== undefined ? below(key, of, value[key]) : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  });
}

function notObject(value: unknown): Wrong | undefined {
  return isRecord(value) ? undefined : { at: [], why: value === undefined ? "is missing" : "is not an object" };
}

/** What is wrong with a part of a value. */
function below(key: string | number, of: Shape<unknown>, value: unknown): Wrong | undefined {
  const found = of.wrong(value);
  return found && { at: [key, ...found.at], why: found.why };
}
