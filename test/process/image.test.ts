import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { checkImage } from "../support/programs.ts";

const root = join(import.meta.dirname, "../..");
const LOCKED = [
  "--network",
  "none",
  "--read-only",
  "--tmpfs",
  "/tmp",
  "--cap-drop",
  "ALL",
  "--security-opt",
  "no-new-privileges",
];

function run(program: string, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: root, encoding: "utf8" });
  return { status, stdout, stderr };
}

// What tools/docker.sh package makes of this clone, on the image for checks.
describe.each(checkImage())("the image with Node and this package, on $image", () => {
  beforeAll(() => {
    const built = run("bash", ["tools/docker.sh", "package", "2.6"]);
    if (built.status !== 0) throw new Error(built.stderr);
  }, 240_000);
  const signalbox = (...words: string[]) =>
    run("docker", ["run", "--rm", ...LOCKED, "-v", `${root}:/repo:ro`, "signalbox:2.6", ...words]);

  test("checks routes with its haproxy, without a network, and nobody's right", () => {
    expect(signalbox("lint", "/repo")).toEqual({
      ...{ status: 0, stderr: "" },
      stdout: expect.stringMatching(/^No problems: .*\nChecked by haproxy 2\.6\.\d+ with sample servers\.\n$/),
    });
  });

  test("runs their tests", () => {
    expect(signalbox("test", "/repo")).toEqual({
      ...{ status: 0, stderr: "" },
      stdout: expect.stringMatching(/ tests passed, on haproxy 2\.6\.\d+\.\n$/),
    });
  });

  test("renders with its consul-template what is shipped", () => {
    const { stdout } = signalbox("lint", "/repo", "--check", "full");
    expect(stdout).toMatch(/Checked by haproxy 2\.6\.\d+ as consul-template renders it, with sample servers\./);
  });
});
