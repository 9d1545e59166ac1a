// Loaded before a program (node --import): the process kills itself (SIGKILL) at its KILL_AT-th change of a name on the disk by
// one of KILL_CALLS ("rename,link"), KILL_WHEN "before" it or right "after".
import fs from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";

let left = Number(process.env.KILL_AT);
const die = async () => {
  process.kill(process.pid, "SIGKILL");
  await new Promise(() => {});
};
for (const name of (process.env.KILL_CALLS ?? "").split(",")) {
  const real = fs[name];
  fs[name] = async (...args) => {
    left--;
    if (left === 0 && process.env.KILL_WHEN === "before") await die();
    const result = await real(...args);
    if (left === 0) await die();
    return result;
  };
}
syncBuiltinESMExports();
