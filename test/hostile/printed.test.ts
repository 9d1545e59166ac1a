import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { concealer } from "../../compiler/diagnostic/conceal.ts";
import { inert } from "../../compiler/diagnostic/inert.ts";
import { readS3Error } from "../../compiler/publish/s3-errors.ts";
import { runCli } from "../support/cli.ts";

/** What a team writes → what of it makes a CI's runner do something. */
const COMMANDS = [
  ["GitHub, anywhere in a line", "##[add-mask]e"],
  ["Azure Pipelines", "x ##vso[task.complete result=Succeeded;]DONE"],
  ["TeamCity", "##teamcity[buildStatus status='SUCCESS']"],
  ["many #", "####[error]x"],
  ["GitHub, at the beginning of a line", "::stop-commands::x"],
] as const;
/** Runners look for these (actions/runner's ActionCommand.cs; the logging commands of Azure Pipelines). */
const TAKEN = /##\w*\[|^\s*::/m;

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "printed-"));
  mkdirSync(join(dir, "routes/shop"), { recursive: true });
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe.each(COMMANDS)("a command for a CI in a route file: %s", (_, command) => {
  test.each(["pretty", "json"])("is none in a report as %s", async (format) => {
    const written = JSON.stringify(command);
    writeFileSync(
      join(dir, "routes/shop/shop.yaml"),
      `${written}: ${written} # ${command}\nroutes:\n  ${written}: { path: ${written} }\n`,
    );
    const { exit, stdout, stderr } = await runCli(["lint", "--check", "off", "--format", format], { cwd: dir });
    expect(exit).toBe(1);
    expect(stdout + stderr).not.toMatch(TAKEN);
    if (format === "pretty") return;
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { message: string }[] };
    expect(diagnostics.map(({ message }) => message)).toContain(`Unknown key "${command}".`);
  });
});

describe("what is printed", () => {
  test.each([
    ["\u001b[2Jgone", "\\u001b[2Jgone"],
    ["\u001b]0;title\u0007", "\\u001b]0;title\\u0007"],
    ["over\rwritten", "over\\u000dwritten"],
    ["\u009b31m \u202egnp", "\\u009b31m \\u202egnp"],
    ["a\n  ::error::b", "a\n  \\u003a:error::b"],
    ["##[group]", "#\\u0023[group]"],
    ["[::1]:80 ## heading #[x]", "[::1]:80 ## heading #[x]"],
    ["\u001b[31mred\u001b[0m\ttab\n", "\u001b[31mred\u001b[0m\ttab\n"],
    ["\r\u001b[Kuploading: 3 of 8 MiB", "\r\u001b[Kuploading: 3 of 8 MiB"],
  ])("%j", (text, shown) => expect(inert(text)).toBe(shown));

  test("of a store's own words is one line", () => {
    const error = Object.assign(new Error("x"), {
      name: "Bad\n[2JCode\nlive     release 1",
      $metadata: { httpStatusCode: 400 },
    });
    expect(readS3Error(error).message).toBe("it answered 400 Bad\\n[2JCode\\nlive     release 1");
  });

  test.each(["https://bot:p@ss@store.example/x", "https://bot:p@@store.example"])(
    "shows no password that holds an @: %s",
    (url) => expect(concealer({})(`cannot reach ${url}.`)).not.toMatch(/p@|ss/),
  );
});
