import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { lineOfTeamFile, withTeamsPaths } from "../../compiler/haproxy/origin.ts";
import { finished, beginDirectory } from "../../compiler/pipeline.ts";
import { sha256 } from "../../compiler/release/canonical.ts";
import { nameFault } from "../../compiler/release/file-name.ts";
import type { Release } from "../../compiler/release/release.ts";
import { isTeamPath, renderedPath } from "../../compiler/sandbox/team-files.ts";
import { releaseOf } from "../../compiler/ship.ts";

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "team-files-"));
});
afterEach(() => rmSync(dir, { recursive: true }));

const NETWORKS = "10.0.0.0/8\n192.0.2.7\n";
const OTHER = "10.0.0.0/8\n";
const BY_LIST = "acl office src -f lists/offices.lst";
const BY_MAP = "http-request set-header X-Room %[path,map(rooms.map,none)]";

/** A team's folder: what its one backend says, and files beside it. */
interface Team {
  readonly says: readonly string[];
  readonly files: Readonly<Record<string, string>>;
}

/** What a directory with these teams' folders becomes: the release, or what is said of it. */
function built(teams: Readonly<Record<string, Team>>): Release | string[] {
  rmSync(join(dir, "routes"), { recursive: true, force: true });
  const grants = Object.keys(teams).map((team) => `  ${team}: { hosts: [${team}.example.com] }\n`);
  write("routes/platform/platform.yaml", `listeners:\n  public: { bind: ":80" }\nteams:\n${grants.join("")}`);
  for (const [team, { says, files }] of Object.entries(teams)) {
    const lines = says.map((line) => `      ${line}\n`).join("");
    write(
      `routes/${team}/${team}.yaml`,
      `host: ${team}.example.com\nroutes:\n  all: { pathPrefix: /, backend: api }\nbackends:\n  api:\n    service: api\n    haproxy: |\n${lines}`,
    );
    for (const [path, text] of Object.entries(files)) write(`routes/${team}/${path}`, text);
  }
  return again();
}

function again(): Release | string[] {
  const { compiled, sources, diagnostics } = finished(beginDirectory(dir, dir));
  return compiled ? releaseOf(compiled, sources) : diagnostics.map(({ code, message }) => `${code} ${message}`);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text);
}

function releaseWith(teams: Readonly<Record<string, Team>>): Release {
  const release = built(teams);
  if (Array.isArray(release)) throw new Error(release.join("\n"));
  return release;
}

/** Of teams' files, by their paths in the release. */
function shipped(release: Release): Record<string, string> {
  const own = release.files.filter(({ path }) => path.startsWith("files/"));
  return Object.fromEntries(own.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()]));
}

function textOf(release: Release, path: string): string {
  return Buffer.from(release.files.find((file) => file.path === path)?.bytes ?? []).toString();
}

const shop = (text: string): Team => ({ says: [BY_LIST], files: { "lists/offices.lst": text } });

describe("a file that a statement names", () => {
  test("is the team's in the manifest, under a name with its digest, by which the statement calls it", () => {
    const release = releaseWith({ shop: shop(NETWORKS) });
    const path = "files/shop/lists/offices-2756f24299a9f3b979e9a21811a2650e.lst";
    expect(release.manifest.files.filter(({ team }) => team === "shop").map((file) => file.path)).toContain(path);
    expect(release.manifest.files.find((file) => file.path === path)).toEqual({
      path,
      sha256: "2756f24299a9f3b979e9a21811a2650e94706de1d4fda3140da41050a1e87a2a",
      size: 21,
      kind: "static",
      team: "shop",
    });
    expect(shipped(release)).toEqual({ [path]: NETWORKS });
    expect(textOf(release, "haproxy/10-shop.cfg.ctmpl")).toContain(`    acl office src -f ${path}\n`);
    expect(textOf(release, "routes.json")).toContain(path);
  });

  test("travels once, however often it is named", () => {
    const { says, files } = shop(NETWORKS);
    const release = releaseWith({ shop: { says: [...says, "acl home src -f lists/offices.lst"], files } });
    expect(Object.keys(shipped(release))).toEqual(["files/shop/lists/offices-2756f24299a9f3b979e9a21811a2650e.lst"]);
  });

  test.each<readonly [string, Team, Team]>([
    ["other bytes", shop(NETWORKS), shop(OTHER)],
    ["another line end", shop(NETWORKS), shop(NETWORKS.replaceAll("\n", "\r\n"))],
    [
      "another name for the same bytes",
      shop(NETWORKS),
      { says: ["acl office src -f lists/office.lst"], files: { "lists/office.lst": NETWORKS } },
    ],
    [
      "another folder for the same bytes",
      shop(NETWORKS),
      { says: ["acl office src -f offices.lst"], files: { "offices.lst": NETWORKS } },
    ],
  ])("with %s: another path in the statement, and another release", (_, one, two) => {
    const [before, after] = [one, two].map((team) => releaseWith({ shop: team }));
    if (!before || !after) throw new Error("no releases");
    expect(after.id).not.toBe(before.id);
    expect(Object.keys(shipped(after))).not.toEqual(Object.keys(shipped(before)));
    const config = "haproxy/10-shop.cfg.ctmpl";
    expect(textOf(after, config)).not.toBe(textOf(before, config));
    expect(textOf(after, "routes.json")).not.toBe(textOf(before, "routes.json"));
  });

  test("with the same bytes: the same release, whatever else lies in the folder", () => {
    const before = releaseWith({ shop: shop(NETWORKS) });
    const { says, files } = shop(NETWORKS);
    expect(releaseWith({ shop: { says, files: { "notes.md": "# ours\n", ".lists.swp": "x", ...files } } }).id).toBe(
      before.id,
    );
    expect(releaseWith({ shop: shop(OTHER) }).id).not.toBe(before.id);
    expect(releaseWith({ shop: shop(NETWORKS) }).id).toBe(before.id);
  });

  test("is the team's own where another team has one of that name, of other bytes or of the same", () => {
    const team = (rooms: string): Team => ({ says: [BY_MAP], files: { "rooms.map": rooms } });
    const release = releaseWith({ shop: team("/a one\n"), search: team("/b two\n"), blog: team("/a one\n") });
    expect(shipped(release)).toEqual({
      [`files/blog/rooms-${sha256("/a one\n").slice(0, 32)}.map`]: "/a one\n",
      [`files/search/rooms-${sha256("/b two\n").slice(0, 32)}.map`]: "/b two\n",
      [`files/shop/rooms-${sha256("/a one\n").slice(0, 32)}.map`]: "/a one\n",
    });
    for (const name of ["blog", "search", "shop"]) {
      const named = textOf(release, `haproxy/10-${name}.cfg.ctmpl`).match(/files\/[^ ,]+/g);
      expect(named).toEqual(Object.keys(shipped(release)).filter((path) => path.startsWith(`files/${name}/`)));
    }
  });
});

describe("no release", () => {
  const said = (team: Team, prepare = () => {}) => {
    built({ shop: team });
    prepare();
    return again();
  };
  const refused = (message: string) => [expect.stringContaining(message) as string];

  test("has a file that no statement names: it is said", () => {
    const { says, files } = shop(NETWORKS);
    expect(said({ says, files: { ...files, "lists/homes.lst": OTHER } })).toEqual(
      refused('No statement names the file "routes/shop/lists/homes.lst"'),
    );
  });

  test("has one that is named in a comment alone", () => {
    expect(said({ says: [`# ${BY_LIST}`, "acl a src 10.0.0.1"], files: { "offices.lst": NETWORKS } })).toEqual(
      refused('"offices.lst" is no route file'),
    );
  });

  test("has one of another team", () => {
    const other = built({ shop: { says: [BY_LIST], files: {} }, search: shop(NETWORKS) });
    expect(other).toContainEqual(expect.stringContaining('There is no file "routes/shop/lists/offices.lst"'));
  });

  test.each<readonly [string, () => void, string]>([
    ["a link", () => symlinkSync("/etc/hosts", join(dir, "routes/shop/lists/offices.lst")), "is a symbolic link"],
    [
      "a link within its own folder",
      () => symlinkSync("homes.lst", join(dir, "routes/shop/lists/offices.lst")),
      "is a symbolic link",
    ],
    ["a folder", () => mkdirSync(join(dir, "routes/shop/lists/offices.lst")), "There is no file"],
    ["more than 1 MiB", () => write("routes/shop/lists/offices.lst", "#".repeat(1024 * 1024 + 1)), "1.0 MiB"],
    [
      "no text",
      () => writeFileSync(join(dir, "routes/shop/lists/offices.lst"), Uint8Array.of(0x61, 0)),
      "is not UTF-8",
    ],
    [
      "in a folder that is a link",
      () => {
        write("routes/search/offices.lst", NETWORKS);
        rmSync(join(dir, "routes/shop/lists"), { recursive: true });
        symlinkSync("../search", join(dir, "routes/shop/lists"));
      },
      "There is no file",
    ],
  ])("has what is %s", (_, prepare, message) => {
    const { says } = shop("");
    expect(said({ says, files: { "lists/homes.lst": OTHER } }, prepare)).toContainEqual(
      expect.stringContaining(message),
    );
  });
});

describe("places of files in a release", () => {
  const name = fc.stringMatching(/^[a-z0-9_](?:[a-z0-9_.-]{0,6}[a-z0-9_-])?$/);
  const file = fc
    .record({
      team: fc.constantFrom("shop", "shop-2", "a"),
      path: fc
        .tuple(fc.array(name, { minLength: 1, maxLength: 3 }), fc.constantFrom(".lst", ".map", ".http"))
        .map(([parts, ending]) => `${parts.join("/")}${ending}`)
        .filter(isTeamPath),
      sha256: fc.constantFrom("0".repeat(64), `${"0".repeat(32)}${"1".repeat(32)}`, sha256("a")),
    })
    .map(({ team, path, sha256 }) => ({ path: `routes/${team}/${path}`, sha256 }));

  test("are names that a release may have, and tell the team's file again", () => {
    fc.assert(
      fc.property(file, fc.nat(99), (one, line) => {
        const path = renderedPath(one);
        expect(nameFault(path)).toBeUndefined();
        const [, team = "", own = ""] = /^routes\/([^/]*)\/(.*)$/.exec(one.path) ?? [];
        expect(lineOfTeamFile({ file: path, line })).toEqual({ file: `${team}/${own}`, line });
        expect(withTeamsPaths(`'a -f ${path}': cannot load ${path}.`)).toBe(`'a -f ${own}': cannot load ${own}.`);
      }),
      { numRuns: 2000 },
    );
  });

  test("are never one for two files", () => {
    fc.assert(
      fc.property(file, file, (one, two) => {
        if (one.path !== two.path || one.sha256.slice(0, 32) !== two.sha256.slice(0, 32))
          expect(renderedPath(one)).not.toBe(renderedPath(two));
      }),
      { numRuns: 2000 },
    );
  });
});
