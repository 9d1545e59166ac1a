import { describe, expect, test } from "vitest";
import { run } from "../../compiler/haproxy/run.ts";
import { withWorkspace, writeFiles } from "../../compiler/haproxy/workspace.ts";
import { SECTIONS } from "../../compiler/language/sections.ts";
import { keywordTable } from "../../compiler/sandbox/table.ts";
import { haproxies } from "../support/programs.ts";

/** What begins a statement in the table, and no section. A block (`.if`) hides what follows. */
const OTHERS = [...keywordTable().kind("statements").next.keys()].filter(
  (word) => !word.startsWith(".") && !SECTIONS.has(word),
);

/** Sections that a version does not know. */
const LATER: Readonly<Record<string, readonly string[]>> = {
  "2.6": ["crt-store", "log-profile", "traces", "acme"],
  "3.0": ["log-profile", "traces", "acme"],
};

describe.each(haproxies())("haproxy $version", ({ path, version }) => {
  /** Of words behind each of which a strange one stands: those after which that is not one of a backend's. */
  const opening = (words: readonly string[]) =>
    withWorkspace(async (dir) => {
      // HAProxy reads no further behind a rule without a name that it knows.
      const argument = (word: string, n: number) => (word.startsWith("http-") ? "allow" : `x${n}`);
      const files = words.map((word, n) => ({
        path: `haproxy/${1000 + n}.cfg`,
        text: `backend b${n}\n    ${word} ${argument(word, n)}\n    zzz${n} x\n`,
      }));
      writeFiles(dir, files);
      const { output } = await run(path, ["-c", "-f", `${dir}/haproxy`], { timeoutMs: 60_000, onlyEnv: {} });
      return words.filter((_, n) => !output.includes(`unknown keyword 'zzz${n}' in 'backend' section`));
    });

  test("no other word ends a backend", async () => {
    expect(OTHERS.length).toBeGreaterThan(100);
    expect(await opening(OTHERS)).toEqual([]);
  });

  // Behind `backend` stands a backend, too.
  test.each([...SECTIONS].filter((name) => name !== "backend"))("%s", async (name) => {
    expect(await opening([name])).toEqual(LATER[version]?.includes(name) === true ? [] : [name]);
  });
});
