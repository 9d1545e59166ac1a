import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

/** Imports and exports of values, across lines; `import type` is erased. */
const STATIC = /^(?:import|export) (?!type\b)[^;]*?from "([^"]+)";/gm;

/** Files and packages that a file needs before its first line runs. */
function neededBy(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, target = ""] of readFileSync(join(root, file), "utf8").matchAll(STATIC)) {
    if (target.startsWith(".")) neededBy(join(dirname(file), target), found);
    else if (!target.startsWith("node:")) found.add(target);
  }
  return found;
}

const isFile = (name: string): boolean => name.endsWith(".ts");

test("before it knows its command a command line loads no stage, and of packages commander alone", () => {
  const needed = [...neededBy("compiler/process.ts")];
  const stages = /^compiler\/(?:parse|validate|words|table|analyze|diff)\//;
  expect(needed.filter((name) => stages.test(name) || !isFile(name))).toEqual(["commander"]);
});

test("the words of routes need no YAML: nodes, and comparisons of releases, read none", () => {
  expect([...neededBy("compiler/words/list.ts")].filter((name) => !isFile(name))).toEqual([]);
});
