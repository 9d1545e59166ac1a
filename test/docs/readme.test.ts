import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runTexts } from "../support/scenario.ts";

const root = join(import.meta.dirname, "../..");
const readme = readFileSync(join(root, "README.md"), "utf8");

test("the README's route file is one without problems", async () => {
  const text = /```yaml\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
  const { stdout } = await runTexts({ "routes/shop/shop.yaml": text });
  expect(stdout).toMatch(/^No problems: checked 3 routes /);
});

test("the README's mistake is what is printed", () => {
  const printed = readFileSync(join(root, "test/rules/route/conflict/two-teams/expected.txt"), "utf8").split("\n\n")[0];
  expect(readme).toContain(`\`\`\`\n${printed}\n\`\`\``);
});
