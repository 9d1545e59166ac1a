import { Ajv } from "ajv";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { diff } from "../../compiler/diff/diff.ts";
import { diffJson } from "../../compiler/diff/json.ts";
import { sideOf } from "../../compiler/diff/side.ts";
import { diffText } from "../../compiler/diff/text.ts";
import { positionAt } from "../../compiler/diagnostic/source-file.ts";
import type { Span } from "../../compiler/diagnostic/diagnostic.ts";
import { buildTable } from "../../compiler/table/build.ts";
import { decide } from "../../compiler/table/decide.ts";
import { expectGolden } from "../support/golden.ts";
import { validated } from "../support/model.ts";

const schema = JSON.parse(readFileSync(join(import.meta.dirname, "../../schemas/diff.schema.json"), "utf8")) as object;
const validate = new Ajv({ allowUnionTypes: true }).compile(schema);
const examples = join(import.meta.dirname, "examples");
const PLATFORM = `listeners: { public: { bind: ":80" } }
teams:
  shop: { hosts: ["*.example.com"], listeners: [public] }
  search: { hosts: ["*.example.com"], listeners: [public] }
defaults: { listener: public }
`;

function side(directory: string) {
  const files = readdirSync(directory).map((name): [string, string] => [
    `routes/${name.replace(".yaml", "")}/${name}`,
    readFileSync(join(directory, name), "utf8"),
  ]);
  const { model, sources, diagnostics } = validated({
    "routes/platform/platform.yaml": PLATFORM,
    ...Object.fromEntries(files),
  });
  if (!model) throw new Error(JSON.stringify(diagnostics));
  const placeOf = (span: Span) => {
    const source = sources.find(({ path }) => path === span.file);
    return `${span.file}:${source ? positionAt(source, span.start).line : 0}`;
  };
  return { side: sideOf({ model, table: buildTable(model) }), placeOf };
}

test.each(readdirSync(examples))("%s", (name) => {
  const [before, after] = [side(join(examples, name, "before")), side(join(examples, name, "after"))];
  const found = diff([before.side, after.side]);
  const places = { before: before.placeOf, after: after.placeOf };
  expectGolden(join(examples, name, "diff.txt"), diffText(found, places));
  expect(validate(JSON.parse(diffJson(found, places))), JSON.stringify(validate.errors)).toBe(true);
  for (const { example, before: old, after: now } of found.requests) {
    if (!example) continue;
    const answers = [before, after].map((one) => decide(one.side.table, example).outcome);
    const routes = answers.map((outcome) => (outcome.kind === "route" ? outcome.route : undefined));
    expect(routes, JSON.stringify(example)).toEqual([old?.route, now?.route]);
  }
});
