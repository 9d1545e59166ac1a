// guardian.mjs FOLDER [COMMAND...]: waits until who started it has ended or closes its stdin; then ends every process that has to do
// with the folder (by its arguments, its environment or its working directory), removes it with what is mounted there, and
// runs the command.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

const [, , folder, ...command] = process.argv;
const parent = process.ppid;

/** Nothing where a process has ended, is not ours, or where there is no /proc. */
function attempt(ask) {
  try {
    return ask();
  } catch {
    return "";
  }
}

/** Without the children of who started it: they end with it. */
function pidsOf() {
  const all = attempt(() => readdirSync("/proc").filter((name) => /^\d+$/.test(name)));
  return [...all].filter((pid) => {
    const [, ownParent = ""] = /^PPid:\s*(\d+)/m.exec(attempt(() => readFileSync(`/proc/${pid}/status`, "utf8"))) ?? [];
    if (ownParent === `${parent}`) return false;
    const said = ["cmdline", "environ"].map((file) => attempt(() => readFileSync(`/proc/${pid}/${file}`, "utf8")));
    return [...said, `${attempt(() => readlinkSync(`/proc/${pid}/cwd`))}/`].some((text) => text.includes(`${folder}/`));
  });
}

for await (const _ of process.stdin);
// It is quiet when it was so twice: a process that is just being started is not seen at once.
for (let quiet = 0; quiet < 2; quiet++) {
  for (const pid of pidsOf()) {
    quiet = 0;
    attempt(() => process.kill(Number(pid), "SIGKILL"));
  }
  await sleep(50);
}
for (const mount of attempt(() => readFileSync("/proc/mounts", "utf8")).split("\n")) {
  const [, at = ""] = mount.split(" ");
  if (at.startsWith(`${folder}/`)) attempt(() => execFileSync("umount", ["-l", at]));
}
rmSync(folder, { recursive: true, force: true });
if (command.length > 0) execFileSync(command[0], command.slice(1), { stdio: ["ignore", "ignore", "inherit"] });
