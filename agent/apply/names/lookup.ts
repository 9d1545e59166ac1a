import { spawn } from "node:child_process";
import { errorText } from "../../../compiler/release/disk.ts";
import type { Answer } from "./decide.ts";

/** The system's resolver. */
export interface Lookup {
  /** Never throws. */
  look(name: string): Promise<Answer>;
  /** What was not answered has failed. */
  close(): void;
}

/** How many lookups may wait at once: libuv gives half of its threads to them. */
export const PLACES = 256;

/** `dns.lookup` reads the hosts file and knows search domains. The process ends with the agent, at once, whatever its threads wait for. */
const CHILD = `
const { lookup } = require("node:dns");
process.on("message", (name) =>
  lookup(name, { all: true }, (error, found) =>
    process.send([name, error ? error.code : found.map(({ address }) => address)], () => undefined)));
process.on("disconnect", () => process.kill(process.pid, "SIGKILL"));
`;

/**
 * The resolver of the system, `getaddrinfo`, in a process of its own. It cannot be called off, a name whose servers do not answer
 * holds a thread for half a minute, and Node shares its four threads with every file that it reads: in this process a few such
 * names would hold up all else, and its end. The process runs while names are looked up for, and costs 50 MB, its threads 6 of them.
 */
export function systemLookup(): Lookup {
  let child: Resolver | undefined;
  let threads = 2 * PLACES;
  return {
    look: (name) =>
      new Promise<Answer>((resolve) => {
        // libuv aborts where it may not have all of its threads (a container's pids limit): fewer are better than none.
        if (child?.ended === "aborted") threads = Math.max(FEWEST, threads / 4);
        if (child === undefined || child.ended !== undefined) child = startResolver(threads);
        child.look(name, resolve);
      }).catch((error: unknown) => ({ failed: errorText(error), gone: false })),
    close() {
      child?.end();
      child = undefined;
    },
  };
}

/** Node's own number. */
const FEWEST = 4;

interface Resolver {
  /** Undefined while it runs. */
  readonly ended: "aborted" | "ended" | undefined;
  look(name: string, told: (answer: Answer) => void): void;
  end(): void;
}

function startResolver(threads: number): Resolver {
  const asked = new Map<string, (answer: Answer) => void>();
  const env = { ...process.env, UV_THREADPOOL_SIZE: String(threads), NODE_OPTIONS: "" };
  const child = spawn(process.execPath, ["-e", CHILD], { stdio: ["ignore", "ignore", "ignore", "ipc"], env });
  child.on("message", (message) => {
    const [name, found] = message as [string, string | readonly string[]];
    const told = asked.get(name);
    asked.delete(name);
    told?.(typeof found === "string" ? { failed: found, gone: found === "ENOTFOUND" } : { addresses: found });
  });
  let ended: Resolver["ended"];
  const end = (signal: NodeJS.Signals | null): void => {
    ended = signal === "SIGABRT" ? "aborted" : "ended";
    for (const told of asked.values()) told({ failed: "the process that looks names up ended", gone: false });
    asked.clear();
  };
  child.once("error", () => end(null)).once("exit", (_, signal) => end(signal));
  return {
    get ended() {
      return ended;
    },
    look(name, told) {
      asked.set(name, told);
      // Where there is no process, its end or its failed start answers.
      if (child.connected) child.send(name, () => undefined);
    },
    end: () => void child.kill("SIGKILL"),
  };
}
