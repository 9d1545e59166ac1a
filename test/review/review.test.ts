import { describe, expect, test } from "vitest";
import type { Diagnostic, Span } from "../../compiler/diagnostic/diagnostic.ts";
import { comment } from "../../compiler/review/comment.ts";
import { outcome, pageOf } from "../../compiler/review/page.ts";
import { passes, reviewOf } from "../../compiler/review/review.ts";

const file = "routes/shop/shop.yaml";
const error = (message: string, at = 0): Diagnostic => ({
  code: "value/name",
  severity: "error",
  message,
  span: { file, start: at, end: at + 1 },
});
const base = { name: "main (0123456789)", diagnostics: [error("old"), error("twice")] };

describe("what a change brings", () => {
  test("a problem that moved was there before; one more of a kind was not", () => {
    const { brought, old } = reviewOf(
      base,
      [error("old", 40), error("twice"), error("twice", 9), error("new", 50)],
      undefined,
    );
    expect(old.map(({ message }) => message)).toEqual(["old", "twice"]);
    expect(brought.map(({ message }) => message)).toEqual(["twice", "new"]);
  });

  test.each([
    ["an old error fails nothing", [error("old")], true],
    ["a new error does", [error("new")], false],
    ["a warning does not", [{ ...error("new"), severity: "warning" } as const], true],
  ])("%s", (_, diagnostics, good) => {
    expect(passes(reviewOf(base, diagnostics, { requests: [], things: [] }))).toBe(good);
  });

  test.each([
    ["what cannot be compared waits for a word", base, [error("old")], ["review/not-compared"]],
    ["with errors of its own those come first", base, [error("new")], []],
    [
      "where nothing was there is nothing to compare",
      { name: "main", diagnostics: [], isNothing: true } as const,
      [],
      [],
    ],
  ])("%s", (_, before, diagnostics, rules) => {
    const { guarded } = reviewOf(before, diagnostics, undefined);
    expect(guarded.map(({ diagnostic }) => diagnostic.code)).toEqual(rules);
  });

  test("what is between two teams is told at the line of the one who edits", () => {
    const [shop, search] = [file, "routes/search/search.yaml"].map((path) => ({ file: path, start: 0, end: 1 })) as [
      Span,
      Span,
    ];
    const taken = {
      ...{ ...error("takes"), span: shop, here: "shop's" },
      related: [{ message: "search's", span: search }],
    };
    const broughtTo = (...teams: string[]) =>
      reviewOf({ name: "main", diagnostics: [] }, [taken], undefined, [], [], new Set(teams)).brought;
    expect(broughtTo("shop")).toEqual([taken]);
    expect(broughtTo("shop", "search")).toEqual([taken]);
    expect(broughtTo("search")).toEqual([
      { ...taken, span: search, here: "search's", related: [{ message: "shop's", span: shop }] },
    ]);
  });

  test("one line says what comes of it", () => {
    expect(outcome(reviewOf(base, [error("old"), error("new")], undefined))).toBe(
      "1 error to mend. 1 problem was there before. Not compared with main (0123456789): the change has errors.",
    );
    expect(outcome(reviewOf(base, [], { requests: [], things: [] }))).toBe("No problems. Nothing changes.");
  });
});

describe("the comment", () => {
  const text = 'host: "```\n# @everyone <img src=x> [a](b)\n';
  const about = {
    sources: [{ path: file, text }],
    places: { before: () => "", after: () => "" },
    haproxy: { notBecause: "--check off" },
    tests: { notBecause: "--check off" },
  };
  const made = (message: string) =>
    comment(pageOf(reviewOf({ name: "a`b", diagnostics: [] }, [error(message)], undefined), about));

  test("what teams wrote stands in blocks that nothing of it ends", () => {
    const lines = made("``` \n````\n@everyone <b>").split("\n");
    const fences = lines.flatMap((line, at) => (/^`{5,}/.test(line) ? [at] : []));
    expect(fences).toHaveLength(2);
    const outside = [...lines.slice(0, fences[0]), ...lines.slice((fences[1] ?? 0) + 1)].join("\n");
    expect(outside).not.toMatch(/everyone|<b>|<img/);
    expect(outside).toContain("Compared with `` a`b ``.");
  });

  test("a long sentence goes on below, so that nobody must scroll; a line of a file stays one, and no word is lost", () => {
    const words = Array.from({ length: 40 }, (_, i) => `word${i}`).join(" ");
    const source = `host: a.test # ${words}`;
    const long = comment(
      pageOf(reviewOf({ name: "main", diagnostics: [] }, [error(`${words}.`)], undefined), {
        ...about,
        sources: [{ path: file, text: source }],
      }),
    );
    const lines = long.split("\n");
    const from = lines.findIndex((line) => line.startsWith("  word0"));
    const folded = lines.slice(from, from + 3);
    expect(folded.map((line) => line.trim()).join(" ")).toBe(`${words}.`);
    expect(folded.slice(1).every((line) => line.startsWith("    word"))).toBe(true);
    expect(Math.max(...folded.map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(lines.find((line) => line.startsWith("    1 |"))?.length).toBeGreaterThan(90);
  });

  test("what is too long is cut, and said", () => {
    const many = Array.from({ length: 2_000 }, (_, i) => error(`${i} ${"x".repeat(60)}`));
    const long = comment(pageOf(reviewOf({ name: "main", diagnostics: [] }, many, undefined), about));
    expect(long.length).toBeLessThan(65_536);
    expect(long).toMatch(/\d+ more lines: see the whole text\./);
  });

  test.each([
    ["one run of backticks", "`".repeat(20_000)],
    ["runs on many lines", `${"`".repeat(9_000)}\n`.repeat(50)],
    ["more runs than a call takes arguments", "` ".repeat(500_000)],
    ["runs in short lines", `${"`".repeat(99)}\n`.repeat(2_000)],
    ["one long line", "x".repeat(100_000)],
  ])("GitHub takes it whatever anybody wrote: %s", (_, text) => {
    const people = Array.from({ length: 9 }, () => text);
    const teams = Array.from({ length: 30 }, () => ({ name: text, people }));
    const old = { count: 1, text };
    const allowed = { rule: text, by: text, at: text, reason: text };
    const guards = Array.from({ length: 60 }, (_, i) => ({ rule: text, text, teams, ...(i % 2 === 0 && { allowed }) }));
    const words = { outcome: text, checked: text, base: text };
    const made = comment({
      format: 1,
      passes: true,
      errors: 0,
      guards,
      brought: text,
      changes: text,
      teams,
      old,
      ...words,
    });
    expect(made.length).toBeLessThan(65_536);
  });

  test("of a page that anybody may have written, no word becomes Markdown, a mention or a link", () => {
    const evil = "@all <img src=x> [a](http://b.test) www.c.test https://d.test #1 **x** ``` | a |";
    const text = comment({
      format: 1,
      passes: true,
      outcome: evil,
      errors: 0,
      guards: [
        { rule: evil, text: evil, teams: [{ name: evil, people: [evil] }] },
        { rule: evil, text: evil, teams: [], allowed: { rule: evil, by: evil, at: evil, reason: evil } },
      ],
      brought: "",
      changes: "",
      teams: [{ name: evil, people: [evil] }],
      old: { count: 1, text: "" },
      checked: evil,
      base: evil,
    });
    // What is left when each span and block of code is taken out.
    const outside = text.replaceAll(/(`+)[^`](?:[^`]|(?!\1)`+)*?\1(?!`)/g, "");
    expect(
      outside.replaceAll(/<\/?(?:details|summary)>|<!-- signalbox review -->|^### What needs a word$/gm, ""),
    ).not.toMatch(/[@<>[\]#|_~&\\]|\*\*x|:\/\/|www\./);
  });
});
