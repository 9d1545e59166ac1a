import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { allRules } from "../support/rules.ts";
import { expectGolden, updating } from "../support/golden.ts";
import { haproxies } from "../support/programs.ts";
import { readPage, withPrinted } from "../support/rule-page.ts";
import { defaultPlatform, runTexts } from "../support/scenario.ts";

const docs = join(import.meta.dirname, "../../docs/rules");
const pages = readdirSync(docs, { recursive: true, encoding: "utf8" })
  .filter((path) => /^[^/]+\/[^/]+\.md$/.test(path))
  .toSorted();
const haproxy = haproxies().find(({ version }) => version === "2.6");

describe.each(pages)("docs/rules/%s", (name) => {
  const path = join(docs, name);
  const code = name.replace(/\.md$/, "");
  const text = readFileSync(path, "utf8");
  const page = readPage(text);
  const env = haproxy && { SIGNALBOX_HAPROXY: haproxy.path };
  const args = page.needsHaproxy ? ["--check", "fast"] : ["--check", "off"];

  test("is the page of a rule", () => expect(allRules.map((rule) => rule.code)).toContain(code));

  test.skipIf(page.needsHaproxy && !haproxy)("shows what its wrong example prints", async () => {
    const printed = await printedOf(code, page, args, env);
    if (updating) writeFileSync(path, withPrinted(text, printed));
    else expect(page.printed).toBe(printed);
    expect(printed).toContain(`[${code}]`);
  });

  if (Object.keys(page.right).length === 0) return;
  test.skipIf(page.needsHaproxy && !haproxy)("has a right example without problems", async () => {
    const { stdout, exit } = await runTexts(page.right, args, env);
    expect(stdout).toMatch(/^No problems: /);
    expect(exit).toBe(0);
  });
});

/** A right example may be missing only where the rule is about something that is no route file. */
test("every page has a wrong example and its output", () => {
  for (const name of pages) {
    const page = readPage(readFileSync(join(docs, name), "utf8"));
    expect(page.printed, name).toContain(`[${name.replace(/\.md$/, "")}]`);
    expect(Object.keys(page.wrong).length > 0 || page.scenario !== undefined, name).toBe(true);
  }
});

test("the index shows the platform file of the examples, and leads to every page with the page's first sentence", () => {
  const path = join(docs, "README.md");
  const [introduction = ""] = readFileSync(path, "utf8").split("\n## ");
  expect(introduction).toContain(readFileSync(defaultPlatform, "utf8"));
  expectGolden(path, `${introduction}${groups().join("")}`);
});

function groups(): string[] {
  const names = [...new Set(pages.map((name) => name.split("/")[0] ?? ""))];
  return names.map((group) => {
    const lines = pages
      .filter((name) => name.startsWith(`${group}/`))
      .map((name) => {
        const [, , summary] = readFileSync(join(docs, name), "utf8").split("\n");
        return `- [${name.replace(/\.md$/, "")}](${name}): ${summary}\n`;
      });
    return `\n## ${group}\n\n${lines.join("")}`;
  });
}

async function printedOf(
  code: string,
  page: ReturnType<typeof readPage>,
  args: readonly string[],
  env: Record<string, string> | undefined,
): Promise<string> {
  if (page.scenario !== undefined) {
    return readFileSync(join(import.meta.dirname, "../rules", code, page.scenario, "expected.txt"), "utf8");
  }
  return (await runTexts(page.wrong, args, env)).stdout;
}
