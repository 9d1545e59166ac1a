import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runCli } from "../support/cli.ts";

let dir = "";
beforeEach(() => void (dir = mkdtempSync(join(tmpdir(), "fmt-"))));
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text);
}

const read = (path: string) => readFileSync(join(dir, path), "utf8");
const fmt = (...args: string[]) => runCli(["fmt", ...args], { cwd: dir });

test("files are written anew, with who may read them; --check only names them", async () => {
  write("routes/shop/shop.yaml", "host:  shop.test # why\n");
  write("routes/shop/team.yaml", "contact: x\n");
  chmodSync(join(dir, "routes/shop/shop.yaml"), 0o640);
  const checked = "routes/shop/shop.yaml\n1 of 2 files would be written anew.\n";
  expect(await fmt("--check")).toEqual({ exit: 1, stdout: checked, stderr: "" });
  expect(read("routes/shop/shop.yaml")).toBe("host:  shop.test # why\n");
  const written = "shop.yaml\n1 of 2 files written anew.\n";
  expect(await runCli(["fmt"], { cwd: join(dir, "routes/shop") })).toEqual({ exit: 0, stdout: written, stderr: "" });
  expect(read("routes/shop/shop.yaml")).toBe("host: shop.test  # why\n");
  expect(statSync(join(dir, "routes/shop/shop.yaml")).mode & 0o777).toBe(0o640);
  expect(readdirSync(join(dir, "routes/shop"))).toEqual(["shop.yaml", "team.yaml"]);
  expect(await fmt("--check")).toEqual({ exit: 0, stdout: "0 of 2 files would be written anew.\n", stderr: "" });
});

test("a file that is no YAML is shown and left alone, the others are written", async () => {
  write("routes/shop/shop.yaml", "host: *.shop.test\n");
  write("routes/blog/blog.yaml", "host:  blog.test\n");
  const { exit, stdout } = await fmt();
  expect(exit).toBe(1);
  expect(stdout).toBe(`error[yaml/unquoted-star] routes/shop/shop.yaml:1:7
  *.shop.test without quotes is an alias in YAML, not a host.
    1 | host: *.shop.test
      |       ^^^^^^^^^^^
  help: Put it in quotes: "*.shop.test".

routes/blog/blog.yaml
1 of 2 files written anew.
`);
  expect(read("routes/shop/shop.yaml")).toBe("host: *.shop.test\n");
  expect(read("routes/blog/blog.yaml")).toBe("host: blog.test\n");
});

test("without routes there is nothing to write", async () => {
  const { exit, stdout } = await fmt();
  expect(exit).toBe(1);
  expect(stdout).toContain('There is no folder "routes" in "."');
});

test("the page's example is what is written", async () => {
  const page = readFileSync(join(import.meta.dirname, "../../docs/formatting.md"), "utf8");
  const [before = "", after = ""] = [...page.matchAll(/```yaml\n([^]*?)```/g)].map(([, text = ""]) => text);
  write("routes/shop/shop.yaml", before);
  await fmt();
  expect(read("routes/shop/shop.yaml")).toBe(after);
});
