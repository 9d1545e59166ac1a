import { describe, expect, test } from "vitest";
import type { Diagnostic, Span } from "../../compiler/diagnostic/diagnostic.ts";
import type { Checked } from "../../compiler/report/checked.ts";
import { pretty, prettyDiagnostic } from "../../compiler/report/formats/pretty.ts";
import type { SourceFile } from "../../compiler/diagnostic/source-file.ts";
import { cpuSeconds } from "../support/cpu.ts";

const path = "routes/shop/shop.yaml";

/** The span of `word` in a text; `nth` counts from 0. */
function spanOf(source: SourceFile, word: string, nth = 0): Span {
  let start = -1;
  for (let found = 0; found <= nth; found++) start = source.text.indexOf(word, start + 1);
  return { file: source.path, start, end: start + word.length };
}

function shown(diagnostic: Partial<Diagnostic>, ...sources: SourceFile[]): string {
  return prettyDiagnostic({ code: "some/rule", severity: "error", message: "Wrong.", ...diagnostic }, sources, false);
}

/** The source line and its underline only. */
function frame(text: string, start: number, end: number): string {
  const lines = shown({ span: { file: path, start, end } }, { path, text }).split("\n");
  return lines.slice(2, -1).join("\n");
}

describe("a diagnostic", () => {
  test("underlines its place and shows the other one", () => {
    const text = "routes:\n  cart:\n    path: /cart\n  cart-v2:\n    path: /cart\n";
    const source = { path, text };
    const diagnostic = {
      span: spanOf(source, "/cart", 1),
      message: 'Route "cart-v2" can never match: "cart" already takes /cart.',
      related: [{ message: '"cart" is declared here', span: spanOf(source, "/cart") }],
      help: "Make one path more specific, or remove one of the routes.",
    };
    expect(shown(diagnostic, source)).toBe(`error[some/rule] routes/shop/shop.yaml:5:11
  Route "cart-v2" can never match: "cart" already takes /cart.
    5 |     path: /cart
      |           ^^^^^
    3 |     path: /cart        "cart" is declared here
  help: Make one path more specific, or remove one of the routes.
`);
  });

  test("names the file of a place elsewhere", () => {
    const own = { path, text: "host: a\n" };
    const other = { path: "routes/web/web.yaml", text: "\nhost: a\n" };
    const diagnostic = { span: spanOf(own, "a"), related: [{ message: "also here", span: spanOf(other, "a") }] };
    expect(shown(diagnostic, own, other)).toBe(`error[some/rule] routes/shop/shop.yaml:1:7
  Wrong.
    1 | host: a
      |       ^
  routes/web/web.yaml:2:7
    2 | host: a        also here
`);
  });

  test("marks a related place on the same line below it", () => {
    const own = { path, text: "{ a: 1, a: 2 }\n" };
    const diagnostic = { span: spanOf(own, "a", 1), related: [{ message: "first here", span: spanOf(own, "a") }] };
    expect(shown(diagnostic, own)).toContain(`    1 | { a: 1, a: 2 }
      |         ^
      |   - first here
`);
  });

  test("without a place, and of a file that is no text, has no frame", () => {
    expect(shown({})).toBe("error[some/rule]\n  Wrong.\n");
    expect(shown({ span: { file: "routes/a/\u001b.yaml", start: 0, end: 0 } })).toBe(
      "error[some/rule] routes/a/\\x1b.yaml\n  Wrong.\n",
    );
  });

  test("is coloured only when asked", () => {
    const diagnostic = { code: "a/b", severity: "error", message: "Wrong." } as const;
    expect(prettyDiagnostic(diagnostic, [], true)).toContain("\u001b[");
    expect(prettyDiagnostic(diagnostic, [], false)).not.toContain("\u001b[");
  });
});

describe("the underline", () => {
  test("is one column for a place of no length, also at the end of the file", () => {
    expect(frame("a: b\n", 5, 5)).toBe("    2 |\n      | ^");
    expect(frame("a: b", 4, 4)).toBe("    1 | a: b\n      |     ^");
    expect(frame("", 0, 0)).toBe("    1 |\n      | ^");
    expect(frame("a", 90, 99)).toBe("    1 | a\n      |  ^");
  });

  test("counts columns of the terminal: tabs, wide and combining characters, escapes", () => {
    expect(frame("\tx: y", 1, 2)).toBe("    1 |     x: y\n      |     ^");
    expect(frame("日本: 東京", 4, 6)).toBe("    1 | 日本: 東京\n      |       ^^^^");
    expect(frame("e\u0301: x", 4, 5)).toBe("    1 | e\u0301: x\n      |    ^");
    expect(frame("a\u001bb: x", 1, 2)).toBe("    1 | a\\x1bb: x\n      |  ^^^^");
  });

  test("of several lines covers the first and names the last", () => {
    expect(frame("a:\n  b: 1\n  c: 2\n", 0, 16)).toBe("    1 | a:\n      | ^^ … to line 3");
    expect(frame("a: b\r\nc: d\r\n", 3, 6)).toBe("    1 | a: b\n      |    ^");
  });

  test("stays in sight on a very long line", () => {
    const text = `x: ${"a".repeat(5000)}HERE${"b".repeat(5000)}`;
    const [line = "", underline = ""] = frame(text, 5003, 5007).split("\n");
    expect(line.length).toBeLessThan(120);
    expect(line).toMatch(/ …a+HEREb+…$/);
    expect(underline.indexOf("^")).toBe(line.indexOf("HERE"));
    expect(underline).toMatch(/ \^{4}$/);
  });

  test("of a very long value ends with the window", () => {
    const [line = "", underline = ""] = frame(`x: ${"a".repeat(5000)}`, 3, 5003).split("\n");
    expect(line).toMatch(/^ {4}1 \| x: a+…$/);
    expect(underline.length).toBe(line.length - 1);
  });

  test("does not measure a line of a megabyte whole", () => {
    const line = "é".repeat(1 << 20);
    const seconds = cpuSeconds();
    frame(line, 1 << 19, (1 << 19) + 1);
    expect(seconds()).toBeLessThan(0.2);
  });
});

describe("a report", () => {
  test("shows the first 200 and says how many more there are", () => {
    const many = Array.from({ length: 203 }, (_, i): Diagnostic => ({
      code: "some/rule",
      severity: "error",
      message: `Wrong ${i}.`,
    }));
    const text = pretty(many, [], {
      colour: false,
      checked: { files: 1, teams: 1, routes: 1, haproxy: { notBecause: "--check off" } },
    });
    expect(text).toContain("Wrong 199.\n\n3 more are not shown: --format json has all.\n\n203 errors");
    expect(text).not.toContain("Wrong 200.");
  });
});

describe("the summary", () => {
  const checked: Checked = { files: 3, teams: 2, routes: 41, haproxy: { by: "haproxy 2.6.12", servers: "sample" } };
  const found = (severity: Diagnostic["severity"], file: string): Diagnostic => ({
    code: "a/b",
    severity,
    message: `${severity}.`,
    span: { file, start: 0, end: 0 },
  });
  const last = (diagnostics: Diagnostic[], more: Partial<Checked> = {}): string =>
    pretty(diagnostics, [], { colour: false, checked: { ...checked, ...more } })
      .split("\n\n")
      .at(-1) ?? "";

  test("counts what was found and what was looked at", () => {
    expect(last([found("error", "a"), found("error", "b"), found("warning", "b")], { seconds: 0.2149 })).toBe(
      "2 errors, 1 warning in 2 files; checked 41 routes of 2 teams in 3 files in 0.21 s.\nChecked by haproxy 2.6.12 with sample servers.\nWhy, with examples: signalbox explain a/b\n",
    );
  });

  test("says that there is nothing to say, and who did not look", () => {
    const notAsked = { haproxy: { notBecause: "--check off" }, routes: 1, teams: 1, files: 1, hidden: 2 };
    expect(last([], notAsked)).toBe(
      "No problems: checked 1 route of 1 team in 1 file.\n2 problems of other teams not shown.\nNot checked by haproxy: --check off.\n",
    );
  });
});
