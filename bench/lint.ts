import { readFileSync } from "node:fs";
import { join } from "node:path";
import { withWorkspace, writeFiles } from "../compiler/haproxy/workspace.ts";
import { median, type Figure } from "./figures.ts";
import { fleet } from "./fleet.ts";
import { interleaved, processSeconds, ratio, spread } from "./rounds.ts";
import { haproxyPath, renderFleet } from "./stack.ts";

const ROUNDS = 5;
/** Where nothing listens; `haproxy -c` only reads. */
const SAMPLE_PORT = 1;

/** `route-lint --check fast` against what it cannot do without: reading the same YAML, and haproxy reading the result. */
export async function lintAtScale(): Promise<Figure[]> {
  const { sources } = fleet({ teams: 500, routesPerTeam: 20, pools: "own", regexes: true });
  const haproxy = await haproxyPath();
  const { bin } = JSON.parse(readFileSync("package.json", "utf8")) as { bin: Record<"route-lint", string> };
  return withWorkspace(async (dir) => {
    await writeFiles(dir, sources);
    await writeFiles(join(dir, "release"), renderFleet(sources, SAMPLE_PORT));
    const results = await interleaved(ROUNDS, {
      lint: () => processSeconds(process.execPath, [bin["route-lint"], "--check", "fast", dir]),
      off: () => processSeconds(process.execPath, [bin["route-lint"], "--check", "off", dir]),
      parse: () => processSeconds(process.execPath, [join(import.meta.dirname, "bare-parse.js"), join(dir, "routes")]),
      haproxy: () => processSeconds(haproxy, ["-c", "-dW", "-f", join(dir, "release/haproxy")]),
    });
    const least = results.parse.map((seconds, round) => seconds + (results.haproxy[round] ?? Number.NaN));
    return [
      {
        name: "lint with check, to bare parse and haproxy -c",
        value: ratio(results.lint, least),
        unit: "×",
        bound: 3,
        note: spread(results.lint, "s"),
      },
      { name: "lint without haproxy", value: median(results.off), unit: "s", note: spread(results.off, "s") },
      {
        name: "bare parse of the same files",
        value: median(results.parse),
        unit: "s",
        note: spread(results.parse, "s"),
      },
      {
        name: "haproxy -c of the output",
        value: median(results.haproxy),
        unit: "s",
        note: spread(results.haproxy, "s"),
      },
    ];
  });
}
