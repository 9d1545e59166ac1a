import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { analysisRules } from "../../compiler/analyze/analyze.ts";
import { allRules } from "../support/rules.ts";

const folder = fileURLToPath(new URL("../../compiler/analyze/", import.meta.url));

test("every rule over the whole is in the list, under the code that is its file's path", () => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && path.includes("/"))
    .map((path) => path.replace(/\.ts$/, ""));
  expect(analysisRules.map(({ code }) => code).toSorted()).toEqual(files.toSorted());
});

test("no code means two things", () => {
  const codes = allRules.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)]);
});
