import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const page = readFileSync(join(root, "docs/security.md"), "utf8");
/** Of each actor's table, without its head. */
const rows = [...page.matchAll(/^\| (?!cannot|---)(.*) \|$/gm)].map(([, row = ""]) => row.split(" | "));

test("each claim about who can do what names a test, and each of these exists", () => {
  expect(rows.length).toBeGreaterThan(30);
  for (const [claim, because, tests = ""] of rows) {
    const paths = [...tests.matchAll(/`([^`]+)`/g)].map(([, path = ""]) => path);
    expect([claim, because], claim).not.toContain("");
    expect(paths.length, claim).toBeGreaterThan(0);
    expect(
      paths.filter((path) => !existsSync(join(root, path))),
      claim,
    ).toEqual([]);
  }
});
