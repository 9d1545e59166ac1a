import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { keysOf as keysOfPlace } from "../../compiler/generated/keys.ts";
import { rowOf } from "../../compiler/validate/meaning/meaning.ts";
import { runTexts } from "../support/scenario.ts";

const root = join(import.meta.dirname, "../..");
const readme = readFileSync(join(root, "README.md"), "utf8");

test("the README's route file and platform file are without problems", async () => {
  const [routes = "", platform = ""] = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = ""]) => text);
  expect(platform).toContain("listeners:");
  const { stdout } = await runTexts({ "routes/shop/shop.yaml": routes, "routes/platform/platform.yaml": platform });
  expect(stdout).toMatch(/^No problems: checked 3 routes /);
});

test("the README's mistake is what is printed", () => {
  const printed = readFileSync(join(root, "test/rules/route/conflict/two-teams/expected.txt"), "utf8").split("\n\n")[0];
  expect(readme).toContain(`\`\`\`\n${printed}\n\`\`\``);
});

/** What the section names as missing, against the list of what is there. */
const missing: readonly (readonly [row: string, there: () => readonly string[]])[] = [
  ["a route: what happens", () => keysOf("route-file", "route").filter((key) => key !== "return")],
  ["a backend", () => keysOf("route-file", "backend")],
  ["a listener", () => keysOf("platform", "listener")],
  ["the platform", () => keysOf("platform")],
  ["commands", commands],
];

test.each(missing)("nothing that is there is said to be missing: %s", (row, there) => {
  const named = wordsOf(row);
  expect(named).not.toEqual([]);
  expect(named.filter((word) => there().includes(word))).toEqual([]);
});

/** Whoever writes such a word is told so, not what else is known. */
test.each([
  ["a route: what happens", "RouteEntry"],
  ["a backend", "BackendEntry"],
  ["a listener", "ListenerEntry"],
  ["the platform", "PlatformFile"],
])("a word that is missing is answered as such: %s", (row, place) => {
  const answers = wordsOf(row)
    .filter((word) => !keysOfPlace[place]?.includes(word))
    .map((word) => [word, rowOf(word, place)]);
  expect(
    answers.filter(([word, said]) => word !== "deny" && !(typeof said === "string" && said.includes(" not in yet"))),
  ).toEqual([]);
});

function wordsOf(row: string): readonly string[] {
  const section = readme.slice(readme.indexOf("## What is not in yet"));
  const line = section.split("\n").find((one) => one.startsWith(`| ${row} |`)) ?? "";
  return [...line.matchAll(/`(\w+):?`/g)].map(([, word = ""]) => word);
}

function keysOf(name: string, definition?: string): readonly string[] {
  const schema = JSON.parse(readFileSync(join(root, `schemas/${name}.schema.json`), "utf8")) as Schema;
  return Object.keys((definition === undefined ? schema : schema.definitions[definition])?.properties ?? {});
}

interface Schema {
  readonly properties: object;
  readonly definitions: Readonly<Record<string, { readonly properties: object }>>;
}

function commands(): readonly string[] {
  const folder = join(root, "test/cli/help");
  return readdirSync(folder).map((file) => file.replace(/^signalbox-|\.txt$/g, ""));
}
