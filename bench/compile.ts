import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { median, type Figure } from "./figures.ts";
import { interleaved } from "./rounds.ts";

const ROUNDS = 5;
/** A shared machine does not repeat a number better than this. */
const NOISE = 1.1;

const ROUTES = { "0": 0, "1,000": 1_000, "10,000": 10_000, "50,000": 50_000 } as const;
type Size = keyof typeof ROUTES;

interface Compiled {
  readonly ms: number;
  readonly mb: number;
}

/** Time and peak memory of parse, validate, analyse, table and render, and how they grow. Linear: time per route does not. */
export async function compileGrowth(): Promise<Figure[]> {
  const memory: Record<Size, number[]> = { "0": [], "1,000": [], "10,000": [], "50,000": [] };
  const time = (name: Size) => () => {
    const { ms, mb } = compileOnce(ROUTES[name]);
    memory[name].push(mb);
    return ms;
  };
  const times = await interleaved(ROUNDS, {
    "0": time("0"),
    "1,000": time("1,000"),
    "10,000": time("10,000"),
    "50,000": time("50,000"),
  });
  const base = median(memory["0"]);
  const sizes = (["1,000", "10,000", "50,000"] as const).map((name) => ({
    name,
    routes: ROUTES[name],
    ms: median(times[name]),
    msPerThousand: (median(times[name]) / ROUTES[name]) * 1_000,
    mb: median(memory[name]) - base,
  }));
  const figures: Figure[] = sizes.map(({ name, ms, msPerThousand, mb }) => ({
    name: `${name} routes, per 1,000`,
    value: msPerThousand,
    unit: "ms",
    note: `${ms.toFixed(0)} ms and ${mb.toFixed(0)} MB in all, above the ${base.toFixed(0)} MB of the code alone`,
  }));
  for (const [i, large] of sizes.slice(1).entries()) {
    const small = sizes[i];
    if (!small) continue;
    const growth = large.routes / small.routes;
    figures.push(
      {
        name: `time per route, ${large.name} to ${small.name}`,
        value: large.msPerThousand / small.msPerThousand,
        unit: "×",
        bound: NOISE,
      },
      {
        name: `memory per route, ${large.name} to ${small.name}`,
        value: large.mb / small.mb / growth,
        unit: "×",
        bound: NOISE,
      },
    );
  }
  return figures;
}

function compileOnce(routes: number): Compiled {
  const run = spawnSync(process.execPath, [join(import.meta.dirname, "compile-child.js"), String(routes / 20)], {
    encoding: "utf8",
  });
  if (run.status !== 0)
    throw new Error(`compiling ${routes} routes ended with ${run.status}:\n${run.stderr.slice(0, 2_000)}`);
  return JSON.parse(run.stdout) as Compiled;
}
