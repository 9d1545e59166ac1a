// The faults of test/faults, as the tests run them; `npm run faults -- --all`: the slow ones too, and each role killed at every call
// by which it changes the disk.
import { spawnSync } from "node:child_process";

const [flag, ...more] = process.argv.slice(2);
if (more.length > 0 || (flag !== undefined && flag !== "--all")) {
  process.stderr.write("Usage: npm run faults [-- --all]\n");
  process.exit(2);
}
const env = { ...process.env, ...(flag && { SIGNALBOX_FAULTS: "all" }) };
const { status } = spawnSync("npx", ["vitest", "run", "test/faults"], { stdio: "inherit", env });
process.exit(status ?? 1);
