import { readFileSync } from "node:fs";
import { withWorkspace, writeFiles } from "../compiler/haproxy/workspace.ts";
import { median, type Figure } from "./figures.ts";
import { interleaved, processSeconds, spread } from "./rounds.ts";

const TEAMS = 25;
const ROUTES = 20;
const ROUNDS = 3;

/** `signalbox test` of 500 tests, whole process, on every haproxy of the machine: each is sent over HTTP/1.1 and HTTP/2. */
export async function routeTests(): Promise<Figure[]> {
  return withWorkspace(async (dir) => {
    writeFiles(dir, sources());
    const { bin } = JSON.parse(readFileSync("package.json", "utf8")) as { bin: Record<"signalbox", string> };
    const { test } = await interleaved(ROUNDS, {
      test: () => processSeconds(process.execPath, [bin.signalbox, "test", dir]),
    });
    const name = `signalbox test of ${TEAMS * ROUTES} tests`;
    return [{ name, value: median(test), unit: "s", bound: 5, note: spread(test, "s") }];
  });
}

/** One test in ten is of a backend without instances. */
function sources(): { path: string; text: string }[] {
  const teams = Array.from({ length: TEAMS }, (_, i) => `team${i}`);
  const routes = Array.from({ length: ROUTES }, (_, i) => `route${i}`);
  const platform = `listeners:
  public: { bind: ":80", tls: { bind: ":443", certificates: public } }
teams:
${teams.map((team) => `  ${team}: { hosts: [${team}.example.com] }\n`).join("")}`;
  const files = teams.map((team) => ({
    path: `routes/${team}/${team}.yaml`,
    text: `host: ${team}.example.com
routes:
${routes.map((name) => `  ${name}: { pathPrefix: /${name}, rewrite: { replacePrefix: /new }, service: ${name} }\n`).join("")}tests:
${routes
  .map(
    (name, i) => `  - request: GET https://${team}.example.com/${name}/items?id=${i}
${i % 10 === 0 ? `    instances: { ${name}: 0 }\n    expect: { route: ${name}, status: 503 }\n` : `    expect: { route: ${name}, path: /new/items, query: id=${i} }\n`}`,
  )
  .join("")}`,
  }));
  return [{ path: "routes/platform/platform.yaml", text: platform }, ...files];
}
