import { join } from "node:path";
import { expect, test } from "vitest";
import type { Diagnostic } from "../../compiler/diagnostic/diagnostic.ts";
import { compile } from "../../compiler/pipeline.ts";
import { expectGolden } from "../support/golden.ts";
import { escapes, goodCases, sourcesOf, type Case } from "./cases.ts";

/** What is said of each case, all of which are teams of one repository. */
function saidOf(cases: readonly Case[]): Map<string, readonly Diagnostic[]> {
  const { diagnostics } = compile(sourcesOf(cases, true));
  const said = new Map<string, Diagnostic[]>();
  for (const one of diagnostics) {
    const team = one.span?.file.split("/")[1] ?? "";
    said.set(team, [...(said.get(team) ?? []), one]);
  }
  return said;
}

test("what reaches out is refused, in these words", { timeout: 60_000 }, () => {
  const cases = escapes().map((one) => ({ ...one, text: one.text.replaceAll("{port}", "8500") }));
  const said = saidOf(cases);
  const errorsOf = ({ id }: Case) => said.get(id)?.filter(({ severity }) => severity === "error") ?? [];
  expect(cases.length).toBeGreaterThan(500);
  expect(cases.filter((one) => errorsOf(one).length === 0).map(({ text }) => text)).toEqual([]);
  const lines = cases.flatMap((one, n) => [
    ...(one.group === cases[n - 1]?.group ? [] : [`== ${one.group}`, ""]),
    ...new Set(one.text.trimEnd().split("\n")),
    ...new Set(errorsOf(one).map(({ code, message }) => `  ${code} ${message}`)),
    "",
  ]);
  expectGolden(join(import.meta.dirname, "refusals.txt"), lines.join("\n").replaceAll(/\be\d{3}\b/g, "team"));
});

/** Real statements that are refused all the same, and why. */
const REFUSED: Readonly<Record<string, string>> = {
  "lf-file pages/hello.txt": "nobody reads what a file asks for",
  "set-header Connection Close": "the connection is HAProxy's",
  "(?!\\ [Ss]ecure)": "look-around is not judged",
  "(C=[^;]*);(.*)": "it is tried at each C=, and goes to the end from there",
};

test("what real configurations say passes, some of it by policy", () => {
  const cases = goodCases();
  const said = saidOf(cases);
  expect(cases.length).toBeGreaterThan(300);
  const refused = cases.filter(({ id }) => said.get(id)?.some(({ code }) => code !== "snippet/needs-approval"));
  const known = Object.keys(REFUSED);
  expect(refused.map(({ text }) => known.find((part) => text.includes(part)) ?? text)).toEqual(known);
  const asked = cases.filter(({ id }) => said.get(id)?.some(({ code }) => code === "snippet/needs-approval"));
  expect(asked.length).toBeLessThan(15);
});
