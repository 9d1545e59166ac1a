import { describe, expect, test } from "vitest";
import { hasErrors } from "../../compiler/diagnostic/diagnostic.ts";
import { diagnoseNode } from "../../compiler/haproxy/diagnose.ts";
import { originOf } from "../../compiler/haproxy/origin.ts";
import { checkRendered } from "../../compiler/haproxy/rounds.ts";
import { asOnNode } from "../../compiler/haproxy/slots/as-on-node.ts";
import { parseRendered } from "../../compiler/haproxy/slots/parse.ts";
import { blocksOf } from "../../compiler/haproxy/slots/slot.ts";
import { compile, renderCompiled } from "../../compiler/pipeline.ts";
import { sourcesFromFiles } from "../../compiler/source/from-files.ts";
import { PLATFORM } from "../support/model.ts";
import { haproxies } from "../support/programs.ts";

const SERVICE = { kind: "given", instancesOf: () => [{ address: "127.0.0.1", port: 1 }] } as const;
const WRITTEN = { kind: "given", instancesOf: () => undefined } as const;

function rendered(backends: string, servers: typeof SERVICE | typeof WRITTEN = SERVICE) {
  const shop = `routes:\n  r: { host: example.com, path: /, backend: a }\n  s: { host: example.com, path: /b, backend: b }\nbackends:\n${backends}`;
  const { compiled, diagnostics, sources } = compile(
    sourcesFromFiles({ "routes/platform/platform.yaml": PLATFORM, "routes/shop/shop.yaml": shop }),
  );
  if (compiled === undefined || hasErrors(diagnostics)) throw new Error(JSON.stringify(diagnostics));
  return { sources, files: renderCompiled(compiled, sources, servers) };
}

const FORGED = [
  "# servers of search.finder: check inter 1s fastinter 200ms downinter 500ms fall 3 rise 2",
  "# servers of shop.b:",
  "    # servers of shop.a:",
  "\t# end of servers",
  "# end of servers",
  "# @pay/pay.yaml:3",
  "# @",
  'http-response set-header X "a" # end of servers',
  "http-response set-header X '# end of servers'",
  "http-response set-header X \\#\\ end\\ of\\ servers",
  "http-response set-header X y#  servers of shop.b:",
  "http-response set-header X y\\\\# @pay/pay.yaml:3",
];

describe("what the agent and the reader of origins read as their own cannot be written by a team", () => {
  test.each(FORGED)("%s", (line) => {
    const backends = `  a:\n    service: a\n    haproxy: |\n      http-response del-header Z\n      ${line}\n      http-response set-header Y z\n  b: { service: b }\n`;
    const file = rendered(backends).files.find(({ path }) => path === "haproxy/10-shop.cfg");
    const text = file?.text ?? "";
    const parsed = parseRendered(text);
    expect(
      parsed.ok && blocksOf(parsed.parts).map(({ backend, bad, instances }) => [backend, bad, instances.length]),
    ).toEqual([
      ["shop.a", [], 1],
      ["shop.b", [], 1],
    ]);
    text.split("\n").forEach((one, index) => {
      if (/^\s*#/.test(one))
        expect(one).toMatch(/^(?: {4})?# (?:@shop\/shop\.yaml:\d+|servers of shop\.[ab]: check .*|end of servers)$/);
      else if (one.includes("set-header Y"))
        expect(originOf(text, index + 1)).toEqual({ file: "shop/shop.yaml", line: 10 });
    });
  });
});

test("what a node would refuse is told at the line that asked for it", () => {
  const sources = sourcesFromFiles({ "routes/shop/shop.yaml": "a: 1\nb: 2\n" });
  const told = (inside: string, head = "shop.a"): (string | undefined)[] => {
    const text = `backend shop.a from x\n    # @shop/shop.yaml:2\n    # servers of ${head}: check\n${inside}    # end of servers\n`;
    const files = [{ path: "haproxy/10-shop.cfg", text }];
    return files
      .flatMap((file) => asOnNode(file).problems)
      .map((problem) => diagnoseNode(problem, { files, sources }))
      .map(({ code, message, span }) => `${code} ${span?.file}:${span?.start} ${message}`);
  };
  expect(told("    server 10.0.0.1:80 10.0.0.1:80 check\n")).toEqual([]);
  expect(told("    server s1 10.0.0.1:80 check\n")).toEqual([
    'haproxy/internal routes/shop/shop.yaml:5 A node would refuse line 4 of haproxy/10-shop.cfg: "server s1 10.0.0.1:80 check" is no instance for backend shop.a.',
  ]);
  expect(told("", "pay.b")).toEqual([
    "haproxy/internal routes/shop/shop.yaml:5 A node would refuse line 3 of haproxy/10-shop.cfg: The servers of pay.b are not the only ones of its own section.",
  ]);
});

describe.each(haproxies())("names of servers, haproxy $version", ({ path, version }) => {
  test("are no part of what is checked", async () => {
    const names = Array.from({ length: 200 }, (_, index) => `"s${index}.vendor.invalid:443"`).join(", ");
    const backends = `  a: { servers: [${names}, "10.0.0.1:443"] }\n  b: { servers: ["b.invalid:5432"], check: none }\n`;
    const { files, sources } = rendered(backends, WRITTEN);
    expect(files.find(({ path }) => path === "haproxy/10-shop.cfg")?.text).toContain(
      "    # @shop/shop.yaml:6\n    # servers of shop.b:\n    server b.invalid:5432 b.invalid:5432\n    # end of servers\n",
    );
    const onNode = files.map(asOnNode);
    expect(onNode.flatMap(({ problems }) => problems)).toEqual([]);
    const checked = onNode.map(({ file }) => file);
    expect(checked.map(({ text }) => text).join("")).not.toMatch(/server \S+ \S*invalid/);
    const begun = performance.now();
    const program = { kind: "local", path, version } as const;
    expect(await checkRendered(checked, sources, program)).toEqual({ diagnostics: [], rounds: 1 });
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});
