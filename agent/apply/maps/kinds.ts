/**
 * What a map of the rule program is for (compiler/render/maps.ts), which says how it may change at run time:
 * `parameters` are looked up by names that `paths` and `every` give, `conditions` by the groups that `paths` names.
 */
export type MapKind = "parameters" | "conditions" | "paths" | "every" | "sites" | "unknown";

const PARAMETERS = new Set([
  "rewrite",
  "redirect",
  "return",
  "timeout-server",
  "timeout-tunnel",
  "auth",
  "split",
  "legs",
  "request-headers",
  "response-headers",
]);

export function kindOf(path: string): MapKind {
  const name = /^maps\/([a-z0-9-]+)\.map$/.exec(path)?.[1] ?? "";
  if (name === "paths" || name === "every" || name === "sites") return name;
  if (/^cond-x?[0-9a-z]{2,}$/.test(name)) return "conditions";
  return PARAMETERS.has(name) ? "parameters" : "unknown";
}

/** The order of these maps' lines means something: the first that matches wins. */
export function isOrdered(path: string): boolean {
  return kindOf(path) === "conditions";
}
