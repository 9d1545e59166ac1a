import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCli } from "../support/cli.ts";

let dir = "";
const scripts = new Map<string, string>();
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), "completion-"));
  mkdirSync(join(dir, "my routes"));
  writeFileSync(join(dir, "my.key"), "");
  for (const shell of ["bash", "zsh", "fish"]) {
    const { stdout } = await runCli(["completion", shell]);
    scripts.set(shell, stdout);
    writeFileSync(join(dir, `.${shell}`), stdout);
  }
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** What bash offers after these words; the last one is under way. */
function offered(line: string): string[] {
  const words = line.split(" ").map((word) => `'${word}'`);
  const ask = `source .bash; COMP_WORDS=(${words.join(" ")}); COMP_CWORD=${words.length - 1}; _signalbox ${words[0]}; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync("bash", ["--norc", "-c", ask], { cwd: dir, encoding: "utf8" });
  // Without a line editor there is no completion whose options could be changed.
  expect(stderr).toBe("");
  return stdout.split("\n").filter(Boolean);
}

describe("bash offers", () => {
  test.each([
    ["signalbox l", ["lint"]],
    ["signalbox pr", ["promote", "prune"]],
    ["signalbox agent r", ["run", "render", "rollback", "resume"]],
    ["signalbox agent rollback --", ["--node", "--to", "--help"]],
    ["signalbox keys ", ["new"]],
    ["signalbox lint --check f", ["fast", "full"]],
    ["signalbox history --format ", ["pretty", "json"]],
    ["signalbox completion ", ["bash", "zsh", "fish"]],
    // A value that is spelled like a command is none.
    ["signalbox agent status --node agent --fo", ["--format"]],
    ["signalbox publish --key m", ["my.key", "my routes"]],
    ["signalbox build --out m", ["my routes"]],
    ["signalbox try m", ["my routes"]],
    ["signalbox publish --channel ", []],
    ["/usr/local/bin/signalbox agent h", ["hold"]],
    ["route-lint --d", ["--docker"]],
    ["route-lint m", ["my routes"]],
  ])("%s", (line, words) => expect(offered(line).toSorted()).toEqual(words.toSorted()));

  test("every option of every command's help", async () => {
    const commands = [...(scripts.get("bash") ?? "").matchAll(/^ {4}'(signalbox[^']*)'\) COMPREPLY=.*--help/gm)].map(
      ([, at = ""]) => at,
    );
    expect(commands).toContain("signalbox agent status");
    for (const at of commands) {
      const { stdout } = await runCli([...at.split(" ").slice(1), "--help"]);
      const [, options = ""] = /^Options:\n(.*?)\n\n/ms.exec(stdout) ?? [];
      const long = [...options.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, name = ""]) => name);
      expect(offered(`${at} --`), at).toEqual(long);
    }
  });
});

test.each(["bash", "zsh", "fish"])("%s reads its script", (shell) => {
  const read = spawnSync(shell, ["-n", `.${shell}`], { cwd: dir, encoding: "utf8" });
  if (read.error === undefined) expect({ status: read.status, stderr: read.stderr }).toEqual({ status: 0, stderr: "" });
  expect(scripts.get(shell)).toContain("agent rollback");
});

test("another shell is wrong usage", async () => {
  const { exit, stderr } = await runCli(["completion", "csh"]);
  expect({ exit, stderr }).toEqual({
    exit: 2,
    stderr:
      'signalbox completion: command-argument value "csh" is invalid for argument "shell". Allowed choices are bash, zsh, fish. See: signalbox completion --help\n',
  });
});
