import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkDirectory } from "../../compiler/haproxy/check.ts";
import { parseMessages, type HaproxyMessage } from "../../compiler/haproxy/messages.ts";
import { withWorkspace } from "../../compiler/haproxy/workspace.ts";
import { haproxies } from "../support/programs.ts";

const BASE = `global
    default-path parent
defaults base
    mode http
    timeout client 30s
    timeout server 30s
    timeout connect 2s
frontend public from base
    bind 127.0.0.1:1
`;

/** A form of message, what provokes it in `backend shop.cart`, and what must be read from it; line 1 is the backend's. */
const forms: { form: string; statements: string; expected: Partial<HaproxyMessage>[] }[] = [
  {
    form: "an unknown keyword, with a near miss",
    statements: "blance roundrobin",
    expected: [
      {
        severity: "alert",
        text: "Unknown keyword 'blance' in 'backend' section.",
        advice: "Did you mean 'balance'?",
        place: at(2),
      },
    ],
  },
  {
    form: "a server's line, which has no word `parsing`",
    statements: "server s1 127.0.0.1:80 chek",
    expected: [
      {
        text: "'server shop.cart/s1': unknown keyword 'chek'.",
        advice: "Did you mean 'check'?",
        place: at(2),
        proxy: "shop.cart",
      },
    ],
  },
  {
    form: "several lines, with the echo of the source and a caret",
    statements: 'http-request set-header X "foo',
    expected: [{ text: "Unmatched quote.", place: at(2) }],
  },
  {
    form: "a list of all words that haproxy knows",
    statements: "http-request set-haeder X foo",
    expected: [
      {
        text: "'http-request' does not know 'set-haeder'.",
        advice: "Did you mean 'set-header'?",
        quoted: ["http-request", "set-haeder"],
      },
    ],
  },
  {
    form: "a condition",
    statements: "http-request deny if nope",
    expected: [
      { text: "Error detected while parsing an 'http-request deny' condition: no such ACL: 'nope'.", place: at(2) },
    ],
  },
  {
    form: "a bad line of a map",
    statements: "http-request deny if { src,map_ip(maps/bad.map) -m found }",
    expected: [{ place: at(2), map: { file: "maps/bad.map", line: 2 } }],
  },
  {
    form: "two sections of one name",
    statements: "server s1 127.0.0.1:80\nbackend shop.cart from base",
    expected: [{ text: "Backend 'shop.cart' has the same name as backend 'shop.cart'.", place: at(3), also: [at(1)] }],
  },
  {
    form: "two servers of one name: the other line is of the same file",
    statements: "server s1 127.0.0.1:80\nserver s1 127.0.0.1:81",
    expected: [{ place: at(3), also: [at(2)] }],
  },
  {
    form: "found after parsing: no line, `Proxy`",
    statements: "server s1 127.0.0.1:80\nhttp-request track-sc0 src table nope",
    expected: [{ text: "Proxy 'shop.cart': unable to find table 'nope' referenced by track-sc0.", proxy: "shop.cart" }],
  },
  {
    form: "found after parsing: no line, `backend`, `server`",
    statements: "server s1 127.0.0.1:80 resolvers nope",
    expected: [
      { text: "Backend 'shop.cart', server 's1': unable to find required resolvers 'nope'.", proxy: "shop.cart" },
    ],
  },
  {
    form: "a warning with a line",
    statements: "option httplog\nserver s1 127.0.0.1:80",
    expected: [
      {
        severity: "warning",
        text: "Backend 'shop.cart': 'option httplog' directive is ignored in backends.",
        place: at(2),
      },
    ],
  },
  {
    form: "a warning without line and proxy, over several lines",
    statements: "acl here src\nhttp-request deny if here\nserver s1 127.0.0.1:80",
    expected: [
      {
        severity: "warning",
        text: expect.stringMatching(/^Parsing acl keyword 'src': no pattern .* never match\.$/),
        quoted: ["src"],
      },
    ],
  },
  {
    form: "a warning after parsing",
    statements: "mode tcp\nhttp-request set-header X foo\nserver s1 127.0.0.1:80",
    expected: [
      {
        severity: "warning",
        text: "'http-request' rules ignored for backend 'shop.cart' as they require HTTP mode.",
        proxy: "shop.cart",
      },
    ],
  },
  { form: "a good file", statements: "server s1 127.0.0.1:80", expected: [] },
];

describe.each(haproxies())("what haproxy $version prints", ({ version, path }) => {
  test.each(forms)("$form", async ({ statements, expected }) => {
    await withWorkspace(async (dir) => {
      await mkdir(join(dir, "haproxy"));
      await mkdir(join(dir, "maps"));
      await writeFile(join(dir, "maps/bad.map"), "127.0.0.1 a\nnot-an-address b\n");
      await writeFile(join(dir, "haproxy/00-platform.cfg"), BASE);
      await writeFile(join(dir, "haproxy/10-shop.cfg"), `backend shop.cart from base\n${statements}\n`);
      const outcome = await checkDirectory({ kind: "local", path, version }, dir);
      const messages = outcome.kind === "invalid" ? outcome.messages : [];
      expect(outcome.kind).toBe(expected.length === 0 ? "valid" : "invalid");
      expect(messages).toMatchObject(expected);
      expect(JSON.stringify(messages.map(({ text, advice }) => [text, advice]))).not.toContain(dir);
    });
  });

  test("a directory without configuration is no valid one", async () => {
    await withWorkspace(async (dir) => {
      expect(await checkDirectory({ kind: "local", path, version }, dir)).toMatchObject({ kind: "invalid" });
    });
  });

  test("a check that takes too long gives no verdict", async () => {
    await withWorkspace(async (dir) => {
      const outcome = await checkDirectory({ kind: "local", path, version }, dir, { timeoutMs: 1 });
      expect(outcome).toEqual({
        kind: "failed",
        message: `The check with haproxy ${version} did not end within 0.001 s.`,
      });
    });
  });
});

test("the form with a date, of versions before 2.4", () => {
  expect(
    parseMessages(
      "[ALERT] 328/101530 (17) : parsing [/x/haproxy/a.cfg:7] : unknown keyword 'x' in 'backend' section\n",
    ),
  ).toEqual([
    {
      severity: "alert",
      text: "Unknown keyword 'x' in 'backend' section.",
      place: { file: "/x/haproxy/a.cfg", line: 7 },
      also: [],
      quoted: ["x", "backend"],
    },
  ]);
});

test("lines that are nobody's message are left out", () => {
  expect(
    parseMessages(
      "ld.so: something\n[NOTICE]   (1) : haproxy version is 2.6.12\n[ALERT]    (1) : config : Fatal errors found in configuration.\n",
    ),
  ).toEqual([]);
});

function at(line: number) {
  return { file: expect.stringMatching(/\/haproxy\/10-shop\.cfg$/), line };
}

test("a message that goes on behind bars is one sentence, the rest advice", () => {
  const output = [
    "[WARNING]  (1) : config : missing timeouts for backend 'x'.",
    "   | While not properly invalid, you will certainly encounter various problems",
    "   | with such a configuration.",
    "[ALERT]    (1) : config : Some warnings were found and 'zero-warning' is set. Aborting.",
  ].join("\n");
  expect(parseMessages(output)).toMatchObject([
    {
      severity: "warning",
      text: "Missing timeouts for backend 'x'.",
      advice: "While not properly invalid, you will certainly encounter various problems with such a configuration.",
      proxy: "x",
    },
  ]);
});
