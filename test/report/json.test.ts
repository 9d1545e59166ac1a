import { describe, expect, test } from "vitest";
import { forTeam } from "../../compiler/report/for-team.ts";
import { json } from "../../compiler/report/formats/json.ts";

const source = { path: "routes/shop/shop.yaml", text: "host: a\nhost: b\n" };
const span = { file: source.path, start: 8, end: 12 };
const checked = { files: 1, teams: 1, routes: 0, haproxy: { notBecause: "--check off" } };

describe("the report for tools", () => {
  test("has what is promised, lines and columns from 1", () => {
    const diagnostic = {
      code: "yaml/duplicate-key",
      severity: "error",
      message: 'The key "host" is given twice.',
      span,
      related: [{ message: "it stands here already", span: { ...span, start: 0, end: 4 } }],
      help: "Remove one.",
    } as const;
    expect(JSON.parse(json([diagnostic], [source], { checked, root: "." }))).toEqual({
      root: ".",
      summary: {
        errors: 1,
        warnings: 0,
        files: 1,
        teams: 1,
        routes: 0,
        haproxy: { checked: false, reason: "--check off" },
      },
      diagnostics: [
        {
          code: "yaml/duplicate-key",
          severity: "error",
          message: 'The key "host" is given twice.',
          file: "routes/shop/shop.yaml",
          range: { start: { line: 2, column: 1 }, end: { line: 2, column: 5 } },
          related: [
            {
              message: "it stands here already",
              file: "routes/shop/shop.yaml",
              range: { start: { line: 1, column: 1 }, end: { line: 1, column: 5 } },
            },
          ],
          help: "Remove one.",
          docs: "docs/rules/yaml/duplicate-key.md",
          team: "shop",
        },
      ],
    });
  });

  test("says null where there is no place or no text", () => {
    const nowhere = { code: "a/b", severity: "warning", message: "Hm." } as const;
    const noText = { ...nowhere, span: { file: "routes/x.bin", start: 0, end: 0 } };
    const { diagnostics } = JSON.parse(json([nowhere, noText], [], { checked, root: "." })) as {
      diagnostics: unknown[];
    };
    expect(diagnostics).toMatchObject([
      { file: null, range: null, help: null, team: null },
      { file: "routes/x.bin", range: null, team: null },
    ]);
  });

  test("does not drive a terminal and means the same", () => {
    const message = "\u001b[31m \u009b31m \u202egnp \u2028 \u{e0041} é 日本";
    const text = json([{ code: "a/b", severity: "error", message }], [], { checked, root: "." });
    // oxlint-disable-next-line no-control-regex
    expect(text.replaceAll("\n", "")).not.toMatch(/[\x00-\x1f\x7f-\x9f\u2028-\u202e]|\p{Cf}/u);
    expect(JSON.parse(text)).toMatchObject({ diagnostics: [{ message }] });
  });
});

describe("--team", () => {
  const at = (file: string, ...related: string[]) => ({
    code: "a/b",
    severity: "error" as const,
    message: file,
    span: { file, start: 0, end: 0 },
    related: related.map((other) => ({ message: "x", span: { file: other, start: 0, end: 0 } })),
  });

  test("keeps what stands in the team's files, harms them, or has no place", () => {
    const own = at("routes/shop/a.yaml");
    const harmed = at("routes/web/a.yaml", "routes/shop/a.yaml");
    const nowhere = { code: "a/b", severity: "error" as const, message: "x" };
    const others = [at("routes/web/a.yaml"), at("routes/shop2/a.yaml"), at("routes/web/shop/a.yaml")];
    expect(forTeam([own, harmed, nowhere, ...others], "shop")).toEqual([own, harmed, nowhere]);
  });
});
