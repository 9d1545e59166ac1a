import { showProc } from "../../compiler/haproxy/master.ts";
import { isErrno } from "../../compiler/release/disk.ts";
import { until } from "../support/until.ts";
import type { Fault } from "./fault.ts";
import type { World } from "./world.ts";

/** What hangs in a kernel's call, a debugger or a script looks the same from outside. One for each row: both run at once on two nodes. */
function stopper(which: "master" | "worker"): { stop(world: World): Promise<void>; goOn(): Promise<void> } {
  let stopped: number | undefined;
  return {
    async stop(world) {
      // While it executes itself anew its master does not listen.
      const { master, workers } = await until("its master answers", () => showProc(world.layout.masterSocket));
      stopped = which === "master" ? master : workers.find(({ old }) => !old)?.pid;
      if (stopped !== undefined) process.kill(stopped, "SIGSTOP");
    },
    async goOn() {
      try {
        if (stopped !== undefined) process.kill(stopped, "SIGCONT");
      } catch (error) {
        if (!isErrno(error, "ESRCH")) throw error;
      }
    },
  };
}

const [worker, master] = [stopper("worker"), stopper("master")];

export const haproxyStopped: Fault = {
  name: "haproxy-stopped",
  title: "HAProxy's worker is stopped (SIGSTOP), and a release comes meanwhile",
  agent: "Nothing is switched under it, `/readyz` is 503, and the newest release is taken when it answers.",
  todo: "See why it hangs (`ps`: in state T `kill -CONT PID` lets it go on); `systemctl restart haproxy` if it stays so.",
  async inject(world) {
    await worker.stop(world);
    await world.publish({ extra: true });
  },
  sees: {
    status: /^haproxy +does not answer/,
    metric: { name: /^signalbox_haproxy_up$/, is: (value) => value === 0 },
    log: /"role":"apply".*"code":"haproxy-silent"/,
  },
  // Its processes live: it is asked every 10 s.
  seenWithin: 20,
  mend: worker.goOn,
  within: 15,
  // The clients give up after 5 s.
  mayFail: (failures) => failures.every((failure) => ["no answer in 5 s", "ECONNRESET"].includes(failure)),
};

export const haproxyMasterStopped: Fault = {
  name: "haproxy-master-stopped",
  title: "HAProxy's master is stopped (SIGSTOP), and a release comes meanwhile",
  agent:
    "The worker serves on as it is: nothing is told or switched until the master answers; checks still take instances out that die.",
  todo: "See why it hangs (`ps`: in state T `kill -CONT PID` lets it go on); `systemctl restart haproxy` if it stays so.",
  async inject(world) {
    await master.stop(world);
    await world.publish({ extra: true });
  },
  sees: {
    status: /^apply +failed: HAProxy's master socket does not answer/,
    metric: { name: /^signalbox_haproxy_up$/, is: (value) => value === 0 },
    log: /"role":"apply".*"code":"haproxy-silent"/,
  },
  seenWithin: 20,
  mend: master.goOn,
  within: 15,
};
