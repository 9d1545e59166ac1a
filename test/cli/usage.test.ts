import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { VERSION } from "../../compiler/version.ts";
import { runCli } from "../support/cli.ts";
import { expectGolden } from "../support/golden.ts";

describe("help", () => {
  test.each([
    "",
    "lint",
    "build",
    "explain",
    "publish",
    "promote",
    "rollback",
    "history",
    "prune",
    "keys",
    "keys new",
    "try",
    "agent",
    "agent once",
    "agent run",
    "agent pull",
    "agent render",
    "agent apply",
    "agent status",
    "agent rollback",
    "agent hold",
    "agent resume",
  ])("signalbox %s --help", async (command) => {
    const words = command.split(" ").filter(Boolean);
    const { exit, stdout, stderr } = await runCli([...words, "--help"]);
    expectGolden(join(import.meta.dirname, `help/${words.join("-") || "signalbox"}.txt`), stdout);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
  });

  test("route-lint is signalbox lint under another name", async () => {
    const lint = await runCli(["lint", "--help"]);
    const routeLint = await runCli(["--help"], { program: "route-lint" });
    const version = /^ *-V, --version.*\n/m;
    expect(routeLint.stdout.replace(version, "")).toBe(lint.stdout.replace("signalbox lint", "route-lint"));
  });

  test("without a command it goes to stderr", async () => {
    const { exit, stdout, stderr } = await runCli([]);
    expect(exit).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain("Usage: signalbox");
  });
});

test("the version is package.json's", async () => {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8")) as {
    version: string;
  };
  expect(VERSION).toBe(version);
  expect(await runCli(["--version"])).toEqual({ exit: 0, stdout: `${version}\n`, stderr: "" });
});

describe("wrong usage is one line on stderr and exit 2", () => {
  test.each([
    ["lnt", 'signalbox: unknown command "lnt". Did you mean lint? See: signalbox --help'],
    [
      "lint --formt json",
      'signalbox lint: unknown option "--formt". Did you mean --format? See: signalbox lint --help',
    ],
    [
      "lint --format xml",
      'signalbox lint: option "--format <format>" argument "xml" is invalid. Allowed choices are pretty, json. See: signalbox lint --help',
    ],
    [
      "lint a b",
      'signalbox lint: too many arguments for "lint". Expected 1 argument but got 2. See: signalbox lint --help',
    ],
    ["publish x --channel main", "Publish into which store? Give --to s3://bucket/prefix or --to file:///dir"],
    [
      "promote --from a --to b",
      'signalbox promote: required option "--store <url>" not specified. See: signalbox promote --help',
    ],
    [
      "rollback --store file:///x --channel main",
      "Who signs this? Give --key FILE (signalbox.key of `signalbox keys new`) or $SIGNALBOX_KEY, or --unsigned for a store that nobody signs.",
    ],
    ["rollback --store file:///x --channel main --key nowhere.key", /^The key "nowhere\.key" cannot be read: ENOENT/],
    [
      "prune --store file:///x --keep 0",
      'signalbox prune: option "--keep <count>" argument "0" is invalid. Write a whole number from 1. See: signalbox prune --help',
    ],
    [
      "prune --store file:///x --older-than 0d",
      'signalbox prune: option "--older-than <duration>" argument "0d" is invalid. Write more than 0. See: signalbox prune --help',
    ],
    ["agent rn", 'signalbox agent: unknown command "rn". Did you mean run? See: signalbox agent --help'],
    [
      "agent run --node n --store s --channel c --every 5",
      'signalbox agent run: option "--every <duration>" argument "5" is invalid. Write a number with its unit: 500ms, 10s, 1m. See: signalbox agent run --help',
    ],
    [
      "publish . --to gopher://x --channel main --unsigned",
      '"gopher://x" is not a store\'s URL. Use a bucket or a directory: s3://bucket/prefix, file:///var/lib/signalbox/store',
    ],
    ["explain http://x/ --header nonsense --dir routes/..", /Name: value/],
  ])("%s", async (line, message) => {
    const { exit, stdout, stderr } = await runCli(line.split(" "));
    if (typeof message === "string") expect(stderr).toBe(`${message}\n`);
    else expect(stderr).toMatch(message);
    expect(stderr.split("\n")).toHaveLength(2);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
  });
});
