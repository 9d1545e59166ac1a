import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { allRules } from "../../compiler/rules/index.ts";

const folder = fileURLToPath(new URL("../../compiler/rules/", import.meta.url));

test("every rule's file is in the list, under the code that is its path", () => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && path.includes("/"))
    .map((path) => path.replace(/\.ts$/, ""));
  expect(allRules.map(({ code }) => code).toSorted()).toEqual(files.toSorted());
});
