import { expect, test } from "vitest";
import { judge } from "../../compiler/sandbox/judge.ts";
import type { Node } from "../../compiler/sandbox/shape.ts";
import { keywordTable, Table, type Branch, type Row } from "../../compiler/sandbox/table.ts";
import { TYPES } from "../../compiler/sandbox/types.ts";

function rowsOf({ rows, next }: Branch): Row[] {
  return [...rows, ...[...next.values()].flatMap(rowsOf)];
}

function typesOf(node: Node): readonly string[] {
  if (node.kind === "type") return [node.types.join("|")];
  if (node.kind === "words")
    return node.words.flatMap(({ parameters }) => parameters?.map(({ types }) => types.join("|")) ?? []);
  if (node.kind === "optional") return node.shape.flatMap(typesOf);
  return node.kind === "choice" ? node.shapes.flat().flatMap(typesOf) : [];
}

const table = keywordTable();
const rows = table.kinds().flatMap((kind) => rowsOf(table.kind(kind)).map((row) => ({ kind, row })));

test("each shape is one of types that are there, and what takes anything is no alternative", () => {
  for (const { row } of rows) {
    for (const type of row.shape.flatMap(typesOf)) {
      const names = type.split("|");
      for (const name of names) expect(Object.keys(TYPES), `${row.written}: ${name}`).toContain(name);
      if (names.length > 1) expect(names).not.toContain(/word|text|plain|replacement/);
      if (names.includes("file")) expect(names.at(-1)).toBe("file");
    }
  }
});

test("each type is used", () => {
  const used = new Set(rows.flatMap(({ row }) => row.shape.flatMap(typesOf)).flatMap((type) => type.split("|")));
  const asked = ["condition", "plain"];
  expect(Object.keys(TYPES).filter((type) => !used.has(type) && !asked.includes(type))).toEqual([]);
});

test("a name with arguments has one row", () => {
  for (const kind of ["sample fetches", "converters", "acl derivatives", "log-format aliases", "comparisons"])
    for (const [name, { rows }] of table.kind(kind).next) expect(rows.length, name).toBe(1);
});

test("a word that may be allowed means one thing", () => {
  const could = new Map<string, string>();
  for (const { row } of rows.filter(({ row }) => row.class === "approval")) {
    expect(could.get(row.keyword) ?? row.could, row.keyword).toBe(row.could);
    could.set(row.keyword, row.could);
  }
});

/** Rows of a table of its own, and what is found in a statement: "fits", or the code and the text at fault. */
const SHAPES: readonly (readonly [row: string, statement: string, found: string])[] = [
  ["a <number>", "a 1", "fits"],
  ["a <number>", "a", "snippet/form a"],
  ["a <number>", "a 1 2", "snippet/form 2"],
  ["a <number>", "a x", "snippet/argument x"],
  ["a <number 1..10>", "a 11", "snippet/argument 11"],
  ["a <time 200ms..>", "a 0s", "snippet/argument 0s"],
  ["a <time 200ms..>", "a 1s", "fits"],
  ["a b|c", "a c", "fits"],
  ["a b|c", "a d", "snippet/unknown-word d"],
  ["a [ x ] <word>", "a y", "fits"],
  ["a [ x ] <word>", "a x y", "fits"],
  ["a { b <number> | c }*", "a c b 1 c", "fits"],
  ["a { b <number> | c }*", "a", "fits"],
  ["a { b <number> | c }*", "a b c", "snippet/argument c"],
  ["a { b <number> | c }", "a", "snippet/form a"],
  ["a { <number> | <time> x }", "a 5s x", "fits"],
  ["a <word>…", "a 1 2 3", "fits"],
  ["a <word>…", "a", "snippet/form a"],
  ["a <word>… [if]", "a 1 2 if TRUE", "fits"],
  ["a(<var>,[<word>…]) <sample>", "a(req.x_a,b,c) src", "fits"],
  ["a(<var>,[<word>…]) <sample>", "a(req.a) src", "snippet/argument req.a"],
  ["a(<var>,[<word>…]) <sample>", "a() src", "snippet/form a()"],
  ["a([<number>])", "a", "fits"],
  ["a([<number>])", "a(1)", "fits"],
  ["a([<number>])", "a(1,2)", "snippet/form a(1,2)"],
  ["a <sample> [if]", "a src,lower if { path /a }", "fits"],
  ["a <sample> [if]", "a src lower if { path /a }", "fits"],
  ["a <sample>", "a nothing", "snippet/unknown-word nothing"],
  ["a <format>", 'a "%[src] %ci"', "fits"],
  ["a <format>", "a %nothing", "snippet/unknown-word %nothing"],
  ["a <number|var>", "a txn.x_a", "fits"],
];

test.each(SHAPES)("%s: %s", (row, statement, expected) => {
  const others =
    "\n== sample fetches\nsafe | src path\n== converters\nsafe | lower\n== log-format aliases\nsafe | ci\n";
  const made = new Table(`== statements\nsafe | ${row}${others}`, {});
  const fits = ["counted", "acl", "address"];
  const found = judge(statement, "shop", made).found.find(({ kind }) => !fits.includes(kind));
  const at = found && statement.slice(found.start, found.end);
  expect(found === undefined ? "fits" : found.kind === "refused" ? `${found.rule.code} ${at}` : found.kind).toBe(
    expected,
  );
});
