import { relative } from "node:path";
import type { Reporter, TestModule } from "vitest/node";

const SHOWN = 10;

/** At the end of a run of many files: which took longest, their import and all tests. */
export default class Slowest implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    if (modules.length <= SHOWN) return;
    const all = modules.map((module) => {
      const { duration, collectDuration } = module.diagnostic();
      return { file: relative(process.cwd(), module.moduleId), ms: duration + collectDuration };
    });
    const longest = all.toSorted((a, b) => b.ms - a.ms).slice(0, SHOWN);
    console.log(`\nThe longest of ${all.length} files:`);
    for (const { file, ms } of longest) console.log(`${(ms / 1_000).toFixed(1).padStart(7)} s  ${file}`);
  }
}
