import { existsSync, readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { defineConfig } from "vitest/config";
import Slowest from "./test/support/slowest.ts";

const tests = readdirSync("test", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".test.ts"))
  .map((name) => path.join("test", name))
  .toSorted();

/** True for a test in which the pattern is found, or in one of its helpers. */
function finds(pattern: RegExp): (file: string) => boolean {
  const known = new Map<string, boolean>();
  const isIn = (file: string): boolean => {
    const before = known.get(file);
    if (before !== undefined) return before;
    known.set(file, false);
    const text = readFileSync(file, "utf8");
    const helpers = [...text.matchAll(/ from "(\.[^"]+\.ts)"/g)]
      .map(([, name = ""]) => path.join(path.dirname(file), name))
      .filter((name) => name.startsWith(`test${path.sep}`) && existsSync(name));
    const found = pattern.test(text) || helpers.some(isIn);
    known.set(file, found);
    return found;
  };
  return isIn;
}

/** It has to do with programs: it takes as long as these do. */
const runsPrograms = finds(/"(?:node:child_process|execa)"|\/programs\.ts"/);
/** It runs roles of the agent, with timers and watches of their own, or knows of their locks. */
const runsAgent = finds(/ from "(?:\.\.\/)+agent\/(?:main|node\/lock|\w+\/run)\.ts"/);

/** `expect.poll` has patience for a busy machine; a second unless said. */
const patient = { poll: { timeout: 40_000 } };

export default defineConfig({
  test: {
    globalSetup: ["test/support/run.ts"],
    reporters: ["default", new Slowest()],
    // Most wait for programs a third of their time: with a worker for each core, two cores were busy for 1.4 of them.
    maxWorkers: availableParallelism() + 1,
    // Tests that run side by side wait for their node's turn.
    maxConcurrency: 100,
    // Those of a project that is not isolated share the modules that they load: loading costs more than most of them do.
    projects: [
      {
        test: {
          name: "unit",
          include: tests.filter((file) => !runsPrograms(file)),
          testTimeout: 5_000,
          isolate: false,
        },
      },
      {
        test: {
          name: "programs",
          include: tests.filter((file) => runsPrograms(file) && !runsAgent(file)),
          testTimeout: 60_000,
          expect: patient,
          isolate: false,
        },
      },
      {
        test: {
          name: "agent",
          include: tests.filter((file) => runsPrograms(file) && runsAgent(file)),
          testTimeout: 60_000,
          expect: patient,
        },
      },
    ],
  },
});
