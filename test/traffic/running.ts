import type { RenderedText } from "../../compiler/haproxy/origin.ts";
import { compile } from "../../compiler/pipeline.ts";
import { sourcesFromFiles } from "../../compiler/source/from-files.ts";
import type { RoutedRequest } from "../../compiler/table/decide.ts";
import { http1Client, type Answer } from "../../compiler/tests/client.ts";
import { serve, type Serving } from "./haproxy.ts";
import { startUpstreams } from "./upstreams.ts";

const PLATFORM = `listeners:
  public: { bind: ":80" }
teams:
  shop: { hosts: [shop.example.com] }
`;

const HOST = "shop.example.com";

/** HAProxy on a file of the team `shop`, with an upstream for each backend that has a service. */
export interface Running {
  readonly get: (target: string, headers?: RoutedRequest["headers"], host?: string) => Promise<Answer>;
  /** The same by another method, without a body. */
  readonly ask: (method: string, target: string) => Promise<Answer>;
  readonly socketOf: Serving["socketOf"];
}

/** Compiles, starts, calls `use` and stops everything, whatever came of it. */
export async function running(
  program: string,
  shop: string,
  use: (running: Running) => Promise<void>,
  platform = PLATFORM,
  more: Readonly<Record<string, string>> = {},
  secrets?: readonly RenderedText[],
): Promise<void> {
  const compilation = compile(
    sourcesFromFiles({ "routes/platform/platform.yaml": platform, "routes/shop/shop.yaml": shop, ...more }),
  );
  const upstreams = await startUpstreams(compilation.compiled?.model.backends ?? []);
  const client = http1Client();
  try {
    const serving = await serve(
      program,
      compilation,
      {
        kind: "given",
        instancesOf: (backend) => (backend.servers.kind === "service" ? [upstreams.addressOf(backend)] : undefined),
      },
      secrets,
    );
    try {
      const ask = (method: string, target: string, headers: RoutedRequest["headers"] = [], host = HOST) => {
        const [path = "", query = ""] = target.split(/\?(.*)/s);
        const request = { listener: "public", host, method, path, query, headers };
        return client.ask(serving.socketOf("public"), request);
      };
      await use({
        socketOf: serving.socketOf,
        ask,
        get: (target, headers, host) => ask("GET", target, headers, host),
      });
    } finally {
      await serving.stop();
    }
  } finally {
    client.close();
    await upstreams.stop();
  }
}
