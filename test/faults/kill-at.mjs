// Loaded before a role's own code (node --import): the process ends itself with SIGKILL at one named step, given by
// KILL_AT = {"call", "what", "when"}: a call of the disk (rename, link, symlink: `what` matches the new name), of a program
// (spawn: its command line) or of a socket (send: the text). `when` is "before" or "after". It happens at the first match while
// the file `armed` is there.
import childProcess from "node:child_process";
import syncFs from "node:fs";
import fs from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";

const step = process.env.KILL_AT === undefined ? undefined : JSON.parse(process.env.KILL_AT);
if (step !== undefined) {
  const what = new RegExp(step.what);
  const isStep = (text) => what.test(text) && syncFs.existsSync(step.armed);
  const die = () => process.kill(process.pid, "SIGKILL");
  const never = new Promise(() => {});
  if (step.call === "spawn") {
    const real = childProcess.spawn;
    childProcess.spawn = (program, args, options) => {
      const hit = isStep([program, ...(args ?? [])].join(" "));
      if (hit && step.when === "before") die();
      const child = real(program, args, options);
      if (hit) child.once("spawn", die);
      return child;
    };
  } else if (step.call === "send") {
    for (const name of ["write", "end"]) {
      const real = net.Socket.prototype[name];
      net.Socket.prototype[name] = function (text, ...more) {
        const hit = typeof text === "string" && isStep(text);
        if (hit && step.when === "before") die();
        const result = real.call(this, text, ...more);
        if (hit) setImmediate(die);
        return result;
      };
    }
  } else {
    const realSync = syncFs[`${step.call}Sync`];
    syncFs[`${step.call}Sync`] = (from, to, ...more) => {
      const hit = isStep(String(to));
      // The signal is there when kill returns: nothing of this process runs after it.
      if (hit && step.when === "before") die();
      const result = realSync(from, to, ...more);
      if (hit) die();
      return result;
    };
    const real = fs[step.call];
    fs[step.call] = async (from, to, ...more) => {
      const hit = isStep(String(to));
      if (hit && step.when === "before") {
        die();
        await never;
      }
      const result = await real(from, to, ...more);
      if (hit) {
        die();
        await never;
      }
      return result;
    };
  }
  syncBuiltinESMExports();
}
