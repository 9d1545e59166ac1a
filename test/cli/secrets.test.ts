import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { systemClock } from "../../agent/support/clock.ts";
import { startAttempt } from "../../agent/render/attempt.ts";
import { askConsul } from "../../agent/render/consul.ts";
import { newKeyPair } from "../../compiler/publish/signing.ts";
import { runCli } from "../support/cli.ts";
import { until } from "../support/until.ts";

const { privatePem, publicPem } = newKeyPair();
const body = privatePem.split("\n")[1] ?? "";
const token = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const uuid = "4f1c7e1a-9d0b-43c5-8a77-0a2f5a1f4f10";

/** A secret as people and CIs write it; each piece of it must not be seen. */
const SECRETS: readonly (readonly [name: string, text: string, pieces: readonly string[]])[] = [
  ["a private key in PEM", privatePem, [body]],
  ["with \\n for its line breaks", privatePem.replaceAll("\n", "\\n"), [body]],
  ["with blanks for its line breaks", privatePem.replaceAll("\n", " "), [body]],
  ["without its last line", privatePem.slice(0, 90), [body.slice(0, 40)]],
  ["a password in a URL", "s3://AKIAUSER:hunter2hunter2@bucket/x", ["AKIAUSER", "hunter2"]],
];
/** What only its place tells for a secret. */
const BARE: readonly (readonly [name: string, text: string])[] = [
  ["the body of a key", body],
  ["a secret access key", token],
  ["a token", uuid],
  ["a token with a slash in front", `/${token}`],
];

const home = process.cwd();
let dir: string;
const at = (name: string): string => join(dir, name);
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "secrets-"));
  process.chdir(dir); // some words are taken for names of directories to make
  writeFileSync(at("signalbox.key"), privatePem);
  writeFileSync(at("signalbox.pub"), publicPem);
});
afterAll(() => {
  process.chdir(home);
  rmSync(dir, { recursive: true, force: true });
});

/** Every command with what it must be told; none gets far. */
const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  lint: ["{dir}"],
  build: ["{dir}", "--out", "{dir}/out"],
  explain: ["http://shop.example.com/", "--dir", "{dir}"],
  try: ["{dir}"],
  publish: ["{dir}/release", "--to", "file://{dir}/store", "--channel", "c", "--unsigned"],
  promote: ["--store", "file://{dir}/store", "--from", "a", "--to", "b", "--unsigned"],
  rollback: ["--store", "file://{dir}/store", "--channel", "c", "--unsigned"],
  history: ["--store", "file://{dir}/store", "--channel", "c"],
  prune: ["--store", "file://{dir}/store"],
  "keys new": ["--out", "{dir}/keys"],
  "agent run": ["--node", "{dir}/n", "--store", "file://{dir}/store", "--channel", "c", "--unsigned"],
  "agent pull": ["--node", "{dir}/n", "--store", "file://{dir}/store", "--channel", "c", "--unsigned"],
  "agent render": ["--node", "{dir}/n"],
  "agent apply": ["--node", "{dir}/n"],
  "agent once": ["--node", "{dir}/n", "--store", "file://{dir}/store", "--channel", "c", "--unsigned"],
  "agent status": ["--node", "{dir}/n"],
  "agent rollback": ["--node", "{dir}/n"],
  "agent hold": ["--node", "{dir}/n"],
  "agent resume": ["--node", "{dir}/n"],
};

/** All that the command printed, with these words behind its own. */
async function said(command: string, more: readonly string[], env = {}): Promise<string> {
  const given = (COMMANDS[command] ?? []).map((word) => word.replace("{dir}", dir));
  const line = [...command.split(" "), ...given, ...more];
  const { stdout, stderr } = await runCli(line, { cwd: dir, env, stop: AbortSignal.abort() });
  return `${stdout}${stderr}`;
}

/** Line breaks and escapes of a terminal do not hide a piece. */
function leaked(out: string, pieces: readonly string[]): readonly string[] {
  return pieces.filter((piece) => out.replaceAll(/\s/g, "").includes(piece));
}

describe.each(Object.keys(COMMANDS))("signalbox %s", (command) => {
  test("shows no secret, whichever of its words holds it", { timeout: 60_000 }, async () => {
    const help = await said(command, ["--help"]);
    const flags = [...help.matchAll(/^ +(--[a-z-]+) </gm)].map(([, flag = ""]) => flag);
    const text = SECRETS.map(([, secret]) => secret).join(" ");
    const pieces = SECRETS.flatMap(([, , some]) => some);
    for (const place of [...flags, "", "--"]) {
      const out = await said(command, [...(place === "" ? [] : [place]), text]);
      expect({ place, leaked: leaked(out, pieces) }).toEqual({ place, leaked: [] });
    }
  });
});

describe("what a place is for is never shown there", () => {
  const places = ["publish", "promote", "rollback"].flatMap((command) => [
    { command, place: "--key" },
    { command, place: "--trust" },
    { command, place: "SIGNALBOX_KEY" },
  ]);
  test.each([
    ...places,
    { command: "history", place: "--trust" },
    { command: "agent once", place: "--trust" },
    { command: "agent pull", place: "--trust" },
  ])("$command: $place", async ({ command, place }) => {
    for (const [name, secret] of [...BARE, ...SECRETS]) {
      const out = place.startsWith("--")
        ? await said(command, [place, secret])
        : await said(command, [], { [place]: secret });
      expect({ name, leaked: leaked(out, [secret.replaceAll(/\s/g, ""), body]) }).toEqual({ name, leaked: [] });
    }
  });

  test.each([
    "AWS_ACCESS_KEY_ID",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
    "AWS_WEB_IDENTITY_TOKEN_FILE",
    "AWS_ENDPOINT_URL_S3",
  ])("history of a bucket: %s", async (name) => {
    for (const secret of [token, `${token}\nx`]) {
      const before = { ...process.env };
      const nowhere = { AWS_ENDPOINT_URL_S3: "http://127.0.0.1:1", AWS_REGION: "us-east-1", AWS_MAX_ATTEMPTS: "1" };
      const role = { AWS_ROLE_ARN: "arn:aws:iam::1:role/x", AWS_EC2_METADATA_DISABLED: "true" };
      const env = { ...nowhere, ...role, [name]: secret };
      Object.assign(process.env, env); // the client reads it there
      const { stdout, stderr } = await runCli(["history", "--store", "s3://bucket", "--channel", "c"], { env });
      process.env = before;
      expect(stderr).toMatch(/^error\[publish\/store-failed\] The store s3:\/\/bucket cannot be used: /);
      expect(leaked(`${stdout}${stderr}`, [token])).toEqual([]);
    }
  });

  test.each(["CONSUL_HTTP_TOKEN", "CONSUL_HTTP_TOKEN_FILE", "CONSUL_HTTP_AUTH", "CONSUL_CLIENT_KEY", "CONSUL_CACERT"])(
    "what stands against Consul: %s",
    async (name) => {
      for (const secret of [token, uuid, privatePem, `${token}\nx`]) {
        const answer = await askConsul({ address: "https://127.0.0.1:1", env: { [name]: secret } }, undefined);
        expect(answer.silent).toBeDefined();
        expect(leaked(JSON.stringify(answer), [token, uuid, body])).toEqual([]);
      }
    },
  );

  test("what consul-template says of its token", async () => {
    const program = at("consul-template");
    writeFileSync(
      program,
      '#!/bin/sh\necho "2026-01-01T00:00:00Z [ERR] (cli) open $CONSUL_HTTP_TOKEN_FILE: no such file" >&2\nexit 3\n',
      { mode: 0o755 },
    );
    const template = { path: "a.cfg.ctmpl", result: "a.cfg", text: "" };
    let why = "";
    const attempt = startAttempt(
      {
        id: "x",
        queries: 0,
        templates: [template],
        shares: [{ questions: [], templates: [template] }],
      } as unknown as Parameters<typeof startAttempt>[0],
      {
        program,
        clock: systemClock,
        consul: { address: "127.0.0.1:1", env: { PATH: process.env["PATH"], CONSUL_HTTP_TOKEN_FILE: token } },
      },
      at("rendered"),
      (told) => (why = told.kind === "ended" ? told.why : why),
      new Map(),
    );
    await until("it ends", () => why !== "");
    attempt.stop();
    expect(why).toBe("ended with exit code 3: (cli) open ***: no such file");
  });
});

describe("a key is taken from where it is", () => {
  test.each([
    ["$SIGNALBOX_KEY as a path", { SIGNALBOX_KEY: "signalbox.key" }, []],
    ["$SIGNALBOX_KEY as PEM", { SIGNALBOX_KEY: privatePem }, []],
    ["as PEM without its last line break", { SIGNALBOX_KEY: privatePem.trim() }, []],
    ["as PEM with \\n", { SIGNALBOX_KEY: privatePem.replaceAll("\n", "\\n") }, []],
    ["as PEM with blanks", { SIGNALBOX_KEY: privatePem.replaceAll("\n", " ") }, []],
    ["--key before the variable", { SIGNALBOX_KEY: "nonsense" }, ["--key", "signalbox.key"]],
  ])("%s", async (_name, env, more) => {
    const line = ["rollback", "--store", `file://${dir}/none`, "--channel", "c", ...more];
    const { stderr } = await runCli(line, { cwd: dir, env });
    // The key was read: what stands against it is the store.
    expect(stderr).toMatch(/^error\[\S+\] The store file:\/\/\S+ (?:has no channel|cannot be used)/);
  });

  test.each([
    [
      { SIGNALBOX_KEY: body },
      [],
      "The key of $SIGNALBOX_KEY cannot be read: there is no such file. It holds a key in PEM, or the path of a file with one.",
    ],
    [
      { SIGNALBOX_KEY: publicPem },
      [],
      "The key of $SIGNALBOX_KEY cannot sign: it is not a private key in PEM (PKCS#8, without a passphrase).",
    ],
    [
      {},
      ["--key", privatePem],
      "--key takes the path of a file, and was given a key itself, which everybody on this machine can read in the list of processes. Put it into $SIGNALBOX_KEY, without --key.",
    ],
    [
      {},
      ["--unsigned", "--trust", "signalbox.key"],
      'The key "signalbox.key" of --trust cannot be trusted: it is a private key; give the public one (signalbox.pub), and keep this one off the nodes.',
    ],
    [{}, ["--key", "."], "The key of --key cannot be read: it is a directory."],
  ])("or the message says what to do", async (env, more, message) => {
    const { exit, stderr } = await runCli(["rollback", "--store", `file://${dir}/none`, "--channel", "c", ...more], {
      cwd: dir,
      env,
    });
    expect({ exit, stderr }).toEqual({ exit: 2, stderr: `${message}\n` });
  });
});
