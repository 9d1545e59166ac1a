import { readdir, readFile, readlink } from "node:fs/promises";
import { request } from "node:http";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { agentRollback } from "../../agent/commands/hold-resume.ts";
import { showProc } from "../../compiler/haproxy/master.ts";
import { startHaproxy, type RunningHaproxy } from "../../compiler/haproxy/start.ts";
import { compile } from "../../compiler/pipeline.ts";
import type { Release } from "../../compiler/release/release.ts";
import { releaseOf } from "../../compiler/ship.ts";
import { sourcesFromFiles } from "../../compiler/source/from-files.ts";
import { testNode, upstream, type TestNode, type Upstream } from "../agent/node.ts";
import { freePort } from "../support/ports.ts";
import { haproxies } from "../support/programs.ts";
import { until } from "../support/until.ts";

/** `closed`: lines of the team's list. `more`: a route that only differs in maps. */
function release(port: number, upstreamPort: number, closed: string, more?: string): Release {
  const sources = sourcesFromFiles({
    "routes/platform/platform.yaml": `listeners:
  public: { bind: "127.0.0.1:${port}" }
teams: { shop: { hosts: [shop.example.com] } }
defaults: { listener: public, timeout: { connect: 1s, server: 5s, client: 5s } }
`,
    "routes/shop/shop.yaml": `host: shop.example.com
routes:
  all: { pathPrefix: /, backend: web }
${more === undefined ? "" : `  more: { pathPrefix: ${more}, backend: web }\n`}backends:
  web:
    servers: ["127.0.0.1:${upstreamPort}"]
    haproxy: |
      errorfile 503 errors/503.http
      http-request deny deny_status 503 if { path -f lists/closed.lst }
      http-response set-header X-Room %[capture.req.uri,map(rooms.map,none)]
`,
  });
  const { compiled, diagnostics } = compile([
    ...sources,
    {
      path: "routes/shop/errors/503.http",
      text: "HTTP/1.1 503 Closed\r\nX-Page: ours\r\nContent-Length: 5\r\n\r\nsoon\n",
    },
    { path: "routes/shop/lists/closed.lst", text: closed },
    { path: "routes/shop/rooms.map", text: "/red red\n" },
  ]);
  if (compiled === undefined) throw new Error(JSON.stringify(diagnostics));
  return releaseOf(compiled, sources);
}

/** What a client gets: `503 soon`, `200 red`. */
function answerAt(port: number, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path, agent: false, headers: { host: "shop.example.com" } });
    asked.once("error", reject);
    asked.once("response", (answer) => {
      let body = "";
      answer.setEncoding("utf8");
      answer.on("data", (text: string) => (body += text));
      answer.once("end", () => {
        const room = answer.headers["x-room"];
        resolve(`${answer.statusCode} ${typeof room === "string" ? room : body.trim()}`);
      });
    });
    asked.end();
  });
}

describe.each(haproxies())("files of teams on a node (haproxy $version)", ({ path }) => {
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

  const masterSocket = () => join(node.node, "run/master.sock");
  const serving = () =>
    startHaproxy(path, {
      dir: join(node.node, "live"),
      masterSocket: masterSocket(),
      env: { SIGNALBOX_RUN: join(node.node, "run") },
    });
  const answers = async () => {
    const all = ["/red", "/one", "/two"].map((target) => answerAt(port, target));
    return (await Promise.all(all)).join(", ");
  };
  const ship = async (next: Release) => {
    await node.publish(next);
    const done = await node.once(path);
    expect({ exit: done.exit, err: done.err }).toEqual({ exit: 0, err: "" });
    return done.out;
  };
  /** The team's list as each generation on the disk has it, by number. */
  const lists = async () => {
    const generations = (await readdir(join(node.node, "generations"))).toSorted((a, b) => Number(a) - Number(b));
    return Promise.all(
      generations.map(async (number) => {
        const folder = join(node.node, "generations", number, "files/shop/lists");
        const files = await readdir(folder);
        const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
        return `${number} ${texts.join("|").trim()}`;
      }),
    );
  };

  test("each generation has its own; a changed one is a reload, and a rollback brings the one before", async () => {
    await ship(release(port, web.port, "/one\n"));
    haproxy = await serving();
    await until("the server is checked", async () => (await answers()) === "200 red, 503 soon, 200 none");

    // Another route only: the team's files are linked into the next generation, and nothing is reloaded.
    await ship(release(port, web.port, "/one\n", "/more"));
    expect((await showProc(masterSocket())).reloads).toBe(0);
    expect(await lists()).toEqual(["1 /one", "2 /one"]);

    const out = await ship(release(port, web.port, "/two\n", "/more"));
    expect(out).toContain("routes/shop/lists/closed.lst changed");
    expect((await showProc(masterSocket())).reloads).toBe(1);
    expect(await answers()).toBe("200 red, 200 none, 503 soon");
    expect(await lists()).toEqual(["1 /one", "2 /one", "3 /two"]);

    const io = { stdout: { write: () => undefined }, stderr: { write: () => undefined }, env: process.env };
    expect(await agentRollback({ node: node.node }, io)).toBe(0);
    expect((await node.once(path)).exit).toBe(0);
    expect(await answers()).toBe("200 red, 503 soon, 200 none");
    expect((await showProc(masterSocket())).reloads).toBe(2);
  });

  test("what is live keeps its files while older generations go", async () => {
    await ship(release(port, web.port, "/one\n"));
    haproxy = await serving();
    for (let n = 1; n <= 5; n += 1) await ship(release(port, web.port, "/one\n", `/more-${n}`));
    expect(await readlink(join(node.node, "live"))).toBe("generations/6");
    const kept = await lists();
    expect(kept.at(-1)).toBe("6 /one");
    expect(kept).not.toContain("1 /one");
    // Whoever starts HAProxy now reads them all again.
    await haproxy.stop();
    haproxy = await serving();
    await until("the server is checked", async () => (await answers()) === "200 red, 503 soon, 200 none");
  });
});
