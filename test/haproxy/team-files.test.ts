import { describe, expect, test } from "vitest";
import { problemsOf } from "../../agent/haproxy/port.ts";
import { checkDirectory } from "../../compiler/haproxy/check.ts";
import { checkRendered } from "../../compiler/haproxy/rounds.ts";
import { withWorkspace, writeFiles } from "../../compiler/haproxy/workspace.ts";
import { positionAt } from "../../compiler/diagnostic/source-file.ts";
import { haproxies } from "../support/programs.ts";

const OWN = {
  "lists/paths.lst": "# ours\n^/a\n^/(b\n^/[c\n",
  "by-net.map": "10.0.0.1 a\n\nnope b\n",
  "503.http": "hello\n",
};
const DIGEST = "0123456789abcdef".repeat(2);
const rendered = (path: string): string => `files/shop/${path.replace(/\.\w+$/, `-${DIGEST}$&`)}`;

/** Statements of a team, and where haproxy's finding belongs. */
const CASES = [
  {
    statement: "http-request deny if { path_reg -f lists/paths.lst }",
    at: ["lists/paths.lst:3 ^/(b", "lists/paths.lst:4 ^/[c"],
  },
  { statement: "http-request set-header x %[src,map_ip(by-net.map)]", at: ["by-net.map:3 nope"] },
  // Of an answer haproxy names no line.
  { statement: "errorfile 503 503.http", at: ["shop.yaml:2 503.http"] },
  { statement: "errorfile 503 gone.http", at: ["shop.yaml:2 gone.http"] },
];

describe.each(haproxies())("a team's files as haproxy $version reads them", ({ version, path }) => {
  test.each(CASES)("$statement", async ({ statement, at }) => {
    const sources = [
      { path: "routes/shop/shop.yaml", text: `one:\n  ${statement}\n` },
      ...Object.entries(OWN).map(([file, text]) => ({ path: `routes/shop/${file}`, text })),
    ];
    const named = statement.replace(/[a-z0-9/-]+\.(?:lst|map|http)/, rendered);
    const files = [
      {
        path: "haproxy/00-platform.cfg",
        text: "global\n    default-path parent\ndefaults pool\n    mode http\n    timeout client 1s\n    timeout server 1s\n    timeout connect 1s\nfrontend public from pool\n    bind 127.0.0.1:1\n    default_backend shop.one\n",
      },
      {
        path: "haproxy/10-shop.cfg",
        text: `backend shop.one from pool\n    # @shop/shop.yaml:2\n    ${named}\n    server s1 127.0.0.1:1\n`,
      },
      ...Object.entries(OWN).map(([file, text]) => ({ path: rendered(file), text })),
    ];
    const program = { kind: "local", path, version } as const;
    const { diagnostics } = await checkRendered(files, sources, program);
    const shown = diagnostics.map(({ span }) => {
      const source = sources.find((one) => one.path === span?.file);
      if (!span || !source) return "nowhere";
      const { line } = positionAt(source, span.start);
      return `${source.path.replace("routes/shop/", "")}:${line} ${source.text.slice(span.start, span.end)}`;
    });
    expect(shown).toEqual(at);
    expect(diagnostics.filter(({ message, help }) => `${message} ${help}`.includes(DIGEST))).toEqual([]);

    const onNode = await withWorkspace(async (dir) => {
      writeFiles(dir, files);
      const outcome = await checkDirectory(program, dir);
      return outcome.kind === "invalid" ? problemsOf(outcome.messages, outcome.files, {}) : [];
    });
    const [first = ""] = at;
    expect(onNode[0]).toMatchObject({
      file: `routes/shop/${first.split(":")[0]}`,
      line: Number(/\d+/.exec(first.split(":")[1] ?? "")?.[0]),
    });
    expect(onNode[0]?.message).not.toContain(DIGEST);
  });
});
