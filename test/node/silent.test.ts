import { rm } from "node:fs/promises";
import { createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, test } from "vitest";
import { startHaproxy, type RunningHaproxy } from "../../compiler/haproxy/start.ts";
import { smallRelease, testNode, upstream, type TestNode, type Upstream } from "../agent/node.ts";
import type { Child } from "../support/child.ts";
import { freePort } from "../support/ports.ts";
import { haproxies } from "../support/programs.ts";
import { until } from "../support/until.ts";
import { startRole, stateOf } from "./processes.ts";

/** A server that takes connections and never says a word: what a hanging network looks like. */
async function silence(): Promise<{ url: string; asked(): number; stop(): Promise<void> }> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => sockets.add(socket.on("error", () => undefined)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: () => sockets.size,
    async stop() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

describe.each(haproxies().slice(0, 1))("a store and a Consul that never answer (haproxy $version)", ({ path }) => {
  let ours: TestNode;
  let web: Upstream;
  let silent: Awaited<ReturnType<typeof silence>>;
  let haproxy: RunningHaproxy | undefined;
  let child: Child | undefined;
  beforeEach(async () => {
    ours = await testNode();
    web = await upstream();
    silent = await silence();
  });
  afterEach(async () => {
    await child?.end("SIGKILL");
    await haproxy?.stop();
    await silent.stop();
    await web.close();
    await ours.remove();
  });

  test.each(["run", "apply"] as const)("do not keep `agent %s` from finding HAProxy serving", async (role) => {
    await ours.publish(smallRelease(await freePort(), web.port, "one"));
    await ours.once(path);
    haproxy = await startHaproxy(path, {
      dir: join(ours.node, "live"),
      masterSocket: join(ours.node, "run/master.sock"),
      env: { SIGNALBOX_RUN: join(ours.node, "run") },
    });
    await ours.once(path);
    // What the node knew of HAProxy is gone: it has to look.
    for (const name of ["state.json", "state/apply.json"]) await rm(join(ours.node, name));
    const env = {
      AWS_ENDPOINT_URL_S3: silent.url,
      AWS_REGION: "us-east-1",
      AWS_ACCESS_KEY_ID: "test",
      AWS_SECRET_ACCESS_KEY: "testtesttest",
    };
    const place = { node: ours.node, store: "s3://signalbox/edge", haproxy: path, env };
    child = await startRole(role, place, role === "run" ? ["--consul", silent.url] : []);
    // Long before the time-outs of the store and of Consul.
    await until(
      "HAProxy is found serving",
      async () => {
        const now = await stateOf(ours.node);
        return now.haproxy === "serving" && now.confirmed === true;
      },
      { timeoutMs: 10_000 },
    );
    if (role === "run") await until("the store was asked", () => silent.asked() > 0);
  });
});
