// Statements of teams, made up and thrown at the sandbox: `npm run fuzz -- snippets [--time 60m] [--seed N]`.
// Ends with 1 at the first that touches what it must not, and says which seed shows it again.
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

const TESTS = { snippets: "test/sandbox/fuzz" };
const UNITS = { s: 1_000, m: 60_000, h: 3_600_000 };

const { values, positionals } = parseArgs({
  options: { time: { type: "string", default: "60m" }, seed: { type: "string", default: `${Date.now() % 1e9}` } },
  allowPositionals: true,
});
const [, count, unit] = /^(\d+)([smh])$/.exec(values.time) ?? [];
const folder = positionals.length === 1 ? TESTS[positionals[0]] : undefined;
if (folder === undefined || unit === undefined || !/^\d+$/.test(values.seed)) {
  process.stderr.write(`Usage: npm run fuzz -- ${Object.keys(TESTS).join("|")} [--time 60m] [--seed N]\n`);
  process.exit(2);
}
const { status } = spawnSync("npx", ["vitest", "run", folder, "--maxWorkers=1"], {
  stdio: "inherit",
  env: { ...process.env, SIGNALBOX_FUZZ_MS: `${Number(count) * UNITS[unit]}`, SIGNALBOX_FUZZ_SEED: values.seed },
});
process.exit(status ?? 1);
