import fc from "fast-check";
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { Header } from "tar";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { archive } from "../../compiler/release/archive.ts";
import { canonicalJson, sha256 } from "../../compiler/release/canonical.ts";
import { readReleaseDirectory, writeReleaseDirectory } from "../../compiler/release/directory.ts";
import { allFiles, buildRelease, type Release, type ReleaseFile } from "../../compiler/release/release.ts";
import { unpack } from "../../compiler/release/unpack.ts";
import type { RenderedFile } from "../../compiler/render/target.ts";

const files: readonly RenderedFile[] = [
  { path: "haproxy/10-shop.cfg.ctmpl", text: "backend shop.web\n", kind: "template", team: "shop" },
  { path: "haproxy/00-platform.cfg", text: "global\n", kind: "static" },
  { path: "maps/paths.map", text: "é\n", kind: "static" },
];
const meta = { requires: [], secrets: [], services: ["web", "api", "web"] };
const release = buildRelease(files, meta);

describe("buildRelease", () => {
  test("the manifest reads as a person expects, and its SHA-256 is the id", () => {
    expect(release.manifest).toEqual({
      format: 1,
      requires: [],
      secrets: [],
      services: ["api", "web"],
      files: [
        { path: "haproxy/00-platform.cfg", sha256: sha256("global\n"), size: 7, kind: "static" },
        {
          path: "haproxy/10-shop.cfg.ctmpl",
          sha256: sha256("backend shop.web\n"),
          size: 17,
          kind: "template",
          team: "shop",
        },
        { path: "maps/paths.map", sha256: sha256("é\n"), size: 3, kind: "static" },
      ],
    });
  });

  test("the order of files and services never matters", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...files], { minLength: 3 }), (shuffled) => {
        expect(archive(buildRelease(shuffled, { ...meta, services: ["web", "api"] }))).toEqual(archive(release));
      }),
      { numRuns: 10 },
    );
  });

  test.each(["/etc/passwd", "../x", "a/../b", "a//b", ".hidden", "a b", "manifest.json", "x".repeat(101)])(
    "throws on our own bad path %s",
    (path) => {
      expect(() => buildRelease([{ path, text: "", kind: "static" }], meta)).toThrow("The renderer made a file");
    },
  );
});

describe("archive", () => {
  test("any change of any byte of the tar is refused, or is another release by name, or changes nothing that is read", async () => {
    const tar = gunzipSync(archive(release));
    await fc.assert(
      fc.asyncProperty(fc.nat(tar.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const other = Buffer.from(tar);
        other[at] = (other[at] ?? 0) ^ flip;
        const taken: ReleaseFile[] = [];
        const read = await unpack(gzipSync(other), async (file) => void taken.push(file));
        if (read.ok && read.value.id === release.id) expect(taken).toEqual(allFiles(release));
      }),
      { numRuns: 300 },
    );
  });

  const hostile: readonly [string, () => Uint8Array, string][] = [
    ["not gzip", () => Buffer.from("hello"), "not-gzip"],
    ["cut off", () => archive(release).subarray(0, 100), "not-gzip"],
    ["an empty archive", () => gzipSync(Buffer.alloc(1024)), "no-manifest"],
    ["nothing at all", () => gzipSync(Buffer.alloc(0)), "bad-archive"],
    ["an absolute name", () => packed([{ path: "/etc/cron.d/x" }]), "absolute-name"],
    ["a name that climbs", () => packed([{ path: "haproxy/../../x" }]), "parent-name"],
    ["a hidden name", () => packed([{ path: "haproxy/.x" }]), "bad-name"],
    ["a symbolic link", () => packed([{ path: "haproxy/x", type: "SymbolicLink" }]), "link"],
    ["a hard link", () => packed([{ path: "haproxy/x", type: "Link" }]), "link"],
    ["a directory", () => packed([{ path: "haproxy", type: "Directory" }]), "entry-type"],
    ["a device", () => packed([{ path: "haproxy/x", type: "CharacterDevice" }]), "entry-type"],
    ["files before the manifest", () => packed([{ path: "x" }, { path: "manifest.json" }]), "no-manifest"],
    [
      "a file that the manifest does not name",
      () => archive({ ...release, files: [...release.files, { path: "maps/x.map", bytes: Buffer.from("x") }] }),
      "extra-file",
    ],
    ["a file of the manifest left out", () => archive({ ...release, files: release.files.slice(1) }), "missing-file"],
    ["a file of another size", () => archive(withFirst(release, "global")), "file-size"],
    ["a file of another content", () => archive(withFirst(release, "glibal\n")), "file-digest"],
    [
      "a manifest with another spelling",
      () => packed([{ path: "manifest.json", text: JSON.stringify(release.manifest) }]),
      "bad-manifest",
    ],
    ["a manifest of a later format", () => packed([{ path: "manifest.json", text: '{"format":2}' }]), "newer-format"],
    ["a manifest that is none", () => packed([{ path: "manifest.json", text: "[]" }]), "bad-manifest"],
  ];
  test.each(hostile)("refuses %s", async (_name, bytes, code) => {
    const taken: string[] = [];
    const read = await unpack(bytes(), async ({ path }) => void taken.push(path), {
      unpackedBytes: 2 * 1024 * 1024,
      files: 10,
    });
    expect(read.ok ? "accepted" : read.fault.code).toBe(code);
    expect(taken.filter((path) => path !== "manifest.json" && !files.some((file) => file.path === path))).toEqual([]);
  });

  const declared = (list: readonly { path: string; size: number }[]): string =>
    canonicalJson({
      format: 1,
      requires: [],
      secrets: [],
      services: [],
      files: list.map(({ path, size }) => ({ path, size, sha256: sha256("x"), kind: "static" })),
    });
  const withManifest = (text: string, ...more: readonly Entry[]): Buffer =>
    packed([{ path: "manifest.json", text }, ...more]);
  test.each<[string, () => Uint8Array, string]>([
    [
      "a manifest that declares a bomb",
      () => withManifest(declared([{ path: "a", size: 3 * 1024 * 1024 }])),
      "too-large",
    ],
    [
      "a bomb behind a small word in the manifest",
      () => withManifest(declared([{ path: "a", size: 1 }]), { path: "a", text: "x".repeat(1024 * 1024) }),
      "file-size",
    ],
    [
      "too many files declared",
      () => withManifest(declared(Array.from({ length: 11 }, (_, index) => ({ path: `f${10 + index}`, size: 1 })))),
      "too-many-files",
    ],
    [
      "one name twice",
      () => withManifest(declared([{ path: "a", size: 1 }]), { path: "a", text: "x" }, { path: "a", text: "x" }),
      "duplicate-entry",
    ],
    [
      "a size beyond the end",
      () => withManifest(declared([{ path: "a", size: 9_000 }]), { path: "a", size: 9_000 }),
      "bad-archive",
    ],
    ["a manifest of 9 MiB", () => packed([{ path: "manifest.json", size: 9 * 1024 * 1024 }]), "too-large"],
  ])("refuses %s", async (_name, bytes, code) => {
    const read = await unpack(bytes(), async () => undefined, { unpackedBytes: 2 * 1024 * 1024, files: 10 });
    expect(read.ok ? "accepted" : read.fault.code).toBe(code);
  });

  test("file by file it is the same release", async () => {
    const taken = new Map<string, string>();
    const read = await unpack(archive(release), async ({ path, bytes }) => void taken.set(path, sha256(bytes)));
    expect(read.ok && read.value).toEqual({ id: release.id, manifest: release.manifest });
    expect([...taken.keys()]).toEqual(["manifest.json", ...release.manifest.files.map(({ path }) => path)]);
    expect(release.manifest.files.every((file) => taken.get(file.path) === file.sha256)).toBe(true);
  });
});

describe("the release directory", () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "sb-"));
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  test("fixed modes whatever the umask, and it reads back", async () => {
    const before = process.umask(0o077);
    try {
      expect(await writeReleaseDirectory(release, join(root, "deep/out"))).toEqual({
        ok: true,
        value: join(root, "deep/out"),
      });
    } finally {
      process.umask(before);
    }
    expect((await stat(join(root, "deep/out/haproxy"))).mode & 0o777).toBe(0o755);
    expect((await stat(join(root, "deep/out/haproxy/00-platform.cfg"))).mode & 0o777).toBe(0o644);
    expect(sha256(await readFile(join(root, "deep/out/manifest.json")))).toBe(release.id);
    const read = readReleaseDirectory(join(root, "deep/out"));
    expect(read.ok && archive(read.value)).toEqual(archive(release));
    expect(await readdir(join(root, "deep"))).toEqual(["out"]);
  });

  test("replaces an earlier release and an empty directory, and nothing of the old one stays", async () => {
    const out = join(root, "out");
    await mkdir(out);
    await writeReleaseDirectory(release, out);
    const next = buildRelease(files.slice(1), meta);
    expect((await writeReleaseDirectory(next, out)).ok).toBe(true);
    const read = readReleaseDirectory(out);
    expect(read.ok && read.value.id).toBe(next.id);
    expect(await readdir(root)).toEqual(["out"]);
  });

  test.each<[string, (out: string) => Promise<unknown>]>([
    ["a directory of somebody's files", async (out) => (await mkdir(out), writeFile(join(out, "thesis.txt"), "x"))],
    [
      "a directory whose manifest.json is not ours",
      async (out) => (await mkdir(out), writeFile(join(out, "manifest.json"), '{"name":"app"}')),
    ],
    ["a file", (out) => writeFile(out, "x")],
    ["a link", async (out) => (await mkdir(join(root, "other")), symlink("other", out))],
  ])("leaves %s alone", async (_name, make) => {
    const out = join(root, "out");
    await make(out);
    const before = await readdir(root, { recursive: true });
    const written = await writeReleaseDirectory(release, out);
    expect(written.ok ? "written" : written.fault.code).toBe("not-a-release-directory");
    expect(await readdir(root, { recursive: true })).toEqual(before);
  });

  test("a place that cannot be written is one sentence and leaves nothing", async () => {
    await writeFile(join(root, "file"), "x");
    const written = await writeReleaseDirectory(release, join(root, "file/out"));
    expect(written.ok ? "written" : written.fault.code).toBe("cannot-write");
    expect(await readdir(root)).toEqual(["file"]);
  });

  test.each<[string, (out: string) => Promise<unknown>, string]>([
    ["a changed file", (out) => writeFile(join(out, "haproxy/00-platform.cfg"), "GLOBAL\n"), "file-digest"],
    ["a file too many", (out) => writeFile(join(out, "haproxy/99-x.cfg"), "x"), "extra-file"],
    ["a file too few", (out) => rm(join(out, "maps/paths.map")), "missing-file"],
    [
      "a link in place of a file",
      async (out) => (await rm(join(out, "maps/paths.map")), symlink("/etc/passwd", join(out, "maps/paths.map"))),
      "link",
    ],
    ["a directory that is gone", (out) => rm(out, { recursive: true }), "cannot-read"],
  ])("reading refuses %s", async (_name, damage, code) => {
    const out = join(root, "out");
    await writeReleaseDirectory(release, out);
    await chmod(out, 0o755);
    await damage(out);
    const read = readReleaseDirectory(out);
    expect(read.ok ? "read" : read.fault.code).toBe(code);
  });
});

function withFirst(of: Release, text: string): Release {
  return { ...of, files: of.files.map((file, index) => (index === 0 ? { ...file, bytes: Buffer.from(text) } : file)) };
}

interface Entry {
  readonly path: string;
  readonly text?: string;
  readonly size?: number;
  readonly type?: "File" | "Link" | "SymbolicLink" | "Directory" | "CharacterDevice";
}

/** An archive as somebody with bad intent would pack it. */
function packed(entries: readonly Entry[]): Buffer {
  const blocks = entries.flatMap(({ path, text = "", size, type = "File" }) => {
    const header = Buffer.alloc(512);
    new Header({
      path,
      mode: 0o644,
      size: size ?? Buffer.byteLength(text),
      mtime: new Date(0),
      type,
      ...(type.endsWith("Link") && { linkpath: "/etc/passwd" }),
    }).encode(header);
    const body = Buffer.from(text);
    return [header, body, Buffer.alloc(-body.length & 511)];
  });
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)]));
}
