import { createServer, type IncomingMessage, type Server } from "node:http";
import { createServer as createHttps } from "node:https";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { throwAwayCertificate } from "../../compiler/haproxy/certificate.ts";
import { consulTemplate } from "../support/programs.ts";
import { until } from "../support/until.ts";
import { loop, playRender, renderNode, templateRelease, type PlayedRender, type RenderNode } from "./node.ts";
import { processesBelow } from "./processes.ts";

const TOKEN = "5d8c1f6e-token-of-the-test";

/** Consul as far as the ways to it go: it answers whoever has the token, and blocks for a second. */
function answer(request: IncomingMessage): { status: number; body: unknown; wait: boolean } {
  if (request.headers["x-consul-token"] !== TOKEN) return { status: 403, body: "Permission denied", wait: false };
  const url = new URL(request.url ?? "/", "http://consul");
  if (url.pathname === "/v1/status/leader") return { status: 200, body: "127.0.0.1:8300", wait: false };
  if (url.pathname === "/v1/agent/self") return { status: 200, body: {}, wait: false };
  const instance = {
    Node: { Node: "n", Address: "127.0.0.1" },
    Service: { ID: "a-1", Service: "a", Address: "10.0.0.1", Port: 81, Tags: [] },
    Checks: [{ Status: "passing", CheckID: "c" }],
  };
  return { status: 200, body: [instance], wait: url.searchParams.get("index") === "1" };
}

function onRequest(request: IncomingMessage, response: import("node:http").ServerResponse): void {
  const { status, body, wait } = answer(request);
  const send = (): void => {
    response.writeHead(status, { "content-type": "application/json", "x-consul-index": "1" });
    response.end(JSON.stringify(body));
  };
  if (wait) setTimeout(send, 1_000);
  else send();
}

describe.each(consulTemplate())("ways to Consul, by consul-template $version", ({ path }) => {
  let node: RenderNode;
  let dir: string;
  let server: Server | undefined;
  let played: PlayedRender | undefined;
  beforeEach(async () => {
    node = await renderNode();
    dir = await mkdtemp(join(tmpdir(), "sba-"));
    await node.want(templateRelease({ shop: loop("a") }));
  });
  afterEach(async () => {
    await played?.stop();
    await new Promise<void>((resolve) => {
      server?.close(() => resolve());
      server?.closeAllConnections();
    });
    await Promise.all([node.remove(), rm(dir, { recursive: true, force: true })]);
  });
  const listening = (one: Server, where: number | string): Promise<number> => {
    server = one;
    return new Promise((resolve) => {
      one.listen(where, () => resolve((one.address() as AddressInfo).port));
    });
  };
  const rendered = (): Promise<string> =>
    node.fileIs("haproxy/10-shop.cfg", (text) => text === "server a-1 10.0.0.1:81\n");

  test("a socket, the token in a file", async () => {
    const socket = join(dir, "c.sock");
    await listening(createServer(onRequest), socket);
    await writeFile(join(dir, "token"), `${TOKEN}\n`, { mode: 0o600 });
    played = playRender(node, path, `unix://${socket}`, { CONSUL_HTTP_TOKEN_FILE: join(dir, "token") });
    await rendered();
    await until("its state says when Consul answered", async () => (await node.faultIs("")).catalogueAt);
  });

  test("TLS with an authority of its own", async () => {
    const pem = throwAwayCertificate(["consul.test"]);
    const cert = join(dir, "ca.pem");
    await writeFile(cert, pem);
    const secure = createHttps({ key: pem, cert: pem }, onRequest);
    const port = await listening(secure, 0);
    const env = { CONSUL_HTTP_TOKEN: TOKEN, CONSUL_CACERT: cert, CONSUL_TLS_SERVER_NAME: "consul.test" };
    played = playRender(node, path, `https://127.0.0.1:${port}`, env);
    await rendered();
    await until("its state says when Consul answered", async () => (await node.faultIs("")).catalogueAt);
  });

  test("the token stands in no file, no process list and no log", async () => {
    const port = await listening(createServer(onRequest), 0);
    played = playRender(node, path, `127.0.0.1:${port}`, { CONSUL_HTTP_TOKEN: TOKEN });
    await rendered();
    const [pid] = await processesBelow(node.layout.rendered);
    expect(await readFile(`/proc/${pid}/cmdline`, "utf8")).not.toContain(TOKEN);
    const files = await readdir(node.layout.root, { recursive: true, withFileTypes: true });
    for (const file of files.filter((one) => one.isFile()))
      expect(await readFile(join(file.parentPath, file.name), "utf8")).not.toContain(TOKEN);
    expect(JSON.stringify(played.logs)).not.toContain(TOKEN);
    // What consul-template wrote is linked from there: its mode is the rendering's.
    const results = files.filter(({ name }) => name === "10-shop.cfg");
    for (const { parentPath, name } of results) expect((await stat(join(parentPath, name))).mode & 0o777).toBe(0o640);
    expect(results).not.toEqual([]);
  });

  test("a token that Consul does not take is named, not waited for in silence", async () => {
    const port = await listening(createServer(onRequest), 0);
    played = playRender(node, path, `127.0.0.1:${port}`, { CONSUL_HTTP_TOKEN: "wrong" });
    expect((await node.faultIs("consul-unreachable")).fault?.message).toContain("it answers 403");
  });
});
