import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compileDirectory, renderCompiled } from "../../compiler/pipeline.ts";
import { writeFiles } from "../../compiler/haproxy/workspace.ts";
import { standInSecrets } from "../../compiler/haproxy/secrets.ts";
import { secretFiles } from "../../compiler/model/model.ts";
import { checkDirectory } from "../../compiler/haproxy/check.ts";
import { expectGolden, updating } from "../support/golden.ts";
import { haproxies } from "../support/programs.ts";

/** Whole outputs that a person can read: `routes/` of the folder becomes `expected/`. The repository's example is one more. */
const here = import.meta.dirname;
const folders = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const cases = folders.map(({ name }) => ({
  name,
  from: existsSync(path.join(here, name, "routes")) ? path.join(here, name) : path.join(here, "../.."),
}));

async function rendered(from: string, servers: "template" | "given") {
  const { compiled, sources, diagnostics } = await compileDirectory(from);
  if (!compiled) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  const source = servers === "template" ? ({ kind: "template" } as const) : ({ kind: "given", instancesOf: () => [{ address: "127.0.0.1", port: 1 }] } as const);
  return renderCompiled(compiled, sources, source);
}

describe.each(cases)("golden: $name", ({ name, from }) => {
  test("is rendered as expected", async () => {
    const files = await rendered(from, "template");
    const folder = path.join(here, name, "expected");
    if (updating) rmSync(folder, { recursive: true, force: true });
    for (const { path: file, text } of files) expectGolden(path.join(folder, file), text);
    const kept = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(kept.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))).toSorted()).toEqual(files.map((file) => file.path));
  });

  test("does not depend on the order of files and routes", async () => {
    const { compiled, sources } = await compileDirectory(from);
    if (!compiled) throw new Error("does not compile");
    const { model } = compiled;
    const reversed = { ...model, routes: model.routes.toReversed(), backends: model.backends.toReversed(), tcpRoutes: model.tcpRoutes.toReversed() };
    expect(renderCompiled({ ...compiled, model: reversed }, sources, { kind: "template" })).toEqual(await rendered(from, "template"));
  });

  test("has a marker above every statement of a team's file", async () => {
    for (const { path: file, text } of await rendered(from, "given")) {
      if (!/haproxy\/10-/.test(file)) continue;
      const [, own = ""] = /^global\n    default-path parent\n\n([^]*)\nglobal\n    default-path current\n$/.exec(text) ?? [];
      const lines = own.split("\n").filter((line) => line.trim() !== "");
      expect(lines.find((line) => !line.startsWith(" ") && !line.startsWith("#"))).toMatch(/^backend /);
      lines.forEach((line, i) => {
        if (!/^\s*(#|server )/.test(line)) expect(lines[i - 1]).toMatch(/^\s*# @[a-z0-9-]+\/[a-z0-9-]+\.yaml:\d+$/);
      });
    }
  });

  test.each(haproxies())("is valid for haproxy $version", async ({ path: program, version }) => {
    const dir = mkdtempSync(path.join(tmpdir(), "golden-"));
    try {
      const { compiled } = await compileDirectory(from);
      const standIns = standInSecrets(compiled ? secretFiles(compiled.model.platform) : []);
      writeFiles(dir, [...(await rendered(from, "given")), ...standIns]);
      expect(await checkDirectory({ kind: "local", path: program, version }, dir, { standIns: true })).toEqual({ kind: "valid" });
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  });
});

describe.each(haproxies())("haproxy $version reads a release", ({ path: program }) => {
  let dir: string;
  beforeAll(async () => {
    dir = mkdtempSync(path.join(tmpdir(), "golden-"));
    writeFiles(path.join(dir, "out"), await rendered(path.join(here, "filters"), "given"));
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  test.each([
    [".", "out/haproxy"],
    [".", "./out/haproxy/"],
    ["out", "haproxy"],
    ["out/haproxy", "."],
    ["out/maps", "../haproxy"],
    ["/", ""],
  ])("from %s by the name %s", (from, name) => {
    const named = name === "" ? path.join(dir, "out/haproxy") : name;
    const { status, stderr } = spawnSync(program, ["-c", "-dW", "-f", named], { cwd: path.resolve(dir, from), encoding: "utf8" });
    expect({ status, said: stderr.split("\n").filter((line) => /ALERT|WARNING/.test(line)) }).toEqual({ status: 0, said: [] });
  });
});

test("the expected files are read from disk", () => {
  expect(cases.length).toBeGreaterThan(2);
  expect(readFileSync(path.join(here, "example/expected/maps/sites.map"), "utf8")).toContain("astronomy.example.com|public");
});
