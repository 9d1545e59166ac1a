export type NameFault = "absolute-name" | "parent-name" | "bad-name";

/** Longest path of a file in a release: what a plain tar header holds without an extension. */
export const LONGEST_NAME = 100;

/**
 * Why a path cannot name a file of a release; undefined when it can.
 * Plain relative names only, so that the same path means the same file in an archive, on a disk and in HAProxy's words.
 */
export function nameFault(path: string): NameFault | undefined {
  if (path.startsWith("/")) return "absolute-name";
  const segments = path.split("/");
  if (segments.includes("..")) return "parent-name";
  if (path.length > LONGEST_NAME || !segments.every((segment) => /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/.test(segment)))
    return "bad-name";
  return undefined;
}
