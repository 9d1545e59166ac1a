import { existsSync, readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { defineConfig } from "vitest/config";
import Slowest from "./test/support/slowest.ts";

const tests = readdirSync("test", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".test.ts"))
  .map((name) => path.join("test", name))
  .toSorted();
const known = new Map<string, boolean>();

/** True for a test that has to do with programs, itself or by one of its helpers: it takes as long as these do. */
function runsPrograms(file: string): boolean {
  const before = known.get(file);
  if (before !== undefined) return before;
  known.set(file, false);
  const text = readFileSync(file, "utf8");
  const helpers = [...text.matchAll(/ from "(\.[^"]+\.ts)"/g)]
    .map(([, name = ""]) => path.join(path.dirname(file), name))
    .filter((name) => name.startsWith(`test${path.sep}`) && existsSync(name));
  const found = /"(?:node:child_process|execa)"|\/programs\.ts"/.test(text) || helpers.some(runsPrograms);
  known.set(file, found);
  return found;
}

export default defineConfig({
  test: {
    globalSetup: ["test/support/run.ts"],
    reporters: ["default", new Slowest()],
    // Vitest leaves one core alone; most of these wait for programs half of their time.
    maxWorkers: availableParallelism(),
    projects: [
      {
        // These share the modules that they load: loading costs more than most of them do.
        test: {
          name: "unit",
          include: tests.filter((file) => !runsPrograms(file)),
          testTimeout: 5_000,
          isolate: false,
        },
      },
      { test: { name: "programs", include: tests.filter(runsPrograms), testTimeout: 60_000 } },
    ],
  },
});
