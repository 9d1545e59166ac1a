import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

/** A word of the language holds a piece of every stage, and stages walk the list of words (ADR 19). */
const WORDS = "compiler/words";

/** Folder → the folders that its files import, types included; a file beside the folders counts as a folder. */
function importsOf(top: string): Map<string, Set<string>> {
  const imports = new Map<string, Set<string>>();
  const placeOf = (path: string): string => path.split("/").slice(0, 2).join("/");
  for (const file of readdirSync(join(root, top), { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".ts")) continue;
    const path = `${top}/${file}`;
    for (const [, target = ""] of readFileSync(join(root, path), "utf8").matchAll(/(?:from |import\()"(\.[^"]+)"/g)) {
      const [from, to] = [placeOf(path), placeOf(normalize(join(dirname(path), target)))];
      if (from !== to && to !== WORDS) imports.set(from, (imports.get(from) ?? new Set()).add(to));
    }
  }
  return imports;
}

/** Takes away what imports nothing that is left, until nothing goes: what stays is in a circle, or leads into one. */
function circlesIn(imports: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const left = new Map(imports);
  for (let before = -1; before !== left.size;) {
    before = left.size;
    for (const [from, to] of left) if (![...to].some((one) => left.has(one))) left.delete(from);
  }
  return [...left].map(([from, to]) => `${from} -> ${[...to].filter((one) => left.has(one)).join(", ")}`);
}

test.each(["compiler"])("no two folders of %s need each other", (top) => {
  expect(circlesIn(importsOf(top))).toEqual([]);
});
