import net from "node:net";
import { describe, expect, test } from "vitest";
import { compile } from "../../compiler/pipeline.ts";
import { sourcesFromFiles } from "../../compiler/source/from-files.ts";
import { haproxies } from "../support/programs.ts";
import { serve } from "../traffic/haproxy.ts";
import { startUpstreams } from "../traffic/upstreams.ts";
import { exchange, request } from "./fleet.ts";
import { udpReceiver } from "./receiver.ts";

describe.each(haproxies())("haproxy $version", ({ path }) => {
  test.each(["json", "text"])(
    "a line of %s has what the client said in a header's place, and not the secret",
    async (format) => {
      const receiver = await udpReceiver();
      const compilation = compile(
        sourcesFromFiles({
          "routes/platform/platform.yaml": `listeners: { public: { bind: ":80" } }
teams: { shop: { hosts: [shop.example.com] } }
secrets: { partner-key: [shop] }
logs: { target: "${receiver.target}", format: ${format}, header: none, requestHeaders: [X-Api-Key] }
`,
          "routes/shop/shop.yaml": `host: shop.example.com
routes: { web: { pathPrefix: /, service: web, requestHeaders: { secrets: { X-Api-Key: partner-key } } } }
`,
        }),
      );
      const upstreams = await startUpstreams(compilation.compiled?.model.backends ?? []);
      const instancesOf = (backend: Parameters<typeof upstreams.addressOf>[0]) => [upstreams.addressOf(backend)];
      const serving = await serve(path, compilation, { kind: "given", instancesOf });
      try {
        const answer = await exchange(
          net.connect(serving.socketOf("public")),
          request("/", "Host: shop.example.com", "X-Api-Key: of-the-client"),
        );
        expect(answer).toContain("stand-in-for-partner-key");
        const [line = ""] = await receiver.take(1);
        expect(line).toContain("of-the-client");
        expect(line).not.toContain("stand-in");
      } finally {
        await serving.stop();
        await upstreams.stop();
        receiver.stop();
      }
    },
  );
});
