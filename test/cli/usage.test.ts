import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import type { Command } from "commander";
import { describe, expect, test } from "vitest";
import { rootCommand } from "../../compiler/cli.ts";
import { VERSION } from "../../compiler/version.ts";
import { runCli } from "../support/cli.ts";
import { expectGolden } from "../support/golden.ts";

const noIo = { write: () => undefined, terminal: false };
const io = {
  stdout: noIo,
  stderr: noIo,
  stdin: () => Readable.from([]),
  env: {},
  cwd: "/",
  stop: () => new AbortController().signal,
};

/** Every command by its words, the program itself first. */
function commandsOf(command: Command, words: readonly string[] = []): [words: string, command: Command][] {
  const children = command.commands.flatMap((child) => commandsOf(child, [...words, child.name()]));
  return [[words.join(" "), command], ...children];
}

const commands = commandsOf(rootCommand("signalbox", io, () => undefined));

/** The lines of a section of the help. */
function sectionOf(help: string, title: string): string[] {
  const section = help.split(/\n\n/).find((text) => text.startsWith(`${title}:\n`));
  return (section ?? "").split("\n").slice(1).filter(Boolean);
}

describe("help", () => {
  test.each(commands.map(([words]) => words))("signalbox %s --help", async (command) => {
    const words = command.split(" ").filter(Boolean);
    const { exit, stdout, stderr } = await runCli([...words, "--help"]);
    expectGolden(join(import.meta.dirname, `help/${words.join("-") || "signalbox"}.txt`), stdout);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
    for (const line of stdout.split("\n").filter((line) => !/^ {2}signalbox /.test(line)))
      expect(line.length, line).toBeLessThanOrEqual(80);
    expect(sectionOf(stdout, "Exit codes").filter((line) => /^ {2}\d/.test(line)).length).toBeGreaterThan(2);

    // Each example is taken: its command, its options, their values.
    const examples = sectionOf(stdout, "Examples").filter((line) => line.includes("signalbox "));
    expect(examples.length).toBeGreaterThan(0);
    for (const line of examples) {
      const [, typed = ""] = /signalbox (.*?)(?:\)| > .*)?$/.exec(line) ?? [];
      const root = rootCommand("signalbox", io, () => undefined);
      for (const [, one] of commandsOf(root)) if (one.commands.length === 0) one.action(() => undefined).exitOverride();
      const parsed = [...typed.matchAll(/'([^']*)'|(\S+)/g)].map(([, text, word]) => text ?? word ?? "");
      await expect(root.exitOverride().parseAsync(parsed, { from: "user" }), line).resolves.toBe(root);
      expect(command === "" || typed.startsWith(command) || command === "agent", line).toBe(true);
    }
  });

  test("names every variable that is read", () => {
    const root = join(import.meta.dirname, "../..");
    const helps = readdirSync(join(import.meta.dirname, "help")).map((name) =>
      readFileSync(join(import.meta.dirname, "help", name), "utf8"),
    );
    const told = new Set(
      helps.flatMap((help) => [...help.matchAll(/^ {2}([A-Z_]{2,}(?:<LISTENER>|…)?) /gm)].map(([, name]) => name)),
    );
    const read = ["compiler", "agent"].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".ts"))
        .flatMap((name) =>
          [...readFileSync(join(root, folder, name), "utf8").matchAll(/env\["(\w+)"\]/g)].map(([, name = ""]) => name),
        ),
    );
    const notForPeople = ["PATH", "TERM", "AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"];
    const families = [...told].filter((name) => name?.endsWith("…")).map((name) => name?.slice(0, -1) ?? "");
    expect(told).toContain("SIGNALBOX_KEY");
    expect(read).toContain("SIGNALBOX_KEY");
    for (const name of read)
      expect(
        told.has(name) || notForPeople.includes(name) || families.some((family) => name.startsWith(family)),
        name,
      ).toBe(true);
  });

  test("route-lint is signalbox lint under another name", async () => {
    const lint = await runCli(["lint", "--help"]);
    const routeLint = await runCli(["--help"], { program: "route-lint" });
    const version = /^ *-V, --version.*\n/m;
    expect(routeLint.stdout.replace(version, "")).toBe(lint.stdout.replaceAll("signalbox lint", "route-lint"));
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
      'signalbox lint: option "--format <format>" argument "xml" is invalid. Allowed choices are pretty, json, github, gitlab, sarif, junit. See: signalbox lint --help',
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
    [
      "rollback --store file:///x --channel main --key nowhere.key",
      'The key "nowhere.key" of --key cannot be read: there is no such file.',
    ],
    [
      "prune --store file:///x --keep 0",
      'signalbox prune: option "--keep <count>" argument "0" is invalid. Write a whole number from 1. See: signalbox prune --help',
    ],
    [
      "review --out x --allow it's",
      /^signalbox review: option "--allow <rule=reason>" argument "it's" is invalid\. Write a guard's rule and the reason, as/,
    ],
    [
      "prune --store file:///x --older-than 0d",
      'signalbox prune: option "--older-than <duration>" argument "0d" is invalid. Write more than 0. See: signalbox prune --help',
    ],
    ["agent rn", 'signalbox agent: unknown command "rn". Did you mean run? See: signalbox agent --help'],
    [
      "agent run --node n --store s --channel c --every 5",
      'signalbox agent run: option "--every <duration>" argument "5" is invalid. Write a number with its unit: 500ms, 10s, 5m, 12h, 30d. See: signalbox agent run --help',
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
