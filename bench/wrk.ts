import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { MIX, type FleetRequest, type RequestKind } from "./fleet-routes.ts";

/** What wrk saw in one run. */
export interface WrkResult {
  readonly requests: number;
  readonly seconds: number;
  /** Answers of 400 and above, by wrk's own count. */
  readonly status: number;
  readonly connect: number;
  /** Reads that failed or ended before the answer was complete; wrk has always written a request by then. */
  readonly read: number;
  readonly write: number;
  /** Answers that took more than 2 s. */
  readonly timeout: number;
  /** 99 % of the answers took at most so many microseconds. */
  readonly p99Us: number;
}

/**
 * Picks the kind of a request by its share, then any request of that kind. Requests are text from the start: choosing costs
 * wrk little. Conditions see all headers, so these requests carry one that is never the same: no cache may answer for them.
 */
const SCRIPT = `
local kinds, total = {}, 0
function init(args)
  math.randomseed(tonumber(args[2]))
  local rest = tonumber(args[3])
  if rest > 0 then delay = function() return rest end end
  for line in io.lines(args[1]) do
    local kind, weight, method, host, path, name, value = line:match("^(.-)\\t(.-)\\t(.-)\\t(.-)\\t(.-)\\t(.-)\\t(.*)$")
    local list = kinds[kind]
    if not list then
      list = { weight = tonumber(weight) }
      kinds[kind] = list
      kinds[#kinds + 1] = list
      total = total + list.weight
    end
    local headers = { Host = host }
    if name ~= "" then headers[name] = value end
    if kind == "conditional" then headers["X-Request-Id"] = "0123456789" end
    list[#list + 1] = wrk.format(method, path, headers)
  end
end
function request()
  local pick = math.random() * total
  for _, list in ipairs(kinds) do
    pick = pick - list.weight
    if pick < 0 then
      return (list[math.random(#list)]:gsub("0123456789", math.random(1e9), 1))
    end
  end
  return kinds[1][1]
end
function done(summary, latency)
  local e = summary.errors
  io.write(string.format('\\nRESULT {"requests":%d,"seconds":%f,"status":%d,"connect":%d,"read":%d,"write":%d,"timeout":%d,"p99Us":%d}\\n',
    summary.requests, summary.duration / 1e6, e.status, e.connect, e.read, e.write, e.timeout, latency:percentile(99)))
end
`;

export interface WrkLoad {
  readonly port: number;
  /** What prepareWrk gave. */
  readonly files: WrkFiles;
  readonly seconds: number;
  readonly connections: number;
  readonly seed: number;
  /** How long a connection rests between two requests; not at all unless said, which takes all of the machine. */
  readonly restMs?: number;
  /** Ends the load before its time. */
  readonly until?: AbortSignal;
}

export interface WrkFiles {
  readonly script: string;
  readonly requests: string;
}

/** Writes the script and the requests of a fleet; kinds that `only` leaves out are not asked. */
export async function prepareWrk(
  dir: string,
  requests: readonly FleetRequest[],
  only?: readonly RequestKind[],
): Promise<WrkFiles> {
  const files = { script: join(dir, "load.lua"), requests: join(dir, "requests.tsv") };
  const lines = requests
    .filter(({ kind }) => !only || only.includes(kind))
    .map(({ kind, method, host, path, header }) =>
      [kind, MIX[kind], method, host, path, ...(header ?? ["", ""])].join("\t"),
    );
  await writeFile(files.script, SCRIPT);
  await writeFile(files.requests, `${lines.join("\n")}\n`);
  return files;
}

/** All that wrk counts as failed: it has always written a request when a connection ends. */
export function failedOf({ status, connect, read, write }: WrkResult): number {
  return status + connect + read + write;
}

/** Runs wrk on one thread until its time is over. Throws when it could not run. */
export async function runWrk({
  port,
  files,
  seconds,
  connections,
  seed,
  restMs = 0,
  until,
}: WrkLoad): Promise<WrkResult> {
  const args = ["-t1", `-c${connections}`, `-d${seconds}s`, "-s", files.script, `http://127.0.0.1:${port}/`];
  const child = spawn("wrk", [...args, "--", files.requests, String(seed), String(restMs)], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  // On SIGINT wrk stops asking and reports.
  until?.addEventListener("abort", () => child.kill("SIGINT"));
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text: Buffer) => (printed += text.toString()));
  await once(child, "close");
  const result = /^RESULT (.*)$/m.exec(printed)?.[1];
  if (result === undefined) throw new Error(`wrk did not report:\n${printed}`);
  return JSON.parse(result) as WrkResult;
}
