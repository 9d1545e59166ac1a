import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../compiler/diagnostic/diagnostic.ts";
import { checkRendered, type RoundsOptions } from "../../compiler/haproxy/rounds.ts";
import { positionAt, type SourceFile } from "../../compiler/diagnostic/source-file.ts";
import { haproxies } from "../support/programs.ts";

const PLATFORM = `global
    default-path parent
defaults pool
    mode http
    timeout client 30s
    timeout server 30s
    timeout connect 2s
frontend public from pool
    bind 127.0.0.1:1
    http-request set-var(txn.m) path,map_str(maps/paths.map)
    use_backend %[var(txn.m)]
`;

/** A backend of a team whose every line is of the team's own text, each with its marker, as the renderer writes them. */
function backend(team: string, lines: readonly string[]): { path: string; text: string; kind: "static" } {
  const statements = lines.map((line, index) => `    # @${team}/${team}.yaml:${index + 2}\n    ${line}\n`).join("");
  return {
    path: `haproxy/10-${team}.cfg`,
    text: `# @${team}/${team}.yaml:1\nbackend ${team}.one from pool\n${statements}    server s1 127.0.0.1:80\n`,
    kind: "static",
  };
}

function source(team: string, lines: readonly string[]): SourceFile {
  return { path: `routes/${team}/${team}.yaml`, text: ["one:", ...lines.map((line) => `  ${line}`), ""].join("\n") };
}

describe.each(haproxies())("checking in rounds with haproxy $version", ({ version, path }) => {
  const program = { kind: "local", path, version } as const;

  async function check(
    teams: Readonly<Record<string, readonly string[]>>,
    options: RoundsOptions & { platform?: string; map?: string } = {},
  ) {
    const sources = Object.entries(teams).map(([team, lines]) => source(team, lines));
    const files = [
      { path: "haproxy/00-platform.cfg", text: options.platform ?? PLATFORM, kind: "static" as const },
      { path: "maps/paths.map", text: options.map ?? "/x shop.one\n", kind: "static" as const },
      { path: "haproxy/20-later.cfg.ctmpl", text: "{{ this is left out }}", kind: "template" as const },
      ...Object.entries(teams).map(([team, lines]) => backend(team, lines)),
    ];
    const checked = await checkRendered(files, sources, program, options);
    return { ...checked, shown: checked.diagnostics.map((one) => show(one, sources)) };
  }

  test("a good release is one round and nothing said", async () => {
    expect(await check({ shop: ["balance leastconn"] })).toMatchObject({ diagnostics: [], rounds: 1 });
  });

  test("an http-request error hides the rest of its file, later files and what is found after parsing: all are found", async () => {
    const { shown, rounds } = await check({
      search: ["use-server s9 if { src 10.0.0.1 }"],
      shop: ["http-request set-header X foo if { nonsense }", "blance leastconn", "http-request deny if nobody"],
      tracking: ["timeout serve 3s"],
    });
    expect(shown).toEqual([
      "haproxy/alert search:2 s9",
      "haproxy/alert shop:2 nonsense",
      "haproxy/alert shop:3 blance",
      "haproxy/alert shop:4 nobody",
      "haproxy/alert tracking:2 serve",
    ]);
    expect(rounds).toBe(5);
  });

  test("a warning is an error of its own code", async () => {
    const { shown, diagnostics } = await check({ shop: ["option httplog"] });
    expect(shown).toEqual(["haproxy/warning shop:2 option httplog"]);
    expect(diagnostics[0]).toMatchObject({
      severity: "error",
      help: `Correct this line: a warning of haproxy is an error here (haproxy ${version} warns of it).`,
    });
  });

  test.each(["internal", '"internal"'])(
    "what is only wrong because acl %s was set aside is not reported",
    async (name) => {
      const { shown } = await check({
        shop: [`acl ${name} hdr(foo`, "http-request deny if internal", "http-request deny if other"],
      });
      expect(shown).toEqual(["haproxy/alert shop:2 hdr", "haproxy/alert shop:4 other"]);
    },
  );

  test.each([
    ["acl aa hdr(x) -m bb", "acl bb hdr(x) -m aa"],
    ["acl aa bb", "acl bb aa"],
  ])("two statements that seem to be the reason of each other's error are errors: %s, %s", async (one, other) => {
    const { shown } = await check({ shop: [one, other] });
    expect(shown.map((line) => line.replace(/ \S+$/, ""))).toEqual(["haproxy/alert shop:2", "haproxy/alert shop:3"]);
  });

  test("a bad value in a map is the route's", async () => {
    const span = { file: "routes/shop/shop.yaml", start: 0, end: 3 };
    const { shown } = await check(
      { shop: ["balance leastconn", "http-request deny if nobody"] },
      {
        platform: PLATFORM.replace("map_str(", "map_str_int("),
        map: "/ok 7\n/x shop.one^00 ~ shop.one\n",
        routeSpan: (route) => (route === "shop.one" ? span : undefined),
      },
    );
    expect(shown).toEqual(["haproxy/alert shop:1 one", "haproxy/alert shop:3 nobody"]);
  });

  test("our own text at fault is said to be ours, and that more may follow", async () => {
    const { shown, diagnostics } = await check(
      { shop: ["balance leastconn"] },
      { platform: PLATFORM.replace("set-var(", "set-bar(") },
    );
    expect(shown).toEqual(["haproxy/internal", "haproxy/more"]);
    expect(diagnostics[0]?.message).toMatch(/^haproxy .* refuses line 10 of haproxy\/00-platform\.cfg: .*set-bar/);
  });

  test("gives up after the rounds it was given, and says so", async () => {
    const { shown, rounds } = await check(
      { shop: ["http-request deny if a", "http-request deny if b", "http-request deny if c"] },
      { maxRounds: 2 },
    );
    expect(shown).toEqual(["haproxy/alert shop:2 a", "haproxy/alert shop:3 b", "haproxy/more"]);
    expect(rounds).toBe(2);
  });

  test("ends after the round in which it became clear that nobody wants to know", async () => {
    const teams = { shop: ["http-request deny if a", "http-request deny if b"] };
    expect(await check(teams, { meanwhile: () => false })).toMatchObject({ diagnostics: [], rounds: 1 });
    expect(await check(teams, { meanwhile: () => true })).toMatchObject({ rounds: 3 });
  });

  test("leaves no directory behind, and names none", async () => {
    // A folder of its own for what is temporary: other tests run at the same time.
    const own = await mkdtemp(join(tmpdir(), "rounds-"));
    const shared = process.env["TMPDIR"];
    process.env["TMPDIR"] = own;
    try {
      const { diagnostics } = await check({
        shop: ["errorfile 503 /no/such/file", "http-request deny if { path -f maps/none.lst }"],
      });
      expect(diagnostics.length).toBeGreaterThan(0);
      expect(JSON.stringify(diagnostics)).not.toContain(own);
      expect(await readdir(own)).toEqual([]);
    } finally {
      if (shared === undefined) delete process.env["TMPDIR"];
      else process.env["TMPDIR"] = shared;
      await rm(own, { recursive: true });
    }
  });

  test("others on the machine cannot read what is checked", async () => {
    const dir = await mkdtemp(join(tmpdir(), "rounds-"));
    const spy = join(dir, "haproxy");
    await writeFile(spy, `#!/bin/sh\nstat -c %a . > ${dir}/mode\n`, { mode: 0o755 });
    await checkRendered([{ path: "haproxy/00-platform.cfg", text: PLATFORM }], [], { ...program, path: spy });
    expect(await readFile(join(dir, "mode"), "utf8")).toBe("700\n");
    await rm(dir, { recursive: true });
  });

  test("a haproxy that gives no verdict is a failure, not a diagnostic", async () => {
    const failed = await checkRendered([{ path: "haproxy/00-platform.cfg", text: PLATFORM, kind: "static" }], [], {
      ...program,
      path: "/no/such/haproxy",
    });
    expect(failed).toMatchObject({
      diagnostics: [],
      failure: expect.stringContaining("could not be started (ENOENT)"),
    });
  });
});

function show({ code, span }: Diagnostic, sources: readonly SourceFile[]): string {
  const file = sources.find(({ path }) => path === span?.file);
  if (span === undefined || file === undefined) return code;
  return `${code} ${span.file.split("/")[1]}:${positionAt(file, span.start).line} ${file.text.slice(span.start, span.end)}`;
}
