import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { run } from "../../compiler/haproxy/run.ts";
import { withWorkspace, writeFiles } from "../../compiler/haproxy/workspace.ts";
import { SECTIONS } from "../../compiler/language/sections.ts";
import { keywordTable } from "../../compiler/sandbox/table.ts";
import { readWords } from "../../compiler/language/words.ts";
import { haproxies } from "../support/programs.ts";
import { mutatedLines, REAL_LINES } from "./lines.ts";

/** What begins a statement in the table, and no section. A block (`.if`) hides what follows. */
const OTHERS = [...keywordTable().kind("statements").next.keys()].filter(
  (word) => !word.startsWith(".") && !SECTIONS.has(word),
);

/** Sections that a version does not know. */
const LATER: Readonly<Record<string, readonly string[]>> = {
  "2.6": ["crt-store", "log-profile", "traces", "acme"],
  "3.0": ["log-profile", "traces", "acme"],
};

/** What makes another line of one: of two, a word that opens a section stands first. */
const parts = fc.constantFrom(...SECTIONS, ..."# ' \" \\ \\x62 \\x20 \t \r no default".split(" "), " ", "\v");

/** What a line begins with; `no` before a section is refused, and HAProxy opens it. "" where it takes no words. */
function wordOf(line: string): string {
  const { words, fault } = readWords(line);
  return (!fault && words.find(({ text }) => text !== "no" && text !== "default")?.text) || "";
}

describe.each(haproxies())("haproxy $version", ({ path, version }) => {
  /** Lines behind each of which a strange one stands: where that is not one of a backend's, and where it is not read. */
  const opening = async (lines: readonly string[]) => {
    const opened: string[] = [];
    const unread: string[] = [];
    // After some faults HAProxy reads nothing more, of other files neither, or forgets all sections: what is left is asked again.
    for (let rest = lines; rest.length > 0;) {
      const output = await saidOf(rest.slice(0, 100));
      const read = [...output.matchAll(/'zzz(\d+)'/g)].map(([, n]) => Number(n) + 1);
      const asked = rest.slice(0, Math.max(1, ...read));
      for (const [n, line] of asked.entries())
        if (!output.includes(`'zzz${n}'`) || output.includes(`'zzz${n}' in '(null)' section`)) unread.push(line);
        else if (!output.includes(`unknown keyword 'zzz${n}' in 'backend' section`)) opened.push(line);
      rest = rest.slice(asked.length);
    }
    return { opened, unread };
  };

  const saidOf = (lines: readonly string[]) =>
    withWorkspace(async (dir) => {
      const files = lines.map((line, n) => ({
        path: `haproxy/${1000 + n}.cfg`,
        text: `backend b${n}\n${line}\n    zzz${n} x\nbackend e${n}\n`,
      }));
      writeFiles(dir, files);
      const { output } = await run(path, ["-c", "-f", `${dir}/haproxy`], { timeoutMs: 60_000, onlyEnv: {} });
      return output;
    });

  const isLater = (name: string) => LATER[version]?.includes(name) === true;

  test("no other word ends a backend", async () => {
    expect(OTHERS.length).toBeGreaterThan(100);
    // HAProxy reads no further behind a rule without a name that it knows.
    const lines = OTHERS.map((word) => `${word} ${word.startsWith("http-") ? "allow" : "x"}`);
    expect(await opening(lines)).toEqual({ opened: [], unread: [] });
  });

  // Behind `backend` stands a backend, too.
  test.each([...SECTIONS].filter((name) => name !== "backend"))("%s", async (name) => {
    const { opened, unread } = await opening([`${name} x`]);
    expect([...opened, ...unread]).toEqual(isLater(name) ? [] : [`${name} x`]);
  });

  test("of real lines and mutated ones those that open a section are those that we say", async () => {
    const lines = [...new Set([...REAL_LINES, ...mutatedLines(parts)])];
    // Behind a wrong rule HAProxy reads nothing, and behind `backend` stands a backend.
    const asked = lines.filter((line) => !/^(?:backend|http-|\.)/.test(wordOf(line)));
    const ours = asked.filter((line) => SECTIONS.has(wordOf(line)) && !isLater(wordOf(line)));
    const { opened, unread } = await opening(asked);
    expect(opened.length).toBeGreaterThan(10);
    expect(opened).toEqual(ours.filter((line) => !unread.includes(line)));
  });
});
