import { createServer } from "node:http";
import { freePort } from "../support/ports.ts";

export interface Upstream {
  /** Id of the instance in Consul; every answer carries it in `x-server`, and in `x-path` and `x-table` what was asked. */
  readonly id: string;
  readonly port: number;
  stop(): Promise<void>;
}

/** An instance of a service. */
export async function startUpstream(id: string): Promise<Upstream> {
  const port = await freePort();
  const server = createServer(({ url, headers }, response) => {
    response
      .setHeader("x-server", id)
      .setHeader("x-path", url ?? "")
      .setHeader("x-table", headers["x-table"] ?? "");
    response.end("hello\n");
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    id,
    port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
