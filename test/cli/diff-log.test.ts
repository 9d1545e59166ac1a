import { Ajv } from "ajv";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PLATFORM } from "../support/model.ts";
import { runCli } from "../support/cli.ts";

let dir = "";
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "diff-log-"));
  for (const [name, path] of [
    ["one", "/"],
    ["two", "/shop"],
  ] as const) {
    write(`${name}/routes/platform/platform.yaml`, PLATFORM);
    write(
      `${name}/routes/shop/shop.yaml`,
      `host: shop.example.com\nroutes:\n  all: { pathPrefix: ${path}, service: shop }\n`,
    );
  }
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), content);
}

const line = (target: string) => `10.0.1.2 - - [06/Feb/2026:12:14:14 +0000] "GET ${target} HTTP/1.1" 200 12\n`;
const LINES = `${line("/a")}${line("/shop/b").repeat(200)}${line("/c")}`;
const CHANGED =
  "2 of 202 logged requests change:\n  2  shop.all → 404  such as GET shop.example.com/a\nBy team: shop 2.\n";

const diff = (words: readonly string[], stdin?: AsyncIterable<Uint8Array>) =>
  runCli(["diff", "one", "two", "--host", "shop.example.com", "--listener", "public", ...words], {
    cwd: dir,
    ...(stdin && { stdin }),
  });
/** What is said of the log: behind what is said of the routes. */
const saidOf = ({ stdout }: { stdout: string }) => stdout.slice(stdout.search(/^[\d,]+ of /m));

test("a log is read as it is, gzipped in parts, and from stdin; several are one", { timeout: 60_000 }, async () => {
  write("access.log", LINES);
  write("access.log.gz", Buffer.concat([gzipSync(LINES.slice(0, 500)), gzipSync(LINES.slice(500))]));
  const plain = await diff(["--log", "access.log"]);
  expect(plain).toMatchObject({ exit: 0, stderr: "" });
  expect(saidOf(plain)).toBe(CHANGED);
  const pieces = Readable.from(LINES.match(/[^]{1,97}/g)?.map((piece) => Buffer.from(piece)) ?? []);
  expect(saidOf(await diff(["--log", "-"], pieces))).toBe(CHANGED);
  const both = await diff(["--log", "access.log", "--log", "access.log.gz"]);
  expect(saidOf(both)).toContain("4 of 404 logged requests change");
});

test("as JSON the log stands beside the classes of requests", { timeout: 60_000 }, async () => {
  write("access.log", LINES);
  const { stdout } = await diff(["--log", "access.log", "--format", "json"]);
  const schema = JSON.parse(
    readFileSync(join(import.meta.dirname, "../../schemas/diff.schema.json"), "utf8"),
  ) as object;
  expect(new Ajv({ allowUnionTypes: true }).validate(schema, JSON.parse(stdout))).toBe(true);
  expect(JSON.parse(stdout)).toMatchObject({ requests: [{ kind: "lost" }, {}], log: { requests: 202, changed: 2 } });
});

test("lines of any length and bytes are counted, not shown as they are", async () => {
  write(
    "hostile.log",
    Buffer.concat([
      Buffer.from(`${"x".repeat(1_000_000)}\n${line(`/${"a".repeat(1_000_000)}`)}`),
      Buffer.from([0, 0x1b, 0x5b, 0x32, 0x4a, 0xff, 0xfe, 10]),
      Buffer.from(`${line("/\xe2\x80\xae")}\r\n`, "latin1"),
      Buffer.from('10.0.1.2 - - [06/Feb/2026:12:14:14 +0000] "GET /unfinished'),
    ]),
  );
  const said = saidOf(await diff(["--log", "hostile.log"]));
  expect(said).not.toMatch(/[^\n -~→�…]/);
  expect(said).toBe(String.raw`1 of 3 logged requests changes:
  1  shop.all → 404  such as GET shop.example.com/\u202e
By team: shop 1.
2 undecided, by what the log does not say: the path, which the log cuts off (2).
3 of 6 lines cannot be read:
  hostile.log:1: ${"x".repeat(120)}…
  hostile.log:3: \x00\x1b[2J��
  hostile.log:5: ${""}
`);
});

test("a gzip file that breaks off is counted up to there, said, and exit 1", async () => {
  write("cut.gz", gzipSync(Array.from({ length: 5_000 }, (_, i) => line(`/${i * i}`)).join("")).subarray(0, 8_000));
  const { exit, stdout, stderr } = await diff(["--log", "cut.gz"]);
  expect(exit).toBe(1);
  expect(stderr).toBe("cut.gz ends before its end (unexpected end of file): what could be read of it is counted.\n");
  expect(stdout).toMatch(/^\d,?\d+ of \d,?\d+ logged requests change/m);
});

test.each<[words: string[], exit: number, message: string]>([
  [["--log", "missing.log"], 3, "missing.log cannot be read"],
  [["--log", "one"], 3, "one cannot be read"],
  [["--log", "access.log", "--listener", "nowhere"], 2, 'There is no HTTP listener "nowhere"'],
  [["--log", "access.log", "--captured-host", "0"], 2, "It is a number from 1."],
  [[], 2, "--log FILE"],
])("%j is refused", async (words, code, message) => {
  write("access.log", LINES);
  const { exit, stdout, stderr } = await diff(words);
  expect({ exit, stdout }).toEqual({ exit: code, stdout: "" });
  expect(stderr).toContain(message);
});
