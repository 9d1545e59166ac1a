// Every fault of test/faults, or some by their names (`npm run reliability -- consul-down disk-full`), and docs/reliability.md anew.
import { spawnSync } from "node:child_process";

const names = process.argv.slice(2);
if (names.some((name) => !/^[a-z-]+$/.test(name))) {
  process.stderr.write(
    "Usage: npm run reliability [-- NAME…], with names as docs/reliability.md has them in its links\n",
  );
  process.exit(2);
}
const which = names.length === 0 ? [] : ["-t", names.map((name) => ` ${name}$`).join("|")];
const groups = ["run", "test/faults", "--exclude", "**/page.test.ts", ...which];
for (const [args, env] of [
  [groups, { FAULT_RESULTS: "test/faults/results" }],
  [["run", "test/faults/page.test.ts"], { GOLDEN_UPDATE: "1" }],
]) {
  const { status } = spawnSync("npx", ["vitest", ...args], { stdio: "inherit", env: { ...process.env, ...env } });
  if (status !== 0) process.exit(status ?? 1);
}
