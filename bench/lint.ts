import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { withWorkspace, writeFiles } from "../compiler/haproxy/workspace.ts";
import { median, type Figure } from "./figures.ts";
import { fleet } from "./fleet.ts";
import { interleaved, processSeconds, ratio, spread } from "./rounds.ts";
import { haproxyPath, renderFleet } from "./stack.ts";

const ROUNDS = 5;
/** Where nothing listens; `haproxy -c` only reads. */
const SAMPLE_PORT = 1;
/** A disk's file system may take a millisecond for a new file where many were just removed, as these rounds do. */
const MEMORY = "/dev/shm";

/** `route-lint --check fast` against what it cannot do without, reading the same YAML and haproxy reading the result; then `build` and `publish`. */
export async function lintAtScale(): Promise<Figure[]> {
  const before = process.env["TMPDIR"];
  if (existsSync(MEMORY)) process.env["TMPDIR"] = MEMORY;
  try {
    return await withWorkspace(measure);
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  }
}

async function measure(dir: string): Promise<Figure[]> {
  const { sources } = fleet({ teams: 500, routesPerTeam: 20, pools: "own", regexes: true });
  const haproxy = await haproxyPath();
  const { bin } = JSON.parse(readFileSync("package.json", "utf8")) as {
    bin: Record<"route-lint" | "signalbox", string>;
  };
  const node = (...args: string[]) => processSeconds(process.execPath, args);
  const [release, store] = [join(dir, "out"), join(dir, "store")];
  writeFiles(dir, sources);
  writeFiles(join(dir, "release"), renderFleet(sources, SAMPLE_PORT));
  const results = await interleaved(ROUNDS, {
    bare: () => node("-e", "0"),
    lint: () => node(bin["route-lint"], "--check", "fast", dir),
    off: () => node(bin["route-lint"], "--check", "off", dir),
    parse: () => node(join(import.meta.dirname, "bare-parse.js"), join(dir, "routes")),
    haproxy: () => processSeconds(haproxy, ["-c", "-dW", "-f", join(dir, "release/haproxy")]),
    build: () => {
      rmSync(release, { recursive: true, force: true });
      return node(bin.signalbox, "build", "--check", "fast", "--out", release, dir);
    },
    publish: () => {
      rmSync(store, { recursive: true, force: true });
      return node(bin.signalbox, "publish", release, "--to", `file://${store}`, "--channel", "bench", "--unsigned");
    },
  });
  const least = results.parse.map((seconds, round) => seconds + (results.haproxy[round] ?? Number.NaN));
  const own = results.publish.map((seconds, round) => seconds - (results.bare[round] ?? Number.NaN));
  const compared = (name: string, over: readonly number[], under: readonly number[], bound: number): Figure => ({
    name,
    value: ratio(over, under),
    unit: "×",
    bound,
    note: spread(over, "s"),
  });
  const seconds = (name: string, all: readonly number[], bound?: number): Figure => ({
    name,
    value: median(all),
    unit: "s",
    ...(bound !== undefined && { bound }),
    note: spread(all, "s"),
  });
  return [
    compared("lint with check, to bare parse and haproxy -c", results.lint, least, 1.9),
    compared("build, to lint with check", results.build, results.lint, 1.3),
    seconds("publish to a directory, above node alone", own, 0.5),
    seconds("lint without haproxy", results.off),
    seconds("bare parse of the same files", results.parse),
    seconds("haproxy -c of the output", results.haproxy),
  ];
}
