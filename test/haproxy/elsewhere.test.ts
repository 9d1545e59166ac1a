import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { checkDirectory } from "../../compiler/haproxy/check.ts";
import { runtime } from "../../compiler/haproxy/master.ts";
import { checkRendered } from "../../compiler/haproxy/rounds.ts";
import { startHaproxy } from "../../compiler/haproxy/start.ts";
import { withWorkspace, writeFiles } from "../../compiler/haproxy/workspace.ts";
import { haproxies } from "../support/programs.ts";

/** In every file, and in a variable: whoever sees it has seen what haproxy read. */
const CANARY = "Canary7f3a9";
let dir = "";
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "elsewhere-"));
  const files = {
    lines: `${CANARY} second-${CANARY}\n${CANARY}'x "${CANARY}\nthird ${CANARY}\n`,
    quote: `it's ${CANARY} and <more\n`,
    format: `%[${CANARY}(x)] %{${CANARY}\n`,
    converter: `%[str(${CANARY}),${CANARY}]\n`,
    spoe: `spoe-agent ${CANARY}\n option ${CANARY}\n x "${CANARY}\n`,
    response: `HTTP/1.0 503 ${CANARY}\r\n${CANARY} x\r\nContent-Length: ${CANARY}\r\n\r\n${CANARY}`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
});
afterAll(() => rmSync(dir, { recursive: true }));
beforeEach(() => vi.stubEnv("CI_CANARY", CANARY));
afterEach(() => vi.unstubAllEnvs());

/** `DIR/lines` is a file of the machine; a statement that stands on the line before is another one. */
const STATEMENTS = [
  ...[
    "acl x src -f DIR/lines",
    "acl x src -f RELATIVE/lines",
    "acl x path -m int -f DIR/lines",
    "acl x src -f DIR/quote",
  ],
  ...["acl x hdr_ip(x) -M -f DIR/lines", 'acl x src -f "/"tmp/"TMP/lines"', "acl x src -f DI\\R/lines"],
  ...["acl x src,map_ip(DIR/lines) -m found", "http-request deny if { src -f DIR/lines }"],
  ...["ip", "str_int", "ip_ip", "reg", "regm", "beg", "int_ip"].map(
    (map) => `http-request set-var(txn.x) src,map_${map}(DIR/lines)`,
  ),
  ...[
    "http-request set-header X %[src,map_ip_ip(DIR/lines)]",
    "http-response set-header X %[src,map_ip(DIR/lines,1.2)]",
  ],
  ...["lines", "format", "converter"].flatMap((file) => [
    `http-request return status 200 content-type text/plain lf-file DIR/${file}`,
    `http-error status 503 content-type text/plain lf-file DIR/${file}`,
  ]),
  ...["http-request return status 200 file DIR/lines", "http-request return status 503 errorfile DIR/response"],
  ...["errorfile 503 DIR/response", "http-error status 503 errorfile DIR/response", "errorfiles DIR/lines"],
  ...["filter spoe engine x config DIR/spoe", "filter spoe config DIR/lines", "filter opentracing config DIR/lines"],
  ...["crt DIR/lines verify none", "ca-file DIR/lines", "ca-file DIR/format crl-file DIR/quote"].map(
    (words, index) => `server tls${index} 127.0.0.1:1 ssl ${words}`,
  ),
  ...["http-request set-header X %[path,jwt_verify(RS256,DIR/lines)]", "external-check command DIR/lines"],
  ...["server-state-file-name DIR/lines", "load-server-state-from-file local", "lua-load DIR/lines"],
  ...['server v1 "${CI_CANARY}:x"', 'server "${CI_CANARY}" x', 'server v2 127.0.0.1:1 "${CI_CANARY}"'],
  ...[
    'balance "${CI_CANARY}"',
    'option "${CI_CANARY}"',
    'timeout server "${CI_CANARY}"',
    'acl "${CI_CANARY}(" src 1.1.1.1',
  ],
  ...['http-request deny if "${CI_CANARY}"', 'http-request set-header X "%[${CI_CANARY}]"', 'stick on "${CI_CANARY}"'],
  ...[
    "http-request set-header X %[env(CI_CANARY),nope]",
    'http-request set-header X "%[str(\\"${CI_CANARY}\\"),nope]"',
  ],
  ...[
    'setenv X "${CI_CANARY}"',
    'presetenv X "${CI_CANARY}"',
    'description "${CI_CANARY[*]}',
    'http-request set-header X "${CI_CANARY',
  ],
  ...[
    'use-server "${CI_CANARY}" if TRUE',
    'filter "${CI_CANARY}"',
    'log "${CI_CANARY}" local0',
    "http-request deny if { src $CI_CANARY }",
  ],
];

describe.each(haproxies())("haproxy $version", ({ version, path }) => {
  const program = { kind: "local", path, version } as const;

  test("shows nothing of the machine's files and variables, whatever statement names them", async () => {
    const lines = STATEMENTS.map((line) =>
      line
        .replaceAll("DIR", dir)
        .replaceAll("RELATIVE", `../${basename(dir)}`)
        .replaceAll("TMP", basename(dir)),
    );
    const shop = lines.map((line, index) => `    # @shop/shop.yaml:${index + 2}\n    ${line}\n`).join("");
    const files = [
      { path: "haproxy/00-platform.cfg", text: PLATFORM },
      { path: "haproxy/10-shop.cfg", text: `# @shop/shop.yaml:1\nbackend shop.one from pool\n${shop}` },
    ];
    const sources = [{ path: "routes/shop/shop.yaml", text: ["one:", ...lines, ""].join("\n") }];
    const { diagnostics, failure } = await checkRendered(files, sources, program, { maxRounds: 200 });
    expect(failure).toBeUndefined();
    expect(JSON.stringify(diagnostics)).not.toContain(CANARY);
    // Nothing was left unread behind an error, and each has the place of a statement of the team's.
    expect(diagnostics.filter(({ code, span }) => code === "haproxy/more" || span === undefined)).toEqual([]);
    expect(diagnostics.length).toBeGreaterThan(40);
  });

  test("the statement that made it read a file is named, and what is wrong of itself is said as ever", async () => {
    const said = async (statement: string) => {
      const text = `backend shop.one from pool\n    # @shop/shop.yaml:2\n    ${statement}\n`;
      const files = [
        { path: "haproxy/00-platform.cfg", text: PLATFORM },
        { path: "haproxy/10-shop.cfg", text },
      ];
      const sources = [{ path: "routes/shop/shop.yaml", text: `one:\n  ${statement}\n` }];
      const { diagnostics } = await checkRendered(files, sources, program);
      return diagnostics.map(({ message, span }) => `${span?.start}-${span?.end} ${message}`);
    };
    const hidden = "What haproxy says of this line quotes what does not stand in the routes, so it is not shown.";
    const acl = `acl x src -f ${dir}/lines`;
    expect(await said(acl)).toEqual([`7-${7 + acl.length} ${hidden}`]);
    const spoe = `filter spoe engine x config ${dir}/spoe`;
    expect(await said(spoe)).toContain(`7-${7 + spoe.length} ${hidden}`);
    expect(await said("balance leastcon")).toEqual([expect.stringMatching(/balance only supports 'roundrobin'/i)]);
    expect(await said(`http-request set-haeder X ${dir}/lines`)).toEqual([
      "20-30 'http-request' does not know 'set-haeder'.",
    ]);
    expect(await said(`http-request deny if nope { path /etc/x }`)).toEqual([
      expect.stringContaining("no such ACL: 'nope'"),
    ]);
  });

  test("only our own variables are in its environment", async () => {
    vi.stubEnv("SIGNALBOX_KEY", CANARY);
    await withWorkspace(async (folder) => {
      const text = PLATFORM.replace("127.0.0.1:1", '"${SIGNALBOX_BIND_PUBLIC}${CI_CANARY}${SIGNALBOX_KEY}"');
      writeFiles(folder, [{ path: "haproxy/00-platform.cfg", text }]);
      expect(await checkDirectory(program, folder, { env: { SIGNALBOX_BIND_PUBLIC: "nonsense" } })).toMatchObject({
        kind: "invalid",
        messages: [{ text: expect.stringMatching(/'nonsense'/) as string }],
      });
    });
  });

  test("nor are others in that of one that serves, as try's", async () => {
    await withWorkspace(async (folder) => {
      const stats = join(folder, "stats.sock");
      const text = PLATFORM.replace("\n", `\n    stats socket ${stats} level admin\n`).replace(
        "127.0.0.1:1",
        `${folder}/bind.sock`,
      );
      writeFiles(folder, [{ path: "haproxy/00-platform.cfg", text }]);
      const env = { SIGNALBOX_RUN: "/ours" };
      const haproxy = await startHaproxy(path, { dir: folder, masterSocket: join(folder, "master.sock"), env });
      const names = (await runtime(stats, "show env")).match(/^\w+(?==)/gm) ?? [];
      await haproxy.stop();
      // A shell that wraps it adds its own.
      const more = names.filter((name) => !/^(?:PATH|LD_LIBRARY_PATH|PWD|SHLVL|OLDPWD|_|HAPROXY_\w+)$/.test(name));
      expect(more).toEqual(["SIGNALBOX_RUN"]);
    });
  });
});

const PLATFORM = `global
    default-path parent
defaults pool
    mode http
    timeout client 30s
    timeout server 30s
    timeout connect 2s
frontend public from pool
    bind 127.0.0.1:1
`;
