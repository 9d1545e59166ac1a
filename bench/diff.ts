import { spawnSync } from "node:child_process";
import { closeSync, openSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { withWorkspace, writeFiles } from "../compiler/haproxy/workspace.ts";
import { compile } from "../compiler/pipeline.ts";
import { decide } from "../compiler/table/decide.ts";
import { fleet, type Fleet } from "./fleet.ts";
import { median, type Figure } from "./figures.ts";
import { interleaved, ratio, spread } from "./rounds.ts";

const ROUNDS = 3;
const LINES = 1_000_000;
const EXPRESSIONS = 1_000;
const SAY_USAGE = `data:text/javascript,process.on("exit",()=>{const u=process.resourceUsage();process.stderr.write("\\nused "+(u.userCPUTime+u.systemCPUTime)+" "+u.maxRSS)})`;

/**
 * Whole processes of `diff`: on two routes.json with 10,000 routes, until the answer is there; on directories of expressions and with a log
 * of a million lines, CPU time.
 */
export async function diffAtScale(): Promise<Figure[]> {
  const { bin } = JSON.parse(readFileSync("package.json", "utf8")) as { bin: Record<"signalbox", string> };
  const made = fleet({ teams: 500, routesPerTeam: 20, pools: "own", regexes: true });
  const changed = made.sources.map((source) => ({
    ...source,
    text: source.text.replace("/api", "/api-v2").replace("service: team-00007-api", "service: team-00007-api2"),
  }));
  return withWorkspace(async (dir) => {
    for (const [name, sources] of [["one", made.sources] as const, ["two", changed] as const]) {
      writeFiles(join(dir, name), sources);
      run([bin.signalbox, "build", "--check", "off", "--out", join(dir, name, "out"), join(dir, name)]);
    }
    for (const [name, expressions] of Object.entries(expressionRepositories()))
      writeFiles(join(dir, name), withExpressions(expressions));
    const ofExpressions = (after: string) => () =>
      run([bin.signalbox, "diff", join(dir, "expressions"), join(dir, after)]).seconds;
    const [one, two, log] = [
      join(dir, "one/out/routes.json"),
      join(dir, "two/out/routes.json"),
      join(dir, "access.log"),
    ];
    writeLog(log, made.requests);
    const table = compile(made.sources).compiled?.table;
    if (!table) throw new Error("the fleet compiles");
    let mb = 0;
    const results = await interleaved(ROUNDS, {
      changed: () => run([bin.signalbox, "diff", one, two]).elapsed,
      same: () => run([bin.signalbox, "diff", one, one]).elapsed,
      oneExpression: ofExpressions("one expression"),
      allExpressions: ofExpressions("all expressions"),
      log: () => {
        const used = run([bin.signalbox, "diff", "--log", log, one, two]);
        mb = Math.max(mb, used.mb);
        return used.seconds;
      },
      decide: () => {
        const before = process.cpuUsage();
        for (const { host, path } of requestsOf(made.requests, LINES)) {
          const request = { listener: "public", host, path, query: "", method: "GET", headers: [] };
          decide(table, request);
          decide(table, request);
        }
        const { user, system } = process.cpuUsage(before);
        return (user + system) / 1e6;
      },
    });
    const seconds = (name: string, all: readonly number[], bound?: number): Figure => ({
      ...{ name, value: median(all), unit: "s", note: spread(all, "s") },
      ...(bound !== undefined && { bound }),
    });
    return [
      seconds("10,000 routes, two routes.json", results.changed, 1),
      seconds("… the same twice", results.same, 0.3),
      seconds("two directories of 1,000 expressions that overlap, one of them another", results.oneExpression, 10),
      seconds("… each of them another", results.allExpressions, 20),
      seconds("a log of 1,000,000 lines through both", results.log, 15),
      { name: "… peak memory", value: mb, unit: "MB", bound: 300 },
      {
        ...{
          name: "… to two bare decide for each line",
          value: ratio(results.log, results.decide),
          unit: "×",
          bound: 2,
        },
        note: spread(results.decide, "s"),
      },
    ];
  });
}

/** Expressions of which every two have paths in common, so that nothing but their number bounds what there is to compare. */
function expressionRepositories(): Readonly<Record<string, readonly string[]>> {
  const expressions = Array.from({ length: EXPRESSIONS }, (_, i) => `/a[0-9]{1,${(i % 50) + 1}}/x${i}.*/y[a-z]*`);
  const other = (text: string): string => text.replace("/x", "/other-x");
  return {
    expressions,
    "one expression": expressions.map((text, i) => (i === 100 ? other(text) : text)),
    "all expressions": expressions.map(other),
  };
}

function withExpressions(expressions: readonly string[]): readonly { readonly path: string; readonly text: string }[] {
  const routes = expressions.map((text, i) => `  r${i}: { pathRegex: "^${text}$", priority: ${i + 1}, service: web }`);
  return [
    {
      path: "routes/platform/platform.yaml",
      text: `listeners: { public: { bind: ":80" } }
teams: { shop: { hosts: [shop.example.com], listeners: [public] } }
defaults: { listener: public }
`,
    },
    {
      path: "routes/shop/shop.yaml",
      text: `host: shop.example.com\nroutes:\n  all: { pathPrefix: /, service: web }\n${routes.join("\n")}\n`,
    },
  ];
}

function run(words: readonly string[]): { readonly elapsed: number; readonly seconds: number; readonly mb: number } {
  const begun = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", SAY_USAGE, ...words], {
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  const elapsed = (performance.now() - begun) / 1_000;
  if (status !== 0) throw new Error(`${words.join(" ")} ended with ${status}:\n${stdout}${stderr}`.slice(0, 2_000));
  const [, cpu, kib] = /\nused (\d+) (\d+)$/.exec(stderr) ?? [];
  return { elapsed, seconds: Number(cpu) / 1e6, mb: Number(kib) / 1024 };
}

/** As traffic goes: a few routes get most of it, and a third of the requests has a path that no other one has. */
function* requestsOf(
  all: Fleet["requests"],
  count: number,
): Iterable<{ readonly host: string; readonly path: string }> {
  let state = 1;
  const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  for (let i = 0; i < count; i++) {
    const { host, path } = all[Math.floor(all.length * random() ** 3)] ?? { host: "", path: "/" };
    yield { host, path: i % 3 === 0 ? `${path}/item-${i}` : path };
  }
}

function writeLog(file: string, all: Fleet["requests"]): void {
  const to = openSync(file, "w");
  let text = "";
  for (const { host, path } of requestsOf(all, LINES)) {
    text += `10.0.1.2:33317 [06/Feb/2026:12:14:14.655] public shop.web/s1 10/0/30/69/109 200 2750 - - ---- 1/1/1/1/0 0/0 "GET https://${host}${path}?id=${text.length} HTTP/2.0"\n`;
    if (text.length < 1e6) continue;
    writeSync(to, text);
    text = "";
  }
  writeSync(to, text);
  closeSync(to);
}
