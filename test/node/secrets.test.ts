import { mkdir, readlink, rename, rm, stat, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { join } from "node:path";
import { connect } from "node:tls";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { agentRun } from "../../agent/main.ts";
import { throwAwayCertificate } from "../../compiler/haproxy/certificate.ts";
import { compile } from "../../compiler/pipeline.ts";
import { startHaproxy, type RunningHaproxy } from "../../compiler/haproxy/start.ts";
import type { Release } from "../../compiler/release/release.ts";
import { releaseOf } from "../../compiler/ship.ts";
import { sourcesFromFiles } from "../../compiler/source/from-files.ts";
import { testNode, upstream, type TestNode, type Upstream } from "../agent/node.ts";
import { freePort } from "../support/ports.ts";
import { haproxies } from "../support/programs.ts";
import { until } from "../support/until.ts";

/** `openssl passwd -5 -salt saltsalt ops`: the password is "ops". */
const OPS = "ops:$5$saltsalt$Pw.xo9IW7g5Iyvw7mUEhDSAq52zAUWn7AlP1socW1b1\n";
/** The same for "next". */
const NEXT = "ops:$5$saltsalt$CDZDLQHXSt/ffqGlx4/3/7nOxsuwaMuryw.fxPPXnV2\n";

function release(port: number, upstreamPort: number, list?: string): Release {
  const sources = sourcesFromFiles({
    "routes/platform/platform.yaml": `listeners:
  public: { bind: "127.0.0.1:${port}" }
teams: { shop: { hosts: [shop.example.com] } }
defaults: { listener: public, timeout: { connect: 1s, server: 5s, client: 5s } }
${list === undefined ? "" : `userlists: [${list}]\n`}`,
    "routes/shop/shop.yaml": `host: shop.example.com
routes:
  open: { pathPrefix: /, backend: web }
${list === undefined ? "" : `  closed: { pathPrefix: /closed, backend: web, auth: ${list} }\n`}backends:
  web: { servers: ["127.0.0.1:${upstreamPort}"] }
`,
  });
  const { compiled, diagnostics } = compile(sources);
  if (compiled === undefined) throw new Error(JSON.stringify(diagnostics));
  return releaseOf(compiled, sources);
}

function statusOf(port: number, path: string, auth?: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: "127.0.0.1", port, path, agent: false, headers: { host: "shop.example.com" }, ...(auth && { auth }) },
      (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      },
    );
    asked.once("error", reject);
    asked.end();
  });
}

describe.each(haproxies())("lists of users on a node (haproxy $version)", ({ path }) => {
  let node: TestNode;
  let web: Upstream;
  let port: number;
  let haproxy: RunningHaproxy | undefined;

  beforeEach(async () => {
    node = await testNode();
    web = await upstream();
    port = await freePort();
  });
  afterEach(async () => {
    await haproxy?.stop();
    haproxy = undefined;
    await web.close();
    await node.remove();
  });

  test("a release that names one is refused until the node has it, by its name; then it guards its route", async () => {
    await node.publish(release(port, web.port));
    expect((await node.once(path)).exit).toBe(0);
    const env = { SIGNALBOX_RUN: join(node.node, "run"), SIGNALBOX_SECRETS: join(node.node, "secrets") };
    haproxy = await startHaproxy(path, {
      dir: join(node.node, "live"),
      masterSocket: join(node.node, "run/master.sock"),
      env,
    });
    await until("the server is checked", async () => (await statusOf(port, "/")) === 200);

    await node.publish(release(port, web.port, "ops"));
    const lacking = await node.once(path);
    expect(lacking.exit).toBe(1);
    expect(lacking.err).toContain("ops.users");
    expect(await readlink(join(node.node, "live"))).toBe("generations/1");

    const list = join(node.node, "secrets/ops.users");
    await mkdir(join(node.node, "secrets"), { recursive: true });
    await writeFile(list, "ops:plain\n");
    const bad = await node.once(path);
    expect({ exit: bad.exit, err: bad.err }).toEqual({
      exit: 1,
      err: expect.stringContaining('secrets/ops.users:1: The user "ops" has no hash'),
    });
    expect(bad.err).not.toContain("plain");
    expect(await statusOf(port, "/closed")).toBe(200);

    await writeFile(list, OPS);
    const good = await node.once(path);
    expect({ exit: good.exit, err: good.err }).toEqual({ exit: 0, err: "" });
    const config = join(node.node, "live/haproxy/03-secrets.cfg");
    expect((await stat(config)).mode & 0o777).toBe(0o600);
    await until("the guard stands", async () => (await statusOf(port, "/closed")) === 401);
    expect(await statusOf(port, "/closed", "ops:wrong")).toBe(401);
    expect(await statusOf(port, "/closed", "ops:ops")).toBe(200);
    expect(await statusOf(port, "/")).toBe(200);

    // A list that somebody replaces waits for nothing else; a bad one is refused by its line, and a good one heals that.
    await writeFile(list, "ops:plain\n");
    expect((await node.once(path)).err).toContain("secrets/ops.users:1:");
    expect(await statusOf(port, "/closed", "ops:ops")).toBe(200);
    await writeFile(list, NEXT);
    const replaced = await node.once(path);
    expect({ exit: replaced.exit, err: replaced.err }).toEqual({ exit: 0, err: "" });
    expect(await statusOf(port, "/closed", "ops:ops")).toBe(401);
    expect(await statusOf(port, "/closed", "ops:next")).toBe(200);

    // What is live stays so without the file; the next release that names it is refused again.
    await rm(list);
    expect((await node.once(path)).exit).toBe(1);
    expect(await statusOf(port, "/closed", "ops:next")).toBe(200);
  });

  test("a certificate that is replaced is served at once, a torn one is refused and named", async () => {
    const sources = sourcesFromFiles({
      "routes/platform/platform.yaml": `listeners:
  public: { tls: { bind: "127.0.0.1:${port}", certificates: public } }
teams: { shop: { hosts: [shop.example.com] } }
defaults: { listener: public, timeout: { connect: 1s, server: 5s, client: 5s } }
reload: { atMostEvery: 1s }
`,
      "routes/shop/shop.yaml": `host: shop.example.com
routes: { all: { pathPrefix: /, redirect: { host: new.example.com } } }
`,
    });
    const { compiled } = compile(sources);
    if (compiled === undefined) throw new Error("the routes are wrong");
    const certificate = join(node.node, "secrets/public.pem");
    await mkdir(join(node.node, "secrets"), { recursive: true });
    await writeFile(certificate, throwAwayCertificate(["first.example.com"]));
    await node.publish(releaseOf(compiled, sources));
    expect((await node.once(path)).exit).toBe(0);
    const env = { SIGNALBOX_RUN: join(node.node, "run"), SIGNALBOX_SECRETS: join(node.node, "secrets") };
    haproxy = await startHaproxy(path, {
      dir: join(node.node, "live"),
      masterSocket: join(node.node, "run/master.sock"),
      env,
    });
    const end = new AbortController();
    const said: string[] = [];
    const io = {
      stdout: { write: () => undefined },
      stderr: { write: (text: string) => said.push(text) },
      env: process.env,
    };
    const options = { node: node.node, store: node.storeUrl, channel: "stable", unsigned: true, haproxy: path };
    // Long enough for nothing but the watch of the directory to find it in time.
    const running = agentRun({ ...options, intervalMs: 60_000 }, io, end.signal);
    try {
      await until("the agent has begun", () => said.some((line) => line.includes("serv") || line.includes("started")));
      expect(await servedName(port)).toBe("first.example.com");
      await replace(certificate, throwAwayCertificate(["second.example.com"]));
      await until("the second is served", async () => (await servedName(port)) === "second.example.com");
      await until("it is told why", () =>
        said.some((line) => line.includes("HAProxy was reloaded: secrets/public.pem is another file.")),
      );
      await replace(certificate, "-----BEGIN CERTIFICATE-----\n");
      await until("it is refused", () => said.some((line) => line.includes("public.pem") && line.includes("refuses")));
      expect(await servedName(port)).toBe("second.example.com");
      await replace(certificate, throwAwayCertificate(["third.example.com"]));
      await until("the third is served", async () => (await servedName(port)) === "third.example.com");
    } finally {
      end.abort();
      await running;
    }
  });
});

/** As renewals do it: written beside, and renamed. */
async function replace(path: string, text: string): Promise<void> {
  await writeFile(`${path}.new`, text);
  await rename(`${path}.new`, path);
}

/** The name in the certificate that a client is shown. */
function servedName(port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: "127.0.0.1", port, servername: "shop.example.com", rejectUnauthorized: false });
    socket.once("error", reject);
    socket.once("secureConnect", () => {
      const names = socket.getPeerCertificate().subjectaltname ?? "";
      socket.destroy();
      resolve(names.replace(/^DNS:/, ""));
    });
  });
}
