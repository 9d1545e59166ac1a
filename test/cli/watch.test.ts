import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { runCli } from "../support/cli.ts";

const dir = mkdtempSync(join(tmpdir(), "watch-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const platform = 'listeners:\n  public: { bind: ":80" }\nteams:\n  shop: { hosts: [shop.test] }\n';
const shop = "host: shop.test\nroutes:\n  web: { pathPrefix: /, service: web }\n";

test("lint --watch says all again at each save, and Ctrl-C ends it", async () => {
  for (const team of ["platform", "shop"]) mkdirSync(join(dir, "routes", team), { recursive: true });
  writeFileSync(join(dir, "routes/platform/platform.yaml"), platform);
  writeFileSync(join(dir, "routes/shop/shop.yaml"), shop);
  const bin = join(import.meta.dirname, "../../dist/bin/route-lint.js");
  const child = spawn(process.execPath, [bin, "--watch", "--check", "off"], { cwd: join(dir, "routes/shop") });
  const ended = new Promise((resolve) => child.once("close", resolve));
  let [out, waits] = ["", ""];
  child.stdout.on("data", (text: Buffer) => (out += text.toString()));
  child.stderr.on("data", (text: Buffer) => (waits += text.toString()));
  const rounds = async (count: number, said: string) => {
    await vi.waitFor(() => {
      expect(waits).toBe("Waiting for a change; Ctrl-C ends it.\n".repeat(count));
      expect(out).toContain(said);
    }, 30_000);
    out = "";
  };
  try {
    await rounds(1, "No problems: checked 1 route");
    // As editors do: another file takes its place.
    writeFileSync(join(dir, "routes/shop/new"), shop.replace("service", "servce"));
    renameSync(join(dir, "routes/shop/new"), join(dir, "routes/shop/shop.yaml"));
    await rounds(2, 'error[schema/unknown-key] shop.yaml:3:25\n  Unknown key "servce".');
    writeFileSync(join(dir, "routes/shop/shop.yaml"), shop);
    await rounds(3, "No problems: checked 1 route");
  } finally {
    child.kill("SIGINT");
  }
  expect(await ended).toBe(0);
});

test("what is for programs is not watched", async () => {
  expect(await runCli(["lint", "--watch", "--format", "json"], { cwd: dir })).toEqual({
    exit: 2,
    stdout: "",
    stderr: "--watch is for people: --format says what programs read.\n",
  });
});
