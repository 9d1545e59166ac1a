import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { byText } from "../../compiler/diagnostic/sort.ts";
import { loadSources } from "../../compiler/source/load.ts";

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "load-"));
});
afterEach(() => rmSync(dir, { recursive: true }));

function write(path: string, content: string | Uint8Array = "host: a.b\n"): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), content);
}

async function codes(): Promise<(readonly [string, string | undefined])[]> {
  const { diagnostics } = await loadSources(dir);
  return diagnostics
    .map(({ code, span }) => [code, span?.file] as const)
    .toSorted((a, b) => byText(a.join(" "), b.join(" ")));
}

test("texts in the order of their paths; Markdown and dotfiles are nobody's business", async () => {
  write("routes/b/b.yaml", "b");
  write("routes/a/z.yaml", "z");
  write("routes/a/a-1.yaml", "é");
  write("routes/README.md");
  write("routes/a/notes.md");
  write("routes/a/.swp");
  write("routes/.git/config");
  expect(await loadSources(dir)).toEqual({
    sources: [
      { path: "routes/a/a-1.yaml", text: "é" },
      { path: "routes/a/z.yaml", text: "z" },
      { path: "routes/b/b.yaml", text: "b" },
    ],
    diagnostics: [],
  });
});

describe("what is no route file is said, never read", () => {
  test.each([
    ["routes/a/a.yml", "source/extension"],
    ["routes/a/a.cfg", "source/unexpected"],
    ["routes/a/a.txt", "source/unexpected"],
    ["routes/a.yaml", "source/unexpected"],
    ["routes/a/A.yaml", "source/name"],
    ["routes/a/a b.yaml", "source/name"],
    ["routes/a/{{x}}.yaml", "source/name"],
    ["routes/a/a\nb.yaml", "source/name"],
    ["routes/a/-a.yaml", "source/name"],
  ])("%j", async (path, code) => {
    write(path);
    expect(await codes()).toEqual([[code, path]]);
  });

  test("a folder with another name, a folder in a folder", async () => {
    write("routes/A b/a.yaml");
    write("routes/a/b/c.yaml");
    expect(await codes()).toEqual([
      ["source/name", "routes/A b"],
      ["source/unexpected", "routes/a/b"],
    ]);
  });

  test("symbolic links", async () => {
    write("secret.yaml");
    write("routes/a/a.yaml");
    symlinkSync(join(dir, "secret.yaml"), join(dir, "routes/a/link.yaml"));
    symlinkSync(dir, join(dir, "routes/b"));
    expect(await codes()).toEqual([
      ["source/symlink", "routes/a/link.yaml"],
      ["source/symlink", "routes/b"],
    ]);
  });

  test("a file over a megabyte, and one that is exactly that", async () => {
    write("routes/a/a.yaml", "#".repeat(1024 * 1024 + 1));
    write("routes/a/b.yaml", "#".repeat(1024 * 1024));
    expect(await codes()).toEqual([["source/too-large", "routes/a/a.yaml"]]);
  });

  test.each([
    ["a NUL", Uint8Array.of(0x61, 0), 1],
    ["Latin-1", Uint8Array.of(0x61, 0xe9, 0x0a), 1],
    ["a surrogate in UTF-8", Uint8Array.of(0x61, 0xed, 0xa0, 0x80), 1],
    ["an overlong form", Uint8Array.of(0xc0, 0xaf), 0],
  ])("bytes that are no text: %s", async (_, bytes, at) => {
    write("routes/a/a.yaml", bytes);
    const { sources, diagnostics } = await loadSources(dir);
    expect(sources).toEqual([]);
    expect(diagnostics).toMatchObject([
      { code: "source/not-text", message: expect.stringContaining(`byte ${at} `) as string },
    ]);
  });

  test("the replacement character itself is text; a byte order mark stays for the parser to refuse", async () => {
    write("routes/a/a.yaml", "\ufeffa: \ufffd\n");
    expect((await loadSources(dir)).sources).toEqual([{ path: "routes/a/a.yaml", text: "\ufeffa: \ufffd\n" }]);
  });
});

test.each([
  ["", "no folder"],
  ["routes", "no route file"],
])("nothing to read: %j", async (folder, words) => {
  mkdirSync(join(dir, folder), { recursive: true });
  const { diagnostics } = await loadSources(dir);
  expect(diagnostics).toMatchObject([{ code: "source/no-routes", message: expect.stringContaining(words) as string }]);
  expect(diagnostics[0]?.span).toBeUndefined();
});
