import { readFileSync } from "node:fs";
import { infoIn, runtime } from "../../compiler/haproxy/master.ts";
import { blocksIn, textsIn, type LiveFiles } from "./files.ts";

/**
 * What HAProxy opens for these files, as it reckons itself (compute_ideal_maxsock in src/limits.c, in 2.6 src/haproxy.c): two for each
 * connection, one for each listener and for each server with a check. What it opens for itself is not in it. Pure.
 */
export function openFilesOf(files: LiveFiles): number {
  const lines = textsIn(files).flatMap((text) => text.split("\n"));
  const maxconn = lines.map((line) => /^ +maxconn (\d+)$/.exec(line)?.[1]).find((found) => found !== undefined);
  const listeners = lines.filter((line) => /^ +bind /.test(line)).length;
  const written = lines.filter((line) => /^ +server .* check(?: |$)/.test(line)).length;
  const slots = blocksIn(files)
    .filter(({ options }) => /(?:^| )check(?: |$)/.test(options))
    .reduce((sum, block) => sum + block.slots.length, 0);
  return 2 * Number(maxconn ?? 0) + listeners + written + slots;
}

/** What stands in the way of a HAProxy that opens more files. */
interface FileLimit {
  readonly limit: number;
  /** Where a person raises it; half a sentence. */
  readonly where: string;
}

/** `fileDescriptors` of the platform, as it is rendered. Pure. */
export function hardLimitIn(files: LiveFiles): number | undefined {
  const found = textsIn(files)
    .map((text) => /^ +fd-hard-limit (\d+)$/m.exec(text)?.[1])
    .find((limit) => limit !== undefined);
  return found === undefined ? undefined : Number(found);
}

/**
 * Why HAProxy cannot be reloaded with these files, as a sentence; undefined when it may be tried: 3.0 counts a few more at a reload, and
 * tells it then. HAProxy's check does not see it, and what runs says all that is needed: `Maxsock`, which is what it reckoned for its own
 * files, and its process's limit. `running`: the files that it loaded.
 */
export async function tooFewFiles(
  next: LiveFiles,
  running: LiveFiles,
  statsSocket: string,
): Promise<string | undefined> {
  const more = openFilesOf(next) - openFilesOf(running);
  const hard = hardLimitIn(next);
  if (more <= 0 && (hard ?? Infinity) >= (hardLimitIn(running) ?? Infinity)) return undefined;
  const { maxsock, pid } = infoIn(await runtime(statsSocket, "show info").catch(() => ""));
  if (maxsock === undefined) return undefined;
  const needed = Number(maxsock) + more;
  const limits: FileLimit[] = [
    ...(hard === undefined ? [] : [{ limit: hard, where: "the platform's limits.fileDescriptors" }]),
    ...processLimit(pid),
  ];
  const [lowest] = limits.toSorted((a, b) => a.limit - b.limit);
  if (lowest === undefined || needed <= lowest.limit) return undefined;
  const { limit, where } = lowest;
  return `it would open ${needed} files, and ${where} allows ${limit}: each connection takes two, each server with a check one, slots that nobody uses now included.`;
}

/**
 * The limit that the next process begins with; none where it may raise that itself, or where HAProxy's processes are not to be seen from
 * here, as in a container of its own: then the reload will tell.
 */
function processLimit(worker: string | undefined): FileLimit[] {
  const hard = /^Max open files +\d+ +(\d+)/m.exec(textOf(`/proc/${worker}/limits`))?.[1];
  const master = /^PPid:\s*(\d+)$/m.exec(textOf(`/proc/${worker}/status`))?.[1];
  // Another process may have the number here.
  if (![worker, master].every((pid) => textOf(`/proc/${pid}/cmdline`).includes("haproxy"))) return [];
  const rights = /^CapEff:\s*([0-9a-f]+)$/m.exec(textOf(`/proc/${master}/status`))?.[1];
  if (hard === undefined || rights === undefined || (BigInt(`0x${rights}`) & CAP_SYS_RESOURCE) !== 0n) return [];
  return [{ limit: Number(hard), where: "its process's limit (LimitNOFILE in its unit)" }];
}

const CAP_SYS_RESOURCE = 1n << 24n;

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
