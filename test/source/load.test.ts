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
  const { diagnostics, strays } = loadSources(dir);
  return [...diagnostics, ...strays]
    .map(({ code, span }) => [code, span?.file] as const)
    .toSorted((a, b) => byText(a.join(" "), b.join(" ")));
}

describe("files that git reads", () => {
  test.each([
    ...[
      ".gitattributes",
      ".gitignore",
      ".gitmodules",
      ".GitAttributes",
      ".gitIGNORE",
      ".g\u200cit",
      ".git.",
      ".git ~1",
    ],
    ".GIT/config",
  ])("%j", async (name) => {
    write(`routes/a/${name}`);
    write(`routes/a/lists/${name}`);
    write(`routes/${name}`);
    const [top = ""] = name.split("/");
    expect(await codes()).toEqual([
      ["source/git", `routes/${top}`],
      ["source/git", `routes/a/${top}`],
      ["source/git", `routes/a/lists/${top}`],
      ["source/unexpected", "routes/a/lists"],
    ]);
  });

  test.each(["pnpm-lock.yaml", "x-pnpm-lock.yaml"])("%s, which hosts take for generated", async (name) => {
    write(`routes/a/${name}`);
    expect(await codes()).toEqual([["source/name", `routes/a/${name}`]]);
  });

  test("and those that it does not", async () => {
    for (const name of [".gitkeep", ".editorconfig", ".a.yaml.swp"]) write(`routes/a/${name}`);
    write("routes/a/a.yaml");
    expect(await codes()).toEqual([]);
  });

  test("stand in routes/ where that is a repository of its own", async () => {
    write("routes/.git/config");
    write("routes/.gitattributes");
    write("routes/a/.gitattributes");
    expect(await codes()).toEqual([["source/git", "routes/a/.gitattributes"]]);
  });
});

test("texts in the order of their paths; Markdown and dotfiles are nobody's business", async () => {
  write("routes/b/b.yaml", "b");
  write("routes/a/z.yaml", "z");
  write("routes/a/a-1.yaml", "é");
  write("routes/README.md");
  write("routes/a/notes.md");
  write("routes/a/.swp");
  write("routes/.git/config");
  expect(loadSources(dir)).toEqual({
    sources: [
      { path: "routes/a/a-1.yaml", text: "é" },
      { path: "routes/a/z.yaml", text: "z" },
      { path: "routes/b/b.yaml", text: "b" },
    ],
    files: [expect.objectContaining({ path: "routes/a/notes.md" })],
    strays: [],
    codeowners: [],
    diagnostics: [],
  });
});

describe("files for HAProxy", () => {
  test("at any depth, with their digests; each and its folder are strays until a statement names them", () => {
    write("routes/a/errors/503.http", "HTTP/1.0 503 Down\r\n\r\n");
    write("routes/a/x.map", "a b\n");
    const { files, strays } = loadSources(dir);
    expect(files).toEqual([
      {
        path: "routes/a/errors/503.http",
        text: "HTTP/1.0 503 Down\r\n\r\n",
        sha256: "2a28ffa44509c22035f80ca2141da5b05e446c4199776569f8be8229cd0b3894",
      },
      {
        path: "routes/a/x.map",
        text: "a b\n",
        sha256: "01186fcf04b4b447f393e552964c08c7b419c1ad7a25c342a0b631b1967d3a27",
      },
    ]);
    expect(strays.map(({ span }) => span?.file)).toEqual([
      "routes/a/errors",
      "routes/a/errors/503.http",
      "routes/a/x.map",
    ]);
  });

  test("a hundred of a team's are read", () => {
    for (let number = 100; number <= 200; number += 1) write(`routes/a/lists/${number}.lst`);
    write("routes/b/lists/1.lst");
    const { files } = loadSources(dir);
    expect(files.filter(({ refused }) => refused)).toEqual([
      expect.objectContaining({
        path: "routes/a/lists/200.lst",
        refused: expect.objectContaining({ message: "The team has more than 100 files for HAProxy." }),
      }),
    ]);
  });

  test.each([
    ...[
      "A.lst",
      "-a.lst",
      "a.",
      "a b.lst",
      "é.lst",
      "a\n.lst",
      "{{x}}.lst",
      Buffer.from("routes/a/l/\xe9.lst", "latin1"),
    ],
    // What GitHub does not show of a change.
    ...["a.js", "a.css", "a.htm", "a", "a.md", "a.js.map", "poetry.lock", "poetry.lock.txt", "package-lock.json.lst"],
  ])("%j is the name of none", (name) => {
    write("routes/a/l/a.lst");
    writeFileSync(
      typeof name === "string" ? join(dir, "routes/a/l", name) : Buffer.concat([Buffer.from(`${dir}/`), name]),
      "",
    );
    const { files } = loadSources(dir);
    expect(files.filter(({ refused }) => refused?.message.includes("cannot be the name"))).toHaveLength(1);
  });
});

test.each(["node_modules", "x/__generated__", "vendor/a.com"])("in %j no file is for HAProxy", (folder) => {
  write(`routes/a/${folder}/a.lst`);
  const [file] = loadSources(dir).files;
  expect(file?.refused?.message).toContain("cannot be the name");
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
      ["source/unexpected", "routes/a/b/c.yaml"],
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
    const { sources, diagnostics } = loadSources(dir);
    expect(sources).toEqual([]);
    expect(diagnostics).toMatchObject([
      { code: "source/not-text", message: expect.stringContaining(`byte ${at} `) as string },
    ]);
  });

  test("the replacement character itself is text; a byte order mark stays for the parser to refuse", async () => {
    write("routes/a/a.yaml", "\ufeffa: \ufffd\n");
    expect(loadSources(dir).sources).toEqual([{ path: "routes/a/a.yaml", text: "\ufeffa: \ufffd\n" }]);
  });
});

test.each([
  ["", "no folder"],
  ["routes", "no route file"],
])("nothing to read: %j", async (folder, words) => {
  mkdirSync(join(dir, folder), { recursive: true });
  const { diagnostics } = loadSources(dir);
  expect(diagnostics).toMatchObject([{ code: "source/no-routes", message: expect.stringContaining(words) as string }]);
  expect(diagnostics[0]?.span).toBeUndefined();
});
