// A node in random releases, churn and faults: `npm run soak -- 60m [--seed N] [--picture soak.svg]`.
// Ends with 1 at the first thing that did not hold, and says which seed plays the same again.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { parseArgs } from "node:util";

const UNITS = { s: 1_000, m: 60_000, h: 3_600_000 };

const { values, positionals } = parseArgs({
  options: {
    seed: { type: "string", default: `${Date.now() % 1e6}` },
    picture: { type: "string", default: "soak.svg" },
  },
  allowPositionals: true,
});
const [length = "60m"] = positionals;
const [, count, unit] = /^(\d+)([smh])$/.exec(length) ?? [];
if (unit === undefined || positionals.length > 1 || !/^\d+$/.test(values.seed)) {
  process.stderr.write("Usage: npm run soak -- [60m] [--seed N] [--picture soak.svg]\n");
  process.exit(2);
}
const { status } = spawnSync("npx", ["vitest", "run", "test/soak/soak.test.ts", "--maxWorkers=1"], {
  stdio: "inherit",
  env: {
    ...process.env,
    SIGNALBOX_SOAK_MS: `${Number(count) * UNITS[unit]}`,
    SIGNALBOX_SOAK_SEED: values.seed,
    SIGNALBOX_SOAK_PICTURE: path.resolve(values.picture),
  },
});
process.stderr.write(`${values.picture} shows it; the same again: npm run soak -- ${length} --seed ${values.seed}\n`);
process.exit(status ?? 1);
