import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { setTimeout as sleep } from "node:timers/promises";
import { failed, startClients } from "../../bench/clients.ts";
import { startTcpEcho, startWebEcho, type Echo } from "../../bench/echo.ts";
import type { FleetRequest } from "../../bench/fleet-routes.ts";
import { startH2Clients } from "../../bench/h2-clients.ts";
import { startTunnels } from "../../bench/tunnels.ts";
import { reloadAndConfirm, showProc } from "../../compiler/haproxy/master.ts";
import { startHaproxy, type RunningHaproxy } from "../../compiler/haproxy/start.ts";
import { withWorkspace, writeFiles } from "../../compiler/haproxy/workspace.ts";
import { compile, renderCompiled } from "../../compiler/pipeline.ts";
import { freePorts } from "../support/ports.ts";
import { haproxies } from "../support/programs.ts";

const RELOADS = 5;
/** What the platform file below allows. */
const KEEP_OLD_WORKERS = 5;

const sources = [
  {
    path: "routes/platform/platform.yaml",
    text: `listeners:
  public: { bind: "127.0.0.1:8080" }
  raw: { bind: "127.0.0.1:8081", mode: tcp }
teams:
  shop: { hosts: [shop.example.com], listeners: [public, raw] }
defaults: { listener: public }
limits: { maxconn: 500 }
`,
  },
  {
    path: "routes/shop/shop.yaml",
    text: `host: shop.example.com
routes:
  web: { pathPrefix: /, service: web }
  chat: { pathPrefix: /chat, service: web, timeout: { tunnel: 1m } }
tcp:
  echo: { listener: raw, service: echo }
`,
  },
  { path: "routes/shop/team.yaml", text: `contact: "#shop"\nowners: ["@example/shop"]\n` },
];
const requests: readonly FleetRequest[] = ["/", "/a", "/b/c"].map((path) => ({
  kind: "plain",
  method: "GET",
  host: "shop.example.com",
  path,
}));

describe.each(haproxies())("five reloads under every kind of client on haproxy $version", ({ path }) => {
  let web: Echo;
  let echo: Echo;
  beforeAll(async () => {
    web = await startWebEcho();
    echo = await startTcpEcho();
  });
  afterAll(() => {
    web.close();
    echo.close();
  });

  test("no request fails, and connections from before the first reload work after the last", async () => {
    await withWorkspace(async (dir) => {
      const [port = 0, rawPort = 0] = await freePorts(2);
      const haproxy = await start(path, dir, { port, rawPort, web: web.port, echo: echo.port });
      onTestFinished(() => haproxy.stop());

      const websocket = { host: "shop.example.com", path: "/chat/room" };
      const clients = {
        "HTTP/1.1": startClients(port, requests, { fresh: 1, kept: 4 }),
        "HTTP/2": startH2Clients(port, requests, { sessions: 2, streams: 2 }),
        "short TCP": startTunnels({ port: rawPort, count: 1, livesMs: 0 }),
        "long TCP": startTunnels({ port: rawPort, count: 2, livesMs: 600_000 }),
        websockets: startTunnels({ port, count: 2, livesMs: 600_000, websocket }),
      };
      let mostOld = 0;
      for (let i = 0; i < RELOADS; i++) {
        await sleep(300); // of traffic on this worker
        expect(await reloadAndConfirm(haproxy.masterSocket)).toMatchObject({ kind: "reloaded" });
        const { workers } = await showProc(haproxy.masterSocket);
        mostOld = Math.max(mostOld, workers.filter(({ old }) => old).length);
      }
      await sleep(300);

      const all = await Promise.all(
        Object.entries(clients).map(async ([name, clients]) => [name, await clients.stop()] as const),
      );
      expect(Object.fromEntries(all.map(([name, seen]) => [name, seen.failures]))).toEqual(
        Object.fromEntries(all.map(([name]) => [name, {}])),
      );
      for (const [name, seen] of all) {
        expect(failed(seen), name).toBe(0);
        expect(seen.requests, name).toBeGreaterThan(RELOADS);
      }
      // The long ones were ended by their clients alone, and only at the end: the worker from before the first reload lived.
      expect(Object.fromEntries(all)).toMatchObject({ "long TCP": { ended: 2 }, websockets: { ended: 2 } });
      expect(mostOld).toBeGreaterThan(0);
      expect(mostOld).toBeLessThanOrEqual(KEEP_OLD_WORKERS);
    });
  });
});

interface Ports {
  readonly port: number;
  readonly rawPort: number;
  readonly web: number;
  readonly echo: number;
}

async function start(haproxy: string, dir: string, { port, rawPort, web, echo }: Ports): Promise<RunningHaproxy> {
  const { compiled, diagnostics } = compile(sources);
  if (!compiled) throw new Error(JSON.stringify(diagnostics));
  const files = renderCompiled(compiled, sources, {
    kind: "given",
    instancesOf: ({ servers }) => [
      { address: "127.0.0.1", port: servers.kind === "service" && servers.service.value === "echo" ? echo : web },
    ],
  });
  writeFiles(dir, files);
  return startHaproxy(haproxy, {
    dir,
    masterSocket: `${dir}/master.sock`,
    env: {
      SIGNALBOX_BIND_PUBLIC: `127.0.0.1:${port}`,
      SIGNALBOX_BIND_RAW: `127.0.0.1:${rawPort}`,
      SIGNALBOX_RUN: dir,
    },
  });
}
