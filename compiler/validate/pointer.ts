/** The keys of a JSON pointer (RFC 6901), which is how ajv names places. */
export function pointer(path: string): string[] {
  return path
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The value at a path; undefined where the path ends early. */
export function walk(root: unknown, path: readonly string[]): unknown {
  let at = root;
  for (const part of path) at = isObject(at) ? (at as Record<string, unknown>)[part] : undefined;
  return at;
}

export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
