import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { secretsConfig } from "../../agent/node/secrets-config.ts";
import { checkDirectory } from "../../compiler/haproxy/check.ts";
import { writeFiles } from "../../compiler/haproxy/workspace.ts";
import { haproxies } from "../support/programs.ts";

const SHA256 = "$5$rounds=1000$signalbox$585YcA9jSpX.X/Ri6uq3tg.2vFe7sSQ9pGCl0Gq7Ef6";
const SHA512 = "$6$signalbox$1r566X9UUpqHjXK9us9LtkQLCmaV98SsWdPaQTkCiprBUm.8NKkAqcJhv9TrpqJ7DRCNM54k8gA9ie7hJNuar1";

const PASSWORD = "Tr0ub4dor";

const configOf = (files: Readonly<Record<string, string>>) => secretsConfig(new Map(Object.entries(files)));

test("makes a section of each list, sorted, and leaves certificates alone", () => {
  expect(
    configOf({
      "ops.users": `# who is on call\nanna:${SHA256}\n\nbo@example.com:${SHA512}\n`,
      "public.pem": "-----BEGIN CERTIFICATE-----",
      "finance.users": `cy:${SHA256}`,
    }),
  ).toEqual({
    ok: true,
    value: `userlist finance\n    user cy password ${SHA256}\n\nuserlist ops\n    user anna password ${SHA256}\n    user bo@example.com password ${SHA512}\n`,
  });
  expect(configOf({ "public.pem": "" })).toEqual({ ok: true, value: "" });
});

test("makes a variable of each header's secret, in base64", () => {
  expect(configOf({ "partner-key.secret": 'a "b" %[src] ${HOME}\n', "ops.users": `anna:${SHA256}` })).toEqual({
    ok: true,
    value: `userlist ops\n    user anna password ${SHA256}\n\nglobal\n    set-var proc.signalbox_partner_key str(YSAiYiIgJVtzcmNdICR7SE9NRX0=),b64dec\n`,
  });
});

test.each([
  ["nothing", "", "The secret is empty."],
  ["an empty line", "\n", "The secret is empty."],
  ["two lines", "first\nother\n", "The secret is no single line"],
  ["a blank at its end", "first \n", "The secret is no single line"],
  ["a control character", "fir\u0007st", "The secret is no single line"],
  ["other letters", "größe", "The secret is no single line"],
  ["too much", "x".repeat(1025), "The secret has more than 1024 characters."],
])("refuses a header's secret that is %s, and shows nothing of it", (_, text, problem) => {
  const result = configOf({ "partner-key.secret": text });
  const message = expect.stringContaining(`secrets/partner-key.secret: ${problem}`) as string;
  expect(result).toMatchObject({ ok: false, fault: { message } });
  if (text.trim() !== "" && text.length < 100) expect(JSON.stringify(result)).not.toContain(text.trim().split("\n")[0]);
});

describe("refuses", () => {
  test.each([
    ["no list", "", "secrets/ops.users: The list names no user."],
    ["comments only", "# nobody\n", "secrets/ops.users: The list names no user."],
    ["no colon", `anna:${SHA256}\n${SHA256}\n`, "secrets/ops.users:2: A line is user:hash; this one has no colon."],
    ["a password", "anna:secret", "secrets/ops.users:1: The user of this line has no hash of crypt's"],
    ["MD5", `anna:$1$salt$${"a".repeat(22)}`, "secrets/ops.users:1: The user of this line has no hash of crypt's"],
    ["Apache's MD5", `anna:$apr1$salt$${"a".repeat(22)}`, "secrets/ops.users:1: The user of this line has no hash"],
    ["a carriage return", `anna:${SHA256}\r\n`, "secrets/ops.users:1: The user of this line has no hash of crypt's"],
    ["words behind the hash", `anna:${SHA256} groups all`, "secrets/ops.users:1: The user of this line has no hash"],
    [
      "a user twice",
      `anna:${SHA256}\nanna:${SHA512}`,
      "secrets/ops.users:2: The user of this line stands in another one too.",
    ],
    ["a name of two words", `anna insecure-password x:${SHA256}`, "secrets/ops.users:1: The user's name holds other"],
    ["a quoted name", `"anna:${SHA256}`, "secrets/ops.users:1: The user's name holds other"],
    ["many rounds", `anna:$5$rounds=900000$salt$${"a".repeat(43)}`, "a hash of more than 5000 rounds"],
  ])("%s", (_, text, problem) => {
    const result = configOf({ "ops.users": text });
    expect(result).toMatchObject({ ok: false, fault: { message: expect.stringContaining(problem) as string } });
  });
});

test("whatever a file holds, no word of it becomes a statement, and a refusal shows nothing of it", () => {
  const line = fc.oneof(
    fc.constantFrom(
      `anna:${SHA256}`,
      `anna:${SHA512}x`,
      `${PASSWORD}:anna`,
      `${PASSWORD}:`,
      ":",
      "user x insecure-password y",
      "global",
      "\0",
      "$",
    ),
    fc.string({ maxLength: 20 }),
    fc.string({ maxLength: 12 }).map((name) => `${name}:${SHA256}`),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
      const result = configOf({ "ops.users": lines.join("\n") });
      if (!result.ok) return !/[$](?:5|6)[$](?!…)|anna|Tr0ub4dor/.test(result.fault.message);
      return /^userlist ops\n(?: {4}user [A-Za-z0-9_.@+-]+ password [$./A-Za-z0-9=]+\n)+$/.test(result.value);
    }),
    { numRuns: 1_000 },
  );
});

describe.each(haproxies())("haproxy $version", ({ path: program, version }) => {
  test("takes both kinds of hash", async () => {
    const result = configOf({ "ops.users": `anna:${SHA256}\nbo:${SHA512}\n` });
    if (!result.ok) throw new Error(result.fault.message);
    const dir = mkdtempSync(path.join(tmpdir(), "users-"));
    try {
      const frontend =
        "frontend f\n    mode http\n    timeout client 1s\n    bind 127.0.0.1:1\n    http-request auth unless { http_auth(ops) }\n";
      writeFiles(dir, [
        { path: "haproxy/00.cfg", text: frontend },
        { path: "haproxy/03-secrets.cfg", text: result.value },
      ]);
      expect(await checkDirectory({ kind: "local", path: program, version }, dir)).toEqual({ kind: "valid" });
    } finally {
      rmSync(dir, { recursive: true });
    }
  });
});
