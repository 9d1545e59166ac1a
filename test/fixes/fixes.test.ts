import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { repaired } from "../../compiler/fixes.ts";
import { begin, finished } from "../../compiler/pipeline.ts";
import { loadSources } from "../../compiler/source/load.ts";
import { expectGolden } from "../support/golden.ts";
import { inCopy, scenarios } from "../support/scenario.ts";

const everybody = () => true;
/** Every repair in the fixtures of all rules, for people to read. */
const all: string[] = [];
const codes = new Set<string>();

describe("of each fixture, what lint --fix mends is gone, and nothing else is another", () => {
  test.each(scenarios().filter(({ settings }) => !settings.direct))("$rule/$name", async (scenario) => {
    await inCopy(scenario, (dir) => {
      const loaded = loadSources(dir);
      const before = finished(begin(loaded)).diagnostics;
      const { changed, repairs } = repaired(loaded, everybody);
      const newest = new Map(changed.map((source) => [source.path, source]));
      const sources = loaded.sources.map((source) => newest.get(source.path) ?? source);
      const codeowners = loaded.codeowners.map((source) => newest.get(source.path) ?? source);
      const now = { ...loaded, sources, codeowners };
      const after = finished(begin(now)).diagnostics;
      for (const { code, file } of repairs) {
        const count = (found: typeof before) =>
          found.filter((one) => one.code === code && one.span?.file === file && one.fix).length;
        expect(count(after), `${code} in ${file}`).toBe(0);
      }
      expect(new Set(repairs.map(({ file }) => file))).toEqual(new Set(newest.keys()));
      expect(repaired(now, everybody).changed).toEqual([]);
      expect(repaired(loaded, () => false).changed).toEqual([]);
      for (const { code, file, line, lines } of repairs) {
        codes.add(code);
        const texts = lines ? `\n  - ${lines[0]}\n  + ${lines[1]}` : "";
        all.push(`${scenario.rule}/${scenario.name}: ${code} ${file}:${line}${texts}\n`);
      }
    });
  });
});

test("these are all", () => expectGolden(join(import.meta.dirname, "all.txt"), all.join("")));

test("a rule that has a repair says so on its page", () => {
  for (const code of codes)
    expect(readFileSync(join(import.meta.dirname, `../../docs/rules/${code}.md`), "utf8"), code).toContain(
      "lint --fix",
    );
});
