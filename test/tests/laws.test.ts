import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compile } from "../../compiler/pipeline.ts";
import { releaseOf } from "../../compiler/ship.ts";
import { sourcesFromFiles } from "../../compiler/source/from-files.ts";
import { runCli } from "../support/cli.ts";

const passing = (path: string): string => readFileSync(join(import.meta.dirname, "passing", path), "utf8");
const FILES = {
  "routes/platform/platform.yaml": passing("routes/platform/platform.yaml"),
  "routes/search/search.yaml": passing("routes/search/search.yaml").replace(/^tests:.*/ms, ""),
  "routes/shop/shop.yaml": passing("routes/shop/shop.yaml"),
};
const TESTS = passing("routes/shop/tests.yaml");

function idOf(files: Readonly<Record<string, string>>): string {
  const { compiled, sources, diagnostics } = compile(sourcesFromFiles(files));
  if (!compiled) throw new Error(JSON.stringify(diagnostics));
  return releaseOf(compiled, sources).id;
}

describe("a release has the same id", () => {
  const without = idOf(FILES);
  test.each([
    [
      "with tests behind the routes",
      { ...FILES, "routes/shop/shop.yaml": `${FILES["routes/shop/shop.yaml"]}\n${TESTS}` },
    ],
    ["with tests in a file of their own", { ...FILES, "routes/shop/tests.yaml": TESTS }],
    [
      "with tests in another team's file",
      { ...FILES, "routes/search/search.yaml": passing("routes/search/search.yaml") },
    ],
    [
      "where the platform demands tests",
      {
        ...FILES,
        "routes/platform/platform.yaml": FILES["routes/platform/platform.yaml"].replace(
          "  search: { hosts: [search.example.com] }",
          "  search: { hosts: [search.example.com], tests: required }",
        ),
        "routes/search/search.yaml": `${FILES["routes/search/search.yaml"]}\ntests:\n  - request: GET https://search.example.com/\n    expect: { route: search }\n`,
      },
    ],
  ])("%s", (_, files) => expect(idOf(files)).toBe(without));
});

test("without a haproxy the tests could not run", async () => {
  const cwd = join(import.meta.dirname, "passing");
  const { exit, stdout, stderr } = await runCli(["test"], { cwd, env: { SIGNALBOX_HAPROXY: "/nowhere/haproxy" } });
  expect({ exit, stdout }).toEqual({ exit: 3, stdout: "" });
  expect(stderr).toBe(
    '$SIGNALBOX_HAPROXY names "/nowhere/haproxy", which is not a haproxy that runs. Type: unset SIGNALBOX_HAPROXY\n',
  );
});
