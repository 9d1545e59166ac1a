import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { compile } from "../../compiler/pipeline.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/language.md"), "utf8");

interface Row {
  readonly file: string;
  /** `routes.NAME.redirect`; empty for the file itself. */
  readonly place: string;
  readonly key: string;
  readonly example: string;
}

const rows = page.split(/^## /m).flatMap((chapter) => {
  const [file = ""] = chapter.split("\n");
  return chapter.split(/^### /m).flatMap((section, i): Row[] => {
    const place = i === 0 ? "" : (section.split("\n")[0] ?? "");
    return [...section.matchAll(/^\| `(\w+)` \|.*\| `(.*)` \|$/gm)].map(([, key = "", example = ""]) => ({
      ...{ file: file.replace(/TEAM|NAME/g, "shop"), place, key },
      example: example.replaceAll(String.raw`\|`, "|"),
    }));
  });
});

/** The example where it belongs, alone. */
function document({ place, example }: Row): unknown {
  const steps = place === "" ? [] : place.replaceAll("[]", ".[]").split(".");
  return steps.reduceRight<unknown>(
    (inner, step) => (step === "[]" ? [inner] : { [step === "NAME" ? "one" : step]: inner }),
    parse(example),
  );
}

test("docs/language.md has a row with an example for every key", () => {
  expect(rows.length).toBeGreaterThan(100);
  expect(rows.filter(({ key, example }) => !example.startsWith(`${key}: `))).toEqual([]);
});

test.each(rows)("$file $place $example is read", (row) => {
  const { diagnostics } = compile([
    { path: row.file, text: stringify(document(row)) },
    { path: "routes/shop/moved.csv", text: "/old,/new\n" },
  ]);
  // What it stands beside, and what it names, is elsewhere.
  const wrong = diagnostics.filter(
    ({ code }) => code !== "value/file" && /^(schema|value|yaml)\/(?!missing-key|not-allowed)/.test(code),
  );
  expect(wrong).toEqual([]);
});
