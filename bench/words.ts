import { readFileSync } from "node:fs";
import { join } from "node:path";
import { withWorkspace, writeFiles } from "../compiler/haproxy/workspace.ts";
import type { Figure } from "./figures.ts";
import { fleet } from "./fleet.ts";
import { interleaved, processSeconds, ratio, spread } from "./rounds.ts";

const ROUNDS = 9;

/** `route-lint --check off` of 10,000 routes whose 2,000 backends have five statements each, to the same with the statements commented out. */
export async function words(): Promise<Figure[]> {
  const { bin } = JSON.parse(readFileSync("package.json", "utf8")) as { bin: Record<"route-lint", string> };
  return withWorkspace(async (dir) => {
    const lint = (words: "statements" | "comments") => {
      const { sources } = fleet({ teams: 500, routesPerTeam: 20, pools: "own", regexes: false, words });
      writeFiles(join(dir, words), sources);
      return () => processSeconds(process.execPath, [bin["route-lint"], "--check", "off", join(dir, words)]);
    };
    const { statements, comments } = await interleaved(ROUNDS, {
      statements: lint("statements"),
      comments: lint("comments"),
    });
    return [
      {
        name: "reading and judging 10,000 statements, to none",
        value: ratio(statements, comments),
        unit: "×",
        bound: 1.1,
        note: `${spread(statements, "s")} to ${spread(comments, "s")}`,
      },
    ];
  });
}
