import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile } from "../../compiler/pipeline.ts";
import { sourcesFromFiles } from "../../compiler/source/from-files.ts";
import { promisify } from "node:util";
import { haproxies } from "../support/programs.ts";
import { serve, type Serving } from "./haproxy.ts";

const compilation = compile(
  sourcesFromFiles({
    "routes/platform/platform.yaml": `listeners:
  public: { tls: { bind: ":443", certificates: public } }
  strict: { tls: { bind: ":8443", certificates: public, minVersion: TLSv1.3 } }
  stock: { mode: tcp, tls: { bind: ":5432", certificates: public } }
teams: { shop: { hosts: [shop.example.com], listeners: [public, strict, stock] } }
defaults: { listener: public }
`,
    "routes/shop/shop.yaml": `host: shop.example.com
routes: { web: { path: /, listener: [public, strict], return: { status: 200, body: hello } } }
tcp: { stock: { listener: stock, service: stock } }
`,
  }),
);

/** A certificate of each kind, as openssl makes it. */
function certificate(kind: readonly string[]): string {
  const dir = mkdtempSync(join(tmpdir(), "certificate-"));
  try {
    const [key, cert] = [join(dir, "key.pem"), join(dir, "cert.pem")];
    execFileSync(
      "openssl",
      ["req", "-x509", "-nodes", ...kind, "-keyout", key, "-out", cert, "-subj", "/CN=shop.example.com", "-days", "2"],
      { stdio: "ignore" },
    );
    return readFileSync(cert, "utf8") + readFileSync(key, "utf8");
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

const secrets = [
  { path: "secrets/public.pem/rsa.pem", text: certificate(["-newkey", "rsa:2048"]) },
  {
    path: "secrets/public.pem/ecdsa.pem",
    text: certificate(["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"]),
  },
];

/** Mozilla's guideline 5.7, intermediate, without DHE: named here anew. */
const TLS12 = [
  "ECDHE-ECDSA-AES128-GCM-SHA256",
  "ECDHE-ECDSA-AES256-GCM-SHA384",
  "ECDHE-ECDSA-CHACHA20-POLY1305",
  "ECDHE-RSA-AES128-GCM-SHA256",
  "ECDHE-RSA-AES256-GCM-SHA384",
  "ECDHE-RSA-CHACHA20-POLY1305",
];
const TLS13 = ["TLS_AES_128_GCM_SHA256", "TLS_AES_256_GCM_SHA384", "TLS_CHACHA20_POLY1305_SHA256"];

/** All suites that this openssl knows for a version. */
function suites(version: string): readonly string[] {
  const args = ["ciphers", "-s", version, "ALL:COMPLEMENTOFALL:@SECLEVEL=0"];
  return execFileSync("openssl", args, { encoding: "utf8" }).trim().split(":");
}

/** What was agreed on, `TLSv1.2 ECDHE-RSA-AES128-GCM-SHA256`; undefined where the handshake failed. */
async function agreed(socketPath: string, ...args: readonly string[]): Promise<string | undefined> {
  const said = promisify(execFile)("openssl", [
    "s_client",
    "-unix",
    socketPath,
    "-servername",
    "shop.example.com",
    "-brief",
    ...args,
  ]);
  said.child.stdin?.end();
  const { stderr } = await said.catch(() => ({ stderr: "" }));
  const [, version, cipher] = /^Protocol version: (\S+)\nCiphersuite: (\S+)$/m.exec(stderr) ?? [];
  return cipher === undefined ? undefined : `${version} ${cipher}`;
}

describe.each(haproxies())("a scan of handshakes on haproxy $version", ({ path: program }) => {
  let serving: Serving | undefined;
  const at = (listener: string) => serving?.socketOf(listener, "tls") ?? "";

  beforeAll(async () => {
    const instancesOf = () => [{ address: "127.0.0.1", port: 1 }];
    serving = await serve(program, compilation, { kind: "given", instancesOf }, secrets);
  });
  afterAll(() => serving?.stop());

  const takes = async (listener: string, suite: string) =>
    (await agreed(at(listener), "-tls1_2", "-cipher", `${suite}:@SECLEVEL=0`)) === `TLSv1.2 ${suite}`;

  test("of TLS 1.2 Mozilla's suites alone: neither CBC nor a key that RSA encrypts", async () => {
    const all = suites("-tls1_2");
    expect(all).toEqual(expect.arrayContaining(["ECDHE-RSA-AES128-SHA256", "AES128-GCM-SHA256", ...TLS12]));
    const taken: string[] = [];
    for (const suite of all) if (await takes("public", suite)) taken.push(suite);
    expect(taken.toSorted()).toEqual(TLS12);
  });

  test.each([
    ["ECDHE-RSA-AES256-GCM-SHA384", true],
    ["ECDHE-ECDSA-AES256-SHA", false],
    ["ECDHE-RSA-AES128-SHA256", false],
    ["AES128-GCM-SHA256", false],
    ["DHE-RSA-AES128-GCM-SHA256", false],
  ])("on a TCP listener the same: %s", async (suite, isTaken) => {
    expect(await takes("stock", suite)).toBe(isTaken);
  });

  test.each(["public", "strict"])("listener %s: of TLS 1.3 Mozilla's suites alone", async (listener) => {
    const taken: string[] = [];
    for (const suite of [...TLS13, "TLS_AES_128_CCM_SHA256", "TLS_AES_128_CCM_8_SHA256"])
      if ((await agreed(at(listener), "-tls1_3", "-ciphersuites", suite)) === `TLSv1.3 ${suite}`) taken.push(suite);
    expect(taken).toEqual(TLS13);
  });

  test.each(["-tls1", "-tls1_1"])("nothing older: %s", async (version) => {
    for (const listener of ["public", "strict", "stock"])
      expect(await agreed(at(listener), version, "-cipher", "ALL:@SECLEVEL=0")).toBeUndefined();
  });

  test("minVersion: TLSv1.3 refuses TLS 1.2; the client chooses, and no ticket outlives the server's memory", async () => {
    expect(await agreed(at("strict"), "-tls1_2")).toBeUndefined();
    for (const suite of [...TLS13, ...TLS13.toReversed()])
      expect(
        await agreed(
          at("public"),
          "-tls1_3",
          "-ciphersuites",
          [suite, ...TLS13.filter((one) => one !== suite)].join(":"),
        ),
      ).toBe(`TLSv1.3 ${suite}`);
    const { stdout } = await promisify(execFile)("sh", [
      "-c",
      'openssl s_client -tls1_2 -unix "$0" </dev/null 2>/dev/null',
      at("public"),
    ]);
    expect(stdout).toContain("Cipher is ECDHE-");
    expect(stdout).not.toContain("TLS session ticket:");
  });
});
