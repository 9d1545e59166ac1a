import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
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
