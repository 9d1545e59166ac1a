import { mkdir, readdir, readFile, readlink, rename, rm, stat, symlink, writeFile } from "node:fs/promises";
import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { connect } from "node:tls";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { agentRollback } from "../../agent/commands/hold-resume.ts";
import { agentRun, allRoles } from "../../agent/main.ts";
import { throwAwayCertificate } from "../../compiler/haproxy/certificate.ts";
import { compile } from "../../compiler/pipeline.ts";
import { showProc } from "../../compiler/haproxy/master.ts";
import { startHaproxy, type RunningHaproxy } from "../../compiler/haproxy/start.ts";
import type { Release } from "../../compiler/release/release.ts";
import { releaseOf } from "../../compiler/ship.ts";
import { sourcesFromFiles } from "../../compiler/source/from-files.ts";
import { testNode, upstream, type TestNode, type Upstream } from "../agent/node.ts";
import { freePort } from "../support/ports.ts";
import { haproxies } from "../support/programs.ts";
import { until } from "../support/until.ts";
import { stateOf } from "./processes.ts";

/** `openssl passwd -5 -salt saltsalt ops`: the password is "ops". */
const OPS = "ops:$5$saltsalt$Pw.xo9IW7g5Iyvw7mUEhDSAq52zAUWn7AlP1socW1b1\n";
/** The same for "next". */
const NEXT = "ops:$5$saltsalt$CDZDLQHXSt/ffqGlx4/3/7nOxsuwaMuryw.fxPPXnV2\n";

/** `more`: a route that only differs in maps. */
function release(port: number, upstreamPort: number, list?: string, more?: string): Release {
  return releaseFrom({
    "routes/platform/platform.yaml": `listeners:
  public: { bind: "127.0.0.1:${port}" }
teams: { shop: { hosts: [shop.example.com] } }
defaults: { listener: public, timeout: { connect: 1s, server: 5s, client: 5s } }
${list === undefined ? "" : `userlists: [${list}]\n`}`,
    "routes/shop/shop.yaml": `host: shop.example.com
routes:
  open: { pathPrefix: /, backend: web }
${list === undefined ? "" : `  closed: { pathPrefix: /closed, backend: web, auth: ${list} }\n`}${more === undefined ? "" : `  more: { pathPrefix: ${more}, backend: web }\n`}backends:
  web: { servers: ["127.0.0.1:${upstreamPort}"] }
`,
  });
}

function overTls(port: number, path = "/"): Release {
  return releaseFrom({
    "routes/platform/platform.yaml": `listeners:
  public: { tls: { bind: "127.0.0.1:${port}", certificates: public } }
teams: { shop: { hosts: [shop.example.com] } }
defaults: { listener: public, timeout: { connect: 1s, server: 5s, client: 5s } }
reload: { atMostEvery: 1s }
`,
    "routes/shop/shop.yaml": `host: shop.example.com
routes: { all: { pathPrefix: ${path}, redirect: { host: new.example.com } } }
`,
  });
}

function releaseFrom(files: Readonly<Record<string, string>>): Release {
  const sources = sourcesFromFiles(files);
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
  let keys: Keys;
  let port: number;
  let haproxy: RunningHaproxy | undefined;

  beforeEach(async () => {
    node = await testNode();
    web = await upstream();
    keys = await keyReader();
    port = await freePort();
  });
  afterEach(async () => {
    await haproxy?.stop();
    haproxy = undefined;
    await web.close();
    await keys.close();
    await node.remove();
  });

  const serving = (): Promise<RunningHaproxy> =>
    startHaproxy(path, {
      dir: join(node.node, "live"),
      masterSocket: join(node.node, "run/master.sock"),
      env: { SIGNALBOX_RUN: join(node.node, "run"), SIGNALBOX_SECRETS: join(node.node, "secrets") },
    });

  test("a release that names one is refused until the node has it, by its name; then it guards its route", async () => {
    await node.publish(release(port, web.port));
    expect((await node.once(path)).exit).toBe(0);
    haproxy = await serving();
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
      err: expect.stringContaining("secrets/ops.users:1: The user of this line has no hash"),
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

  test("a rollback gives no password back, and reloads nothing for files that are the same", async () => {
    const first = release(port, web.port, "ops");
    await mkdir(join(node.node, "secrets"), { recursive: true });
    const list = join(node.node, "secrets/ops.users");
    await writeFile(list, OPS);
    await node.publish(first);
    expect((await node.once(path)).exit).toBe(0);
    haproxy = await serving();
    await node.publish(release(port, web.port, "ops", "/also"));
    expect((await node.once(path)).exit).toBe(0);
    await writeFile(list, NEXT);
    expect((await node.once(path)).exit).toBe(0);
    expect(await statusOf(port, "/closed", "ops:ops")).toBe(401);
    const { reloads } = await showProc(join(node.node, "run/master.sock"));
    const io = { stdout: { write: () => undefined }, stderr: { write: () => undefined }, env: process.env };
    expect(await agentRollback({ node: node.node }, io)).toBe(0);
    // Render cannot give the earlier release any more; its generation lies here, with the list of its time.
    await rm(join(node.node, "releases", first.id), { recursive: true });
    await node.once(path);
    expect((await stateOf(node.node)).live?.wanted.release).toBe(first.id);
    expect(await statusOf(port, "/closed", "ops:ops")).toBe(401);
    expect(await statusOf(port, "/closed", "ops:next")).toBe(200);
    expect((await showProc(join(node.node, "run/master.sock"))).reloads).toBe(reloads);
  });

  test("a header's secret: refused until the node has it, then sent in place of the client's; nobody is shown it", async () => {
    const value = "c4nary-%[src]-value";
    const file = join(node.node, "secrets/partner-key.secret");
    const sent = releaseFrom({
      "routes/platform/platform.yaml": `listeners: { public: { bind: "127.0.0.1:${port}" } }
teams: { shop: { hosts: [shop.example.com] } }
secrets: { partner-key: [shop] }
defaults: { timeout: { connect: 1s, server: 5s, client: 5s } }
`,
      "routes/shop/shop.yaml": `host: shop.example.com
routes: { web: { pathPrefix: /, backend: web, requestHeaders: { secrets: { X-Api-Key: partner-key } } } }
backends: { web: { servers: ["127.0.0.1:${keys.port}"] } }
`,
    });
    expect(sent.manifest.secrets).toEqual(["partner-key.secret"]);
    await node.publish(sent);
    const lacking = await node.once(path);
    expect({ exit: lacking.exit, err: lacking.err }).toEqual({
      exit: 1,
      err: expect.stringContaining("partner-key.secret"),
    });
    await mkdir(join(node.node, "secrets"), { recursive: true });
    await writeFile(file, `${value}\nmore\n`);
    const bad = await node.once(path);
    expect(bad.err).toContain("secrets/partner-key.secret: The secret is no single line");
    expect(bad.err).not.toContain("c4nary");
    await writeFile(file, `${value}\n`);
    expect((await node.once(path)).exit).toBe(0);
    haproxy = await serving();
    await until("the server is checked", async () => (await statusOf(port, "/")) === 200);
    expect(keys.seen.at(-1)).toBe(value);
    expect((await stat(join(node.node, "live/haproxy/03-secrets.cfg"))).mode & 0o777).toBe(0o600);
    await replace(file, "other-value\n");
    expect((await node.once(path)).exit).toBe(0);
    await until("the next one is sent", async () => {
      await statusOf(port, "/");
      return keys.seen.at(-1) === "other-value";
    });
    // No file but the secret's own, and those that HAProxy reads of it.
    const holding = [];
    for (const name of await readdir(node.node, { recursive: true, withFileTypes: true })) {
      if (!name.isFile()) continue;
      const text = await readFile(join(name.parentPath, name.name), "utf8");
      if (/other-value|c4nary|b3RoZXItdmFsdWU|YzRuYXJ5/.test(text)) holding.push(name.name);
    }
    expect([...new Set(holding)].toSorted()).toEqual(["03-secrets.cfg", "partner-key.secret"]);
  });

  test("a folder of certificates as Kubernetes mounts it: one swapped link", async () => {
    const folder = join(node.node, "secrets/public.pem");
    await mkdir(join(folder, "..1"), { recursive: true });
    await writeFile(join(folder, "..1/tls.pem"), throwAwayCertificate(["first.example.com"]));
    await symlink("..1", join(folder, "..data"));
    await symlink("..data/tls.pem", join(folder, "tls.pem"));
    await node.publish(overTls(port));
    expect((await node.once(path)).exit).toBe(0);
    haproxy = await serving();
    expect(await servedName(port)).toBe("first.example.com");
    await mkdir(join(folder, "..2"));
    await writeFile(join(folder, "..2/tls.pem"), throwAwayCertificate(["second.example.com"]));
    await symlink("..2", join(folder, "..new"));
    await rename(join(folder, "..new"), join(folder, "..data"));
    expect((await node.once(path)).exit).toBe(0);
    expect(await servedName(port)).toBe("second.example.com");
    await symlink("nowhere", join(folder, "lost.pem"));
    expect((await node.once(path)).err).toContain("lost.pem");
  });

  test("a fresh node whose certificate comes late ends on the newest release", async () => {
    for (const path of ["/a", "/b", "/c"]) await node.publish(overTls(port, path));
    const end = new AbortController();
    const io = { stdout: { write: () => undefined }, stderr: { write: () => undefined }, env: process.env };
    const options = { node: node.node, store: node.storeUrl, channel: "stable", unsigned: true, haproxy: path };
    const running = agentRun(allRoles(options), { ...options, intervalMs: 100 }, io, end.signal);
    try {
      await until("the oldest was tried", async () => {
        const { wanted, roles } = await stateOf(node.node);
        return wanted?.insteadOf !== undefined && roles?.render?.fault?.code === "missing-secret";
      });
      await mkdir(join(node.node, "secrets"), { recursive: true });
      await writeFile(join(node.node, "secrets/public.pem"), throwAwayCertificate(["first.example.com"]));
      await until("the newest is live", async () => {
        const { live } = await stateOf(node.node);
        return live?.wanted.sequence === 3 && live.wanted.insteadOf === undefined;
      });
    } finally {
      end.abort();
      await running;
    }
  });

  test("a certificate that is replaced is served at once, a torn one is refused and named", async () => {
    const certificate = join(node.node, "secrets/public.pem");
    await mkdir(join(node.node, "secrets"), { recursive: true });
    await writeFile(certificate, throwAwayCertificate(["first.example.com"]));
    await node.publish(overTls(port));
    expect((await node.once(path)).exit).toBe(0);
    haproxy = await serving();
    const end = new AbortController();
    const said: string[] = [];
    const io = {
      stdout: { write: () => undefined },
      stderr: { write: (text: string) => said.push(text) },
      env: process.env,
    };
    const options = { node: node.node, store: node.storeUrl, channel: "stable", unsigned: true, haproxy: path };
    // Long enough for nothing but the watch of the directory to find it in time.
    const running = agentRun(allRoles(options), { ...options, intervalMs: 60_000 }, io, end.signal);
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

interface Keys {
  readonly port: number;
  /** X-Api-Key of each request. */
  readonly seen: (string | undefined)[];
  close(): Promise<void>;
}

async function keyReader(): Promise<Keys> {
  const seen: (string | undefined)[] = [];
  const server = createServer((asked, answer) => {
    const key = asked.headers["x-api-key"];
    seen.push(Array.isArray(key) ? key.join() : key);
    answer.end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    ...{ port: (server.address() as AddressInfo).port, seen },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

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
