import { expect, test } from "vitest";
import { kindsOf } from "../../compiler/haproxy/maps/kinds.ts";
import { planMaps } from "../../compiler/haproxy/maps/plan.ts";
import { render } from "../../compiler/render/render.ts";
import { buildTable } from "../../compiler/table/build.ts";
import { modelOf } from "../support/model.ts";

/** What HAProxy reads, by path, and the table that it was made of. */
function rendered(routes: string) {
  const model = modelOf({ "routes/shop/shop.yaml": routes });
  const table = buildTable(model);
  const files = render(model, table, { servers: { kind: "given", instancesOf: () => [] } }, { lineOf: () => 1 });
  return { table, files };
}

function compiled(routes: string): Map<string, string> {
  const { table, files } = rendered(routes);
  return new Map([...files.map(({ path, text }) => [path, text] as const), ["table", JSON.stringify(table)]]);
}

function lines(n: number, line: (i: number) => string): string {
  return Array.from({ length: n }, (_, i) => `${line(i)}\n`).join("");
}

const action = "redirect: { host: example.com }";
const onRoot = (n: number) => lines(n, (i) => `  root-${i}: { pathPrefix: /, headers: { x-side: v${i} }, ${action} }`);
const sides = (n: number, key: string) =>
  lines(n, (i) => `  below-${i}: { ${key}: /deep/p${i}, headers: { x-y: "1" }, ${action} }`);
const site = "host: shop.example.com\nroutes:\n";

/** Inputs whose two parts each have n lines. */
const shapes: Readonly<Record<string, (n: number) => string>> = {
  "conditions on / over exact paths with conditions": (n) => `${site}${onRoot(n)}${sides(n, "path")}`,
  "conditions on / over prefixes with conditions": (n) => `${site}${onRoot(n)}${sides(n, "pathPrefix")}`,
  "conditions on two levels": (n) =>
    `${site}${onRoot(n)}${onRoot(n).replaceAll("/,", "/deep,").replaceAll("root", "deep")}${sides(n, "path")}`,
  "the same beside an expression": (n) =>
    `${site}${onRoot(n)}${sides(n, "path")}  regex: { pathRegex: "^/r[0-9]+", ${action} }\n`,
  "hosts of a file over its routes": (n) =>
    `host:\n${lines(n, (i) => `  - h${i}.example.com`)}routes:\n${sides(n, "path")}`,
};

test.each(Object.entries(shapes))("twice of %s is twice as much, not four times", (_, shape) => {
  const [size, twice] = [50, 100].map((n) =>
    [...compiled(shape(n)).values()].reduce((sum, text) => sum + text.length, 0),
  );
  const rest = [...compiled(`${site}  one: { path: /, ${action} }\n`).values()].reduce(
    (sum, { length }) => sum + length,
    0,
  );
  expect(((twice ?? 0) - rest) / ((size ?? 0) - rest)).toBeLessThan(2.3);
});

test("a route below many conditions changes without a reload", () => {
  const maps = (value: string) =>
    rendered(
      `${site}${onRoot(20)}  a: { path: /a, methods: [GET], headers: { x-y: "${value}" }, ${action} }\n`,
    ).files.filter(({ map }) => map !== undefined);
  const [from, to] = ["1", "2"].map((value) => new Map(maps(value).map(({ path, text }) => [path, text])));
  if (!from || !to) throw new Error("there are two");
  expect(planMaps(from, to, kindsOf(maps("2"))).kind).toBe("live");
});

/** What stands in maps of conditions. */
const conditionsOf = (routes: string): string[] =>
  [...compiled(routes)].flatMap(([path, text]) =>
    path.startsWith("maps/cond-") ? text.split("\n").filter((line) => /^[^#]/.test(line)) : [],
  );

test("conditions that many routes have stand once, and one more of these routes is no change of them", () => {
  const beta = (n: number) =>
    lines(n, (i) => `  beta-${i}: { pathPrefix: /p${i}, headers: { x-beta: "1" }, ${action} }`);
  expect(conditionsOf(`${site}${beta(500)}`)).toHaveLength(1);
  expect(conditionsOf(`${site}${beta(501)}`)).toEqual(conditionsOf(`${site}${beta(500)}`));
});

test("of two contents with the same hash the second keeps lines of its own", () => {
  const routes = (values: readonly string[]) =>
    `${site}${lines(values.length, (i) => `  beta-${i}: { pathPrefix: /p${i}, headers: { x-beta: ${values[i]} }, ${action} }`)}`;
  // Found by a search of a million.
  const two = ["v354356", "v1193400"];
  const formOf = (value: string) => /=\S{8}/.exec(conditionsOf(routes([value])).join("\n"))?.[0];
  expect(formOf("v354356")).toBe(formOf("v1193400"));
  const said = conditionsOf(routes(two));
  expect(two.map((value) => said.filter((line) => line.includes(`*${value}[`)).length)).toEqual([1, 1]);
  expect(said.filter((line) => /^\^~\\x20shop\\\.example\\\.com\\\|public\/p[01]\/~/.test(line))).toHaveLength(1);
});
