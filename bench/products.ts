import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { withWorkspace, writeFiles } from "../compiler/haproxy/workspace.ts";
import { median, type Figure } from "./figures.ts";
import { interleaved, spread } from "./rounds.ts";

const ROUNDS = 3;
const SAY_PEAK = `data:text/javascript,process.on("exit",()=>process.stderr.write("\\nKiB "+process.resourceUsage().maxRSS))`;

const PLATFORM = `listeners:
  public: { bind: ":80" }
teams:
  shop: { hosts: ["*.example.com"] }
`;

/** One file with many of two things that meet each other: whole processes of `build` on it, their peak memory, what comes out. */
export async function products(): Promise<Figure[]> {
  const { bin } = JSON.parse(readFileSync("package.json", "utf8")) as { bin: Record<"signalbox", string> };
  const measured = (name: string, routes: string, at: { seconds: number; mb: number; kib: number }) =>
    withWorkspace(async (dir) => {
      writeFiles(dir, [
        { path: "routes/platform/platform.yaml", text: PLATFORM },
        { path: "routes/shop/shop.yaml", text: routes },
      ]);
      const out = join(dir, "out");
      let [mb, kib] = [0, 0];
      const { seconds } = await interleaved(ROUNDS, {
        seconds: () => {
          rmSync(out, { recursive: true, force: true });
          const started = performance.now();
          const args = ["--import", SAY_PEAK, bin.signalbox, "build", "--check", "off", "--out", out, dir];
          const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
          if (status !== 0)
            throw new Error(`build of ${name} ended with ${status}:\n${stdout}${stderr}`.slice(0, 2_000));
          mb = Math.max(mb, Number(/KiB (\d+)$/.exec(stderr)?.[1]) / 1024);
          kib = Number(/([\d.]+) KiB/.exec(stdout)?.[1]);
          return (performance.now() - started) / 1_000;
        },
      });
      return [
        { name, value: median(seconds), unit: "s", bound: at.seconds, note: spread(seconds, "s") },
        { name: "… peak memory", value: mb, unit: "MB", bound: at.mb },
        { name: "… the release", value: kib, unit: "KiB", bound: at.kib },
      ];
    });
  return [
    ...(await measured("200 routes with a condition on /, over 200 exact paths with one", conditions(200), {
      seconds: 2,
      mb: 300,
      kib: 1024,
    })),
    ...(await measured("3,000 hosts of a file, over 3,000 routes", hosts(3_000), { seconds: 5, mb: 300, kib: 4096 })),
    ...(await measured("2,000 redirects that capture, on one host", captures(2_000), {
      seconds: 2,
      mb: 300,
      kib: 2048,
    })),
  ];
}

function lines(n: number, line: (i: number) => string): string {
  return Array.from({ length: n }, (_, i) => `${line(i)}\n`).join("");
}

function conditions(n: number): string {
  const onRoot = lines(n, (i) => `  root-${i}: { pathPrefix: /, headers: { x-side: v${i} }, service: web }`);
  const below = lines(n, (i) => `  below-${i}: { path: /p${i}, headers: { x-y: "1" }, service: web }`);
  return `host: shop.example.com\nroutes:\n${onRoot}${below}`;
}

function hosts(n: number): string {
  const routes = lines(n, (i) => `  r-${i}: { pathPrefix: /p${i}, service: web }`);
  return `host:\n${lines(n, (i) => `  - h${i}.example.com`)}routes:\n${routes}`;
}

function captures(n: number): string {
  const from = (i: number) => JSON.stringify(`^/old${i}/([0-9]+)/(.*)$`);
  const routes = lines(n, (i) => `  r-${i}: { pathRegex: ${from(i)}, redirect: { path: /new${i}/$2, query: id=$1 } }`);
  return `host: shop.example.com\nroutes:\n${routes}`;
}
