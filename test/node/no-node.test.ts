import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { NODE_DIRECTORY } from "../../agent/node/layout.ts";
import { runCli } from "../support/cli.ts";

let dir = "";
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "no-node-"));
  for (const path of ["empty", "other/secrets", "waiting/state"]) mkdirSync(join(dir, path), { recursive: true });
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe.each(["status", "rollback", "hold", "resume"])("agent %s", (command) => {
  test.each([
    ["nowhere", 'There is no node at "DIR". Give its directory with --node; the agent makes it when it starts.'],
    ["empty", 'No agent ever ran on "DIR": it is empty.'],
    ["other", 'No agent ever ran on "DIR": it holds nothing of an agent\'s.'],
  ])("on the folder %s is wrong usage", async (folder, said) => {
    const { exit, stdout, stderr } = await runCli(["agent", command, "--node", join(dir, folder)]);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
    expect(stderr).toContain(`signalbox agent: ${said.replace("DIR", join(dir, folder))}`);
    expect(readdirSync(dir)).not.toContain("nowhere");
  });
});

test("a node whose agent waits for its first release is a node", async () => {
  const { exit, stdout } = await runCli(["agent", "status", "--node", join(dir, "waiting")]);
  expect(stdout).toMatch(/^live +nothing yet\n/);
  expect(exit).toBe(0);
});

/** Every word of the units and pages that is a node's directory. */
const root = join(import.meta.dirname, "../..");
const told = [
  ...readdirSync(join(root, "deploy/systemd"), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:service|path|conf)$/.test(name))
    .map((name) => `deploy/systemd/${name}`),
  "docs/operations.md",
  "docs/reliability.md",
  "docs/platform.md",
  "README.md",
];

test.each(told)("%s speaks of the directory that commands take unless told", (path) => {
  const text = readFileSync(join(root, path), "utf8");
  for (const [, node] of text.matchAll(/--node (\/\S+?)[`\s]/g)) expect(node).toBe(NODE_DIRECTORY);
  for (const [, node] of text.matchAll(/[\s=](\/[\w/]+)\/(?:live\/haproxy|run\/master\.sock)/g))
    expect(node).toBe(NODE_DIRECTORY);
  if (text.includes("StateDirectory=")) expect(text).toContain(`StateDirectory=${NODE_DIRECTORY.split("/").at(-1)}\n`);
});
