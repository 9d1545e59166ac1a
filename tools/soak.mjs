// A node in random releases, churn and faults: `npm run soak -- 60m [--seed N] [--haproxy 3.0] [--picture soak.svg]`.
// Ends with 1 at the first thing that did not hold, and says which seed plays the same again.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { parseArgs } from "node:util";

const UNITS = { s: 1_000, m: 60_000, h: 3_600_000 };

const { values, positionals } = parseArgs({
  options: {
    seed: { type: "string", default: `${Date.now() % 1e6}` },
    haproxy: { type: "string", default: "" },
    picture: { type: "string", default: "soak.svg" },
  },
  allowPositionals: true,
});
const [length = "60m"] = positionals;
const [, count, unit] = /^(\d+)([smh])$/.exec(length) ?? [];
if (
  unit === undefined ||
  positionals.length > 1 ||
  !/^\d+$/.test(values.seed) ||
  !/^(2\.6|3\.0)?$/.test(values.haproxy)
) {
  process.stderr.write("Usage: npm run soak -- [60m] [--seed N] [--haproxy 2.6|3.0] [--picture soak.svg]\n");
  process.exit(2);
}
const { status } = spawnSync("npx", ["vitest", "run", "test/soak/soak.test.ts", "--maxWorkers=1"], {
  stdio: "inherit",
  env: {
    ...process.env,
    // A program that is missing is no soak that passed.
    STRICT: "1",
    SIGNALBOX_SOAK_HAPROXY: values.haproxy,
    SIGNALBOX_SOAK_MS: `${Number(count) * UNITS[unit]}`,
    SIGNALBOX_SOAK_SEED: values.seed,
    SIGNALBOX_SOAK_PICTURE: path.resolve(values.picture),
  },
});
const on = values.haproxy === "" ? "" : ` --haproxy ${values.haproxy}`;
process.stderr.write(
  `${values.picture} shows it; the same again: npm run soak -- ${length} --seed ${values.seed}${on}\n`,
);
process.exit(status ?? 1);
