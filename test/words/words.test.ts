import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compileDirectory } from "../../compiler/pipeline.ts";
import { releaseOf } from "../../compiler/ship.ts";
import { FALLBACK_FLAG, FALLBACK_MAP } from "../../compiler/render/fallbacks.ts";
import { capturesMap } from "../../compiler/words/captures.ts";
import { conditionWords, happeningWords } from "../../compiler/words/list.ts";
import { validated } from "../support/model.ts";

const folder = join(import.meta.dirname, "../../compiler/words");
const words = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const read = (word: string, file: string) => readFileSync(join(folder, word, file), "utf8");

/** Their traffic is timed or counted: test/traffic/timeouts.test.ts and weights.test.ts. */
const MEASURED = ["backend", "timeout"];

test("each folder is in the list, with the keys of its schema", () => {
  const inFolders = words.flatMap((word) => Object.keys(JSON.parse(read(word, "schema.json")) as object));
  const inList = [
    ...conditionWords.map(({ key }) => key),
    ...happeningWords.flatMap((word) =>
      word.kind === "filter" ? [word.key] : [...word.keys, ...(word.companions ?? [])],
    ),
  ];
  expect(inList.toSorted()).toEqual(inFolders.toSorted());
});

test("no two words have a flag or a map in common, nor one with fallbacks and captures", () => {
  const flags = [FALLBACK_FLAG, ...happeningWords.flatMap(({ flag }) => (flag ? [flag.letter] : []))];
  const maps = [FALLBACK_MAP, capturesMap("shop"), ...happeningWords.flatMap((word) => Object.keys(word.maps ?? {}))];
  expect([flags, maps]).toEqual([[...new Set(flags)], [...new Set(maps)]]);
});

test("the manifest of a release says of each map how it may change at run time", async () => {
  const { compiled, sources } = await compileDirectory(join(folder, "../../test/golden/filters"));
  if (!compiled) throw new Error("it compiles");
  const { files } = releaseOf(compiled, sources).manifest;
  const maps = files.filter(({ path }) => path.startsWith("maps/"));
  expect(maps.filter(({ map }) => map === undefined)).toEqual([]);
  const asked = [
    "candidates",
    FALLBACK_MAP,
    capturesMap("shop"),
    ...happeningWords.flatMap((word) => Object.keys(word.maps ?? {})),
  ].map((name) => `maps/${name}.map`);
  expect(maps.filter(({ map }) => map === "parameters").map(({ path }) => path)).toEqual(asked.toSorted());
  expect(files.filter(({ path, map }) => map !== undefined && !path.startsWith("maps/"))).toEqual([]);
});

describe.each(words)("%s", (word) => {
  test("has a page whose first example is a route file without problems", () => {
    const [, example = ""] = /```yaml\n([\s\S]*?)```/.exec(read(word, "page.md")) ?? [];
    const platform =
      'listeners: { public: { bind: ":80" } }\nuserlists: [ops]\nteams: { shop: { hosts: ["*.example.com"] } }\n';
    const keys = Object.keys(JSON.parse(read(word, "schema.json")) as object);
    expect(keys.filter((key) => !new RegExp(`\\b${key}: `).test(example))).toEqual([]);
    const { diagnostics } = validated({ "routes/platform/platform.yaml": platform, "routes/shop/shop.yaml": example });
    expect(diagnostics).toEqual([]);
  });

  test("has requests that real HAProxy answers (test/traffic)", () => {
    expect(existsSync(join(folder, word, "traffic/requests.yaml"))).toBe(!MEASURED.includes(word));
  });
});
